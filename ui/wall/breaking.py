# SPDX-License-Identifier: Apache-2.0
"""How wide words are on the wall, and where they go on to the next line, measured with its own typeface."""

from collections.abc import Iterator
from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF

from ui.theme import FAMILY

CHINESE = "\u2e80"
NOT_FIRST = frozenset("，。；：、？！）》」』”％,.;:?!)%")
"""Marks that never begin a line."""
_SPACES = str.maketrans("\n\r\t\v\f", "     ")


@cache
def face(size: int, *, bold: bool) -> QFont:
    """The typeface of the wall in this size, in pixels; its digits are all of one width."""
    font = QFont(FAMILY)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Medium)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def wide(text: str, size: int, *, bold: bool = False) -> float:
    """How wide one line of the text is, in pixels."""
    return QFontMetricsF(face(size, bold=bold)).horizontalAdvance(text)


def broken(text: str, size: int, room: float, *, bold: bool = False) -> list[str]:
    """The text in lines no wider than the room; a word that is wider is broken anywhere."""
    lines = [""]
    for piece in _pieces(text.translate(_SPACES)):
        for part in _fitting(piece, size, room, bold=bold):
            if lines[-1] and wide(lines[-1] + part.rstrip(), size, bold=bold) > room:
                lines.append("")
            lines[-1] += part
    return [line.strip() for line in lines]


def _fitting(piece: str, size: int, room: float, *, bold: bool) -> Iterator[str]:
    part = ""
    for character in piece:
        if part and wide((part + character).rstrip(), size, bold=bold) > room:
            yield part
            part = ""
        part += character
    yield part


def _pieces(text: str) -> Iterator[str]:
    """Words with the space after them; Chinese breaks between any two characters but before a stop."""
    piece = ""
    for character in text:
        breaks = piece and (piece[-1] == " " or character >= CHINESE or piece[-1] >= CHINESE)
        if breaks and character not in NOT_FIRST and character != " ":
            yield piece
            piece = ""
        piece += character
    yield piece
