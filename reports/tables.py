# SPDX-License-Identifier: Apache-2.0
"""Tables on paper: headings repeat on every page, rows of any height flow on."""

from collections.abc import Iterable, Sequence
from enum import Enum, unique
from typing import Any, cast

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, LongTable

from reports.fonts import BODY
from reports.greys import BLACK, DARK, HAIRLINE, MEDIUM, PALE

Command = tuple[object, ...]
MIDDLE: tuple[Command, ...] = (("VALIGN", (0, 1), (-1, -1), "MIDDLE"),)
"""Below the heading everything stands in the middle of its row, beside places to sign or to tick."""
TALL = 120 * mm
Cell = Flowable | Sequence[Flowable] | str
"""What stands in a cell; an empty text for none."""


@unique
class Kind(Enum):
    """What a table is for."""

    GRID = "grid"
    """Headings above."""
    FACTS = "facts"
    """Names before what they are."""
    BOX = "box"
    """A frame around parts."""


class Rows(LongTable):
    """A table that breaks within a row only where the row is taller than a page could take.

    It keeps what was put into it and for what, for forms other than pages.
    """

    kind = Kind.FACTS
    content: Sequence[Sequence[Cell]] = ()

    def split(self, available: float, height: float) -> list[Flowable]:
        self._calc(available, height)  # type: ignore[attr-defined] # not in the stubs, like the next
        first = self._rowHeights[self.repeatRows : self.repeatRows + 1]  # type: ignore[attr-defined] # as above
        self.splitInRow = int(any(row > TALL for row in first))
        parts: list[Flowable] = super().split(available, height)
        return parts


def _table(rows: Sequence[Sequence[Cell]], widths: Sequence[float], kind: Kind, commands: Iterable[Command]) -> Rows:
    table = Rows(
        [list(row) for row in rows],
        colWidths=[f"{100 * width / sum(widths):.4f}%" for width in widths],
        repeatRows=int(kind is Kind.GRID),
        hAlign="LEFT",
    )
    table.kind, table.content = kind, rows
    table.setStyle(
        [
            ("FONT", (0, 0), (-1, -1), BODY, 9),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 2.5),
            ("RIGHTPADDING", (0, 0), (-1, -1), 2.5),
            ("TOPPADDING", (0, 0), (-1, -1), 1),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
            *cast("Iterable[Any]", commands),
        ]
    )
    return table


def grid(
    head: Sequence[Cell], rows: Sequence[Sequence[Cell]], widths: Sequence[float], extra: Iterable[Command] = ()
) -> Rows:
    """Facts under headings; widths in proportion, rows counted from 1 below the heading."""
    return _table(
        [head, *rows],
        widths,
        Kind.GRID,
        [
            ("BACKGROUND", (0, 0), (-1, 0), PALE),
            ("LINEABOVE", (0, 0), (-1, 0), 1, BLACK),
            ("LINEBELOW", (0, 0), (-1, 0), HAIRLINE, BLACK),
            ("LINEBELOW", (0, 1), (-1, -2), HAIRLINE, MEDIUM),
            ("LINEBELOW", (0, -1), (-1, -1), 1, BLACK),
            *extra,
        ],
    )


def facts(pairs: Sequence[Sequence[Cell]], widths: Sequence[float], extra: Iterable[Command] = ()) -> Rows:
    """Names and what they are, without heading."""
    return _table(pairs, widths, Kind.FACTS, [("LEFTPADDING", (0, 0), (0, -1), 0), *extra])


def boxed(content: Sequence[Flowable], ink: Color = DARK) -> Rows:
    """Content within a frame, one row to each part so that it may flow."""
    return _table(
        [[part] for part in content],
        [1],
        Kind.BOX,
        [
            ("BOX", (0, 0), (-1, -1), 1.2, ink),
            ("LEFTPADDING", (0, 0), (-1, -1), 6),
            ("RIGHTPADDING", (0, 0), (-1, -1), 6),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ],
    )
