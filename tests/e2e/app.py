# SPDX-License-Identifier: GPL-3.0-or-later
"""Reroute on a desktop of its own, in the words of somebody who uses it, and the frame of every scenario.

A scenario is a list of functions that take an App and go on where the one before stopped, so the first failure ends it.
"""

import copy
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from client import Box, Client, Widget, xdotool
from desktop import Desktop, wait_for
from tap import Tap

SOURCE = pathlib.Path(os.environ.get("RR_TEST_SRCDIR", pathlib.Path(__file__).resolve().parents[2]))
EXAMPLE = SOURCE / "data/examples/airline.journey.json"

# What a card is for somebody who does not see it.
CARD = "list item"


class Card(Widget):
    """A card of the map. GTK 4.8 gives the size of what is zoomed as if it were not."""

    @property
    def box(self):
        box, zoom = super().box, 1 if self.client.is_newer else self.client.zoom
        return Box(box.x, box.y, round(box.width * zoom), round(box.height * zoom))


class App(Client):
    def __init__(self, desktop, program, *files):
        super().__init__(desktop, [program, *[str(file) for file in files]])
        self.path = files[0] if files else None
        self.known = {}
        self.wait_until_ready()

    def show_all(self):
        """Waits for the map of the program's file and shows all of it."""
        self.wait_title(json.loads(self.path.read_text(encoding="utf-8"))["title"])
        self.find("list", "Journey map")
        self.fit()
        return self

    def restart(self):
        self.start()
        self.wait_until_ready()
        self.show_all()

    # The window

    @property
    def frame(self):
        """The window that was opened first and still stands. A busy program may have none to tell of for a moment."""
        return wait_for(lambda: self.root.children, "the program's window")[0]

    @property
    def title(self):
        return self.frame.name

    @property
    def is_modified(self):
        return self.title.startswith("•")

    def wait_title(self, containing):
        wait_for(lambda: containing in self.title, f"“{containing}” in the title")

    def wait_modified(self, modified=True):
        wait_for(lambda: self.is_modified == modified, "a modified map" if modified else "a saved map")

    def wait_dialog(self):
        """Waits for a second window of the program to have the keyboard, and returns what is in it."""
        def look():
            windows = self.root.children
            return len(windows) > 1 and xdotool("getactivewindow") not in ("", self.window) and windows[-1]
        return wait_for(look, "a dialog")

    def wait_dialog_with(self, containing):
        """Waits for a dialog that says something, and returns it."""
        def look():
            dialogs = [window for window in self.root.children if window.look(containing=containing)]
            return xdotool("getactivewindow") not in ("", self.window) and dialogs and dialogs[-1]
        return wait_for(look, f"a dialog that says “{containing}”")

    def wait_no_dialog(self):
        wait_for(lambda: len(self.root.children) == 1 and xdotool("getactivewindow") == self.window, "the end of the dialog")

    def menu_item(self, start):
        """Finds an item of an open menu by the start of what it says."""
        return self.find("menu item", where=lambda widget: widget.name.startswith(start))

    def choose_entry(self, row, index):
        """Chooses an entry of a row's list by its place, from 0, as keys do it. The list is a window for the screen."""
        def windows():
            return xdotool("search", "--onlyvisible", "--pid", self.process.pid).split()
        before = len(windows())
        row.click()
        wait_for(lambda: len(windows()) > before, f"the list of {row!r}")
        self.press("Home", *["Down"] * index, "Return")
        wait_for(lambda: len(windows()) == before, f"the end of the list of {row!r}")

    def press_in_toast(self, label):
        """Presses the button of a toast, which is gone again before the whole window has been looked through."""
        wait_for(lambda: next((widget for widget in self.frame.walk_levels()
                               if widget.role == "push button" and label in widget.name and not widget.description), None),
                 f"a toast with “{label}”").click()

    def answer(self, dialog, label):
        """Presses a button of a dialog. Buttons with a mnemonic have it in their name."""
        dialog.find("push button", where=lambda widget: label in widget.name.replace("_", "").split(" ", 1)
                    or widget.name.replace("_", "") in (label, f"{label} {label}")).click()

    def choose_path(self, path):
        """Types a path into the chooser of files that is open, and takes it."""
        dialog, chooser = self.wait_dialog(), xdotool("getactivewindow")
        dialog.find("scroll pane")
        if not dialog.look("text", "Name:"):
            self.press("ctrl+l")
        entry = dialog.find("text", where=lambda widget: widget.has_state("focused"))

        # Newer choosers complete what is typed; what they put behind it while the next key came is taken away again.
        def is_typed():
            self.press("ctrl+a")
            self.type(str(path))
            end = time.monotonic() + 3
            while entry.text != str(path) and time.monotonic() < end:
                time.sleep(0.2)
                if entry.text.startswith(str(path)):
                    self.press("shift+End", "Delete")
            return entry.text == str(path)
        wait_for(is_typed, "the path in the chooser")

        # A chooser that still reads a folder does not listen; and a key that comes too late is one for the window behind.
        def is_taken():
            self.press("Return")
            end = time.monotonic() + 3
            while xdotool("getactivewindow") == chooser and time.monotonic() < end:
                time.sleep(0.05)
            return xdotool("getactivewindow") != chooser
        wait_for(is_taken, "the chooser to take the path")

    # What is kept of unsaved work

    def journals(self):
        return sorted((pathlib.Path(os.environ["XDG_STATE_HOME"]) / "reroute/journals").glob("*.journal"))

    def kill(self):
        """Ends the program as a power cut does."""
        self.process.kill()
        self.process.wait()

    def answer_recovery(self, label):
        """Answers the question whether to recover, which may have been up before its window was looked for."""
        dialog = wait_for(lambda: next((window for window in self.root.children if window.look(containing="Recover “")), None),
                          "the question whether to recover")
        self.answer(dialog, label)
        wait_for(lambda: len(self.root.children) == 1, "the end of the question")
        self.wait_until_ready()

    def kill_and_recover(self):
        self.kill()
        self.start()
        self.wait_until_ready()
        self.answer_recovery("Recover")
        self.show_all()
        self.wait_modified()

    # The map

    def find_once(self, role, start):
        """Finds a widget by the start of its name, and looks through the window only if what was found last has gone."""
        try:
            if self.known[role, start].name.startswith(start):
                return self.known[role, start]
        except Exception:
            pass  # It was not asked for yet, or is no more.
        self.known[role, start] = self.find(role, where=lambda widget: widget.name.startswith(start))
        return self.known[role, start]

    @property
    def map(self):
        return self.find_once("list", "Journey map")

    @property
    def zoom(self):
        """How large the map is drawn, 1.0 at 100 %."""
        return int(re.search(r"\d+", self.find_once("push button", "Zoom: ").name).group()) / 100

    def cards(self):
        """Returns the cards in sight by their titles."""
        cards = {child.name: Card(self, child.accessible) for child in self.map.children if child.role == CARD}
        cards.pop("Empty cell", None)
        return cards

    def card(self, title):
        return wait_for(lambda: self.cards().get(title), f"the card “{title}”")

    def wait_card(self, title, where):
        """Waits for a card's description to have a text in it, as "Stage Booking, step 1, lane Website & app"."""
        wait_for(lambda: title in (cards := self.cards()) and where in cards[title].description,
                 f"“{where}” of the card “{title}”, which has “{self.card(title).description}”")

    def wait_no_card(self, title):
        wait_for(lambda: title not in self.cards(), f"the end of the card “{title}”")

    def select(self, title):
        """Clicks on a card and waits until it is selected."""
        self.card(title).click()
        wait_for(lambda: self.card(title).has_state("selected"), f"the selection of “{title}”")

    def fit(self):
        """Shows the whole map, and waits until nothing moves any more."""
        self.press("ctrl+0")
        self.settle()

    def settle(self):
        boxes = []

        def is_still():
            boxes.append([(title, card.box) for title, card in self.cards().items()])
            return len(boxes) > 2 and boxes[-1] == boxes[-2] == boxes[-3]
        wait_for(is_still, "the map to stand still")

    def click_cell(self, stage, lane):
        """Clicks on the cell of a stage's first step and a lane, which has no card yet."""
        places = {child.name: Card(self, child.accessible) for child in self.map.children
                  if child.role in ("heading", "row header")}
        left, middle = places[stage].box, places[lane].center
        self.click(left.x + round(60 * self.zoom), middle[1])
        wait_for(lambda: self.map.find("list item", "Empty cell").description == f"Stage {stage}, step 1, lane {lane}",
                 "the cursor in the cell")

    def drop(self, title, x, y, **options):
        """Drags a card with the pointer and drops its middle at a place on the screen."""
        self.drag(self.card(title).center, (x, y), **options)

    # The file

    def save(self):
        self.press("ctrl+s")
        self.wait_modified(False)

    def read(self):
        return json.loads(self.path.read_text(encoding="utf-8"))

    def save_and_read(self):
        self.save()
        return self.read()


