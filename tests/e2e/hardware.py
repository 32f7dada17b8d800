# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop with what a room has: two screens beside each other, and a touchscreen.

Xvfb has neither: XTest, which xdotool presses with, knows no fingers. Here is a real X server on a graphics card that
is not there, and its own driver for tests takes what fingers do from a socket.
"""

import os
import pathlib
import socket
import struct
import subprocess
import tempfile
import time

from desktop import PROGRAMS, Desktop

XORG = pathlib.Path("/usr/lib/xorg/Xorg")
MODULES = ["input/inputtest_drv.so", "drivers/dummy_drv.so"]
SCREEN = (1440, 900)

CONFIGURATION = """Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 10-300
  VertRefresh 10-200
  Modeline "{mode}" 106.5 1440 1520 1672 1904 900 903 909 934
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Modes "{mode}"
    Virtual {width} {height}
  EndSubSection
EndSection
Section "InputDevice"
  Identifier "touchscreen"
  Driver "inputtest"
  Option "DeviceType" "Touch"
  Option "SocketPath" "{socket}"
EndSection
Section "ServerLayout"
  Identifier "layout"
  Screen "screen"
  InputDevice "touchscreen" "CorePointer"
EndSection
"""

# What the driver reads, xf86-input-inputtest-protocol.h: length and type, then what belongs to it. Of a touch that is
# the finger's number, what it does, whether there is more than one set of numbers, which numbers there are, and those.
VERSION, SYNC, TOUCH = 0, 1, 6
HEADER = struct.Struct("=Ii")
VERSION_BODY = struct.Struct("=HH")
TOUCH_BODY = struct.Struct("=III8s4x64d512x")
BEGIN, UPDATE, END = 18, 19, 20
RANGE = 0xffff

# Milliseconds within which a second tap belongs to the first, and after which a finger has rested for long. Both are
# longer than elsewhere: the toolkit counts from when it comes to it, and a busy machine is late.
DOUBLE_TAP = 1000
LONG_PRESS = 1500


def write_configuration(folder, size):
    """Returns the command of a server with that configuration. A seat of its own: it needs no console."""
    path = folder / "xorg.conf"
    path.write_text(CONFIGURATION.format(mode=f"{SCREEN[0]}x{SCREEN[1]}", width=size[0], height=size[1],
                                         socket=folder / "touchscreen"))
    return [str(XORG), "-displayfd", "{fd}", "-config", str(path), "-logfile", str(folder / "xorg.log"),
            "-seat", "reroute", "-nolisten", "tcp", "-noreset"]


def server_starts():
    """Whether such a server may run here: it is stricter than Xvfb about who starts it."""
    with tempfile.TemporaryDirectory() as folder:
        command = [part.replace("{fd}", "1") for part in write_configuration(pathlib.Path(folder), SCREEN)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
            announced = server.stdout.readline().strip()
            server.terminate()
    return announced != b""


class Touchscreen:
    """Fingers on the glass. Each movement is over for the server when a call returns."""

    def __init__(self, path, size):
        self.size = size
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(str(path))
        self._send(VERSION, VERSION_BODY.pack(1, 1))
        self._receive(HEADER.size + VERSION_BODY.size)
        self.next = 0
        self.single_from = 0.0
        self.fingers = {}

    def close(self):
        self.socket.close()

    def _send(self, kind, body=b""):
        self.socket.sendall(HEADER.pack(HEADER.size + len(body), kind) + body)

    def _receive(self, length):
        while length > 0:
            got = self.socket.recv(length)
            if not got:
                raise AssertionError("the touchscreen was unplugged")
            length -= len(got)

    def _write(self, finger, what, x, y):
        places = [x * RANGE / self.size[0], y * RANGE / self.size[1], *[0.0] * 62]
        self._send(TOUCH, TOUCH_BODY.pack(finger, what, 0, bytes([3, *[0] * 7]), *places))

    def _sync(self):
        self._send(SYNC)
        self._receive(HEADER.size)

    def _touch(self, finger, what, x, y):
        self._write(finger, what, x, y)
        self._sync()

    def _begin(self):
        """Waits until a press can no longer be the second half of a double tap."""
        time.sleep(max(0.0, self.single_from - time.monotonic()))

    def _end(self):
        self.single_from = time.monotonic() + 1.2 * DOUBLE_TAP / 1000

    def press(self, *places):
        """Puts a finger on each place."""
        self._begin()
        for x, y in places:
            self.fingers[self.next] = (x, y)
            self._touch(self.next, BEGIN, x, y)
            self.next += 1

    def move(self, *places, steps=12):
        """Moves the fingers in steps, as hands do, each to its place."""
        starts = dict(self.fingers)
        for step in range(1, steps + 1):
            for (finger, (x0, y0)), (x1, y1) in zip(starts.items(), places):
                x, y = x0 + (x1 - x0) * step / steps, y0 + (y1 - y0) * step / steps
                self.fingers[finger] = (x, y)
                self._touch(finger, UPDATE, x, y)
            time.sleep(0.02)
        # One still moment at the end: what is let go of in flight flies on.
        time.sleep(0.15)

    def lift(self):
        for finger, (x, y) in self.fingers.items():
            self._touch(finger, END, x, y)
        self.fingers.clear()
        self._end()

    def tap(self, x, y, times=1):
        """Several taps are one message: whatever else the machine does, they come fast."""
        self._begin()
        for _ in range(times):
            for what in (BEGIN, END):
                self._write(self.next, what, x, y)
            self.next += 1
        self._sync()
        self._end()

    def drag(self, start, end, **options):
        self.press(start)
        self.move(end, **options)
        self.lift()

    def rest(self, x, y):
        """Puts a finger down, to stay there until the program has noticed."""
        self.press((x, y))


class Hardware(Desktop):
    programs = [*PROGRAMS, "xrandr"]

    def __init__(self):
        super().__init__((2 * SCREEN[0], SCREEN[1]))
        self.touchscreen = None

    @classmethod
    def missing(cls):
        modules = [XORG, *[XORG.parent / "modules" / name for name in MODULES]]
        absent = [*super().missing(), *[str(path) for path in modules if not path.exists()]]
        if not absent and not server_starts():
            absent.append("a place where Xorg may run")
        return absent

    def close(self):
        if self.touchscreen:
            self.touchscreen.close()
        super().close()

    def _prepare_environment(self):
        super()._prepare_environment()
        with (self.home / "config/gtk-4.0/settings.ini").open("a", encoding="utf-8") as settings:
            settings.write(f"gtk-double-click-time={DOUBLE_TAP}\ngtk-long-press-time={LONG_PRESS}\n")

    def _start_display(self):
        mode = f"{SCREEN[0]}x{SCREEN[1]}"
        number = self._read_announcement(write_configuration(self.home, self.size), "Xorg", stderr=subprocess.DEVNULL)
        os.environ["DISPLAY"] = f":{number}"
        subprocess.run(["xrandr", "--addmode", "DUMMY1", mode], check=True)
        subprocess.run(["xrandr", "--output", "DUMMY1", "--mode", mode, "--right-of", "DUMMY0"], check=True)
        # Only when it is asked what there is does the server look, and know that the second screen is connected.
        subprocess.run(["xrandr", "--query"], check=True, stdout=subprocess.DEVNULL)
        self.touchscreen = Touchscreen(self.home / "touchscreen", self.size)
