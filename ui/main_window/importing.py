# SPDX-License-Identifier: Apache-2.0
"""Import of workbooks and case files: read beside the windows, stored all or none, problems by sheet and cell."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHeaderView, QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from models.day import day_of
from models.importers import Noticed, Problem, Read, read_case
from reports.voice import Voice
from ui.background import Background
from ui.main_window.desk import Desk
from ui.wishes import Wished

WHERE, EXPECTED = 3, 4
"""File, sheet and cell come first; from here on a list of problems has whole sentences."""


DOUBTFUL = frozenset({Noticed.TOTAL, Noticed.AMOUNT, Noticed.DATE, Noticed.REFERENCE, Noticed.HIDDEN})
"""What a person is shown after an import; formulas and sheets of notes are usual, files that lack are counted."""


@dataclass(frozen=True, slots=True)
class FileRead:
    """One file and what reading it gave."""

    file: Path
    read: Read


def read_files(files: Sequence[Path], today: date) -> tuple[FileRead, ...]:
    return tuple(FileRead(file, read_case(file, today)) for file in files)


def acceptance(files: Sequence[FileRead]) -> Wished:
    """The wish to store what was read, with the files of evidence that lie beside it."""
    facts = {
        "presented": tuple(each.read.case for each in files),
        "sources": tuple(each.file.name for each in files),
        "attached_to": tuple((number, id) for number, each in enumerate(files) for id in each.read.files),
    }
    return Wished(
        "accept_cases", facts, files={"attached": tuple(f for each in files for f in each.read.files.values())}
    )


class Importing(QObject):
    """From chosen files to cases on the agenda."""

    found_problems = Signal(object)
    """Tuple of `FileRead`: nothing was stored."""
    doubted = Signal(object)
    """Tuple of `FileRead`: stored, with something that a person should look at."""
    noticed = Signal(str)
    done = Signal(int)
    """How many cases are now on the agenda."""

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._background = desk, background

    def import_files(self, files: Sequence[Path]) -> None:
        """Read the files elsewhere, then store them together."""
        if files:
            self.noticed.emit(self.tr("Reading %n file(s) …", "", len(files)))
            today = day_of(self._desk.now)
            self._background.run(lambda: read_files(files, today), self._read)

    def _read(self, files: tuple[FileRead, ...]) -> None:
        if any(each.read.case is None for each in files):
            self.found_problems.emit(files)
            return
        missing = sum(note.kind is Noticed.FILE for each in files for note in each.read.findings)
        self._desk.wish(acceptance(files)).then(lambda receipt: self._stored(receipt.change.payload, files, missing))

    def _stored(self, cases: object, files: tuple[FileRead, ...], missing: int) -> None:
        self._put_on_agenda(cases, missing)
        if any(note.kind in DOUBTFUL for each in files for note in each.read.findings):
            self.doubted.emit(files)

    def _put_on_agenda(self, cases: object, missing: int) -> None:
        meeting = self._desk.meeting
        if not isinstance(cases, tuple):
            return
        if meeting is not None:
            waiting = {row.case: row.id for row in self._desk.rows}
            for case in cases:
                self._desk.wish(
                    Wished("take_revision", {"item": waiting[case]})
                    if case in waiting
                    else Wished("add_to_agenda", {"meeting": meeting, "case": case})
                )
        imported = self.tr("Imported: %n case(s)", "", len(cases))
        lacking = self.tr("%n file(s) of evidence did not lie beside the workbook", "", missing)
        self.noticed.emit(f"{imported} · {lacking}" if missing else imported)
        self.done.emit(len(cases))


class ProblemList(QDialog):
    """Every problem or doubt with its file, sheet and cell; nothing is stored while one problem remains."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_problems")
        self.note, self.table = QLabel(), QTableWidget()
        self.note.setObjectName("import_note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.table.setObjectName("problem_table")
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setWordWrap(True)
        self.table.verticalHeader().hide()
        layout = QVBoxLayout(self)
        layout.addWidget(self.note)
        layout.addWidget(self.table)
        self.resize(1100, 560)

    def show_problems(self, files: Sequence[FileRead], voice: Voice) -> None:
        self.note.setText(self.tr("Nothing was stored. Mend these places and import the files again."))
        headings = (self.tr("Found"), self.tr("Expected"), self.tr("How to mend"))
        self._show(headings, [(each.file.name, *_texts(one, voice)) for each in files for one in each.read.problems])

    def show_doubts(self, files: Sequence[FileRead], voice: Voice) -> None:
        """What was stored although a person should look at it."""
        self.note.setText(self.tr("The import is stored. These places look doubtful: correct the workbook, or go on."))
        rows = [
            (each.file.name, note.sheet, note.cell, voice.say(note.said))
            for each in files
            for note in each.read.findings
            if note.kind in DOUBTFUL
        ]
        self._show((self.tr("What was noticed"),), rows)

    def _show(self, headings: Sequence[str], rows: Sequence[tuple[str, ...]]) -> None:
        """Rows of file, sheet, cell, and what the headings say; whole sentences take the width that is left."""
        self.setWindowTitle(self.tr("Import"))
        self.table.setColumnCount(WHERE + len(headings))
        self.table.setHorizontalHeaderLabels([self.tr("File"), self.tr("Sheet"), self.tr("Cell"), *headings])
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                self.table.setItem(number, column, QTableWidgetItem(text))
        for column in range(self.table.columnCount()):
            sentence = column >= min(EXPECTED, self.table.columnCount() - 1)
            mode = QHeaderView.ResizeMode.Stretch if sentence else QHeaderView.ResizeMode.ResizeToContents
            self.table.horizontalHeader().setSectionResizeMode(column, mode)
        self.table.resizeRowsToContents()
        self.open()


def _texts(problem: Problem, voice: Voice) -> tuple[str, ...]:
    found = "—" if problem.found is None else problem.found
    return problem.sheet, problem.cell, found, voice.say(problem.expected), voice.say(problem.mend)
