# SPDX-License-Identifier: Apache-2.0
"""The application on the database `ADDRESS`: says when its frame was painted and when the agenda stood filled.

Loads nothing before the application does. `STARTED` is the moment the process was asked for, on the monotonic clock.
"""

import sys
import time
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui.app import Application, options_of

CASES = 6


class Watch(QObject):
    """Notes the first picture of the frame and the first of the agenda's table with all its cases."""

    def __init__(self, application: Application, started: float) -> None:
        super().__init__()
        self.application, self.started = application, started
        self.painted: float | None = None
        application.frame.painted.connect(self.note_picture)
        application.qt.installEventFilter(self)

    def note_picture(self) -> None:
        self.painted = time.monotonic() - self.started

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        window: Any = self.application.main_window
        if event.type() == QEvent.Type.Paint and window is not None:
            table = window.agenda.table
            if watched is table.viewport() and table.isEnabled() and table.model().rowCount() >= CASES:
                self.application.qt.removeEventFilter(self)
                print(self.painted, time.monotonic() - self.started)
                QTimer.singleShot(0, self.application.frame.close)
        return False


def main() -> int:
    qt = QApplication(sys.argv[:1])
    options = options_of(["--demo", "--language", "zh_CN", "--database", sys.argv[2]])
    application = Application(qt, options)
    watch = Watch(application, float(sys.argv[1]))
    application.frame.show()
    status = qt.exec()
    del watch
    return status


if __name__ == "__main__":
    sys.exit(main())
