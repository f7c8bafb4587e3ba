# SPDX-License-Identifier: Apache-2.0
"""The inputs of one procedure as fields, built from the catalogue: names, units, ranges, defaults, alternatives."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from models.presented import Check
from models.rules.catalogue import Procedure
from models.rules.fields import Amounts, Input, Number, Numbers, OneOf, Rows, Text
from models.terms import Unit
from reports.voice import Voice
from ui.widgets.inked_label import Ink, InkedLabel
from ui.workspace.check_form_fields import (
    ChoiceField,
    Filled,
    NumberField,
    NumbersField,
    TextField,
    label_of,
    of_line,
)
from ui.workspace.check_form_rows import AmountsField, RowsField
from ui.workspace.check_form_sources import Sources

Field = NumberField | NumbersField | TextField | ChoiceField | RowsField
WIDE = (RowsField, TextField)
"""Fields that take the place of their note too; it stands below them."""


class InputsArea(QWidget):
    """Labels, fields and what is to be said about each; alternatives that are not chosen are hidden and not given."""

    changed = Signal()
    reordered = Signal()

    def __init__(self, procedure: Procedure, voice: Voice, sources: Sources, unit: Unit, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("check_inputs")
        self.procedure, self._voice, self._sources, self._unit = procedure, voice, sources, unit
        self.fields: dict[str, Field] = {}
        self.choices: list[tuple[OneOf, QComboBox]] = []
        self._labels: dict[str, QLabel] = {}
        self._notes: dict[str, InkedLabel] = {}
        self._order: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 6, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, 128)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 4)
        for field in procedure.inputs.fields:
            self._add_choice_before(field)
            self._add(field)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self._show_chosen()

    def _add_choice_before(self, field: Input) -> None:
        for group in self.procedure.inputs.one_of:
            if field.name in group.names and all(group is not other for other, _ in self.choices):
                choice = QComboBox(self)
                choice.setObjectName(f"inputs.choice{len(self.choices)}")
                choice.setAccessibleName(self.tr("Which of these is given"))
                label = QLabel(self._given())
                for names in group.alternatives:
                    choice.addItem(" + ".join(label_of(name, self._voice) for name in names))
                choice.currentIndexChanged.connect(self._show_chosen)
                self.choices.append((group, choice))
                self._order.append(choice)
                row = self._grid.rowCount()
                self._grid.addWidget(label, row, 0)
                self._grid.addWidget(choice, row, 1, 1, 2)

    def _given(self) -> str:
        """Before a choice; several are told apart by their number."""
        groups = len(self.procedure.inputs.one_of)
        if groups == 1:
            return self.tr("Given is")
        return self.tr("Given is ({number} of {count})").format(number=len(self.choices) + 1, count=groups)

    def _add(self, field: Input) -> None:
        made = self._made(field)
        made.setObjectName(f"inputs.{field.name}")
        made.setAccessibleName(label_of(field.name, self._voice))
        made.changed.connect(self.changed)
        if isinstance(made, RowsField):
            made.grown.connect(self.reordered)
        label, note = QLabel(label_of(field.name, self._voice)), InkedLabel(Ink.SECONDARY)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if isinstance(made, RowsField):
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setBuddy(made)
        note.setObjectName(f"inputs.{field.name}.note")
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0)
        if isinstance(made, WIDE):
            self._grid.addWidget(made, row, 1, 1, 2)
            self._grid.addWidget(note, row + 1, 1, 1, 2)
        else:
            self._grid.addWidget(made, row, 1)
            self._grid.addWidget(note, row, 2)
        self.fields[field.name], self._labels[field.name], self._notes[field.name] = made, label, note
        self._order.append(made)

    def _made(self, field: Input) -> Field:
        match field:
            case Number():
                return NumberField(of_line(field, self._unit), self._voice, self._sources, self)
            case Numbers():
                return NumbersField(of_line(field, self._unit), self._voice, self._sources, self)
            case Text() if field.choices:
                return ChoiceField(field, self._voice, self)
            case Text():
                return TextField(field, self)
            case Rows():
                return RowsField(field, self._voice, self._sources, self)
            case Amounts():
                return AmountsField(field, self._voice, self._sources, self)

    def _hidden(self) -> frozenset[str]:
        """Names of the alternatives that are not chosen."""
        hidden: set[str] = set()
        for group, choice in self.choices:
            hidden |= group.names - set(group.alternatives[choice.currentIndex()])
        return frozenset(hidden)

    def _show_chosen(self) -> None:
        hidden = self._hidden()
        for name, field in self.fields.items():
            for widget in (field, self._labels[name], self._notes[name]):
                widget.setVisible(name not in hidden)
        self.changed.emit()

    def given(self) -> Mapping[str, Filled]:
        """What stands in every field that counts."""
        hidden = self._hidden()
        return {name: field.filled() for name, field in self.fields.items() if name not in hidden}

    def fill(self, check: Check) -> None:
        """Show the inputs of a check."""
        given = {*check.inputs, *check.references}
        for group, choice in self.choices:
            chosen = (at for at, names in enumerate(group.alternatives) if given & set(names))
            choice.setCurrentIndex(next(chosen, 0))
        for name, field in self.fields.items():
            field.fill(check.inputs.get(name), check.references.get(name))

    def take(self, typed: Mapping[str, Filled]) -> None:
        """Take over what was typed under the same names for other procedures."""
        for name, field in self.fields.items():
            if name in typed and not isinstance(field, RowsField):
                field.fill(typed[name].value, typed[name].reference)

    def say(self, given: Mapping[str, Filled], problems: Mapping[str, str]) -> None:
        """Under each field what is wrong with it, else how it was read, else what may be typed."""
        for name, note in self._notes.items():
            filled = given.get(name)
            problem = problems.get(name) or ("" if filled is None else filled.problem)
            plain = "" if filled is None else filled.note or (self.fields[name].hint() if filled.is_empty else "")
            note.setText(problem or plain)
            marked = problem or (filled is not None and filled.caution)
            note.write_in(Ink.SERIOUS if marked else Ink.SECONDARY)
            note.setVisible(
                not self.fields[name].isHidden() and bool(note.text() or not isinstance(self.fields[name], WIDE))
            )

    def inputs(self) -> Iterator[QWidget]:
        """Everything that takes keys, in order."""
        for widget in self._order:
            if isinstance(widget, QComboBox) and not isinstance(widget, ChoiceField):
                yield widget
            elif isinstance(widget, Field):
                yield from widget.inputs()
