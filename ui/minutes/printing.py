# SPDX-License-Identifier: Apache-2.0
"""A finished document onto a printer, page by page."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

DOTS_PER_INCH = 300
POINTS_PER_INCH = 72


def print_document(document: QPdfDocument, printer: QPrinter) -> bool:
    """Draw every page on the printer's paper; false where the printer did not take the job."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for page in range(document.pageCount()):
        if page:
            printer.newPage()
        paper = painter.viewport()
        painter.drawImage(QRectF(0, 0, paper.width(), paper.height()), page_image(document, page))
    return painter.end()


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
