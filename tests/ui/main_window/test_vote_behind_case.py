# SPDX-License-Identifier: Apache-2.0
"""The picture of the case comes first; the vote behind another tab is asked for once it is painted, or is looked at."""

from models.terms import LineKey
from tests.tools.window_session import WindowSession
from ui.main_window.case_page import Tab
from ui.wishes import Wished


def ask(session: WindowSession) -> None:
    """A question, which changes what the case shows and its gate."""
    desk = session.window.desk
    facts = {
        "item": desk.item,
        "line": LineKey("A1"),
        "text": "盘点是何时？",
        "compulsory": True,
        "asked_by": desk.presiding,
    }
    desk.wish(Wished("ask", facts))


def after_the_change(session: WindowSession, tab: Tab) -> tuple[bool, bool]:
    """Whether the case and the vote are being read at once after a change, seen from this tab."""
    found: list[tuple[bool, bool]] = []
    desk = session.window.desk

    def look(_change: object) -> None:
        session.window.go_to_tab(tab)
        found.append((desk.is_reading("case"), desk.is_reading("voting")))

    desk.bridge.changed.connect(look)
    ask(session)
    session.settle()
    desk.bridge.changed.disconnect(look)
    (both,) = found
    return both


def questions_in_the_gate(session: WindowSession) -> int:
    return sum(row.question is not None for row in session.window.voting.unmet_rows())


def test_the_vote_behind_another_tab_waits_for_the_picture_of_the_case(session: WindowSession) -> None:
    session.open_case(1)
    session.voting()
    session.window.go_to_tab(Tab.LINES)
    assert after_the_change(session, Tab.LINES) == (True, False)
    assert questions_in_the_gate(session)
    assert not session.window.desk.is_reading("voting")


def test_whoever_turns_to_the_vote_meanwhile_has_it_asked_for_at_once(session: WindowSession) -> None:
    session.open_case(1)
    session.voting()
    session.window.go_to_tab(Tab.LINES)
    assert after_the_change(session, Tab.VOTE) == (True, True)
    assert session.window.voting.voting is not None
