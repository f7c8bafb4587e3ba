# SPDX-License-Identifier: Apache-2.0
"""The trail says when nothing hangs on the wall any more, and after a crash that nobody knows when that was."""

from collections.abc import Callable

from models.labels.trail import ACTIONS
from models.snapshots.trail import Trail
from tests.tools.window_session import WindowSession
from ui.wall.window import WallWindow

Hang = Callable[[WindowSession], WallWindow]
SHOWN, LOST = ACTIONS["note_shown"], ACTIONS["note_showing_lost"]


def told(session: WindowSession) -> list[tuple[str, str]]:
    """What the trail says of the wall, the first first."""
    trail: list[Trail] = []
    session.settle()
    session.window.desk.read("load_trail", trail.append, meeting=session.window.desk.meeting)
    session.qtbot.waitUntil(lambda: bool(trail))
    said = session.window.voice.listed
    return [
        (row.action.template, said(row.details)) for row in trail[0].rows[::-1] if row.action.template in {SHOWN, LOST}
    ]


def read_by_the_room(session: WindowSession) -> None:
    """What hangs now hangs long enough."""
    session.window.shown.read.timeout.emit()
    session.settle()


def opened_again(session: WindowSession) -> WindowSession:
    again = session.reopened()
    again.window.bridge.start()
    again.settle()
    return again


def test_closing_the_program_ends_what_was_shown(session: WindowSession, hang: Hang) -> None:
    session.open_case(1)
    hang(session)
    read_by_the_room(session)

    again = opened_again(session)
    assert told(again) == [(SHOWN, "案件概览"), (SHOWN, "空白")]
    again.window.frame.close()


def test_a_picture_taken_away_a_moment_before_the_close_ends_too(session: WindowSession, hang: Hang) -> None:
    session.open_case(1)
    hang(session)
    read_by_the_room(session)
    session.act("black")

    again = opened_again(session)
    assert [words for _action, words in told(again)] == ["案件概览", "空白"]
    again.window.frame.close()


def test_closing_says_nothing_where_nothing_was_shown_or_its_end_is_kept(session: WindowSession, hang: Hang) -> None:
    session.open_case(1)
    again = opened_again(session)
    assert told(again) == []
    again.open_case(1)
    hang(again)
    read_by_the_room(again)
    again.act("black")
    read_by_the_room(again)

    last = opened_again(again)
    assert [words for _action, words in told(last)] == ["案件概览", "空白"]
    last.window.frame.close()


def test_the_start_after_a_crash_says_once_that_the_end_is_not_known(session: WindowSession, hang: Hang) -> None:
    session.open_case(1)
    hang(session)
    read_by_the_room(session)
    session.window.bridge.close()  # no last word reaches the record, as when the machine dies

    again = opened_again(session)
    expected = [(SHOWN, "案件概览"), (LOST, "程序异常结束，未留下记录；当时投影内容：案件概览")]
    assert told(again) == expected
    last = opened_again(again)
    assert told(last) == expected
    last.window.frame.close()


def test_nothing_is_kept_of_the_wall_before_it_is_known_how_the_last_program_ended(session: WindowSession) -> None:
    again = session.reopened()
    shown = again.window.shown
    shown.read.timeout.emit()

    assert shown.read.isActive()
    again.window.frame.close()
