#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the test cases in Meson's logs and ends in one line, "N passed, N failed".

A log that is missing or empty counts as one failure: a run that tested nothing has shown nothing.
"""

import json
import pathlib
import re
import sys

CASE = re.compile(r"^(not )?ok\b[^#\n]*(# *SKIP\b)?", re.MULTILINE | re.IGNORECASE)

# Of what one failed test program said; the rest is in the log.
LINES_SHOWN = 60


def failures(test):
    """Returns the lines of each case that failed, with what it said after it; of a program without cases, all it said."""
    lines, taking = [], False
    for line in (test.get("stdout") or "").splitlines():
        if line.startswith("not ok"):
            taking = True
        elif not line.startswith("#"):
            taking = False
        if taking:
            lines.append(line)
    return lines or (test.get("stderr") or test.get("stdout") or "").splitlines()


def count_test(test):
    """Returns how many cases of one test program passed, failed and were skipped."""
    passed = failed = skipped = 0

    for match in CASE.finditer(test.get("stdout") or ""):
        if match.group(2):
            skipped += 1
        elif match.group(1):
            failed += 1
        else:
            passed += 1

    bad = test["result"] not in ("OK", "SKIP")
    if bad and failed == 0:
        failed = 1
    elif not bad and passed + failed + skipped == 0:
        if test["result"] == "SKIP":
            skipped = 1
        else:
            passed = 1

    return passed, failed, skipped


def read_log(path):
    try:
        lines = pathlib.Path(path).read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    return [json.loads(line) for line in lines if line.strip()]


def main(paths):
    totals = [0, 0, 0]

    for path in paths:
        tests = read_log(path)
        if not tests:
            print(f"{path}: no test ran")
            totals[1] += 1

        for test in tests:
            counts = count_test(test)
            if counts[1]:
                print(f"failed: {test['name']} ({counts[1]}), {path}")
                for line in failures(test)[:LINES_SHOWN]:
                    print(f"    {line}")
            if counts[2]:
                print(f"skipped: {test['name']} ({counts[2]}), {path}")
            totals = [total + count for total, count in zip(totals, counts)]

    passed, failed, skipped = totals
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
