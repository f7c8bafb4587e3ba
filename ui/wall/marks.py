# SPDX-License-Identifier: Apache-2.0
"""What a picture of the wall consists of, in pixels of the wall."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum, unique

from models.snapshots.charts import Chart
from models.snapshots.wall import Blank
from models.terms import Level

LEADING = 1.35
"""Of its size, the height of a line of text."""


@unique
class Ink(Enum):
    """The colours of the wall; coloured text never stands on a tint."""

    TEXT = "#1A1A1A"
    QUIET = "#4A4A4A"
    ADVERSE = "#9C2800"
    GOOD = "#00594F"


@unique
class Align(Enum):
    """Where a text stands in its box."""

    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text in the box from `left` to `right`, its top at `top`; `size` is the height of a character."""

    text: str
    left: float
    right: float
    top: float
    size: int
    bold: bool = False
    ink: Ink = Ink.TEXT
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line across the picture."""

    left: float
    right: float
    top: float
    weight: float


@dataclass(frozen=True, slots=True)
class Shape:
    """The shape of a level, `size` wide and high."""

    level: Level
    left: float
    top: float
    size: float


@dataclass(frozen=True, slots=True)
class Dot:
    """A ballot: full once it is cast. It tells neither who nor what."""

    left: float
    top: float
    size: float
    full: bool


@dataclass(frozen=True, slots=True)
class Scale:
    """Where an estimate lies between the tolerance band and the declared figure; positions are shares of the width."""

    left: float
    right: float
    top: float
    height: float
    estimate: Decimal
    declared: Decimal | None
    band: Decimal
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart in its box, its text of this size and its lines of this weight."""

    chart: Chart
    left: float
    top: float
    width: float
    height: float
    size: int
    weight: float


@dataclass(frozen=True, slots=True)
class Photo:
    """A photograph in the middle of its box, as large as there is room."""

    content: bytes = field(repr=False)
    left: float
    top: float
    width: float
    height: float


Mark = Text | Rule | Shape | Dot | Scale | Drawing | Photo


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as large as the wall; `blank` is what an empty one is filled with."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    blank: Blank = Blank.WHITE
