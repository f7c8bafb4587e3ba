# SPDX-License-Identifier: Apache-2.0
"""Confirming, rejecting and not concurring: what the room says about the methods of a line."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from models.errors.case import AlreadyWithdrawn, NoSuchMethod
from models.errors.meeting import NobodyInRoom, NotInRoom
from models.labels import operations as labels
from models.operations.change import Change, Inverse
from models.operations.news import news
from models.operations.signing import signature
from models.operations.withdrawing import undoing, withdraw
from models.presented import Check
from models.records.confirmations import Confirmation, Dissent
from models.records.meetings import Member
from models.rules.assessment import family_of
from models.snapshots.reading.desk import Desk, desk_of
from models.snapshots.reading.frame import acts, number_of, refuse_unless_open
from models.terms import AgendaItemId, CheckId, Family, LineKey, MemberId, RejectionReason, Said


def confirm_family(
    session: Session, *, item: AgendaItemId, line: LineKey, family: Family, acting: str, operator: str, at: datetime
) -> Change:
    """The room confirms every check of a method on a line that it did not reject."""
    refuse_unless_open(session, item)
    desk = desk_of(session, item)
    checks = [check for check in _checks(desk, line, family) if not desk.is_rejected(check.id)]
    if not checks:
        raise NoSuchMethod(line=line)
    said = Said(labels.CONFIRMED, {"line": desk.label(line), "family": family})
    ids = _write(session, desk, checks, None, acting=acting, operator=operator, at=at)
    again = Inverse(confirm_family, {"item": item, "line": line, "family": family})
    inverse = undoing(item, "family", said, again, *ids)
    return news(session, item, "confirm_family", said, {"line": line, "family": family.value}, inverse=inverse)


def withdraw_family(
    session: Session, *, item: AgendaItemId, line: LineKey, family: Family, acting: str, operator: str, at: datetime
) -> Change:
    """Take every confirmation of a method on a line back."""
    rows = _standing(session, item, line, family, rejected=False)
    said = Said(labels.CONFIRMED, {"line": line, "family": family})
    again = Inverse(confirm_family, {"item": item, "line": line, "family": family})
    return _taken_back(session, item, rows, "withdraw_family", again, said, acting=acting, operator=operator, at=at)


def reject_family(
    session: Session,
    *,
    item: AgendaItemId,
    line: LineKey,
    family: Family,
    reason: RejectionReason,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """The room does not accept a method on a line; confirmations of it count no longer."""
    refuse_unless_open(session, item)
    desk = desk_of(session, item)
    checks = _checks(desk, line, family)
    if not checks:
        raise NoSuchMethod(line=line)
    said = Said(labels.REJECTED, {"line": desk.label(line), "family": family})
    ids = _write(session, desk, checks, reason, acting=acting, operator=operator, at=at)
    again = Inverse(reject_family, {"item": item, "line": line, "family": family, "reason": reason})
    inverse = undoing(item, "rejection", said, again, *ids)
    facts = {"family": family.value, "reason": reason.value}
    return news(session, item, "reject_family", said, {"line": line, **facts}, inverse=inverse)


def withdraw_rejection(
    session: Session, *, item: AgendaItemId, line: LineKey, family: Family, acting: str, operator: str, at: datetime
) -> Change:
    """Take the rejection of a method back; what was confirmed before stands again."""
    rows = _standing(session, item, line, family, rejected=True)
    said = Said(labels.REJECTED, {"line": line, "family": family})
    again = None
    if rows and rows[-1].rejected is not None:
        given = {"item": item, "line": line, "family": family, "reason": rows[-1].rejected}
        again = Inverse(reject_family, given)
    return _taken_back(session, item, rows, "withdraw_rejection", again, said, acting=acting, operator=operator, at=at)


def confirm_check(
    session: Session, *, item: AgendaItemId, check: CheckId, acting: str, operator: str, at: datetime
) -> Change:
    """The room confirms one check alone, also one it had rejected."""
    return _one(session, item, check, None, acting=acting, operator=operator, at=at)


def reject_check(
    session: Session,
    *,
    item: AgendaItemId,
    check: CheckId,
    reason: RejectionReason,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """The room does not accept one check."""
    return _one(session, item, check, reason, acting=acting, operator=operator, at=at)


def record_dissent(
    session: Session,
    *,
    item: AgendaItemId,
    line: LineKey,
    member: MemberId,
    reason: RejectionReason,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """A member of the base does not concur on a line and is taken out of its room confirmations."""
    refuse_unless_open(session, item)
    desk = desk_of(session, item)
    desk.entry(line)
    name = session.get_one(Member, member).name
    if member not in desk.room.ids:
        raise NotInRoom(name=name)
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(Dissent(**signed, item=item, line=line, member=member, reason=reason))
    said = Said(labels.DISSENTED, {"line": desk.label(line), "name": name})
    again = Inverse(record_dissent, {"item": item, "line": line, "member": member, "reason": reason})
    inverse = undoing(item, "dissent", said, again, signed["id"])
    facts = {"member": str(member), "reason": reason.value}
    return news(session, item, "record_dissent", said, {"line": line, **facts}, inverse=inverse)


def withdraw_dissent(
    session: Session, *, item: AgendaItemId, line: LineKey, member: MemberId, acting: str, operator: str, at: datetime
) -> Change:
    """The member concurs after all."""
    rows = acts(session, Dissent, item=item, line=line, member=member)
    name = session.get_one(Member, member).name
    said = Said(labels.DISSENTED, {"line": line, "name": name})
    again = None
    if rows:
        given = {"item": item, "line": line, "member": member, "reason": rows[-1].reason}
        again = Inverse(record_dissent, given)
    return _taken_back(session, item, rows, "withdraw_dissent", again, said, acting=acting, operator=operator, at=at)


def _one(
    session: Session,
    item: AgendaItemId,
    check: CheckId,
    reason: RejectionReason | None,
    *,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    refuse_unless_open(session, item)
    desk = desk_of(session, item)
    chosen = desk.check(check)
    ids = _write(session, desk, (chosen,), reason, acting=acting, operator=operator, at=at)
    template = labels.CHECK_CONFIRMED if reason is None else labels.CHECK_REJECTED
    said = Said(template, {"line": desk.label(chosen.line), "check": check})
    given: dict[str, object] = {"item": item, "check": check}
    again = Inverse(confirm_check, given) if reason is None else Inverse(reject_check, {**given, "reason": reason})
    name = "confirm_check" if reason is None else "reject_check"
    inverse = undoing(item, "check", said, again, *ids)
    facts = {} if reason is None else {"reason": reason.value}
    return news(session, item, name, said, {"check": check, **facts}, inverse=inverse)


def _checks(desk: Desk, line: LineKey, family: Family) -> tuple[Check, ...]:
    return tuple(check for check in desk.checks_of(line) if family_of(check.procedure) is family)


def _write(
    session: Session,
    desk: Desk,
    checks: Iterable[Check],
    reason: RejectionReason | None,
    *,
    acting: str,
    operator: str,
    at: datetime,
) -> list[str]:
    if not desk.room.ids:
        raise NobodyInRoom(number=number_of(session, desk.item))
    ids: list[str] = []
    for check in checks:
        signed = signature(session, acting=acting, operator=operator, at=at)
        seen = desk.seen(check.id)
        session.add(
            Confirmation(
                **signed,
                item=desk.item,
                line=check.line,
                check=check.id,
                members=list(desk.room.ids),
                digest=seen.digest,
                seen=seen.parts,
                rejected=reason,
            )
        )
        session.flush()
        ids.append(signed["id"])
    return ids


def _standing(
    session: Session, item: AgendaItemId, line: LineKey, family: Family, *, rejected: bool
) -> tuple[Confirmation, ...]:
    desk = desk_of(session, item)
    checks = {check.id for check in _checks(desk, line, family)}
    rows = acts(session, Confirmation, item=item, line=line)
    return tuple(row for row in rows if row.check in checks and (row.rejected is not None) is rejected)


def _taken_back(
    session: Session,
    item: AgendaItemId,
    rows: Iterable[Confirmation | Dissent],
    name: str,
    again: Inverse | None,
    said: Said,
    *,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    refuse_unless_open(session, item)
    subjects = tuple(row.id for row in rows)
    if not subjects:
        raise AlreadyWithdrawn
    return withdraw(
        session,
        item=item,
        subjects=subjects,
        name=name,
        again=again,
        said=said,
        acting=acting,
        operator=operator,
        at=at,
    )
