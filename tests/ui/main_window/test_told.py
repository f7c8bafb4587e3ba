# SPDX-License-Identifier: Apache-2.0
"""What the window says while something is on its way, and when it did not come to pass."""

from datetime import timedelta
from itertools import count, product
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from models.terms import AgendaItemId, DecisionKind
from tests.tools.demo_session import EVENING
from tests.tools.window_session import WindowSession
from ui.frame import Frame
from ui.main_window.loading import fill
from ui.settings import Settings
from ui.voice import LANGUAGES, Speech
from ui.workspace.keys import DECISIONS, KeySequence, Step
from ui.workspace.strip import HEIGHT, PromptStrip
from ui.workspace.templates import reasons_for

NARROWEST = 418
"""Pixels of the prompt beside the grid of a small window."""


def saved(session: WindowSession) -> str:
    return session.window.frame.saved.text()


def refuse_a_waiver(session: WindowSession) -> None:
    session.go_to("P1")
    session.act("decision")
    session.type("21")


def test_after_a_refusal_nothing_is_said_to_be_on_its_way(session: WindowSession, luggage: AgendaItemId) -> None:
    before = saved(session)
    assert before.startswith("●")

    refuse_a_waiver(session)
    assert saved(session).startswith("○")
    session.settle()

    assert saved(session) == before


def test_the_mark_of_what_is_saved_is_said_in_the_language_spoken(
    session: WindowSession, luggage: AgendaItemId
) -> None:
    session.window.speech.speak("en")
    session.qtbot.waitUntil(lambda: saved(session).startswith("● saved"))


def test_while_a_prompt_is_open_no_letter_is_a_command(session: WindowSession, luggage: AgendaItemId) -> None:
    session.go_to("A6")
    session.act("decision")
    session.type("1")
    session.type("aden ")
    QTest.keyClick(session.window.workspace.grid, Qt.Key.Key_Backspace)
    session.settle()

    assert session.focus == "A6"
    assert session.window.workspace.grid.sequence.step is Step.DECISION_REASON
    assert not session.line("A6").decisions

    session.type("1")
    session.settle()
    assert [each.kind for each in session.line("A6").decisions] == [DecisionKind.CHAIR_ACCEPTS]


def test_every_reason_offered_stands_whole_in_the_prompt(session: WindowSession, luggage: AgendaItemId) -> None:
    for language, kind in product(LANGUAGES, DECISIONS):
        session.window.speech.speak(language)
        strip, sequence = PromptStrip(), KeySequence()
        session.qtbot.addWidget(strip)
        strip.resize(NARROWEST, HEIGHT)
        sequence.step, sequence.decision, sequence.offered = Step.DECISION_REASON, kind, len(reasons_for(kind))

        strip.show_step(sequence, "", session.line("A6"), session.window.voice)

        assert strip.more, (language, kind)
        assert strip.fits, (language, kind)


def test_minutes_that_cannot_be_saved_say_what_is_safe_and_what_to_do(
    session: WindowSession, luggage: AgendaItemId, tmp_path: Path
) -> None:
    session.act("minutes")
    screen = session.window.minutes.screen
    assert "正在生成" in screen.note.text()
    session.qtbot.waitUntil(lambda: bool(screen.content()), timeout=20_000)

    screen.saving_wished.emit(str(tmp_path / "gone" / "minutes.pdf"))
    session.qtbot.waitUntil(lambda: "未能保存" in session.said)
    assert "gone" in session.said
    assert "安全" in session.said

    screen.saving_wished.emit(str(tmp_path / "minutes.pdf"))
    session.qtbot.waitUntil(lambda: "minutes.pdf" in session.said)
    assert (tmp_path / "minutes.pdf").read_bytes() == screen.content()

    screen.saving_wished.emit(str(tmp_path / "minutes.html"))
    session.qtbot.waitUntil(lambda: "minutes.html" in session.said, timeout=20_000)
    assert (tmp_path / "minutes.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_minutes_that_are_seen_are_drawn_anew_in_the_next_language_before_they_can_be_saved(
    session: WindowSession, luggage: AgendaItemId
) -> None:
    session.act("minutes")
    screen = session.window.minutes.screen
    session.qtbot.waitUntil(screen.save.isEnabled, timeout=20_000)
    assert "信贷" in screen.document.getAllText(0).text()

    loaded: list[QPdfDocument.Status] = []
    screen.document.statusChanged.connect(loaded.append)
    for language in ("zh_TW", "en"):  # the pages of the first come after the second was asked for
        session.window.speech.speak(language)
        session.qtbot.waitUntil(lambda: not screen.save.isEnabled())
        assert not screen.print.isEnabled()
    session.qtbot.waitUntil(screen.save.isEnabled, timeout=20_000)
    done: list[None] = []
    session.window.background.run(lambda: None, done.append)
    session.qtbot.waitUntil(lambda: bool(done))
    assert loaded.count(QPdfDocument.Status.Ready) == 1
    assert "Minutes" in screen.document.getAllText(0).text()


def test_the_name_offered_for_the_minutes_is_their_meeting_and_day(
    session: WindowSession, luggage: AgendaItemId
) -> None:
    session.act("minutes")
    screen = session.window.minutes.screen
    session.qtbot.waitUntil(lambda: bool(screen.content()), timeout=20_000)
    screen.save.click()

    dialog = screen.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "贷审会纪要 第47次 2026-11-23.pdf"
    dialog.close()


def test_while_the_records_open_and_the_demo_is_made_nobody_is_told_that_there_are_no_cases(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    seconds, told, speech = count(60), list[str](), Speech(qapp, "zh_CN")
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    frame = Frame()
    qtbot.addWidget(frame)
    window = fill(
        frame,
        speech,
        settings,
        database=str(tmp_path / "new.db"),
        demo=True,
        clock=lambda: EVENING + timedelta(seconds=next(seconds)),
    )
    told.append(window.agenda.empty.text())
    window.desk.agenda_changed.connect(lambda _agenda: told.append(window.agenda.empty.text()))
    qtbot.waitUntil(lambda: window.desk.looked, timeout=20_000)
    told.append(window.agenda.empty.text())
    frame.close()
    speech.speak("en")  # the words of the next test
    speech.deleteLater()

    assert all("尚无案件" not in text and "还没有案件" not in text for text in told)
    assert any("正在打开" in text for text in told)
    assert any("演示" in text for text in told)
