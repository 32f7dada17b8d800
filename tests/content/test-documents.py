#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-documents.py SOURCE REROUTECTL: whether what README and CONTRIBUTING tell people to open, call or type is there.
Speaks TAP."""

import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from tap import Tap

FOLDERS = ("data/", "debian", "flatpak", "po", "src/", "tests", "ui/")


def quoted(text):
    """What stands between backticks, but not in blocks."""
    return re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))


def check_paths(root, text):
    """Every file that is named is there; dots and capitals stand for any name. One named alone is somewhere in src."""
    missing = []
    for name in quoted(text):
        name = name.split()[0]
        pattern = re.sub(r"…|[A-Z]{3,}", "*", name)
        if name.startswith(FOLDERS):
            # The file that somebody is told to add is not there yet, but others that are called so are.
            if not list(root.glob(pattern)):
                missing.append(name)
        elif re.fullmatch(r"rr-[a-z…-]+\.[ch]", name) and not list((root / "src").glob(f"*/{pattern}")):
            missing.append(name)
    assert not missing, missing


def check_names(root, text):
    """Every function, type and table that is named is in the file that is named with it, after it or before."""
    sources = {path: path.read_text(encoding="utf-8") for path in (root / "src").glob("*/*.[ch]")}
    missing = []
    for paragraph in re.sub(r"```.*?```", "", text, flags=re.DOTALL).split("\n\n"):
        files = [path for name in quoted(paragraph) for path in sources if name.endswith(".c") and path.name == name.split("/")[-1]]
        for name in quoted(paragraph):
            found = re.fullmatch(r"(\w+) \(\)", name)
            if found is None and not re.fullmatch(r"Rr[A-Z]\w+|RR_\w+", name):
                continue
            name = found[1] if found else name
            places = files if found and files and not name.startswith("rr_") else sources
            if not any(re.search(rf"\b{name}\b", sources[path]) for path in places):
                missing.append(name)
    assert not missing, missing


def check_links(root, text):
    links = re.findall(r"\]\(([^)]+)\)", text)
    missing = [link for link in links if "://" not in link and not (root / link).exists()]
    assert links and not missing, missing


def check_dev(root, text):
    """Each ./dev COMMAND is one that the script has."""
    known = re.findall(r"^  (\w+) ", (root / "dev").read_text(encoding="utf-8").split("EOF")[1], flags=re.MULTILINE)
    named = set(re.findall(r"\./dev (\w+)", text))
    assert len(known) > 5 and named <= set(known), named - set(known)


def check_commands(program, text):
    """Each line of reroutectl names a command and options that there are."""
    lines = re.findall(r"^    reroutectl (\w+)([^#\n]*)", text, flags=re.MULTILINE)
    assert len(lines) > 8, lines
    for command, rest in lines:
        answer = subprocess.run([program, command, "--help"], capture_output=True, text=True)
        assert answer.returncode == 0, (command, answer.stderr)
        missing = [option for option in re.findall(r"--\w[\w-]*", rest) if option not in answer.stdout]
        assert not missing, (command, missing)


def main(source, program):
    tap = Tap()
    root = pathlib.Path(source).resolve()
    for name in ("README.md", "CONTRIBUTING.md"):
        text = (root / name).read_text(encoding="utf-8")
        tap.run(f"{name}: files", lambda text=text: check_paths(root, text))
        tap.run(f"{name}: names", lambda text=text: check_names(root, text))
        tap.run(f"{name}: ./dev", lambda text=text: check_dev(root, text))
    readme = (root / "README.md").read_text(encoding="utf-8")
    tap.run("README.md: links and pictures", lambda: check_links(root, readme))
    tap.run("README.md: reroutectl", lambda: check_commands(program, readme))
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
