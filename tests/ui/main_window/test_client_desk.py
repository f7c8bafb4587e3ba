# SPDX-License-Identifier: Apache-2.0
"""The client's past on the desk: the last decision with no key, all of it with one, a column to compare with.

Acceptance check 8, inside a case.
"""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from models.named_outcomes import NamedOutcome
from models.snapshots.client import HeardRow, PastRow
from models.terms import LineKey, Outcome, Unit
from tests.tools.window_session import WindowSession
from ui.workspace.arrangement import GRID_COLUMNS
from ui.workspace.columns import Column

pytestmark = pytest.mark.usefixtures("luggage")
SALES = LineKey("P1")
EARLIER = HeardRow(
    number="2025-0007",
    same_case=False,
    meeting=12,
    on=date(2025, 11, 6),
    requested=Decimal(80000),
    outcome=NamedOutcome(Outcome.REJECTED),
    amount=None,
    reason="营业额只有一种方法",
    lines=(PastRow(SALES, "营业额", Unit.MONEY, Decimal(48000), Decimal(62000), Decimal(54300), Decimal("0.13125")),),
)


def read(session: WindowSession) -> None:
    session.qtbot.waitUntil(lambda: session.window.client.client is not None, timeout=20_000)


def know(session: WindowSession) -> None:
    """The record knows an earlier application."""
    read(session)
    desk = session.window.client
    assert desk.client is not None
    desk.client = replace(desk.client, heard=(EARLIER,))


def test_8_the_last_decision_stands_in_the_head_without_a_key(session: WindowSession) -> None:
    read(session)
    client = session.window.client.client
    assert client is not None
    last = client.decisions[0]

    assert session.window.voice.iso(last.on) in session.window.page.header.facts.text()
    assert session.window.voice.outcome(last.outcome) in session.window.page.header.facts.text()


def test_8_one_key_opens_all_of_it(session: WindowSession) -> None:
    read(session)
    session.act("client")
    session.qtbot.waitUntil(session.window.client.view.isVisible, timeout=20_000)
    view, client = session.window.client.view, session.window.client.client
    assert client is not None

    assert view.isVisible()
    assert view.past.rowCount() == len(client.stated)
    assert not view.note.isVisible()
    assert not view.lines.isVisible()
    view.close()


def test_a_past_that_comes_after_another_case_was_opened_stays_away(session: WindowSession) -> None:
    read(session)
    session.act("client")
    session.window.open_neighbour(1)
    session.settle()

    assert not session.window.client.view.isVisible()


def test_an_earlier_application_is_laid_beside_this_one_line_by_line(session: WindowSession) -> None:
    know(session)
    client = session.window.client.client
    assert client is not None
    view = session.window.client.view
    view.show_client(client, session.window.voice)
    texts = [view.lines.item(0, column) for column in range(view.lines.columnCount())]

    assert view.lines.isVisible()
    assert [item.text() for item in texts if item is not None] == [
        "P1 营业额",
        "48,000",
        "62,000",
        "54,300",
        "+13.1%",
    ]
    view.close()


def test_p_shows_the_earlier_figures_in_the_column_of_comparison_and_then_the_prior_period_again(
    session: WindowSession,
) -> None:
    know(session)
    session.window.frame.resize(1920, 1080)
    QApplication.processEvents()
    grid = session.window.workspace.grid
    grid.focus_on(SALES)
    row, column = grid.lines.row_of(SALES), GRID_COLUMNS.index(Column.PRIOR)
    assert row is not None
    before = grid.lines.index(row, column).data()

    session.type("P")

    assert grid.lines.index(row, column).data() == "48,000"
    assert "2025-0007" in session.window.workspace.facts.text
    session.type("P")
    assert grid.lines.index(row, column).data() == before


def test_without_an_earlier_application_p_says_so(session: WindowSession) -> None:
    read(session)
    session.type("P")

    assert session.said == session.window.client.tr(
        "The record holds no figures of an earlier application; stated decisions have none."
    )


def test_another_case_is_compared_with_its_own_past(session: WindowSession) -> None:
    know(session)
    session.type("P")
    assert session.window.workspace.grid.lines.compared is EARLIER

    session.open_case_from_anywhere(2)

    assert session.window.workspace.grid.lines.compared is None
