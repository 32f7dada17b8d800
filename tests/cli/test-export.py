#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reroutectl export, report and thumbnail: pages, sheets, sizes; whole files or none."""

import os
import re
import shutil
import struct
import subprocess
import sys
import zlib

from cli import EXAMPLE, Skip, main, run, wrong_usage

MM = 72 / 25.4

# Memory of a picture of a thousand touchpoints, in kilobytes.
MAX_MEMORY = 40 * 1024


def png_size(path):
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n" and data[12:16] == b"IHDR", data[:16]
    assert data[-8:-4] == b"IEND"
    return struct.unpack(">II", data[16:24])


def objects(path):
    """The bytes of a PDF, with what newer versions of cairo pack into streams of objects."""
    data = path.read_bytes()
    packed = re.findall(rb"/Type /ObjStm\b.*?\bstream\r?\n(.*?)\r?\nendstream", data, re.S)
    return b"\n".join([data, *(zlib.decompress(stream) for stream in packed)])


def pages(path):
    """The sizes of the pages of a PDF, in points."""
    data = path.read_bytes()
    assert data.startswith(b"%PDF") and data.rstrip().endswith(b"%%EOF")
    boxes = re.findall(rb"/Type /Page\b[^s].*?/MediaBox \[ 0 0 ([0-9.]+) ([0-9.]+) \]", objects(path), re.S)
    return [tuple(round(float(side)) for side in box) for box in boxes]


def text(path):
    """The words of a PDF, or None where poppler's programs are not installed."""
    if shutil.which("pdftotext") is None:
        return None
    return subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True).stdout.decode()


def fits_into_a_page(folder):
    out = folder.path / "o.pdf"
    assert run("export", EXAMPLE, "-o", out, "--paper", "a3").status == 0
    assert pages(out) == [(round(420 * MM), round(297 * MM))]
    assert run("export", EXAMPLE, "-o", out, "--paper", "letter", "--view", "assess").status == 0
    assert pages(out) == [(792, 612)]
    assert run("export", EXAMPLE, "-o", out).status == 0
    assert len(pages(out)) == 1 and pages(out)[0][0] > 1000


def lays_sheets(folder):
    out = folder.path / "o.pdf"
    assert run("export", EXAMPLE, "-o", out, "--tile").status == 0
    sheets = pages(out)
    assert 4 < len(sheets) < 12 and len(set(sheets)) == 1, sheets
    words = text(out)
    if words is not None:
        for number in range(1, len(sheets) + 1):
            assert f"Sheet {number} of {len(sheets)}" in words
    assert run("export", EXAMPLE, "-o", out, "--tile", "--scale", "0.5").status == 0
    assert 1 <= len(pages(out)) < len(sheets)
    # What nobody could lay together is refused, and there is no file.
    out = folder.path / "large.pdf"
    assert run("export", EXAMPLE, "-o", out, "--tile", "--paper", "A5", "--scale", "16").status == 1
    assert os.listdir(folder.path) == ["o.pdf"], os.listdir(folder.path)


def sheets_lie_together(folder):
    """Laid with their overlaps, as the marks say, the sheets show what one picture shows."""
    if shutil.which("pdftoppm") is None or shutil.which("convert") is None or shutil.which("compare") is None:
        raise Skip("there is no pdftoppm, or no convert and compare")
    scale, dots = 0.6, 60
    tiled, whole = folder.path / "tiled.pdf", folder.path / "whole.png"
    # A unit of the map is 1/96 inch.
    assert run("export", EXAMPLE, "-o", tiled, "--tile", "--scale", scale, "--now", "2015-03-01").status == 0
    assert run("export", EXAMPLE, "-o", whole, "--scale", scale * dots / 96, "--now", "2015-03-01").status == 0
    sheets = pages(tiled)
    found = re.findall(r"Sheet \d+ of \d+: row (\d+) of (\d+), column (\d+) of (\d+)", text(tiled))
    assert len(found) == len(sheets) > 1, found
    subprocess.run(["pdftoppm", "-png", "-r", str(dots), str(tiled), str(folder.path / "sheet")], check=True)
    files = sorted(folder.path.glob("sheet*.png"))
    margin, overlap = 10 / 25.4 * dots, 10 / 25.4 * dots
    width, height = png_size(whole)
    sheet_width, sheet_height = png_size(files[0])
    command = ["convert", "-size", f"{width}x{height}", "xc:red"]
    for path, (row, _, column, _) in zip(files, found):
        x = (int(column) - 1) * (sheet_width - 2 * margin - overlap)
        y = (int(row) - 1) * (sheet_height - 2 * margin - overlap)
        command += ["(", str(path), "-crop", f"{round(sheet_width - 2 * margin)}x{round(sheet_height - 2 * margin)}+{round(margin)}+{round(margin)}",
                    "+repage", ")", "-geometry", f"+{round(x)}+{round(y)}", "-composite"]
    laid = folder.path / "laid.png"
    subprocess.run([*command, str(laid)], check=True)
    for path in [laid, whole]:
        subprocess.run(["mogrify", "-alpha", "off", "-resize", "400x240!", str(path)], check=True)
    result = subprocess.run(["compare", "-metric", "MAE", str(laid), str(whole), "null:"], check=False, capture_output=True)
    difference = float(re.search(rb"\(([0-9.e-]+)\)", result.stderr).group(1))
    assert difference < 0.01, difference


