#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole workshop without a pointer: from an empty map to 30 touchpoints in 6 stages, links, severities and a plan."""

import sys
import time

from app import App, find, run_scenario, wait_for

STAGES = ["Hear of it", "Compare", "Buy", "Receive", "Use", "Get help"]
CARDS = [[f"{stage} {number}" for number in range(1, 6)] for stage in STAGES]

# What is typed card by card, and what is pasted as a list: the stages that are there already take their cards.
TYPED = CARDS[0]
CAPTURED = "; ".join(f"{stage}: {', '.join(cards)}" for stage, cards in list(zip(STAGES, CARDS))[1:])
LANE = "Shop"
NEED = "Somebody who answers"


def start(desktop, program):
    app = App(desktop, program)
    app.path = desktop.home / "workshop.journey.json"
    return app


def focused(app, *roles):
    """What has the keyboard, of these roles or any."""
    return next(app.frame.search(where=lambda widget: widget.has_state("focused") and (not roles or widget.role in roles)),
                None)


def wait_focused(app, name, role="list item"):
    wait_for(lambda: any(child.name == name and child.role == role and child.has_state("focused")
                         for child in app.map.children), f"the focus on “{name}”")


def wait_editor(app, text=""):
    app.map.find("text", where=lambda widget: widget.has_state("focused") and widget.text == text)


def find_card(app, title):
    """Goes to a card by finding it."""
    app.press("ctrl+f")
    app.find("entry", where=lambda widget: widget.has_state("focused"))
    app.press("ctrl+a")
    app.type(title)
    app.find("label", where=lambda widget: widget.name.startswith("1 of ") and title in widget.name)
    app.press("Escape")
    wait_focused(app, title)


def rename(app, name, role, new):
    """Writes another name where the focus is."""
    wait_focused(app, name, role)
    app.press("Return")
    wait_editor(app, name)
    app.press("ctrl+a")
    app.type(new)
    app.press("Return")
    wait_focused(app, new, role)


def press_until(app, keys, what, where):
    """Presses keys until the focus is on what was looked for. GTK 4.8 says of no entry row that it has the focus: what
    is not told in time is passed over."""
    for key in keys:
        before = focused(app)
        app.press(key)
        end = time.monotonic() + 2
        while (widget := focused(app)) == before and time.monotonic() < end:
            time.sleep(0.05)
        assert widget is None or widget.role != "list item" or widget.name, f"a line without a name on the way to {what}"
        if widget and where(widget):
            return widget
    raise AssertionError(f"the keyboard does not reach {what}")


def to_sidebar(app, what, where):
    """Goes to the sidebar, and by Tab to a widget of it."""
    return press_until(app, ["F6", *["Tab"] * 20], what, where)


def to_map(app, title):
    app.press("F6")
    wait_focused(app, title)


def test_new(app):
    app.press("ctrl+n")
    app.find("list", "Journey map")
    wait_for(lambda: app.map.look("list item", "Empty cell")[0].has_state("focused"), "the cursor in the first cell")
    # The name of the map is the first thing to be written in the sidebar.
    app.press("F6", "ctrl+a")
    app.type("Workshop")
    app.wait_title("Workshop")
    to_map(app, "Empty cell")


def test_stages(app):
    """The stages of the blank map get other names, and there is one more."""
    app.press("Up")
    for old, new in zip(["Awareness", "Consideration", "Purchase", "Use", "Afterwards"], STAGES):
        if old != new:
            rename(app, old, "heading", new)
        app.press("Right")
    wait_focused(app, "Add Stage", "push button")
    app.press("Return")
    wait_for(lambda: focused(app, "text"), "the name to be asked")
    app.press("ctrl+a")
    app.type(STAGES[5])
    app.press("Return")
    wait_focused(app, STAGES[5], "heading")
    for stage in reversed(STAGES[:5]):
        app.press("Left")
        wait_focused(app, stage, "heading")


def test_lane(app):
    app.press("Down", "Left")
    rename(app, "Website & app", "row header", LANE)
    app.press("Right")
    wait_focused(app, "Empty cell")


def test_type_cards(app):
    """Just typing makes the first card; Tab goes on to the next."""
    for index, title in enumerate(TYPED):
        app.type(title)
        wait_editor(app, title)
        if index + 1 == len(TYPED):
            app.press("Return")
        else:
            app.press("Tab")
            wait_editor(app)
        app.wait_card(title, f"Stage {STAGES[0]}, step {index + 1}, lane {LANE}")
    wait_focused(app, TYPED[-1])


def test_capture(app):
    """The rest comes as a list."""
    app.press("ctrl+k")
    dialog = app.wait_dialog()
    app.type(CAPTURED)
    dialog.find("label", where=lambda widget: "25 touchpoints" in widget.name)
    app.press("ctrl+Return")
    app.wait_no_dialog()
    app.fit()
    app.wait_card(CARDS[5][4], f"Stage {STAGES[5]}, step 5")
    assert len(app.cards()) == 30, sorted(app.cards())


