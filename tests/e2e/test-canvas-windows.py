#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several windows with one map each, what goes from one to the other by the clipboard, and to and from other programs."""

import os
import pathlib
import shutil
import subprocess
import sys

from app import EXAMPLE, App, copy_example, find, run_scenario, wait_for, xdotool
from client import Client

AIRLINE, BANK = "Flying home for the holidays", "Everyday money"
LINES = ["Order a taxi", "Find the driver", "Pay the fare"]
OUTLINE = "Getting home\n  Bus stop\n  Night bus\nAt home\n  Door key"


class Windows(App):
    """One of the windows at a time: what is asked and done is that of the one that was chosen."""

    chosen = AIRLINE

    @property
    def frame(self):
        return wait_for(lambda: next((window for window in self.root.children if self.chosen in window.name), None),
                        f"the window of “{self.chosen}”")

    def find(self, *arguments, **options):
        return self.frame.find(*arguments, **options)

    def titles(self):
        return sorted(window.name.replace(" – Reroute", "") for window in self.root.children)

    def is_active(self, title):
        return title in xdotool("getwindowname", xdotool("getactivewindow"))

    def wait_active(self, title):
        """Waits for a window to be in front, and goes on in it."""
        wait_for(lambda: self.is_active(title), f"“{title}” in front")
        self.chosen = title
        self.window = xdotool("getactivewindow")
        self.path = self.paths[title]
        self.known.clear()
        self.position_until = 0.0
        self.map

    def turn_to(self, title):
        xdotool("windowactivate", "--sync", xdotool("search", "--onlyvisible", "--name", title).split()[-1])
        self.wait_active(title)

    def run_again(self, path):
        """Starts the program once more with a file, as a file manager does."""
        subprocess.run([self.command[0], str(path)], check=True, timeout=60, stdin=subprocess.DEVNULL)


def start(desktop, program):
    paths = {AIRLINE: copy_example(desktop), BANK: pathlib.Path(shutil.copy(EXAMPLE.with_name("bank.journey.json"), desktop.home))}
    app = Windows(desktop, program, paths[AIRLINE])
    app.paths = paths
    app.original = {title: path.read_bytes() for title, path in paths.items()}
    app.other = Client(desktop, [pathlib.Path(os.environ["RR_TEST_BUILDDIR"]) / "tests/e2e/probe"]).wait_until_ready()
    app.turn_to(AIRLINE)
    return app.show_all()


def copy_from_other(app, text):
    """Writes lines in another program, and copies them there."""
    other = app.other
    other.raise_window()
    other.find("text", "Write lines here").click()
    other.press("ctrl+a", "Delete")
    for number, line in enumerate(text.splitlines()):
        if number > 0:
            other.press("Return")
        other.type(line)
    wait_for(lambda: other.find("text", "Write lines here").text == text, "what was written")
    other.press("ctrl+a", "ctrl+c")


def back_to_start(app):
    app.press("ctrl+z")
    app.save()
    assert app.path.read_bytes() == app.original[app.chosen], "the file is again as it was, to the byte"


def test_second_window(app):
    """Another file gets a window of its own, and each has its own map."""
    app.run_again(app.paths[BANK])
    app.wait_active(BANK)
    assert app.titles() == [BANK, AIRLINE], app.titles()
    app.fit()
    app.select("Open an account in the app")
    app.press("Delete")
    app.wait_modified()
    assert app.titles() == [AIRLINE, f"• {BANK}"], app.titles()
    back_to_start(app)


def test_same_file(app):
    """A file that is open already brings its window to the front, from outside and from another window."""
    app.run_again(app.paths[AIRLINE])
    app.wait_active(AIRLINE)
    app.press("ctrl+o")
    app.choose_path(app.paths[BANK])
    app.wait_active(BANK)
    assert app.titles() == [BANK, AIRLINE], app.titles()


