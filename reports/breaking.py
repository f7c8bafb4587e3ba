# SPDX-License-Identifier: Apache-2.0
"""Where a sentence goes on to the next line."""

from collections.abc import Iterator

from reports.fonts import width

CHINESE = "\u2e80"
NOT_FIRST = frozenset("，。；：、）》」』”％,.;:)%")
"""Marks that never begin a line."""


def broken(text: str, size: float, room: float, *, bold: bool = False) -> list[str]:
    """The text in lines no wider than the room, in points; a word that is wider stands alone."""
    lines = [""]
    for piece in _pieces(text):
        if lines[-1] and width(lines[-1] + piece.rstrip(), size, bold=bold) > room:
            lines.append("")
        lines[-1] += piece
    return [line.strip() for line in lines]


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
