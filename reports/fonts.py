# SPDX-License-Identifier: Apache-2.0
"""The typefaces of paper: every character is drawn in one that has it, or spelled out."""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from typing import cast

from reportlab.pdfbase import pdfmetrics, ttfonts

from resources import path

BODY = "NotoSansSC"
BOLD = "NotoSansSC-Bold"
RARE = "NotoSansSC-Supplement"
FILES = {
    BODY: "NotoSansSC-Regular.ttf",
    BOLD: "NotoSansSC-Bold.ttf",
    RARE: "NotoSansSCSupplement-Regular.ttf",
}
_BLOCK = 100
"""A block of a character map may hold no more entries."""


@cache
def register() -> None:
    """Make the typefaces known to reportlab; further calls do nothing."""
    # reportlab writes code points above U+FFFF as they are instead of in UTF-16: 𠅤 would be copied as two others.
    setattr(ttfonts, "makeToUnicodeCMap", _character_map)  # noqa: B010 (the stubs call a replacement a mistake)
    for name, file in FILES.items():
        pdfmetrics.registerFont(ttfonts.TTFont(name, str(path("fonts", file))))
    pdfmetrics.registerFontFamily(BODY, normal=BODY, bold=BOLD, italic=BODY, boldItalic=BOLD)


def _character_map(name: str, subset: Sequence[int]) -> str:
    """The ToUnicode map of one subset, in blocks of 100."""
    entries = [f"<{code:02X}> <{chr(point).encode('utf-16-be').hex().upper()}>" for code, point in enumerate(subset)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
        f"/CMapName /{name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        f"<00> <{len(subset) - 1:02X}>",
        "endcodespacerange",
    ]
    for start in range(0, len(entries), _BLOCK):
        block = entries[start : start + _BLOCK]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


@cache
def _has(font: str, character: str) -> bool:
    register()
    return ord(character) in cast("ttfonts.TTFont", pdfmetrics.getFont(font)).face.charToGlyph


@cache
def _spelled(character: str) -> str:
    """The character, or its number where it has no shape: control and direction marks must not hide in a record."""
    if character in " \n" or character == "\u00a0":
        return character
    if character == "\t":
        return " "
    hidden = unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    if hidden or not (_has(BODY, character) or _has(RARE, character)):
        return f"[U+{ord(character):04X}]"
    return character


def spelled(text: str) -> str:
    """The text with `[U+1F600]` in place of every character that cannot be drawn."""
    return "".join(map(_spelled, text))


def _face(character: str, wanted: str) -> str:
    if character.isspace() or _has(wanted, character):
        return wanted
    return BODY if _has(BODY, character) else RARE


def runs(text: str, *, bold: bool = False) -> Iterator[tuple[str, str]]:
    """The spelled text in pieces, each with the typeface that has all its characters."""
    wanted = BOLD if bold else BODY
    for face, characters in groupby(spelled(text), lambda character: _face(character, wanted)):
        yield face, "".join(characters)


def width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide one line of the text is, in points."""
    register()
    return sum(pdfmetrics.stringWidth(piece, face, size) for face, piece in runs(text, bold=bold))
