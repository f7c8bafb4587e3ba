# SPDX-License-Identifier: Apache-2.0
"""A meeting read for its emergency sheet."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy.orm import Session

from models.rules.due import said_due, stored_due
from models.snapshots.emergency import EmergencyCase, EmergencySnapshot, ProposedCondition
from models.snapshots.reading.agenda import head_of, load_agenda
from models.snapshots.reading.case import load_case
from models.snapshots.reading.desk import Desk, desk_of
from models.snapshots.reading.keys import is_by_keys
from models.snapshots.reading.voting import load_voting
from models.snapshots.voting import VotingSnapshot
from models.terms import AgendaItemId, CaseState, MeetingId


def load_emergency(session: Session, *, meeting: MeetingId, at: datetime) -> EmergencySnapshot:
    """What is known of each case that is still to be decided."""
    agenda = load_agenda(session, meeting=meeting, at=at)
    open_rows = (row for row in agenda.rows if row.state is not CaseState.DECIDED)
    return EmergencySnapshot(
        agenda=agenda,
        cases=tuple(_case(session, row.id, at) for row in open_rows),
        keyed=is_by_keys(session, meeting),
        journal_number=head_of(session)[0],
    )


def _case(session: Session, item: AgendaItemId, at: datetime) -> EmergencyCase:
    desk, voting = desk_of(session, item), load_voting(session, item=item)
    case, conditions = load_case(session, item=item, at=at), tuple(_proposed(desk, voting))
    return EmergencyCase(case, voting, conditions, vetoed=desk.rule.chair_veto)


def _proposed(desk: Desk, voting: VotingSnapshot) -> Iterator[ProposedCondition]:
    """Those that stand, then those that the policy will add when a ballot is opened."""
    for row in voting.conditions:
        if row.struck is None:
            yield ProposedCondition(row.kind, row.text, row.owner, row.due_said, row.proof)
    there = {row.code for row in voting.conditions}
    lead = desk.presented.application.lead_officer
    for template in desk.policy.conditions:
        if template.mandatory and template.code not in there:
            due = said_due(stored_due(template.due))
            yield ProposedCondition(template.kind, template.text, lead, due, template.proof)
