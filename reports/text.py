# SPDX-License-Identifier: Apache-2.0
"""Words on paper: what people wrote is escaped, so that it is printed as it stands and never read as markup."""

from collections.abc import Collection, Sequence
from typing import Literal
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Paragraph

from models.presented import NotApplicable
from models.terms import Said, Unit
from reports.fonts import BODY, BOLD, register, runs
from reports.greys import BLACK
from reports.voice import Voice

SMALL, NORMAL = 9.0, 10.5
LOOSE, TIGHT = 1.4, 1.15
"""Of its size, how high a line is; tight where a page must hold many rows."""
Align = Literal[0, 1, 2]
LEFT: Align = TA_LEFT
CENTRE: Align = TA_CENTER
RIGHT: Align = TA_RIGHT


def markup(text: str, *, bold: bool = False) -> str:
    """The text as reportlab's markup, with a typeface for every run and its own line ends."""
    pieces = (f'<font name="{face}">{escape(piece)}</font>' for face, piece in runs(text, bold=bold))
    return "".join(pieces).replace("\n", "<br/>")


def is_chinese(text: str) -> bool:
    """Whether lines break between characters; else only between words."""
    return any(character >= "\u2e80" for character in text)


def style(
    size: float, *, bold: bool, align: Align, before: float, after: float, chinese: bool, leading: float = LOOSE
) -> ParagraphStyle:
    """A paragraph's look; Chinese keeps its own rules for the ends of lines."""
    return ParagraphStyle(
        name=f"{size}{bold}{align}{chinese}{leading}",
        fontName=BOLD if bold else BODY,
        bulletFontName=BODY,
        fontSize=size,
        leading=size * leading,
        textColor=BLACK,
        alignment=align,
        spaceBefore=before,
        spaceAfter=after,
        wordWrap="CJK" if chinese else None,
    )


class Words(Paragraph):
    """One paragraph that keeps its words as they were given, for forms other than pages."""

    words = ""
    bold = False
    level = 0
    """Of a heading: 1 names a page, 2 a section."""
    _broken: tuple[float, tuple[float, float]] | None = None
    """For which width its lines were broken last, and the room that they take."""

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 (reportlab's names)
        """A table asks the same of every cell again on every page that it goes over: lines are broken once."""
        if self._broken is None or self._broken[0] != availWidth or not hasattr(self, "blPara"):
            self._broken = availWidth, super().wrap(availWidth, availHeight)
        return self._broken[1]


class Writer:
    """Turns facts into paragraphs of one language."""

    def __init__(self, voice: Voice, leading: float = LOOSE, size: float = 1) -> None:
        register()
        self.voice, self._leading, self._size = voice, leading, size
        self._styles: dict[tuple[float, bool, int, float, float, bool, float], ParagraphStyle] = {}

    def spaced(self, leading: float, size: float) -> "Writer":
        """The same with lines of another height, in parts of the size of text, and text of so much of its size."""
        return Writer(self.voice, leading, size)

    def say(self, template: str, **fields: object) -> str:
        """A marked sentence with its fields filled in."""
        return self.voice.say(Said(template, fields)) if fields else self.voice.translate("Minutes", template)

    def figure(self, value: NotApplicable | object, unit: Unit) -> str:
        """A figure as its unit is written; missing and not applicable included."""
        show = {Unit.MONEY: self.voice.money, Unit.RATIO: self.voice.ratio, Unit.QUANTITY: self.voice.quantity}
        return show[unit](value)  # type: ignore[arg-type] # the snapshot's figures are decimals, n/a or missing

    def paragraph(
        self,
        text: str,
        size: float = NORMAL,
        *,
        bold: bool = False,
        align: Align = LEFT,
        before: float = 0,
        after: float = 2,
        level: int = 0,
        leading: float | None = None,
    ) -> Words:
        """One paragraph which flows over pages."""
        leading = self._leading if leading is None else leading
        size = max(SMALL, size * self._size)
        key = (size, bold, align, before, after, is_chinese(text), leading)
        if key not in self._styles:
            look = {"before": before, "after": after, "leading": leading}
            self._styles[key] = style(size, bold=bold, align=align, chinese=is_chinese(text), **look)
        made = Words(markup(text, bold=bold), self._styles[key])
        made.words, made.bold, made.level = text, bold, level
        return made

    def cell(self, text: str, *, bold: bool = False, align: Align = LEFT, leading: float | None = None) -> Words:
        """Text of a table."""
        return self.paragraph(text, SMALL, bold=bold, align=align, after=0, leading=leading)

    def heads(self, names: Sequence[str], figures: Collection[int] = ()) -> list[Words]:
        """Headings of a table; `figures` are the columns whose figures stand on the right."""
        return [
            self.cell(self.say(name), bold=True, align=RIGHT if place in figures else LEFT)
            for place, name in enumerate(names)
        ]

    def number(self, text: str, *, bold: bool = False) -> Words:
        """A figure of a table, set to the right."""
        return self.cell(text, bold=bold, align=RIGHT)

    def title(self, text: str) -> Words:
        """The name of a page."""
        return self.paragraph(text, 16, bold=True, align=CENTRE, after=3, level=1)

    def section(self, text: str, *content: Flowable, room: float = 26 * mm) -> list[Flowable]:
        """A heading that never stands alone at the foot of a page; `room` is what must still fit there."""
        return [CondPageBreak(room), self.paragraph(text, 11, bold=True, before=4, after=2, level=2), *content]
