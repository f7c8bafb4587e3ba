# SPDX-License-Identifier: Apache-2.0
"""Preview of the minutes as they will be printed, with the two ways out: a file and paper."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.minutes.copier import Copier
from ui.minutes.printing import print_document
from ui.widgets.places import documents_folder

A4_WIDTH = 595
"""In points."""
LARGEST = 1.25


class MinutesScreen(QWidget):
    """Shows the bytes of the minutes. It keeps them, so that the file saved is the one seen."""

    saving_wished = Signal(str)
    """The path at which the minutes shown are to be kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("minutes")
        self._content = QByteArray()
        self._drawing = False
        self.suggested = "minutes.pdf"
        """The name under which the pages would be saved."""
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setObjectName("minutes_view")
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setDocument(self.document)
        self._copier = Copier(self)
        self._copier.setEnabled(False)
        self.view.viewport().setGraphicsEffect(self._copier)
        self.note = QLabel()
        self.note.setObjectName("minutes_note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.save, self.print = QPushButton(), QPushButton()
        self.save.setObjectName("minutes_save")
        self.print.setObjectName("minutes_print")
        self.save.clicked.connect(self._choose_file)
        self.print.clicked.connect(self.choose_printer)
        self._lay_out()
        self.show_content(b"")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.note, 1)
        row.addWidget(self.save)
        row.addWidget(self.print)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.view, 1)

    def show_drawing(self) -> None:
        """The pages are on their way; those shown stay until they come, but are neither saved nor printed."""
        self._drawing = True
        self.retranslate()
        for button in (self.save, self.print):
            button.setEnabled(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A page is as wide as there is room, but no wider than it is read with ease."""
        super().resizeEvent(event)
        room = self.view.viewport().width() - self.view.documentMargins().left() - self.view.documentMargins().right()
        whole = A4_WIDTH / 72 * self.view.logicalDpiX()
        self.view.setZoomFactor(min(LARGEST, room / whole))

    def show_content(self, content: bytes) -> None:
        """Show these pages at the place where the reader was; no bytes mean that there are no minutes yet."""
        place = self.view.verticalScrollBar().value()
        self._drawing = False
        self._buffer.close()
        self._content = QByteArray(content)
        self._buffer.setData(self._content)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.close()
        if content:
            self.document.load(self._buffer)
        self.view.verticalScrollBar().setValue(place)
        self.retranslate()
        for button in (self.save, self.print):
            button.setEnabled(bool(content))

    def content(self) -> bytes:
        """The bytes shown."""
        return bytes(self._content.data())

    def change_copier(self) -> None:
        """Pages as a copier gives them, or as they are; the file and the paper stay what they are."""
        self._copier.setEnabled(not self._copier.isEnabled())
        self.retranslate()

    def retranslate(self) -> None:
        translate = QCoreApplication.translate
        self.save.setText(translate("MinutesScreen", "Save (Ctrl+S)"))
        self.print.setText(translate("MinutesScreen", "Print (Ctrl+P)"))
        pages = self.document.pageCount()
        said = translate("MinutesScreen", "{pages} pages", None, pages).format(pages=pages) if pages else ""
        if pages and self._copier.isEnabled():
            shown = translate("MinutesScreen", "as a worn copier gives them; Ctrl+G: as they are")
            said = f"{said}  {shown}"
        if self._drawing:
            said = f"{said}  {translate('MinutesScreen', 'The minutes are being drawn …')}".strip()
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
        dialog.open()

    def choose_printer(self) -> None:
        """Ask for a printer and print what is shown."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: print_document(self.document, printer))
        dialog.setModal(True)
        dialog.show()
