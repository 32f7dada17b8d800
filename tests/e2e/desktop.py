# SPDX-License-Identifier: GPL-3.0-or-later
"""A small desktop of its own for end-to-end tests: display, window manager, session bus, accessibility bus, home.

Nothing here touches the user's session. The environment of this process is changed, so there is one desktop a process,
and it must be started before Atspi is imported.
"""

import os
import pathlib
import shutil
import subprocess
import tempfile
import time

PROGRAMS = ["Xvfb", "openbox", "dbus-daemon", "xdotool", "import", "xprop", "xwininfo"]
SIZE = (1440, 900)

# Seconds that something may take on a machine that has much else to do; one that has not waits no longer than it must.
WAIT = 40.0

# Everything that would let the user's settings in; and G_DEBUG, for Atspi warns of programs that end while it asks them.
FOREIGN = ["WAYLAND_DISPLAY", "XAUTHORITY", "SESSION_MANAGER", "AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS",
           "GTK_THEME", "GTK_MODULES", "NO_AT_BRIDGE", "DESKTOP_STARTUP_ID", "XDG_CURRENT_DESKTOP", "G_DEBUG"]


def missing():
    """Returns what has to be installed before a desktop can be started."""
    return Desktop.missing()


def wait_for(look, what, timeout=WAIT):
    """Calls look until it returns something true, and returns that; fails with what was waited for."""
    end = time.monotonic() + timeout
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited {timeout:g} s in vain for {what}")
        time.sleep(0.05)


class Desktop:
    programs = PROGRAMS

    @classmethod
    def missing(cls):
        """Returns what has to be installed before one of this kind can be started."""
        return [program for program in cls.programs if shutil.which(program) is None]

    def __init__(self, size=SIZE):
        self.size = size
        self.processes = []
        self.home = None

    def __enter__(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="reroute-e2e-"))
        try:
            self._prepare_environment()
            self._start_display()
            self._start_bus()
            self._start_window_manager()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        for process in reversed(self.processes):
            process.terminate()
        for process in reversed(self.processes):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.processes.clear()
        shutil.rmtree(self.home, ignore_errors=True)

    def spawn(self, command, **options):
        """Starts a program that ends with the desktop, at the latest."""
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, **options)
        self.processes.append(process)
        return process

    def screenshot(self, path):
        """Writes a picture of the whole screen to path; the name's ending chooses the format."""
        subprocess.run(["import", "-window", "root", str(path)], check=True)

    def _prepare_environment(self):
        for name in FOREIGN:
            os.environ.pop(name, None)

        folders = {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache",
                   "XDG_STATE_HOME": "state", "XDG_RUNTIME_DIR": "runtime"}
        for name, folder in folders.items():
            path = self.home / folder
            path.mkdir(mode=0o700)
            os.environ[name] = str(path)

        # What glides is elsewhere when it is clicked on.
        settings = self.home / "config/gtk-4.0/settings.ini"
        settings.parent.mkdir()
        settings.write_text("[Settings]\ngtk-enable-animations=0\n", encoding="utf-8")

        os.environ.update({
            "HOME": str(self.home),
            "ADW_DISABLE_PORTAL": "1",
            "GDK_BACKEND": "x11",
            "GDK_DEBUG": "gl-disable",
            "GDK_DISABLE": "gl",
            "GSETTINGS_BACKEND": "keyfile",
            "GSK_RENDERER": "cairo",
            "GTK_A11Y": "atspi",
            "GTK_USE_PORTAL": "0",
            "GIO_USE_VFS": "local",
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
        })

    def _read_announcement(self, command, what, **options):
        """Starts a program that says on a descriptor of its own where it can be reached."""
        reader, writer = os.pipe()
        process = self.spawn([part.replace("{fd}", str(writer)) for part in command], pass_fds=[writer], **options)
        os.close(writer)
        with os.fdopen(reader) as announcement:
            line = announcement.readline().strip()
        if not line:
            raise AssertionError(f"{what} did not start (status {process.poll()})")
        return line

    def _start_display(self):
        width, height = self.size
        number = self._read_announcement(
            ["Xvfb", "-displayfd", "{fd}", "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"],
            "Xvfb", stderr=subprocess.DEVNULL)
        os.environ["DISPLAY"] = f":{number}"

    def _start_bus(self):
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._read_announcement(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={fd}"],
            "the session bus", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def _start_window_manager(self):
        self.spawn(["openbox", "--sm-disable"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(self._window_manager_runs, "the window manager")

    def _window_manager_runs(self):
        answer = subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], capture_output=True, text=True)
        return "window id" in answer.stdout
