# SPDX-License-Identifier: Apache-2.0
"""Whatever people write is drawn by a typeface that has it, or spelled out."""

import time
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics

from models.snapshots.minutes import MinutesSnapshot
from reports.fonts import BODY, BOLD, RARE, runs, spelled, width
from reports.minutes import minutes_bytes
from reports.text import Writer
from reports.voice import Voice
from tests.reports.record import minutes_snapshot

ANY = st.text(max_size=60)


@given(ANY, st.booleans())
def test_every_character_of_every_run_has_a_shape(text: str, bold: bool) -> None:
    pieces = list(runs(text, bold=bold))
    assert "".join(piece for _, piece in pieces) == spelled(text)
    for face, piece in pieces:
        shapes = pdfmetrics.getFont(face).face.charToGlyph  # type: ignore[attr-defined] # a TrueType font
        assert all(ord(character) in shapes for character in piece if character != "\n")


@given(ANY)
def test_no_text_breaks_a_paragraph(text: str) -> None:
    paragraph = Writer(Voice("en")).paragraph(text)
    wide, _ = paragraph.wrap(200, 10_000)
    assert wide <= 200


def test_rare_names_are_drawn_and_emoji_are_spelled() -> None:
    assert [face for face, _ in runs("王𠮷")] == [BODY, RARE]
    assert [face for face, _ in runs("王", bold=True)] == [BOLD]
    assert spelled("好😀") == "好[U+1F600]"
    assert spelled("a\u202eb\tc") == "a[U+202E]b c"


def test_width_adds_up_over_typefaces() -> None:
    assert width("王𠮷", 10) == width("王", 10) + width("𠮷", 10)


def _with_fifty_long_words(made: MinutesSnapshot) -> MinutesSnapshot:
    words = "家庭支出低报。" * 570
    part = made.cases[0]
    lines = tuple(replace(line, cause=words) for line in part.case.lines[:24])
    question = replace(part.case.questions[0], text=words, answer=words)
    return replace(made, cases=(replace(part, case=replace(part.case, lines=lines, questions=(question,))),))


def test_fifty_fields_of_four_thousand_characters_take_seconds() -> None:
    snapshot = _with_fifty_long_words(minutes_snapshot("zh_CN"))
    start = time.perf_counter()
    minutes_bytes(snapshot, Voice("zh_CN"))
    assert time.perf_counter() - start < 20
