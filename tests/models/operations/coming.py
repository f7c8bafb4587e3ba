# SPDX-License-Identifier: Apache-2.0
"""Coming and leaving as tests key them."""

from models.operations.change import Change
from models.operations.confirming import confirm_family
from models.operations.convening import attend
from models.snapshots.comparison import CaseSnapshot
from models.terms import AgendaItemId, Presence
from tests.tools.demo_session import Evening


def leave(evening: Evening, *people: str) -> Change:
    gone = [
        evening.perform(attend, meeting=evening.meeting, member=evening.people[each], presence=Presence.ABSENT)
        for each in people
    ]
    return gone[-1]


def come(evening: Evening, *people: str) -> None:
    for each in people:
        evening.perform(attend, meeting=evening.meeting, member=evening.people[each], presence=Presence.PRESENT)


def names(case: CaseSnapshot) -> set[str]:
    return {name for _id, name in case.base}


def confirm_everything(evening: Evening, item: AgendaItemId) -> None:
    """Each method that fell, by its digit."""
    for row in evening.case(item).lines:
        for family in dict.fromkeys(check.family for check in row.checks if check.fallen and check.rejected is None):
            evening.perform(confirm_family, item=item, line=row.key, family=family)
