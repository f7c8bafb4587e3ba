# SPDX-License-Identifier: Apache-2.0
"""The sheet on which a chart is drawn: points from the lower left corner, text that is measured before it is placed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, unique
from functools import cache

from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.patches import Ellipse, Patch, PathPatch, Polygon, Rectangle
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from models.terms import Level, LineKey, Said
from reports.charts.medium import Medium
from reports.fonts import FILES, spelled, width
from reports.shapes import OUTLINES, SOLID
from resources import path

_FAMILIES = ["Noto Sans SC", "Noto Sans SC Supplement"]
_DPI = 72
DASHES = (0, (3, 1.5))
"""Of a broken line: drawn and left, in its own weights."""


@unique
class Fill(Enum):
    """How a bar is filled; each is told from the others in black and white."""

    SOLID = "solid"
    HOLLOW = "hollow"
    HATCHED = "hatched"
    BAND = "band"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in points, from its lower left to its upper right corner."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Spot:
    """A bar as the keyboard reaches it: where it stands, what it says, and the line it leads to."""

    box: Box
    said: Said
    line: LineKey | None


class Sheet:
    """A figure of a medium's size; one unit is one point."""

    def __init__(self, medium: Medium) -> None:
        _register()
        self.medium, self.size = medium, medium.text
        self.inks = medium.inks
        inches = (medium.width / _DPI, medium.height / _DPI)
        self.figure = Figure(figsize=inches, dpi=_DPI, facecolor=self.inks.ground)
        # Without axes: they would look for limits and ticks with every mark, which takes most of the time.
        self._points = Affine2D().scale(1 / _DPI) + self.figure.dpi_scale_trans
        self.spots: list[Spot] = []
        self.texts: list[tuple[str, Box]] = []
        """Every text with the room it takes."""

    def wide(self, text: str, *, bold: bool = False) -> float:
        """How wide a text is, in points."""
        return width(text, self.size, bold=bold)

    def fitted(self, text: str, room: float, *, bold: bool = False) -> str:
        """The text, or its beginning where the room is less."""
        text = " ".join(text.split())
        if self.wide(text, bold=bold) <= room:
            return text
        while text and self.wide(text + "…", bold=bold) > room:
            text = text[:-1]
        return text.rstrip() + "…"

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        across: float = 0,
        bold: bool = False,
        upright: bool = False,
        clear: float = 0,
    ) -> None:
        """Write around the height `y`; `across` is the part of its width left of `x`. Upright text runs up from `y`.

        What it is written on keeps clear of it, before and after by `clear` more: no line goes through a number.
        """
        font = FontProperties(
            family=_FAMILIES[:1] if bold else _FAMILIES, size=self.size, weight="bold" if bold else "normal"
        )
        long, high = self.wide(text, bold=bold), self.size * 1.08
        if upright:
            box = Box(x - high / 2, y, x + high / 2, y + long)
        else:
            box = Box(x - across * long, y - high / 2, x + (1 - across) * long, y + high / 2)
        self.texts.append((text, box))
        aside, above = (0.0, clear) if upright else (clear, 0.0)
        room = Rectangle(
            (box.left - aside, box.bottom + high * 0.08 - above),
            box.right - box.left + aside * 2,
            box.top - box.bottom - high * 0.16 + above * 2,
        )
        room.set(facecolor=self.inks.ground, edgecolor="none")
        self._put(room, 5.5)
        # The base line is placed by hand: every backend measures the height of a line its own way.
        drop = self.size * 0.36
        place = (x + drop, y) if upright else (box.left, y - drop)
        shown = Text(*place, spelled(text), color=self.inks.ink, fontproperties=font, parse_math=False)
        shown.set(ha="left", va="baseline", rotation=90 if upright else 0, rotation_mode="anchor")
        self._put(shown, 6)

    def bar(self, box: Box, fill: Fill) -> None:
        """A rectangle; hatched ones are drawn as lines, so that every medium has the same hatch."""
        wide, high = box.right - box.left, box.top - box.bottom
        face = {Fill.SOLID: self.inks.ink, Fill.BAND: self.inks.band}.get(fill, self.inks.ground)
        edge = "none" if fill is Fill.BAND else self.inks.ink
        whole = Rectangle((box.left, box.bottom), wide, high)
        whole.set(facecolor=face, edgecolor=edge, linewidth=self.medium.line)
        self._put(whole, 2)
        if fill is Fill.HATCHED:
            self._strokes(list(_hatch(box, self.size * 0.45)), heavy=1.5)

    def band(self, box: Box, *, upright: bool) -> None:
        """What is usual, from left to right or, upright, from low to high; on a wall between two broken lines."""
        self.bar(box, Fill.BAND)
        if self.inks.edge is None:
            return
        low, high = ((box.left, box.bottom), (box.right, box.top))
        sides = (
            ((low, (low[0], high[1])), ((high[0], low[1]), high))
            if upright
            else ((low, (high[0], low[1])), ((low[0], high[1]), high))
        )
        for side in sides:
            stroke = PathPatch(Path(side, [Path.MOVETO, Path.LINETO]))
            stroke.set(facecolor="none", edgecolor=self.inks.edge, linewidth=self.medium.line, linestyle=DASHES)
            self._put(stroke, 2)

    def base(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """The line on which bars stand."""
        self._line(start, end, self.inks.ink, 1.6, 4)

    def rule(self, start: tuple[float, float], end: tuple[float, float], *, strong: bool = False) -> None:
        """A straight line, thin and grey, or in ink."""
        if strong:  # with an edge of the ground's colour, so that it is seen across a solid bar
            self._line(start, end, self.inks.ground, 4, 3.5)
        self._line(start, end, self.inks.ink if strong else self.inks.rule, 1.6 if strong else 1, 4 if strong else 1)

    def dot(self, x: float, y: float) -> None:
        """● of a verified figure."""
        side = self.size * 0.6
        self._shape(Ellipse((x, y), side, side), self.inks.ink)

    def cross(self, x: float, y: float) -> None:
        """× of a declared figure."""
        arm = self.size * 0.28
        self._strokes([((x - arm, y - arm), (x + arm, y + arm)), ((x - arm, y + arm), (x + arm, y - arm))], heavy=1.8)

    def level(self, level: Level, x: float, y: float, *, most: float | None = None) -> None:
        """The shape of a level with its middle at `x`, `y`, from the same corners as on paper; at most so wide."""
        side = min(self.size * 0.9, most or self.size)
        face = self.inks.ink if level in SOLID else self.inks.ground
        shape: Ellipse | Polygon = Ellipse((x, y), side * 0.84, side * 0.84)
        if level is not Level.WITHIN:
            shape = Polygon([(x + (across - 0.5) * side, y + (up - 0.5) * side) for across, up in OUTLINES[level]])
        self._shape(shape, face)

    def arrow(self, x: float, y: float, *, right: bool) -> None:
        """▶ where a bar goes on beyond the picture."""
        high, long = self.size * 0.45, self.size * (0.5 if right else -0.5)
        corners = [(x, y - high), (x + long, y), (x, y + high)]
        self._shape(Polygon(corners), self.inks.ink)

    def spot(self, box: Box, said: Said, line: LineKey | None) -> None:
        self.spots.append(Spot(box, said, line))

    def _strokes(self, lines: Sequence[tuple[tuple[float, float], tuple[float, float]]], *, heavy: float) -> None:
        if not lines:
            return
        points = [point for line in lines for point in line]
        codes = [Path.MOVETO, Path.LINETO] * len(lines)
        stroke = PathPatch(Path(points, codes))
        stroke.set(facecolor="none", edgecolor=self.inks.ink, linewidth=self.medium.line * heavy)
        self._put(stroke, 3)

    def _line(self, start: tuple[float, float], end: tuple[float, float], ink: str, heavy: float, order: float) -> None:
        stroke = PathPatch(Path([start, end], [Path.MOVETO, Path.LINETO]))
        stroke.set(facecolor="none", edgecolor=ink, linewidth=self.medium.line * heavy)
        self._put(stroke, order)

    def _shape(self, shape: Patch, face: str) -> None:
        shape.set(facecolor=face, edgecolor=self.inks.ink, linewidth=self.medium.line * 1.2)
        self._put(shape, 5)

    def _put(self, artist: Artist, order: float) -> None:
        artist.set_transform(self._points)
        artist.set_zorder(order)
        self.figure.add_artist(artist)


def _hatch(box: Box, step: float) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """Lines from lower left to upper right, cut at the edges of the box."""
    wide, high = box.right - box.left, box.top - box.bottom
    offset = step - high
    while offset < wide:
        left, right = max(0.0, offset), min(wide, offset + high)
        if right > left:
            yield (
                (box.left + left, box.bottom + left - offset),
                (box.left + right, box.bottom + right - offset),
            )
        offset += step


@cache
def _register() -> None:
    known = {entry.fname for entry in fontManager.ttflist}
    for file in FILES.values():
        place = str(path("fonts", file))
        if place not in known:
            fontManager.addfont(place)
