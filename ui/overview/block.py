# SPDX-License-Identifier: Apache-2.0
"""A block of the overview: a heading, rows of plain words and figures, and a remark below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ui.widgets.inked_label import Ink, InkedLabel

OUTDATED = "…"
"""Stands where a figure is being computed anew."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of words and figures. A strong row is bold, a serious one has the colour of deviations besides."""

    cells: tuple[str, ...]
    strong: bool = False
    serious: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """What a block shows; columns of words, named in `left`, stand on the left, figures on the right.

    Without rows and remarks there is no block.
    """

    heading: str
    columns: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    remarks: tuple[str, ...] = ()
    left: tuple[int, ...] = (0,)


class Block(QWidget):
    """Shows one content; no block scrolls by itself."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.heading, self.remarks, self.grid = InkedLabel(), InkedLabel(), QGridLayout()
        self.heading.setObjectName(f"{name}_heading")
        self._labels: list[list[InkedLabel]] = []
        """Those of the rows that are shown: a new overview of the same shape changes their texts only."""
        self._first = 0
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.remarks.setWordWrap(True)
        self.grid.setHorizontalSpacing(10)
        self.grid.setVerticalSpacing(1)
        self.grid.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 10)
        layout.setSpacing(3)
        layout.addWidget(self.heading)
        layout.addLayout(self.grid)
        layout.addWidget(self.remarks)

    def show_content(self, content: Content) -> None:
        self.setVisible(bool(content.rows or content.remarks))
        self.heading.setText(content.heading)
        self.remarks.setText("\n".join(content.remarks))
        self.remarks.setVisible(bool(content.remarks))
        self.remarks.setMinimumHeight(0)
        rows = [*([Row(content.columns)] if content.columns else []), *content.rows]
        if [len(row.cells) for row in rows] != [len(labels) for labels in self._labels]:
            self._clear()
            self._labels = [self._made(number, row) for number, row in enumerate(rows)]
        for number, (row, labels) in enumerate(zip(rows, self._labels, strict=True)):
            self._fill(labels, row, content.left, head=bool(content.columns) and number == 0)
        self._first = 1 if content.columns else 0
        for column in content.left:
            self.grid.setColumnStretch(column, 1)

    def outdate(self) -> None:
        """Take away what is no longer true and leave its room, so that nothing moves until the new figures are here."""
        for label in (label for labels in self._labels[self._first :] for label in labels):
            if label.text():
                label.setMinimumSize(label.size())
                label.setText(OUTDATED)
        if self.remarks.text():
            self.remarks.setMinimumHeight(self.remarks.height())
            self.remarks.setText(OUTDATED)

    @property
    def text(self) -> str:
        """Everything the block says, row by row."""
        rows = [" ".join(texts) for texts in self._texts()]
        return "\n".join([self.heading.text(), *rows, self.remarks.text()])

    def _texts(self) -> Sequence[Sequence[str]]:
        places = range(self.grid.rowCount()), range(self.grid.columnCount())
        items = [[self.grid.itemAtPosition(row, column) for column in places[1]] for row in places[0]]
        labels = [[None if item is None else item.widget() for item in row] for row in items]
        return [[label.text() for label in row if isinstance(label, QLabel)] for row in labels]

    def _clear(self) -> None:
        while (item := self.grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()

    def _made(self, number: int, row: Row) -> list[InkedLabel]:
        alone = len(row.cells) == 1
        labels = [InkedLabel() for _ in row.cells]
        for column, label in enumerate(labels):
            label.setWordWrap(alone)
            self.grid.addWidget(label, number, column, 1, -1 if alone else 1)
        return labels

    def _fill(self, labels: list[InkedLabel], row: Row, left: tuple[int, ...], *, head: bool) -> None:
        for column, (label, text) in enumerate(zip(labels, row.cells, strict=True)):
            label.setMinimumSize(0, 0)
            label.setText(text)
            side = Qt.AlignmentFlag.AlignLeft if column in left else Qt.AlignmentFlag.AlignRight
            label.setAlignment(side | Qt.AlignmentFlag.AlignTop)
            if label.font().bold() != row.strong:
                font = label.font()
                font.setBold(row.strong)
                label.setFont(font)
            label.write_in(Ink.SERIOUS if row.serious else Ink.SECONDARY if head else Ink.PLAIN)
