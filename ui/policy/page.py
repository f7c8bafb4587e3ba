# SPDX-License-Identifier: Apache-2.0
"""A section of the policy as one page: name, field and explanation side by side; tables take the room that is left."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from models.labels.policy_fields import FIELDS
from reports.voice import Voice
from ui.policy.fields import CONTEXT, Field, name_of, unit_of
from ui.policy.tables import TableField
from ui.policy.values import nameless
from ui.widgets.inked_label import Ink, InkedLabel
from ui.widgets.text_size import as_wide

NAME, EDITOR, UNIT, SAYS = range(4)
EDITOR_WIDTH = 190


class FieldGrid(QWidget):
    """Rows of fields in one grid; with `below`, an explanation stands under its field instead of beside it."""

    def __init__(self, fields: Sequence[Field], *, below: bool = False) -> None:
        super().__init__()
        self.fields = fields
        self.grid = QGridLayout(self)
        self.grid.setVerticalSpacing(1 if below else 2)
        self.grid.setHorizontalSpacing(10)
        self._labels: dict[Field, tuple[InkedLabel, InkedLabel, InkedLabel]] = {}
        for field in fields:
            self._lay(field, below=below)
        self.grid.setColumnStretch(UNIT if below else SAYS, 1)
        if not any(isinstance(field, TableField) for field in fields):
            self.grid.setRowStretch(self.grid.rowCount(), 1)

    def _lay(self, field: Field, *, below: bool) -> None:
        row = self.grid.rowCount()
        name, unit, says = labels = (InkedLabel(), InkedLabel(), InkedLabel(Ink.SECONDARY))
        self._labels[field] = labels
        name.setBuddy(field.editor)
        says.setWordWrap(True)
        self.grid.addWidget(name, row, NAME, Qt.AlignmentFlag.AlignVCenter)
        if isinstance(field, TableField):
            self.grid.addWidget(says, row, EDITOR, 1, -1)
            self.grid.addWidget(field.editor, row + 1, NAME, 1, -1)
            self.grid.setRowStretch(row + 1, 1)
            return
        as_wide(field.editor, EDITOR_WIDTH)
        self.grid.addWidget(field.editor, row, EDITOR, Qt.AlignmentFlag.AlignVCenter)
        self.grid.addWidget(unit, row, UNIT, Qt.AlignmentFlag.AlignVCenter)
        if below:
            self.grid.addWidget(says, row + 1, NAME, 1, -1)
        else:
            self.grid.addWidget(says, row, SAYS, Qt.AlignmentFlag.AlignVCenter)

    def speak(self, voice: Voice) -> None:
        for field, (name, unit, says) in self._labels.items():
            field.speak(voice)
            name.setText(name_of(nameless(field.pattern), voice))
            unit.setText(unit_of(field.unit, voice))
            says.setText(voice.translate(CONTEXT, FIELDS[nameless(field.pattern)].says))

    def show_fields(self) -> None:
        for field in self.fields:
            field.show()

    def offer(self, fields: Iterable[Field]) -> None:
        """Only these fields have a meaning now."""
        wanted = set(fields)
        for field, labels in self._labels.items():
            for widget in (field.editor, *labels):
                widget.setVisible(field in wanted)


class Page(QScrollArea):
    """A grid that scrolls where the window is small."""

    def __init__(self, fields: Sequence[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.fields = fields
        self.grid = FieldGrid(fields)
        self.setWidget(self.grid)

    def speak(self, voice: Voice) -> None:
        self.grid.speak(voice)

    def show_fields(self) -> None:
        self.grid.show_fields()

    def first(self) -> QWidget:
        """Where the keyboard goes."""
        return self.fields[0].editor
