# SPDX-License-Identifier: Apache-2.0
"""The pages of one case by themselves, for the credit file: those of the minutes, and of which minutes they are."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, NextPageTemplate, PageBreak, Spacer

from models.labels import minutes as labels
from models.snapshots.minutes import MinutesCase, MinutesSnapshot
from models.terms import CaseState
from reports.additions import additions
from reports.closing_page import record_facts
from reports.examination_points import examination_points
from reports.line_annex import line_annex
from reports.line_workings import line_workings
from reports.one_sheet import one_sheet
from reports.page import ANNEX, TEXT, Chapter, room_of
from reports.resolution_page import resolution_page
from reports.text import Writer
from reports.undrawn import undrawn

RECORD_ROOM = 62 * mm
"""What the record's words, hashes and code take: they stay together."""


def case_pages(part: MinutesCase, writer: Writer) -> list[Flowable]:
    """Resolution, points of the examination and annex of one case, each from a new page but the first."""
    title = writer.say(labels.CASE_TITLE, position=part.case.position, client=part.case.client)
    return [
        Chapter(title, f"case-{part.case.position}"),
        *one_sheet(lambda spaced: resolution_page(part, spaced), writer, *room_of(TEXT)),
        PageBreak(),
        *examination_points(part, writer),
        NextPageTemplate(ANNEX),
        PageBreak(),
        *line_annex(part.case, writer),
        *line_workings(part.case, writer),
    ]


def case_edition(part: MinutesCase, snapshot: MinutesSnapshot, writer: Writer) -> list[Flowable]:
    """Those pages, what followed the seal in this case, and of which minutes they are."""
    content = case_pages(part, writer)
    resolution = None if part.voting is None else part.voting.resolution
    later = [row for row in snapshot.additions if resolution is not None and row.resolution == resolution.number]
    if later:
        content += [PageBreak(), *additions(later, writer)]
    statement = writer.say(labels.STATEMENT_ALONE, number=snapshot.agenda.number)
    told = writer.section(writer.say(labels.RECORD), writer.paragraph(statement, after=6), room=RECORD_ROOM)
    return [*content, Spacer(0, 8), *told, record_facts(snapshot, writer), *undrawn(content, writer)]


def mark_above(snapshot: MinutesSnapshot, writer: Writer) -> str:
    """What stands above every page: a draft, or one case and whether its minutes are sealed."""
    part = snapshot.edition
    if snapshot.draft and (part is None or part.case.state is not CaseState.DECIDED):
        return writer.say(labels.DRAFT)
    if part is None:
        return ""
    return writer.say(labels.ALONE_UNSEALED if snapshot.draft else labels.ALONE)
