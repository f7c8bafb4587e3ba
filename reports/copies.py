# SPDX-License-Identifier: Apache-2.0
"""Sealed minutes once more, on request, every page of them marked as a copy; the sealed file stays as it is."""

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

import pikepdf
from pikepdf import Name
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from models.labels import archive as words
from models.snapshots.claims import CopyClaim
from models.terms import Said
from reports.archival import archived
from reports.fonts import BODY, register, width
from reports.greys import BLACK, PALE
from reports.shapes import write_line
from reports.voice import Voice

MARK_LANGUAGES = ("zh_CN", "en")
"""In both whatever the pages speak: who holds the paper may read one only."""
BEHIND, ABOVE = "/CopyBehind", "/CopyAbove"
MARGIN = 20 * mm
"""Where the words along the left side stand: between the holes and the text."""
LARGE, EDGE, SMALL = 80.0, 13.0, 7.5


@dataclass(frozen=True, slots=True)
class CopyFacts:
    """Of which sealed file the copy is, and who asked for it when."""

    meeting: int
    sha256: str
    by: str
    at: datetime


def marked_copy(sealed: bytes, facts: CopyFacts, voice: Voice) -> bytes:
    """The pages of a sealed file with the mark above and behind them; the same bytes for the same facts."""
    with pikepdf.open(BytesIO(sealed)) as copy, pikepdf.open(BytesIO(_marks(facts, voice))) as marks:
        drawn = [copy.copy_foreign(page.as_form_xobject()) for page in marks.pages]
        for page in copy.pages:  # pikepdf's own overlay gives its parts names by chance
            for name, part in zip((BEHIND, ABOVE), drawn, strict=True):
                page.add_resource(part, Name.XObject, Name(name))
            page.contents_add(f"q {BEHIND} Do Q q".encode(), prepend=True)
            page.contents_add(f"Q q {ABOVE} Do Q".encode())
        claimed = f"{CopyClaim(facts.sha256)} {copy.docinfo.get('/Keywords', '')}"
        title = f"{_mark()} {copy.docinfo.get('/Title', '')}"
        copy.docinfo["/Keywords"], copy.docinfo["/Title"] = claimed, title
        return archived(copy)


def _mark() -> str:
    return " / ".join(Voice(language).say(Said(words.COPY_MARK)) for language in MARK_LANGUAGES)


def _marks(facts: CopyFacts, voice: Voice) -> bytes:
    """Two pages: what lies behind a page of the copy, and what lies above it."""
    register()
    mark = _mark()
    file = BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=1, initialFontName=BODY)  # type: ignore[arg-type] # the stubs take a name for a number
    canvas.setFillColor(PALE)
    canvas.translate(A4[0] / 2, A4[1] / 2)
    canvas.rotate(55)
    write_line(canvas, -width(mark, LARGE, bold=True) / 2, -LARGE / 3, mark, LARGE, bold=True)
    canvas.showPage()
    canvas.setFillColor(BLACK)
    canvas.setStrokeColor(BLACK)
    wide = width(mark, EDGE, bold=True)
    left, foot = (A4[0] - wide) / 2, A4[1] - 11.5 * mm
    canvas.rect(left - 6, foot - 4, wide + 12, EDGE + 5)
    write_line(canvas, left, foot, mark, EDGE, bold=True)
    canvas.translate(MARGIN, 20 * mm)
    canvas.rotate(90)
    said = {"number": facts.meeting, "by": facts.by, "at": facts.at}
    write_line(canvas, 0, SMALL * 1.4, voice.say(Said(words.COPY_MADE, said)), SMALL)
    write_line(canvas, 0, 0, voice.say(Said(words.COPY_OF, {"sha256": facts.sha256})), SMALL)
    canvas.showPage()
    canvas.save()
    return file.getvalue()
