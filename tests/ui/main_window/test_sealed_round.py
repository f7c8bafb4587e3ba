# SPDX-License-Identifier: Apache-2.0
"""A sealed round through the window: the machine is passed round, and nobody sees a vote before the reveal."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.keys.ballot import MOST_REMARK
from models.keys.sitting import IDLE, PIN_TRIES, Sitting
from models.operations.change import Change
from models.snapshots.voting import RoundRow
from models.store import Store
from models.terms import Choice, VotingWay
from tests.tools.demo_session import EVENING
from tests.tools.keyed_session import CHEAP, SECRETARY, KeyedEvening, secret_of
from tests.tools.window_session import WindowSession, sat_at
from ui.voting.sealed_turn import SealedTurn

CHAIR = "刘建国"
NAMES = ("陈淑芬", "黄志远", "林晓梅", "李文博", CHAIR)
"""In the order in which they vote."""


@pytest.fixture(scope="session")
def keyed_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The breakfast stall opened under a policy of keys, everybody enrolled."""
    file = tmp_path_factory.mktemp("keyed") / "desk.db"
    with Store.create(str(file)) as store:
        evening = KeyedEvening(store)
        evening.enrol_all()
        evening.open("breakfast-stall")
    return file.read_bytes()


@pytest.fixture
def session(qtbot: QtBot, qapp: QApplication, tmp_path: Path, keyed_database: bytes) -> Iterator[WindowSession]:
    """The case is open at the vote."""
    with sat_at(qtbot, qapp, tmp_path, keyed_database) as made:
        made.window.keys.cost = CHEAP
        made.open_case(1)
        made.window.go_to_tab(5)
        yield made


@pytest.fixture
def turn(session: WindowSession) -> SealedTurn:
    """A restricted sealed round is open, and the first member is called."""
    session.act("restricted")
    QTest.keyClick(session.window.voting.screen.way, Qt.Key.Key_2)
    turn = session.window.voting.sealed.turn
    session.qtbot.waitUntil(turn.isVisible, timeout=20_000)
    return turn


def unlock(session: WindowSession, turn: SealedTurn, pin: str = "") -> None:
    """The member called types the own secret, and a PIN if there is to be one."""
    person = turn.unlocking.person
    turn.unlocking.secret.insert(secret_of(person))
    QTest.keyClicks(turn.unlocking.new_pin, pin)
    QTest.keyClick(turn.unlocking.secret, Qt.Key.Key_Return)
    session.qtbot.waitUntil(lambda: turn.pages.currentIndex() == 1, timeout=20_000)


def vote(session: WindowSession, turn: SealedTurn, digit: str) -> None:
    voter = turn.voter
    QTest.keyClicks(turn.choosing, digit)
    QTest.keyClick(turn.choosing, Qt.Key.Key_Return)
    session.qtbot.waitUntil(lambda: turn.voter is not voter, timeout=20_000)
    session.settle()


def last_round(session: WindowSession, *, read: bool = True) -> RoundRow:
    """As it is now, or as it was read last."""
    voting = session.voting() if read else session.window.voting.voting
    assert voting is not None
    return voting.rounds[-1]


def reveal(session: WindowSession, person: str = SECRETARY) -> None:
    session.act("reveal")
    prompt = session.window.voting.sealed.prompt
    session.qtbot.waitUntil(prompt.isVisible, timeout=20_000)
    prompt.keepers.setCurrentText(person)
    prompt.unlocking.secret.insert(secret_of(person))
    QTest.keyClick(prompt.unlocking.secret, Qt.Key.Key_Return)
    session.qtbot.waitUntil(lambda: not prompt.isVisible(), timeout=20_000)
    session.settle()


def test_five_members_vote_in_turn_and_the_secretary_reveals(session: WindowSession, turn: SealedTurn) -> None:
    receipts: dict[str, str] = {}
    for name, digit in zip(NAMES, "34343", strict=True):
        assert turn.unlocking.person == name
        unlock(session, turn)
        vote(session, turn, digit)
        found = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}", turn.receipt.text())
        assert found is not None
        receipts[name] = found[0]
    assert turn.voter is None
    QTest.keyClick(turn, Qt.Key.Key_Return)
    assert not turn.isVisible()
    assert session.window.frame.focusWidget() is session.window.voting.screen.voters
    reveal(session)

    shown = last_round(session)
    assert {row.name: row.receipt for row in shown.voters} == receipts
    assert {row.name: row.choice for row in shown.voters} == {
        name: tuple(Choice)[int(digit) - 1] for name, digit in zip(NAMES, "34343", strict=True)
    }
    table = session.window.voting.screen.voters
    remarks = [item.text() for row in range(table.rowCount()) if (item := table.item(row, 3)) is not None]
    assert [receipts[name] in remark for name, remark in zip(NAMES, remarks, strict=True)] == [True] * len(NAMES)