def find(elements, **members):
    """Returns the one element of a list of the file that has these members."""
    fitting = [element for element in elements if all(element.get(key) == value for key, value in members.items())]
    if len(fitting) != 1:
        raise AssertionError(f"{len(fitting)} of {len(elements)} elements have {members}")
    return fitting[0]


def check_equal(got, expected, path="$"):
    """Fails with the place and the values of the first difference."""
    if isinstance(got, dict) and isinstance(expected, dict):
        for key in sorted(got.keys() | expected.keys()):
            check_equal(got.get(key, "(missing)"), expected.get(key, "(missing)"), f"{path}.{key}")
    elif isinstance(got, list) and isinstance(expected, list) and len(got) == len(expected):
        for index, (one, other) in enumerate(zip(got, expected)):
            check_equal(one, other, f"{path}[{index}]")
    elif got != expected:
        raise AssertionError(f"{path} is {got!r}, not {expected!r}")


def changed(document, change):
    """Returns a copy of the document that change was called with."""
    result = copy.deepcopy(document)
    change(result)
    return result


def copy_example(desktop, name="airline.journey.json"):
    return pathlib.Path(shutil.copy(EXAMPLE, desktop.home / name))


def selected(app):
    """The titles of the cards that are selected."""
    return sorted(title for title, card in app.cards().items() if card.has_state("selected"))


