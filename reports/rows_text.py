# SPDX-License-Identifier: Apache-2.0
"""Rows as comma-separated text that spreadsheets read as it is meant."""

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO
from unicodedata import category

MARK = "\ufeff"
"""Tells a spreadsheet that the text is UTF-8."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_FIGURE = re.compile(r"[+-]?[\d,]+(\.\d+)?%?")


def rows_text(rows: Iterable[Sequence[str]]) -> str:
    """One line for each row."""
    written = StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return MARK + written.getvalue()


def visible(text: str) -> str:
    """The text with what cannot be seen, or turns what can be seen around, named as on paper: [U+202E]."""
    return "".join(f"[U+{ord(sign):04X}]" if _is_unseen(sign) else sign for sign in text)


def _is_unseen(sign: str) -> bool:
    return sign not in "\n\t\r" and category(sign) in {"Cc", "Cf", "Cs", "Co", "Cn"}


def _harmless(text: str) -> str:
    """Words that a spreadsheet would compute as a formula are marked as words."""
    text = visible(text)
    return f"'{text}" if text.startswith(_FORMULA) and not _FIGURE.fullmatch(text) else text
