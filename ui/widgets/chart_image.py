# SPDX-License-Identifier: Apache-2.0
"""A chart that reports drew, as a picture of Qt."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QImage

from models.snapshots.charts import Chart
from reports.charts.medium import Medium
from reports.voice import Voice

if TYPE_CHECKING:
    from reports.charts.sheet import Spot


class Drawn(NamedTuple):
    """The picture, and its bars as the keyboard reaches them, in points from its lower left corner."""

    image: QImage
    spots: "list[Spot]"


def drawn(chart: Chart, medium: Medium, voice: Voice, scale: float) -> Drawn:
    """Draw the chart with `scale` dots a point; the drawing library is loaded with the first one."""
    from reports.charts.drawing import draw
    from reports.charts.raster import raster

    sheet = draw(chart, medium, voice)
    dots = raster(sheet, scale)
    image = QImage(dots.dots, dots.width, dots.height, dots.width * 4, QImage.Format.Format_RGBA8888).copy()
    image.setDevicePixelRatio(scale)
    return Drawn(image, sheet.spots)


def warm_up() -> None:
    """Draw a word once: the library reads its typefaces with the first one, which nobody should wait for."""
    from reports.charts.medium import PAPER
    from reports.charts.raster import raster
    from reports.charts.sheet import Sheet

    sheet = Sheet(PAPER)
    sheet.text(0, PAPER.text, "0")
    raster(sheet, 1)