def test_rename_and_move(app):
    find_card(app, CARDS[2][1])
    rename(app, CARDS[2][1], "list item", "Pay at the till")
    app.press("ctrl+Down")
    wait_for(lambda: LANE not in app.card("Pay at the till").description, "the other lane")
    wait_focused(app, "Pay at the till")


def test_emotion(app):
    """How it feels is set in the sidebar, which shows the card with the focus."""
    find_card(app, CARDS[4][2])
    scale = to_sidebar(app, "the emotion", lambda widget: widget.role == "slider" and widget.name == "Emotion")
    app.press("Left", "Left")
    app.wait_card(CARDS[4][2], "emotion −1")
    assert scale.has_state("focused")
    to_map(app, CARDS[4][2])


def test_need(app):
    """From the card down to the row of needs."""
    find_card(app, CARDS[5][0])
    for _ in range(8):
        app.press("Down")
        if app.map.look("list item", where=lambda widget: "lane Pain" in widget.description):
            break
    app.type(NEED)
    app.press("Return")
    wait_for(lambda: app.map.look("list item", containing=NEED), "what was written")


def test_link(app):
    """Three cards beside each other are linked in the order in which they were chosen, and a link is weighed."""
    find_card(app, CARDS[3][0])
    app.press("shift+Right", "shift+Right", "ctrl+l")
    find_card(app, CARDS[3][0])
    app.press("alt+Right")
    wait_for(lambda: app.map.look("list item", where=lambda widget: widget.name.startswith("Link from")), "the link")
    app.type("75")
    app.press("Return")
    wait_for(lambda: app.map.look("list item", where=lambda widget: "75 %" in widget.description), "the strength")


def test_severities(app):
    """A crisis, and how hard it hits."""
    app.press("ctrl+shift+n")
    app.wait_dialog()
    app.type("Strike")
    app.press("Return")
    app.wait_no_dialog()
    app.press("ctrl+2")
    for title, severity in ((CARDS[3][0], 4), (CARDS[5][0], 2)):
        find_card(app, title)
        app.press(str(severity))
        app.wait_card(title, "rank ")
    assert "by ripple" in app.card(CARDS[3][1]).description, app.card(CARDS[3][1]).description


def wait_done(app, number):
    app.frame.find("label", where=lambda widget: widget.name.startswith(f"{number} of ") and "done" in widget.name)


def test_plan(app):
    """The plan is made, and its first action done."""
    app.press("ctrl+3")
    to_sidebar(app, "the button", lambda widget: widget.role == "push button" and "Generate" in widget.name)
    app.press("Return")
    wait_done(app, 0)
    press_until(app, ["Tab"] * 12, "the first action", lambda widget: widget.role == "check box")
    app.press("space")
    wait_done(app, 1)


def test_save(app):
    app.press("ctrl+s")
    app.choose_path(app.path)
    app.wait_modified(False)
    document = app.read()
    ids = {touchpoint["title"]: touchpoint["id"] for touchpoint in document["touchpoints"]}
    assert document["title"] == "Workshop"
    assert len(document["touchpoints"]) == 30, len(document["touchpoints"])
    assert [stage["name"] for stage in document["stages"]] == STAGES, document["stages"]
    assert document["lanes"][0]["name"] == LANE, document["lanes"]
    links = [(link["from"], link["to"], link.get("strength", 0.5)) for link in document["links"]]
    assert links == [(ids[CARDS[3][0]], ids[CARDS[3][1]], 0.75), (ids[CARDS[3][1]], ids[CARDS[3][2]], 0.5)], links
    assert find(document["touchpoints"], title="Pay at the till")["lane"] != document["lanes"][0]["id"]
    assert find(document["touchpoints"], title=CARDS[4][2])["emotion"] == -1
    assert find(document["touchpoints"], title=CARDS[5][0])["pains"] == [NEED]
    scenario = find(document["scenarios"], name="Strike")
    assert [(impact["touchpoint"], impact["severity"]) for impact in scenario["impacts"]] == [
        (ids[CARDS[3][0]], 4), (ids[CARDS[5][0]], 2)]
    assert [action["status"] for action in scenario["actions"] if "status" in action] == ["done"], scenario["actions"]


def test_read_back(app):
    """What is said of each card is what was saved."""
    document = app.read()
    app.press("ctrl+1")
    app.fit()
    names = {element["id"]: element["name"] for element in document["stages"] + document["lanes"]}
    cards = app.cards()
    assert len(cards) == 30, sorted(cards)
    for touchpoint in document["touchpoints"]:
        said = cards[touchpoint["title"]].description
        where = (f"Stage {names[touchpoint['stage']]}, step {touchpoint.get('step', 0) + 1}, "
                 f"lane {names[touchpoint['lane']]}")
        assert said.startswith(where), (said, where)


if __name__ == "__main__":
    sys.exit(run_scenario("canvas-workshop", start, [
        test_new, test_stages, test_lane, test_type_cards, test_capture, test_rename_and_move, test_emotion, test_need,
        test_link, test_severities, test_plan, test_save, test_read_back]))
