#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the shells' completions, and the commands in the manual page, from what reroutectl says of itself.

    data/completions/generate.py PROGRAM [FOLDER]

FOLDER is the project's "data"; a test compares what is in it with what this would write.
"""

import os
import pathlib
import re
import subprocess
import sys

# In two parts, so that nobody takes it for what this file says of itself.
SPDX = "# SPDX-License" + "-Identifier: GPL-3.0-or-later"
NOTE = "# Written by data/completions/generate.py from the options of the program."

BEGIN = '.\\" What stands from here to the next such line is written by data/completions/generate.py.'
END = '.\\" Here it ends.'

# What a value is that is a file, and how its name ends.
FILES = {"MAP": "json", "OUT": "", "FILE": "", "OUT.pdf": "pdf", "OUT.(png|pdf|svg)": "", "OUT.(mmd|csv|md)": ""}


class Option:
    def __init__(self, line):
        names, self.summary = re.fullmatch(r"  (\S.*?)(?:  +(.*))?", line).groups()
        names, _, self.value = names.partition("=")
        self.names = names.split(", ")

    @property
    def long(self):
        return self.names[-1]

    @property
    def choices(self):
        """The words that it takes, where they are few."""
        value = self.value.replace("A0…A5", "A0|A1|A2|A3|A4|A5")
        return value.split("|") if "|" in value and "(" not in value else []

    @property
    def is_file(self):
        return self.value in FILES


class Command:
    def __init__(self, name, arguments, summary, text):
        self.name, self.arguments, self.summary = name, arguments, summary
        part = text.split("Application Options:\n", 1)
        lines = part[1].splitlines() if len(part) > 1 else []
        self.options = [Option(line) for line in lines if line.startswith("  ")]

    @property
    def words(self):
        """What the first argument is, where it is one of a few words."""
        found = re.match(r"\[([a-z]+(?:\|[a-z]+)+)\]", self.arguments)
        return found.group(1).split("|") if found else []


def ask(program, *arguments):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "C"}
    return subprocess.run([program, *arguments], check=True, capture_output=True, env=environment).stdout.decode("utf-8")


def read_commands(program):
    lines = ask(program, "--help").splitlines()
    found = [(*line.strip().partition(" ")[::2], lines[i + 1].strip()) for i, line in enumerate(lines)
             if re.match(r"  [a-z]", line)]
    return [Command(name, arguments, summary, ask(program, name, "--help")) for name, arguments, summary in found]


# bash

def write_bash(commands):
    out = [SPDX, NOTE, "", "_reroutectl ()", "{",
           '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}"',
           '  [ "$word" = "=" ] && word=""',
           '  [ "$before" = "=" ] && before="${COMP_WORDS[COMP_CWORD-2]}"', "",
           '  if [ "$COMP_CWORD" -eq 1 ]; then',
           f"    COMPREPLY=( $(compgen -W '{' '.join([command.name for command in commands] + ['--help', '--version'])}' -- \"$word\") )",
           "    return", "  fi", "", '  case "$command $before" in']
    for command in commands:
        for option in command.options:
            patterns = "|".join(f"'{command.name} {name}'" for name in option.names)
            if option.choices:
                out.append(f"    {patterns}) COMPREPLY=( $(compgen -W '{' '.join(option.choices)}' -- \"$word\") ); return ;;")
            elif option.is_file:
                out.append(f"    {patterns}) COMPREPLY=( $(compgen -f -- \"$word\") ); return ;;")
            elif option.value:
                out.append(f"    {patterns}) return ;;")
    out += ["  esac", "", '  case "$command $word" in']
    for command in commands:
        names = " ".join([name for option in command.options for name in option.names] + ["--help"])
        out.append(f"    '{command.name} -'*) COMPREPLY=( $(compgen -W '{names}' -- \"$word\") ) ;;")
        if command.words:
            out.append(f"    '{command.name} '*) COMPREPLY=( $(compgen -W '{' '.join(command.words)}' -- \"$word\") ) ;;")
    out += ['    *) COMPREPLY=( $(compgen -f -- "$word") ) ;;', "  esac", "}", "complete -o filenames -F _reroutectl reroutectl", ""]
    return "\n".join(out)


# zsh

def quote_zsh(text):
    return text.replace("'", "'\\''").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")


def write_zsh(commands):
    out = ["#compdef reroutectl", SPDX, NOTE, "", "_reroutectl ()", "{", "  local -a commands", "  commands=("]
    out += [f"    '{command.name}:{quote_zsh(command.summary)}'" for command in commands]
    out += ["  )", "", "  if (( CURRENT == 2 )); then",
            "    _describe -t commands 'command' commands", "    _values 'option' --help --version", "    return", "  fi", "",
            "  local command=$words[2]", "  shift words", "  (( CURRENT-- ))", "", "  case $command in"]
    for command in commands:
        out += [f"    ({command.name})", "      _arguments -s \\"]
        for option in command.options:
            action = ""
            if option.choices:
                action = f":value:({' '.join(option.choices)})"
            elif option.is_file:
                action = ":file:_files"
            elif option.value:
                action = ":value:"
            for name in option.names:
                equals = "=" if option.value and name.startswith("--") else ""
                out.append(f"        '{name}{equals}[{quote_zsh(option.summary or '')}]{action}' \\")
        out += ["        '--help[Show help options]' \\",
                f"        '*:argument:({' '.join(command.words)})' ;;" if command.words else "        '*:file:_files' ;;"]
    out += ["  esac", "}", "", '_reroutectl "$@"', ""]
    return "\n".join(out)


# fish

def quote_fish(text):
    return text.replace("\\", "\\\\").replace("'", "\\'")


def write_fish(commands):
    out = [SPDX, NOTE, "", "complete -c reroutectl -n __fish_use_subcommand -f -l help -d 'Show help options'",
           "complete -c reroutectl -n __fish_use_subcommand -f -l version -d 'Show the version'"]
    for command in commands:
        out.append(f"complete -c reroutectl -n __fish_use_subcommand -f -a {command.name} -d '{quote_fish(command.summary)}'")
    for command in commands:
        condition = f"-n '__fish_seen_subcommand_from {command.name}'"
        if command.words:
            out.append(f"complete -c reroutectl {condition} -f -a '{' '.join(command.words)}'")
        for option in command.options:
            names = " ".join(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names)
            value = (f" -x -a '{' '.join(option.choices)}'" if option.choices else " -r -F" if option.is_file
                     else " -x" if option.value else "")
            out.append(f"complete -c reroutectl {condition} {names}{value} -d '{quote_fish(option.summary or '')}'")
    return "\n".join(out) + "\n"


# The program with a window

def write_window_bash(options):
    names = " ".join(option.long for option in options)
    return "\n".join([SPDX, NOTE, "", "_reroute ()", "{", '  local word="${COMP_WORDS[COMP_CWORD]}"', "", '  case "$word" in',
                      f"    -*) COMPREPLY=( $(compgen -W '{names} --help' -- \"$word\") ) ;;",
                      '    *) COMPREPLY=( $(compgen -f -- "$word") ) ;;', "  esac", "}",
                      "complete -o filenames -F _reroute reroute", ""])


def write_window_zsh(options):
    return "\n".join(["#compdef reroute", SPDX, NOTE, "", "_arguments \\",
                      *[f"  '{option.long}[{quote_zsh(option.summary)}]' \\" for option in options],
                      "  '--help[Show help options]' \\", "  '*:file:_files'", ""])


def write_window_fish(options):
    return "\n".join([SPDX, NOTE, "", *[f"complete -c reroute -l {option.long[2:]} -d '{quote_fish(option.summary)}'" for option in options],
                      "complete -c reroute -l help -d 'Show help options'", ""])


def read_window_options(source):
    """The options of the window's program, as its man page has them: it cannot be asked without a display."""
    lines = source.read_text(encoding="utf-8").splitlines()
    found = [(lines[i + 1], lines[i + 2]) for i, line in enumerate(lines) if line == ".TP"]
    return [Option(f"  {head.split(' ', 1)[1].replace(chr(92) + '-', '-')}  {summary.rstrip('.')}") for head, summary in found
            if head.startswith(".B \\-\\-")]


