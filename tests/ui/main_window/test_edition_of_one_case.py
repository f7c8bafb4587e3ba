# SPDX-License-Identifier: Apache-2.0
"""The pages of the open case alone: shown, saved and told apart from the minutes of the meeting."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from models.terms import AgendaItemId
from tests.tools.window_session import WindowSession
from ui.command_line import verify


def pages(session: WindowSession) -> list[str]:
    """What stands on the pages that are shown, once they are drawn."""
    screen = session.window.minutes.screen
    session.qtbot.waitUntil(screen.save.isEnabled, timeout=60_000)
    return [page.extract_text() for page in PdfReader(BytesIO(screen.content())).pages]


def test_shift_f12_shows_the_pages_of_the_open_case_and_then_the_whole_meeting_again(
    session: WindowSession, luggage: AgendaItemId
) -> None:
    assert luggage
    session.act("edition")
    alone = pages(session)
    assert "贷审会决议" in alone[0]
    assert session.window.minutes.screen.alone

    session.act("edition")
    whole = pages(session)
    assert "会议纪要" in whole[0]
    assert len(whole) > len(alone)
    assert "贷审会决议" not in whole[0]


def test_a_case_that_was_not_opened_has_no_pages_and_the_status_line_says_so(session: WindowSession) -> None:
    desk = session.window.desk
    session.window.minutes.change_edition()
    assert desk.item is None
    assert "尚未开始审议" in session.said


def test_the_next_case_brings_its_own_pages(session: WindowSession, luggage: AgendaItemId) -> None:
    session.open_case(2)
    session.open_case_from_anywhere(1)
    assert session.window.desk.item == luggage
    session.act("edition")
    first = pages(session)
    session.act("next_case")
    session.settle()
    session.act("minutes")
    second = pages(session)
    assert first[0] != second[0]


def test_a_saved_edition_says_what_it_is_and_is_not_taken_for_the_minutes(
    session: WindowSession, luggage: AgendaItemId, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert luggage
    session.act("edition")
    pages(session)
    file = tmp_path / "case.pdf"
    minutes = session.window.minutes
    assert "第 1 项" in minutes.screen.suggested
    minutes.screen.saving_wished.emit(str(file))
    session.qtbot.waitUntil(file.exists)
    session.window.frame.close()

    assert verify.run([str(file), "--database", str(tmp_path / "desk.db"), "--language", "en"]) == 1
    assert b"the pages of case 1 alone, of the minutes of meeting 47" in capfdbinary.readouterr().err
