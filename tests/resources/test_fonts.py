# SPDX-License-Identifier: Apache-2.0
"""The bundled fonts draw every name and mark, and their licence lies beside them."""

from fontTools.ttLib import TTFont

from resources import path

RARE_NAMES = "㛃䶮𠅤喆堃淼犇骉𬱖𫖯𬀩㼆㙓𫍽䲟㬎𠮷𡋾𬴂"
MARKS = "○△◆■✓●▲ƒ−—·×≥≤＋…“”《》①"


def characters_of(name: str) -> set[int]:
    return set(TTFont(path("fonts", name)).getBestCmap())


def test_rare_names_and_marks_are_drawn_by_the_body_fonts_and_the_supplement() -> None:
    supplement = characters_of("NotoSansSCSupplement-Regular.ttf")

    for body in ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"):
        drawn = characters_of(body) | supplement
        assert [character for character in RARE_NAMES + MARKS if ord(character) not in drawn] == []


def test_digits_are_equally_wide_so_that_columns_of_figures_stand_under_each_other() -> None:
    for body in ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"):
        font = TTFont(path("fonts", body))
        widths = {font["hmtx"][font.getBestCmap()[ord(digit)]][0] for digit in "0123456789"}
        assert len(widths) == 1


def test_outlines_are_those_that_paper_can_embed() -> None:
    for file in path("fonts").glob("*.ttf"):
        assert "glyf" in TTFont(file)


def test_the_fonts_licence_lies_beside_them() -> None:
    text = path("fonts", "OFL.txt").read_text(encoding="utf-8")

    assert "SIL OPEN FONT LICENSE Version 1.1" in text
