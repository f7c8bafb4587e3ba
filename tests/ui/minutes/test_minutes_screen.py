# SPDX-License-Identifier: Apache-2.0
"""The preview shows the pages themselves, and what is printed or saved is what was seen."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from ui.minutes.page_view import Fit
from ui.minutes.printing import PrintJob, page_image
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

    with qtbot.waitSignal(screen.printing_ended) as ended:
        screen.print_on(printer)
        assert screen.print.isEnabled()

    assert ended.args == [True]
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 2


def test_a_page_stands_on_white_paper(qtbot: QtBot, two_pages: bytes) -> None:
    screen = MinutesScreen()
    qtbot.addWidget(screen)
    screen.show_content(two_pages)

    picture = page_image(screen.document, 0, dots_per_inch=36)

    assert picture.pixelColor(0, 0).name() == "#ffffff"


def test_printing_that_is_given_up_leaves_no_file(qtbot: QtBot, two_pages: bytes, tmp_path: Path) -> None:
    screen = MinutesScreen()
    qtbot.addWidget(screen)
    screen.show_content(two_pages)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    screen.print_on(printer)

    with qtbot.waitSignal(screen.printing_ended) as ended:
        screen.print.click()

    assert ended.args == [False]
    assert not list(tmp_path.iterdir())
    assert screen.print.text().startswith("Print")


def test_printing_can_be_given_up_after_a_page(qtbot: QtBot, two_pages: bytes, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    job = PrintJob(two_pages, printer)
    job.page_drawn.connect(lambda _done, _count: job.give_up())

    with qtbot.waitSignal(job.ended) as ended:
        job.start()

    assert ended.args == [False]
    assert not list(tmp_path.iterdir())


def test_pages_grow_and_shrink_and_the_note_says_how_large(qtbot: QtBot, two_pages: bytes) -> None:
    screen = MinutesScreen()
    qtbot.addWidget(screen)
    screen.resize(900, 700)
    screen.show()
    screen.show_content(two_pages)
    fitted = screen.view.percent

    screen.view.change_size(2)
    assert screen.view.percent == pytest.approx(fitted * 1.5625, abs=1)
    assert f"{screen.view.percent} %" in screen.note.text()
    screen.view.change_size(-2)

    assert screen.view.percent == pytest.approx(fitted, abs=1)


def test_a_whole_page_fits_into_any_window(qtbot: QtBot, two_pages: bytes) -> None:
    screen = MinutesScreen()
    qtbot.addWidget(screen)
    screen.resize(900, 700)
    screen.show()
    screen.show_content(two_pages)

    screen.view.change_fit()
    wide = screen.view.percent
    screen.resize(900, 400)

    assert screen.view.fit is Fit.WHOLE
    assert screen.view.percent < wide
    assert screen.view.percent / 100 * 842 / 72 * screen.view.logicalDpiY() <= screen.view.viewport().height()


def test_pages_are_turned_and_the_last_stays(qtbot: QtBot, two_pages: bytes) -> None:
    screen = MinutesScreen()
    qtbot.addWidget(screen)
    screen.resize(900, 500)
    screen.show()
    screen.show_content(two_pages)

    screen.view.turn(1)
    assert screen.view.pageNavigator().currentPage() == 1
    screen.view.turn(1)
    assert screen.view.pageNavigator().currentPage() == 1
    screen.view.turn(-1)

    assert screen.view.pageNavigator().currentPage() == 0
    assert screen.view.verticalScrollBar().value() < screen.view.viewport().height()
