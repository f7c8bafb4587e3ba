# SPDX-License-Identifier: Apache-2.0
"""What is seen: checks 29 to 32, 35 and 39; 33 and 34 are in `test_layout_classes`."""

from collections.abc import Callable
from decimal import Decimal
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from models.presented import NotApplicable
from models.snapshots.comparison import LineRow
from models.terms import Level, LineKey, LineKind, Unit
from tests.tools.window_session import WindowSession
from tests.ui.main_window.checks.seeing import DEUTAN, PROTAN, TRITAN, apart, contrast, lightness
from ui.theme import DARK, LIGHT, Colours
from ui.widgets.shapes import OVER_FILL, SEVERE_FILL, WATCH_FILL, draw_level
from ui.workspace.arrangement import GRID_COLUMNS
from ui.workspace.columns import NUMBERS, figure

Measure = Callable[..., None]
SIDE = 32
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
FILLS = (QColor("#FFFFFF"), WATCH_FILL, OVER_FILL, SEVERE_FILL)
"""Of the four levels, the ring being empty."""


def drawn(level: Level) -> QImage:
    """The shape of a level, in grey."""
    picture = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FFFFFF"))
    painter = QPainter(picture)
    draw_level(painter, level, QRectF(1, 1, SIDE - 2, SIDE - 2))
    painter.end()
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def outline(level: Level) -> frozenset[tuple[int, int]]:
    """Where the shape is not the white of the paper, its inside filled."""
    picture = drawn(level)
    rows = {}
    for y in range(SIDE):
        dark = [x for x in range(SIDE) if picture.pixelColor(x, y).lightness() < 200]
        if dark:
            rows[y] = range(min(dark), max(dark) + 1)
    return frozenset((x, y) for y, across in rows.items() for x in across)


@pytest.mark.usefixtures("qapp")
def test_check_29_in_grey_each_level_has_its_outline_and_its_own_lightness(measure: Measure) -> None:
    shapes = [outline(level) for level in Level]
    alike = max(len(one & other) / len(one | other) for one, other in combinations(shapes, 2))
    steps = [abs(lightness(one) - lightness(other)) for one, other in pairwise(FILLS)]

    measure("how much of their outlines two levels share", alike, most=0.93)
    measure("L* between the fills of neighbouring levels", min(steps), least=15)


@pytest.mark.parametrize("blindness", [PROTAN, DEUTAN, TRITAN])
def test_check_30_the_fills_of_the_levels_are_told_apart_by_every_eye(measure: Measure, blindness: str) -> None:
    nearest = min(apart(one, other, blindness) for one, other in combinations(FILLS, 2))

    measure(f"ΔE between the fills of two levels, {blindness}", nearest, least=20)


@pytest.mark.parametrize(("name", "own"), [("light", LIGHT), ("dark", DARK)])
def test_check_31_text_and_graphics_keep_their_contrast(measure: Measure, name: str, own: Colours) -> None:
    inks = (own.ink, own.secondary, own.serious, own.confirmed, own.favourable)
    grounds = (own.ground, own.raised, own.selected)
    text = min(contrast(QColor(ink), QColor(ground)) for ink in inks for ground in grounds)
    graphics = min(contrast(QColor(own.focus), QColor(ground)) for ground in grounds)

    measure(f"contrast of text, {name}", text, least=4.5)
    measure(f"contrast of the focus frame, {name}", graphics, least=3)


@pytest.mark.usefixtures("luggage")
def test_check_31_what_is_clicked_is_large_enough(session: WindowSession, measure: Measure) -> None:
    sizes = []
    for tab in session.window.page.numbers:
        session.window.go_to_tab(tab)
        session.settle()
        QApplication.processEvents()
        for kind in (QPushButton, QToolButton):
            sizes += [
                min(button.width(), button.height())
                for button in session.window.frame.findChildren(kind)
                if button.isVisible() and button.text()
            ]

    measure("smallest side of a button in pixels", min(sizes), least=24)


