#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The language that is asked for: there whatever locales the system has, and not mixed with another."""

import json
import os
import re
import subprocess
import sys

import cli
from catalogue import entries

LOCALES = ["C", "C.UTF-8", "xx_YY.UTF-8"]
LANGUAGES = [line for line in (cli.SOURCE / "po/LINGUAS").read_text(encoding="utf-8").splitlines()
             if line and not line.startswith("#")]


def words(language):
    return {(entry.get("msgctxt"), entry["msgid"]): entry.get("msgstr", entry.get("msgstr[0]"))
            for entry in entries(cli.SOURCE / f"po/{language}.po")}


def run(locale, *arguments):
    """In a locale, with nothing else that could name a language."""
    environment = {name: value for name, value in os.environ.items() if name not in ("LANGUAGE", "LANG") and name[:3] != "LC_"}
    environment["LC_ALL"] = locale
    return cli.Result(subprocess.run([cli.PROGRAM, *map(str, arguments)], env=environment, check=False, capture_output=True))


def picture(folder, locale, *arguments):
    """The texts of the map, drawn with the crisis."""
    path = folder.path / "picture.svg"
    result = run(locale, "export", cli.EXAMPLE, "--view", "assess", "-o", path, *arguments)
    assert (result.status, result.err) == (0, ""), result.err
    return path.read_text(encoding="utf-8")


def every_locale(folder):
    for language in LANGUAGES:
        expected = words(language)
        drawn = {locale: picture(folder, locale, "--lang", language) for locale in LOCALES}
        assert len(set(drawn.values())) == 1, language
        for message in ["Out of action", "Major"]:
            word = next(expected[key] for key in expected if key[1] == message)
            assert word in drawn["C"], (language, word)


def report(folder):
    """A report in each, read again: no month in English, and decimals as the language writes them."""
    if not os.path.exists("/usr/bin/pdftotext"):
        raise cli.Skip("pdftotext is not installed")
    for language in LANGUAGES:
        expected = words(language)
        path = folder.path / "report.pdf"
        result = run("C", "report", cli.EXAMPLE, "--lang", language, "--now", "2015-02-26", "-o", path)
        assert (result.status, result.err) == (0, ""), result.err
        text = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True, text=True).stdout
        february = expected["month in a date", "Feb"]
        assert february in text, (language, february)
        assert not re.search(r"\bFeb 2015", text) or february == "Feb", language
        point = expected["decimal point", "."]
        assert re.search(rf"\d{re.escape(point)}\d", text), (language, point)
        assert "–" in text and not re.search(r"\bnan\b", text), (language, "what is not known")


def sheets(folder):
    """On several sheets the journey begins on the first, at whichever side that is."""
    if not os.path.exists("/usr/bin/pdftotext"):
        raise cli.Skip("pdftotext is not installed")
    stages = [stage["name"] for stage in json.loads(cli.EXAMPLE.read_text(encoding="utf-8"))["stages"]]
    for language in ["ar", "de"]:
        path = folder.path / "sheets.pdf"
        result = run("C", "export", cli.EXAMPLE, "--lang", language, "--tile", "--paper", "A4", "-o", path)
        assert (result.status, result.err) == (0, ""), result.err
        pages = subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True, text=True).stdout.split("\f")
        assert stages[0] in pages[0] and stages[-1] not in pages[0], (language, pages[0])
        assert any(stages[-1] in page for page in pages[2:]), language


def order(folder):
    """As in LANGUAGE: the first that is there; regions and codes of maps too."""
    german = picture(folder, "C", "--lang", "de")
    english = picture(folder, "C", "--lang", "en")
    assert german != english
    for languages in ["de_AT", "de-AT", "de_DE.UTF-8", "xx:de", "de:fr"]:
        assert picture(folder, "C", "--lang", languages) == german, languages
    for languages in ["en_GB", "en:de", "C", "xx:en:de"]:
        assert picture(folder, "C", "--lang", languages) == english, languages
    assert picture(folder, "C") == english


def unknown(folder):
    for language in ["xx", "", ":", "german", "../po/de", "/"]:
        error = cli.wrong_usage("report", cli.EXAMPLE, "--lang", language, "-o", folder.path / "x.pdf")
        assert "translation" in error, error
        assert not (folder.path / "x.pdf").exists()
    cli.wrong_usage("export", cli.EXAMPLE, "--lang", "xx", "-o", folder.path / "x.png")


if __name__ == "__main__":
    sys.exit(cli.main([every_locale, report, sheets, order, unknown]))
