#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-help.py REROUTE: F1 opens the page of what one is doing: of each view, each page beside it and each dialog."""

import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from app import SOURCE, App, run_scenario
from desktop import wait_for

# A web browser that only says what it was to show.
BROWSER = """[Desktop Entry]
Type=Application
Name=Browser
Exec=sh -c 'printf %%s "$1" >"$0.new" && mv "$0.new" "$0"' {shown} %u
MimeType=text/html;x-scheme-handler/help;
"""
APPLICATION = "io.github.reroute_app.Reroute"
TABLE = "date,text,rating\n2015-02-21,Nobody told us anything,-2\n"
VIEWS = {"Map": "touchpoints", "Assess": "severity", "Recover": "plan", "Review": "review"}


def start(desktop, program):
    applications = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "applications"
    applications.mkdir(parents=True, exist_ok=True)
    (applications / "browser.desktop").write_text(BROWSER.format(shown=desktop.home / "shown"), encoding="utf-8")
    (applications / "mimeapps.list").write_text(
        "[Default Applications]\ntext/html=browser.desktop\nx-scheme-handler/help=browser.desktop\n", encoding="utf-8")
    app = App(desktop, program)
    app.shown = desktop.home / "shown"
    app.home = desktop.home
    return app


def check(app, page):
    """Presses F1 and reads what the browser was to show, which is a page that there is."""
    app.press("F1")
    wait_for(app.shown.exists, f"the page “{page}”")
    shown = app.shown.read_text(encoding="utf-8")
    app.shown.unlink()
    assert pathlib.PurePath(shown).stem == page, (shown, page)
    assert (SOURCE / f"data/help/C/{page}.page").exists(), page


def show(app, number, view):
    """A page that is pressed before the view has changed is gone with it."""
    app.press(f"ctrl+{number}")
    app.find("push button", view, where=lambda widget: widget.has_state("pressed"))


def activate(app, action, parameter):
    """What the map's own commands do, whatever is in sight."""
    subprocess.run(["gdbus", "call", "--session", "--dest", APPLICATION, "--object-path", f"/{APPLICATION.replace('.', '/')}/window/1",
                    "--method", "org.gtk.Actions.Activate", action, f"[<'{parameter}'>]", "{}"], check=True, capture_output=True)


def check_dialog(app, keys, page):
    app.press(keys)
    app.wait_dialog()
    check(app, page)
    app.press("Escape")
    app.wait_no_dialog()


def test_start_page(app):
    check(app, "index")


def test_views(app):
    app.find("push button", "A Winter Storm").activate()
    app.wait_title("Flying home for the holidays")
    for number, (view, page) in enumerate(VIEWS.items(), start=1):
        show(app, number, view)
        check(app, page)


def test_pages(app):
    show(app, 1, "Map")
    activate(app, "page", "feedback")
    # A page that the one of comments has; it is made when that is first shown.
    app.find("page tab", "By Touchpoint")
    check(app, "feedback")
    app.press("F9")
    wait_for(lambda: not app.look("page tab", "Feedback"), "the end of the sidebar")
    check(app, "touchpoints")
    app.press("F9")
    app.find("page tab", "Feedback")


def test_dialogs(app):
    for keys, page in [("ctrl+comma", "preferences"), ("ctrl+shift+e", "export"), ("ctrl+shift+n", "scenario"), ("ctrl+k", "capture"),
                       ("ctrl+question", "keyboard")]:
        check_dialog(app, keys, page)


def test_import(app):
    table = app.home / "survey.csv"
    table.write_text(TABLE, encoding="utf-8")
    app.press("ctrl+i")
    app.choose_path(table)
    app.wait_dialog_with("Import")
    check(app, "feedback")
    app.press("Escape")
    app.wait_no_dialog()


def test_versions(app):
    app.press("ctrl+shift+s")
    app.choose_path(app.home / "storm.journey.json")
    app.wait_modified(False)
    app.press("F10")
    app.menu_item("Versions").activate()
    app.wait_dialog()
    check(app, "open-save")
    app.press("Escape")
    app.wait_no_dialog()


if __name__ == "__main__":
    sys.exit(run_scenario("help", start, [test_start_page, test_views, test_pages, test_dialogs, test_import, test_versions]))
