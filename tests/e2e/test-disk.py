#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that are full or read-only: nothing is lost, it is said, and it goes on when there is room again.

Small disks are mounted in a namespace of this test's own; where that is not allowed, it is skipped.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from app import App, Tap, copy_example, run_scenario, wait_for

CARD = "Track delayed bags"
NOTICE = "After a crash, unsaved changes would be lost"


class Disk:
    def __init__(self, folder, megabytes):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(exist_ok=True)
        self.filler = self.folder / "filler"
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", self.folder], check=True)

    def fill(self):
        with open(self.filler, "wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                pass

    def free(self):
        self.filler.unlink()

    def remount(self, how):
        subprocess.run(["mount", "-o", f"remount,{how}", self.folder], check=True)

    def files(self):
        return sorted(path.name for path in self.folder.iterdir() if path != self.filler)


def may_mount():
    with tempfile.TemporaryDirectory() as folder:
        command = ["unshare", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder]
        return shutil.which("unshare") and subprocess.run(command, capture_output=True).returncode == 0


def start(desktop, program):
    state = Disk(os.environ["XDG_STATE_HOME"], 4)
    documents = Disk(desktop.home / "documents", 1)
    example = copy_example(desktop)
    app = App(desktop, program, pathlib.Path(shutil.move(example, documents.folder)))
    app.state, app.documents = state, documents
    return app.show_all()


def is_noticed(app):
    return bool(app.look(name=NOTICE))


def test_full_state_folder(app):
    app.state.fill()
    app.select(CARD)
    app.press("ctrl+Down")
    app.wait_card(CARD, "Stage After the trip, step 1, lane Airport")
    wait_for(lambda: is_noticed(app), "the notice that unsaved work is not safe")
    text = app.find(containing="No space left on device").name
    assert "journals" in text, text

    app.state.free()
    wait_for(lambda: not is_noticed(app), "the end of the notice")
    assert app.journals()


def test_recover_after(app):
    """What was done while the disk was full is kept, now that it is not."""
    app.kill_and_recover()
    app.wait_card(CARD, "Stage After the trip, step 1, lane Airport")


def refuse_to_save(app, why):
    before, files = app.path.read_bytes(), app.documents.files()
    app.press("ctrl+s")
    dialog = app.wait_dialog_with("could not be saved")
    dialog.find(containing=why)
    dialog.find(containing="your changes are still here")
    app.answer(dialog, "Close")
    app.wait_no_dialog()
    assert app.is_modified
    assert app.path.read_bytes() == before
    assert app.documents.files() == files, app.documents.files()
    return before


def test_full_disk(app):
    app.documents.fill()
    before = refuse_to_save(app, "No space left on device")
    app.documents.free()
    app.save()
    assert app.path.read_bytes() != before


def test_read_only_disk(app):
    app.select(CARD)
    app.press("ctrl+Down")
    app.wait_modified()
    app.documents.remount("ro")
    before = refuse_to_save(app, "Read-only file system")
    app.documents.remount("rw")
    app.save()
    assert app.path.read_bytes() != before


if __name__ == "__main__":
    if "RR_OWN_MOUNTS" not in os.environ:
        if not may_mount():
            sys.exit(Tap().skip_all("disks cannot be mounted here"))
        os.environ["RR_OWN_MOUNTS"] = "1"
        os.execvp("unshare", ["unshare", "--map-root-user", "--mount", sys.executable, *sys.argv])
    sys.exit(run_scenario("disk", start, [test_full_state_folder, test_recover_after, test_full_disk, test_read_only_disk]))