def test_the_way_to_vote_is_asked_and_a_called_out_round_goes_on_as_always(session: WindowSession) -> None:
    session.act("restricted")
    way = session.window.voting.screen.way
    assert way.isVisible()
    QTest.keyClick(way, Qt.Key.Key_Escape)
    assert not way.isVisible()
    assert session.voting().rounds == ()
    session.act("restricted")
    QTest.keyClick(way, Qt.Key.Key_1)
    session.type("33344", session.window.voting.screen.voters)
    session.settle()
    session.act("reveal")

    assert last_round(session).way is VotingWay.CALLED_OUT
    assert last_round(session).revealed_at is not None


def test_with_a_pin_a_vote_takes_eight_keys(session: WindowSession, turn: SealedTurn) -> None:
    unlock(session, turn, "135790")
    vote(session, turn, "3")
    turn.reject()
    session.window.voting.sealed.pass_on(next(row.id for row in last_round(session).voters if row.name == NAMES[0]))
    assert turn.unlocking.pin.isVisible()

    QTest.keyClicks(turn.unlocking.pin, "135790")
    assert turn.pages.currentIndex() == 1
    vote(session, turn, "4")
    assert [row.name for row in last_round(session).voters if row.voted] == [NAMES[0]]


def test_five_wrong_pins_ask_for_the_secret(session: WindowSession, turn: SealedTurn) -> None:
    unlock(session, turn, "135790")
    QTest.keyClick(turn.choosing, Qt.Key.Key_Escape)
    session.window.voting.sealed.pass_on()
    for left in range(PIN_TRIES - 1, 0, -1):
        QTest.keyClicks(turn.unlocking.pin, "000000")
        assert str(left) in turn.unlocking.note.text()
    QTest.keyClicks(turn.unlocking.pin, "000000")

    assert not turn.unlocking.pin.isVisible()
    unlock(session, turn)


def test_a_wrong_secret_is_said_and_leaves_nothing_of_it(session: WindowSession, turn: SealedTurn) -> None:
    QTest.keyClicks(turn.unlocking.secret, "not the secret")
    QTest.keyClick(turn.unlocking.secret, Qt.Key.Key_Return)
    session.qtbot.waitUntil(lambda: NAMES[0] in turn.unlocking.note.text(), timeout=20_000)

    assert turn.pages.currentIndex() == 0
    assert turn.unlocking.secret.text() == ""
    assert not turn.unlocking.secret.isUndoAvailable()
    unlock(session, turn)


def test_a_pin_that_is_none_is_refused_before_the_secret_is_tried(session: WindowSession, turn: SealedTurn) -> None:
    turn.unlocking.secret.insert(secret_of(NAMES[0]))
    QTest.keyClicks(turn.unlocking.new_pin, "12345")
    QTest.keyClick(turn.unlocking.new_pin, Qt.Key.Key_Return)
    assert turn.unlocking.note.text()
    QTest.keyClick(turn.unlocking.new_pin, Qt.Key.Key_Return)
    session.qtbot.waitUntil(lambda: turn.pages.currentIndex() == 1, timeout=20_000)


def test_whoever_walks_away_while_choosing_is_locked_out_without_a_vote(
    session: WindowSession, turn: SealedTurn
) -> None:
    unlock(session, turn, "135790")
    QTest.keyClicks(turn.choosing, "4")
    assert turn.idle_timer.interval() == 5 * 60 * 1000
    turn.idle_timer.timeout.emit()

    assert turn.pages.currentIndex() == 0
    assert turn.choosing.chosen.text() == ""
    assert turn.unlocking.note.text()
    assert not any(row.voted for row in last_round(session).voters)
    QTest.keyClicks(turn.unlocking.pin, "135790")
    vote(session, turn, "3")


@pytest.fixture
def later(session: WindowSession) -> Callable[[float], None]:
    """Lets seconds pass for the keys of the sitting."""
    passed = [0.0]
    session.window.keys.sitting = Sitting(lambda: passed[0], lambda: EVENING + timedelta(seconds=passed[0]))

    def wait(seconds: float) -> None:
        passed[0] += seconds

    return wait


