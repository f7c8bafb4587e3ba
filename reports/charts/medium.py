# SPDX-License-Identifier: Apache-2.0
"""Where a chart is shown: how large, in which inks, with how large a text. Loads nothing that draws."""

from dataclasses import dataclass

_MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Inks:
    """Greys, lightest ground to darkest mark, so that a photocopy and every eye see the same.

    `edge` is a broken line along a band where a lit room would wash its grey away.
    """

    ink: str
    ground: str
    band: str
    rule: str
    edge: str | None = None


ON_WHITE = Inks(ink="#000000", ground="#FFFFFF", band="#E0E0E0", rule="#A6A6A6")
ON_WALL = Inks(ink="#000000", ground="#FFFFFF", band="#E0E0E0", rule="#5E5E5E", edge="#5E5E5E")
"""A projector in a lit room shows its black as a seventh of its white: there the usual grey of a rule is 1.9 to 1, that
of a band 1.2. A band as dark as that asks for would hide the marks on it, so it stays light between two lines.
"""
ON_DARK = Inks(ink="#F2F2F2", ground="#14171B", band="#3A4048", rule="#6E7681")


@dataclass(frozen=True, slots=True)
class Medium:
    """Width, height and text in points; on screen and wall a point is a pixel. `most` bars are drawn of a long list."""

    width: float
    height: float
    text: float
    line: float
    most: int
    inks: Inks = ON_WHITE


PAPER = Medium(width=80 * _MM, height=60 * _MM, text=8, line=0.7, most=9)
"""Two charts stand side by side within the margins of the minutes."""
SCREEN = Medium(width=900, height=420, text=13, line=1, most=12)
WALL = Medium(width=1728, height=706, text=36, line=3, most=8, inks=ON_WALL)
