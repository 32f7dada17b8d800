# SPDX-License-Identifier: GPL-3.0-or-later
"""Speaks the Test Anything Protocol for the tests that are written in Python."""

import sys
import traceback


class Skip(Exception):
    """Raised by a case that cannot be run here; says why."""


class Tap:
    def __init__(self):
        self.number = 0
        self.failed = 0

    def report(self, name, findings=()):
        """Reports a case that passed if there are no findings."""
        self.number += 1
        self.failed += bool(findings)
        print(f"{'not ' if findings else ''}ok {self.number} - {name}")
        for finding in findings:
            for line in str(finding).splitlines():
                print(f"# {line}")
        sys.stdout.flush()

    def run(self, name, function):
        """Runs a case that passed if it returns; returns whether it did."""
        try:
            function()
        except Skip as why:
            self.number += 1
            print(f"ok {self.number} - {name} # SKIP {why}", flush=True)
            return True
        except Exception:
            self.report(name, [traceback.format_exc()])
            return False
        self.report(name)
        return True

    def skip_all(self, why):
        print(f"1..0 # SKIP {why}")
        return 0

    def finish(self):
        print(f"1..{self.number}")
        return 1 if self.failed else 0
