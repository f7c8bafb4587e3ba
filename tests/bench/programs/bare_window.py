# SPDX-License-Identifier: Apache-2.0
"""The least that PySide6 can show in the bundled typeface: says how long after `STARTED` it was painted."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QFontDatabase, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

FONTS = Path(__file__).parents[3] / "resources" / "fonts"


class Bare(QMainWindow):
    painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            print(time.monotonic() - float(sys.argv[1]))
            QTimer.singleShot(0, self.close)


def main() -> int:
    application = QApplication(sys.argv[:1])
    for file in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    application.setFont(QFont("Noto Sans SC"))
    window = Bare()
    window.setCentralWidget(QLabel("贷审会审议台"))
    window.resize(1366, 740)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
