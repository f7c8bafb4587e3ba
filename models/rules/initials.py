# SPDX-License-Identifier: Apache-2.0
"""Whether a name is meant by what was typed: a part of it, or the first letters of its characters in pinyin."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

LETTERS = "abcdefghjklmnopqrstwxyz"
FIRST = (
    *(0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8),
    *(0xC4C3, 0xC5B6, 0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1),
)
"""GB 2312 has its 3,755 usual characters in the order of pinyin: the code with which each letter begins."""
AFTER_LAST = 0xD7FA
OF_TWO = {"长": "cz", "行": "hx", "重": "cz", "乐": "ly", "朝": "cz", "曾": "cz", "单": "ds", "解": "jx", "鑫": "x"}
"""Characters that are read in two ways, and one that many shops have though it is not among the usual."""


def is_meant(typed: str, name: str) -> bool:
    """Spaces and capitals do not count; a character whose letter is not known goes with any."""
    wanted, held = _plain(typed), _plain(name)
    if wanted in held:
        return True
    letters = _spelled(held)
    starts = range(len(letters) - len(wanted) + 1)
    return wanted.isascii() and any(_begins(wanted, letters[start:]) for start in starts)


def _plain(text: str) -> str:
    return "".join(text.casefold().split())


@lru_cache(maxsize=20_000)
def _spelled(name: str) -> tuple[str, ...]:
    """For each character the letters that it may begin with: of an archive the same names are asked for at each key."""
    return tuple(_letters(character) for character in name if character.isalnum())


def _begins(wanted: str, letters: Sequence[str]) -> bool:
    return all(letter in among for letter, among in zip(wanted, letters, strict=False))


def _letters(character: str) -> str:
    """The letters with which a character may be read to begin."""
    if character.isascii():
        return character
    if character in OF_TWO:
        return OF_TWO[character]
    code = character.encode("gb2312", errors="ignore")
    number = int.from_bytes(code)
    return LETTERS[bisect_right(FIRST, number) - 1] if FIRST[0] <= number < AFTER_LAST else LETTERS
