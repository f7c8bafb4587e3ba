# SPDX-License-Identifier: Apache-2.0
"""A reviewer's own sheet: what it holds, whose notes it shows, and that it stays within two pages."""

from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import pytest
from pypdf import PdfReader

from models.snapshots.comparison import CaseSnapshot
from models.snapshots.preparing import PrivateNoteRow, PrivateNotes
from models.terms import Choice, LineKey
from reports.prep_sheet import LONGEST, prep_sheet_bytes
from reports.voice import Voice
from tests.reports.conftest import squeezed
from tests.reports.record import case_snapshot
from tests.tools.demo_session import EVENING

CANARY = "门口铺租偏低KANARIE"
NOTES = PrivateNotes((PrivateNoteRow("n", "b", LineKey("A1"), CANARY, EVENING),), Choice.REJECT)


def pages(case: CaseSnapshot, notes: PrivateNotes | None, language: str = "zh_CN") -> list[str]:
    content = prep_sheet_bytes(case, notes, "小企业信贷中心", Voice(language), EVENING)
    return [page.extract_text() for page in PdfReader(BytesIO(content)).pages]


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_sheet_names_the_worst_lines_the_open_ones_and_the_questions(language: str) -> None:
    case = case_snapshot("en" if language == "en" else "zh_CN")
    worst = replace(case.lines[3], largest=Decimal("0.359"), cause="盘点")
    case = replace(case, lines=(*case.lines[:3], worst, *case.lines[4:]))
    printed = squeezed("".join(pages(case, None, language)))

    assert squeezed(worst.label) in printed
    assert "35.9%盘点" in printed.replace(f"{worst.counted}/{worst.needed}", "")
    for question in case.questions[:8]:
        assert squeezed(question.text)[:40] in printed


def test_notes_stand_on_it_only_for_their_author_and_it_says_so() -> None:
    case = case_snapshot()
    assert CANARY not in "".join(pages(case, None))
    with_notes = "".join(pages(case, NOTES))
    assert CANARY in with_notes
    assert "仅本人" in with_notes
    assert Voice("zh_CN").word(Choice.REJECT) in with_notes


def test_a_note_on_a_line_that_a_revision_took_away_stands_there_under_its_code() -> None:
    noted = replace(NOTES, notes=(replace(NOTES.notes[0], line=LineKey("A99")),))
    assert f"A99：{CANARY}" in "".join(pages(case_snapshot(), noted))


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_a_case_stuffed_with_lines_causes_questions_and_notes_stays_within_two_pages(language: str) -> None:
    case = case_snapshot(language)
    long = "长" * (2 * LONGEST) if language == "zh_CN" else "long words " * LONGEST
    lines = tuple(replace(line, cause=long, largest=Decimal(1)) for line in case.lines for _ in range(10))
    questions = tuple(replace(row, text=long) for row in case.questions for _ in range(20))
    notes = PrivateNotes(tuple(replace(NOTES.notes[0], text=long) for _ in range(50)), Choice.REJECT)

    assert len(pages(replace(case, lines=lines, questions=questions), notes, language)) <= 2


def test_the_same_case_gives_the_same_bytes() -> None:
    case = case_snapshot()
    first, second = (prep_sheet_bytes(case, NOTES, "中心", Voice("zh_CN"), EVENING) for _ in range(2))
    assert first == second
