#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the shells complete and what the manual pages say is what the programs take."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

from cli import PROGRAM, SOURCE, Skip, main, run

DATA = SOURCE / "data"
WINDOW = pathlib.Path(os.environ["RR_TEST_BUILDDIR"]) / "src/reroute"
PAGES = [DATA / "man/reroute.1", DATA / "man/reroutectl.1"]

sys.path.insert(0, str(DATA / "completions"))
import generate  # noqa: E402


def is_up_to_date(folder):
    for name, text in generate.write_all(PROGRAM, DATA).items():
        assert (DATA / name).read_text(encoding="utf-8") == text, f"run data/completions/generate.py: {name} is old"


def knows_every_option(folder):
    """Counted in another way than the generator reads them: no line of the help is overlooked."""
    commands = generate.read_commands(PROGRAM)
    assert len(commands) >= 14, len(commands)
    page = PAGES[1].read_text(encoding="utf-8").replace("\\-", "-")
    for command in commands:
        options = set(re.findall(r"^  (?:-\w, )?(--[\w-]+)", run(command.name, "--help").out, re.M)) - {"--help"}
        assert options == {option.long for option in command.options}, (command.name, options)
        part = page.split(f'.BI "{command.name} "', 1)[1].split(".SS", 1)[0]
        for option in command.options:
            assert f"{option.long}=" in part or f'{option.long}"' in part, (command.name, option.long)


def window_has_its_options_in_the_page(folder):
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    help_text = subprocess.run([WINDOW, "--help"], capture_output=True, text=True, check=True, env=environment).stdout
    options = set(re.findall(r"^  (?:-\w, )?(--[\w-]+)", help_text, re.M)) - {"--help-all", "--help-gapplication"}
    page = PAGES[0].read_text(encoding="utf-8").replace("\\-", "-")
    shells = [(DATA / "completions" / name).read_text(encoding="utf-8") for name in ("reroute", "_reroute", "reroute.fish")]
    assert "--new-map" in options, options
    for option in options:
        assert option in page, f"{option} is not in reroute.1"
        assert option in shells[0] and option in shells[1] and f"-l {option[2:]}" in shells[2], option


def complete(*words):
    """What bash would offer for the last word."""
    script = f"""
        source '{DATA}/completions/reroutectl'
        COMP_WORDS=({' '.join(f"'{word}'" for word in words)})
        COMP_CWORD={len(words) - 1}
        _reroutectl
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    answer = subprocess.run(["bash", "--norc", "-c", script], capture_output=True, text=True, check=True)
    assert answer.stderr == "", answer.stderr
    return answer.stdout.split()


def completes_in_bash(folder):
    assert complete("reroutectl", "exp") == ["export"]
    assert complete("reroutectl", "export", "--view", "re") == ["recover", "review"]
    assert complete("reroutectl", "export", "--view", "=", "as") == ["assess"]
    assert complete("reroutectl", "export", "--no") == ["--no-title", "--no-legend", "--now"]
    assert complete("reroutectl", "export", "--paper", "A") == ["A0", "A1", "A2", "A3", "A4", "A5"]
    assert complete("reroutectl", "schema", "pl") == ["playbook"]
    assert complete("reroutectl", "validate", str(SOURCE / "meson_o")) == [str(SOURCE / "meson_options.txt")]


def check_syntax(shell, *names):
    if shutil.which(shell) is None:
        raise Skip(f"there is no {shell}")
    for name in names:
        answer = subprocess.run([shell, "-n", DATA / "completions" / name], capture_output=True, text=True, check=False)
        assert answer.returncode == 0 and answer.stderr == "", answer.stderr


def is_sound_for_zsh(folder):
    check_syntax("zsh", "_reroutectl", "_reroute")


def completes_in_fish(folder):
    check_syntax("fish", "reroutectl.fish", "reroute.fish")
    script = f"source '{DATA}/completions/reroutectl.fish'; complete -C 'reroutectl export --view re'"
    environment = {**os.environ, "HOME": str(folder.path)}
    answer = subprocess.run(["fish", "--no-config", "-c", script], capture_output=True, text=True, check=True, env=environment)
    assert {"recover", "review"} <= set(answer.stdout.split()), answer.stdout


def pages_are_sound(folder):
    if shutil.which("groff") is None:
        raise Skip("there is no groff")
    for page in PAGES:
        answer = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-Kutf8", page], capture_output=True, text=True, check=True)
        assert answer.stderr == "", answer.stderr
        assert "SEE ALSO" in re.sub(r"\x1b\[[\d;]*m|.\x08", "", answer.stdout)


def pages_are_sound_for_mandoc(folder):
    if shutil.which("mandoc") is None:
        raise Skip("there is no mandoc")
    for page in PAGES:
        answer = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", page], capture_output=True, text=True, check=False)
        assert answer.returncode == 0, answer.stdout


if __name__ == "__main__":
    sys.exit(main([is_up_to_date, knows_every_option, window_has_its_options_in_the_page, completes_in_bash, is_sound_for_zsh,
                   completes_in_fish, pages_are_sound, pages_are_sound_for_mandoc]))
