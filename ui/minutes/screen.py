# SPDX-License-Identifier: Apache-2.0
"""Preview of the minutes as they will be printed, with the two ways out: a file and paper."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, Qt, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.minutes.beside import BesideChecks
from ui.minutes.copier import Copier
from ui.minutes.page_view import PageView
from ui.minutes.printing import PrintJob
from ui.minutes.seal_list import SealList
from ui.widgets.places import documents_folder


class MinutesScreen(QWidget):
    """Shows the bytes of the minutes. It keeps them, so that the file saved is the one seen, masked or not."""

    saving_wished = Signal(str)
    """The path at which the minutes shown are to be kept."""

    edition_wished = Signal()
    """The pages of the open case alone, or of the whole meeting again."""
    printing_ended = Signal(bool)
    """True once every page is with the printer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("minutes")
        self._content = QByteArray()
        self._masked = False
        """Whether other pages are seen than are saved and printed."""
        self._drawing = False
        self._job: PrintJob | None = None
        self._printed = (0, 0)
        self.suggested = "minutes.pdf"
        """The name under which the pages would be saved."""
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self.view = PageView(self)
        self.checks = SealList()
        self.view.setObjectName("minutes_view")
        self.view.setDocument(self.document)
        self.view.size_changed.connect(self.retranslate)
        self._copier = Copier(self)
        self._copier.setEnabled(False)
        self.view.viewport().setGraphicsEffect(self._copier)
        self.note = QLabel()
        self.note.setObjectName("minutes_note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.alone = False
        """Whether the pages are those of one case."""
        self.edition, self.save, self.print = QPushButton(), QPushButton(), QPushButton()
        self.edition.setObjectName("minutes_edition")
        self.edition.clicked.connect(self.edition_wished)
        self.save.setObjectName("minutes_save")
        self.print.setObjectName("minutes_print")
        self.save.clicked.connect(self._choose_file)
        self.print.clicked.connect(self._print_or_give_up)
        self._lay_out()
        self.show_content(b"")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.note, 1)
        row.addWidget(self.edition)
        row.addWidget(self.save)
        row.addWidget(self.print)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(BesideChecks(self.view, self.checks), 1)

    def show_drawing(self) -> None:
        """The pages are on their way; those shown stay until they come, but are neither saved nor printed."""
        self._drawing = True
        self.retranslate()
        self._let_act()

    def show_content(self, content: bytes, masked: bytes | None = None) -> None:
        """Show these pages at the place where the reader was; no bytes mean that there are no minutes yet.

        Where the room sees the screen, `masked` are the same pages as it may read them.
        """
        place = self.view.verticalScrollBar().value()
        self._drawing = False
        self._buffer.close()
        self._content = QByteArray(content)
        self._masked = masked is not None
        self._buffer.setData(self._content if masked is None else QByteArray(masked))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.close()
        if content:
            self.document.load(self._buffer)
        self.view.verticalScrollBar().setValue(place)
        self.retranslate()
        self._let_act()

    def _let_act(self) -> None:
        """Pages that are there are saved and printed; a job that runs can be given up at any time."""
        there = bool(self._content.size()) and not self._drawing
        self.save.setEnabled(there)
        self.print.setEnabled(there or self._job is not None)

    def content(self) -> bytes:
        """The bytes that are saved and printed."""
        return bytes(self._content.data())

    def change_copier(self) -> None:
        """Pages as a copier gives them, or as they are; the file and the paper stay what they are."""
        self._copier.setEnabled(not self._copier.isEnabled())
        self.retranslate()

    def retranslate(self) -> None:
        translate = QCoreApplication.translate
        self.edition.setText(
            translate("MinutesScreen", "Whole meeting (Shift+F12)")
            if self.alone
            else translate("MinutesScreen", "This case alone (Shift+F12)")
        )
        self.save.setText(translate("MinutesScreen", "Save (Ctrl+S)"))
        self.print.setText(translate("MinutesScreen", "Print (Ctrl+P)"))
        if self._job is not None:
            self.print.setText(translate("MinutesScreen", "Give up printing (Ctrl+P)"))
        pages = self.document.pageCount()
        said = translate("MinutesScreen", "{pages} pages", None, pages).format(pages=pages) if pages else ""
        if pages:
            place = translate("MinutesScreen", "page {page}, at {percent} %")
            said = (
                f"{said}  {place.format(page=self.view.pageNavigator().currentPage() + 1, percent=self.view.percent)}"
            )
        if pages and self._copier.isEnabled():
            shown = translate("MinutesScreen", "as a worn copier gives them; Ctrl+G: as they are")
            said = f"{said}  {shown}"
        if pages and self._masked:
            said = f"{said}  {translate('MinutesScreen', 'names and numbers masked; file and paper have them')}"
        if self._drawing:
            said = f"{said}  {translate('MinutesScreen', 'The minutes are being drawn …')}".strip()
        if self._job is not None:
            printed = translate("MinutesScreen", "Printing: {done} of {all} pages …")
            said = f"{said}  {printed.format(done=self._printed[0], all=self._printed[1])}"
        self.note.setText(said)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, QCoreApplication.translate("MinutesScreen", "Save the minutes"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {
            "PDF (*.pdf)": "pdf",
            QCoreApplication.translate("MinutesScreen", "Web page for screen readers (*.html)"): "html",
            QCoreApplication.translate("MinutesScreen", "Table (*.csv)"): "csv",
        }
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen]))
        dialog.setDirectory(documents_folder())
        dialog.selectFile(Path(self.suggested).stem)
        dialog.fileSelected.connect(lambda file: self.saving_wished.emit(str(Path(file))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose_printer(self) -> None:
        """Ask for a printer and print what is shown."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()

    def _print_or_give_up(self) -> None:
        if self._job is None:
            self.choose_printer()
        else:
            self.give_up_printing()

    def give_up_printing(self) -> None:
        """No further page of the job that runs, if any does."""
        if self._job is not None:
            self._job.give_up()

    def print_on(self, printer: QPrinter) -> None:
        """Print what is shown now, page by page; the note says how far it is."""
        self._job = job = PrintJob(self.content(), printer, self)
        self._printed = (0, self.document.pageCount())
        job.page_drawn.connect(self._show_printed)
        job.ended.connect(self._end_printing)
        self.retranslate()
        self._let_act()
        job.start()

    def _show_printed(self, done: int, count: int) -> None:
        self._printed = (done, count)
        self.retranslate()

    def _end_printing(self, complete: bool) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.deleteLater()
        self.retranslate()
        self._let_act()
        self.printing_ended.emit(complete)
