# SPDX-License-Identifier: Apache-2.0
"""The wall shows what it is given, large enough, and nothing else."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from models.labels import charts as labels
from models.named_outcomes import NamedOutcome, breadth
from models.rules.outcome_labels import BROADEST
from models.snapshots.charts import ChartKind, CoverChart, CoverMonth
from models.snapshots.wall import BLACK, WallCase, WallLine, WallMethod, WallSnapshot, WallState
from models.terms import Family, Level, Outcome, Said, Standing, Unit
from reports.charts.medium import WALL
from reports.voice import Voice
from ui.wall.canvas import WallCanvas
from ui.wall.marks import FLOOR, LINES, Dot, Drawing, Ink, Rule, Scale, Text
from ui.wall.pages import picture

WIDE = 1920.0
SALES = WallLine(
    label="营业额",
    unit=Unit.MONEY,
    level=Level.OVER,
    adverse=True,
    declared=Decimal(62000),
    verified=Decimal(54300),
    deviation=Decimal("0.141805"),
    difference=Decimal(7700),
    limit=Decimal("0.05"),
    methods=tuple(
        WallMethod(family, Decimal(estimate), Decimal(deviation), None, confirmed)
        for family, estimate, deviation, confirmed in (
            (Family.VERIFICATION, "53800", "-0.009", True),
            (Family.PURCHASES, "54900", "0.011", True),
            (Family.SEASONAL, "55600", "0.024", False),
            (Family.ENERGY, "51000", "-0.061", False),
            (Family.PEER, "48000", "-0.116", False),
            (Family.TREND, "52700", "-0.029", False),
        )
    ),
    said=Said("two methods"),
    cleared=True,
)
SHOP = "新西街箱包店"
COVER = CoverChart(
    Decimal(100_000),
    Decimal("0.8"),
    Decimal(9_792),
    tuple(
        CoverMonth(f"2027-{month:02}", Decimal(8998), Decimal(5000), Decimal("0.55"), short=True)
        for month in range(1, 13)
    ),
)
FACTS = {
    "amount": Decimal(100_000),
    "count": 12,
    "short": 12,
    "share": Decimal("0.8"),
    "month": "2027-01",
    "instalment": Decimal(8998),
    "capacity": Decimal(5000),
    "cover": Decimal("0.55"),
}
STATES = {
    WallState.AGENDA: WallSnapshot(
        WallState.AGENDA,
        meeting_number=47,
        title="小企业信贷中心",
        subtitle="2026年11月23日 19:30",
        cases=tuple(WallCase(n, SHOP, done=n < 3, next=n == 3) for n in range(1, 7)),
        demo=True,
    ),
    WallState.LINE: WallSnapshot(
        WallState.LINE, title=SHOP, position=3, cases_in_meeting=6, requested=Decimal(100000), line=SALES
    ),
    WallState.CHART: WallSnapshot(
        WallState.CHART,
        title=SHOP,
        chart_kind=ChartKind.COVER,
        chart=COVER,
        conclusion=Said(labels.COVER_SHORT, FACTS),
    ),
    WallState.VOTING: WallSnapshot(WallState.VOTING, title=SHOP, voted=3, voters=4, recused=1),
    WallState.RESOLUTION: WallSnapshot(
        WallState.RESOLUTION,
        title=SHOP,
        outcome=NamedOutcome(Outcome.APPROVED_WITH_CONDITIONS),
        standing=Standing.AWAITING_SIGNATURES,
        amount=Decimal(55000),
        months=12,
        annual_rate=Decimal("0.144"),
        conditions=tuple(f"放款前：配偶签共同借款合同 {n}" for n in range(1, 9)),
    ),
}


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("state", STATES)
def test_no_text_on_the_wall_is_under_the_floor(state: WallState, language: str) -> None:
    marks = picture(STATES[state], Voice(language), WIDE).marks

    assert min(mark.size for mark in marks if isinstance(mark, Text)) >= FLOOR


@pytest.mark.parametrize("width", [1920.0, 1440.0])
@pytest.mark.parametrize("state", STATES)
def test_every_mark_stays_inside_the_picture(state: WallState, width: float) -> None:
    marks = picture(STATES[state], Voice("zh_CN"), width).marks

    for mark in marks:
        if isinstance(mark, Text):
            assert mark.left >= 0
            assert mark.right <= width
            assert mark.top + mark.size * 1.45 <= LINES


def test_figures_of_the_focused_line_are_as_large_as_the_room_needs() -> None:
    marks = picture(STATES[WallState.LINE], Voice("zh_CN"), WIDE).marks

    sizes = {mark.text: mark.size for mark in marks if isinstance(mark, Text)}
    assert sizes["62,000"] >= 96
    assert sizes["53,800"] >= 44


def test_at_most_five_methods_stand_on_the_page_and_confirmed_ones_first() -> None:
    marks = picture(STATES[WallState.LINE], Voice("zh_CN"), WIDE).marks

    scales = [mark for mark in marks if isinstance(mark, Scale)]
    assert len(scales) == 5
    assert [scale.confirmed for scale in scales] == [True, True, False, False, False]


def test_a_running_vote_shows_how_many_have_voted_and_neither_who_nor_what() -> None:
    marks = picture(STATES[WallState.VOTING], Voice("en"), WIDE).marks

    assert [mark.full for mark in marks if isinstance(mark, Dot)] == [True, True, True, False]
    words = " ".join(mark.text for mark in marks if isinstance(mark, Text))
    assert "3 of 4 have voted" in words
    assert "pprove" not in words


@pytest.mark.parametrize("width", [1920.0, 1440.0])
@pytest.mark.parametrize("name", ["补充调查完成以后再次提交审议会", "Returned to Field Work Officer"])
def test_the_longest_name_of_an_outcome_is_not_cut(qtbot: QtBot, name: str, width: float) -> None:
    canvas = WallCanvas()
    qtbot.addWidget(canvas)
    assert breadth(name) == BROADEST
    outcome = NamedOutcome(Outcome.REINVESTIGATE, (("zh", name), ("en", name)))
    marks = picture(replace(STATES[WallState.RESOLUTION], outcome=outcome), Voice("en"), width).marks

    shown = next(mark for mark in marks if isinstance(mark, Text) and mark.text == name)
    font = QFont(canvas.font())
    font.setPixelSize(int(shown.size))
    font.setWeight(QFont.Weight.Bold)
    assert QFontMetricsF(font).horizontalAdvance(name) <= shown.right - shown.left
    assert shown.size >= 64


def test_black_is_black_from_every_state(qtbot: QtBot) -> None:
    canvas = WallCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(640, 360)
    for snapshot in STATES.values():
        canvas.show_snapshot(snapshot, Voice("zh_CN"))

        canvas.show_snapshot(BLACK, Voice("zh_CN"))

        image = canvas.grab().toImage()
        assert canvas.texts() == ()
        assert canvas.accessibleDescription() == ""
        assert {image.pixelColor(x, y).name() for x in range(0, 640, 40) for y in range(0, 360, 40)} == {"#000000"}


def test_only_a_cleared_line_says_so_in_the_colour_of_what_is_done() -> None:
    def ink(*, cleared: bool) -> Ink:
        snapshot = replace(STATES[WallState.LINE], line=replace(SALES, cleared=cleared))
        marks = picture(snapshot, Voice("en"), WIDE).marks
        return next(mark.ink for mark in marks if isinstance(mark, Text) and mark.text == "two methods")

    assert ink(cleared=True) is Ink.GOOD
    assert ink(cleared=False) is Ink.TEXT


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_a_chart_stands_under_its_whole_sentence_and_fills_the_wall(language: str) -> None:
    marks = picture(STATES[WallState.CHART], Voice(language), WIDE).marks
    said = Voice(language).say(Said(labels.COVER_SHORT, FACTS))
    shown = [mark for mark in marks if isinstance(mark, Text) and mark.bold]
    assert "".join(mark.text for mark in shown).replace(" ", "") == said.replace(" ", "")
    assert len(shown) <= 2
    drawing = next(mark for mark in marks if isinstance(mark, Drawing))
    foot = max(mark.top for mark in marks if isinstance(mark, Rule))
    assert max(mark.top + mark.size * 1.35 for mark in shown) <= drawing.top
    assert drawing.top + WALL.height <= foot


def test_a_sentence_too_long_for_two_lines_is_cut_not_shrunk_below_the_floor() -> None:
    long = replace(STATES[WallState.CHART], conclusion=Said("word " * 200))
    sizes = [mark.size for mark in picture(long, Voice("en"), WIDE).marks if isinstance(mark, Text) and mark.bold]
    assert sizes == [36, 36]


@pytest.mark.parametrize("height", [1080, 768])
def test_the_chart_on_the_wall_is_drawn_with_text_large_enough_for_the_room(qtbot: QtBot, height: int) -> None:
    """Check 21: at 1080 lines 28 or more, at 768 lines 24 or more."""
    canvas = WallCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(height * 16 // 9, height)
    canvas.show_snapshot(STATES[WallState.CHART], Voice("zh_CN"))
    image = canvas.grab().toImage()
    middle = [image.pixelColor(x, image.height() * 2 // 3).lightness() for x in range(image.width())]
    assert min(middle) < 40
    assert WALL.text * height / LINES >= (28 if height == 1080 else 24)
