# SPDX-License-Identifier: Apache-2.0
"""What a picture of the wall consists of, in pixels of a wall 1080 lines high."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, unique

from models.snapshots.charts import Chart
from models.terms import Level

LINES = 1080
MARGIN_SIDE = 96
MARGIN_TOP = 48
FLOOR = 28
"""No text on the wall is smaller."""


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
    size: float
    bold: bool = False
    ink: Ink = Ink.TEXT
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line across the picture."""

    left: float
    right: float
    top: float


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
    """A chart from its upper left corner, as large as reports draw it for the wall but for the width."""

    chart: Chart
    left: float
    right: float
    top: float


Mark = Text | Rule | Shape | Dot | Scale | Drawing


@dataclass(frozen=True, slots=True)
class Picture:
    """A laid-out page; `width` follows the shape of the screen, the height is always `LINES`."""

    width: float
    marks: tuple[Mark, ...]
    black: bool = False
