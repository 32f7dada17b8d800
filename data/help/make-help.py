#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes one folder of the help anew.

make-help.py --po LANGUAGE.po FOLDER PAGE…             the pages in a language, in FOLDER/reroute
make-help.py --html YELP-BUILD --pictures P FOLDER …   HTML of pages, or of the folder that the first call made
"""

import argparse
import os
import pathlib
import shutil
import subprocess

ITS = pathlib.Path(__file__).resolve().parents[2] / "po"


def translate(po, folder, pages):
    target = folder / "reroute"
    target.mkdir(parents=True)
    for page in pages:
        subprocess.run(["msgfmt", "--xml", f"--language={po.stem}", "--directory", po.parent, f"--template={page}",
                        f"--output-file={target / page.name}"],
                       check=True, env=os.environ | {"GETTEXTDATADIRS": str(ITS)})


def render(program, pictures, folder, pages):
    if len(pages) == 1 and pages[0].is_dir():
        pages = sorted(pages[0].glob("reroute/*.page"))
    folder.mkdir(parents=True)
    subprocess.run([program, "html", "-o", folder, "-p", pictures, *pages], check=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--po", type=pathlib.Path)
    parser.add_argument("--html")
    parser.add_argument("--pictures")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("pages", type=pathlib.Path, nargs="+")
    arguments = parser.parse_args()

    shutil.rmtree(arguments.folder, ignore_errors=True)
    if arguments.po:
        translate(arguments.po.resolve(), arguments.folder, arguments.pages)
    else:
        render(arguments.html, arguments.pictures, arguments.folder, arguments.pages)


if __name__ == "__main__":
    main()
