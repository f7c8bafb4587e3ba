# SPDX-License-Identifier: Apache-2.0
"""An open case has a clock that says when its time comes to an end; a case that is only looked at has none."""

from datetime import datetime, timedelta

import pytest

from models.terms import AgendaItemId
from tests.tools.window_session import WindowSession


def at_minute(session: WindowSession, opened: datetime, minutes: int) -> str:
    session.window.bridge.clock = lambda: opened + timedelta(minutes=minutes)
    session.window.clock.tell()
    return session.window.page.header.clock.text()


@pytest.mark.usefixtures("luggage")
def test_the_clock_counts_then_says_what_is_left_then_how_far_over(session: WindowSession) -> None:
    opened, clock = session.case.opened_at, session.window.page.header.clock
    assert opened is not None
    session.window.speech.speak("en")

    assert at_minute(session, opened, 12) == "12 of 25 min"
    assert not clock.font().bold()
    assert at_minute(session, opened, 21) == "△ 4 min left"
    assert clock.font().bold()
    assert at_minute(session, opened, 31) == "◆ over time by 6 min"
    session.window.speech.speak("zh_CN")
    session.qtbot.waitUntil(lambda: clock.text() == "◆ 超时 6 分")


def test_going_back_to_a_case_does_not_begin_its_time_anew(session: WindowSession, luggage: AgendaItemId) -> None:
    first = session.case.opened_at
    session.act("next_case")
    session.settle()
    assert session.case.opened_at != first
    session.act("previous_case")
    session.settle()

    assert (session.case.item, session.case.opened_at) == (luggage, first)
    assert session.window.page.header.clock.isVisible()
