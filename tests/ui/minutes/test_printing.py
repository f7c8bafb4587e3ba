# SPDX-License-Identifier: Apache-2.0
"""A job that does not come to its last page ends the same way always: told, and without half a file."""

import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from ui.minutes.printing import PrintJob, half_of

ENDINGS = {"quits": "QTimer.singleShot(0, app.quit); app.exec()", "ends without a word": "app.processEvents()"}
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from ui.minutes.printing import PrintJob

app = QApplication([])
printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
printer.setOutputFileName(sys.argv[2])
job = PrintJob(Path(sys.argv[1]).read_bytes(), printer)
job.start()
"""


class OutOfPaper(QPrinter):
    """It takes the first page and no other."""

    def newPage(self) -> bool:
        return False


@pytest.fixture
def two_pages() -> bytes:
    paper = BytesIO()
    canvas = Canvas(paper, invariant=1)
    for number in (1, 2):
        canvas.drawString(72, 700, f"page {number}")
        canvas.showPage()
    canvas.save()
    return paper.getvalue()


def printed_with(qtbot: QtBot, printer: QPrinter, content: bytes, target: Path) -> bool:
    """Whether the job says that every page is with the printer."""
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    job = PrintJob(content, printer)
    with qtbot.waitSignal(job.ended) as ended:
        job.start()
    return bool(ended.args == [True])


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_program_that_ends_while_it_prints_does_not_crash(ending: str, two_pages: bytes, tmp_path: Path) -> None:
    source, target = tmp_path / "pages.pdf", tmp_path / "paper" / "y.pdf"
    source.write_bytes(two_pages)
    target.parent.mkdir()

    command = [sys.executable, "-c", PROGRAM + ENDINGS[ending], str(source), str(target)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (ended.returncode, ended.stderr) == (0, "")
    if ending == "quits":
        assert not list(target.parent.iterdir())


def test_a_printer_that_takes_no_further_page_leaves_the_old_file(
    qtbot: QtBot, two_pages: bytes, tmp_path: Path
) -> None:
    target = tmp_path / "printed.pdf"
    target.write_bytes(b"old")

    assert not printed_with(qtbot, OutOfPaper(QPrinter.PrinterMode.ScreenResolution), two_pages, target)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.qt_log_ignore("QPainter::begin")  # Qt says in the log what the job says by its signal
def test_a_half_file_that_cannot_be_removed_is_told_as_not_printed(
    qtbot: QtBot, two_pages: bytes, tmp_path: Path
) -> None:
    target = tmp_path / "printed.pdf"
    half_of(target).mkdir()

    assert not printed_with(qtbot, QPrinter(QPrinter.PrinterMode.ScreenResolution), two_pages, target)
    assert not target.exists()


def test_pages_for_a_name_that_a_folder_has_are_told_as_not_printed(
    qtbot: QtBot, two_pages: bytes, tmp_path: Path
) -> None:
    target = tmp_path / "printed.pdf"
    target.mkdir()

    assert not printed_with(qtbot, QPrinter(QPrinter.PrinterMode.ScreenResolution), two_pages, target)
    assert list(tmp_path.iterdir()) == [target]