@pytest.mark.usefixtures("luggage")
def test_check_32_digits_are_of_one_width_and_numbers_stand_right(session: WindowSession, measure: Measure) -> None:
    grid = session.window.workspace.grid
    metrics = QFontMetricsF(grid.font())
    widths = {round(metrics.horizontalAdvance(digit), 3) for digit in "0123456789"}
    right = Qt.AlignmentFlag.AlignRight
    row = next(at for at in range(grid.lines.rowCount()) if grid.lines.line_at(at) is not None)
    crooked = [
        column
        for at, column in enumerate(GRID_COLUMNS)
        if column in NUMBERS
        if not grid.lines.index(row, at).data(Qt.ItemDataRole.TextAlignmentRole) & right
    ]
    texts = [
        str(grid.lines.index(at, column).data() or "")
        for at in range(grid.lines.rowCount())
        for column in range(len(GRID_COLUMNS))
        if isinstance(grid.lines.line_at(at), LineRow)
        and grid.lines.line_at(at).kind is not LineKind.RISK  # type: ignore[union-attr] # asked just before
        and GRID_COLUMNS[column] in NUMBERS
    ]
    voice = session.window.voice
    three = {figure(value, Unit.MONEY, voice) for value in (None, NotApplicable.NOT_APPLICABLE, Decimal(0))}

    measure("widths of the ten digits", len(widths), most=1)
    measure("columns of numbers not set right", len(crooked), most=0)
    measure("numbers with a hyphen for a minus", sum("-" in text for text in texts), most=0)
    measure("texts of missing, not applicable and zero", len(three), least=3)


@pytest.mark.usefixtures("luggage")
def test_check_35_language_and_theme_change_in_place(session: WindowSession, measure: Measure) -> None:
    work, window = session.window.workspace, session.window
    begin_answer_and_conclusion(session)
    session.go_to("P1")
    session.press(Qt.Key.Key_F4)
    QTest.keyClicks(work.input.text, "half a quest")
    changed = stayed = 0
    for _ in range(3):
        before = hints(session)
        QTest.keyClick(window.frame, Qt.Key.Key_L, BOTH)
        QTest.keyClick(window.frame, Qt.Key.Key_N, BOTH)
        QApplication.processEvents()
        session.settle()
        kept = session.focus == "P1" and work.input.text.text() == "half a quest" and window.page.shown == 2
        changed += not kept
        stayed += sum(one == other for one, other in zip(before, hints(session), strict=True))
    QTest.keyClick(window.frame, Qt.Key.Key_N, BOTH)
    QTest.keyClick(work.input.text, Qt.Key.Key_Escape)
    session.act("decision")
    session.type("20")  # a waiver in the chair's own words
    before = [work.input.title.text(), *hints(session)]
    for _ in range(2):
        QTest.keyClick(window.frame, Qt.Key.Key_L, BOTH)
    QApplication.processEvents()
    now = [work.input.title.text(), *hints(session)]
    stayed += sum(one == other for one, other in zip(before, now, strict=True))

    measure("changes that lost the case, the line or what was typed", changed, most=0)
    measure("texts that stayed in the language of before", stayed, most=0)


def begin_answer_and_conclusion(session: WindowSession) -> None:
    """On the tabs behind: own words under the chart, and an answer."""
    questions, typing = session.window.questions, session.window.workspace.input.text
    session.go_to("P1")
    session.press(Qt.Key.Key_F4)
    QTest.keyClicks(typing, "When?")
    QTest.keyClick(typing, Qt.Key.Key_Return)
    session.settle()
    session.act("tab_3")
    session.act("conclusion")
    session.act("tab_4")
    questions.list.itemActivated.emit(questions.list.item(0))
    session.act("tab_2")


def hints(session: WindowSession) -> list[str]:
    """What the open inputs of three tabs say that they want, and the sentence in the last."""
    own = session.window.chart.view.own
    inputs = (session.window.workspace.input.text, session.window.questions.input.text, own)
    return [*(field.placeholderText() for field in inputs), own.text()]


@pytest.mark.usefixtures("luggage")
def test_check_39_a_row_is_read_out_with_everything_it_says(session: WindowSession, measure: Measure) -> None:
    grid, voice = session.window.workspace.grid, session.window.voice
    line = session.line("P1")
    at = grid.lines.row_of(LineKey("P1"))
    assert at is not None
    said = str(grid.lines.index(at, 1).data(Qt.ItemDataRole.AccessibleTextRole))
    wanted = (
        line.label,
        voice.money(line.declared),
        voice.money(line.verified),
        voice.percent(line.deviation),
        voice.word(line.level),
        voice.say(line.said),
    )
    headings = [
        str(grid.lines.headerData(column, Qt.Orientation.Horizontal) or "") for column in range(1, len(GRID_COLUMNS))
    ]

    measure("parts of a row that are not read out", sum(part not in said for part in wanted), most=0)
    measure("columns without a heading", sum(not text for text in headings), most=0)