# The manual page

def escape_roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in ".'" else text


def write_man(commands):
    out = [BEGIN]
    for command in commands:
        out += [".SS", f".BI \"{command.name} \" \"{escape_roff(command.arguments)}\"", f"{escape_roff(command.summary)}."]
        for option in command.options:
            names = ", ".join(escape_roff(name) for name in option.names)
            out.append(".TP")
            out.append(f".BI \"{names}=\" \"{escape_roff(option.value)}\"" if option.value else f".B \"{names}\"")
            out.append(f"{escape_roff(option.summary or '')}.")
    return "\n".join([*out, END])


def write_all(program, folder):
    """Returns what belongs into each file."""
    commands = read_commands(program)
    page = (folder / "man/reroutectl.1").read_text(encoding="utf-8")
    head, rest = page.split(BEGIN, 1)
    options = read_window_options(folder / "man/reroute.1")
    return {
        "completions/reroutectl": write_bash(commands),
        "completions/_reroutectl": write_zsh(commands),
        "completions/reroutectl.fish": write_fish(commands),
        "completions/reroute": write_window_bash(options),
        "completions/_reroute": write_window_zsh(options),
        "completions/reroute.fish": write_window_fish(options),
        "man/reroutectl.1": head + write_man(commands) + rest.split(END, 1)[1],
    }


def main():
    folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else pathlib.Path(__file__).resolve().parents[1])
    for name, text in write_all(sys.argv[1], folder).items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
