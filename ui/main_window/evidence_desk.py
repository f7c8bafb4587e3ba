# SPDX-License-Identifier: Apache-2.0
"""The evidence of the line in focus: fetches files, hands them to their programs, sends what a member changes."""

from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from models.presented import Evidence
from models.terms import EvidenceClass, EvidenceId
from ui.trouble import sentences
from ui.widgets.question_box import question_box
from ui.wishes import Wished
from ui.workspace.evidence_dialog import PICTURES, EvidenceDialog, Opening

if TYPE_CHECKING:
    from models.snapshots.comparison import CaseSnapshot
    from ui.main_window.window import MainWindow

READ_ONLY = 0o400
PAPERS = PICTURES | frozenset(
    {".pdf", ".ofd", ".txt", ".csv", ".tif", ".tiff", ".heic", ".doc", ".docx", ".wps", ".odt"}
    | {".xls", ".xlsx", ".et", ".ods", ".ppt", ".pptx", ".mp3", ".m4a", ".wav", ".mp4", ".mov"}
)
"""What is handed to other programs: papers, tables, pictures, recordings; nothing that runs by itself."""


class EvidenceDesk(QObject):
    """Joins the dialog to the desk; copies handed to other programs go with the window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._copies = QTemporaryDir()
        self.dialog = EvidenceDialog(self.hand_over, window.frame)
        self.dialog.content_wanted.connect(self._fetch)
        self.dialog.wall_wanted.connect(self._ask_for_wall)
        self.dialog.reclassified.connect(self._reclassify)
        window.workspace.evidence_wanted.connect(self.open)
        window.desk.covered_changed.connect(lambda: self.dialog.veil(veiled=window.desk.covered))
        window.desk.case_changed.connect(lambda case: self.show_case(case) if self.dialog.isVisible() else None)
        self.dialog.finished.connect(lambda _result: window.workspace.grid.setFocus())

    def open(self) -> None:
        """Show the evidence of the line in focus."""
        if self._window.workspace.line is not None:
            self.show_case(self._window.workspace.case)
            self.dialog.open()
            self.dialog.list.setFocus()

    def show_case(self, case: "CaseSnapshot | None") -> None:
        """A fresh snapshot of the case whose line is looked at."""
        key = self._window.workspace.grid.focus_line
        if case is not None and key is not None:
            self.dialog.show_line(case, case.line(key), self._window.voice)

    def _fetch(self, stored: str) -> None:
        self._window.desk.bridge.fetch_evidence(stored, lambda content: self.dialog.show_content(stored, content))

    def hand_over(self, stored: str, name: str, content: bytes) -> Opening:
        """A read-only copy, since the record's own file must stay as it is; a program is never started.

        Each content has a folder of its own: two cases may both have a `receipt.pdf`.
        """
        if PurePath(name).suffix.casefold() not in PAPERS:
            return Opening.NOT_HANDED_OVER
        if self._window.desk.covered:
            self._ask_for_file(stored, name, content)
            return Opening.ASKED
        return self._opened(stored, name, content)

    def _ask_for_file(self, stored: str, name: str, content: bytes) -> None:
        """What another program shows stands on the one screen that the room sees, and nothing in it is masked."""
        text = self.tr("Everybody in the room will see this file, with every name, face and number in it. Open it?")
        box = question_box(self.dialog, "file_question", text, self.tr("Leave it shut"))
        show = box.addButton(self.tr("Open it"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(show)
        show.clicked.connect(lambda: self.dialog.say_opening(self._opened(stored, name, content), name))
        box.open()

    def _opened(self, stored: str, name: str, content: bytes) -> Opening:
        copy = Path(self._copies.filePath(PurePath(stored).stem)) / name
        if not copy.exists():
            copy.parent.mkdir(exist_ok=True)
            copy.write_bytes(content)
            copy.chmod(READ_ONLY)
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))
        return Opening.OPENED if opened else Opening.NO_PROGRAM

    def _ask_for_wall(self, piece: Evidence, content: bytes) -> None:
        """Faces and papers cannot be masked: F5 asks, and only a second key shows them, here where it is one screen."""
        text = self.tr("Everybody in the room will see this photograph, with every face and number on it. Show it?")
        leave = self.tr("Leave it shut") if self._window.desk.covered else self.tr("Leave the wall as it is")
        box = question_box(self.dialog, "photograph_question", text, leave)
        show = box.addButton(self.tr("Show to the room"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(show)
        show.clicked.connect(lambda: self._show(piece, content))
        box.open()

    def _show(self, piece: Evidence, content: bytes) -> None:
        if self._window.desk.covered:
            self.dialog.unveil(piece.stored)
        else:
            self._window.wall_keys.show_photograph(piece.id, piece.content, content)

    def _reclassify(self, evidence: EvidenceId, kind: EvidenceClass, reason: str, member: str) -> None:
        facts = {"item": self._window.desk.item, "evidence": evidence, "evidence_class": kind, "reason": reason}
        self._window.desk.wish(Wished("reclassify_evidence", facts, member, about=str(evidence))).then(
            lambda _receipt: self.dialog.stored(),
            lambda error: self.dialog.say(sentences(error, self._window.voice)),
        )
