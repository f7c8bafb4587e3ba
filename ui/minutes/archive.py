# SPDX-License-Identifier: Apache-2.0
"""Sealed minutes of all meetings with what is kept beside them; checks a file, or a hash printed on paper."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from models.snapshots.archive import SCANS, ArchivedFile, ArchivedMinutes
from models.terms import KeptKind, MeetingId
from reports.voice import Voice
from ui.minutes.dropped import dropped_files, is_scan
from ui.widgets.secret_line import SecretLine

MINUTES_COLUMNS, FILES_COLUMNS = 5, 4


class ArchiveDialog(QDialog):
    """The minutes above, the files of the chosen ones below; what is wished leaves by the signals."""

    check_wished = Signal(str)
    """The path of a file that somebody holds."""
    digits_typed = Signal(str)
    save_wished = Signal(object, str)
    """One of the files, and the path at which it is to be saved."""
    copy_wished = Signal(object, object, str)
    """The minutes, the file of them, and the path at which its copy is to be saved."""
    paper_copy_wished = Signal(object, object)
    scans_wished = Signal(object, object)
    """The minutes, and the paths of the scans of their signed paper."""
    signature_wished = Signal(object, str, str)
    """The minutes, the path of the unit's certificate, its passphrase."""
    version_wished = Signal(object)
    sign_off_wished = Signal(object)
    book_wished = Signal(int, str)
    """A year, and the path of its book."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("archive")
        self._rows: tuple[ArchivedMinutes, ...] = ()
        self._voice, self._certificate = Voice("en"), ""
        self.minutes, self.files = QTableWidget(0, MINUTES_COLUMNS), QTableWidget(0, FILES_COLUMNS)
        self.digits, self.said, self.passphrase = QLineEdit(), QLabel(), SecretLine("passphrase")
        names = ("check", "save", "copy", "paper_copy", "scan", "sign", "sign_off", "version", "book", "cancel")
        self.buttons = {name: QPushButton() for name in names}
        self._lay_out()
        self.minutes.currentCellChanged.connect(lambda *_cells: self._show_files())
        self.files.currentCellChanged.connect(lambda *_cells: self._let_act())
        self.digits.textEdited.connect(self.digits_typed)
        self.passphrase.returnPressed.connect(self._give_passphrase)
        for name, act in self._acts().items():
            self.buttons[name].clicked.connect(act)
        self._let_act()

    def _acts(self) -> dict[str, Callable[[], object]]:
        return {
            "check": lambda: self._choose(self.tr("Check a file"), "", self.check_wished.emit),
            "save": self._choose_place,
            "copy": self._choose_copy,
            "paper_copy": lambda: self.paper_copy_wished.emit(self.chosen, self.chosen_file),
            "scan": lambda: self._choose(
                self.tr("Keep a scan"), f"({' '.join(f'*{ending}' for ending in SCANS)})", self._wish_scan_at
            ),
            "sign": lambda: self._choose(
                self.tr("The unit's certificate"), "PKCS#12 (*.p12 *.pfx)", self._ask_passphrase
            ),
            "sign_off": lambda: self.sign_off_wished.emit(self.chosen),
            "version": lambda: self.version_wished.emit(self.chosen),
            "book": self._choose_book,
        }

    def _lay_out(self) -> None:
        layout, first, second = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        for table, name in ((self.minutes, "archive_minutes"), (self.files, "archive_files")):
            table.setObjectName(name)
            table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
            table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
            table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            table.setTabKeyNavigation(False)
            table.verticalHeader().hide()
            table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            table.horizontalHeader().setStretchLastSection(True)
        self.digits.setObjectName("archive_digits")
        self.digits.setAcceptDrops(False)  # the path of a scan is no hash
        self.setAcceptDrops(True)
        self.said.setObjectName("archive_said")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.said.setMinimumHeight(4 * self.fontMetrics().lineSpacing())
        for name, button in self.buttons.items():
            button.setObjectName(f"archive_{name}")
            button.setAutoDefault(False)
            (first if name in {"check", "save", "copy", "paper_copy", "scan"} else second).addWidget(button)
        self.passphrase.hide()
        self.buttons["cancel"].hide()
        layout.addWidget(self.minutes, 3)
        layout.addWidget(self.files, 2)
        layout.addWidget(self.digits)
        layout.addWidget(self.passphrase)
        layout.addWidget(self.said)
        layout.addLayout(first)
        layout.addLayout(second)
        self.resize(980, 640)

    # --- what is shown

    def show_archive(self, rows: Sequence[ArchivedMinutes], voice: Voice) -> None:
        """Show the sealed minutes; the place in the list is kept."""
        chosen, self._rows, self._voice = self.chosen, tuple(rows), voice
        self._speak()
        _fill(self.minutes, (self._minutes_cells(row) for row in rows))
        places = [place for place, row in enumerate(rows) if chosen is not None and row.meeting == chosen.meeting]
        self.minutes.setCurrentCell(places[0] if places else 0, 0)
        self._show_files()
        if not rows:
            self.say([self.tr("No minutes are sealed yet. A file or a printed hash can be checked all the same.")])

    def _minutes_cells(self, row: ArchivedMinutes) -> tuple[str, ...]:
        kept = [file for file in row.files if file.kind is not None]
        said = sum(each.at is not None for each in row.sign_offs)
        additions = self.tr("{version} ({additions} additions)", None, row.additions).format(
            version=row.version, additions=row.additions
        )
        counted = self.tr("{count} of {all}").format(count=said, all=len(row.sign_offs)) if row.sign_offs else "—"
        return str(row.number), self._voice.date(row.on), additions, str(len(kept)), counted

    def _show_files(self) -> None:
        minutes = self.chosen
        files = () if minutes is None else minutes.files
        _fill(self.files, (self._file_cells(file) for file in files))
        self.files.setCurrentCell(0, 0)
        self._let_act()

    def _file_cells(self, file: ArchivedFile) -> tuple[str, ...]:
        kind = self.tr("sealed minutes") if file.kind is None else self._voice.word(file.kind)
        entry = self.tr("not in the journal") if file.entry is None else str(file.entry)
        return kind, file.name, self._voice.datetime(file.at), entry

    def _let_act(self) -> None:
        """Only what can be done with the chosen minutes."""
        minutes = self.chosen
        there = minutes is not None
        waiting = minutes is not None and any(row.at is None for row in minutes.sign_offs)
        later = minutes is not None and minutes.last_kept.version < minutes.version
        lives = {"save": there, "scan": there, "sign": there, "sign_off": waiting, "version": later, "book": there}
        pages = self.chosen_file is not None and self.chosen_file.kind in {None, KeptKind.VERSION}
        lives |= {"copy": pages, "paper_copy": pages}
        for name, live in lives.items():
            self.buttons[name].setEnabled(live)

    def go_to(self, meeting: MeetingId) -> bool:
        """The minutes of this meeting come into focus; false where there are none."""
        place = next((place for place, row in enumerate(self._rows) if row.meeting == meeting), None)
        if place is not None:
            self.minutes.setCurrentCell(place, 0)
        return place is not None

    def say(self, sentences: Iterable[str]) -> None:
        """What was found or done, or why not."""
        self.said.setText("\n".join(sentences))

    def show_progress(self, done: int | None, of: int = 0) -> None:
        """How far the year book is; `None` when it is done or was given up."""
        self.buttons["cancel"].setVisible(done is not None)
        self.buttons["book"].setVisible(done is None)
        if done is not None:
            self.say([self.tr("Year book: {done} of {all} minutes …").format(done=done, all=of)])

    @property
    def chosen(self) -> ArchivedMinutes | None:
        row = self.minutes.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @property
    def chosen_file(self) -> ArchivedFile | None:
        minutes, row = self.chosen, self.files.currentRow()
        return minutes.files[row] if minutes is not None and 0 <= row < len(minutes.files) else None

    # --- what is wished

    def _choose(self, title: str, names: str, then: Callable[[str], object]) -> None:
        dialog = QFileDialog(self, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if names:
            dialog.setNameFilter(names)
        dialog.fileSelected.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_place(self) -> None:
        file = self.chosen_file
        if file is not None:
            self._choose_target(file.name, lambda path: self.save_wished.emit(file, path))

    def _choose_copy(self) -> None:
        minutes, file = self.chosen, self.chosen_file
        if minutes is not None and file is not None:
            name = self.tr("{name} copy.pdf").format(name=Path(file.name).stem)
            self._choose_target(name, lambda path: self.copy_wished.emit(minutes, file, path))

    def _choose_book(self) -> None:
        minutes = self.chosen
        if minutes is not None:
            year = minutes.on.year
            self._choose_target(f"{year}.pdf", lambda path: self.book_wished.emit(year, path))

    def _choose_target(self, name: str, then: Callable[[str], object]) -> None:
        dialog = QFileDialog(self, self.tr("Save a file of the archive"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.possibleActions() & Qt.DropAction.CopyAction:
            _take_as_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Scans of the signed paper of the chosen minutes; with one wrong file among them none is kept."""
        event.ignore()
        files = dropped_files(event.mimeData())
        wrong = [file.name for file in files if not is_scan(file)]
        if self.chosen is None:
            self.say([self.tr("Nothing was kept: choose the sealed minutes first to which the scan belongs.")])
        elif not files:
            self.say([self.tr("Nothing was kept: what was dropped is no file of this machine. Save it first.")])
        elif wrong:
            words = self.tr("Nothing was kept: {files} is no PDF, JPEG or PNG. Drop the scans alone.")
            self.say([words.format(files=", ".join(wrong))])
        else:
            _take_as_copy(event)
            self.scans_wished.emit(self.chosen, files)

    def _wish_scan_at(self, path: str) -> None:
        self.scans_wished.emit(self.chosen, [Path(path)])

    def _ask_passphrase(self, path: str) -> None:
        self._certificate = path
        words = self.tr("Passphrase of {file}, then Enter; it is kept nowhere")
        self.passphrase.setPlaceholderText(words.format(file=Path(path).name))
        self.passphrase.show()
        self.passphrase.setFocus()

    def _give_passphrase(self) -> None:
        passphrase = self.passphrase.taken()
        self.passphrase.hide()
        self.signature_wished.emit(self.chosen, self._certificate, passphrase)

    def done(self, result: int) -> None:
        self.passphrase.blank()
        self.passphrase.hide()
        super().done(result)

    def _speak(self) -> None:
        self.setWindowTitle(self.tr("Archive of sealed minutes"))
        self.minutes.setHorizontalHeaderLabels(
            [self.tr("Meeting"), self.tr("Day"), self.tr("Version"), self.tr("Kept beside"), self.tr("Signed off")]
        )
        self.files.setHorizontalHeaderLabels(
            [self.tr("File"), self.tr("Name"), self.tr("Since"), self.tr("Journal entry")]
        )
        self.digits.setPlaceholderText(self.tr("A hash as it is printed on paper: eight digits are enough"))
        words = {
            "check": self.tr("Check a file…"),
            "save": self.tr("Save the file…"),
            "copy": self.tr("Save a copy…"),
            "paper_copy": self.tr("Print a copy…"),
            "scan": self.tr("Keep a scan…"),
            "sign": self.tr("Sign with the unit's certificate…"),
            "sign_off": self.tr("Sign off by key…"),
            "version": self.tr("Keep the version with additions"),
            "book": self.tr("Year book…"),
            "cancel": self.tr("Give up the year book"),
        }
        for name, text in words.items():
            self.buttons[name].setText(text)
        self.buttons["scan"].setToolTip(self.tr("Or drop the scans of the signed paper on this window"))


def _take_as_copy(event: QDropEvent) -> None:
    """Whoever moves files deletes them once they are taken: the originals stay."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _fill(table: QTableWidget, rows: Iterable[Sequence[str]]) -> None:
    cells = list(rows)
    table.setRowCount(len(cells))
    for number, row in enumerate(cells):
        for column, text in enumerate(row):
            table.setItem(number, column, QTableWidgetItem(text))
