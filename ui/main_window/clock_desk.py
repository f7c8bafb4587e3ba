# SPDX-License-Identifier: Apache-2.0
"""The clock of the case in front: how much of its time is spent, by the clock of the program."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from models.rules.case_clock import case_time

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

BEAT_MS = 5000


class ClockDesk(QObject):
    """Tells the head of the case the time, now and then and whenever the case is shown anew."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self.tell)
        self._beat.start()
        window.desk.case_changed.connect(lambda _case: self.tell())
        window.desk.item_changed.connect(lambda _item: self.tell())

    def tell(self) -> None:
        """Show how the open case stands now; one that is not open, or decided, has no clock."""
        desk = self._window.desk
        case = desk.case
        opened = None if case is None or case.item != desk.item else case.opened_at
        self._window.page.header.show_time(None if opened is None else case_time(opened, desk.now))
