# SPDX-License-Identifier: Apache-2.0
"""Whatever people write is drawn by a typeface that has it, or spelled out."""

from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics

from reports.fonts import BODY, BOLD, RARE, runs, spelled, width
from reports.text import Writer
from reports.voice import Voice
from tests.tools.work import calls

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


def test_a_text_twice_as_long_takes_about_twice_the_work() -> None:
    words = "家庭支出低报。" * 570
    assert work(words * 2) <= 2.2 * work(words)


def work(text: str) -> int:
    """How many functions are called to set a text in a column."""
    return calls(lambda: Writer(Voice("zh_CN")).paragraph(text).wrap(200, 100_000))
