# SPDX-License-Identifier: Apache-2.0
"""The sheet: A4 with a binding margin, what every page says about itself, bookmarks and the file's properties."""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, cast

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import TimeStamp
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from models.labels import minutes as labels
from reports.archival import archival
from reports.fonts import BODY, spelled, width
from reports.greys import BLACK, DARK, HAIRLINE
from reports.shapes import write_line
from reports.text import SMALL, Writer

BINDING, OUTER = 28 * mm, 18 * mm
TEXT, ANNEX = "text", "annex"
EDGES = {TEXT: (21 * mm, 20 * mm), ANNEX: (20 * mm, 18 * mm)}
"""Head and foot of each kind of page."""


def room_of(name: str) -> tuple[float, float]:
    """Width and height, in points, for the content of a kind of page."""
    return A4[0] - BINDING - OUTER, A4[1] - sum(EDGES[name])


@dataclass(frozen=True)
class Properties:
    """What the file and the edge of every page say about the record."""

    title: str
    author: str
    language: str
    moment: datetime
    head: str
    draft: str
    foot: str
    keywords: str = ""


class Chapter(Flowable):
    """Starts a part: a bookmark, and the words in the head of its pages."""

    def __init__(self, title: str, key: str, depth: int = 0) -> None:
        super().__init__()
        self.title, self.key, self._depth = title, key, depth

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        title, key, depth = self.title, self.key, self._depth
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(title, key, depth, closed=depth > 0)
        cast("_Sheets", self.canv).chapter = title


class _Sheets(Canvas):
    """A canvas that writes "page n of m" when m is known."""

    chapter = ""
    _writer: Writer
    _doc: Any

    def prepare(self, writer: Writer, moment: datetime) -> None:
        """Give the file the record's date; its id then depends on its content alone, not on the machine's clock."""
        self._writer = writer
        self._doc._timeStamp = _stamp(moment)  # noqa: SLF001 (reportlab reads the date from the environment alone)
        self._doc.signature = hashlib.md5(usedforsecurity=False)

    def save(self) -> None:
        total = self.getPageNumber() - 1
        for page in range(1, total + 1):
            text = self._writer.say(labels.PAGE, page=page, total=total)
            self.beginForm(f"page-{page}")
            self.setFillColor(BLACK)
            write_line(self, A4[0] - OUTER - width(text, SMALL), 12 * mm, text, SMALL)
            self.endForm()
        super().save()


class Minutes(BaseDocTemplate):
    """The document; `pages` gives its bytes, the same for the same content on every machine and day."""

    def __init__(self, properties: Properties, writer: Writer) -> None:
        self._properties = properties
        self._writer = writer
        self._bytes = BytesIO()
        super().__init__(
            self._bytes,
            pagesize=A4,
            title=spelled(properties.title),
            author=spelled(properties.author),
            subject=spelled(properties.title),
            keywords=[properties.keywords],
            creator=labels.PRODUCT,
            lang=properties.language,
            invariant=1,
            initialFontName=BODY,
            allowSplitting=1,
        )
        self.addPageTemplates([self._template(name) for name in EDGES])

    def _template(self, name: str) -> PageTemplate:
        _head, foot = EDGES[name]
        frame = Frame(BINDING, foot, *room_of(name), 0, 0, 0, 0)
        return PageTemplate(name, [frame], onPageEnd=self._edges)

    def _makeCanvas(self, filename: object = None, canvasmaker: object = None) -> Canvas:  # noqa: N802 (reportlab's name)
        del canvasmaker
        made = super()._makeCanvas(filename, canvasmaker=_Sheets)  # type: ignore[misc] # not in the stubs
        canvas = cast("_Sheets", made)
        canvas.prepare(self._writer, self._properties.moment)
        return canvas

    def _edges(self, canvas: Canvas, _document: object) -> None:
        """Head and foot, drawn last so that they name the case that the page shows."""
        canvas.saveState()
        canvas.setFillColor(BLACK)
        canvas.setStrokeColor(DARK)
        canvas.setLineWidth(HAIRLINE)
        sides = BINDING, A4[0] - OUTER
        top, bottom = A4[1] - 15 * mm, 15.5 * mm
        if self._properties.draft:
            draft = self._properties.draft
            write_line(canvas, (sum(sides) - width(draft, SMALL, bold=True)) / 2, top + 10, draft, SMALL, bold=True)
        write_line(canvas, sides[0], top, self._properties.head, SMALL)
        chapter = _shortened(cast("_Sheets", canvas).chapter, (sides[1] - sides[0]) * 0.6)
        write_line(canvas, sides[1] - width(chapter, SMALL), top, chapter, SMALL)
        canvas.line(sides[0], top - 4, sides[1], top - 4)
        canvas.line(sides[0], bottom, sides[1], bottom)
        write_line(canvas, sides[0], 12 * mm, self._properties.foot, SMALL)
        canvas.doForm(f"page-{canvas.getPageNumber()}")
        canvas.restoreState()

    def pages(self, content: list[Flowable]) -> bytes:
        """The finished file."""
        self.build(content)
        return archival(self._bytes.getvalue())


def _shortened(text: str, wide: float) -> str:
    """As much of one line as fits."""
    if width(text, SMALL) <= wide:
        return text
    while text and width(text + "…", SMALL) > wide:
        text = text[:-1]
    return text + "…"


def _stamp(moment: datetime) -> TimeStamp:
    """The moment as the file's date, in UTC whatever the machine's zone."""
    exact = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    stamp = TimeStamp(1)
    stamp.t = exact.timestamp()
    stamp.lt = exact.timetuple()
    stamp.YMDhms = tuple(stamp.lt)[:6]
    stamp.tzname = "UTC"
    stamp.dhh = stamp.dmm = 0
    return stamp
