# SPDX-License-Identifier: Apache-2.0
"""Tab 1 of the real window: read when it is looked at, and again after what was decided."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.terms import AgendaItemId, LineKey
from tests.tools.window_session import WindowSession
from ui.wishes import Wished


def look(session: WindowSession) -> None:
    session.act("tab_1")
    overview = session.window.overview
    session.qtbot.waitUntil(lambda: overview.overview is not None, timeout=20_000)
    session.settle()


def test_nothing_is_read_before_somebody_looks(session: WindowSession, luggage: AgendaItemId) -> None:
    assert session.window.overview.overview is None

    look(session)

    caps = session.window.overview.screen.blocks["caps"].text
    assert "▶ 首次贷款上限 39,979 ◆" in caps
    assert "已满足 0/34" in session.window.overview.screen.blocks["who"].text


def test_a_decision_changes_what_is_shown_of_capacity(session: WindowSession, luggage: AgendaItemId) -> None:
    look(session)
    overview = session.window.overview
    before = overview.overview
    facts = {"item": luggage, "line": LineKey("P1"), "value": Decimal(50_000), "reason": "lowest of three"}
    session.window.desk.wish(Wished("adopt_value", facts))
    session.qtbot.waitUntil(lambda: overview.overview is not before, timeout=20_000)

    assert "还款能力可支持 57,113" not in overview.screen.blocks["caps"].text


def test_another_case_has_an_overview_of_its_own(session: WindowSession, luggage: AgendaItemId) -> None:
    look(session)
    first = session.window.overview.overview
    session.act("next_case")
    session.settle()
    assert session.window.overview.overview is None

    look(session)

    assert session.window.overview.overview is not first
    assert "53,500" in session.window.overview.screen.blocks["caps"].text


def test_enter_leads_from_what_is_missing_to_its_line(session: WindowSession, luggage: AgendaItemId) -> None:
    look(session)
    missing = session.window.overview.screen.missing
    assert missing.hasFocus()
    rows = [missing.item(row).text() for row in range(missing.count())]
    missing.setCurrentRow(next(number for number, text in enumerate(rows) if "现金" in text))

    QTest.keyClick(missing, Qt.Key.Key_Return)

    assert (session.window.page.shown, session.focus) == (2, "A1")


def test_what_concerns_no_line_leads_to_the_vote(session: WindowSession, luggage: AgendaItemId) -> None:
    look(session)
    missing = session.window.overview.screen.missing
    missing.setCurrentRow(0)

    QTest.keyClick(missing, Qt.Key.Key_Return)

    assert session.window.page.shown == 5


def test_the_language_changes_on_the_spot(session: WindowSession, luggage: AgendaItemId) -> None:
    look(session)
    session.window.speech.speak("en")
    session.window.speak()

    assert "First loan" in session.window.overview.screen.blocks["caps"].text


def test_a_change_takes_the_figures_of_before_away_at_once(session: WindowSession, luggage: AgendaItemId) -> None:
    look(session)
    overview = session.window.overview
    caps, missing = overview.screen.blocks["caps"], overview.screen.missing
    seen: list[tuple[str, str, str]] = []
    session.window.bridge.changed.connect(
        lambda _change: seen.append((overview.screen.state.text(), caps.text, missing.item(0).text()))
    )
    facts = {"item": luggage, "line": LineKey("P1"), "value": Decimal(50_000), "reason": "lowest of three"}
    session.window.desk.wish(Wished("adopt_value", facts))
    session.settle()

    (state, figures, sentence), *_ = seen
    assert state == "内容有变动：各项数字正在重新计算……"
    assert not any(character.isdigit() for character in figures)
    assert sentence == "…"
    assert overview.screen.state.text() == ""
    assert "首次贷款上限" in caps.text


def test_behind_another_tab_no_figure_of_before_waits(session: WindowSession, luggage: AgendaItemId) -> None:
    look(session)
    session.act("tab_2")
    facts = {"item": luggage, "line": LineKey("P1"), "value": Decimal(50_000), "reason": "lowest of three"}
    session.window.desk.wish(Wished("adopt_value", facts))
    session.settle()

    session.act("tab_1")

    caps = session.window.overview.screen.blocks["caps"]
    assert "39,979" not in caps.text
    session.qtbot.waitUntil(lambda: session.window.overview.overview is not None, timeout=20_000)
    assert "首次贷款上限" in caps.text


def test_an_overview_that_comes_late_is_not_shown_for_the_next_case(
    session: WindowSession, luggage: AgendaItemId
) -> None:
    look(session)
    session.window.overview.read()
    session.act("next_case")
    session.settle()

    assert session.window.overview.overview is None
