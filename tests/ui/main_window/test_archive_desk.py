# SPDX-License-Identifier: Apache-2.0
"""The archive in the window: look at sealed minutes, check a file or a printed hash, sign, keep a scan, bind a year."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from models.operations.sealing import close_meeting, seal_minutes
from models.presented import AttachedFile
from models.snapshots.reading.agenda import head_of
from models.store import Store
from tests.tools.keyed_session import CHEAP, SECRETARY, KeyedEvening, secret_of
from tests.tools.unit_certificate import PASSPHRASE, UNIT, write_certificate
from tests.tools.window_session import WindowSession, sat_at
from ui.minutes.archive import ArchiveDialog
from ui.minutes.printing import PrintJob

CHAIR, PAGES = "刘建国", b"%PDF"


@pytest.fixture
def archive(session: WindowSession) -> ArchiveDialog:
    """The meeting is closed and sealed, and the archive is open."""
    window = session.window
    window.sealing.ask()
    session.seal_question().defaultButton().click()
    session.qtbot.waitUntil(lambda: window.desk.agenda is not None and window.desk.agenda.sealed, timeout=60_000)
    session.act("archive")
    session.qtbot.waitUntil(lambda: window.archive.dialog.minutes.rowCount() == 1, timeout=20_000)
    return window.archive.dialog


@pytest.fixture(scope="module")
def sealed_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A sealed meeting whose chair and secretary have keys; what the pages are is not looked at here."""
    file = tmp_path_factory.mktemp("keyed") / "desk.db"
    with Store.create(str(file)) as store:
        evening = KeyedEvening(store)
        for person in (CHAIR, SECRETARY):
            evening.enrol(person)
        evening.perform(close_meeting, meeting=evening.meeting, keys=evening.keys_of(CHAIR, SECRETARY))
        pages = AttachedFile(name="47.pdf", sha256=sha256(PAGES).hexdigest(), size=len(PAGES))
        evening.perform(seal_minutes, meeting=evening.meeting, pages=pages, head=store.read(head_of)[1])
    return file.read_bytes()


@pytest.fixture
def keyed(qtbot: QtBot, qapp: QApplication, tmp_path: Path, sealed_file: bytes) -> Iterator[WindowSession]:
    (tmp_path / "evidence").mkdir()
    (tmp_path / "evidence" / f"{sha256(PAGES).hexdigest()}.pdf").write_bytes(PAGES)
    with sat_at(qtbot, qapp, tmp_path, sealed_file) as made:
        made.window.keys.cost = CHEAP
        yield made


def let_fall(archive: ArchiveDialog, *files: Path) -> QDropEvent:
    """Drag files over the window and let them go, as someone does who holds the key for moving."""
    dropped, place = QMimeData(), QPoint(20, 20)
    dropped.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    over = actions, dropped, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    entered = QDragEnterEvent(place, *over)
    QApplication.sendEvent(archive, entered)
    assert entered.isAccepted()
    fallen = QDropEvent(place, *over)
    assert fallen.proposedAction() is Qt.DropAction.MoveAction
    QApplication.sendEvent(archive, fallen)
    return fallen


def says(session: WindowSession, archive: ArchiveDialog, words: str) -> None:
    session.qtbot.waitUntil(lambda: words in archive.said.text(), timeout=30_000)


def test_a_meeting_from_its_seal_to_its_signed_copy_scan_and_year_book(
    session: WindowSession, archive: ArchiveDialog, tmp_path: Path
) -> None:
    assert archive.chosen is not None
    sealed = (tmp_path / "evidence" / archive.chosen.sealed.stored).read_bytes()
    assert archive.files.rowCount() == 1
    assert not archive.buttons["sign_off"].isEnabled()
    assert not archive.buttons["version"].isEnabled()

    # A printed hash.
    archive.digits_typed.emit(archive.chosen.record[:8])
    says(session, archive, "第 47 次会议")
    archive.digits_typed.emit("00000000")
    says(session, archive, "没有定稿纪要")

    # A signed copy, with a wrong passphrase first.
    keys = write_certificate(tmp_path / "unit.p12")
    archive.signature_wished.emit(archive.chosen, str(keys), "another")
    says(session, archive, "unit.p12 打不开")
    archive.signature_wished.emit(archive.chosen, str(keys), PASSPHRASE)
    session.qtbot.waitUntil(lambda: archive.files.rowCount() == 2, timeout=30_000)
    signed = (tmp_path / "evidence" / archive.chosen.files[1].stored).read_bytes()
    assert signed.startswith(sealed)

    # A scan.
    (tmp_path / "scan.png").write_bytes(b"\x89PNG of the paper")
    archive.scans_wished.emit(archive.chosen, [tmp_path / "scan.png"])
    session.qtbot.waitUntil(lambda: archive.files.rowCount() == 3, timeout=30_000)

    # Files that somebody holds.
    for name, content, words in (
        ("signed.pdf", signed, UNIT),
        ("sealed.pdf", sealed, "定稿纪要"),
        ("altered.pdf", sealed + b"%", "已被改动"),
    ):
        (tmp_path / name).write_bytes(content)
        archive.check_wished.emit(str(tmp_path / name))
        says(session, archive, words)
    archive.check_wished.emit(str(tmp_path / "none.pdf"))
    says(session, archive, "无法读取文件")

    # Out again, and the book of the year.
    archive.save_wished.emit(archive.chosen.sealed, str(tmp_path / "out.pdf"))
    session.qtbot.waitUntil((tmp_path / "out.pdf").exists, timeout=20_000)
    assert sha256((tmp_path / "out.pdf").read_bytes()).hexdigest() == archive.chosen.sealed.sha256
    archive.book_wished.emit(2026, str(tmp_path / "2026.pdf"))
    session.qtbot.waitUntil((tmp_path / "2026.pdf").exists, timeout=30_000)
    with pikepdf.open(tmp_path / "2026.pdf") as book, pikepdf.open(tmp_path / "sealed.pdf") as pages:
        assert len(book.pages) == len(pages.pages) + 1
    assert archive.buttons["book"].isVisible()


