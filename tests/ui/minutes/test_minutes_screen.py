# SPDX-License-Identifier: Apache-2.0
"""The preview shows the pages themselves, and what is printed or saved is what was seen."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from ui.minutes.printing import page_image, print_document
from ui.minutes.screen import MinutesScreen


@pytest.fixture
def two_pages() -> bytes:
    paper = BytesIO()
    canvas = Canvas(paper, invariant=1)
    for number in (1, 2):
        canvas.drawString(72, 700, f"page {number}")
        canvas.showPage()
    canvas.save()
    return paper.getvalue()


def test_without_minutes_nothing_can_be_saved_or_printed(qtbot: QtBot) -> None:
    screen = MinutesScreen()
    qtbot.addWidget(screen)

    assert not screen.save.isEnabled()
    assert not screen.print.isEnabled()


def test_the_bytes_shown_are_kept_as_they_are(qtbot: QtBot, two_pages: bytes) -> None:
    screen = MinutesScreen()
    qtbot.addWidget(screen)

    screen.show_content(two_pages)

    assert screen.content() == two_pages
    assert screen.document.pageCount() == 2
    assert screen.print.isEnabled()


def test_pages_about_to_be_drawn_anew_are_neither_saved_nor_printed(qtbot: QtBot, two_pages: bytes) -> None:
    screen = MinutesScreen()
    qtbot.addWidget(screen)
    screen.show_content(two_pages)

    screen.show_drawing()
    assert not screen.save.isEnabled()
    assert not screen.print.isEnabled()

    screen.show_content(two_pages)
    assert screen.save.isEnabled()


def test_every_page_goes_to_the_printer(qtbot: QtBot, two_pages: bytes, tmp_path: Path) -> None:
    screen = MinutesScreen()
    qtbot.addWidget(screen)
    screen.show_content(two_pages)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    assert print_document(screen.document, printer)

    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 2


def test_a_page_stands_on_white_paper(qtbot: QtBot, two_pages: bytes) -> None:
    screen = MinutesScreen()
    qtbot.addWidget(screen)
    screen.show_content(two_pages)

    picture = page_image(screen.document, 0, dots_per_inch=36)

    assert picture.pixelColor(0, 0).name() == "#ffffff"
