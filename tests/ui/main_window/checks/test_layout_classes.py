# SPDX-License-Identifier: Apache-2.0
"""Windows from 911 to 1,920 pixels and text from 100 to 150 %: nothing is cut, and every method stays in reach.

Acceptance checks 33 and 34.
"""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from itertools import product

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QStyle, QToolButton, QWidget

from models.snapshots.comparison import LineRow
from models.terms import AgendaItemId, CheckId, Family, RejectionReason, Said
from tests.tools.window_session import WindowSession
from ui.main_window.case_page import Tab
from ui.main_window.view_desk import SIZES
from ui.voting.gate_list import MOST
from ui.widgets.reflow import Reflow
from ui.widgets.scrolled import Scrolled
from ui.workspace.arrangement import GRID_COLUMNS, Density
from ui.workspace.columns import Column
from ui.workspace.panel import MethodPanel

SCREENS = ((1920, 1080), (1536, 864), (1366, 768), (1280, 720), (1093, 614), (911, 512))
"""Logical sizes of 1366×768 and 1920×1080 at 100, 125 and 150 %."""

MARGIN = QStyle.PixelMetric.PM_FocusFrameHMargin

pytestmark = pytest.mark.usefixtures("luggage")


def at_size(session: WindowSession, width: int, height: int) -> None:
    frame = session.window.frame
    frame.resize(width, height)
    session.qtbot.waitUntil(lambda: frame.size().toTuple() == (width, height))
    QApplication.processEvents()


def columns(session: WindowSession) -> list[object]:
    grid = session.window.workspace.grid
    return [column for number, column in enumerate(GRID_COLUMNS) if not grid.isColumnHidden(number)]


def rows_seen(session: WindowSession) -> int:
    grid = session.window.workspace.grid
    return grid.viewport().height() // grid.rowHeight(0)


def cut_off(window: QWidget) -> list[str]:
    """Labels and buttons whose words need more room than they have."""
    found = []
    for widget in window.findChildren(QLabel) + window.findChildren(QToolButton):
        if not widget.isVisible() or widget.objectName() == "keys_now" or not widget.text():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            continue
        if widget.minimumSizeHint().width() > widget.width():
            found.append(widget.objectName() or widget.text())
    return found


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_check_34_nothing_is_cut_or_runs_over_the_edge_at_any_size(
    session: WindowSession, measure: Callable[..., None], language: str
) -> None:
    session.window.speech.speak(language)
    for size in SCREENS:
        at_size(session, *size)
        grid = session.window.workspace.grid

        widths = sum(grid.columnWidth(number) for number in range(grid.model().columnCount()))
        assert widths <= grid.viewport().width(), size
        session.qtbot.waitUntil(lambda: cut_off(session.window.frame) == [])
        measure(f"words cut off at {size[0]} pixels, {language}", len(cut_off(session.window.frame)), most=0)
        assert session.window.workspace.strip.fits, size


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_check_34_the_largest_text_in_the_smallest_window_squeezes_nothing(
    session: WindowSession, measure: Callable[..., None], language: str
) -> None:
    window = session.window
    window.speech.speak(language)
    at_size(session, 911, 512)
    try:
        window.view.change_text_size(3)
        QApplication.processEvents()
        squeezed = []
        for tab in window.page.numbers:
            window.go_to_tab(tab)
            session.settle()
            session.qtbot.waitUntil(lambda: cut_off(window.frame) == [])
            squeezed += [widget.objectName() for widget in window.page.findChildren(QWidget) if is_squeezed(widget)]
            bar = window.page.tabs.tabBar()
            assert bar.width() >= bar.sizeHint().width(), "every tab is in sight"
        assert "…" not in window.page.header.who.drawn + window.page.header.worst.drawn
        assert not window.frame.keys_now.isVisible() or not window.frame.statusBar().currentMessage()
        measure(f"fields and buttons lower than their words at 911 pixels and 150 %, {language}", len(squeezed), most=0)
    finally:
        window.view.reset_sizes()


def in_every_state(line: LineRow) -> LineRow:
    """The line with all twelve methods, each in a state of its own, with long figures, two of them of one source."""
    estimate, deviation = Decimal(1234567), Decimal("-1.234")
    plain = replace(line.checks[0], confirmed=False, rejected=None, unfit=None, problem=None)
    plain = replace(plain, estimate=estimate, deviation=deviation)
    states = (
        replace(plain, confirmed=True),
        replace(plain, confirmed=True, dissenters=(("林晓梅", RejectionReason.OUTDATED),)),
        replace(plain, rejected=RejectionReason.INPUTS_NOT_CLEANED),
        replace(plain, fallen=True),
        replace(plain, problem=Said("There are no figures of peers to compare with.")),
        replace(plain, unfit=Said("not yet saved")),
        plain,
    )
    checks = (
        replace(states[place % len(states)], id=CheckId(f"x{place}"), family=family)
        for place, family in enumerate(Family)
    )
    together = ((Family.VERIFICATION, Family.SEASONAL), (Family.VERIFICATION, Family.LOGIC))
    return replace(line, checks=tuple(checks), together=together)