def test_a_copy_is_saved_and_printed_on_request_and_known_as_one(
    session: WindowSession, archive: ArchiveDialog, tmp_path: Path
) -> None:
    assert archive.chosen is not None
    assert archive.buttons["copy"].isEnabled()
    sealed = tmp_path / "evidence" / archive.chosen.sealed.stored
    archive.copy_wished.emit(archive.chosen, archive.chosen.sealed, str(tmp_path / "copy.pdf"))
    session.qtbot.waitUntil((tmp_path / "copy.pdf").exists, timeout=30_000)
    archive.check_wished.emit(str(tmp_path / "copy.pdf"))
    says(session, archive, "应要求制作的副本")

    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    session.window.archive.copies.print_on(printer, archive.chosen, archive.chosen.sealed)
    says(session, archive, "全部页面已送交打印机")
    with pikepdf.open(tmp_path / "paper.pdf") as paper, pikepdf.open(sealed) as pages:
        assert len(paper.pages) == len(pages.pages)
    assert f"{sha256(sealed.read_bytes()).hexdigest()}.pdf" == sealed.name


@pytest.mark.parametrize("wish", ["save", "copy", "book"])
def test_a_file_that_could_not_be_saved_is_not_told_as_saved(
    session: WindowSession, archive: ArchiveDialog, tmp_path: Path, wish: str
) -> None:
    assert archive.chosen is not None
    minutes, place = archive.chosen, str(tmp_path / "no such folder" / "out.pdf")
    if wish == "save":
        archive.save_wished.emit(minutes.sealed, place)
    elif wish == "copy":
        archive.copy_wished.emit(minutes, minutes.sealed, place)
    else:
        archive.book_wished.emit(2026, place)

    says(session, archive, "文件未能保存：没有文件夹 no such folder")
    session.settle()
    assert archive.said.text() == "文件未能保存：没有文件夹 no such folder。记录安全无损。请另选位置。"


def test_a_copy_still_being_drawn_when_the_archive_is_closed_is_not_printed(
    session: WindowSession, archive: ArchiveDialog, tmp_path: Path
) -> None:
    assert archive.chosen is not None
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    window, file = session.window, archive.chosen.sealed
    window.archive.copies.print_on(printer, archive.chosen, file)
    archive.reject()

    def drawn(_content: bytes) -> None:
        """Fetched after the copy's pages, and so heard of after the copy."""
        window.background.run(lambda: None, lambda _none: archive.say(["drawn"]))

    window.bridge.fetch_evidence(file.stored, drawn)
    says(session, archive, "drawn")
    assert session.window.archive.copies.findChild(PrintJob) is None
    assert not (tmp_path / "paper.pdf").exists()


def test_a_dialog_of_files_is_gone_once_it_is_answered(session: WindowSession, archive: ArchiveDialog) -> None:
    for button in ("check", "save"):
        archive.buttons[button].click()
        dialog = archive.findChild(QFileDialog)
        assert dialog is not None
        dialog.reject()
        session.qtbot.waitUntil(lambda: archive.findChild(QFileDialog) is None)