def refuses_what_does_not_fit(folder):
    out = folder.path / "o.png"
    assert "PDF alone" in wrong_usage("export", EXAMPLE, "-o", out, "--paper", "A4")
    assert "A0" in wrong_usage("export", EXAMPLE, "-o", folder.path / "o.pdf", "--paper", "A9")
    assert "contrast" in wrong_usage("export", EXAMPLE, "-o", out, "--theme", "pink")
    assert run("export", EXAMPLE, "-o", folder.path / "missing" / "o.png").status == 1
    assert run("export", folder.path / "no.json", "-o", out).status == 1
    assert os.listdir(folder.path) == []


def leaves_out(folder):
    whole, bare = folder.path / "whole.svg", folder.path / "bare.svg"
    assert run("export", EXAMPLE, "-o", whole, "--now", "2015-03-01").status == 0
    assert run("export", EXAMPLE, "-o", bare, "--no-title", "--no-legend", "--transparent",
               "--theme", "dark", "--now", "2015-03-01").status == 0
    assert "1 Mar 2015" in whole.read_text(encoding="utf-8")
    assert "1 Mar 2015" not in bare.read_text(encoding="utf-8")
    assert "Importance" in whole.read_text(encoding="utf-8")
    assert "Importance" not in bare.read_text(encoding="utf-8")


def makes_thumbnails(folder):
    out = folder.path / "o.png"
    for size in [16, 128, 256]:
        assert run("thumbnail", EXAMPLE, out, "--size", size).status == 0
        width, height = png_size(out)
        assert max(width, height) <= size, (width, height)
        assert size < 128 or max(width, height) >= size - 1, (width, height)
    wrong_usage("thumbnail", EXAMPLE, out, "--size", "0")
    wrong_usage("thumbnail", EXAMPLE)


def reports(folder):
    out = folder.path / "o.pdf"
    assert run("report", EXAMPLE, "-o", out, "--now", "2015-03-01").status == 0
    n_pages = len(pages(out))
    assert n_pages > 10
    assert b"/Outlines" in objects(out) and b"/StructTreeRoot" in objects(out)
    words = text(out)
    if words is not None:
        for expected in ["Winter storm", "Where it hurts most", "The recovery plan", "Before, during and after",
                         "What customers said", f"{n_pages} of {n_pages}", "1 Mar 2015"]:
            assert expected in words, expected
    # Twice the same.
    again = folder.path / "again.pdf"
    assert run("report", EXAMPLE, "-o", again, "--now", "2015-03-01").status == 0
    assert again.read_bytes() == out.read_bytes()


def reports_on_small_paper(folder):
    out = folder.path / "o.pdf"
    assert run("report", EXAMPLE, "-o", out, "--paper", "A5").status == 0
    assert len(pages(out)) > 12
    long = "word " * 4000

    def lengthen(data):
        data["scenarios"][0]["summary"] = long
        data["feedback"][0]["text"] = long

    assert run("report", folder.map(lengthen), "-o", out).status == 0
    words = text(out)
    assert words is None or words.count("word") == 8000
    assert run("report", folder.map(lambda data: data.update(scenarios=[])), "-o", out).status == 0
    assert run("report", folder.write("e.json", {"format": "reroute-journey", "version": 1}), "-o", out).status == 0
    wrong_usage("report", EXAMPLE)
    assert run("report", EXAMPLE, "-o", out, "--scenario", "none").status == 1


def keeps_memory_small(folder):
    if "SANITIZE" in os.environ.get("RR_TEST_BUILDDIR", "").upper() or "asan" in os.environ["RR_REROUTECTL"]:
        raise Skip("what looks for mistakes takes memory itself")

    def many(data):
        data["touchpoints"] = [
            {"id": f"t{i}", "title": f"Ask for the status of bag number {i}", "stage": "s", "step": i // 10,
             "lane": "l", "pains": [f"Nobody knows {i}"]} for i in range(1000)]
        data["links"] = data["feedback"] = data["scenarios"] = []

    out = folder.path / "o.png"
    path = folder.map(many)
    process = subprocess.Popen([os.environ["RR_REROUTECTL"], "export", path, "-o", out])
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    assert status == 0
    width, height = png_size(out)
    assert width * height > 20_000_000, (width, height)
    assert usage.ru_maxrss < MAX_MEMORY, usage.ru_maxrss


def draws_the_same_as_svg(folder):
    """Another program that draws the SVG sees what is in the PNG."""
    if shutil.which("rsvg-convert") is None or shutil.which("compare") is None:
        raise Skip("there is no rsvg-convert, or no compare")
    png, svg, other = folder.path / "o.png", folder.path / "o.svg", folder.path / "other.png"
    assert run("export", EXAMPLE, "-o", png, "--view", "assess").status == 0
    assert run("export", EXAMPLE, "-o", svg, "--view", "assess").status == 0
    subprocess.run(["rsvg-convert", "-o", str(other), str(svg)], check=True)
    ours, theirs = png_size(png), png_size(other)
    assert abs(ours[0] - theirs[0]) <= 1 and abs(ours[1] - theirs[1]) <= 1, (ours, theirs)
    # Small enough that a letter half a pixel aside does not count.
    for path in [png, other]:
        subprocess.run(["mogrify", "-resize", "400x240!", str(path)], check=True)
    result = subprocess.run(["compare", "-metric", "MAE", str(png), str(other), "null:"], check=False,
                            capture_output=True)
    difference = float(re.search(rb"\(([0-9.e+-]+)\)", result.stderr).group(1))
    assert difference < 0.01, difference


if __name__ == "__main__":
    sys.exit(main([fits_into_a_page, lays_sheets, sheets_lie_together, refuses_what_does_not_fit, leaves_out, makes_thumbnails, reports,
                   reports_on_small_paper, keeps_memory_small, draws_the_same_as_svg]))
