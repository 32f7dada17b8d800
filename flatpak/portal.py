#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""portal.py FILE: a portal for files on the session bus that answers every question for a place to save with FILE.
It stands in for a desktop's, so that a sandboxed program can be tried where no desktop runs."""

import pathlib
import sys

from gi.repository import Gio, GLib

PATH = "/org/freedesktop/portal/desktop"
INTERFACES = """
<node>
  <interface name="org.freedesktop.portal.FileChooser">
    <method name="SaveFile">
      <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="a{sv}" direction="in"/>
      <arg type="o" direction="out"/>
    </method>
    <property name="version" type="u" access="read"/>
  </interface>
</node>"""


def main(name):
    answer = {"uris": GLib.Variant("as", [pathlib.Path(name).resolve().as_uri()])}
    loop = GLib.MainLoop()

    def save_file(connection, sender, path, interface, method, parameters, invocation):
        token = parameters.unpack()[2].get("handle_token", "t")
        request = f"{PATH}/request/{sender[1:].replace('.', '_')}/{token}"
        invocation.return_value(GLib.Variant("(o)", (request,)))

        def respond():
            connection.emit_signal(sender, request, "org.freedesktop.portal.Request", "Response",
                                   GLib.Variant("(ua{sv})", (0, answer)))
        GLib.timeout_add(200, respond)

    def acquired(connection, _):
        info = Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces[0]
        connection.register_object(PATH, info, save_file, lambda *_: GLib.Variant("u", 4), None)

    Gio.bus_own_name(Gio.BusType.SESSION, "org.freedesktop.portal.Desktop", Gio.BusNameOwnerFlags.NONE, acquired,
                     lambda *_: print("ready", flush=True), lambda *_: loop.quit())
    loop.run()


if __name__ == "__main__":
    main(sys.argv[1])
