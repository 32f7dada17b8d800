#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed while somebody works, and gives back what was done: RR_KILLS says how often (1)."""

import os
import random
import signal
import sys
import threading
import time

from app import EXAMPLE, App, copy_example, find, run_scenario, wait_for

CARD = "Drop the bags"
KILLS = int(os.environ.get("RR_KILLS", "1"))
SEED = int(os.environ.get("RR_SEED", "1"))

# What was committed so long before the end must come back.
PROMISE = 2.0


def work_until_killed(app, seconds, name):
    """Renames a card again and again; returns the moments at which each name was committed, and that of the end."""
    commits, ended = [], []

    def end():
        os.kill(app.process.pid, signal.SIGKILL)
        ended.append(time.monotonic())
    timer = threading.Timer(seconds, end)
    timer.start()
    number = 0
    while not ended:
        try:
            app.press("F2")
            app.press("ctrl+a")
            app.type(f"{name}{number}")
            app.press("Return")
            commits.append(time.monotonic())
        except Exception:
            break  # Its window is gone.
        number += 1
    timer.join()
    app.process.wait()
    return commits, ended[0]


def kill_and_recover(app, seconds):
    before = app.path.read_bytes()
    title = app.last_title
    app.select(title)
    app.runs += 1
    name = f"step {app.runs}."
    commits, ended = work_until_killed(app, seconds, name)
    safe = sum(commit < ended - PROMISE for commit in commits)
    assert app.path.read_bytes() == before, "the file is not touched"

    app.start()
    app.wait_until_ready()
    if safe > 0:
        assert app.journals(), "a journal is left"
    if not app.journals():
        app.show_all()
        return
    app.answer_recovery("Recover")
    app.show_all()
    app.wait_modified()
    assert app.path.read_bytes() == before, "the file is not touched before somebody saves"
    app.save()
    card = find(app.read()["touchpoints"], id=app.card_id)["title"]
    # What was being typed comes back too, so that the last name may be a part of one.
    names = [f"{name}{i}" for i in range(len(commits) + 1)]
    assert any(later.startswith(card) for later in names[max(safe - 1, 0):]) or (safe == 0 and card == title), \
        f"{safe} of {len(commits)} steps were safe, and “{card}” came back"
    app.last_title = card
    wait_for(lambda: not app.journals(), "the end of the journal of a saved map")


def test_kill(app):
    generator = random.Random(SEED)
    app.last_title = CARD
    app.card_id = find(app.read()["touchpoints"], title=CARD)["id"]
    app.runs = 0
    for i in range(KILLS):
        seconds = generator.uniform(0.3, 6.0)
        print(f"# kill {i + 1} of {KILLS} after {seconds:.2f} s", flush=True)
        kill_and_recover(app, seconds)


def test_later(app):
    """What is left for later is offered again; what is discarded is not."""
    app.select(app.last_title)
    app.press("ctrl+Down")
    app.wait_modified()
    wait_for(lambda: app.journals(), "a journal")
    time.sleep(0.5)
    app.kill()
    before = app.path.read_bytes()
    app.start()
    app.wait_until_ready()
    app.answer_recovery("Later")
    assert len(app.journals()) == 1
    app.press("ctrl+w")
    app.wait_end()
    app.start()
    app.wait_until_ready()
    app.answer_recovery("Discard")
    app.show_all()
    assert not app.journals()
    assert not app.is_modified
    assert app.path.read_bytes() == before


def test_close(app):
    """Who discards the changes when a window closes is not asked about them again."""
    app.select(app.last_title)
    app.press("ctrl+Down")
    app.wait_modified()
    app.press("ctrl+w")
    app.answer(app.wait_dialog(), "Discard")
    app.wait_end()
    assert not app.journals(), app.journals()


def start(desktop, program):
    return App(desktop, program, copy_example(desktop)).show_all()


if __name__ == "__main__":
    sys.exit(run_scenario("crash", start, [test_kill, test_later, test_close]))
