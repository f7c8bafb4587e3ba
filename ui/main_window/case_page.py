# SPDX-License-Identifier: Apache-2.0
"""One case: its head, and the tabs in the order in which an evening runs; each tab keeps its number and key."""

from enum import IntEnum, unique

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from models.snapshots.comparison import CaseSnapshot
from reports.voice import Voice
from ui.widgets.text_size import follow_text_size
from ui.workspace.filter_bar import FilterBar
from ui.workspace.header import CaseHeader


@unique
class Tab(IntEnum):
    """The tabs by their numbers."""

    OVERVIEW = 1
    LINES = 2
    CHARTS = 3
    QUESTIONS = 4
    VOTE = 5
    MINUTES = 6


def tab_title(number: int) -> str:
    """The words of a tab; only tabs that were added are shown."""
    translate = QCoreApplication.translate
    return {
        Tab.OVERVIEW: translate("CasePage", "1 Overview"),
        Tab.LINES: translate("CasePage", "2 Statements"),
        Tab.CHARTS: translate("CasePage", "3 Charts"),
        Tab.QUESTIONS: translate("CasePage", "4 Questions"),
        Tab.VOTE: translate("CasePage", "5 Vote"),
        Tab.MINUTES: translate("CasePage", "6 Minutes"),
    }[Tab(number)]


class CasePage(QWidget):
    """Holds the tabs; a number without a tab leads nowhere."""

    tab_shown = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_page")
        self.header, self.tabs = CaseHeader(), QTabWidget()
        self.tabs.setObjectName("case_tabs")
        self.tabs.setDocumentMode(True)
        self._numbers: list[int] = []
        self._filters: FilterBar | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.tabs, 1)
        self.tabs.currentChanged.connect(lambda index: self.tab_shown.emit(self._numbers[index]))

    def add_tab(self, number: int, screen: QWidget, beside: FilterBar | None = None) -> None:
        """Put a screen at its place; a number is given once. `beside` stands right of the tabs while it is shown."""
        index = sum(other < number for other in self._numbers)
        self._numbers.insert(index, number)
        self.tabs.insertTab(index, screen, tab_title(number))
        if beside is not None:
            self.tabs.setCornerWidget(beside)
            self.tab_shown.connect(lambda shown: beside.setVisible(shown == number))
            self._filters = beside
            follow_text_size(self, self._share_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """The tabs come first: where the filters would push some of them out of sight, one filter is shown alone."""
        if self._filters is not None:
            wanted = self.tabs.tabBar().sizeHint().width() + self._filters.room_wanted
            self._filters.alone = wanted > self.width()

    @property
    def numbers(self) -> tuple[int, ...]:
        """The tabs that are there."""
        return tuple(self._numbers)

    @property
    def shown(self) -> int:
        """The number of the tab in front."""
        return self._numbers[self.tabs.currentIndex()]

    def go_to(self, number: int) -> None:
        if number in self._numbers:
            self.tabs.setCurrentIndex(self._numbers.index(number))

    def leave(self) -> None:
        """Another case is being read."""
        self.header.leave()

    def show_case(self, case: CaseSnapshot, voice: Voice) -> None:
        self.header.show_case(case, voice)
        self._share_room()

    def speak(self) -> None:
        for index, number in enumerate(self._numbers):
            self.tabs.setTabText(index, tab_title(number))
        self._share_room()
