# SPDX-License-Identifier: Apache-2.0
"""A chart among the minutes' paragraphs, with the sentence that says what it shows."""

from matplotlib.figure import Figure
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from models.labels import minutes as labels
from models.snapshots.comparison import CaseSnapshot
from reports.chart_renderer import draw_figure
from reports.charts import Medium, deviation_chart, deviation_conclusion, ranked
from reports.text import Writer


class Chart(Flowable):
    """A figure at its own size."""

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        self._figure = figure
        self.width, self.height = (float(side) * 72 for side in figure.get_size_inches())

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        draw_figure(self._figure, self.canv, 0, 0)


def deviation_figure(case: CaseSnapshot, writer: Writer) -> list[Flowable]:
    """The sentence first: it is what a reader without the picture needs."""
    heading = writer.say(labels.CHART)
    conclusion = writer.paragraph(writer.voice.say(deviation_conclusion(case)), after=6)
    if not ranked(case):
        return writer.section(heading, conclusion)
    chart = Chart(deviation_chart(case, writer.voice, Medium.PAPER))
    legend = writer.cell(writer.say(labels.CHART_LEGEND))
    return writer.section(heading, conclusion, chart, legend, room=chart.height + 24 * mm)
