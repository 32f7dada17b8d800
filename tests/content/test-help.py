#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-help.py SOURCE: whether the help can be read, and names things as the program and each language do. Speaks TAP."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from xml.etree import ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from catalogue import entries
from tap import Skip, Tap

MALLARD = "{http://projectmallard.org/1.0/}"
QUOTES = {"C": "“”", "ar": "«»", "de": "„“", "es": "«»", "fr": "«»"}

# What the pages quote that is not a text of ours: what is typed or drawn, kinds of arrows, a page of libadwaita's.
OTHERS = {"reroutectl --help", "+", "is needed for", "can be replaced by", "Troubleshooting"}


def read_pages(root):
    return {path.stem: ElementTree.parse(path).getroot() for path in sorted((root / "data/help/C").glob("*.page"))}


def texts_of(page):
    """The paragraphs as translators get them."""
    return [" ".join("".join(element.itertext()).split()) for element in page.iter(f"{MALLARD}p")]


def quoted(text, language):
    start, end = QUOTES[language]
    return {part.replace("\u00a0", " ").replace("\u202f", " ").strip() for part in re.findall(f"{start}([^{end}]+){end}", text)}


def label(text):
    return text.replace("_", "").replace("\u00a0", " ").replace("\u202f", " ").strip()


def check_yelp(root):
    """What yelp's own checks say of the pages as they are installed, with their pictures beside them."""
    findings = []
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(root / "data/help/C", f"{folder}/C")
        shutil.copytree(root / "data/screenshots", f"{folder}/C/screenshots")
        for what in ["validate", "links", "media", "orphans", "ids"]:
            run = subprocess.run(["yelp-check", what, *sorted(str(path) for path in pathlib.Path(f"{folder}/C").glob("*.page"))],
                                 capture_output=True, text=True)
            findings += [f"{what}: {line}" for line in run.stdout.splitlines()]
    return findings


def skip_yelp():
    raise Skip("yelp-check is not installed")


def check_names(pages, labels):
    return [f"{name}: nothing in the program is called “{part}”" for name, page in pages.items() for text in texts_of(page)
            for part in quoted(text, "C") if part not in labels and part not in OTHERS]


def check_language(pages, path, language):
    """Whether what a page quotes is called in its translation as it is in the translated program."""
    there = list(entries(path))
    texts = {entry["msgid"]: entry.get("msgstr") for entry in there}
    names = {}
    for entry in there:
        names.setdefault(label(entry["msgid"]), set()).add(label(entry.get("msgstr", entry.get("msgstr[0]", ""))))

    findings = []
    for name, page in pages.items():
        for text in texts_of(page):
            parts = quoted(texts.get(text, ""), language)
            findings += [f"{name}: “{part}” is {' or '.join(sorted(names[part]))} in the program, the page has {', '.join(sorted(parts))}"
                         for part in quoted(text, "C") - OTHERS if part in names and not names[part] & parts]
    return findings


def main(source):
    tap = Tap()
    root = pathlib.Path(source).resolve()
    pages = read_pages(root)
    languages = [line for line in (root / "po/LINGUAS").read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")]

    listed = re.findall(r"'C/([a-z-]+)\.page'", (root / "data/help/meson.build").read_text(encoding="utf-8"))
    tap.report("meson.build names every page", sorted(set(listed) ^ set(pages)))
    if shutil.which("yelp-check"):
        tap.report("yelp finds nothing wrong", check_yelp(root))
    else:
        tap.run("yelp finds nothing wrong", skip_yelp)

    shown = {media.get("src") for page in pages.values() for media in page.iter(f"{MALLARD}media")}
    pictures = {f"screenshots/{path.name}" for path in (root / "data/screenshots").glob("*.png")}
    tap.report("every picture is there, and shown", sorted(shown ^ pictures))

    # Labels come from anywhere in the program; any catalogue has them all.
    labels = {label(entry["msgid"]) for entry in entries(root / f"po/{languages[0]}.po")}
    tap.report("names are those of the program", check_names(pages, labels))
    for language in languages:
        tap.report(f"{language}: names are those of the program", check_language(pages, root / f"po/{language}.po", language))

    opened = {page for path in (root / "src/app").glob("*.c") for page in re.findall(r'rr_help_\w+ \(.*"([a-z-]+)"\)', path.read_text(encoding="utf-8"))}
    tap.report("F1 opens pages that there are", sorted(opened - pages.keys()) if opened else ["none is opened"])
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
