# SPDX-License-Identifier: Apache-2.0
"""The deviation chart: one figure for window, wall and paper, and the sentence beside it."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from io import BytesIO

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from models.snapshots.comparison import CaseSnapshot
from models.terms import Level, LineKind
from reports.chart_renderer import draw_figure
from reports.charts import INK, MOST_LINES, PAPER, Medium, deviation_chart, deviation_conclusion, ranked
from reports.fonts import register
from reports.voice import Voice
from tests.reports.record import case_snapshot


@pytest.fixture(scope="module")
def case() -> CaseSnapshot:
    return case_snapshot("en")


def _texts(figure: Figure) -> list[str]:
    return [text.get_text() for text in figure.axes[0].texts]


def test_the_worst_line_comes_first_and_derived_lines_stay_out(case: CaseSnapshot) -> None:
    lines = ranked(case)
    assert lines[0].level is Level.SEVERE
    assert [line.level.rank for line in lines] == sorted((line.level.rank for line in lines), reverse=True)
    assert len(lines) <= MOST_LINES
    assert all(line.kind is LineKind.ROOT for line in lines)


def test_every_bar_carries_its_name_and_its_number(case: CaseSnapshot) -> None:
    voice = Voice("en")
    texts = _texts(deviation_chart(case, voice, Medium.PAPER))
    for line in ranked(case):
        assert voice.percent(line.deviation) in texts
        assert any(line.label.startswith(text.rstrip("…")) for text in texts)


def test_adverse_bars_are_solid_and_favourable_ones_hollow(case: CaseSnapshot) -> None:
    figure = deviation_chart(case, Voice("en"), Medium.SCREEN)
    bars = [patch for patch in figure.axes[0].patches if isinstance(patch, Rectangle) and patch.get_linewidth() == 0.8]
    lines = ranked(case)
    assert len(bars) == len(lines)
    for bar, line in zip(bars, lines, strict=True):
        ink = float(INK if line.adverse else PAPER)
        assert bar.get_facecolor() == (ink, ink, ink, 1.0)


def test_a_bar_ends_at_half_and_its_number_does_not(case: CaseSnapshot) -> None:
    far = replace(ranked(case)[0], deviation=Decimal("1.84"))
    figure = deviation_chart(replace(case, lines=(far,)), Voice("en"), Medium.SCREEN)
    assert "+184.0%" in _texts(figure)
    assert (
        max(patch.get_x() + patch.get_width() for patch in figure.axes[0].patches if isinstance(patch, Rectangle))
        <= 0.5
    )


def test_text_of_the_paper_is_eight_points_and_the_wall_can_be_read_from_afar() -> None:
    assert Medium.PAPER.size == 8
    assert Medium.WALL.size >= 24


def test_the_sentence_names_the_largest_deviation(case: CaseSnapshot) -> None:
    said = Voice("en").say(deviation_conclusion(case))
    assert ranked(case)[0].label in said
    assert Voice("en").percent(ranked(case)[0].deviation) in said


def test_a_case_without_figures_says_so(case: CaseSnapshot) -> None:
    empty = replace(case, lines=())
    assert Voice("en").say(deviation_conclusion(empty)) == "No line can be compared."
    assert deviation_chart(empty, Voice("en"), Medium.PAPER).get_size_inches()[1] > 0


def test_a_clean_case_says_that_no_line_is_beyond_its_limit(case: CaseSnapshot) -> None:
    lines = tuple(line for line in case.lines if line.level.rank < Level.OVER.rank)
    clean = replace(case, lines=lines, level_counts=((Level.WITHIN, 20), (Level.WATCH, 3)))
    assert "by more than its limit" in Voice("en").say(deviation_conclusion(clean))


def test_the_screen_draws_chinese_names_with_a_shape_for_each(recwarn: pytest.WarningsRecorder) -> None:
    figure = deviation_chart(case_snapshot("zh_CN"), Voice("zh_CN"), Medium.SCREEN)
    FigureCanvasAgg(figure).draw()  # type: ignore[no-untyped-call] # matplotlib leaves it untyped
    assert [str(warning.message) for warning in recwarn if "missing" in str(warning.message)] == []


def test_a_label_is_never_read_as_mathematics(case: CaseSnapshot) -> None:
    line = replace(ranked(case)[0], label="$x^2$ <Lux> 😀")
    figure = deviation_chart(replace(case, lines=(line,)), Voice("en"), Medium.SCREEN)
    FigureCanvasAgg(figure).draw()  # type: ignore[no-untyped-call] # matplotlib leaves it untyped
    assert any(text.startswith("$x^2$ <Lux>") for text in _texts(figure))


def test_on_paper_the_figure_is_vectors_with_real_text(case: CaseSnapshot) -> None:
    register()
    file = BytesIO()
    canvas = Canvas(file, invariant=1)
    draw_figure(deviation_chart(case, Voice("en"), Medium.PAPER), canvas, 40, 300)
    canvas.save()
    page = PdfReader(BytesIO(file.getvalue())).pages[0]
    text = page.extract_text()
    assert ranked(case)[0].label in text
    assert Voice("en").percent(ranked(case)[0].deviation) in text
    assert len(page.images) == 0


def test_a_denied_debt_leads_the_chart_with_the_check_that_found_it(case: CaseSnapshot) -> None:
    line = replace(case.lines[1], deviation=Decimal(0), largest=Decimal(-1), adverse=None)
    denied = replace(line, level=Level.SEVERE, rank=(Fraction(3), Fraction(20)))
    found = replace(case, lines=(denied, *case.lines[2:6]))
    said = Voice("en").say(deviation_conclusion(found))
    assert ranked(found)[0].key == denied.key
    assert f"{denied.label} with −100.0%" in said
