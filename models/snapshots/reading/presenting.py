# SPDX-License-Identifier: Apache-2.0
"""What presenting a case anew would change, read before it is done."""

from sqlalchemy.orm import Session

from models.records.confirmations import Confirmation
from models.snapshots.presenting import PresentingSnapshot
from models.snapshots.reading.frame import acts
from models.snapshots.reading.room import joining, room_now
from models.terms import AgendaItemId


def load_presenting(session: Session, *, item: AgendaItemId) -> PresentingSnapshot:
    """Methods of a line that were rejected are no confirmations, and what has fallen before does not fall again."""
    gained = room_now(session, item).gained
    confirmed = {
        (row.line, row.check): row.rejected is None
        for row in acts(session, Confirmation, item=item)
        if row.sequence > gained
    }
    return PresentingSnapshot(item, tuple(member.name for member in joining(session, item)), sum(confirmed.values()))
