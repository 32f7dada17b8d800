#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""screenshots.py PROGRAM FOLDER: takes the pictures of the README and the help, of each view and page of the program with the example.

The settings of the build tree are needed:
  GSETTINGS_SCHEMA_DIR=_build/data tests/e2e/screenshots.py _build/src/reroute data/screenshots
"""

import pathlib
import subprocess
import sys
import time

from app import App, copy_example
from client import xdotool
from desktop import Desktop, missing

SIZE = (1600, 900)

# What the window manager keeps around a window, even where it is as large as the screen.
FRAME = 5

# Each with its key, the card that is selected, and what is pressed in the sidebar.
VIEWS = {
    "map": ("ctrl+1", "Rebook at the service desk", None),
    "assess": ("ctrl+2", "Learn that the flight is cancelled", None),
    "recover": ("ctrl+3", "Rebook at the service desk", None),
    "messages": ("ctrl+3", "Rebook at the service desk", ("page tab", "Messages")),
    "review": ("ctrl+4", "Rebook at the service desk", None),
    "feedback": ("ctrl+4", "Rebook at the service desk", ("page tab", "Feedback")),
}
ZOOM_CLICKS = 3

# As on GNOME, and as large as the screen.
GTK_SETTINGS = """[Settings]
gtk-font-name=Cantarell 11
gtk-xft-antialias=1
gtk-xft-hinting=1
gtk-xft-hintstyle=hintslight
"""
SETTINGS = """[io/github/reroute_app/Reroute]
window-maximized=true
"""


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def take(app, folder, view, key, title, pressed):
    """Shows a view with a card selected, and keeps a picture of it."""
    app.press(key)
    app.settle()
    app.select(title)
    if pressed:
        role, name = pressed
        app.find(role, containing=name).click()
    # Where the pointer rests nothing is to light up.
    xdotool("mousemove", SIZE[0] // 2, 20)
    app.settle()
    time.sleep(1)
    picture = folder / f"{view}.png"
    app.desktop.screenshot(picture)
    subprocess.run(["mogrify", "-shave", f"{FRAME}x{FRAME}", "+repage", "-strip", str(picture)], check=True)


def main(program, folder):
    if missing():
        print(f"not installed: {', '.join(missing())}", file=sys.stderr)
        return 1

    with Desktop([side + 2 * FRAME for side in SIZE]) as desktop:
        config = desktop.home / "config"
        write(config / "gtk-4.0/settings.ini", GTK_SETTINGS)
        write(config / "glib-2.0/settings/keyfile", SETTINGS)
        app = App(desktop, program, copy_example(desktop))
        app.show_all()
        # Near enough to be read, about what the crisis hits.
        x, y = app.card("Board and fly home").center
        app.scroll(x, y, -ZOOM_CLICKS, keys=["ctrl"])
        app.scroll(x, y, -10)
        for view, (key, title, pressed) in VIEWS.items():
            take(app, pathlib.Path(folder), view, key, title, pressed)
        app.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
