# SPDX-License-Identifier: Apache-2.0
"""How wide words are on the wall, and where they go on to the next line, measured with its own typeface."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from functools import cache
from itertools import accumulate

from PySide6.QtGui import QFont, QFontMetricsF

from ui.theme import FAMILY

CHINESE = "\u2e80"
NOT_FIRST = frozenset("，。；：、？！）》」』”％,.;:?!)%")
"""Marks that never begin a line."""
NARROWEST = 8
"""No line has more characters than so many times what Chinese ones have room on it: more need not be measured."""
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


@cache
def _metrics(size: int, *, bold: bool) -> QFontMetricsF:
    """Made once for each size: making them takes as long as measuring a line."""
    return QFontMetricsF(face(size, bold=bold))


def wide(text: str, size: int, *, bold: bool = False) -> float:
    """How wide one line of the text is, in pixels."""
    return _metrics(size, bold=bold).horizontalAdvance(text)


def broken(text: str, size: int, room: float, *, bold: bool = False) -> list[str]:
    """The text in lines no wider than the room; a word that is wider is broken anywhere.

    The end of a line is searched for, so that a long text is measured a few times a line and not at every character.
    """
    text = text.translate(_SPACES)
    ends = list(accumulate(map(len, _pieces(text))))

    usual = max(1, int(room / size))

    def fits(begin: int, end: int) -> bool:
        return end - begin <= usual * NARROWEST and wide(text[begin:end].rstrip(), size, bold=bold) <= room

    lines, begin = list[str](), 0
    while begin < len(text):
        place = bisect_right(ends, begin)
        many = _most(lambda count: fits(begin, ends[place + count - 1]), len(ends) - place, usual)  # noqa: B023 (used at once)
        if many:
            end = ends[place + many - 1]
        else:  # a word of its own that is wider than the line
            end = begin + max(1, _most(lambda count: fits(begin, begin + count), ends[place] - begin, usual))  # noqa: B023 (used at once)
        if line := text[begin:end].strip():
            lines.append(line)
        begin = end
    return lines or [""]


def _most(fits: Callable[[int], bool], count: int, usual: int) -> int:
    """The largest number up to `count` that fits, looked for around the usual one."""
    low, high = 0, min(usual, count)
    while high > low and fits(high):
        low, high = high, min(high * 2, count)
    return bisect_left(range(low + 1, high + 1), x=True, key=lambda number: not fits(number)) + low


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
