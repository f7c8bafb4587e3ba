# SPDX-License-Identifier: Apache-2.0
"""Which columns of the grid have room, and how high its rows are."""

from collections.abc import Mapping, Sequence
from enum import Enum, unique

from models.snapshots.comparison import CaseSnapshot
from models.terms import Family
from ui.widgets.text_size import scaled
from ui.workspace.columns import COLUMNS, WIDTHS, Column

METHODS_BESIDE = 6
"""So many methods at most have a column of their own."""
METHOD_WIDTH = 72
_BEFORE_METHODS = COLUMNS.index(Column.METHODS)
GRID_COLUMNS: tuple[Column | Family, ...] = (*COLUMNS[:_BEFORE_METHODS], *Family, *COLUMNS[_BEFORE_METHODS:])
"""Every column the grid may show, a method's own column among them."""

_LIMITS = (Column.LIMIT,)
_COMPARED = (Column.PEERS, Column.PRIOR)
_PICTURED = (Column.BAR, Column.DIFFERENCE)
_NARROWEST = (Column.LEVEL, Column.LABEL, Column.DEVIATION, Column.COUNT)
_DROPPED = (
    (),
    (*_LIMITS, *_COMPARED),
    (*_LIMITS, *_COMPARED, *_PICTURED),
)
"""What is left out, step by step, as the room becomes less."""


@unique
class Density(Enum):
    """Heights of a row at the usual size of text; the standard one is lower where there is little room."""

    COMFORTABLE = 32
    STANDARD = 26
    COMPACT = 20


STANDARD_IF_NARROW = 24
TWO_LINES = 34
"""A row whose cells hold an estimate above its deviation."""


def width_of(column: Column | Family) -> int:
    """The width of a column at the usual size of text."""
    return METHOD_WIDTH if isinstance(column, Family) else WIDTHS[column]


def families_beside(case: CaseSnapshot) -> tuple[Family, ...]:
    """The methods that most lines have an estimate of, in the order of their keys."""
    counts = _estimated(case)
    frequent = sorted((family for family in Family if counts[family]), key=lambda family: -counts[family])
    kept = frequent[:METHODS_BESIDE]
    return tuple(family for family in Family if family in kept)


def families_left_out(case: CaseSnapshot, shown: Sequence[Column | Family]) -> tuple[Family, ...]:
    """The methods that some line has an estimate of, but that have no column."""
    return tuple(family for family, count in _estimated(case).items() if count and family not in shown)


def _estimated(case: CaseSnapshot) -> Mapping[Family, int]:
    """On how many lines each method has an estimate."""
    return {
        family: sum(
            any(check.family is family and check.estimate is not None for check in line.checks) for line in case.lines
        )
        for family in Family
    }


def columns_for(room: int, beside: Sequence[Family] = ()) -> tuple[Column | Family, ...]:
    """The columns to show in so many pixels; as many methods as fit take the places of peers and comparison."""
    if beside and is_roomy(room):
        base = [column for column in COLUMNS if column not in _COMPARED]
        fitting = [column for number, column in enumerate(beside, 1) if _width([*base, *beside[:number]]) <= room]
        return tuple(column for column in GRID_COLUMNS if column in (*base, *fitting))
    for dropped in _DROPPED:
        left = [column for column in COLUMNS if column not in dropped]
        if _width(left) <= room:
            return tuple(left)
    return _NARROWEST


def is_roomy(room: int) -> bool:
    """Whether every ordinary column has its place."""
    return _width(COLUMNS) <= room


def row_height(density: Density, room: int, *, two_lines: bool) -> int:
    """In pixels, at the present size of text."""
    height = density.value
    if density is Density.STANDARD and not is_roomy(room):
        height = STANDARD_IF_NARROW
    return scaled(max(height, TWO_LINES) if two_lines else height)


def _width(columns: Sequence[Column | Family]) -> int:
    return scaled(sum(width_of(column) for column in columns))
