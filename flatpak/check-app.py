#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-app.py ID FOLDER: starts the installed Flatpak ID on a display and a session bus of its own, opens the example,
exports a PDF, and looks at both. A picture of the window goes to FOLDER."""

import json
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "tests/e2e"))
from desktop import Desktop, wait_for

SOURCE = pathlib.Path(__file__).resolve().parents[1]
EXAMPLE = json.loads((SOURCE / "data/examples/airline.journey.json").read_text(encoding="utf-8"))


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def check_command_line(application, folder):
    """The command-line program runs in the sandbox, and refuses a file outside as one that is not there."""
    run = ["flatpak", "run", "--user", "--command=reroutectl", application]
    inside = folder / "airline.journey.json"
    inside.write_text((SOURCE / "data/examples/airline.journey.json").read_text(encoding="utf-8"), encoding="utf-8")
    assert "ok" in output(*run, "validate", str(inside))
    outside = subprocess.run([*run, "validate", str(SOURCE / "data/examples/bank.journey.json")], capture_output=True)
    assert outside.returncode == 1, "a file outside of the sandbox can be read"
    output(*run, "export", str(inside), "-o", str(folder / "cli.pdf"))
    text = output("pdftotext", str(folder / "cli.pdf"), "-")
    assert EXAMPLE["title"] in text, "the PDF of the command line does not hold the map"


def check_window(desktop, application, folder):
    """The example is opened from the start page, and exported through the window and the portal."""
    path = folder / "window.pdf"
    desktop.spawn([str(pathlib.Path(__file__).with_name("portal.py")), str(path)])

    import app as e2e
    from client import atspi, xdotool

    class Sandboxed(e2e.App):
        """The bus and the display know a sandboxed program by other numbers than its process's."""

        def _look_for_application(self):
            self.check_alive()
            top = atspi().get_desktop(0)
            top.set_cache_mask(atspi().Cache.NONE)
            for index in range(top.get_child_count()):
                child = top.get_child_at_index(index)
                if child is not None and "reroute" in (child.get_name() or "").lower():
                    child.set_cache_mask(atspi().Cache.NONE)
                    return child
            return None

        def _look_for_window(self):
            self.check_alive()
            windows = xdotool("search", "--onlyvisible", "--name", "Reroute").split()
            return windows[-1] if windows else None

    program = Sandboxed.__new__(Sandboxed)
    program.path, program.known = None, {}
    e2e.Client.__init__(program, desktop, ["flatpak", "run", "--user", "--env=GSK_RENDERER=cairo", "--env=GDK_BACKEND=x11",
                                           "--env=ADW_DISABLE_PORTAL=1", application])
    program.wait_until_ready()
    program.find("push button", containing="A Winter Storm").activate()
    program.wait_title(EXAMPLE["title"])
    program.find("list", "Journey map")

    program.press("ctrl+shift+e")
    program.find("push button", containing="Export…").activate()
    wait_for(path.exists, "the PDF")
    program.find("label", containing=path.name)
    text = "".join(output("pdftotext", "-raw", str(path), "-").split())
    lost = [touchpoint["title"] for touchpoint in EXAMPLE["touchpoints"] if "".join(touchpoint["title"].split()) not in text]
    assert not lost, f"the PDF does not hold {lost}"


def main(application, work):
    work = pathlib.Path(work)
    with Desktop() as desktop:
        folder = pathlib.Path(os.environ["HOME"]) / ".var/app" / application / "data"
        folder.mkdir(parents=True)
        check_command_line(application, folder)
        print("ok: the command line, in the sandbox")
        picture = work / "check.png"
        try:
            check_window(desktop, application, folder)
        finally:
            desktop.screenshot(picture)
            subprocess.run(["flatpak", "kill", application], capture_output=True)
        print(f"ok: the window, its example and its PDF; see {picture}")


if __name__ == "__main__":
    main(*sys.argv[1:])
