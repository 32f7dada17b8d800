# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives one running program as a person would: finds its widgets over the accessibility bus, moves a real pointer.

GTK 4 gives positions in the window only, so a widget's place on the screen is the window's place plus that. What newer
ones say of these positions is put right by a module that is loaded into the program, places.c.
"""

import collections
import os
import pathlib
import re
import signal
import subprocess
import tempfile
import time

from desktop import WAIT, wait_for

# Seconds between two presses that are two; GTK takes less than 0.4 for a double click.
DOUBLE_CLICK = 0.5

# Newer toolkits tell buttons that stay down from the others and one choice of several from a tick, and have other names.
ROLES = {"button": "push button", "grouping": "panel", "radio button": "check box", "toggle button": "push button"}

# What newer toolkits complain of in their message dialogs: that the heading is asked how high it is on one line though
# it is longer, and that the edge grows when the dialog finds that its window is high enough for a wide one.
FLAWS = re.compile("Trying to measure (GtkLabel|GtkBox|AdwBin) ")

# There where the toolkit needs it.
PLACES = pathlib.Path(os.environ.get("RR_TEST_BUILDDIR", ".")) / "tests/e2e/places.so"

Box = collections.namedtuple("Box", "x y width height")


def atspi():
    """Returns Atspi; imported late, for it looks for its bus when it is imported."""
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    # Without this a program that is busy for 0.8 seconds counts as one without children.
    Atspi.set_timeout(int(WAIT * 1000), int(WAIT * 1000))
    return Atspi


def xdotool(*arguments):
    answer = subprocess.run(["xdotool", *[str(argument) for argument in arguments]], capture_output=True, text=True)
    return answer.stdout.strip()


class Widget:
    """An accessible object. Everything is asked anew each time, for the program goes on meanwhile."""

    def __init__(self, client, accessible):
        self.client = client
        self.accessible = accessible

    def __eq__(self, other):
        return isinstance(other, Widget) and self.accessible == other.accessible

    def __hash__(self):
        return hash(self.accessible)

    def __repr__(self):
        return f"<{self.role} “{self.name}”>"

    @property
    def name(self):
        return self.accessible.get_name() or ""

    @property
    def description(self):
        return self.accessible.get_description() or ""

    @property
    def role(self):
        role = self.accessible.get_role_name()
        return ROLES.get(role, role)

    @property
    def text(self):
        if "Text" not in self.accessible.get_interfaces():
            return ""
        # GTK 4.8 takes -1 for an empty text, not for its end.
        text = atspi().Text
        return text.get_text(self.accessible, 0, text.get_character_count(self.accessible))

    @property
    def children(self):
        found = []
        for index in range(self.accessible.get_child_count()):
            child = self.accessible.get_child_at_index(index)
            if child is not None:
                found.append(Widget(self.client, child))
        return found

    def has_state(self, name):
        """Whether it is in a state of AT-SPI, as "selected", "checked", "focused", "showing"."""
        state = getattr(atspi().StateType, name.upper())
        return self.accessible.get_state_set().contains(state)

    @property
    def box(self):
        """Where it is on the screen, in pixels."""
        extents = atspi().Component.get_extents(self.accessible, atspi().CoordType.WINDOW)
        x, y = self.client.window_position()
        return Box(x + extents.x, y + extents.y, extents.width, extents.height)

    @property
    def center(self):
        box = self.box
        return box.x + box.width // 2, box.y + box.height // 2

    def wait_still(self):
        """Waits until it has a place and keeps it, for what has just come in sight often slides there."""
        places = []

        def is_still():
            places.append(self.box)
            time.sleep(0.05)
            return len(places) > 2 and places[-1] == places[-2] == places[-3] and places[-1].height > 0
        wait_for(is_still, f"{self!r} to stand still")

    def click(self, button=1, times=1, keys=()):
        self.wait_still()
        self.client.click(*self.center, button=button, times=times, keys=keys)

    def activate(self):
        """Does its first action, without a pointer; for what is not in sight."""
        if not atspi().Action.do_action(self.accessible, 0):
            raise AssertionError(f"{self!r} could not be activated")

    def walk(self):
        """Yields this widget and all below it."""
        yield self
        try:
            children = self.children
        except Exception:
            return  # It went away while it was looked at.
        for child in children:
            yield from child.walk()

    def search(self, role=None, name=None, containing=None, where=None):
        """Yields what fits, here and below: name is the whole name, containing a part of it, where a function."""
        for widget in self.walk():
            try:
                fits = ((role is None or widget.role == role)
                        and (name is None or widget.name == name)
                        and (containing is None or containing in widget.name)
                        and (where is None or where(widget)))
            except Exception:
                continue  # It went away while it was looked at.
            if fits:
                yield widget

    def look(self, *arguments, **options):
        """Returns all that fits now, as search tells."""
        return list(self.search(*arguments, **options))

    def find(self, role=None, name=None, containing=None, where=None, timeout=WAIT):
        """Waits for something that fits, as search tells, and returns the first."""
        what = f"a {role or 'widget'} named {name or containing or 'anything'}"
        try:
            return wait_for(lambda: next(self.search(role, name, containing, where), None), what, timeout)
        except AssertionError as error:
            tree = "\n".join(self.tree()[:200])
            raise AssertionError(f"{error}; there are:\n{tree}") from None

    def wait_gone(self, role=None, name=None, containing=None, where=None, timeout=WAIT):
        wait_for(lambda: next(self.search(role, name, containing, where), None) is None,
                 f"the end of a {role or 'widget'} named {name or containing}", timeout)

    def walk_levels(self):
        """Yields this widget and all below it, those that are least deep first."""
        level = [self]
        while level:
            yield from level
            level = [child for widget in level for child in widget.children]

    def tree(self, depth=0):
        """Returns a picture of what is below, for a message."""
        lines = ["  " * depth + f"{self.role} “{self.name}” {self.description}".rstrip()]
        for child in self.children:
            lines.extend(child.tree(depth + 1))
        return lines


class Client:
    def __init__(self, desktop, command):
        self.desktop = desktop
        self.command = command
        handle, path = tempfile.mkstemp(prefix="log-", dir=desktop.home)
        os.close(handle)
        self.log_path = pathlib.Path(path)
        self.process = None
        self.window = None
        self.accessible = None
        self.position = None
        self.position_until = 0.0
        self.single_from = 0.0
        self.newer = None
        self.start()

    def start(self):
        """Starts the program; once more, if it has ended."""
        modules = [os.environ["LD_PRELOAD"]] if "LD_PRELOAD" in os.environ else []
        if PLACES.exists():
            modules.append(str(PLACES))
        with self.log_path.open("ab") as log:
            self.process = self.desktop.spawn(self.command, stdout=log, stderr=log,
                                              env={**os.environ, "LD_PRELOAD": ":".join(modules)})

    # What it is and whether it lives

    def wait_until_ready(self, timeout=WAIT):
        """Waits for the program to be on the bus and on the screen."""
        self.accessible = wait_for(self._look_for_application, "the program on the accessibility bus", timeout)
        self.window = wait_for(self._look_for_window, "the program's window", timeout)
        self.raise_window()
        return self

    @property
    def log(self):
        return self.log_path.read_text(encoding="utf-8", errors="replace")

    def check_alive(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with status {self.process.returncode}:\n{self.log}")

    def wait_end(self, timeout=WAIT):
        """Waits for the program to end by itself, and in good order."""
        try:
            status = self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            raise AssertionError("the program did not end") from None
        if status != 0:
            raise AssertionError(f"the program ended with status {status}:\n{self.log}")

    def close(self, timeout=WAIT):
        """Ends the program, and fails if it complained while it ran, or had ended before in another way than by closing
        or being killed."""
        status = self.process.poll()
        if status not in (None, 0, -signal.SIGKILL):
            raise AssertionError(f"the program had ended with status {status}:\n{self.log}")
        if status is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(timeout)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        complaints = [line for line in self.log.splitlines()
                      if ("CRITICAL" in line or "WARNING" in line) and not FLAWS.search(line)]
        if complaints:
            raise AssertionError("the program complained:\n" + "\n".join(complaints))

    def _look_for_application(self):
        self.check_alive()
        top = atspi().get_desktop(0)
        # What is remembered is only put right by a main loop, and there is none here.
        top.set_cache_mask(atspi().Cache.NONE)
        for index in range(top.get_child_count()):
            child = top.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.process.pid:
                child.set_cache_mask(atspi().Cache.NONE)
                return child
        return None

    def _look_for_window(self):
        self.check_alive()
        windows = xdotool("search", "--onlyvisible", "--pid", self.process.pid).split()
        return windows[-1] if windows else None

    def raise_window(self):
        xdotool("windowactivate", "--sync", self.window)

    # Finding

    @property
    def root(self):
        self.check_alive()
        return Widget(self, self.accessible)

    def look(self, *arguments, **options):
        return self.root.look(*arguments, **options)

    def find(self, *arguments, **options):
        return self.root.find(*arguments, **options)

    def wait_gone(self, *arguments, **options):
        self.root.wait_gone(*arguments, **options)

    # Pointer and keyboard

    @property
    def is_newer(self):
        """Whether the toolkit is a newer one than the oldest that programs are made for."""
        if self.newer is None:
            self.newer = [int(part) for part in self.accessible.get_toolkit_version().split(".")[:2]] > [4, 8]
        return self.newer

    def window_position(self):
        """Where what is in the window begins that has the keyboard: a dialog, while there is one.

        Asks xwininfo, for xdotool counts the frame twice that a window manager puts around a window. By how much the
        window is larger than what it says of itself is the border that it draws itself. The answer holds for a
        moment, because many places are asked for at once.
        """
        if time.monotonic() > self.position_until:
            window = xdotool("getactivewindow") or self.window
            answer = subprocess.run(["xwininfo", "-id", window], check=True, capture_output=True, text=True).stdout
            x, y, width = [int(re.search(rf"{what}: *(-?\d+)", answer).group(1))
                           for what in ("Absolute upper-left X", "Absolute upper-left Y", "Width")]
            border = (width - self._active_frame_width()) // 2
            self.position = [x + border, y + border]
            self.position_until = time.monotonic() + 0.1
        return self.position

    def _active_frame_width(self):
        frames = self.root.children
        frame = next((frame for frame in frames if frame.has_state("active")), frames[-1])
        return atspi().Component.get_extents(frame.accessible, atspi().CoordType.WINDOW).width

    def _begin_press(self):
        """Waits until a press can no longer be the second half of a double click."""
        time.sleep(max(0.0, self.single_from - time.monotonic()))

    def _end_press(self):
        self.single_from = time.monotonic() + DOUBLE_CLICK

    def _hold(self):
        """
        Keeps a button down as long as a hand does, and until the program has seen it.

        What is pressed is drawn anew, and GTK then asks the display where the pointer is. If no button is down any
        more by then, it forgets the press, though the release is still to come.
        """
        time.sleep(0.05)
        try:
            self.accessible.get_name()  # The answer comes from the loop that the press went through.
        except Exception:
            pass  # It is busy, or has ended.
        time.sleep(0.03)

    def click(self, x, y, button=1, times=1, keys=()):
        """Clicks at a place on the screen while the named keys are held."""
        self._begin_press()
        for key in keys:
            xdotool("keydown", key)
        xdotool("mousemove", x, y)
        time.sleep(0.05)
        for again in range(times):
            if again > 0:
                time.sleep(0.06)
            xdotool("mousedown", button)
            self._hold()
            xdotool("mouseup", button)
        for key in reversed(keys):
            xdotool("keyup", key)
        self._end_press()

    def drag(self, start, end, steps=12, button=1, before_drop=None):
        """Presses at start, moves in steps, as a hand does, and lets go at end; before_drop is called just before."""
        (x0, y0), (x1, y1) = start, end
        self._begin_press()
        xdotool("mousemove", x0, y0)
        time.sleep(0.05)
        xdotool("mousedown", button)
        for step in range(1, steps + 1):
            xdotool("mousemove", x0 + (x1 - x0) * step // steps, y0 + (y1 - y0) * step // steps)
            time.sleep(0.02)
        # One still moment at the end: a hand does not let go in flight.
        xdotool("mousemove", x1, y1)
        time.sleep(0.1)
        if before_drop:
            before_drop()
        xdotool("mouseup", button)
        self._end_press()

    def press(self, *keys):
        """Presses keys one after the other, each as "ctrl+s", "Escape", "Tab". Buttons of the pointer stay as they are."""
        for key in keys:
            xdotool("key", key)
            time.sleep(0.03)

    def type(self, text):
        """Types plain ASCII: for anything else xdotool changes the keyboard's map, and programs may miss that."""
        assert text.isascii(), text
        xdotool("type", "--delay", 15, "--", text)

    def scroll(self, x, y, clicks, keys=()):
        """Turns the wheel at a place on the screen, down if clicks is positive."""
        for key in keys:
            xdotool("keydown", key)
        xdotool("mousemove", x, y)
        time.sleep(0.05)
        xdotool("click", "--repeat", abs(clicks), "--delay", 60, 5 if clicks > 0 else 4)
        for key in reversed(keys):
            xdotool("keyup", key)
