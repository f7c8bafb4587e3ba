# SPDX-License-Identifier: Apache-2.0
"""Cases of the agenda that the meeting did not come to: an entry each, for there is nothing to resolve or to annex."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from models.labels import minutes as labels
from models.snapshots.comparison import CaseSnapshot
from reports.resolution_page import request_of
from reports.text import Writer


def not_heard(cases: Sequence[CaseSnapshot], writer: Writer) -> list[Flowable]:
    """One page for all of them."""
    entries = (
        writer.say(
            labels.NOT_HEARD_CASE,
            position=case.position,
            client=case.client,
            number=case.number,
            lead=case.lead_officer,
            request=request_of(case, writer),
        )
        for case in cases
    )
    return [
        writer.title(writer.say(labels.NOT_HEARD)),
        writer.paragraph(writer.say(labels.NOT_HEARD_NOTE), after=6),
        *(writer.paragraph(entry, after=4) for entry in entries),
    ]
