# SPDX-License-Identifier: Apache-2.0
"""Import of workbooks and case files: read beside the windows, stored all or none, problems by sheet and cell."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHeaderView, QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from models.importers import Noticed, Problem, Read, read_case
from reports.voice import Voice
from ui.background import Background
from ui.main_window.desk import Desk
from ui.wishes import Wished

EXPECTED, MEND = 4, 5
"""Columns of whole sentences in the list of problems; the others are as wide as what stands in them."""


@dataclass(frozen=True, slots=True)
class FileRead:
    """One file and what reading it gave."""

    file: Path
    read: Read


def read_files(files: Sequence[Path]) -> tuple[FileRead, ...]:
    return tuple(FileRead(file, read_case(file)) for file in files)


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
            self._background.run(lambda: read_files(files), self._read)

    def _read(self, files: tuple[FileRead, ...]) -> None:
        if any(each.read.case is None for each in files):
            self.found_problems.emit(files)
            return
        missing = sum(note.kind is Noticed.FILE for each in files for note in each.read.findings)
        self._desk.wish(acceptance(files)).then(lambda receipt: self._put_on_agenda(receipt.change.payload, missing))

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
    """Every problem with its file, sheet and cell; nothing was stored while one remains."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_problems")
        self.note, self.table = QLabel(), QTableWidget(0, 6)
        self.note.setObjectName("import_note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.table.setObjectName("problem_table")
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setWordWrap(True)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (EXPECTED, MEND):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.addWidget(self.note)
        layout.addWidget(self.table)
        self.resize(1100, 560)

    def show_problems(self, files: Sequence[FileRead], voice: Voice) -> None:
        self.setWindowTitle(self.tr("Import"))
        self.note.setText(self.tr("Nothing was stored. Mend these places in the workbook and import it again."))
        headings = [self.tr("File"), self.tr("Sheet"), self.tr("Cell"), self.tr("Found")]
        self.table.setHorizontalHeaderLabels([*headings, self.tr("Expected"), self.tr("How to mend")])
        rows = [(each.file.name, problem) for each in files for problem in each.read.problems]
        self.table.setRowCount(len(rows))
        for number, (file, problem) in enumerate(rows):
            for column, text in enumerate((file, *_texts(problem, voice))):
                self.table.setItem(number, column, QTableWidgetItem(text))
        self.table.resizeRowsToContents()
        self.open()


def _texts(problem: Problem, voice: Voice) -> tuple[str, ...]:
    found = "—" if problem.found is None else problem.found
    return problem.sheet, problem.cell, found, voice.say(problem.expected), voice.say(problem.mend)
