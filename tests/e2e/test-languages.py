#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-languages.py REROUTE REROUTECTL LANGUAGE: the program and a report in one language, as somebody meets them who
speaks no other: nothing of what is to be read may be in English. With RR_TEST_PICTURES=FOLDER it keeps pictures."""

import os
import pathlib
import re
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from app import EXAMPLE, SOURCE, App
from catalogue import entries
from desktop import Desktop, missing, wait_for
from installed import find_locale
from tap import Skip, Tap

RIGHT_TO_LEFT = ["ar"]
SIZE = (1600, 1000)

# Seconds that a page has to fill itself behind the frame that shows it.
FILLING = 1

# At least so many texts are to be read in a dialog, and in the whole program.
FEW, MANY = 5, 10
APPLICATION = "io.github.reroute_app.Reroute"


class Words:
    """What a language has for the words of the program."""

    def __init__(self, language):
        self.language = language
        self.messages = {}
        self.plain = {}
        path = SOURCE / f"po/{language}.po"
        for entry in entries(path) if path.exists() else []:
            text = entry.get("msgstr", entry.get("msgstr[0]"))
            self.messages.setdefault(entry["msgid"], set()).add(text)
            if "msgctxt" not in entry:
                self.plain[entry["msgid"]] = text
        self.translations = {text for texts in self.messages.values() for text in texts}

    def get(self, text):
        return self.plain.get(text, text)

    def is_english(self, text):
        """Whether it is a message that would read otherwise in this language, and no translation of any other."""
        return text in self.messages and text not in self.messages[text] and text not in self.translations


class Session:
    def __init__(self, desktop, program, words):
        from gi.repository import Gio
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.words = words
        self.desktop = desktop
        self.app = App(desktop, program)

    def activate(self, action, window=False, parameter=None):
        """As a menu does it, in whatever language."""
        from gi.repository import GLib
        path = "/" + APPLICATION.replace(".", "/") + ("/window/1" if window else "")
        arguments = [GLib.Variant("s", parameter)] if parameter else []
        name = next(name for name in self.bus.call_sync(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ListNames", None, None, 0, -1,
            None).unpack()[0] if name.startswith(APPLICATION))
        self.bus.call_sync(name, path, "org.gtk.Actions", "Activate",
                           GLib.Variant("(sava{sv})", (action, arguments, {})), None, 0, 60000, None)

    def check(self, picture, window=None):
        """Whether nothing that is to be read now is in English, in a window or in all."""
        read = self.read(window or self.app.root)
        if "RR_TEST_PICTURES" in os.environ:
            self.desktop.screenshot(f"{os.environ['RR_TEST_PICTURES']}/{self.words.language}-{picture}.png")
        assert len(read) > (FEW if window else MANY), read
        english = sorted(text for text in read if self.words.is_english(text))
        assert not english, f"in English: {english}"

    def read(self, window):
        """Returns all that is to be read. Once through a window takes seconds: it is given time to fill, not read again."""
        time.sleep(FILLING)
        return {text for widget in window.walk() for text in (widget.name, widget.description)}

    def start_page(self):
        self.check("start")

    def example(self):
        self.activate("open-example")
        self.app.wait_title(self.words.get("Flying home for the holidays"))
        self.app.press("ctrl+0")
        self.app.find("list", self.words.get("Journey map"))

    def view(self, name, label):
        self.activate("view", True, name)
        self.app.find("push button", self.words.get(label), where=lambda widget: widget.has_state("pressed"))
        self.check(name)

    def page(self, label, picture):
        self.app.find("page tab", self.words.get(label)).click()
        self.check(picture)

    def dialog(self, action, window, picture):
        before = len(self.app.root.children)
        self.activate(action, window)
        wait_for(lambda: len(self.app.root.children) > before, "a dialog")
        self.check(picture, self.app.root.children[-1])
        self.app.press("Escape")
        wait_for(lambda: len(self.app.root.children) == before, "the end of the dialog")

    def guide(self):
        """Each of its steps."""
        self.activate("guide", True)
        while True:
            step = self.app.find("panel", self.words.get("Guide for the first map"))
            english = sorted(text for widget in step.walk() for text in (widget.name, widget.description) if self.words.is_english(text))
            assert not english, f"in English: {english}"
            [after] = step.look("push button", self.words.get("The next step"))
            if not after.has_state("sensitive"):
                return
            after.activate()

    def mirrored(self):
        """Where the sidebar stands, which comes first. Older toolkits go by the language of the words, newer ones by that of
        the locale."""
        if self.app.is_newer and not os.environ["LC_ALL"].startswith(f"{self.words.language}_"):
            raise Skip(f"no locale of “{self.words.language}” is installed")
        left = self.app.find("list", self.words.get("Journey map")).box.x
        tab = self.app.find("page tab", self.words.get("Impact")).box.x
        assert (tab < left) == (self.words.language in RIGHT_TO_LEFT), (tab, left)


def check_report(program, words, folder):
    """The words around the map; the map itself is in the language that it was written in."""
    pdf = folder / "report.pdf"
    run = subprocess.run([program, "report", str(EXAMPLE), "-o", str(pdf), "--lang", words.language],
                         capture_output=True, text=True)
    assert run.returncode == 0 and run.stderr == "", run.stderr
    if "RR_TEST_PICTURES" in os.environ:
        subprocess.run(["pdftoppm", "-r", "60", "-png", str(pdf), f"{os.environ['RR_TEST_PICTURES']}/{words.language}-report"])
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True).stdout
    written = EXAMPLE.read_text(encoding="utf-8") + (SOURCE / "data/playbooks/default.playbook.json").read_text(encoding="utf-8")
    cells = {cell.strip() for line in text.splitlines() for cell in re.split(r"  +", line)}
    assert len(cells) > 100, cells
    english = sorted(cell for cell in cells if words.is_english(cell) and cell not in written)
    assert not english, f"in English: {english}"


def main(program, reroutectl, language):
    tap = Tap()
    if missing():
        return tap.skip_all(f"not installed: {', '.join(missing())}")

    words = Words(language)
    with Desktop(SIZE) as desktop:
        os.environ["LANGUAGE"] = language
        os.environ["LC_ALL"] = os.environ.get("RR_TEST_LOCALE", find_locale(language))
        session = Session(desktop, program, words)
        for what, step in {
            "start page": session.start_page,
            "example": session.example,
            "map": lambda: session.view("map", "Map"),
            "direction": session.mirrored,
            "assess": lambda: session.view("assess", "Assess"),
            "recover": lambda: session.view("recover", "Recover"),
            "review": lambda: session.view("review", "Review"),
            "feedback": lambda: session.page("Feedback", "feedback"),
            "export": lambda: session.dialog("export", True, "export"),
            "preferences": lambda: session.dialog("preferences", False, "preferences"),
            "scenario": lambda: session.dialog("scenario-new", True, "scenario"),
            "capture": lambda: session.dialog("capture", True, "capture"),
            "guide": lambda: session.guide(),
            "report": lambda: check_report(reroutectl, words, desktop.home),
            "no complaints": session.app.close,
        }.items():
            tap.run(f"{language}: {what}", step)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
