#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-search.py REROUTE: the search of the desktop finds recent maps; the bus starts the program for that."""

import configparser
import json
import os
import pathlib
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from desktop import Desktop, missing, wait_for
from tap import Tap

from gi.repository import Gio, GLib

EXAMPLE = pathlib.Path(os.environ.get("RR_TEST_SRCDIR", pathlib.Path(__file__).resolve().parents[2])) / "data/examples/airline.journey.json"
INTERFACE = "org.gnome.Shell.SearchProvider2"
NAMES = ["Winter storm at the airport", "Bank outage", "Café im Sturm"]

RECENT = """<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0" xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks"
      xmlns:mime="http://www.freedesktop.org/standards/shared-mime-info">
{bookmarks}
</xbel>
"""
BOOKMARK = """<bookmark href="{uri}" added="{time}" modified="{time}" visited="{time}"><info>
<metadata owner="http://freedesktop.org"><mime:mime-type type="application/vnd.reroute.journey+json"/>
<bookmark:applications><bookmark:application name="Reroute" exec="&apos;reroute %u&apos;" modified="{time}" count="1"/>
</bookmark:applications></metadata></info></bookmark>"""


class Search:
    """What a desktop does with the file that tells it of a search provider."""

    def __init__(self, desktop, program):
        self.desktop = desktop
        ini = configparser.ConfigParser()
        [path] = (program.parent.parent / "data").glob("*.search-provider.ini")
        ini.read(path)
        self.provider = ini["Shell Search Provider"]
        self.files = self.write_recent()
        services = desktop.home / "data/dbus-1/services"
        services.mkdir(parents=True)
        (services / f"{self.provider['BusName']}.service").write_text(
            f"[D-BUS Service]\nName={self.provider['BusName']}\nExec={program} --gapplication-service\n")
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.call_bus("ReloadConfig", None)

    def write_recent(self):
        files = []
        bookmarks = []
        for i, name in enumerate(NAMES):
            path = self.desktop.home / f"{name}.journey.json"
            shutil.copy(EXAMPLE, path)
            files.append(path.as_uri())
            bookmarks.append(BOOKMARK.format(uri=path.as_uri(), time=f"2026-01-0{i + 1}T12:00:00Z"))
        gone = (self.desktop.home / "Winter is gone.journey.json").as_uri()
        bookmarks.append(BOOKMARK.format(uri=gone, time="2026-01-09T12:00:00Z"))
        (self.desktop.home / "data/recently-used.xbel").write_text(
            RECENT.format(bookmarks="\n".join(bookmarks)), encoding="utf-8")
        return files

    def call_bus(self, method, arguments):
        return self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method,
                                  arguments, None, Gio.DBusCallFlags.NONE, -1, None).unpack()

    def call(self, method, signature, *arguments):
        return self.bus.call_sync(self.provider["BusName"], self.provider["ObjectPath"], INTERFACE, method,
                                  GLib.Variant(signature, arguments), None, Gio.DBusCallFlags.NONE, 60000, None).unpack()

    def find(self, *terms):
        [found] = self.call("GetInitialResultSet", "(as)", terms)
        return found

    def has_window(self, name):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", name], capture_output=True, text=True)
        return found.stdout.strip() != ""

    def runs(self):
        return self.call_bus("NameHasOwner", GLib.Variant("(s)", (self.provider["BusName"],)))[0]

    def quit(self):
        """As the entry of the menu does it."""
        path = "/" + self.provider["BusName"].replace(".", "/")
        self.bus.call_sync(self.provider["BusName"], path, "org.gtk.Actions", "Activate",
                           GLib.Variant("(sava{sv})", ("quit", [], {})), None, Gio.DBusCallFlags.NONE, 60000, None)


def main(program):
    tap = Tap()
    if missing():
        return tap.skip_all(f"not installed: {', '.join(missing())}")

    with Desktop() as desktop:
        os.environ["GTK_A11Y"] = "none"
        search = Search(desktop, pathlib.Path(program).resolve())
        storm, bank, cafe = search.files

        def described():
            metas = search.call("GetResultMetas", "(as)", [bank, cafe])[0]
            assert [meta["id"] for meta in metas] == [bank, cafe], metas
            assert [meta["name"] for meta in metas] == NAMES[1:], metas
            assert metas[0]["description"] == str(desktop.home), metas
            assert metas[0]["icon"], metas

        def opened():
            search.call("ActivateResult", "(sasu)", bank, ["bank"], 0)
            title = json.loads(EXAMPLE.read_text(encoding="utf-8"))["title"]
            wait_for(lambda: search.has_window(title), "the window with the map")

        def launched():
            search.call("LaunchSearch", "(asu)", ["bank"], 0)
            search.quit()
            wait_for(lambda: not search.runs(), "the end of the program")

        def expect(terms, files):
            found = search.find(*terms)
            assert found == files, (terms, found)

        def started():
            expect(["storm"], [storm])
            assert not search.has_window("Reroute"), "there is a window"

        def found():
            expect(["o"], [bank])
            expect(["a"], [storm])
            expect(["st"], [cafe, storm])
            expect(["stu"], [cafe])
            expect(["cafe"], [cafe])
            expect(["STORM", "win"], [storm])
            expect(["torm"], [])
            expect(["storm", "bank"], [])

        def looked_further():
            [further] = search.call("GetSubsearchResultSet", "(asas)", [storm, bank], ["bank"])
            assert further == [bank], further

        tap.run("search: starts the program without a window", started)
        tap.run("search: the latest first, by beginnings of words, without accents", found)
        tap.run("search: what is gone is not offered", lambda: expect(["winter"], [storm]))
        tap.run("search: looks further", looked_further)
        tap.run("search: what it finds has a name", described)
        tap.run("search: opens what is chosen", opened)
        tap.run("search: shows the program", launched)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