def back_to_start(app):
    """Takes the one step back that was made in the example."""
    app.press("ctrl+z")
    app.save()
    assert app.path.read_bytes() == EXAMPLE.read_bytes(), "the file is again as it was, to the byte"


def touchpoint(document, title):
    return find(document["touchpoints"], title=title)


def keep_picture(desktop, name):
    """Returns where a picture of the screen is kept, for the message of a failure."""
    folder = pathlib.Path(os.environ.get("RR_TEST_BUILDDIR", desktop.home.parent)) / "tests/e2e"
    folder = folder if folder.is_dir() else desktop.home.parent
    path = folder / f"{name}.png"
    try:
        desktop.screenshot(path)
    except (OSError, subprocess.CalledProcessError) as error:
        return f"no picture could be kept: {error}"
    return f"picture: {path}"


def run_scenario(name, start, steps, kind=Desktop):
    """start takes a desktop of that kind and the program's path and returns an App; steps take the App. Returns the exit
    status."""
    tap = Tap()
    missing = kind.missing()
    if missing:
        return tap.skip_all(f"not there: {', '.join(missing)}")

    with kind() as desktop:
        started = []

        def begin():
            started.append(start(desktop, sys.argv[1]))

        def attempt(title, function):
            def step():
                try:
                    function()
                except Exception as error:
                    error.add_note(keep_picture(desktop, f"{name}-{title}"))
                    raise
            return tap.run(f"{name}: {title}", step)

        done = attempt("start", begin)
        for step in steps:
            done = done and attempt(step.__name__[5:], lambda step=step: step(started[0]))
        if started:
            tap.run(f"{name}: no complaints", started[0].close)
    return tap.finish()


def start_with_example(desktop, program):
    """Starts the program with a copy of the example, and shows all of it."""
    return App(desktop, program, copy_example(desktop)).show_all()
