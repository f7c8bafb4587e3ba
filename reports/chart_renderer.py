# SPDX-License-Identifier: Apache-2.0
"""Draws a matplotlib figure on the minutes' canvas as vectors and real text, so that paper shows what the room saw."""

from collections.abc import Sequence
from typing import Any, cast

from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.transforms import Transform
from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from reports.fonts import width
from reports.shapes import write_line

_ASCENT, _DESCENT = 0.88, 0.2
"""Of our typeface, as parts of its size."""
_BOLD_FROM = 600


def draw_figure(figure: Figure, canvas: Canvas, x: float, y: float) -> None:
    """The figure with its lower left corner at `x`, `y`; its inches are inches on the sheet."""
    canvas.saveState()
    canvas.translate(x, y)
    figure.set_dpi(72)
    figure.draw(CanvasRenderer(canvas, *(float(side) * 72 for side in figure.get_size_inches())))
    canvas.restoreState()


class CanvasRenderer(RendererBase):
    """One unit is one point; pictures and hatches are not drawn, as no chart of ours has them."""

    def __init__(self, canvas: Canvas, wide: float, high: float) -> None:
        super().__init__()
        self._canvas = canvas
        self._size = (wide, high)

    def get_canvas_width_height(self) -> tuple[float, float]:
        return self._size

    def points_to_pixels(self, points: Any) -> Any:  # noqa: ANN401 (a number or an array of them, as matplotlib asks)
        return points

    def flipy(self) -> bool:
        return False

    def get_text_width_height_descent(
        self,
        s: str,
        prop: FontProperties,
        ismath: bool | str,  # noqa: FBT001 (matplotlib's order)
    ) -> tuple[float, float, float]:
        del ismath
        size = prop.get_size_in_points()
        return width(s, size, bold=_is_bold(prop)), size * (_ASCENT + _DESCENT), size * _DESCENT

    def draw_text(
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: bool | str = False,  # noqa: FBT001, FBT002 (matplotlib's order)
        mtext: object = None,
    ) -> None:
        del ismath, mtext
        self._canvas.saveState()
        self._canvas.translate(x, y)
        self._canvas.rotate(angle)
        self._canvas.setFillColor(_grey(gc.get_rgb()))
        write_line(self._canvas, 0, 0, s, prop.get_size_in_points(), bold=_is_bold(prop))
        self._canvas.restoreState()

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: Any = None,  # noqa: ANN401, N803 (matplotlib's name, and its many ways to say a colour)
    ) -> None:
        self._canvas.saveState()
        self._clip(gc)
        self._canvas.setLineWidth(gc.get_linewidth())
        self._canvas.setLineCap({"butt": 0, "round": 1, "projecting": 2}[gc.get_capstyle()])
        self._canvas.setLineJoin({"miter": 0, "round": 1, "bevel": 2}[gc.get_joinstyle()])
        offset, dashes = gc.get_dashes()
        if dashes is not None:
            self._canvas.setDash(list(cast("Sequence[float]", dashes)), offset or 0)
        self._canvas.setStrokeColor(_grey(gc.get_rgb()))
        filled = rgbFace is not None and (len(rgbFace) < 4 or rgbFace[3] > 0)
        if filled:
            self._canvas.setFillColor(_grey(rgbFace))
        stroked = gc.get_linewidth() > 0 and gc.get_rgb()[3] > 0
        self._trace(path, transform, stroked=stroked, filled=filled)
        self._canvas.restoreState()

    def _clip(self, gc: GraphicsContextBase) -> None:
        box = gc.get_clip_rectangle()
        if box is not None:
            outline = self._canvas.beginPath()
            outline.rect(*box.bounds)
            self._canvas.clipPath(outline, stroke=0, fill=0)

    def _trace(self, path: Path, transform: Transform, *, stroked: bool, filled: bool) -> None:
        outline = self._canvas.beginPath()
        at = (0.0, 0.0)
        for points, code in path.iter_segments(transform, simplify=False):
            numbers = [float(point) for point in points]
            if code == Path.MOVETO:
                outline.moveTo(*numbers)
            elif code == Path.LINETO:
                outline.lineTo(*numbers)
            elif code == Path.CURVE3:
                outline.curveTo(*_cubic(at, numbers))
            elif code == Path.CURVE4:
                outline.curveTo(*numbers)
            elif code == Path.CLOSEPOLY:
                outline.close()
            at = (numbers[-2], numbers[-1])
        self._canvas.drawPath(outline, stroke=int(stroked), fill=int(filled))


def _cubic(at: tuple[float, float], numbers: Sequence[float]) -> tuple[float, ...]:
    """A curve with one handle as one with two, the only kind that PDF knows."""
    middle, end = numbers[:2], numbers[2:]
    first = [a + (m - a) * 2 / 3 for a, m in zip(at, middle, strict=True)]
    second = [e + (m - e) * 2 / 3 for e, m in zip(end, middle, strict=True)]
    return (*first, *second, *end)


def _is_bold(prop: FontProperties) -> bool:
    weight = prop.get_weight()
    return weight == "bold" or (isinstance(weight, int) and weight >= _BOLD_FROM)


def _grey(rgb: Sequence[float]) -> Color:
    """The colour's lightness: paper has no others."""
    lightness = round(0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2], 4)
    return Color(lightness, lightness, lightness)