def cut_cells(panel: MethodPanel) -> list[str]:
    """Texts of shown cells that are wider than their column, and of heads."""
    cut = []
    for column in (place for place in range(panel.columnCount()) if not panel.isColumnHidden(place)):
        items = [panel.horizontalHeaderItem(column), *(panel.item(row, column) for row in range(panel.rowCount()))]
        for item in filter(None, items):
            room = panel.columnWidth(column) - 2 * (panel.style().pixelMetric(MARGIN) + 1)
            if QFontMetrics(item.font()).horizontalAdvance(item.text()) > room:
                cut.append(item.text())
    if sum(map(panel.columnWidth, range(panel.columnCount()))) > panel.viewport().width():
        cut.append("columns")
    return cut


def test_check_34_no_word_of_the_method_panel_is_cut(session: WindowSession, measure: Callable[..., None]) -> None:
    window, line = session.window, in_every_state(session.line("P1"))
    panel, cut = window.workspace.methods, []
    try:
        for language, step, size in product(("en", "zh_TW", "zh_CN"), (0, 3), ((1366, 768), (1093, 614), (911, 512))):
            if window.speech.language != language:
                window.speech.speak(language)
            if step != SIZES.index(window.settings.text_size):
                window.view.change_text_size(step or -3)
            at_size(session, *size)
            if not panel.isVisible():
                session.act("pane")
            session.qtbot.waitUntil(panel.isVisible)
            for shown in (line, session.line("P1")):
                panel.show_line(shown, window.voice, (Family.UNIT_COST,))
                cut += [f"{language} {size} {step}: {text}" for text in cut_cells(panel)]
    finally:
        window.view.reset_sizes()
    assert cut == []
    measure("words cut in the method panel", len(cut), most=0)


@pytest.mark.parametrize("tab", [None, Tab.VOTE])
def test_at_1366_by_768_agenda_and_vote_are_seen_without_scrolling(session: WindowSession, tab: Tab | None) -> None:
    at_size(session, 1366, 768)
    if tab is None:
        session.window.go_to_agenda()
    else:
        session.window.go_to_tab(tab)
    session.settle()
    place = session.window.agenda if tab is None else session.window.voting.screen
    reflow = place.findChild(Reflow)

    assert isinstance(reflow, Reflow)
    session.qtbot.waitUntil(lambda: not reflow.verticalScrollBar().isVisible())
    assert reflow.side_by_side


def is_squeezed(widget: QWidget) -> bool:
    """Whether a field or button has less height or width than its words need."""
    if not widget.isVisible() or not isinstance(widget, QPushButton | QLineEdit):
        return False
    least = widget.minimumSizeHint()
    return widget.height() < least.height() or widget.width() < least.width()


def test_the_filter_in_force_stands_alone_where_the_tabs_need_the_room(session: WindowSession) -> None:
    filters = session.window.workspace.filters
    at_size(session, 1366, 768)
    assert all(button.isVisible() for button in filters.buttons.values())
    session.window.speech.speak("en")
    at_size(session, 911, 512)
    try:
        session.window.view.change_text_size(3)
        QApplication.processEvents()
        session.act("filter")
        seen = [which for which, button in filters.buttons.items() if button.isVisible()]
        assert seen == [filters.which]
    finally:
        session.window.view.reset_sizes()


def test_check_33_at_1366_by_768_twenty_rows_and_all_methods_are_seen(
    session: WindowSession, measure: Callable[..., None]
) -> None:
    at_size(session, 1366, 768)
    methods = session.window.workspace.methods

    measure("rows seen at 1366 by 768", rows_seen(session), least=20)
    assert methods.rowCount() == len(Family)
    assert methods.verticalHeader().length() + methods.horizontalHeader().height() <= methods.height()
    assert methods.height() <= session.window.workspace.panes.side.height()


def test_at_1920_by_1080_all_forty_lines_are_seen_in_compact_rows(session: WindowSession) -> None:
    at_size(session, 1920, 1080)
    session.window.workspace.grid.density = Density.COMPACT
    lines = [row for row in session.window.workspace.grid.lines.rows if isinstance(row, LineRow)]

    assert len(lines) == 40
    assert rows_seen(session) >= 40


def test_each_class_of_window_has_its_columns(session: WindowSession) -> None:
    seen = {}
    for width, height in SCREENS:
        at_size(session, width, height)
        seen[width] = (len(columns(session)), session.window.workspace.panes.is_folded)

    assert seen == {
        1920: (12, False),
        1536: (12, False),
        1366: (9, False),
        1280: (9, False),
        1093: (7, False),
        911: (9, True),
    }


