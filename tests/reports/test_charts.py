# SPDX-License-Identifier: Apache-2.0
"""The four charts: one drawing for window, wall and paper, legible without colour, no text over another."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from io import BytesIO
from itertools import combinations

import numpy as np
import pytest
from matplotlib.patches import PathPatch
from matplotlib.text import Text
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from models.labels import charts as labels
from models.rules.equity_bridge import BridgeStep, Part
from models.snapshots.charting import MOST_LINES, chart_of, conclusion_of, deviations_of
from models.snapshots.charts import (
    Chart,
    ChartFigures,
    ChartKind,
    CoverChart,
    CoverMonth,
    DeviationBar,
    DeviationChart,
    EquityChart,
)
from models.snapshots.comparison import CaseSnapshot
from models.terms import Level, LineKey, LineKind, Said
from reports.chart_renderer import draw_figure
from reports.charts.drawing import draw
from reports.charts.medium import ON_DARK, ON_WALL, ON_WHITE, PAPER, SCREEN, WALL, Inks, Medium
from reports.charts.raster import raster
from reports.charts.sheet import Box, Fill, Sheet
from reports.fonts import register
from reports.voice import Voice
from tests.reports.demo_charts import demo_cases
from tests.reports.record import case_snapshot

MEDIA = {
    "paper": PAPER,
    "screen": SCREEN,
    "dark": replace(SCREEN, inks=ON_DARK),
    "narrow screen": replace(SCREEN, width=420, height=240, text=13),
    "large text": replace(SCREEN, text=20),
    "wall": WALL,
}
SMALLEST = replace(SCREEN, width=880, height=165, text=20)
"""A window of 911 × 512 with text of 150 %: the bridge is set smaller, for none of its steps can be left out."""
LUGGAGE, SPORTS, STALL = 2, 3, 1
LANGUAGES = ("zh_CN", "zh_TW", "en")


def _everything(language: str) -> Iterator[tuple[str, Chart]]:
    for case in demo_cases("en" if language == "en" else "zh_CN"):
        for kind in ChartKind:
            chart = chart_of(case, kind)
            if chart is not None:
                yield f"{case.client}, {kind.name}", chart


def _long_loan(months: int, capacity: int = 1000) -> CoverChart:
    rows = tuple(
        CoverMonth(
            f"2027-{number % 12 + 1:02}", Decimal(1000 + number), Decimal(capacity + number % 3 * 400), None, True
        )
        for number in range(months)
    )
    rows = tuple(replace(row, cover=Decimal("0.97"), short=row.instalment > (row.capacity or 0)) for row in rows)
    return CoverChart(Decimal(100_000), Decimal("0.8"), Decimal(90_000), rows)


def _deep_fall() -> EquityChart:
    steps = (
        BridgeStep(Part.WHOLE, Said("Equity at the start"), Decimal(0), Decimal(-50_000_000)),
        BridgeStep(Part.STEP, Said("+ Profit of the period"), Decimal(-50_000_000), Decimal(-80_000_000)),
        BridgeStep(Part.WHOLE, Said(labels.EXPECTED), Decimal(0), Decimal(-80_000_000)),
        BridgeStep(Part.UNEXPLAINED, Said(labels.UNEXPLAINED), Decimal(-80_000_000), Decimal(1)),
        BridgeStep(Part.WHOLE, Said(labels.ACTUAL), Decimal(0), Decimal(1)),
    )
    return EquityChart(steps, Decimal(-80_000_000), Decimal(1), Decimal(80_000_001), None, Level.SEVERE)


def _many(language: str) -> Iterator[tuple[str, Chart]]:
    yield from _everything(language)
    for months in (1, 13, 36, 60):
        yield f"{months} months", _long_loan(months)
    yield "nothing can be paid", _long_loan(24, capacity=0)
    yield "a loss", _deep_fall()
    far = DeviationBar(LineKey("P7"), "名" * 40, Decimal("-12.5"), Decimal("0.9"), adverse=True, level=Level.SEVERE)
    yield "far", DeviationChart((far, replace(far, deviation=Decimal("184.2"), adverse=None)), 1, 0)


def _apart(first: Box, second: Box) -> bool:
    slack = 0.6
    return (
        first.right <= second.left + slack
        or second.right <= first.left + slack
        or first.top <= second.bottom + slack
        or second.top <= first.bottom + slack
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("medium", [*MEDIA.values(), SMALLEST], ids=[*MEDIA, "smallest window, largest text"])
def test_no_text_leaves_the_picture_or_lies_on_another(language: str, medium: Medium) -> None:
    for name, chart in _many(language):
        sheet = draw(chart, medium, Voice(language))
        for text, box in sheet.texts:
            inside = min(box.left, box.bottom) >= -0.6 and box.right <= medium.width + 0.6
            assert inside, (name, text)
            assert box.top <= medium.height + 0.6, (name, text)
        for (text, box), (other, second) in combinations(sheet.texts, 2):
            assert _apart(box, second), (name, text, other)


@pytest.mark.parametrize("medium", MEDIA.values(), ids=MEDIA)
def test_every_text_has_the_size_of_its_medium(medium: Medium) -> None:
    sizes = {text.get_fontsize() for _name, chart in _many("en") for text in _texts(draw(chart, medium, Voice("en")))}
    assert sizes == {medium.text}


def test_in_the_smallest_window_with_the_largest_text_nothing_is_smaller_than_the_usual_text() -> None:
    drawn = (draw(chart, SMALLEST, Voice("en")) for _name, chart in _many("en"))
    sizes = [float(text.get_fontsize()) for sheet in drawn for text in _texts(sheet)]
    assert min(sizes) >= SCREEN.text


def test_text_is_eight_points_on_paper_and_36_lines_on_a_wall_of_1080() -> None:
    assert PAPER.text == 8
    assert WALL.text == 36


def _texts(sheet: Sheet) -> list[Text]:
    return [artist for artist in sheet.figure.artists if isinstance(artist, Text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_character_has_a_shape(language: str, recwarn: pytest.WarningsRecorder) -> None:
    for _name, chart in _everything(language):
        sheet = draw(chart, SCREEN, Voice(language))
        raster(sheet, 1)
        assert not [text for text in _texts(sheet) if "[U+" in text.get_text()]
    assert [str(warning.message) for warning in recwarn if "missing" in str(warning.message)] == []


def test_a_minus_is_a_minus_sign() -> None:
    shown = [text for _name, chart in _everything("en") for text, _box in draw(chart, SCREEN, Voice("en")).texts]
    assert any("−" in text for text in shown)
    assert not any(text.startswith("-") for text in shown)


def test_a_label_is_never_read_as_mathematics() -> None:
    bar = DeviationBar(LineKey("P1"), "$x^2$ <Lux> 😀", Decimal("0.2"), Decimal("0.05"), adverse=True, level=Level.OVER)
    sheet = draw(DeviationChart((bar,), 0, 1), SCREEN, Voice("en"))
    raster(sheet, 1)
    assert any(text.get_text().startswith("$x^2$ <Lux>") for text in _texts(sheet))


# --- grey and colour


def _lightness(inks: Inks, fill: Fill) -> float:
    """The mean lightness of a filled bar, 0 to 100 (L*)."""
    sheet = Sheet(replace(SCREEN, width=100, height=100, inks=inks))
    sheet.bar(Box(0, 0, 100, 100), fill)
    dots = np.frombuffer(raster(sheet, 1).dots, dtype=np.uint8).reshape(100, 100, 4)[10:90, 10:90, :3] / 255
    linear = np.where(dots <= 0.04045, dots / 12.92, ((dots + 0.055) / 1.055) ** 2.4)
    luminance = float((linear @ [0.2126, 0.7152, 0.0722]).mean())
    return 116 * luminance ** (1 / 3) - 16 if luminance > 0.008856 else 903.3 * luminance


@pytest.mark.parametrize("inks", [ON_WHITE, ON_DARK, ON_WALL], ids=["light", "dark", "wall"])
def test_fills_are_told_apart_in_grey(inks: Inks) -> None:
    """Check 29: solid, hatched and hollow differ by 15 L* or more; the band is told from hollow by its missing edge."""
    fills = [_lightness(inks, fill) for fill in (Fill.SOLID, Fill.HATCHED, Fill.HOLLOW)]
    assert all(abs(first - second) >= 15 for first, second in combinations(fills, 2)), fills


@pytest.mark.parametrize("medium", [PAPER, SCREEN, WALL], ids=["paper", "screen", "wall"])
def test_charts_are_drawn_in_greys_alone(medium: Medium) -> None:
    """Check 30: what has no colour is the same to every eye."""
    for _name, chart in _everything("en"):
        shown = raster(draw(chart, medium, Voice("en")), 1)
        dots = np.frombuffer(shown.dots, dtype=np.uint8).reshape(-1, 4)
        assert (dots[:, 0] == dots[:, 1]).all()
        assert (dots[:, 1] == dots[:, 2]).all()


def _contrast(first: str, second: str) -> float:
    def luminance(colour: str) -> float:
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("inks", [ON_WHITE, ON_DARK, ON_WALL], ids=["light", "dark", "wall"])
def test_ink_is_read_on_its_ground_and_on_the_band(inks: Inks) -> None:
    """Check 31: 4.5 to 1 for text and marks."""
    assert _contrast(inks.ink, inks.ground) >= 4.5
    assert _contrast(inks.ink, inks.band) >= 4.5


# --- what each chart says


def _said(case: CaseSnapshot, kind: ChartKind, language: str = "en") -> str:
    return Voice(language).say(conclusion_of(case, kind))


@pytest.mark.parametrize("position", range(6))
def test_the_sentences_name_the_numbers_of_the_snapshot(position: int) -> None:
    case, voice = demo_cases("en")[position], Voice("en")
    equity, cover = case.charts.equity, case.charts.cover
    assert equity is not None
    assert cover is not None
    said = _said(case, ChartKind.EQUITY)
    for number in (voice.money(equity.expected), voice.money(equity.actual), voice.percent(equity.ratio)):
        assert number in said
    assert voice.money(equity.gap, signed=True) in said
    short = sum(month.exceeds for month in case.capacity.months)
    said = _said(case, ChartKind.COVER)
    assert (f"{short} of {len(cover.months)}" if short else f"all {len(cover.months)}") in said
    largest = deviations_of(case).bars[0]
    assert f"{largest.label} with {voice.percent(largest.deviation)}" in _said(case, ChartKind.DEVIATIONS)


def test_the_season_of_the_luggage_shop_is_told_with_its_part_of_the_year() -> None:
    said = _said(demo_cases("zh_CN")[LUGGAGE], ChartKind.SALES, "zh_CN")
    assert said == "旺季 3 个月占全年 29.2%（平均为 25.0%）；月均申报 62,000，核实 54,300。"


def test_a_shop_without_seasons_or_months_says_so_and_draws_no_empty_frame() -> None:
    case = demo_cases("en")[STALL]
    assert chart_of(case, ChartKind.SALES) is None
    assert _said(case, ChartKind.SALES).startswith("Neither seasons nor single months of sales are stated")


def test_months_between_their_lowest_and_highest_are_told_where_there_is_no_season() -> None:
    case = demo_cases("en")[4]
    assert "between 404,000 (2026-06) and 432,000 (2026-11)" in _said(case, ChartKind.SALES)
    sales = case.charts.sales
    assert sales is not None
    declared = replace(sales, months=tuple(replace(month, verified=None) for month in sales.months))
    only = replace(case, charts=replace(case.charts, sales=declared))
    assert _said(only, ChartKind.SALES) == "The months are declared only: 455,000 in an average month."
    draw(declared, SCREEN, Voice("en"))


def test_a_case_without_figures_says_of_every_chart_why_there_is_none() -> None:
    empty = replace(case_snapshot("en"), lines=(), charts=ChartFigures())
    for kind in ChartKind:
        assert chart_of(empty, kind) is None
        assert _said(empty, kind)


def test_equity_that_agrees_or_has_no_ratio_is_told_in_its_own_words() -> None:
    case = demo_cases("en")[LUGGAGE]
    fallen = replace(case, charts=ChartFigures(equity=_deep_fall()))
    assert _said(fallen, ChartKind.EQUITY).endswith("+80,000,001 unexplained.")
    equal = replace(_deep_fall(), gap=Decimal(0))
    assert _said(replace(case, charts=ChartFigures(equity=equal)), ChartKind.EQUITY).endswith("agree.")


def test_a_month_whose_cash_is_not_known_is_never_called_covered() -> None:
    case = demo_cases("en")[STALL]
    cover = case.charts.cover
    assert cover is not None
    months = (replace(cover.months[0], capacity=None, cover=None), *cover.months[1:])
    open_one = replace(case, charts=ChartFigures(cover=replace(cover, months=months)))
    assert "not known in 1 of 12 months" in _said(open_one, ChartKind.COVER)
    assert "—" in [text for text, _box in draw(replace(cover, months=months), SCREEN, Voice("en")).texts]


def test_months_that_fall_short_are_hatched_and_carry_their_ratio() -> None:
    cover = demo_cases("en")[SPORTS].charts.cover
    assert cover is not None
    texts = [text for text, _box in draw(cover, SCREEN, Voice("en")).texts]
    short = [month for month in cover.months if month.short]
    assert len(short) == 13
    assert {f"{month.cover}" for month in short} <= set(texts)
    assert all((month.cover or 0) < 1 for month in short)


def test_each_month_that_falls_short_has_its_own_ratio_and_the_mark_is_explained() -> None:
    cover = demo_cases("en")[LUGGAGE].charts.cover
    assert cover is not None
    texts = [text for text, _box in draw(cover, SCREEN, Voice("en")).texts]
    assert all(month.short for month in cover.months)
    for ratio in {month.cover for month in cover.months}:
        assert texts.count(f"{ratio}") == sum(month.cover == ratio for month in cover.months)
    assert any("◆ falls short" in text for text in texts)


def test_months_that_share_a_number_are_bracketed_below_it() -> None:
    chart = _long_loan(36, capacity=0)
    month = replace(chart.months[0], cover=Decimal("0.50"), short=True)
    same = replace(chart, months=tuple(replace(month, month=each.month) for each in chart.months))
    drawn = draw(same, SCREEN, Voice("en"))
    (number,) = [box for text, box in drawn.texts if text == "0.50"]
    ends = [drawn.spots[place].box for place in (0, -1)]

    assert [(ends[0].left < left, right < ends[1].right) for left, right in brackets(drawn)] == [(True, True)]
    assert number.left > ends[0].right
    assert not list(brackets(draw(_long_loan(6), SCREEN, Voice("en"))))


def brackets(drawn: Sheet) -> Iterator[tuple[float, float]]:
    """Where a level rule with a foot at each end begins and ends."""
    patches = [each for each in drawn.figure.get_children() if isinstance(each, PathPatch)]
    strokes = [np.asarray(each.get_path().vertices).tolist() for each in patches]
    rules = [(tuple(start), tuple(end)) for start, end in (each for each in strokes if len(each) == 2)]
    for (left, y), (right, then) in rules:
        feet = [end for start, end in rules if start in ((left, y), (right, y)) and end[0] == start[0] and end[1] < y]
        if y == then and len(feet) == 2:
            yield left, right


# --- the deviations


def test_the_worst_line_comes_first_and_derived_lines_stay_out() -> None:
    case = case_snapshot("en")
    bars = deviations_of(case).bars
    assert bars[0].level is Level.SEVERE
    assert [bar.level.rank for bar in bars] == sorted((bar.level.rank for bar in bars), reverse=True)
    assert len(bars) <= MOST_LINES
    roots = {line.key for line in case.lines if line.kind is LineKind.ROOT}
    assert {bar.line for bar in bars} <= roots


def test_a_denied_debt_leads_with_the_check_that_found_it() -> None:
    case = case_snapshot("en")
    line = replace(case.lines[1], deviation=Decimal(0), largest=Decimal(-1), adverse=None)
    denied = replace(line, level=Level.SEVERE, rank=(Fraction(3), Fraction(20)))
    found = replace(case, lines=(denied, *case.lines[2:6]))
    assert deviations_of(found).bars[0].line == denied.key
    assert f"{denied.label} with −100.0%" in _said(found, ChartKind.DEVIATIONS)


def test_a_clean_case_says_that_no_line_is_beyond_its_limit() -> None:
    case = case_snapshot("en")
    lines = tuple(line for line in case.lines if line.level.rank < Level.OVER.rank)
    clean = replace(case, lines=lines, level_counts=((Level.WITHIN, 20), (Level.WATCH, 3)))
    assert "by more than its limit" in _said(clean, ChartKind.DEVIATIONS)


def test_the_wall_shows_no_more_than_eight_lines() -> None:
    case = demo_cases("en")[LUGGAGE]
    chart = chart_of(case, ChartKind.DEVIATIONS)
    assert chart is not None
    assert len(draw(chart, WALL, Voice("en")).spots) == 8


# --- bars and paper


def test_every_bar_says_its_name_and_number_and_leads_to_a_line() -> None:
    for case in demo_cases("en"):
        known = {line.key for line in case.lines}
        for kind in ChartKind:
            chart = chart_of(case, kind)
            if chart is None:
                continue
            for spot in draw(chart, SCREEN, Voice("en")).spots:
                assert any(character.isdigit() for character in Voice("en").say(spot.said))
                assert spot.line in known, kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_paper_a_chart_is_vectors_with_real_text(language: str) -> None:
    register()
    for _name, chart in _everything(language):
        file = BytesIO()
        canvas = Canvas(file, invariant=1)
        sheet = draw(chart, PAPER, Voice(language))
        draw_figure(sheet.figure, canvas, 40, 300)
        canvas.save()
        page = PdfReader(BytesIO(file.getvalue())).pages[0]
        printed = "".join(page.extract_text().split())
        assert len(page.images) == 0
        for text, _box in sheet.texts:
            if text[0] not in "━─▲":
                assert "".join(text.split()) in printed
