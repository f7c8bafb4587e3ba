# SPDX-License-Identifier: Apache-2.0
"""The program as it starts: a frame first, everything else after it."""

import subprocess
import sys

PROGRAM = """
import sys
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