def test_in_the_smallest_window_the_methods_stand_in_the_prompt_and_unfold_at_a_key(session: WindowSession) -> None:
    at_size(session, 911, 512)
    panes, strip = session.window.workspace.panes, session.window.workspace.strip
    line = session.window.workspace.line
    assert line is not None
    assert not panes.side.isVisible()
    for check in line.checks:
        assert session.window.voice.mark(check.family) in strip.more

    session.act("pane")

    assert panes.methods.isVisible()
    assert session.window.workspace.grid.hasFocus()
    QApplication.processEvents()
    assert panes.methods.visibleRegion().boundingRect().height() >= panes.methods.height()
    session.act("pane")
    assert not panes.side.isVisible()


def test_keys_confirm_in_the_smallest_window_too(session: WindowSession, luggage: AgendaItemId) -> None:
    at_size(session, 911, 512)
    workspace = session.window.workspace
    line = workspace.line
    assert line is not None
    assert line.counted == 0

    session.type("25")
    session.settle()

    after = workspace.line
    assert after is not None
    assert (after.key, after.counted) == (line.key, 2)


@pytest.mark.parametrize("step", [1, 2, 3])
def test_larger_text_makes_a_smaller_class_and_cuts_nothing(session: WindowSession, step: int) -> None:
    at_size(session, 1366, 768)
    view, settings = session.window.view, session.window.settings
    try:
        view.change_text_size(step)
        QApplication.processEvents()
        grid = session.window.workspace.grid
        row = grid.rowHeight(0)

        assert settings.text_size == (110, 125, 150)[step - 1]
        assert row >= grid.fontMetrics().height()
        session.qtbot.waitUntil(lambda: cut_off(session.window.frame) == [])
        assert session.window.workspace.strip.fits
        assert session.window.page.header.who.fontInfo().pixelSize() > 16
    finally:
        view.reset_sizes()
    assert settings.text_size == 100


def test_rows_have_three_heights_kept_for_the_next_start(session: WindowSession) -> None:
    at_size(session, 1366, 768)
    grid, settings = session.window.workspace.grid, session.window.settings
    heights = [grid.rowHeight(0)]
    session.act("smaller_rows")
    heights.append(grid.rowHeight(0))
    for _ in range(3):
        session.act("larger_rows")
    heights.append(grid.rowHeight(0))

    assert heights == [24, 20, 32]
    assert settings.density == "COMFORTABLE"
    session.act("usual_sizes")
    assert grid.rowHeight(0) == 24


def test_methods_have_columns_of_their_own_where_there_is_room(session: WindowSession) -> None:
    at_size(session, 1920, 1080)
    grid = session.window.workspace.grid
    session.type("M")
    shown = columns(session)
    families = [column for column in shown if isinstance(column, Family)]

    assert 1 <= len(families) <= 6
    assert Column.PEERS not in shown
    assert Column.PRIOR not in shown
    sales = next(
        row
        for row, line in enumerate(grid.lines.rows)
        if isinstance(line, LineRow) and {check.family for check in line.checks} >= set(families[:1])
    )
    text = str(grid.lines.index(sales, GRID_COLUMNS.index(families[0])).data())
    line = grid.lines.line_at(sales)
    assert line is not None
    estimate = next(check.estimate for check in line.checks if check.family is families[0])
    assert text.splitlines()[0] == session.window.voice.money(estimate)
    lines = (row for row in grid.lines.rows if isinstance(row, LineRow))
    estimated = {check.family for row in lines for check in row.checks if check.estimate is not None}
    assert all(session.window.voice.word(family) in session.said for family in estimated - set(families))
    session.type("M")
    assert Column.PEERS in columns(session)


def test_methods_beside_say_that_they_need_room(session: WindowSession) -> None:
    at_size(session, 1366, 768)
    session.type("M")

    assert session.said == session.window.view.tr("Columns of methods need a wider window or a smaller text.")
    assert Column.METHODS in columns(session)


def test_a_small_window_shows_everybody_who_votes_and_much_of_a_long_gate(session: WindowSession) -> None:
    at_size(session, 911, 512)
    session.window.go_to_tab(Tab.VOTE)
    session.settle()
    screen = session.window.voting.screen
    session.qtbot.waitUntil(lambda: screen.gate.height() >= MOST)
    assert not screen.voters.verticalScrollBar().isVisible()


def test_at_1366_by_768_forms_are_seen_without_scrolling(session: WindowSession) -> None:
    window = session.window
    at_size(session, 1366, 768)
    for name in ("check", "policy", "convene"):
        if name == "convene":
            window.go_to_agenda()
        session.act(name)
        session.qtbot.waitUntil(lambda: any(each.isVisible() for each in window.frame.findChildren(QDialog)))
        (dialog,) = (each for each in window.frame.findChildren(QDialog) if each.isVisible())
        QApplication.processEvents()
        area = dialog.findChild(Scrolled)
        assert isinstance(area, Scrolled)
        assert area.verticalScrollBar().maximum() == 0, name
        dialog.reject()
