#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A map of a stranger, each of whose texts looks like markup: all of it is shown as it is written, nowhere as markup."""

import json
import sys
import time

from app import EXAMPLE, App, run_scenario, wait_for

# Half an element, an entity, and a link that must not become one.
MARK = "</b> &bad; <a href=\"file:///\">"
TEXTS = {"title", "summary", "name", "label", "text", "note", "why", "check", "role", "needs", "pains", "ideas", "tags",
         "notes", "need", "ref"}
CARD = f"{MARK}Drop the bags"

# Seconds that a page has to fill itself behind the frame that shows it.
FILLING = 1


def marked(value, is_text=False):
    if isinstance(value, dict):
        return {key: marked(member, is_text or key in TEXTS) for key, member in value.items()}
    if isinstance(value, list):
        return [marked(item, is_text) for item in value]
    return MARK + value if is_text and isinstance(value, str) else value


def check_shown(widget):
    """That the mark is among what is to be read there, and no entity is. The toolkit complains of markup that is none,
    which fails the scenario in the end."""
    time.sleep(FILLING)
    read = []
    widget.look(where=lambda part: read.extend((part.name, part.description)))
    assert any(MARK in text for text in read), read
    assert not any("&lt;" in text or "&amp;" in text for text in read), [text for text in read if "&" in text]


def start(desktop, program):
    path = desktop.home / "stranger.journey.json"
    document = marked(json.loads(EXAMPLE.read_text(encoding="utf-8")))
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return App(desktop, program, path).show_all()


def test_views(app):
    for key in "1234":
        app.press(f"ctrl+{key}")
        time.sleep(FILLING)
    check_shown(app.root)


def test_pages(app):
    app.press("ctrl+2")
    app.select(CARD)
    for tab in ("Details", "Impact", "Plan", "Review", "Feedback"):
        app.find("page tab", where=lambda widget, tab=tab: widget.name.startswith(tab)).click()
        time.sleep(FILLING)


def test_export(app):
    app.press("ctrl+shift+e")
    check_shown(app.wait_dialog())
    app.press("Escape")
    app.wait_no_dialog()


def test_toast_and_question(app):
    app.press("ctrl+1")
    app.select(CARD)
    app.press("Delete")
    wait_for(lambda: app.frame.look("label", containing=MARK), "a toast")
    app.wait_no_card(CARD)
    app.press("ctrl+w")
    dialog = app.wait_dialog()
    check_shown(dialog)
    app.answer(dialog, "Cancel")
    app.wait_no_dialog()
    app.press("ctrl+z")
    app.card(CARD)


def test_recovery(app):
    app.select(CARD)
    app.press("ctrl+Down")
    app.wait_modified()
    wait_for(app.journals, "a journal")
    time.sleep(FILLING)
    app.kill()
    app.start()
    app.wait_until_ready()
    wait_for(lambda: app.root.look(containing=f"Recover “{MARK}"), "the question whether to recover")
    app.answer_recovery("Recover")
    app.card(CARD)


if __name__ == "__main__":
    sys.exit(run_scenario("strangers", start, [test_views, test_pages, test_export, test_toast_and_question, test_recovery]))
