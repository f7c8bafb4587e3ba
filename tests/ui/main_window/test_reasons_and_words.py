# SPDX-License-Identifier: Apache-2.0
"""What a ballot asks for in words: why it is restricted, and what a member says besides the vote."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.store import Store
from tests.tools.demo_session import Evening
from tests.tools.window_session import WindowSession

STALL = 1


@pytest.fixture(scope="module")
def luggage_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The breakfast stall, ready for a full ballot."""
    file = tmp_path_factory.mktemp("reasons") / "desk.db"
    with Store.create(str(file)) as store:
        Evening(store, cases=("breakfast-stall",)).examine("breakfast-stall")
    return file.read_bytes()


def test_a_restricted_ballot_with_the_gate_open_is_asked_why(session: WindowSession) -> None:
    session.open_case(STALL)
    session.voting()
    session.act("restricted")
    line = session.window.voting.screen.restricted_reason
    assert line.isVisible()
    assert not session.voting().rounds
    line.setText("客户要求先补材料")
    QTest.keyClick(line, Qt.Key.Key_Return)
    session.settle()

    assert session.voting().rounds[-1].restricted
    session.type("1", session.window.voting.screen.voters)
    session.settle()
    assert [row.choice for row in session.voting().rounds[-1].voters if row.voted] == []


def test_a_reason_that_was_left_makes_no_further_round_a_first_one(session: WindowSession) -> None:
    session.open_case(STALL)
    session.voting()
    session.act("restricted")
    QTest.keyClick(session.window.voting.screen.restricted_reason, Qt.Key.Key_Escape)
    session.act("gate")
    session.type("11111", session.window.voting.screen.voters)
    session.act("reveal")
    screen = session.window.voting.screen
    session.qtbot.waitUntil(screen.again.isEnabled)
    session.act("new_round")
    line = screen.round_reason
    line.setText("金额有误")
    QTest.keyClick(line, Qt.Key.Key_Return)
    session.settle()

    assert [(voting.number, voting.restricted) for voting in session.voting().rounds] == [(1, False), (2, False)]


def test_own_words_that_are_refused_stay_in_their_line(session: WindowSession) -> None:
    session.open_case(STALL)
    session.voting()
    session.act("gate")
    session.type("1", session.window.voting.screen.voters)
    session.settle()
    session.act("own_words")
    line = session.window.voting.screen.own_words
    line.months.setText("700")
    QTest.keyClick(line.months, Qt.Key.Key_Return)
    session.settle()

    assert line.isVisible()
    assert line.months.text() == "700"


def test_no_words_of_a_vote_are_typed_where_the_room_sees_the_screen(session: WindowSession) -> None:
    session.open_case(STALL)
    session.voting()
    session.act("gate")
    session.type("1", session.window.voting.screen.voters)
    session.act("own_words")
    line = session.window.voting.screen.own_words
    assert line.isVisible()

    session.window.safe.say(projected=True)
    assert line.isHidden()
    assert session.window.voting.screen.voters.hasFocus()
    session.act("own_words")
    assert line.isHidden()
    assert "Ctrl+Alt+M" in session.said
