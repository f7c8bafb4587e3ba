# SPDX-License-Identifier: Apache-2.0
"""Text as the cells of a workbook carry it: characters that XML cannot hold are written as `_x000B_`."""

import re
import unicodedata

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]")
_ALLOWED_CONTROLS = "\n\t"


def escaped(text: str) -> str:
    """For writing: what looks like an escape is protected, what XML cannot hold is escaped."""
    protected = _ESCAPED.sub(lambda match: f"_x005F{match.group()}", text)
    return _UNWRITABLE.sub(lambda match: f"_x{ord(match.group()):04X}_", protected)


def unescaped(text: str) -> str:
    """After reading."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text).replace("\r\n", "\n").replace("\r", "\n")


def control_character(text: str) -> str | None:
    """The first character that nobody can see and no document needs: controls, surrogates, ends of the table."""
    for character in text:
        if character in _ALLOWED_CONTROLS:
            continue
        if unicodedata.category(character) in {"Cc", "Cs"} or character in "\ufffe\uffff":
            return character
    return None
