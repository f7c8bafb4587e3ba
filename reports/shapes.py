# SPDX-License-Identifier: Apache-2.0
"""Marks drawn as vectors, so that no reader of the paper depends on a typeface having them."""

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from models.terms import Level
from reports.fonts import runs, width
from reports.greys import BLACK, DARK, HAIRLINE, WHITE
from reports.text import LOOSE, NORMAL, SMALL

OUTLINES: dict[Level, tuple[tuple[float, float], ...]] = {
    Level.WATCH: ((0.5, 1), (1, 0.08), (0, 0.08)),
    Level.OVER: ((0.5, 1.05), (1.05, 0.5), (0.5, -0.05), (-0.05, 0.5)),
    Level.SEVERE: ((0.04, 0.96), (0.96, 0.96), (0.96, 0.04), (0.04, 0.04)),
}
"""Corners in a unit square, y upwards; *within* is a ring."""
SOLID = frozenset({Level.OVER, Level.SEVERE})


def write_line(canvas: Canvas, x: float, y: float, text: str, size: float, *, bold: bool = False) -> float:
    """One line of text from `x`; gives where it ends."""
    for face, piece in runs(text.replace("\n", " "), bold=bold):
        canvas.setFont(face, size)
        canvas.drawString(x, y, piece)
        x += canvas.stringWidth(piece, face, size)
    return x


def draw_level(canvas: Canvas, level: Level, x: float, y: float, side: float) -> None:
    """○ △ ◆ ■ in a square with its lower left corner at `x`, `y`."""
    canvas.saveState()
    canvas.setStrokeColor(BLACK)
    canvas.setFillColor(BLACK)
    canvas.setLineWidth(0.9)
    if level is Level.WITHIN:
        canvas.circle(x + side / 2, y + side / 2, side * 0.42)
    else:
        path = canvas.beginPath()
        corners = [(x + across * side, y + up * side) for across, up in OUTLINES[level]]
        path.moveTo(*corners[0])
        for corner in corners[1:]:
            path.lineTo(*corner)
        path.close()
        canvas.drawPath(path, stroke=1, fill=level in SOLID)
    canvas.restoreState()


class LevelMark(Flowable):
    """The shape of a level and its word, with ƒ for a derived line."""

    def __init__(
        self, level: Level, word: str, *, derived: bool = False, size: float = SMALL, leading: float = LOOSE
    ) -> None:
        super().__init__()
        self._level = level
        self._text = ("ƒ " if derived else "") + word
        self.words = f"{level.shape} {self._text}"
        self._size = size
        self.width = size * 1.05 + width(self._text, size)
        self.height = size * leading

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        baseline = self.height - self._size * 1.02  # where a paragraph in the next cell has its first
        draw_level(self.canv, self._level, 0, baseline - self._size * 0.06, self._size * 0.8)
        self.canv.setFillColor(BLACK)
        write_line(self.canv, self._size * 1.05, baseline, self._text, self._size)


class TickBoxes(Flowable):
    """Choices in a row, each with a drawn box; the taken one is filled and its word bold. Wraps where it must."""

    def __init__(
        self, choices: Sequence[tuple[str, bool]], size: float = NORMAL, *, label: str = "", gap: float = 10
    ) -> None:
        super().__init__()
        self._choices = choices
        self._label = label
        boxes = (f"{'■' if taken else '□'} {word}" for word, taken in choices)
        self.words = " ".join((label, *boxes)).strip()
        self._size = size
        self._gap = gap
        self._rows: list[list[tuple[float, str, bool]]] = []

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        self._rows = [[]]
        x = width(self._label, self._size, bold=True) + self._gap if self._label else 0.0
        for word, taken in self._choices:
            wide = self._size * 1.3 + width(word, self._size, bold=taken)
            if x and x + wide > available:
                self._rows.append([])
                x = 0.0
            self._rows[-1].append((x, word, taken))
            x += wide + self._gap
        return available, len(self._rows) * self._size * 1.7

    def draw(self) -> None:
        self.canv.setFillColor(BLACK)
        top = (len(self._rows) - 1) * self._size * 1.7 + self._size * 0.45
        write_line(self.canv, 0, top, self._label, self._size, bold=True)
        for index, row in enumerate(self._rows):
            y = top - index * self._size * 1.7
            for x, word, taken in row:
                self.canv.setStrokeColor(BLACK)
                self.canv.setLineWidth(0.9)
                self.canv.setFillColor(BLACK if taken else WHITE)
                self.canv.rect(x, y - self._size * 0.08, self._size * 0.85, self._size * 0.85, fill=1)
                self.canv.setFillColor(BLACK)
                write_line(self.canv, x + self._size * 1.2, y, word, self._size, bold=taken)


class SignaturePlace(Flowable):
    """A line to sign on, with what is to be written there before it."""

    def __init__(self, label: str = "", length: float = 90, height: float = 26, size: float = SMALL) -> None:
        super().__init__()
        self._label = self.words = label
        self._length = length
        self._size = size
        self.height = height

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        self.width = available
        return available, self.height

    def draw(self) -> None:
        self.canv.setFillColor(BLACK)
        start = write_line(self.canv, 0, 4, self._label, self._size) + (4 if self._label else 0)
        self.canv.setStrokeColor(DARK)
        self.canv.setLineWidth(HAIRLINE)
        self.canv.line(start, 2, min(start + self._length, self.width), 2)
