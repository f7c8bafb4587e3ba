# SPDX-License-Identifier: Apache-2.0
"""Fields of several rows: one line of cells for each, an empty one always waits at the end."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from models.importers.typed import typed
from models.presented import Reference
from models.rules.fields import Amounts, Input, Number, Rows, Text, inputs
from models.rules.resolving import row_fields
from models.rules.trying import problem_of
from models.terms import Unit
from reports.voice import Voice
from ui.workspace.check_form_fields import NOTHING, Filled, in_words, label_of, read_number
from ui.workspace.check_form_sources import Sources

FIRST_ROWS = 2
HEADINGS = 1
"""The row of the grid in which the headings stand, below the source."""


class RowsField(QWidget):
    """Rows of an input, typed cell by cell or followed from a schedule."""

    changed = Signal()
    grown = Signal()
    """A row was added: the order of the Tab key has to be told anew."""
    follows_schedules = True

    def __init__(self, field: Rows, voice: Voice, sources: Sources, parent: QWidget) -> None:
        super().__init__(parent)
        self.field, self._voice, self._sources = field, voice, sources
        self._cells: list[list[QLineEdit]] = []
        self._beside: object = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(3)
        self.source = QLineEdit(self)
        self.source.setCompleter(sources.tables(self.source))
        self.source.setPlaceholderText(QCoreApplication.translate("CheckForm", "rows of a schedule, or type them"))
        self.source.textChanged.connect(self._follow)
        self.source.setVisible(self._has_schedules())
        self._grid.addWidget(self.source, 0, 0, 1, len(self._columns))
        for column, inner in enumerate(self._columns):
            heading = QLabel(label_of(inner.name, voice))
            heading.setTextFormat(Qt.TextFormat.PlainText)
            self._grid.addWidget(heading, HEADINGS, column)
            self._grid.setColumnStretch(column, 2 if isinstance(inner, Text) else 1)
        for _ in range(max(FIRST_ROWS, field.least)):
            self._add_row()

    @property
    def _columns(self) -> tuple[Input, ...]:
        return self.field.row.fields

    def _has_schedules(self) -> bool:
        """Whether the columns of schedules can become the rows of this input."""
        return self.follows_schedules and bool(row_fields(self.field))

    def setObjectName(self, name: str) -> None:
        super().setObjectName(name)
        self.source.setObjectName(f"{name}.source")
        for place in range(len(self._cells)):
            self._name_row(place)

    def _name_row(self, place: int) -> None:
        for inner, cell in zip(self._columns, self._cells[place], strict=True):
            cell.setObjectName(f"{self.objectName()}[{place}].{inner.name}")

    def _add_row(self) -> None:
        cells = [QLineEdit(self) for _ in self._columns]
        self._cells.append(cells)
        for column, (inner, cell) in enumerate(zip(self._columns, cells, strict=True)):
            if isinstance(inner, Number) and inner.default is not None:
                cell.setPlaceholderText(str(inner.default))
            cell.setMinimumWidth(48)
            cell.setAccessibleName(label_of(inner.name, self._voice))
            cell.textChanged.connect(self._typed)
            self._grid.addWidget(cell, HEADINGS + len(self._cells), column)
            cell.show()  # at once, so that the Tab key finds it
        self._name_row(len(self._cells) - 1)

    def _typed(self) -> None:
        if any(cell.text().strip() for cell in self._cells[-1]):
            self._add_row()
            self.grown.emit()
        self.changed.emit()

    def _follow(self, text: str) -> None:
        for cells in self._cells:
            for cell in cells:
                cell.setEnabled(not text.strip())
        self.changed.emit()

    def filled(self) -> Filled:
        text = self.source.text().strip()
        if text:
            return self._followed(text)
        rows: list[dict[str, object]] = []
        notes: list[str] = []
        for place, cells in enumerate(self._cells, start=1):
            row, problem, told = self._row(place, cells)
            if problem:
                return Filled(problem=problem)
            rows += [row] if row else []
            notes += told
        if not rows:
            return NOTHING
        wrong = problem_of(self.field, rows)
        problem = "" if wrong is None else in_words(wrong, self._place_of(wrong.field), self._voice)
        return Filled(rows, problem=problem, note="   ".join(notes), caution=any(map(self._warns, self._cells)))

    def _followed(self, text: str) -> Filled:
        source = self._sources.find(text)
        if source is None or source.reference.schedule is None or source.reference.row is not None:
            return Filled(problem=QCoreApplication.translate("CheckForm", "This case has no schedule of that name."))
        return Filled(self._beside, source.reference, note=source.label)

    def _row(self, place: int, cells: list[QLineEdit]) -> tuple[dict[str, object], str, list[str]]:
        """The row, what is wrong with it, and how its numbers were read where that does not show."""
        row: dict[str, object] = {}
        notes: list[str] = []
        for inner, cell in zip(self._columns, cells, strict=True):
            text = cell.text().strip()
            if not text:
                continue
            if isinstance(inner, Number):
                read = read_number(text, inner, label_of(inner.name, self._voice), self._voice)
                if read.problem:
                    return {}, self._at_row(place, label_of(inner.name, self._voice), read.problem), []
                row[inner.name] = read.value
                notes += [self._at_row(place, label_of(inner.name, self._voice), read.note)] if read.note else []
            else:
                row[inner.name] = text
        return row, "", notes

    def _warns(self, cells: list[QLineEdit]) -> bool:
        """Whether a number of a row is to be looked at."""
        pairs = zip(self._columns, cells, strict=True)
        numbers = ((cell.text().strip(), inner) for inner, cell in pairs if isinstance(inner, Number))
        return any(read_number(text, inner, "", self._voice).caution for text, inner in numbers if text)

    def _at_row(self, place: int, label: str, problem: str) -> str:
        where = QCoreApplication.translate("CheckForm", "Row {row}, {column}: {problem}")
        return where.format(row=place, column=label, problem=problem)

    def _place_of(self, path: str) -> str:
        """`items[1].price` in words."""
        head, _, name = path.rpartition(".")
        if not head.endswith("]") or name not in self.field.row.names:
            return label_of(self.field.name, self._voice)
        place = int(head[head.rindex("[") + 1 : -1]) + 1
        words = QCoreApplication.translate("CheckForm", "{column} of row {row}")
        return words.format(column=label_of(name, self._voice), row=place)

    def fill(self, value: object, reference: Reference | None) -> None:
        rows = list(value) if isinstance(value, Iterable) else []
        while len(self._cells) <= len(rows):
            self._add_row()
        for cells, row in zip(self._cells, rows, strict=False):
            for inner, cell in zip(self._columns, cells, strict=True):
                plain = self.field.plain == inner.name and isinstance(row, str)
                cell.setText(row if plain else typed(row.get(inner.name)) if isinstance(row, Mapping) else "")
        self._beside = None if reference is None else value
        self.source.setText("" if reference is None else self._sources.text_of(reference))
        self.source.setVisible(reference is not None or self._has_schedules())
        self.grown.emit()

    def hint(self) -> str:
        return ""

    def inputs(self) -> list[QWidget]:
        """In the order of the Tab key."""
        cells: list[QWidget] = [cell for row in self._cells for cell in row]
        return cells if self.source.isHidden() else [self.source, *cells]


class AmountsField(RowsField):
    """Amounts under free names, which no schedule gives."""

    follows_schedules = False

    def __init__(self, field: Amounts, voice: Voice, sources: Sources, parent: QWidget) -> None:
        rows = Rows(field.name, inputs(Text("name"), Number("cost", field.range, Unit.MONEY)))
        super().__init__(rows, voice, sources, parent)

    def filled(self) -> Filled:
        read = super().filled()
        rows = read.value
        if read.problem or not isinstance(rows, list):
            return read
        amounts = {row["name"]: row["cost"] for row in rows}
        if len(amounts) < len(rows):
            return Filled(problem=QCoreApplication.translate("CheckForm", "Each component needs a name of its own."))
        return Filled(amounts, note=read.note, caution=read.caution)

    def fill(self, value: object, reference: Reference | None) -> None:
        amounts = value if isinstance(value, Mapping) else {}
        super().fill([{"name": name, "cost": amount} for name, amount in amounts.items()], reference)
