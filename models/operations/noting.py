# SPDX-License-Identifier: Apache-2.0
"""What happens to a case besides the vote: its client takes it back, or a third party speaks for it."""

from datetime import datetime

from sqlalchemy.orm import Session

from models.errors.case import AlreadyWithdrawn, ReasonMissing, WordsMissing
from models.errors.voting import AlreadyVoted
from models.labels import operations as labels
from models.operations.change import Change, Inverse
from models.operations.news import news
from models.operations.signing import signature
from models.operations.withdrawing import undoing
from models.records.meetings import AgendaItem, CaseWithdrawn, Intercession, Withdrawal
from models.snapshots.reading.frame import acts, number_of, refuse_change, refuse_closed, revealed_rounds
from models.snapshots.reading.preparing import refuse_prepared
from models.terms import AgendaItemId, Said


def withdraw_case(
    session: Session, *, item: AgendaItemId, reason: str, acting: str, operator: str, at: datetime
) -> Change:
    """The client takes the application back: the case needs no ballot any more, and keeps what was found.

    Refused once votes are revealed, in whatever round: what the committee decided must not end as withdrawn.
    """
    refuse_prepared(session, session.get_one(AgendaItem, item).meeting)
    refuse_change(session, item)
    if counted := revealed_rounds(session, item):
        raise AlreadyVoted(round=counted[0].number)
    if not reason.strip():
        raise ReasonMissing
    session.add(CaseWithdrawn(**signature(session, acting=acting, operator=operator, at=at), item=item, reason=reason))
    said = Said(labels.CASE_WITHDRAWN, {"number": number_of(session, item)})
    inverse = Inverse(take_withdrawal_back, {"item": item})
    return news(session, item, "withdraw_case", said, {"reason": reason}, inverse=inverse)


def take_withdrawal_back(session: Session, *, item: AgendaItemId, acting: str, operator: str, at: datetime) -> Change:
    """The case was not withdrawn after all; refused once the meeting is closed."""
    refuse_closed(session, session.get_one(AgendaItem, item).meeting)
    rows = acts(session, CaseWithdrawn, item=item)
    if not rows:
        raise AlreadyWithdrawn
    session.add(Withdrawal(subject=rows[-1].id, acting=acting, operator=operator, at=at))
    said = Said(labels.CASE_BACK, {"number": number_of(session, item)})
    inverse = Inverse(withdraw_case, {"item": item, "reason": rows[-1].reason})
    return news(session, item, "take_withdrawal_back", said, {}, inverse=inverse)


def note_intercession(
    session: Session, *, item: AgendaItemId, text: str, acting: str, operator: str, at: datetime
) -> Change:
    """Somebody from outside spoke for the client; it changes no gate and is printed (founding rule 5)."""
    refuse_change(session, item)
    if not text.strip():
        raise WordsMissing
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(Intercession(**signed, item=item, text=text))
    said = Said(labels.INTERCESSION)
    inverse = undoing(
        item, "intercession", said, Inverse(note_intercession, {"item": item, "text": text}), signed["id"]
    )
    return news(session, item, "note_intercession", said, {"text": text}, inverse=inverse)
