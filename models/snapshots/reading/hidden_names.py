# SPDX-License-Identifier: Apache-2.0
"""Whom nobody but the operator may read in full: the clients' people, where the policy masks them."""

from sqlalchemy.orm import Session

from models.snapshots.reading.desk import policy_of
from models.snapshots.reading.frame import items_of
from models.snapshots.reading.presented import presented_case
from models.terms import MeetingId


def load_hidden_names(session: Session, *, meeting: MeetingId) -> frozenset[str]:
    """Borrowers, family and guarantors of every case of a meeting, as their officers wrote them."""
    found: set[str] = set()
    for item in items_of(session, meeting):
        presented = presented_case(session, item.revision)
        if policy_of(session, item.policy, presented.language).masked_on_wall:
            found.update(person.name for person in presented.people)
    return frozenset(found)
