# SPDX-License-Identifier: Apache-2.0
"""The program as it starts: a frame first, everything else after it."""

import subprocess
import sys
from pathlib import Path

import pytest

from ui.app import Options, options_of

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys

import pytest

from ui.app import Options, options_of
from ui.app import Application, options_of
from PySide6.QtWidgets import QApplication
qt = QApplication([])
application = Application(qt, options_of(["--language", "zh_CN"]))
application.load = lambda: None
application.frame.show()
qt.processEvents()
print(sorted({name.partition(".")[0] for name in sys.modules} & {"models", "reports", "sqlalchemy", "matplotlib"}))
"""


def test_the_first_picture_needs_qt_and_resources_only() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=True)

    assert done.stdout.strip() == "[]"


def test_options_are_read_and_anything_else_ends_with_a_usage_line(capsys: pytest.CaptureFixture[str]) -> None:
    options = options_of(["--demo", "--language=en", "--database", "sqlite:///a.db"])

    assert options == Options(database="sqlite:///a.db", demo=True, language="en")
    for wrong in (["--language", "fr"], ["--nothing"], ["--database"]):
        with pytest.raises(SystemExit, match="2"):
            options_of(wrong)
    assert capsys.readouterr().err.count("usage:") == 3


def started(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "main.py", *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )


def test_help_names_every_command_and_an_unknown_one_is_told_them_too() -> None:
    from main import COMMANDS

    asked, unknown = started("--help"), started("nonsense")

    assert (asked.returncode, unknown.returncode) == (0, 2)
    assert [name for name in [*COMMANDS, "tour"] if f"\n{name} " not in asked.stdout] == []
    assert asked.stdout in unknown.stderr


def test_a_tour_into_no_folder_is_told_in_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    done = started("tour", str(file))

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