def test_paste_between(app):
    """A card with all that is written on it, and a link with both its ends, go from window to window."""
    source = app.paths[AIRLINE].read_text(encoding="utf-8")
    app.turn_to(AIRLINE)
    before = app.read()
    link = before["links"][0]
    titles = [find(before["touchpoints"], id=link[end])["title"] for end in ("from", "to")]
    app.select(titles[0])
    app.card(titles[1]).click(keys=["ctrl"])
    wait_for(lambda: app.card(titles[1]).has_state("selected"), "both to be selected")
    app.press("ctrl+c")

    app.turn_to(BANK)
    app.select("See the wages arrive")
    app.press("ctrl+v")
    for title in titles:
        wait_for(lambda: app.card(title).has_state("selected"), "the pasted cards")
    document = app.save_and_read()
    for title in titles:
        old, new = find(before["touchpoints"], title=title), find(document["touchpoints"], title=title)
        for key in ("emotion", "importance", "needs", "pains", "ideas", "summary", "tags"):
            assert old.get(key) == new.get(key), (key, old, new)
        assert new["stage"] in [stage["id"] for stage in document["stages"]], new
        assert new["lane"] in [lane["id"] for lane in document["lanes"]], new
    ends = [find(document["touchpoints"], title=title)["id"] for title in titles]
    assert find(document["links"], **{"from": ends[0], "to": ends[1]}).get("strength") == link.get("strength")
    back_to_start(app)
    assert app.paths[AIRLINE].read_text(encoding="utf-8") == source


def test_lines(app):
    """Lines of another program are a card each, from the card with the cursor on, step by step."""
    copy_from_other(app, "\n".join(LINES))
    app.turn_to(BANK)
    app.select("See the wages arrive")
    app.press("ctrl+v")
    for step, line in enumerate(LINES, 1):
        app.wait_card(line, f"Stage Money comes in, step {step}, lane App & online banking")
    document = app.save_and_read()
    there = find(document["touchpoints"], title="See the wages arrive")
    cards = [find(document["touchpoints"], title=line) for line in LINES]
    assert [(card["stage"], card.get("step", 0), card["lane"]) for card in cards] == [
        (there["stage"], step, there["lane"]) for step in range(3)], cards
    back_to_start(app)


def test_titles(app):
    """Another program gets the titles, a line each."""
    app.turn_to(AIRLINE)
    app.select("Drop the bags")
    app.card("Board and fly home").click(keys=["ctrl"])
    wait_for(lambda: app.card("Board and fly home").has_state("selected"), "both to be selected")
    app.press("ctrl+c")
    app.other.raise_window()
    app.other.find("text", "Write lines here").click()
    app.other.press("ctrl+a", "ctrl+v")
    wait_for(lambda: app.other.find("text", "Write lines here").text.splitlines() == ["Drop the bags", "Board and fly home"],
             "the titles in the other program")


def test_outline(app):
    """An outline that is pasted into Quick Capture becomes stages and cards, and one step takes them back."""
    copy_from_other(app, OUTLINE)
    app.turn_to(BANK)
    app.press("ctrl+k")
    wait_for(lambda: app.is_active("Quick Capture"), "the dialog")
    dialog = next(window for window in app.root.children if window.name == "Quick Capture")
    app.press("ctrl+v")
    dialog.find("label", "2 stages, 3 touchpoints")
    app.press("ctrl+Return")
    wait_for(lambda: len(app.root.children) == 2, "the end of the dialog")
    app.wait_active(BANK)
    app.fit()
    app.wait_card("Door key", "Stage At home, step 1")
    document = app.save_and_read()
    assert [stage["name"] for stage in document["stages"][-2:]] == ["Getting home", "At home"]
    stages = {stage["id"]: stage["name"] for stage in document["stages"]}
    assert [(stages[card["stage"]], card["title"]) for card in document["touchpoints"][-3:]] == [
        ("Getting home", "Bus stop"), ("Getting home", "Night bus"), ("At home", "Door key")]
    back_to_start(app)


def test_close_one(app):
    """The other one stays."""
    app.press("ctrl+w")
    wait_for(lambda: len(app.root.children) == 1, "the end of the window")
    app.turn_to(AIRLINE)
    assert not app.is_modified and app.cards()
    app.other.close()


if __name__ == "__main__":
    sys.exit(run_scenario("canvas-windows", start, [
        test_second_window, test_same_file, test_paste_between, test_lines, test_titles, test_outline, test_close_one]))
