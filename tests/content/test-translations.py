#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-translations.py SOURCE: whether every language in LINGUAS is complete, and says nothing that the program cannot
fill in. Speaks TAP."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from catalogue import entries
from tap import Tap

# As meson's preset for GLib has it.
KEYWORDS = ["_", "N_", "C_:1c,2", "NC_:1c,2", "g_dcgettext:2", "g_dngettext:2,3", "g_dpgettext2:2c,3", "ngettext:1,2"]

# What a translation has to have as often as the original: names that are filled in, and what is typed or linked.
KEPT = [
    (re.compile(r"\{[a-z]+\}"), "names in braces"),
    (re.compile(r"https?://\S+"), "addresses"),
    (re.compile(r"--[a-z][a-z-]+"), "options"),
]


# How each language sets its signs: what must not stand in a translation. An exception is a list of words for the desktop.
NO_BREAK = "[^\u00a0\u202f]"
TYPOGRAPHY = {
    "ar": [(r"\d[,;] |\w[?;,](?: |$)", "signs of another script")],
    "de": [(r"\w ?…(?:[“\"]|$)", "no no-break space before an ellipsis that stands for words"), (r"[”\"]", "quotes of another language")],
    "es": [(r"[“”]", "quotes of another language"), (r"^[^¿]*\w\?", "a question without its first sign"),
           (r"^[^¡]*\w!", "a call without its first sign")],
    "fr": [(rf"{NO_BREAK}[;!»]|{NO_BREAK}\?|{NO_BREAK}:(?=\s|$)|«{NO_BREAK}", "no no-break space beside a sign"),
           (r"\w'\w", "a straight apostrophe")],
}
LITERAL = re.compile(r'Ctrl\+\?|#\w+;|"\\/bfnrtu|^(?:[^;]+;){3,}$')


def run(*command, **environment):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, env=os.environ | environment)


def key(entry):
    return entry.get("msgctxt"), entry["msgid"]


def strings(entry):
    return [text for member, text in entry.items() if member.startswith("msgstr")]


def make_template(root, output):
    keywords = [f"--keyword={keyword}" for keyword in KEYWORDS]
    return run("xgettext", f"--directory={root}", f"--files-from={root / 'po/POTFILES'}", f"--output={output}", *keywords,
               "--from-code=UTF-8", "--add-comments=Translators", "--flag=ngettext:1:pass-c-format", "--flag=g_strdup_printf:1:c-format",
               "--package-name=reroute", GETTEXTDATADIRS=str(root / "po"))


def check_language(root, template, folder, language):
    """Yields (what is looked at, problems) for one language."""
    path = root / "po" / f"{language}.po"
    checked = run("msgfmt", "--check", "--output-file=/dev/null", path)
    yield "is well-formed", checked.stderr.splitlines() if checked.returncode != 0 else []

    wanted = {key(entry): entry for entry in entries(template)}
    there = {key(entry): entry for entry in entries(path)}
    yield "has every message", [f"missing: {message!r}" for _, message in wanted.keys() - there.keys()]
    # Comments that begin with #~ are not seen by entries (), so what is left over is in use nowhere.
    yield "has no message that is gone", [f"not in use: {message!r}" for _, message in there.keys() - wanted.keys()]
    yield "leaves nothing untranslated or fuzzy", [
        f"{entry['msgid']!r}" for entry in there.values() if "fuzzy" in entry["flags"] or not all(strings(entry))]

    lost = []
    for entry in there.values():
        for pattern, what in KEPT:
            expected = sorted(pattern.findall(entry["msgid"]))
            lost += [f"{what} of {entry['msgid']!r} are not in {text!r}" for text in strings(entry)
                     if text and sorted(pattern.findall(text)) != expected and "msgid_plural" not in entry]
    yield "keeps what is filled in", lost
    yield "sets signs as the language does", [
        f"{what}: {text!r}" for entry in there.values() for text in strings(entry)
        for pattern, what in TYPOGRAPHY.get(language, []) + [(r"\.\.\.", "three dots"), (r"\d %|[a-z] %%", "a space that breaks before %")]
        if re.search(pattern, LITERAL.sub("", text))]
    yield "keeps mnemonics and the dots of menus", [
        f"{entry['msgid']!r} and {text!r}" for entry in there.values() for text in strings(entry)
        if text and (bool(re.match(r"[^ ]*_[A-Za-z]", entry["msgid"])) and entry["msgid"].count("_") == 1 and len(entry["msgid"]) < 40
                     and text.count("_") != 1 or entry["msgid"].endswith("…") != text.endswith("…"))]


def main(source):
    tap = Tap()
    root = pathlib.Path(source).resolve()
    if not all(map(shutil.which, ("xgettext", "msgfmt"))):
        return tap.skip_all("gettext is not installed")

    with tempfile.TemporaryDirectory() as folder:
        template = pathlib.Path(folder) / "reroute.pot"
        made = make_template(root, template)
        tap.report("every text can be taken out", made.stderr.splitlines() if made.returncode != 0 else [])
        listed = [line for line in (root / "po/LINGUAS").read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")]
        tap.report("LINGUAS names what there is", sorted(set(listed) ^ {path.stem for path in (root / "po").glob("*.po")}))
        for language in listed:
            for what, problems in check_language(root, template, folder, language):
                tap.report(f"{language}: {what}", problems[:20])
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