def test_scans_are_dropped_and_one_wrong_file_among_them_keeps_all_out(
    session: WindowSession, archive: ArchiveDialog, tmp_path: Path
) -> None:
    scan, letter = tmp_path / "scan.jpg", tmp_path / "letter.docx"
    scan.write_bytes(b"\xff\xd8 of the paper")
    letter.write_bytes(b"PK")
    assert not let_fall(archive, scan, letter).isAccepted()
    says(session, archive, "letter.docx 不是")
    assert archive.files.rowCount() == 1

    fallen = let_fall(archive, scan)
    assert (fallen.isAccepted(), fallen.dropAction()) == (True, Qt.DropAction.CopyAction)  # the original stays
    session.qtbot.waitUntil(lambda: archive.files.rowCount() == 2, timeout=30_000)
    says(session, archive, "scan.jpg")


def test_a_file_that_falls_on_the_field_for_a_hash_is_a_scan_and_no_hash(
    session: WindowSession, archive: ArchiveDialog, tmp_path: Path
) -> None:
    scan = tmp_path / "scan.png"
    scan.write_bytes(b"\x89PNG")
    under: QWidget = archive.digits
    while not under.acceptDrops() and isinstance(parent := under.parentWidget(), QWidget):
        under = parent  # as Qt looks for whoever takes what falls
    assert under is archive
    let_fall(archive, scan)
    says(session, archive, "scan.png")
    assert archive.digits.text() == ""


def test_the_answers_to_all_scans_that_were_dropped_are_told(
    session: WindowSession, archive: ArchiveDialog, tmp_path: Path
) -> None:
    first, empty, last = (tmp_path / name for name in ("first.jpg", "empty.jpg", "last.jpg"))
    for file, content in ((first, b"\xff\xd8 1"), (empty, b""), (last, b"\xff\xd8 2")):
        file.write_bytes(content)
    let_fall(archive, first, empty, last)
    session.qtbot.waitUntil(lambda: archive.files.rowCount() == 3, timeout=30_000)
    says(session, archive, "last.jpg")

    told = archive.said.text().splitlines()
    assert [file.name in " ".join(told) for file in (first, empty, last)] == [True, True, True]


def test_a_year_book_that_is_given_up_leaves_no_file(
    session: WindowSession, archive: ArchiveDialog, tmp_path: Path
) -> None:
    archive.book_wished.emit(2026, str(tmp_path / "2026.pdf"))
    session.qtbot.waitUntil(archive.buttons["cancel"].isVisible, timeout=20_000)
    archive.buttons["cancel"].click()
    says(session, archive, "已放弃")
    session.settle()
    assert not (tmp_path / "2026.pdf").exists()


def test_a_year_book_of_which_a_file_is_missing_is_not_written(keyed: WindowSession, tmp_path: Path) -> None:
    keyed.act("archive")
    archive, evidence = keyed.window.archive.dialog, tmp_path / "evidence" / f"{sha256(PAGES).hexdigest()}.pdf"
    keyed.qtbot.waitUntil(lambda: archive.minutes.rowCount() == 1, timeout=20_000)
    evidence.unlink()
    archive.book_wished.emit(2026, str(tmp_path / "2026.pdf"))
    says(keyed, archive, "已放弃")
    assert sha256(PAGES).hexdigest()[:8] in archive.said.text()
    assert archive.buttons["cancel"].isHidden()
    assert not (tmp_path / "2026.pdf").exists()
    evidence.write_bytes(PAGES)


def test_a_passphrase_is_asked_once_and_gone_when_the_archive_is_closed(archive: ArchiveDialog) -> None:
    archive._ask_passphrase("/keys/unit.p12")  # noqa: SLF001 (as the dialog of files would)
    assert "unit.p12" in archive.passphrase.placeholderText()
    archive.passphrase.setText(PASSPHRASE)
    archive.reject()
    assert archive.passphrase.text() == ""
    assert archive.passphrase.isHidden()


def test_a_member_signs_off_with_the_own_secret(keyed: WindowSession) -> None:
    assert not any(
        keyed.window.archive.dialog.buttons[name].isEnabled() for name in ("sign_off", "sign", "scan", "save")
    )
    keyed.act("archive")
    archive, prompt = keyed.window.archive.dialog, keyed.window.keys.prompt
    keyed.qtbot.waitUntil(archive.buttons["sign_off"].isEnabled, timeout=20_000)
    archive.buttons["sign_off"].click()
    keyed.qtbot.waitUntil(lambda: prompt.isVisible() and prompt.unlocking.person == CHAIR, timeout=20_000)
    prompt.unlocking.secret.insert(secret_of(CHAIR))
    QTest.keyClick(prompt.unlocking.secret, Qt.Key.Key_Return)
    says(keyed, archive, f"{CHAIR} 已签署")
    keyed.qtbot.waitUntil(lambda: archive.chosen is not None and archive.chosen.sign_offs[0].at is not None)
    assert archive.chosen is not None
    assert [row.at is not None for row in archive.chosen.sign_offs] == [True, False]
