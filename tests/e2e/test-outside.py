#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What others do: the file is replaced, a second instance runs, the clock jumps. And a card that was being typed."""

import json
import os
import pathlib
import subprocess
import sys
import time

from app import find, run_scenario, start_with_example, wait_for, xdotool

CARD = "Track delayed bags"
OTHER = "Drop the bags"
TYPED = "Ask for the bags by teleph"


def versions():
    return sorted((pathlib.Path(os.environ["XDG_STATE_HOME"]) / "reroute/versions").glob("*/*.json"))


def move_card(app):
    """To the lane below, and back the next time."""
    app.select(CARD)
    app.press("ctrl+Down" if "lane Website & app" in app.card(CARD).description else "ctrl+Up")
    app.wait_modified()


def test_replaced(app):
    """Another program puts another file in its place while something is unsaved; both changes are kept."""
    move_card(app)
    document = app.read()
    find(document["touchpoints"], title=OTHER)["title"] = "Drop them"
    beside = app.path.with_name("beside.json")
    beside.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    beside.rename(app.path)
    app.card("Drop them")
    assert app.is_modified
    saved = app.save_and_read()
    assert find(saved["touchpoints"], title="Drop them")
    assert find(saved["touchpoints"], title=CARD)["lane"] != find(document["touchpoints"], title=CARD)["lane"]


def test_two_instances(app):
    """A second one, on a bus of its own as on another seat, leaves the work of the first alone."""
    move_card(app)
    journals = wait_for(app.journals, "a journal")
    before = journals[0].read_bytes()
    runtime = app.desktop.home / "other-runtime"
    runtime.mkdir(mode=0o700)
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(runtime), "GTK_A11Y": "none"}
    other = subprocess.Popen(["dbus-run-session", "--", *app.command], stdin=subprocess.DEVNULL, env=environment,
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        def windows():
            found = [window for window in xdotool("search", "--onlyvisible", "--class", "reroute").split()
                     if window != app.window]
            return found
        wait_for(windows, "the window of the second instance")
        time.sleep(2)
        assert len(windows()) == 1, "the second instance asks about what the first is doing"
        assert app.journals() == journals and journals[0].read_bytes() == before
    finally:
        os.killpg(other.pid, 15)
        other.wait()
    assert app.journals() == journals
    app.raise_window()
    app.save()


def test_clock(app):
    """The clock goes back a year between two saves; the later version stays the later one, and recovery works."""
    app.close()
    clock = app.path.with_name("clock")
    clock.write_text("0")
    library = pathlib.Path(os.environ["RR_TEST_BUILDDIR"]) / "tests/e2e/clock.so"
    os.environ.update({"LD_PRELOAD": str(library), "RR_CLOCK": str(clock)})
    try:
        app.restart()
    finally:
        del os.environ["LD_PRELOAD"]
    move_card(app)
    app.save()
    wait_for(versions, "a version")
    count = len(versions())

    clock.write_text(str(-365 * 86400))
    move_card(app)
    app.save()
    wait_for(lambda: len(versions()) == count + 1, "another version")
    assert versions()[-1].read_bytes() == app.path.read_bytes()

    clock.write_text(str(5 * 365 * 86400))
    move_card(app)
    wait_for(app.journals, "a journal")
    time.sleep(0.5)
    lane = app.card(CARD).description
    app.kill_and_recover()
    app.wait_card(CARD, lane)
    app.save()


def test_typing_a_card(app):
    """A card whose title is still being typed comes back as a card."""
    app.click_cell("After the trip", "Social media")
    app.type(TYPED)
    wait_for(lambda: any(TYPED.encode() in journal.read_bytes() for journal in app.journals()), "the text in a journal")
    app.kill_and_recover()
    app.card(TYPED)
    stage = find(app.save_and_read()["touchpoints"], title=TYPED)["stage"]
    assert stage == find(app.read()["stages"], name="After the trip")["id"]


if __name__ == "__main__":
    sys.exit(run_scenario("outside", start_with_example, [
        test_replaced, test_two_instances, test_clock, test_typing_a_card]))
