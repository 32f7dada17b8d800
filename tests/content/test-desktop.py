#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-desktop.py SOURCE DESKTOP-FILE METAINFO MIME-TYPE: whether the programs that judge such files find nothing to say
against what desktops, software centres and help browsers are given. Speaks TAP.

One that is not installed is a case that was skipped; where every change is tried, all of them have to be there."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from tap import Skip, Tap

# What software centres show, besides name and summary.
METAINFO = ["description", "screenshots/screenshot/image", "screenshots/screenshot/caption", "branding/color", "content_rating",
            "releases/release/description", "requires/display_length", "recommends/control", "supports/control",
            "launchable", "url[@type='homepage']", "url[@type='bugtracker']", "provides/mediatype", "provides/binary"]


def judge(program, *arguments, **more):
    """Runs a program that says nothing, or only what it has done, if all is well."""
    if shutil.which(program) is None:
        if "CI" in os.environ:
            raise AssertionError(f"{program} is not installed")
        raise Skip(f"{program} is not installed")
    # Not with what would make a warning of a library fatal in a program that is not ours.
    environment = {name: value for name, value in os.environ.items() if name not in ("G_DEBUG", "GSETTINGS_SCHEMA_DIR")} | more
    answer = subprocess.run([program, *[str(argument) for argument in arguments]], capture_output=True, text=True, env=environment)
    assert answer.returncode == 0, f"{program}: {answer.stdout}{answer.stderr}"
    return answer.stdout + answer.stderr


def check_desktop_file(path):
    said = judge("desktop-file-validate", path)
    assert said == "", said


def check_metainfo(root, path):
    judge("appstreamcli", "validate", "--no-net", "--strict", "--explain", path)
    component = xml.parse(path).getroot()
    missing = [name for name in METAINFO if component.find(name) is None]
    assert not missing, missing
    schemes = {color.get("scheme_preference") for color in component.iterfind("branding/color")}
    assert schemes == {"light", "dark"}, schemes
    for image in component.iterfind("screenshots/screenshot/image"):
        if "{" not in image.tag:
            assert (root / "data/screenshots" / image.text.rsplit("/", 1)[1]).is_file(), image.text


def check_release(root, path):
    """The version that is built is the one that is told of first, and the package's."""
    [version] = re.findall(r"version: '([^']+)'", (root / "meson.build").read_text(encoding="utf-8").split("meson_version")[0])
    released = xml.parse(path).getroot().find("releases/release").get("version")
    package = re.match(r"reroute \(([^)-]+)", (root / "debian/changelog").read_text(encoding="utf-8"))[1]
    assert released == version == package, (released, version, package)


def check_mime(path):
    """The database of types takes it, and complains of nothing."""
    with tempfile.TemporaryDirectory() as folder:
        database = pathlib.Path(folder) / "mime"
        (database / "packages").mkdir(parents=True)
        shutil.copy(path, database / "packages")
        said = judge("update-mime-database", database, XDG_DATA_DIRS=folder)
        assert said == "", said
        assert "vnd.reroute.journey+json" in (database / "globs2").read_text(encoding="utf-8")


def check_settings(root):
    said = judge("glib-compile-schemas", "--strict", "--dry-run", root / "data")
    assert said == "", said


def check_headers(root):
    """Every file that is made by hand says what licence it is under."""
    kinds = ("*.c", "*.h", "*.py", "*.ui", "*.css", "*.build", "*.in", "*.xml", "*.page", "*.its", "*.po", "*.svg")
    folders = ("data", "flatpak", "po", "src", "tests", "ui")
    paths = [path for folder in folders for kind in kinds for path in (root / folder).rglob(kind)]
    assert len(paths) > 500, len(paths)
    silent = [str(path.relative_to(root)) for path in paths
              if not {"golden", "corpus"} & set(path.parts) and b"SPDX-License-Identifier" not in path.read_bytes()[:400]]
    assert not silent, silent


def main(source, desktop_file, metainfo, mime):
    tap = Tap()
    root = pathlib.Path(source).resolve()
    tap.run("desktop file", lambda: check_desktop_file(desktop_file))
    tap.run("metainfo", lambda: check_metainfo(root, metainfo))
    tap.run("version", lambda: check_release(root, metainfo))
    tap.run("type of files", lambda: check_mime(mime))
    tap.run("settings", lambda: check_settings(root))
    tap.run("help", lambda: judge("xmllint", "--noout", *(root / "data/help/C").glob("*.page")))
    tap.run("licences", lambda: check_headers(root))
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
