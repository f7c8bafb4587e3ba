# SPDX-License-Identifier: Apache-2.0
"""Pages on their way to paper or into a file, while the window goes or the place takes none."""

from io import BytesIO
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from reportlab.pdfgen.canvas import Canvas

from tests.tools.window_session import WindowSession


def two_pages() -> bytes:
    paper = BytesIO()
    canvas = Canvas(paper, invariant=1)
    canvas.showPage()
    canvas.showPage()
    canvas.save()
    return paper.getvalue()


def test_a_window_that_closes_gives_its_printing_up(session: WindowSession, tmp_path: Path) -> None:
    (tmp_path / "paper").mkdir()
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "paper" / "minutes.pdf"))
    screen = session.window.minutes.screen
    screen.show_content(two_pages())

    with session.qtbot.waitSignal(screen.printing_ended) as ended:
        screen.print_on(printer)
        session.window.frame.close()

    assert ended.args == [False]
    assert not list((tmp_path / "paper").iterdir())
