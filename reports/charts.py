# SPDX-License-Identifier: Apache-2.0
"""A case's deviation chart, the same figure for window, wall and paper; legible without colour."""

from decimal import Decimal
from enum import Enum, unique

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.patches import Ellipse, Polygon, Rectangle

from models.labels import minutes as labels
from models.snapshots.comparison import CaseSnapshot, LineRow
from models.terms import Level, LineKind, Said
from reports.figures import Figures
from reports.fonts import FILES, spelled
from reports.shapes import OUTLINES, SOLID
from reports.voice import Voice
from resources import path

INK, PAPER, BAND, RULE = "0", "1", "0.88", "0.65"
CLIPPED_AT = 0.5
"""Deviations beyond ±50 % end in an arrow."""
MOST_LINES = 12
_FAMILIES = ["Noto Sans SC", "Noto Sans SC Supplement"]
_BAR = 0.62


@unique
class Medium(Enum):
    """Where a figure is shown: its width in inches, its text in points, and the height of a row in inches."""

    PAPER = (160 / 25.4, 8.0, 0.21)
    SCREEN = (9.0, 11.0, 0.32)
    WALL = (16.0, 24.0, 0.62)

    @property
    def width(self) -> float:
        return self.value[0]

    @property
    def size(self) -> float:
        return self.value[1]

    @property
    def row(self) -> float:
        return self.value[2]


def ranked(snapshot: CaseSnapshot) -> tuple[LineRow, ...]:
    """Lines by how far they are beyond their own limit; derived lines and those within nothing to compare stay out."""
    lines = [line for line in snapshot.lines if line.kind is LineKind.ROOT and _told(line)]
    return tuple(sorted(lines, key=lambda line: line.rank, reverse=True)[:MOST_LINES])


def _told(line: LineRow) -> Decimal | None:
    """The line's own deviation; of a debt that was denied and never verified, that of the check which found it."""
    return line.deviation or line.largest


def deviation_conclusion(snapshot: CaseSnapshot) -> Said:
    """What the chart shows, in one sentence."""
    lines = ranked(snapshot)
    if not lines:
        return Said(labels.CHART_NONE)
    counts = dict(snapshot.level_counts)
    over, severe = counts.get(Level.OVER, 0), counts.get(Level.SEVERE, 0)
    largest = {"line": lines[0].label, "deviation": _told(lines[0])}
    if not over and not severe:
        return Said(labels.CHART_CLEAN, largest)
    return Said(labels.CHART_MANY, {"severe": severe, "over": over, **largest})


def deviation_chart(snapshot: CaseSnapshot, voice: Voice, medium: Medium) -> Figure:
    """Bars from the largest down: grey is within the limit, solid adverse, hollow favourable."""
    _register()
    lines = ranked(snapshot)
    rows = max(len(lines), 1)
    height = (rows + 1.2) * medium.row
    figure = Figure(figsize=(medium.width, height), dpi=72, facecolor=PAPER)
    axes = figure.add_axes((0.27, 0.0, 0.71, 1.0))
    axes.set_axis_off()
    axes.set_xlim(-0.68, 0.68)
    axes.set_ylim(rows + 0.2, -1.0)
    _scale(axes, voice, rows, medium)
    ratio = _ratio(medium, height, rows)
    for index, line in enumerate(lines):
        _bar(axes, index, line)
        _labels(axes, index, line, voice, medium)
        _shape(axes, index, line.level, ratio)
    return figure


def _ratio(medium: Medium, height: float, rows: int) -> float:
    """How many units across are as long on the sheet as one row is high."""
    return (height / (rows + 1.2)) / (medium.width * 0.71 / 1.36)


def _register() -> None:
    known = {entry.fname for entry in fontManager.ttflist}
    for file in FILES.values():
        place = str(path("fonts", file))
        if place not in known:
            fontManager.addfont(place)


def _font(medium: Medium, *, bold: bool = False) -> FontProperties:
    return FontProperties(
        family=_FAMILIES[:1] if bold else _FAMILIES, size=medium.size, weight="bold" if bold else "normal"
    )


def _scale(axes: Axes, voice: Figures, rows: int, medium: Medium) -> None:
    for mark in (-CLIPPED_AT, 0.0, CLIPPED_AT):
        axes.plot([mark, mark], [-0.5, rows - 0.5], color=INK if mark == 0 else RULE, linewidth=0.7, zorder=1)
        text = voice.percent(Decimal(str(mark))) if mark else "0"
        axes.text(mark, -0.62, text, ha="center", va="bottom", color=INK, fontproperties=_font(medium))


def _bar(axes: Axes, index: int, line: LineRow) -> None:
    deviation, limit = float(_told(line) or 0), float(line.limit)
    band = min(limit, CLIPPED_AT)
    axes.add_patch(Rectangle((-band, index - 0.45), 2 * band, 0.9, facecolor=BAND, edgecolor="none", zorder=0))
    shown = max(-CLIPPED_AT, min(CLIPPED_AT, deviation))
    fill = INK if line.adverse else PAPER
    corner = (min(0.0, shown), index - _BAR / 2)
    axes.add_patch(Rectangle(corner, abs(shown), _BAR, facecolor=fill, edgecolor=INK, linewidth=0.8, zorder=2))
    if abs(deviation) > CLIPPED_AT:
        tip = shown + (0.022 if deviation > 0 else -0.022)
        arrow = [(shown, index - 0.31), (tip, index), (shown, index + 0.31)]
        axes.add_patch(Polygon(arrow, facecolor=INK, edgecolor=INK, linewidth=0.6, zorder=3))


def _labels(axes: Axes, index: int, line: LineRow, voice: Voice, medium: Medium) -> None:
    deviation = float(_told(line) or 0)
    end = max(-CLIPPED_AT, min(CLIPPED_AT, deviation))
    if abs(deviation) > CLIPPED_AT:
        end += 0.025 if deviation > 0 else -0.025
    side = "left" if deviation > 0 else "right"
    gap = 0.012 if deviation > 0 else -0.012
    font = _font(medium, bold=line.level.rank >= Level.OVER.rank)
    axes.text(end + gap, index, voice.percent(_told(line)), ha=side, va="center", color=INK, fontproperties=font)
    name = spelled(_short(line.label))
    axes.text(-0.78, index, name, ha="right", va="center", color=INK, fontproperties=_font(medium), parse_math=False)


def _short(label: str) -> str:
    """A label's beginning, as much as the margin holds; Chinese counts double."""
    room, text = 24, ""
    for character in label.replace("\n", " "):
        room -= 2 if ord(character) > 0x2E80 else 1
        if room < 0:
            return text + "…"
        text += character
    return text


def _shape(axes: Axes, index: int, level: Level, ratio: float) -> None:
    """The level's shape before the row, from the same corners as on paper."""
    side = 0.5
    left = -0.75
    if level is Level.WITHIN:
        centre = (left + side * ratio / 2, index)
        axes.add_patch(
            Ellipse(
                centre, side * 0.84 * ratio, side * 0.84, facecolor=PAPER, edgecolor=INK, linewidth=0.8, clip_on=False
            )
        )
        return
    points = [(left + x * side * ratio, index + side / 2 - y * side) for x, y in OUTLINES[level]]
    fill = INK if level in SOLID else PAPER
    axes.add_patch(Polygon(points, facecolor=fill, edgecolor=INK, linewidth=0.8, clip_on=False))
