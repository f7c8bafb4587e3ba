# SPDX-License-Identifier: Apache-2.0
"""How resolutions are numbered: by the unit's own pattern, in which parts stand in braces (`domain.md` §5 A)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import count

from models.labels import policy as words
from models.terms import Said

USUAL = "{year}-{meeting}-{place}"
_PART = re.compile(r"\{(year|meeting|place|serial)(?::([1-9]))?\}")
"""A part, and to how many digits it is filled up."""
TELLS_APART = ({"meeting", "place"}, {"year", "serial"})
"""Parts of which a pattern has all of one row, so that no two cases have one number."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """What a number is made of: year, number of the meeting, place on its agenda, and which one of the year it is."""

    year: int
    meeting: int
    place: int
    serial: int
    turn: int = 1
    """Which round of the case it is."""


def numbers(pattern: str, of: Numbered) -> Iterator[str]:
    """The number by this pattern, and those to take after it where another resolution has it.

    Where the pattern counts the year's resolutions, the next is one more; else the round stands behind it.
    """
    counts = any(name == "serial" for name, _width in _PART.findall(pattern))
    for more in count():
        serial, turn = of.serial + more * counts, of.turn + more * (not counts)
        values = {"year": of.year, "meeting": of.meeting, "place": of.place, "serial": serial}
        number = _PART.sub(partial(_filled, values), pattern)
        yield number if counts or turn == 1 else f"{number}-{turn}"


def _filled(values: Mapping[str, int], part: re.Match[str]) -> str:
    return f"{values[part[1]]:0{part[2] or 1}d}"


def pattern_fault(pattern: str) -> Said | None:
    """Why a pattern numbers nothing: a brace that holds no part, or parts that do not tell two cases apart."""
    if {"{", "}"} & set(_PART.sub("", pattern)):
        return Said(words.NUMBER_PARTS)
    parts = {name for name, _width in _PART.findall(pattern)}
    return None if any(parts >= enough for enough in TELLS_APART) else Said(words.NUMBER_NOT_UNIQUE)
