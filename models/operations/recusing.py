# SPDX-License-Identifier: Apache-2.0
"""Taking back a recusal that was declared by mistake, with a reason."""

from datetime import datetime

from sqlalchemy.orm import Session

from models.errors.case import ReasonMissing
from models.errors.sittings import MemberAway, NotRecused, RecusalCounted, RecusedAsOfficer
from models.labels import operations as labels
from models.operations.change import Change, Inverse
from models.operations.convening import declare_recusal
from models.operations.news import news
from models.operations.signing import signature
from models.operations.withdrawing import counted_with
from models.records.meetings import Member, NoConflict, Opening, Recusal, Withdrawal
from models.snapshots.reading.frame import counting_round, is_revealed, refuse_change, voting_present
from models.snapshots.reading.kept import row_of
from models.snapshots.reading.room import recusals_of, room_now
from models.terms import AgendaItemId, MemberId, Said


def take_recusal_back(
    session: Session, *, item: AgendaItemId, member: MemberId, reason: str, acting: str, operator: str, at: datetime
) -> Change:
    """Nothing keeps the member from the case after all, which is declared with it.

    Before a round was counted with it the recusal never was. Afterwards that round keeps it, and the base is taken once
    more with the member, between two rounds: a round that is open was opened without them.
    """
    refuse_change(session, item)
    if not reason.strip():
        raise ReasonMissing
    name = row_of(session, Member, member).name
    recusal = recusals_of(session, item).get(member)
    if recusal is None:
        raise NotRecused(name=name)
    if recusal.officer:
        raise RecusedAsOfficer(name=name)
    counted = counted_with(session, item, recusal)
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(NoConflict(**signed, item=item, members=[member]))
    session.flush()
    again = None
    if counted is None:
        session.add(Withdrawal(subject=recusal.id, acting=acting, operator=operator, at=at))
        again = Inverse(declare_recusal, {"item": item, "member": member, "reason": recusal.reason})
    else:
        _join(session, item, recusal, counted, acting=acting, operator=operator, at=at)
    facts = {"member": str(member), "reason": reason.strip()}
    return news(session, item, "take_recusal_back", Said(labels.NOT_RECUSED, {"name": name}), facts, inverse=again)


def _join(
    session: Session, item: AgendaItemId, recusal: Recusal, counted: int, *, acting: str, operator: str, at: datetime
) -> None:
    """The base as it is, and the member."""
    voting = counting_round(session, item)
    if voting is not None and not is_revealed(session, voting):
        raise RecusalCounted(round=counted)
    meeting = row_of(session, Member, recusal.member).meeting
    wanted = {*room_now(session, item).ids, recusal.member}
    base = [each.id for each in voting_present(session, meeting) if each.id in wanted]
    if recusal.member not in base:
        raise MemberAway(name=row_of(session, Member, recusal.member).name)
    session.add(Opening(**signature(session, acting=acting, operator=operator, at=at), item=item, base=base))
