# SPDX-License-Identifier: Apache-2.0
"""A copy of sealed minutes, saved or printed: marked on every page, drawn off the window's thread."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from models.snapshots.archive import ArchivedFile, ArchivedMinutes
from reports.voice import Voice
from ui.minutes.archive import ArchiveDialog
from ui.minutes.printing import PrintJob

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class CopyDesk(QObject):
    """Makes copies on request, of the file that is chosen in the archive."""

    def __init__(self, window: "MainWindow", dialog: ArchiveDialog) -> None:
        super().__init__(window)
        self._window, self._dialog = window, dialog
        dialog.copy_wished.connect(self._save)
        dialog.paper_copy_wished.connect(self._choose_printer)
        dialog.finished.connect(self._forget)
        self._asked = 0
        """So many times a printed copy was asked for or given up: one drawn for an earlier time is not printed."""

    def _forget(self) -> None:
        self._asked += 1

    def _save(self, minutes: ArchivedMinutes, file: ArchivedFile, path: str) -> None:
        target = Path(path)
        self._make(minutes, file, lambda content: self._saved(target, content))

    def _saved(self, target: Path, content: bytes) -> None:
        minutes = self._window.minutes
        said = self.tr("A copy, marked on every page: {file}. The sealed file is unchanged.").format(file=target.name)
        minutes.keep(
            target, content, lambda: self._dialog.say([said]), lambda why: self._dialog.say([minutes.not_saved(why)])
        )

    def _choose_printer(self, minutes: ArchivedMinutes, file: ArchivedFile) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self._dialog)
        dialog.accepted.connect(lambda: self.print_on(printer, minutes, file))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()

    def print_on(self, printer: QPrinter, minutes: ArchivedMinutes, file: ArchivedFile) -> None:
        """Draw the copy and print it page by page; closing the archive gives it up."""
        self._forget()
        asked = self._asked
        self._make(minutes, file, lambda content: self._print(content, printer, asked))

    def _print(self, content: bytes, printer: QPrinter, asked: int) -> None:
        if asked != self._asked:
            return
        job = PrintJob(content, printer, self)
        said = self.tr("The copy is being printed: {done} of {all} pages …")
        job.page_drawn.connect(lambda done, count: self._dialog.say([said.format(done=done, all=count)]))
        job.ended.connect(self._printed)
        job.ended.connect(lambda _complete: job.deleteLater())
        self._dialog.finished.connect(job.give_up)
        self._window.frame.closing.connect(job.give_up)
        job.start()

    def _printed(self, complete: bool) -> None:
        said = self.tr("Every page of the copy is with the printer. The sealed file is unchanged.")
        if not complete:
            said = self.tr("The copy was not all printed. The sealed file is unchanged. Print the copy anew.")
        self._dialog.say([said])

    def _make(self, minutes: ArchivedMinutes, file: ArchivedFile, then: Callable[[bytes], None]) -> None:
        voice, by, at = self._window.voice, self._window.desk.bridge.operator, self._window.desk.now
        number, digest = minutes.number, file.sha256

        def fetched(content: bytes) -> None:
            self._window.background.run(
                lambda: copied(content, (number, digest, by, at), voice), then, self._window.say_trouble
            )

        self._dialog.say([self.tr("The copy is being drawn …")])
        self._window.bridge.fetch_evidence(file.stored, fetched)


def copied(content: bytes, facts: tuple[int, str, str, datetime], voice: Voice) -> bytes:
    """The libraries of paper are loaded on first use."""
    from reports.copies import CopyFacts, marked_copy

    return marked_copy(content, CopyFacts(*facts), voice)
