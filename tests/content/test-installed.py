#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-installed.py: whether all that belongs to the program is installed, and is found where it was moved to.
Speaks TAP."""

import configparser
import pathlib
import shlex
import shutil
import struct
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from catalogue import entries
from installed import BUILD, SOURCE, Installed, languages
from tap import Skip, Tap

MIME = "application/vnd.reroute.journey+json"

# Below the folder of data; ID is the application's.
FILES = """
applications/ID.desktop
bash-completion/completions/reroute
bash-completion/completions/reroutectl
dbus-1/services/ID.service
fish/vendor_completions.d/reroute.fish
fish/vendor_completions.d/reroutectl.fish
glib-2.0/schemas/io.github.reroute_app.Reroute.gschema.xml
gnome-shell/search-providers/ID.search-provider.ini
icons/hicolor/scalable/apps/ID.svg
icons/hicolor/scalable/mimetypes/ID-map.svg
icons/hicolor/symbolic/apps/ID-symbolic.svg
man/man1/reroute.1
man/man1/reroutectl.1
metainfo/ID.metainfo.xml
mime/packages/ID.xml
thumbnailers/ID.thumbnailer
zsh/site-functions/_reroute
zsh/site-functions/_reroutectl
""".split()


def run(*command, **options):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)


def read(path):
    ini = configparser.ConfigParser(interpolation=None)
    ini.optionxform = str
    ini.read(path, encoding="utf-8")
    return ini


class Check:
    def __init__(self, installed, example):
        self.installed = installed
        self.example = example

    def complete(self):
        wanted = [name.replace("ID", self.installed.id) for name in FILES]
        wanted += [f"locale/{language}/LC_MESSAGES/reroute.mo" for language in languages()]
        for language in ["C", *languages()]:
            wanted += [f"help/{language}/reroute/index.page", f"doc/reroute/html/{language}/index.html"]
        missing = [name for name in wanted if not (self.installed.share / name).is_file()]
        assert not missing, missing

    def pages(self):
        """Each page of the help is there in every language, and so is what it shows and leads to."""
        names = {page.stem for page in (self.installed.share / "help/C/reroute").glob("*.page")}
        assert len(names) > 20, names
        for language in ["C", *languages()]:
            folder = self.installed.share / "doc/reroute/html" / language
            assert names == {page.stem for page in folder.glob("*.html")}, language
            assert list(folder.glob("screenshots/*.png")), language
            sources = self.installed.share / "help" / language / "reroute"
            assert names == {page.stem for page in sources.glob("*.page")}, language
            assert list(sources.glob("screenshots/*.png")), language

    def speaks(self, language):
        texts = {entry["msgid"]: entry.get("msgstr") for entry in entries(SOURCE / f"po/{language}.po")}
        wanted = texts["Works on customer journey maps without a window."]
        environment = self.installed.environment(LANGUAGE=language)
        if wanted not in run(BUILD / "src/cli/reroutectl", "--help", env=environment).stdout:
            raise Skip("there is no locale in which a language can be chosen")
        answer = run(self.installed.program("reroutectl"), "--help", env=environment)
        assert wanted in answer.stdout, answer
        assert answer.stderr == "", answer.stderr

    def starts(self):
        for name in ("reroute", "reroutectl"):
            answer = run(self.installed.program(name), "--version", env=self.installed.environment())
            assert answer.returncode == 0 and answer.stdout.startswith(f"{name} ") and answer.stderr == "", answer

    def plans(self):
        answer = run(self.installed.program("reroutectl"), "plan", self.example, env=self.installed.environment())
        assert answer.returncode == 0 and answer.stdout.count("\n") > 20 and answer.stderr == "", answer

    def types(self):
        """The desktop knows a map by its name and by how it begins, and takes no other file for one."""
        if not all(map(shutil.which, ("update-mime-database", "gio"))):
            raise Skip("shared-mime-info or gio is not installed")
        run("update-mime-database", self.installed.share / "mime", check=True)
        environment = self.installed.environment(XDG_DATA_DIRS=f"{self.installed.share}:/usr/share")
        folder = self.installed.folder
        (folder / "empty.journey.json").write_text("{}", encoding="utf-8")
        (folder / "other.json").write_text('{"name": "other"}', encoding="utf-8")
        shutil.copy(self.example, folder / "by-its-beginning")
        for name, wanted in {"empty.journey.json": MIME, "by-its-beginning": MIME, "other.json": "application/json"}.items():
            answer = run("gio", "info", "-a", "standard::content-type,standard::icon", folder / name, env=environment)
            assert f"standard::content-type: {wanted}\n" in answer.stdout, answer
            assert (f"{self.installed.id}-map" in answer.stdout) == (wanted == MIME), answer

    def small_pictures(self):
        """As a file manager makes them."""
        entry = read(self.installed.share / f"thumbnailers/{self.installed.id}.thumbnailer")["Thumbnailer Entry"]
        assert MIME in entry["MimeType"].split(";"), entry["MimeType"]
        assert self.installed.program(entry["TryExec"]).is_file()
        picture = self.installed.folder / "small.png"
        values = {"%i": self.example, "%o": picture, "%s": 128}
        command = [str(values.get(part, part)) for part in shlex.split(entry["Exec"])]
        command[0] = command[0].replace(str(self.installed.was), str(self.installed.prefix))
        answer = run(*command, env=self.installed.environment())
        assert answer.returncode == 0 and answer.stderr == "", answer
        data = picture.read_bytes()
        assert data.startswith(b"\x89PNG"), data[:8]
        assert max(struct.unpack(">II", data[16:24])) == 128, struct.unpack(">II", data[16:24])

    def entry_points(self):
        """What the desktop starts it by names programs that are installed, and icons."""
        entry = read(self.installed.share / f"applications/{self.installed.id}.desktop")
        actions = [action for action in entry["Desktop Entry"]["Actions"].split(";") if action]
        assert actions == ["new-map", "open-example"], actions
        groups = [entry["Desktop Entry"], *[entry[f"Desktop Action {action}"] for action in actions]]
        for group in groups:
            assert self.installed.program(shlex.split(group["Exec"])[0]).is_file(), group["Exec"]
            assert [group.get(f"Name[{language}]") for language in languages()].count(None) == 0, dict(group)
        assert entry["Desktop Entry"]["Icon"] == self.installed.id
        assert MIME in entry["Desktop Entry"]["MimeType"].split(";")
        service = read(self.installed.share / f"dbus-1/services/{self.installed.id}.service")["D-BUS Service"]
        assert service["Name"] == self.installed.id
        assert service["Exec"] == f"{self.installed.was}/bin/reroute --gapplication-service", service["Exec"]


def main():
    tap = Tap()
    if shutil.which("meson") is None:
        return tap.skip_all("meson is not on the path")

    with Installed() as installed:
        check = Check(installed, SOURCE / "data/examples/airline.journey.json")
        tap.run("installed: nothing is missing", check.complete)
        tap.run("installed: the help in every language", check.pages)
        tap.run("installed: what the desktop starts it by", check.entry_points)
        tap.run("installed: the type of maps", check.types)
        tap.run("moved: starts", check.starts)
        tap.run("moved: makes a plan", check.plans)
        tap.run("moved: makes small pictures", check.small_pictures)
        for language in languages():
            tap.run(f"moved: speaks {language}", lambda language=language: check.speaks(language))
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
