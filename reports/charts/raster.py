# SPDX-License-Identifier: Apache-2.0
"""A drawn chart as dots, for windows and wall."""

from dataclasses import dataclass

from matplotlib.backends.backend_agg import FigureCanvasAgg

from reports.charts.sheet import Sheet

_DPI = 72


@dataclass(frozen=True, slots=True)
class Raster:
    """Rows from the top, four bytes a dot: red, green, blue, opaque."""

    width: int
    height: int
    dots: bytes


def raster(sheet: Sheet, scale: float) -> Raster:
    """The sheet with `scale` dots a point in either direction."""
    sheet.figure.set_dpi(_DPI * scale)
    canvas = FigureCanvasAgg(sheet.figure)
    canvas.draw()  # type: ignore[no-untyped-call] # as above
    width, height = canvas.get_width_height(physical=True)
    return Raster(width, height, bytes(canvas.buffer_rgba()))  # type: ignore[no-untyped-call] # as above
