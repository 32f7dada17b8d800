#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same journeys drawn by Mermaid's own command line and by reroutectl, from the text to the picture.

Mermaid's is taken from RR_MMDC or the PATH (npm install @mermaid-js/mermaid-cli); without it nothing is compared.
RR_MMDC_OPTIONS has further options for it, such as "-p puppeteer.json". It starts a browser, which is its way to draw,
so that its time counts from the command to the file, as ours does.
"""

import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile
import time

AT_LEAST = 50  # times faster
SIZES = [10, 100, 1000]
FORMATS = ["svg", "png", "pdf"]
RUNS = 3


def write_journey(path, n_tasks):
    lines = ["journey", "  title A journey to measure"]
    for i in range(n_tasks):
        if i % 10 == 0:
            lines.append(f"  section Stage {i // 10 + 1}")
        lines.append(f"    Ask for the status of bag {i}: {i % 5 + 1}: Families, Staff")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def run(commands):
    """Runs commands, each of which reads what the one before it writes; returns whether all went well."""
    running, read = [], subprocess.DEVNULL
    for command in commands:
        running.append(subprocess.Popen(command, stdin=read, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL))
        read = running[-1].stdout
    read.read()
    return all([process.wait() == 0 for process in running])


def measure(commands, out):
    """The shortest of some runs, in seconds; None where one fails."""
    best = None
    for _ in range(RUNS):
        out.unlink(missing_ok=True)
        start = time.monotonic()
        if not run(commands):
            return None
        elapsed = time.monotonic() - start
        if not out.exists():
            return None
        best = elapsed if best is None else min(best, elapsed)
    return best


def png_width(path):
    return struct.unpack(">I", path.read_bytes()[16:20])[0]


def get_scale(ours, read, out, width):
    """How large ours has to be drawn to be as wide as theirs, which shrinks what is wide."""
    if subprocess.run([ours, "export", read, "-o", out, "--scale", "0.05"], capture_output=True, check=False).returncode != 0:
        return 1
    return max(0.05 * width / png_width(out), 0.001)


def main():
    ours, theirs = sys.argv[1], os.environ.get("RR_MMDC") or shutil.which("mmdc")
    if theirs is None:
        print("skipped: there is no mmdc; npm install @mermaid-js/mermaid-cli, and name it in RR_MMDC")
        return 77

    missed = 0
    print(f"{'':32}{'Mermaid':>12}{'Reroute':>12}{'ratio':>10}   at least {AT_LEAST}")
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            journey, read = pathlib.Path(folder, f"{size}.mmd"), pathlib.Path(folder, f"{size}.journey.json")
            write_journey(journey, size)
            for suffix in FORMATS:
                out = pathlib.Path(folder, f"o.{suffix}")
                other = measure([[theirs, *os.environ.get("RR_MMDC_OPTIONS", "").split(), "-i", journey, "-o", out]], out)
                width = png_width(out) if suffix == "png" and other is not None else 0
                reading = [ours, "import", journey, "-o", read]
                if width > 0 and subprocess.run(reading, capture_output=True, check=False).returncode == 0:
                    scale = get_scale(ours, read, out, width)
                else:
                    scale = 1
                own = measure([[ours, "import", journey, "-o", "-"],
                               [ours, "export", "-", "-o", out, "--scale", f"{scale:.4f}"]], out)
                if own is None:
                    print(f"reroutectl failed with {size} tasks as {suffix}")
                    return 1
                name = f"{size} tasks, {suffix}" + (f", {width} wide" if width > 0 else "")
                if other is None:
                    print(f"{name:32}{'fails':>12}{own * 1000:>9.0f} ms{'':>10}")
                    continue
                ratio = other / own
                missed += ratio < AT_LEAST
                print(f"{name:32}{other * 1000:>9.0f} ms{own * 1000:>9.0f} ms{ratio:>10.0f}   {'' if ratio >= AT_LEAST else 'missed'}")

    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