def test_whoever_types_for_longer_than_five_minutes_still_votes(
    session: WindowSession, turn: SealedTurn, later: Callable[[float], None]
) -> None:
    unlock(session, turn)
    for digit in "343":
        later(IDLE - 1)
        QTest.keyClicks(turn.choosing, digit)
    later(IDLE - 1)
    vote(session, turn, "4")

    assert [row.name for row in last_round(session).voters if row.voted] == [NAMES[0]]


def test_after_five_minutes_without_a_touch_enter_gives_no_vote(
    session: WindowSession, turn: SealedTurn, later: Callable[[float], None]
) -> None:
    unlock(session, turn)
    QTest.keyClicks(turn.choosing, "4")
    later(IDLE)
    QTest.keyClick(turn.choosing, Qt.Key.Key_Return)
    session.settle()

    assert turn.pages.currentIndex() == 0
    assert "五分钟" in turn.unlocking.note.text()
    assert not any(row.voted for row in last_round(session).voters)


def left_while_sealing(session: WindowSession, turn: SealedTurn, remark: str = "") -> None:
    """The first member gives a vote and leaves at once; the second is called before the answer comes."""
    unlock(session, turn)
    QTest.keyClicks(turn.choosing, "4")
    if remark:
        QTest.keyClick(turn.choosing, Qt.Key.Key_F2)
        turn.choosing.own_words.remark.setText(remark)
        QTest.keyClick(turn.choosing.own_words.remark, Qt.Key.Key_Return)
    QTest.keyClick(turn.choosing, Qt.Key.Key_Return)
    turn.reject()
    second = next(row.id for row in last_round(session, read=False).voters if row.name == NAMES[1])
    session.window.voting.sealed.pass_on(second)
    session.settle()
    assert turn.unlocking.person == NAMES[1]
    assert turn.pages.currentIndex() == 0


def test_a_receipt_that_comes_after_the_turn_does_not_end_the_next(session: WindowSession, turn: SealedTurn) -> None:
    left_while_sealing(session, turn)

    assert turn.receipt.text() == ""
    assert session.said == f"{NAMES[0]}的票在退出后收到；揭示前可以重投。"
    assert [row.name for row in last_round(session).voters if row.voted] == [NAMES[0]]
    unlock(session, turn)
    vote(session, turn, "3")
    assert turn.unlocking.person == NAMES[2]


def test_a_refusal_that_comes_after_the_turn_tells_the_next_member_nothing(
    session: WindowSession, turn: SealedTurn
) -> None:
    left_while_sealing(session, turn, "配" * (MOST_REMARK + 1))

    assert turn.choosing.note.text() == turn.unlocking.note.text() == ""
    assert session.said == f"{NAMES[0]}的票未记录；在姓名上按 Enter 可再请该委员投票。"
    unlock(session, turn)
    vote(session, turn, "3")
    assert [row.name for row in last_round(session).voters if row.voted] == [NAMES[1]]


def test_right_after_the_last_receipt_the_keeper_is_asked_at_once(session: WindowSession, turn: SealedTurn) -> None:
    for digit in "3434":
        unlock(session, turn)
        vote(session, turn, digit)
    desk = session.window.voting
    before = desk.voting
    unlock(session, turn)
    vote(session, turn, "3")
    QTest.keyClick(turn, Qt.Key.Key_Return)
    desk.voting = before
    desk.screen.reveal.setEnabled(False)
    reveal(session)

    assert last_round(session).revealed_at is not None


def test_the_key_is_locked_once_the_vote_is_given(session: WindowSession, turn: SealedTurn) -> None:
    unlock(session, turn, "135790")
    vote(session, turn, "3")
    assert session.window.keys.sitting.key_of(NAMES[0]) is None
    assert turn.unlocking.person == NAMES[1]


def test_where_the_room_sees_the_screen_a_round_is_sealed_without_a_question(session: WindowSession) -> None:
    session.window.safe.say(projected=True)
    session.act("restricted")
    session.qtbot.waitUntil(session.window.voting.sealed.turn.isVisible, timeout=20_000)
    assert session.window.voting.screen.way.isHidden()
    assert last_round(session).way is VotingWay.SEALED


