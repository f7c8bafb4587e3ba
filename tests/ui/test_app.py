# SPDX-License-Identifier: Apache-2.0
"""The program as it starts: a frame first, everything else after it."""

import subprocess
import sys

import pytest

from ui.app import Options, options_of

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
