# SPDX-License-Identifier: Apache-2.0
"""Sizes in pixels that grow with the size of the text which a person has chosen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QHeaderView, QLabel, QTableView, QWidget

from ui.theme import PIXELS


def scale() -> float:
    """How many times larger than usual the text is, 1 to 1.5."""
    return max(QApplication.font().pixelSize(), PIXELS) / PIXELS


def scaled(pixels: float) -> int:
    """A length at the usual size of text, as long as it must be now."""
    return round(pixels * scale())


class _Follower(QObject):
    """Tells a widget's sizes anew when the text of the whole program changes its size."""

    def __init__(self, widget: QWidget, apply: Callable[[], None]) -> None:
        super().__init__(widget)
        self._apply = apply
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.fontChanged.connect(self.tell)

    @Slot()
    def tell(self) -> None:
        self._apply()


def follow_text_size(widget: QWidget, apply: Callable[[], None]) -> None:
    """Call `apply` now and whenever the size of the text changes, as long as the widget lives."""
    apply()
    _Follower(widget, apply)


def sized(label: QLabel, pixels: int, *, bold: bool = False) -> None:
    """Text of this size at the usual text size, larger with it."""

    def apply() -> None:
        font = label.font()
        font.setPixelSize(scaled(pixels))
        font.setBold(bold)
        label.setFont(font)

    follow_text_size(label, apply)


def rows_of_height(table: QTableView, pixels: int) -> None:
    """Rows of one fixed height."""
    header = table.verticalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def apply() -> None:
        header.setMinimumSectionSize(scaled(pixels))
        header.setDefaultSectionSize(scaled(pixels))

    follow_text_size(table, apply)


def as_high(widget: QWidget, pixels: int) -> None:
    """A fixed height that grows with the text."""
    follow_text_size(widget, lambda: widget.setFixedHeight(scaled(pixels)))


def at_least_high(widget: QWidget, pixels: int) -> None:
    """A least height that grows with the text: what there is to read is never squeezed away."""
    follow_text_size(widget, lambda: widget.setMinimumHeight(scaled(pixels)))


def as_wide(widget: QWidget, pixels: int) -> None:
    """A fixed width that grows with the text."""
    follow_text_size(widget, lambda: widget.setFixedWidth(scaled(pixels)))
