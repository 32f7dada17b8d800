#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes one folder of the help anew.

make-help.py --po LANGUAGE.po FOLDER PAGE…        the pages in a language, in FOLDER/reroute
make-help.py --html P LANGUAGE FOLDER PAGE…       HTML of pages, or of the folder that the first call made; P has pictures

The pages use few elements of Mallard, so that they can be made to HTML without any other tool.
"""

import argparse
import gettext
import html
import pathlib
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree

MALLARD = "{http://projectmallard.org/1.0/}"

# What po/its/mallard.its has, too.
TEXTS = [MALLARD + name for name in ("title", "desc", "p")]

STYLE = """\
body { font: 16px/1.5 Cantarell, sans-serif; max-width: 44em; margin: 2em auto; padding: 0 1em; }
nav, .desc { opacity: 0.7; }
li { margin: 0.4em 0; }
img { max-width: 100%; border-radius: 12px; }
a { color: #1c71d8; }
@media (prefers-color-scheme: dark) { body { background: #242424; color: #fff; } a { color: #78aeed; } }
"""


def translate(po, folder, pages):
    """msgfmt can only add a language to a page, not put it in place of the original."""
    target = folder / "reroute"
    target.mkdir(parents=True)
    with tempfile.TemporaryFile() as file:
        subprocess.run(["msgfmt", "--output-file=-", po], check=True, stdout=file)
        file.seek(0)
        catalogue = gettext.GNUTranslations(file)

    xml.etree.ElementTree.register_namespace("", MALLARD[1:-1])
    for page in pages:
        tree = xml.etree.ElementTree.parse(page)
        for element in tree.iter():
            if element.tag in TEXTS and element.text and element.text.strip():
                element.text = catalogue.gettext(" ".join(element.text.split()))
        tree.write(target / page.name, encoding="utf-8", xml_declaration=True)


class Page:
    def __init__(self, path):
        self.root = xml.etree.ElementTree.parse(path).getroot()
        self.id = self.root.get("id")
        self.title = self.text(self.root.find(f"{MALLARD}title"))
        info = self.root.find(f"{MALLARD}info")
        self.desc = self.text(info.find(f"{MALLARD}desc"))
        links = info.findall(f"{MALLARD}link")
        self.guides = [link.get("xref") for link in links if link.get("type") == "guide"]
        self.see = [link.get("xref") for link in links if link.get("type") == "seealso"]

    @staticmethod
    def text(element):
        return html.escape(" ".join("".join(element.itertext()).split()))

    def body(self, pages, pictures):
        """Yields the page's lines of HTML; names of its pictures go to pictures."""
        for element in self.root:
            kind = element.tag.removeprefix(MALLARD)
            if kind == "p":
                yield f"<p>{self.text(element)}</p>"
            elif kind == "media":
                pictures.add(element.get("src"))
                yield f'<p><img src="{element.get("src")}" alt="{self.text(element)}"></p>'
            elif kind == "steps":
                yield "<ol>" + "".join(f"<li>{self.text(item)}</li>" for item in element) + "</ol>"
            elif kind == "section":
                yield f"<h2>{self.text(element.find(f'{MALLARD}title'))}</h2>"
                yield from self.links([page for page in pages if f"{self.id}#{element.get('id')}" in page.guides])
            elif kind not in ("info", "title"):
                raise ValueError(f"{self.id}: nobody has said how <{kind}> looks")
        if self.see:
            yield "<hr>"
            yield from self.links([page for page in pages if page.id in self.see])

    @staticmethod
    def links(pages):
        yield "<ul>"
        for page in pages:
            yield f'<li><a href="{page.id}.html">{page.title}</a> <span class="desc">– {page.desc}</span></li>'
        yield "</ul>"


def render(source, language, folder, paths):
    if len(paths) == 1 and paths[0].is_dir():
        paths = sorted(paths[0].glob("reroute/*.page"))
    pages, pictures = [Page(path) for path in paths], set()
    index = next(page for page in pages if page.id == "index")

    folder.mkdir(parents=True)
    head = f'<!DOCTYPE html>\n<html lang="{"en" if language == "C" else language}" dir="{"rtl" if language == "ar" else "ltr"}">'
    for page in pages:
        way = "" if page is index else f'<nav><a href="index.html">{index.title}</a></nav>'
        lines = [head, f'<head><meta charset="utf-8"><title>{page.title}</title><style>{STYLE}</style></head>', "<body>", way,
                 f"<h1>{page.title}</h1>", *page.body(pages, pictures), "</body></html>"]
        (folder / f"{page.id}.html").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for name in pictures:
        (folder / name).parent.mkdir(exist_ok=True)
        shutil.copyfile(source / name, folder / name)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--po", type=pathlib.Path)
    parser.add_argument("--html", nargs=2)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("pages", type=pathlib.Path, nargs="+")
    arguments = parser.parse_args()

    shutil.rmtree(arguments.folder, ignore_errors=True)
    if arguments.po:
        translate(arguments.po.resolve(), arguments.folder, arguments.pages)
    else:
        render(pathlib.Path(arguments.html[0]), arguments.html[1], arguments.folder, arguments.pages)


if __name__ == "__main__":
    main()
