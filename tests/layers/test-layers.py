#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-layers.py SOURCE [ROOM=LIBRARY…] [--without-gtk PROGRAM]: keeps the rooms apart. Speaks TAP."""

import argparse
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import rooms
from tap import Tap


def unseen(expected, findings):
    """Returns what of the expected findings was not found, and what was found beyond them."""
    missed = [f"not found: {text}" for text in expected if not any(text in finding for finding in findings)]
    extra = [f"found for nothing: {finding}" for finding in findings if not any(text in finding for text in expected)]
    return missed + extra


def write(folder, name, text):
    path = pathlib.Path(folder) / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def build_library(folder, room, text):
    """Compiles a made-up room, for what nm says of a real library is what has to be understood."""
    source = write(folder, f"{room}.c", text)
    made = source.with_suffix(".o")
    archive = source.with_name(f"lib{room}.a")
    subprocess.run(["cc", "-c", "-o", made, source], check=True)
    subprocess.run(["ar", "rcs", archive, made], check=True)
    return archive


def test_includes_are_seen(tap):
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "src/model/rr-map.h", "")
        write(folder, "src/model/rr-map-private.h", "")
        write(folder, "src/app/rr-window.h", "#include <adwaita.h>\n")
        write(folder, "src/canvas/rr-twice.h", "")
        write(folder, "src/render/rr-twice.h", "")
        write(folder, "src/crisis/rr-plan.c",
              '#include "config.h"\n#include "rr-map.h"\n#include <math.h>\n#include <gio/gio.h>\n'
              '#include "rr-crisis-resources.h"\n')
        write(folder, "src/model/rr-map.c",
              '#include "rr-map-private.h"\n#include <gtk/gtk.h>\n#  include "rr-plan.h"\n#include "rr-window.h"\n#include "../app/rr-window.h"\n'
              "#include <cairo.h>\n#include <curl/curl.h>\n#include <glib/gi18n.h>\n")
        write(folder, "src/canvas/rr-canvas.c",
              '#include <gtk/gtk.h>\n#include <adwaita.h>\n#include "rr-window.h"\n#include "rr-twice.h"\n'
              '#include "rr-map-private.h"\n')

        tap.report("self-test: allowed includes pass", rooms.check_includes(folder, "crisis"))
        tap.report("self-test: forbidden includes of model are seen", unseen(
            ["<gtk/gtk.h> opens gtk", '"rr-plan.h" is in no room', '"rr-window.h" opens app',
             '"../app/rr-window.h" is in no room', "<cairo.h> opens cairo", "<curl/curl.h> belongs to no known", "<glib/gi18n.h>: "],
            rooms.check_includes(folder, "model")))
        tap.report("self-test: forbidden includes of canvas are seen", unseen(
            ["<adwaita.h> opens adwaita", '"rr-window.h" opens app', '"rr-twice.h" is in several rooms',
             '"rr-map-private.h" is private to model'],
            rooms.check_includes(folder, "canvas")))


def test_calls_are_seen(tap):
    with tempfile.TemporaryDirectory() as folder:
        crisis = build_library(folder, "crisis", "void rr_plan_make (void) {}\n")
        model = build_library(folder, "model", """
          void rr_map_new (void); void rr_plan_make (void); void gtk_init (void); void cairo_paint (void);
          static void gtk_of_my_own (void) {}
          void rr_map_new (void) { gtk_of_my_own (); rr_plan_make (); gtk_init (); cairo_paint (); }
        """)
        defined_by = {"crisis": rooms.symbols(crisis)[0], "model": rooms.symbols(model)[0]}

        tap.report("self-test: forbidden calls are seen", unseen(
            ["rr_plan_make is of crisis", "gtk_init is of gtk", "cairo_paint is of cairo"],
            rooms.check_calls("model", rooms.symbols(model)[1], defined_by)))
        tap.report("self-test: the same calls pass where they are allowed",
                   rooms.check_calls("canvas", rooms.symbols(model)[1], defined_by))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("source")
    parser.add_argument("libraries", nargs="*")
    parser.add_argument("--without-gtk")
    arguments = parser.parse_args()
    tap = Tap()

    test_includes_are_seen(tap)
    test_calls_are_seen(tap)

    for room in rooms.USES:
        tap.report(f"{room} includes only what it may", rooms.check_includes(arguments.source, room))

    libraries = dict(pair.split("=", 1) for pair in arguments.libraries)
    named = {room: rooms.symbols(library) for room, library in libraries.items()}
    defined_by = {room: defined for room, (defined, _) in named.items()}
    for room, (_, wanted) in named.items():
        tap.report(f"{room} calls only what it may", rooms.check_calls(room, wanted, defined_by))

    if arguments.without_gtk:
        tap.report("reroutectl loads no GTK", rooms.check_shared(arguments.without_gtk))

    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
