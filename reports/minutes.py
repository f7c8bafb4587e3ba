# SPDX-License-Identifier: Apache-2.0
"""The minutes of a meeting as one PDF: the same bytes whenever they are made from the same record."""

from collections.abc import Callable, Mapping

from reportlab.platypus import Flowable, NextPageTemplate, PageBreak

from models.labels import minutes as labels
from models.snapshots.claims import Claim
from models.snapshots.minutes import MinutesSnapshot
from models.terms import CaseState
from reports.additions import additions
from reports.case_edition import case_edition, case_pages, mark_above
from reports.closing_page import closing_page
from reports.not_heard import not_heard
from reports.opening_page import opening_page
from reports.outline import outline
from reports.page import TEXT, Chapter, Minutes, Properties
from reports.table_text import table_text
from reports.text import Writer
from reports.undrawn import undrawn
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
    if snapshot.edition is not None:
        return case_edition(snapshot.edition, snapshot, writer)
    content: list[Flowable] = [Chapter(writer.say(labels.MINUTES), "opening"), *opening_page(snapshot, writer)]
    for part in snapshot.cases:
        if part.case.state is not CaseState.PENDING:
            content += [NextPageTemplate(TEXT), PageBreak(), *case_pages(part, writer)]
    unheard = [part.case for part in snapshot.cases if part.case.state is CaseState.PENDING]
    if unheard:
        content += [NextPageTemplate(TEXT), PageBreak(), Chapter(writer.say(labels.NOT_HEARD), "not-heard")]
        content += not_heard(unheard, writer)
    later: list[Flowable] = []
    if snapshot.additions:
        later = [PageBreak(), Chapter(writer.say(labels.ADDITIONS), "additions")]
        later += additions(snapshot.additions, writer)
    content += [NextPageTemplate(TEXT), PageBreak(), Chapter(writer.say(labels.CLOSING), "closing")]
    content += closing_page(snapshot, writer)
    return [*content, *undrawn([*content, *later], writer), *later]


def _properties(snapshot: MinutesSnapshot, writer: Writer) -> Properties:
    agenda, part = snapshot.agenda, snapshot.edition
    title = writer.say(labels.TITLE, number=agenda.number)
    if part is not None:
        title = writer.say(labels.TITLE_ALONE, position=part.case.position, number=agenda.number)
    foot = writer.say(
        labels.FOOT,
        version=snapshot.version,
        digest=snapshot.record_hash[:DIGEST_SHOWN],
        policy=snapshot.policy_version,
    )
    return Properties(
        title=title,
        author=agenda.unit,
        language=writer.voice.language.replace("_", "-"),
        moment=snapshot.closed_at or agenda.starts,
        head=writer.say(labels.HEAD, number=agenda.number),
        draft=mark_above(snapshot, writer),
        foot=foot,
        keywords=str(Claim.of(snapshot)),
    )
