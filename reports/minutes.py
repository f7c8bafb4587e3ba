# SPDX-License-Identifier: Apache-2.0
"""The minutes of a meeting as one PDF: the same bytes whenever they are made from the same record."""

from collections.abc import Callable, Mapping

from reportlab.platypus import Flowable, NextPageTemplate, PageBreak

from models.labels import minutes as labels
from models.snapshots.claims import Claim
from models.snapshots.minutes import MinutesCase, MinutesSnapshot
from models.terms import CaseState
from reports.additions import additions
from reports.closing_page import closing_page
from reports.examination_points import examination_points
from reports.line_annex import line_annex
from reports.line_workings import line_workings
from reports.not_heard import not_heard
from reports.one_sheet import one_sheet
from reports.opening_page import opening_page
from reports.outline import outline
from reports.page import ANNEX, TEXT, Chapter, Minutes, Properties, room_of
from reports.resolution_page import resolution_page
from reports.table_text import table_text
from reports.text import Writer
from reports.voice import Voice
from reports.web_page import html_page

DIGEST_SHOWN = 8


def minutes_bytes(snapshot: MinutesSnapshot, voice: Voice) -> bytes:
    """The whole document in one language, as pages."""
    writer = Writer(voice)
    return Minutes(_properties(snapshot, writer), writer).pages(_content(snapshot, writer))


def minutes_html(snapshot: MinutesSnapshot, voice: Voice) -> bytes:
    """The same content as one web page."""
    writer = Writer(voice)
    properties = _properties(snapshot, writer)
    page = html_page(
        outline(_content(snapshot, writer)),
        language=properties.language,
        title=properties.title,
        contents=writer.say(labels.CONTENTS),
        skip=writer.say(labels.TO_CONTENT),
        notes=(properties.draft, properties.foot, properties.keywords),
    )
    return page.encode("utf-8", "replace")


def minutes_table(snapshot: MinutesSnapshot, voice: Voice) -> bytes:
    """The same content as comma-separated text."""
    return table_text(outline(_content(snapshot, Writer(voice)))).encode("utf-8", "replace")


FORMS: Mapping[str, Callable[[MinutesSnapshot, Voice], bytes]] = {
    ".pdf": minutes_bytes,
    ".html": minutes_html,
    ".csv": minutes_table,
}
"""How the minutes are written, by the ending of the file."""


def _content(snapshot: MinutesSnapshot, writer: Writer) -> list[Flowable]:
    content: list[Flowable] = [Chapter(writer.say(labels.MINUTES), "opening"), *opening_page(snapshot, writer)]
    for part in snapshot.cases:
        if part.case.state is not CaseState.PENDING:
            content += _case(part, writer)
    unheard = [part.case for part in snapshot.cases if part.case.state is CaseState.PENDING]
    if unheard:
        content += [NextPageTemplate(TEXT), PageBreak(), Chapter(writer.say(labels.NOT_HEARD), "not-heard")]
        content += not_heard(unheard, writer)
    content += [
        NextPageTemplate(TEXT),
        PageBreak(),
        Chapter(writer.say(labels.CLOSING), "closing"),
        *closing_page(snapshot, writer),
    ]
    if snapshot.additions:
        content += [PageBreak(), Chapter(writer.say(labels.ADDITIONS), "additions")]
        content += additions(snapshot.additions, writer)
    return content


def _case(part: MinutesCase, writer: Writer) -> list[Flowable]:
    """The pages of one case, each part from a new page."""
    key = f"case-{part.case.position}"
    title = writer.say(labels.CASE_TITLE, position=part.case.position, client=part.case.client)
    return [
        NextPageTemplate(TEXT),
        PageBreak(),
        Chapter(title, key),
        *one_sheet(lambda spaced: resolution_page(part, spaced), writer, *room_of(TEXT)),
        PageBreak(),
        *examination_points(part, writer),
        NextPageTemplate(ANNEX),
        PageBreak(),
        *line_annex(part.case, writer),
        *line_workings(part.case, writer),
    ]


def _properties(snapshot: MinutesSnapshot, writer: Writer) -> Properties:
    agenda = snapshot.agenda
    foot = writer.say(
        labels.FOOT,
        version=snapshot.version,
        digest=snapshot.record_hash[:DIGEST_SHOWN],
        policy=snapshot.policy_version,
    )
    return Properties(
        title=writer.say(labels.TITLE, number=agenda.number),
        author=agenda.unit,
        language=writer.voice.language.replace("_", "-"),
        moment=snapshot.closed_at or agenda.starts,
        head=writer.say(labels.HEAD, number=agenda.number),
        draft=writer.say(labels.DRAFT) if snapshot.draft else "",
        foot=foot,
        keywords=str(Claim.of(snapshot)),
    )
