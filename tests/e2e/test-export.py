#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map is exported from the window as PDF, PNG and SVG, and everything that stands on it is in them."""

import json
import re
import struct
import subprocess
import sys
import xml.etree.ElementTree

from app import EXAMPLE, run_scenario, start_with_example, wait_for

ORIGINAL = json.loads(EXAMPLE.read_text(encoding="utf-8"))
TITLES = [touchpoint["title"] for touchpoint in ORIGINAL["touchpoints"]]
STAGES = [stage["name"] for stage in ORIGINAL["stages"]]
SVG = "{http://www.w3.org/2000/svg}"


def squeezed(text):
    """Without any space: where lines break is not the point."""
    return re.sub(r"\s+", "", text)


def check_texts(text, *texts):
    text = squeezed(text)
    missing = [wanted for wanted in texts if squeezed(wanted) not in text]
    assert not missing, f"not in the export: {missing}"


def pdf_text(path):
    return subprocess.run(["pdftotext", "-raw", str(path), "-"], check=True, capture_output=True, text=True).stdout


def pdf_info(path):
    answer = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True, text=True).stdout
    return dict(line.split(":", 1) for line in answer.splitlines() if ":" in line)


def choose(app, dialog, row, label, index):
    """Chooses an entry of a list in the dialog by its place, from 0."""
    app.choose_entry(dialog.find("combo box", row), index)
    dialog.find("combo box", row).find("label", label)


def export(app, name, **choices):
    """Exports through the button in the header, and waits until the program says that it is done."""
    app.answer(app.frame, "Export")
    dialog = app.wait_dialog()
    for row, (label, index) in choices.items():
        choose(app, dialog, row, label, index)
    return write(app, dialog, name)


def write(app, dialog, name):
    app.answer(dialog, "Export…")
    path = app.path.with_name(name)
    app.choose_path(path)
    app.wait_no_dialog()
    wait_for(path.exists, f"the file {name}")
    app.find("label", containing=name)
    return path


def test_pdf_of_map(app):
    """The keys alone: what was chosen last, or PDF, with Return."""
    app.press("ctrl+shift+e")
    app.wait_dialog()
    app.press("Return")
    path = app.path.with_name("map.pdf")
    app.choose_path(path)
    wait_for(path.exists, "the PDF")
    app.find(containing="map.pdf")
    check_texts(pdf_text(path), ORIGINAL["title"], *TITLES, *STAGES)
    info = pdf_info(path)
    assert info["Title"].strip() == ORIGINAL["title"], info
    assert info["Pages"].strip() == "1", info
    assert not app.is_modified


def test_pdf_of_assessment(app):
    """The view that is shown is what is exported."""
    app.press("ctrl+2")
    app.wait_card("Drop the bags", "Minor")
    path = export(app, "assess.pdf")
    check_texts(pdf_text(path), *TITLES, "Winter storm")


def test_svg(app):
    path = export(app, "map.svg", Format=("SVG drawing", 2))
    root = xml.etree.ElementTree.parse(path).getroot()
    assert root.tag == f"{SVG}svg", root.tag
    check_texts("".join(root.itertext()), ORIGINAL["title"], *TITLES, *STAGES)


def test_png(app):
    path = export(app, "map.png", Format=("PNG image", 1))
    head = path.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n", head
    width, height = struct.unpack(">II", head[16:24])
    assert width > 2000 and height > 1000, (width, height)


def test_plan(app):
    path = export(app, "plan.ics", What=("Recovery Plan", 2), Format=("iCalendar tasks", 2))
    text = path.read_text(encoding="utf-8")
    scenario = ORIGINAL["scenarios"][0]
    assert text.startswith("BEGIN:VCALENDAR"), text[:40]
    assert text.count("BEGIN:VTODO") == len(scenario["actions"]) + len(scenario["messages"])


def test_export_in_vain(app):
    app.press("ctrl+shift+e")
    app.wait_dialog()
    app.press("Return")
    app.choose_path("/proc/self/plan.ics")
    dialog = app.wait_dialog_with("plan.ics")
    app.answer(dialog, "Close")
    app.wait_no_dialog()


if __name__ == "__main__":
    sys.exit(run_scenario("export", start_with_example, [
        test_pdf_of_map, test_pdf_of_assessment, test_svg, test_png, test_plan, test_export_in_vain]))
