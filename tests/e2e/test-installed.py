#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-installed.py: an installed copy that was moved elsewhere, started by somebody who never started it before, and by
their desktop."""

import json
import os
import pathlib
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from app import EXAMPLE, App
from catalogue import entries
from client import xdotool
from desktop import Desktop, missing, wait_for
from installed import SOURCE, Installed, find_locale
from tap import Tap

LANGUAGE = "de"

# What the harness sets so that nothing moves, and nobody's settings are touched: who starts it first has none of it.
HARNESS = ["GSETTINGS_BACKEND", "GSETTINGS_SCHEMA_DIR", "XDG_CONFIG_DIRS"]

# A web browser that only says what it was to show.
BROWSER = """[Desktop Entry]
Type=Application
Name=Browser
Exec=sh -c 'printf %%s "$1" >"$0.new" && mv "$0.new" "$0"' {shown} %u
MimeType=text/html;x-scheme-handler/help;
"""


class Session:
    def __init__(self, desktop, installed):
        texts = entries(SOURCE / f"po/{LANGUAGE}.po")
        self.words = {entry["msgid"]: entry.get("msgstr") for entry in texts if "msgctxt" not in entry}
        self.desktop = desktop
        self.installed = installed
        self.shown = desktop.home / "shown"
        self.path = "/" + installed.id.replace(".", "/").replace("-", "_")
        self.app = None
        self.register()

    def register(self):
        """What a desktop knows of programs: our service, at the place where it is now, and a browser."""
        data = pathlib.Path(os.environ["XDG_DATA_HOME"])
        for folder in ("dbus-1/services", "applications"):
            (data / folder).mkdir(parents=True)
        # The line of a service has no place for blanks; the path of a link has none.
        link = self.desktop.home / "prefix"
        link.symlink_to(self.installed.prefix)
        for name in (f"dbus-1/services/{self.installed.id}.service", f"applications/{self.installed.id}.desktop"):
            text = (self.installed.share / name).read_text(encoding="utf-8")
            (data / name).write_text(text.replace(str(self.installed.was), str(link)), encoding="utf-8")
        (data / "applications/browser.desktop").write_text(BROWSER.format(shown=self.shown), encoding="utf-8")
        (data / "applications/mimeapps.list").write_text(
            "[Default Applications]\ntext/html=browser.desktop\nx-scheme-handler/help=browser.desktop\n", encoding="utf-8")
        self.call("ReloadConfig")

    def call(self, method, *arguments):
        command = ["gdbus", "call", "--session", "--dest", "org.freedesktop.DBus", "--object-path", "/org/freedesktop/DBus",
                   "--method", f"org.freedesktop.DBus.{method}", *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def gapplication(self, *arguments):
        subprocess.run(["gapplication", *arguments], check=True, capture_output=True, text=True)

    def runs(self):
        return "true" in self.call("NameHasOwner", self.installed.id)

    def has_window(self, name):
        return xdotool("search", "--onlyvisible", "--name", name) != ""

    def wait_window(self, name):
        wait_for(lambda: self.has_window(name), f"a window “{name}”")

    # Started by a person

    def starts(self):
        os.environ["LANGUAGE"] = LANGUAGE
        self.app = App(self.desktop, self.installed.program("reroute"))
        for text in ("_New Map", "_Import…"):
            # Only older toolkits keep the mnemonic in the name.
            self.app.find("push button", where=lambda widget: self.words[text].replace("_", "") in widget.name.replace("_", ""))

    def has_templates_and_examples(self):
        for text in ("Blank", "A Winter Storm"):
            self.app.find("push button", containing=self.words[text])

    def opens_example(self):
        self.gapplication("action", self.installed.id, "open-example")
        self.app.wait_title(self.words[json.loads(EXAMPLE.read_text(encoding="utf-8"))["title"]])

    def shows_help(self):
        self.app.raise_window()
        self.app.press("F1")
        wait_for(self.shown.exists, "a page of the help")
        page = self.shown.read_text(encoding="utf-8")
        folder = self.installed.share / "doc/reroute/html" / LANGUAGE
        pages = [text for path in folder.glob("*.html") for text in (str(path), path.as_uri())]
        assert page in pages or page.startswith("help:reroute/"), page

    def keeps_settings(self):
        """Of its own accord it writes nothing into a home but what it keeps there for itself."""
        top = self.desktop.home
        written = {str(path.relative_to(top)) for path in top.glob("*/*") if "reroute" in path.name.lower()}
        assert written <= {"state/reroute", "cache/reroute", "data/reroute", "config/reroute"}, written

    # Started by the bus

    def launched(self):
        self.app.close()
        wait_for(lambda: not self.runs(), "the end of the program")
        self.gapplication("launch", self.installed.id)
        self.wait_window("Reroute")

    def launched_with_a_file(self):
        """A name with all that a name may have, from where somebody is just then, in the program that runs."""
        folder = self.desktop.home / "a #1 folder, 100%"
        folder.mkdir()
        path = folder / "Ä map? & more.journey.json"
        document = json.loads(EXAMPLE.read_text(encoding="utf-8"))
        document["title"] = "A file launched"
        path.write_text(json.dumps(document), encoding="utf-8")
        self.gapplication("launch", self.installed.id, str(path))
        self.wait_window("A file launched")

        other = folder / "-second one.json"
        other.write_text(json.dumps(document | {"title": "A second one"}), encoding="utf-8")
        second = subprocess.run([self.installed.program("reroute"), "--", other.name, f"./{path.name}"], cwd=folder, timeout=60)
        assert second.returncode == 0, second
        self.wait_window("A second one")
        windows = xdotool("search", "--onlyvisible", "--name", "A file launched").split()
        assert len(windows) == 1, windows

    def actions(self):
        listed = subprocess.run(["gapplication", "list-actions", self.installed.id], check=True, capture_output=True, text=True)
        assert listed.stdout.split() == ["new-map", "open-example"], listed.stdout
        self.gapplication("action", self.installed.id, "quit")
        wait_for(lambda: not self.runs(), "the end of the program")
        self.gapplication("action", self.installed.id, "new-map")
        self.wait_window("Untitled Map")
        self.gapplication("action", self.installed.id, "quit")
        wait_for(lambda: not self.runs(), "the end of the program")


def main():
    tap = Tap()
    needed = missing() + [program for program in ("meson", "gapplication", "gdbus") if shutil.which(program) is None]
    if needed:
        return tap.skip_all(f"not installed: {', '.join(needed)}")

    with Installed() as installed, Desktop() as desktop:
        for name in HARNESS:
            os.environ.pop(name, None)
        os.environ["LC_ALL"] = find_locale()
        os.environ["PATH"] = f"{installed.prefix / 'bin'}:{os.environ['PATH']}"
        session = Session(desktop, installed)
        for what, step in {
            "starts": session.starts,
            "has its templates and examples": session.has_templates_and_examples,
            "is found by its name on the bus": session.opens_example,
            "shows its help": session.shows_help,
            "leaves a home tidy": session.keeps_settings,
            "no complaints, and started by the bus": session.launched,
            "started with files of odd names": session.launched_with_a_file,
            "does the actions of the desktop file": session.actions,
        }.items():
            if not tap.run(f"installed: {what}", step):
                break
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
