# SPDX-License-Identifier: Apache-2.0
"""One screen alone: check 26 as `design.md` §10 reads it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from models.keys.wrapping import Cost
from models.store import Store
from models.terms import Choice, VotingWay
from reports.voice import Voice
from tests.tools.demo_session import Evening
from tests.tools.window_session import WindowSession
from ui.wall.displays import Stance, stance

Measure = Callable[..., None]
PHRASE = "a lamp below the plane tree"


@pytest.fixture(scope="module")
def luggage_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The breakfast stall, ready for a ballot."""
    file = tmp_path_factory.mktemp("voting") / "desk.db"
    with Store.create(str(file)) as store:
        Evening(store, cases=("breakfast-stall",)).examine("breakfast-stall")
    return file.read_bytes()


def votes(session: WindowSession) -> list[str]:
    voters = session.window.voting.screen.voters
    items = [voters.item(row, 2) for row in range(voters.rowCount())]
    return [item.text() for item in items if item is not None]


@pytest.mark.parametrize(
    ("pictures", "projected", "expected"),
    [
        (1, None, Stance.ASK),
        (1, True, Stance.SAFE),
        (1, False, Stance.FREE),
        (2, None, Stance.FREE),
        (2, True, Stance.FREE),
    ],
)
def test_check_26_one_screen_restricts_nothing_until_somebody_says_that_it_is_projected(
    pictures: int,
    projected: bool | None,
    expected: Stance,
) -> None:
    assert stance(pictures, projected) is expected


def test_check_26_the_question_is_put_once_and_a_no_restricts_nothing(session: WindowSession) -> None:
    safe = session.window.safe
    assert safe.banner.isVisible()
    assert not session.window.notes.brief
    QTest.mouseClick(safe.no, Qt.MouseButton.LeftButton)
    assert safe.banner.isHidden()

    again = session.reopened()
    again.window.bridge.start()
    again.settle()
    assert again.window.safe.banner.isHidden()
    again.window.frame.close()


def test_check_26_where_the_room_sees_the_screen_votes_stay_unseen_and_notes_shut(
    session: WindowSession, measure: Measure
) -> None:
    window = session.window
    window.notes.cost = Cost(memory=64, passes=1, lanes=1)
    QTest.mouseClick(window.safe.yes, Qt.MouseButton.LeftButton)
    session.open_case(1)
    assert "单屏安全模式" in window.safe.banner.text.text()
    assert window.safe.banner.isVisible()

    session.act("notes_lock")
    book = window.notes.book
    session.qtbot.waitUntil(book.isVisible)
    for field in (book.secret, book.again):
        QTest.keyClicks(field, PHRASE)
        QTest.keyClick(field, Qt.Key.Key_Return)
    session.qtbot.waitUntil(lambda: window.notes.author is not None)
    (timer,) = window.notes.findChildren(QTimer)
    measure("seconds for which private notes are open", timer.interval() / 1000, most=60)
    timer.start(5_000)
    window.notes.ask_leaning()  # a touch, which elsewhere begins the time anew
    assert timer.interval() == 5_000
    window.notes.leaning.reject()
    window.safe.change()
    window.safe.change()
    assert window.notes.author is None

    session.act("gate")
    session.type("12", on=window.voting.screen.voters)
    session.settle()
    words = [Voice("zh_CN").word(choice) for choice in Choice]
    assert votes(session)[:2] == ["● 已投", "● 已投"]
    assert not [word for word in words for vote in votes(session) if word in vote]
    session.type("131", on=window.voting.screen.voters)
    session.settle()
    session.act("reveal")
    session.settle()
    assert any(word in vote for word in words for vote in votes(session))
    assert session.voting().rounds[-1].way is VotingWay.CALLED_OUT
