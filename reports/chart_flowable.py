# SPDX-License-Identifier: Apache-2.0
"""The charts among the minutes' paragraphs, two side by side, each under its title and over its sentence."""

from collections.abc import Sequence

from matplotlib.figure import Figure
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table, TableStyle

from models.labels import minutes as labels
from models.labels.charts import COMPUTED
from models.snapshots.charting import TITLES, chart_of, computed_conclusion, own_words
from models.snapshots.charts import ChartKind
from models.snapshots.comparison import CaseSnapshot
from reports.chart_renderer import draw_figure
from reports.charts.drawing import draw
from reports.charts.medium import PAPER
from reports.fonts import BODY
from reports.tables import Cell
from reports.text import SMALL, Writer

ROWS = ((ChartKind.DEVIATIONS, ChartKind.COVER), (ChartKind.EQUITY, ChartKind.SALES))
COLUMN = 82 * mm


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


class ChartRow(Table):
    """Charts side by side; `columns` are read one after the other."""

    columns: Sequence[Sequence[Cell]] = ()


def chart_figures(case: CaseSnapshot, writer: Writer) -> list[Flowable]:
    """Pairs of charts; one that cannot be drawn says why in its place."""
    pairs = [_pair(case, row, writer) for row in ROWS]
    legend = writer.cell(writer.say(labels.CHART_LEGEND))
    return writer.section(writer.say(labels.CHARTS), *pairs, legend, room=PAPER.height + 32 * mm)


def _pair(case: CaseSnapshot, kinds: tuple[ChartKind, ChartKind], writer: Writer) -> ChartRow:
    columns = [_column(case, kind, writer) for kind in kinds]
    table = ChartRow(list(zip(*columns, strict=True)), colWidths=[COLUMN] * len(kinds), hAlign="LEFT", splitByRow=0)
    table.columns = columns
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, -1), BODY, SMALL),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), COLUMN - PAPER.width),
                ("TOPPADDING", (0, 0), (-1, -1), 1),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
            ]
        )
    )
    return table


def _column(case: CaseSnapshot, kind: ChartKind, writer: Writer) -> tuple[Cell, Cell, Cell]:
    """Title, picture and sentence; the sentence is what a reader without the picture needs."""
    title = writer.cell(writer.voice.translate("Charts", TITLES[kind]), bold=True)
    voice, text = writer.voice, ""
    if (own := own_words(case, kind)) is not None:
        text = f"{own}\n"
    computed = voice.say(computed_conclusion(case, kind))
    said = writer.cell(text + (voice.translate("Charts", COMPUTED).format(sentence=computed) if text else computed))
    chart = chart_of(case, kind)
    return (title, said, "") if chart is None else (title, Chart(draw(chart, PAPER, writer.voice).figure), said)
