# SPDX-License-Identifier: Apache-2.0
"""The charts in the minutes: two rows on one sheet, each under its title and over its sentence, all in greys."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import SimpleDocTemplate

from models.snapshots.charting import TITLES, computed_conclusion, conclusion_of, mark_of
from models.snapshots.charts import ChartFigures, ChartKind, OwnConclusion
from models.snapshots.comparison import CaseSnapshot
from reports.chart_flowable import chart_figures
from reports.text import Writer
from reports.voice import Voice
from tests.reports.demo_charts import demo_cases


def printed(case: CaseSnapshot, language: str) -> tuple[PdfReader, str]:
    file = BytesIO()
    document = SimpleDocTemplate(
        file, pagesize=A4, leftMargin=20 * mm, rightMargin=18 * mm, initialFontName="NotoSansSC", invariant=1
    )
    document.build(chart_figures(case, Writer(Voice(language))))
    reader = PdfReader(BytesIO(file.getvalue()))
    return reader, "".join("".join(page.extract_text() for page in reader.pages).split())


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_all_charts_of_every_case_stand_on_one_sheet_with_titles_and_sentences(language: str) -> None:
    voice = Voice(language)
    for case in demo_cases("en" if language == "en" else "zh_CN"):
        reader, text = printed(case, language)
        assert len(reader.pages) == 1, case.client
        assert len(reader.pages[0].images) == 0
        for kind in ChartKind:
            assert "".join(voice.translate("Charts", TITLES[kind]).split()) in text
            assert "".join(voice.say(conclusion_of(case, kind)).split()) in text


def test_what_cannot_be_drawn_is_said_in_its_place() -> None:
    case = replace(demo_cases("en")[0], charts=ChartFigures(), lines=())
    _reader, text = printed(case, "en")
    for kind in ChartKind:
        assert "".join(Voice("en").say(conclusion_of(case, kind)).split()) in text


def test_own_words_stand_before_the_computed_sentence() -> None:
    case = demo_cases("en")[0]
    own = OwnConclusion(ChartKind.COVER, mark_of(case, ChartKind.COVER), "Thin in September")
    _reader, text = printed(replace(case, conclusions=(own,)), "en")
    computed = Voice("en").say(computed_conclusion(case, ChartKind.COVER))
    assert "".join(f"Thin in September Computed: {computed}".split()) in text
