#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-harness.py PROBE: whether end-to-end tests can work on this machine, tried on a program that is only for that."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from client import Client
from desktop import Desktop, missing
from tap import Tap


def test_press(client):
    client.find("push button", "Press me").click()
    client.find("label", "Pressed 1")
    client.find("push button", "Press me").click()
    client.find("label", "Pressed 2")


def test_type(client):
    client.find(name="Write here").click()
    client.type("Check-in, 2 bags")
    client.find(name="Write here", where=lambda widget: widget.text == "Check-in, 2 bags")
    client.press("ctrl+a", "Delete")
    client.find(name="Write here", where=lambda widget: widget.text == "")


def test_tick(client):
    client.find("check box", "Tick me", where=lambda widget: not widget.has_state("checked"))
    client.find("check box", "Tick me").click()
    client.find("check box", "Tick me", where=lambda widget: widget.has_state("checked"))


def test_drag(client):
    card = client.find(name="Card")
    assert card.description == "It can be dragged", card.description
    x, y = card.center
    client.drag((x, y), (x + 120, y + 60))
    client.find("label", "Dropped by 120, 60")


def test_nothing_found(client):
    try:
        client.find("push button", "There is no such button", timeout=0.2)
    except AssertionError as error:
        assert "Press me" in str(error), "the message tells what there is"
    else:
        raise AssertionError("a button was found that is not there")


def test_screenshot(client):
    picture = client.desktop.home / "screen.png"
    client.desktop.screenshot(picture)
    assert picture.stat().st_size > 1000


def main(probe):
    tap = Tap()
    if missing():
        return tap.skip_all(f"not installed: {', '.join(missing())}")

    with Desktop() as desktop:
        client = Client(desktop, [probe])
        if tap.run("harness: start", client.wait_until_ready):
            for test in (test_press, test_type, test_tick, test_drag, test_nothing_found, test_screenshot):
                tap.run(f"harness: {test.__name__[5:]}", lambda test=test: test(client))
        tap.run("harness: no complaints", client.close)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
