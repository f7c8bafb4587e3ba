# SPDX-License-Identifier: Apache-2.0
"""What may stand before everybody's eyes: surnames with a cross, numbers by their last digits (`ux.md` §3.13, V4)."""

import re
from collections.abc import Iterable

CROSS = "×"
_IDENTITY = re.compile(r"(?<![0-9])[0-9]{14}([0-9]{3}[0-9Xx])(?![0-9])")
_TELEPHONE = re.compile(r"(?<![0-9])(1[0-9]{2})[0-9]{4}([0-9]{4})(?![0-9])")
_ACCOUNT = re.compile(r"(?<![0-9])[0-9]{8,15}([0-9]{4})(?![0-9])")
_DOUBLE_SURNAMES = ("欧阳", "司马", "上官", "诸葛", "夏侯", "尉迟", "皇甫", "东方", "令狐", "慕容")
LEAST = 2
"""Characters of a name; a single one would mask half of all words."""


def masked(text: str, names: Iterable[str]) -> str:
    """The text without anybody's given name and without whole numbers of identity cards, telephones and accounts.

    Longer names go first, so that a name within another leaves nothing of it.
    """
    for name in sorted({name.strip() for name in names}, key=len, reverse=True):
        if len(name) >= LEAST:
            text = text.replace(name, with_cross(name))
    return without_numbers(text)


def with_cross(name: str) -> str:
    """The surname and a cross; of a name in Latin letters its first word."""
    if " " in name:
        return f"{name.split(maxsplit=1)[0]} {CROSS}"
    surname = next((each for each in _DOUBLE_SURNAMES if name.startswith(each) and len(name) > len(each)), name[0])
    return f"{surname}{CROSS}"


def without_numbers(text: str) -> str:
    """Of an identity number and an account the last four digits, of a telephone the first three too."""
    text = _IDENTITY.sub(lambda found: "*" * 14 + found[1], text)
    text = _TELEPHONE.sub(r"\1****\2", text)
    return _ACCOUNT.sub(lambda found: "*" * (len(found[0]) - 4) + found[1], text)
