# SPDX-License-Identifier: Apache-2.0
"""What may stand before everybody's eyes: surnames with a cross, numbers by their last digits (`ux.md` §3.13, V4)."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

CROSS = "×"
_GAP = r"[\s\u00a0\u3000./·‐‑‒–—−-]{0,2}"
"""Numbers are also written in groups, by spaces, dots or lines of any kind; a digit may have its full width."""
_BIRTHDAY = rf"\d{{4}}{_GAP}\d{{2}}{_GAP}\d{{2}}"
_IDENTITY = re.compile(rf"(?<!\d)\d{{6}}{_GAP}{_BIRTHDAY}{_GAP}(\d{{3}}[\dXxＸｘ])(?!\d)")
_CARD = re.compile(rf"(?<!\d)\d{{4}}{_GAP}\d{{4}}{_GAP}\d{{4}}{_GAP}\d{{4}}(?:{_GAP}\d{{1,3}})?(?!\d)")
_TELEPHONE = re.compile(rf"(?<!\d)([1１]\d{{2}})(?:{_GAP}\d{{4}}{_GAP}|\d{_GAP}\d{{3}}{_GAP})(\d{{4}})(?!\d)")
_LANDLINE = re.compile(rf"(?<!\d)([0０]\d{{2,3}}[)）]?-?){_GAP}\d{{3,4}}{_GAP}(\d{{4}})(?!\d)")
_ACCOUNT = re.compile(r"(?<!\d)\d{8,15}(\d{4})(?!\d)")
_DOUBLE_SURNAMES = ("欧阳", "司马", "上官", "诸葛", "夏侯", "尉迟", "皇甫", "东方", "令狐", "慕容")
LEAST = 2
"""Characters of a name; a single one would mask half of all words."""


def masked(text: str, names: Iterable[str]) -> str:
    """The text without anybody's given name and without whole numbers of identity cards, telephones and accounts.

    Longer names go first, so that a name within another leaves nothing of it; then given names that stand alone.
    """
    text = "".join(character for character in text if unicodedata.category(character) != "Cf")
    for written, shown in _covers(frozenset(names)):
        text = written.sub(shown, text)
    return without_numbers(text)


@lru_cache(maxsize=64)
def _covers(names: frozenset[str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """What is looked for and what stands in its place, in order; the people of a case are always the same."""
    people = sorted({" ".join(name.split()) for name in names}, key=lambda name: (len(name), name), reverse=True)
    people = [name for name in people if len(name) >= LEAST]
    given = sorted((each for name in people for each in _given(name)), key=len, reverse=True)
    return (*((_written(name), with_cross(name)) for name in people), *((_written(each), CROSS) for each in given))


def _written(name: str) -> re.Pattern[str]:
    """A name as it may be written: Chinese with spaces between its characters, Latin in any case, as whole words."""
    if name.isascii():
        return re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, name.split())) + r"(?!\w)", re.IGNORECASE)
    return re.compile(r"[ \u3000]?".join(re.escape(character) for character in name if character != " "))


def _given(name: str) -> list[str]:
    """The given name, where it is long enough to be told from a word."""
    if " " in name:
        return [word for word in name.split()[1:] if len(word) >= LEAST]
    given = name.removeprefix(_surname(name))
    return [given] if len(given) >= LEAST and not name.isascii() else []


def _surname(name: str) -> str:
    return next((each for each in _DOUBLE_SURNAMES if name.startswith(each) and len(name) > len(each)), name[0])


def with_cross(name: str) -> str:
    """The surname and a cross; of a name in Latin letters its first word."""
    return f"{name.split(maxsplit=1)[0]} {CROSS}" if " " in name else f"{_surname(name)}{CROSS}"


def without_numbers(text: str) -> str:
    """Of identity number, card and account the last four digits, of a telephone what comes before its own number too.

    What the number was grouped by goes with its digits.
    """
    text = _IDENTITY.sub(lambda found: "*" * 14 + found[1], text)
    text = _CARD.sub(_last_four, text)
    text = _TELEPHONE.sub(r"\1****\2", text)
    text = _LANDLINE.sub(r"\1****\2", text)
    return _ACCOUNT.sub(_last_four, text)


def _last_four(found: re.Match[str]) -> str:
    digits = [character for character in found[0] if character.isdecimal()]
    return "*" * (len(digits) - 4) + "".join(digits[-4:])
