# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs reroutectl on small maps, for the tests of its commands."""

import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from tap import Skip, Tap  # noqa: E402, F401

PROGRAM = os.environ["RR_REROUTECTL"]
SOURCE = pathlib.Path(os.environ["RR_TEST_SRCDIR"])
EXAMPLE = SOURCE / "data/examples/airline.journey.json"

# The worked example of the crisis model, with a second scenario.
MAP = {
    "format": "reroute-journey",
    "version": 1,
    "title": "Flying, \"home\"",
    "stages": [{"id": "s", "name": "Stage"}],
    "lanes": [{"id": "l", "name": "Lane", "channel": "phone"}],
    "touchpoints": [
        {"id": "a", "title": "=SUM(A1), \"ä\"", "stage": "s", "lane": "l", "importance": 5},
        {"id": "b", "title": "Second", "stage": "s", "step": 1, "lane": "l"},
        {"id": "c", "title": "Third", "stage": "s", "step": 2, "lane": "l"},
    ],
    "links": [
        {"id": "k1", "from": "a", "to": "b", "strength": 0.8},
        {"id": "k2", "from": "b", "to": "c", "strength": 0.5},
        {"id": "k3", "from": "c", "to": "b", "strength": 0.5},
    ],
    "feedback": [
        {"id": "f1", "date": "2015-02-01", "touchpoint": "a", "sentiment": 1},
        {"id": "f2", "date": "2015-02-21", "sentiment": -1},
        {"id": "f3", "date": "2015-02-21"},
    ],
    "scenarios": [
        {"id": "storm", "name": "Storm", "start": "2015-02-20",
         "impacts": [{"touchpoint": "a", "severity": 3}],
         "actions": [{"id": "x1", "title": "By hand", "strategy": "support", "phase": "week",
                      "status": "done"}]},
        {"id": "strike", "name": "Strike", "impacts": [{"touchpoint": "c", "severity": 1}]},
    ],
}

PLAYBOOK = {
    "format": "reroute-playbook",
    "version": 1,
    "id": "book",
    "name": "Book",
    "rules": [{"id": "fix", "strategy": "service", "phase": "hours", "title": "Fix {touchpoint}",
               "due": "PT4H", "when": {"level": {"min": 2}}}],
    "messages": [{"id": "hold", "text": "Wait", "channels": ["phone"]}],
}


class Result:
    def __init__(self, process):
        self.status = process.returncode
        self.out = process.stdout.decode("utf-8")
        self.err = process.stderr.decode("utf-8")

    def json(self):
        assert self.status == 0, self.err
        assert self.err == "", self.err
        return json.loads(self.out)

    def lines(self):
        """The lines of an error output, which came with the status 1 and nothing else."""
        assert self.status == 1, (self.status, self.err)
        assert self.out == "", self.out
        return self.err.splitlines()


def run(*arguments, stdin=b""):
    return Result(subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, check=False,
                                 capture_output=True))


def wrong_usage(*arguments):
    """Runs it and asserts that it says in one line what is wrong with the usage."""
    result = run(*arguments)
    assert result.status == 2, (result.status, result.err)
    assert result.out == "", result.out
    assert len(result.err.splitlines()) == 1, result.err
    assert result.err.startswith("reroutectl"), result.err
    return result.err


class Folder:
    """A folder of its own for each case."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)
        return self

    def __exit__(self, *details):
        self.folder.cleanup()

    def write(self, name, data):
        path = self.path / name
        if isinstance(data, bytes):
            path.write_bytes(data)
        else:
            path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
        return path

    def map(self, change=None):
        data = copy.deepcopy(MAP)
        if change is not None:
            change(data)
        return self.write("a.journey.json", data)


def main(cases):
    """Runs the functions, each with a folder of its own."""
    tap = Tap()
    for case in cases:
        with Folder() as folder:
            tap.run(case.__name__, lambda: case(folder))
    return tap.finish()
