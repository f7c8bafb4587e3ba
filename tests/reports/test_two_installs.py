# SPDX-License-Identifier: Apache-2.0
"""The same record gives the same bytes on another install: other folders, home, zone, locale, hash seed and Python."""

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from reports.minutes import minutes_bytes
from reports.voice import Voice
from tests.reports.record import minutes_snapshot

ROOT = Path(__file__).parents[2]
CODE = """
import hashlib
from reports.minutes import minutes_bytes
from reports.voice import Voice
from tests.reports.record import minutes_snapshot
for language in ("zh_CN", "zh_TW", "en"):
    record = minutes_snapshot("en" if language == "en" else "zh_CN")
    print(hashlib.sha256(minutes_bytes(record, Voice(language))).hexdigest())
"""
SEARCHED = ("/usr/bin", "/usr/local/bin", "/opt/python/bin")


def other_python() -> str | None:
    """A Python of this version that another hand built: the libraries of the lock run in it."""
    here = Path(sys.executable).resolve()
    for folder in SEARCHED:
        found = shutil.which(f"python{sys.version_info[0]}.{sys.version_info[1]}", path=folder)
        if found is not None and Path(found).resolve() != here:
            return found
    return None


@pytest.fixture(scope="module")
def digests() -> list[str]:
    """Of the minutes in three languages, as this process makes them."""
    made = {"en": minutes_snapshot("en"), "zh": minutes_snapshot("zh_CN")}
    return [
        hashlib.sha256(minutes_bytes(made[language[:2]], Voice(language))).hexdigest()
        for language in ("zh_CN", "zh_TW", "en")
    ]


@pytest.mark.parametrize("python", ["ours", "other"])
def test_another_install_gives_the_same_bytes(python: str, digests: list[str], tmp_path: Path) -> None:
    program = sys.executable if python == "ours" else other_python()
    if program is None:
        pytest.skip("not run: there is no second Python of this version on this machine")
    home, install = tmp_path / "ein Zuhause", tmp_path / "另一处"
    home.mkdir()
    install.mkdir()
    (install / "program").symlink_to(ROOT)
    (install / "libraries").symlink_to(sysconfig.get_path("purelib"))
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "PYTHONPATH": os.pathsep.join((str(install / "program"), str(install / "libraries"))),
        "PYTHONHASHSEED": "4711",
        "PYTHONDONTWRITEBYTECODE": "1",
        "TZ": "America/St_Johns",
        "LC_ALL": "C",
    }
    done = subprocess.run(
        [program, "-S" if python == "other" else "-s", "-c", CODE],
        cwd=home,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == digests
