# SPDX-License-Identifier: Apache-2.0
"""Naming who presides over a case from which the chair is recused or away."""

from datetime import datetime

from sqlalchemy.orm import Session

from models.errors.case import CaseNotOpen
from models.errors.meeting import ChairPresides, NotInRoom
from models.labels import operations as labels
from models.operations.change import Change, Inverse
from models.operations.news import news
from models.operations.signing import signature
from models.operations.withdrawing import refuse_running, undoing
from models.records.meetings import ActingChair, Member
from models.snapshots.reading.frame import number_of, refuse_change, state_of
from models.snapshots.reading.room import room_now
from models.terms import AgendaItemId, MemberId, Role, Said


def name_acting_chair(
    session: Session, *, item: AgendaItemId, member: MemberId, acting: str, operator: str, at: datetime
) -> Change:
    """A member of the base presides over this case alone; with the chair back in its base the chair does again."""
    refuse_change(session, item)
    refuse_running(session, item)
    room = room_now(session, item)
    if room.base is None:
        raise CaseNotOpen(number=number_of(session, item), state=state_of(session, item))
    if room.chair is not None and room.chair.role is Role.CHAIR:
        raise ChairPresides(chair=room.chair.name)
    name = session.get_one(Member, member).name
    if member not in room.ids:
        raise NotInRoom(name=name)
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(ActingChair(**signed, item=item, member=member))
    said = Said(labels.ACTING_CHAIR, {"name": name})
    again = Inverse(name_acting_chair, {"item": item, "member": member})
    inverse = undoing(item, "acting_chair", said, again, signed["id"])
    return news(session, item, "name_acting_chair", said, {"member": str(member)}, inverse=inverse)