def test_own_words_go_with_a_sealed_vote_and_are_gone_from_the_screen(session: WindowSession, turn: SealedTurn) -> None:
    unlock(session, turn)
    QTest.keyClicks(turn.choosing, "4")
    QTest.keyClick(turn.choosing, Qt.Key.Key_F2)
    own = turn.choosing.own_words
    own.remark.setText("金丝雀")
    QTest.keyClick(own.remark, Qt.Key.Key_Return)
    assert "金丝雀" in turn.choosing.chosen.text()
    QTest.keyClick(turn.choosing, Qt.Key.Key_F2)
    session.window.safe.say(projected=True)  # the room comes to see it
    assert own.isHidden()
    assert not any(said in turn.choosing.chosen.text() for said in ("金丝雀", "不同意"))
    QTest.keyClick(turn.choosing, Qt.Key.Key_F2)
    assert own.isHidden()
    assert "Ctrl+Alt+M" in turn.choosing.note.text()
    session.window.safe.say(projected=False)
    assert "金丝雀" in turn.choosing.chosen.text()
    vote(session, turn, "4")

    assert own.remark.text() == turn.choosing.chosen.text() == ""
    for digit in "3333":
        unlock(session, turn)
        vote(session, turn, digit)
    QTest.keyClick(turn, Qt.Key.Key_Return)
    reveal(session, CHAIR)
    assert next(row.remark for row in last_round(session).voters if row.name == NAMES[0]) == "金丝雀"


def test_in_a_sealed_round_a_digit_of_the_operator_is_no_vote(session: WindowSession, turn: SealedTurn) -> None:
    turn.reject()
    session.type("3", session.window.voting.screen.voters)
    assert "密投" in session.said
    assert not any(row.voted for row in last_round(session).voters)
    QTest.keyClick(session.window.voting.screen.voters, Qt.Key.Key_Return)
    assert turn.isVisible()


def test_a_refused_sealed_vote_is_told_to_its_member_alone(session: WindowSession, turn: SealedTurn) -> None:
    unlock(session, turn)
    before = session.said
    QTest.keyClicks(turn.choosing, "1")
    assert "同意" in turn.choosing.note.text()
    QTest.keyClicks(turn.choosing, "4")
    QTest.keyClick(turn.choosing, Qt.Key.Key_F2)
    turn.choosing.own_words.remark.setText("配" * (MOST_REMARK + 1))
    QTest.keyClick(turn.choosing.own_words.remark, Qt.Key.Key_Return)
    QTest.keyClick(turn.choosing, Qt.Key.Key_Return)
    session.qtbot.waitUntil(lambda: str(MOST_REMARK) in turn.choosing.note.text(), timeout=20_000)

    assert session.said == before
    assert turn.pages.currentIndex() == 1
    assert not any(row.voted for row in last_round(session).voters)


def test_the_reveal_without_every_vote_names_whoever_is_missing(session: WindowSession, turn: SealedTurn) -> None:
    unlock(session, turn)
    vote(session, turn, "3")
    turn.reject()
    session.act("reveal")
    session.settle()
    assert NAMES[1] in session.said
    assert not session.window.voting.sealed.prompt.isVisible()


def test_the_end_of_the_meeting_forgets_every_pin(session: WindowSession, turn: SealedTurn) -> None:
    unlock(session, turn, "135790")
    turn.reject()
    assert session.window.keys.sitting.opens_by_pin(NAMES[0])
    session.window.bridge.changed.emit(Change(name="close_meeting"))
    assert not session.window.keys.sitting.opens_by_pin(NAMES[0])


def test_a_key_that_is_no_choice_is_told_and_chooses_nothing(session: WindowSession, turn: SealedTurn) -> None:
    unlock(session, turn)
    QTest.keyClicks(turn.choosing, "9")

    assert turn.choosing.note.text() == "“9”不是选项，请按上面的数字键。"
    QTest.keyClick(turn.choosing, Qt.Key.Key_Return)
    assert turn.voter is not None
    QTest.keyClicks(turn.choosing, "3")
    assert "不是选项" not in turn.choosing.note.text()


def test_who_presides_is_not_called_before_the_others_have_voted(session: WindowSession, turn: SealedTurn) -> None:
    turn.reject()
    session.window.voting.sealed.pass_on(next(row.id for row in last_round(session).voters if row.name == CHAIR))

    assert not turn.isVisible()
    assert "最后" in session.said
    assert all(name in session.said for name in NAMES[:-1])
