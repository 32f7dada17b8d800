# SPDX-License-Identifier: GPL-3.0-or-later
"""A copy of what is installed, moved to another place than it was installed to."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile

BUILD = pathlib.Path(os.environ.get("RR_TEST_BUILDDIR", pathlib.Path(__file__).resolve().parents[1] / "_build"))
SOURCE = pathlib.Path(os.environ.get("RR_TEST_SRCDIR", pathlib.Path(__file__).resolve().parents[1]))


def find_locale(language="en"):
    """A locale of the language, or any in which LANGUAGE counts: newer C libraries do not look at it in the one that is
    always there."""
    known = subprocess.run(["locale", "-a"], capture_output=True, text=True).stdout.split()
    return next((locale for name in (language, "[a-z]+") for locale in known if re.fullmatch(rf"{name}_[A-Z]+\.utf-?8", locale)),
                "C.UTF-8")


def languages():
    lines = (SOURCE / "po/LINGUAS").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


class Installed:
    """Installs the build to a folder that goes again, and moves it; "prefix" is where it is, "was" where it was to be."""

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="reroute-installed-"))
        try:
            self._install()
        except BaseException:
            shutil.rmtree(self.folder)
            raise
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder)

    def _install(self):
        staged = self.folder / "staged"
        subprocess.run(["meson", "install", "-C", str(BUILD), "--no-rebuild", "--quiet", "--destdir", str(staged)], check=True,
                       stdout=subprocess.DEVNULL)
        [program] = staged.glob("**/bin/reroute")
        self.was = pathlib.Path("/") / program.parents[1].relative_to(staged)
        self.prefix = self.folder / "an other plàce"
        program.parents[1].rename(self.prefix)
        self.share = self.prefix / "share"
        [desktop_file] = (self.share / "applications").glob("*.desktop")
        self.id = desktop_file.stem

    def program(self, name):
        return self.prefix / "bin" / name

    def environment(self, **more):
        """Nothing of the user's, and nothing that names a place."""
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        return {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": find_locale(), **more}
