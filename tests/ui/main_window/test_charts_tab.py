# SPDX-License-Identifier: Apache-2.0
"""Tab 3 of the real window: digits choose the chart, Enter leads to its line, and the wall follows."""

import subprocess
import sys
from time import thread_time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.snapshots.charts import ChartKind
from models.snapshots.drafts import DraftPlace
from models.snapshots.wall import WallState
from models.terms import AgendaItemId, LineKey
from tests.tools.window_session import WindowSession
from ui.main_window.loading import load_heavy_parts

FIRST_LOOK_MS = 200
"""Of the window's own thread: what other work on the machine takes is not the chart's."""


def test_digits_choose_the_chart_and_none_of_them_confirms_anything(
    session: WindowSession, luggage: AgendaItemId
) -> None:
    session.act("tab_3")
    view = session.window.chart.view
    before = session.window.desk.case
    for kind in ChartKind:
        focus = session.window.frame.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key(Qt.Key.Key_0 + kind.value))
        assert view.kind is kind
    session.settle()
    assert session.window.desk.case == before


def test_enter_on_a_bar_leads_to_its_line(session: WindowSession, luggage: AgendaItemId) -> None:
    session.act("tab_3")
    bar = session.window.chart.view.picture.bars[1]
    QTest.keyClick(bar, Qt.Key.Key_Return)

    assert session.window.page.shown == 2
    assert session.window.workspace.grid.focus_line == bar.line
    assert session.window.workspace.grid.hasFocus()


def test_enter_on_a_month_or_on_equity_leads_to_a_line_too(session: WindowSession, luggage: AgendaItemId) -> None:
    for kind in (ChartKind.EQUITY, ChartKind.SALES, ChartKind.COVER):
        session.act("tab_3")
        session.act(f"chart_{kind.value}")
        bar = session.window.chart.view.picture.bars[0]
        QTest.keyClick(bar, Qt.Key.Key_Return)
        assert session.window.workspace.grid.focus_line == bar.line


def test_the_wall_follows_the_chart_and_then_the_line_again(session: WindowSession, luggage: AgendaItemId) -> None:
    wall = session.window.wall
    session.act("tab_3")
    assert (wall.live.state, wall.live.chart_kind) == (WallState.CHART, ChartKind.DEVIATIONS)
    session.act("chart_4")
    assert wall.live.chart_kind is ChartKind.COVER
    session.act("tab_4")
    assert wall.live.chart_kind is ChartKind.COVER
    session.act("tab_2")
    assert wall.live.state is WallState.LINE


def test_a_held_wall_keeps_what_it_shows(session: WindowSession, luggage: AgendaItemId) -> None:
    wall = session.window.wall
    session.window.wall_keys.change_hold()
    session.act("tab_3")
    assert wall.live.state is WallState.OVERVIEW


def test_charts_speak_the_language_of_the_window(session: WindowSession, luggage: AgendaItemId) -> None:
    session.act("tab_3")
    view = session.window.chart.view
    session.window.speech.speak("zh_CN")
    session.window.speak()
    assert view.choice.tabText(0) == "1 权益桥"
    assert view.conclusion.text().startswith("1 项重大")


def test_after_the_idle_time_the_first_look_takes_no_longer_than_a_blink(
    session: WindowSession, luggage: AgendaItemId
) -> None:
    loaded: list[object] = []
    session.window.background.run(load_heavy_parts, loaded.append)
    session.qtbot.waitUntil(lambda: bool(loaded), timeout=20_000)
    began = thread_time()
    session.act("tab_3")
    session.window.chart.view.picture.grab()
    assert (thread_time() - began) * 1000 <= FIRST_LOOK_MS


def test_the_window_is_filled_without_the_drawing_library() -> None:
    asked = (
        "import sys, ui.main_window.window;"
        "print([name for name in ('matplotlib', 'numpy', 'pikepdf', 'pyhanko', 'reportlab') if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_a_line_of_the_chart_is_a_line_of_the_grid(session: WindowSession, luggage: AgendaItemId) -> None:
    session.act("tab_3")
    case = session.window.desk.case
    assert case is not None
    assert {LineKey(bar.line or "") for bar in session.window.chart.view.picture.bars} <= {
        line.key for line in case.lines
    }


def test_f2_says_what_the_chart_shows_on_screen_and_wall(session: WindowSession, luggage: AgendaItemId) -> None:
    window, view = session.window, session.window.chart.view
    session.act("tab_3")
    computed = view.conclusion.text()
    session.act("conclusion")
    assert view.own.text() == computed
    QTest.keyClicks(view.own, "1 of them weighs")
    assert view.kind is ChartKind.DEVIATIONS, "a digit is typed"
    QTest.keyClick(view.own, Qt.Key.Key_Return)
    session.settle()

    assert view.conclusion.text().splitlines() == ["1 of them weighs", f"计算结论：{computed}"]
    session.qtbot.waitUntil(lambda: "weighs" in window.voice.spoken(window.wall.live.conclusion))
    session.act("conclusion")
    view.own.clear()
    QTest.keyClick(view.own, Qt.Key.Key_Return)
    session.settle()
    assert view.conclusion.text() == computed
    session.act("conclusion")
    QTest.keyClick(view.own, Qt.Key.Key_Escape)
    assert not view.own.isVisible()


def test_half_a_conclusion_is_kept_and_the_sentence_that_stands_there_is_not(
    session: WindowSession, luggage: AgendaItemId
) -> None:
    view, drafts = session.window.chart.view, session.window.drafts
    place = DraftPlace(luggage, str(view.kind.value), "conclusion_text")
    session.act("tab_3")
    session.act("conclusion")
    QTest.keyClicks(view.own, "half")
    session.act("conclusion")
    assert view.own.text() == drafts.text(place) == "half"

    view.own.selectAll()
    view.own.insert(view.conclusion.text())
    assert drafts.text(place) == ""


def test_own_words_begun_for_a_case_are_not_said_of_the_next(session: WindowSession, luggage: AgendaItemId) -> None:
    view = session.window.chart.view
    session.act("tab_3")
    session.act("conclusion")
    QTest.keyClicks(view.own, "half a conclusion")
    session.window.open_neighbour(1)
    session.act("tab_3")
    session.act("conclusion")
    assert not view.own.isVisible(), "no case is there yet"
    assert not view.picture.isVisible()
    session.settle()

    assert view.picture.isVisible()
    assert not view.own.isVisible()
    assert view.own.text() == ""
