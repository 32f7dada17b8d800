# SPDX-License-Identifier: GPL-3.0-or-later
"""What each room may use, and the checks that it uses no more.

A folder is not a boundary, a link unit is; so both what a room includes and what its library calls are looked at.
Every check returns its findings as a list of lines, empty where all is well.
"""

import pathlib
import re
import subprocess

USES = {
    "model": [],
    "crisis": ["model"],
    "exchange": ["model", "crisis"],
    "render": ["model", "crisis"],
    "canvas": ["model", "crisis", "render"],
    "app": ["model", "crisis", "exchange", "render", "canvas"],
    "cli": ["model", "crisis", "exchange", "render"],
}

C_HEADERS = """
    assert ctype errno fcntl float inttypes libintl limits locale math setjmp signal stdarg stdbool stddef stdint stdio stdlib
    string strings sys/file sys/stat sys/types sys/wait sys/xattr time unistd
""".split()

# Libraries: the headers that open them, and how their functions begin.
LIBRARIES = {
    "c": ("|".join(rf"{name}\.h" for name in C_HEADERS), None),
    "glib": (r"glib\.h|glib-object\.h|glib/.*|gio/.*|gmodule\.h", None),
    "json-glib": (r"json-glib/.*", r"json_"),
    "cairo": (r"cairo.*\.h", r"cairo_"),
    "pango": (r"pango/.*", r"pango_"),
    "png": (r"png\.h", r"png_"),
    "gtk": (r"(gtk|gdk|gsk|graphene|gdk-pixbuf).*", r"(gtk|gdk|gsk|graphene)_"),
    "adwaita": (r"adwaita\.h", r"adw_"),
}

BASE = ["c", "glib", "json-glib"]
DRAWING = BASE + ["cairo", "pango", "png"]
MAY_LINK = {
    "model": BASE,
    "crisis": BASE,
    "exchange": BASE,
    "render": DRAWING,
    "canvas": DRAWING + ["gtk"],
    "app": DRAWING + ["gtk", "adwaita"],
    "cli": DRAWING,
}

# Headers in whose place the project has one of its own.
INSTEAD = {"glib/gi18n.h": "rr-i18n.h knows languages that are asked for too", "glib/gi18n-lib.h": "see rr-i18n.h"}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
GENERATED = re.compile(r"rr-(\w+)-resources\.h")
FORBIDDEN_SHARED = re.compile(r"lib(gtk|gdk|adwaita|graphene)[-\w.]*")


def room_files(source, room):
    folder = pathlib.Path(source) / "src" / room
    return sorted(path for path in folder.glob("**/*") if path.suffix in (".c", ".h"))


def headers(source):
    """Returns which rooms hold a header of each name."""
    found = {}
    for room in USES:
        for path in room_files(source, room):
            if path.suffix == ".h":
                found.setdefault(path.name, []).append(room)
    return found


def library_of_header(name):
    for library, (pattern, _) in LIBRARIES.items():
        if re.fullmatch(pattern, name):
            return library
    return None


def check_include(room, quote, name, where):
    """Says what is wrong with one include line of a room, or returns None."""
    if name in INSTEAD:
        return f"<{name}>: {INSTEAD[name]}"

    if quote == "<":
        library = library_of_header(name)
        if library is None:
            return f"<{name}> belongs to no known library"
        return None if library in MAY_LINK[room] else f"<{name}> opens {library}"

    if name == "config.h":
        return None

    generated = GENERATED.fullmatch(name)
    rooms = [generated.group(1)] if generated else where.get(name, [])
    if not rooms:
        return f'"{name}" is in no room'
    if len(rooms) > 1:
        return f'"{name}" is in several rooms: {", ".join(rooms)}'
    if rooms[0] == room:
        return None
    if name.endswith("-private.h"):
        return f'"{name}" is private to {rooms[0]}'
    return None if rooms[0] in USES[room] else f'"{name}" opens {rooms[0]}'


def check_includes(source, room):
    where = headers(source)
    findings = []

    for path in room_files(source, room):
        for match in INCLUDE.finditer(path.read_text(encoding="utf-8")):
            finding = check_include(room, match.group(1), match.group(2), where)
            if finding:
                findings.append(f"{path.relative_to(source)}: {finding}")

    return findings


def symbols(library):
    """Returns the names that a static library defines for others, and those that it wants from outside."""
    listing = subprocess.run(["nm", "--extern-only", "--format=posix", str(library)],
                             check=True, capture_output=True, text=True).stdout
    defined, wanted = set(), set()

    for line in listing.splitlines():
        fields = line.split()
        if len(fields) >= 2 and len(fields[1]) == 1:
            (wanted if fields[1] in "Uwv" else defined).add(fields[0])

    return defined, wanted - defined


def check_calls(room, wanted, defined_by):
    """Looks at the names that a room's library wants; defined_by has the names that each room's library defines."""
    findings = []

    for name in sorted(wanted):
        for library, (_, pattern) in LIBRARIES.items():
            if pattern and re.match(pattern, name) and library not in MAY_LINK[room]:
                findings.append(f"{name} is of {library}")

        for other, defined in defined_by.items():
            if other != room and name in defined and other not in USES[room]:
                findings.append(f"{name} is of {other}")

    return findings


def check_shared(program):
    """Looks at everything that a program loads before it starts, libraries of libraries too."""
    listing = subprocess.run(["ldd", str(program)], check=True, capture_output=True, text=True).stdout
    return [f"{match.group(0)} is loaded" for match in FORBIDDEN_SHARED.finditer(listing)]
