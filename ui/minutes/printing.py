# SPDX-License-Identifier: Apache-2.0
"""A finished document onto a printer, a page at a time, so that the window lives on and the job can be given up."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from models.files import finish

DOTS_PER_INCH = 300
POINTS_PER_INCH = 72


class PrintJob(QObject):
    """Prints its own copy of the bytes: what the preview shows meanwhile may change.

    Printed into a file, the file comes into being with its last page; given up, there is none. The end of the
    program gives it up.
    """

    page_drawn = Signal(int, int)
    """So many pages of so many."""
    ended = Signal(bool)
    """True once every page is with the printer, false where it took none or the job was given up."""

    def __init__(self, content: bytes, printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # In this order: what is assigned first dies first, and a printer that dies under its painter kills the program.
        self._painter, self._printer, self._page = QPainter(), printer, 0
        self._buffer, self._document = QBuffer(self), QPdfDocument(self)
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._target = Path(printer.outputFileName()) if printer.outputFileName() else None
        self._half = None if self._target is None else half_of(self._target)
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._draw)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.give_up)

    def start(self) -> None:
        """Begin; pages follow whenever the window has nothing else to do."""
        if self._half is not None:
            self._printer.setOutputFileName(str(self._half))
        if self._document.pageCount() and self._painter.begin(self._printer):
            self._turn.start()
        else:
            self._drop()
            self.ended.emit(False)

    def give_up(self) -> None:
        """No further page; nothing if the last one is drawn."""
        if self._turn.isActive():
            self._turn.stop()
            self._printer.abort()
            self._painter.end()
            self._drop()
            self.ended.emit(False)

    def _draw(self) -> None:
        if self._page and not self._printer.newPage():
            self.give_up()
            return
        paper = self._painter.viewport()
        image = page_image(self._document, self._page)
        self._painter.drawImage(QRectF(0, 0, paper.width(), paper.height()), image)
        self._page += 1
        count = self._document.pageCount()
        self.page_drawn.emit(self._page, count)
        if self._page == count and self._turn.isActive():
            self._turn.stop()
            self.ended.emit(self._finish())

    def _finish(self) -> bool:
        if not self._painter.end():
            self._drop()
            return False
        if self._target is None or self._half is None:
            return True
        try:
            finish(self._half, self._target)
        except OSError:
            return False
        return True

    def _drop(self) -> None:
        """What cannot be removed stays: it has no finished file's name."""
        if self._half is not None:
            with suppress(OSError):
                self._half.unlink(missing_ok=True)


def half_of(target: Path) -> Path:
    """Where the pages of a file lie until the last of them is drawn."""
    return target.with_name(f".{target.stem}.part{target.suffix}")


def page_image(document: QPdfDocument, page: int, dots_per_inch: int = DOTS_PER_INCH) -> QImage:
    """One page as a picture on white paper."""
    points = document.pagePointSize(page)
    factor = dots_per_inch / POINTS_PER_INCH
    drawn = document.render(page, QSize(round(points.width() * factor), round(points.height() * factor)))
    sheet = QImage(drawn.size(), QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return sheet
