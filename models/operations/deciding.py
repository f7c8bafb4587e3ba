# SPDX-License-Identifier: Apache-2.0
"""Decisions on one line: the adopted value and the chair's three (accept, waive, re-investigate)."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy.orm import Session

from models.errors.case import FigureRefused, NothingToAdopt, ReasonMissing, TooManyWaivers, WaiverNotAllowed
from models.labels import operations as labels
from models.operations.change import Change, Inverse
from models.operations.news import news
from models.operations.reaching import refuse_margins_out_of_reach
from models.operations.signing import signature
from models.operations.withdrawing import undoing
from models.records.confirmations import LineDecision
from models.rules.bounds import figure_fault
from models.rules.deciding_values import Decision
from models.rules.figures import EQUITY, MARGIN
from models.snapshots.reading.desk import Desk, desk_of
from models.snapshots.reading.frame import acts, refuse_unless_open
from models.snapshots.reading.lines import unit_of
from models.snapshots.reading.room import refuse_others
from models.terms import AgendaItemId, DecisionKind, LineKey, Said


def adopt_value(
    session: Session,
    *,
    item: AgendaItemId,
    line: LineKey,
    value: Decimal | None = None,
    reason: str = "",
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Adopt the proposal, or another value with a reason; the figure stays as it was verified."""
    refuse_unless_open(session, item)
    desk = desk_of(session, item)
    proposal = desk.proposal(line)
    adopted = proposal if value is None else value
    if adopted is None or line == EQUITY or desk.risk_point(line) is not None:
        raise NothingToAdopt(line=line)
    fault = figure_fault(line, unit_of(desk, line), adopted)
    if fault is not None:
        raise FigureRefused(line=line, what=fault)
    if adopted != proposal and not reason.strip():
        raise ReasonMissing
    if line == MARGIN:
        decision = Decision(line, DecisionKind.ADOPT, adopted, reason, acting)
        refuse_margins_out_of_reach(desk, decisions=(decision,))
    said = Said(labels.ADOPTED, {"line": desk.label(line), "value": adopted})
    again = Inverse(adopt_value, {"item": item, "line": line, "value": adopted, "reason": reason})
    signed = signature(session, acting=acting, operator=operator, at=at)
    kind = DecisionKind.ADOPT
    session.add(LineDecision(**signed, item=item, line=line, kind=kind, value=adopted, reason=reason))
    inverse = undoing(item, "adoption", said, again, signed["id"])
    facts = {"value": str(adopted), "reason": reason}
    return news(session, item, "adopt_value", said, {"line": line, **facts}, inverse=inverse)


def accept_by_chair(
    session: Session, *, item: AgendaItemId, line: LineKey, reason: str, acting: str, operator: str, at: datetime
) -> Change:
    """The chair accepts a line's cause by name, or the value at which it deviates."""
    refuse_unless_open(session, item)
    desk = _by_chair(session, item, line, acting, reason)
    said = Said(labels.ACCEPTED_BY_CHAIR, {"line": desk.label(line)})
    again = Inverse(accept_by_chair, {"item": item, "line": line, "reason": reason})
    kind = DecisionKind.CHAIR_ACCEPTS
    return _decide(session, item, line, kind, reason, said, again, acting=acting, operator=operator, at=at)


def waive_line(
    session: Session, *, item: AgendaItemId, line: LineKey, reason: str, acting: str, operator: str, at: datetime
) -> Change:
    """The chair lets a line pass with fewer methods, where policy allows it and as often."""
    refuse_unless_open(session, item)
    desk = _by_chair(session, item, line, acting, reason)
    if not desk.policy.may_be_waived(line):
        raise WaiverNotAllowed(line=line)
    waived = {row.line for row in acts(session, LineDecision, item=item, kind=DecisionKind.WAIVER)}
    if len(waived | {line}) > desk.policy.waiver_cap:
        raise TooManyWaivers(most=desk.policy.waiver_cap)
    said = Said(labels.WAIVED, {"line": desk.label(line)})
    again = Inverse(waive_line, {"item": item, "line": line, "reason": reason})
    kind = DecisionKind.WAIVER
    return _decide(session, item, line, kind, reason, said, again, acting=acting, operator=operator, at=at)


def mark_reinvestigate(
    session: Session, *, item: AgendaItemId, line: LineKey, reason: str, acting: str, operator: str, at: datetime
) -> Change:
    """The chair sends the case back because of this line; the resolution proposes it."""
    refuse_unless_open(session, item)
    desk = _by_chair(session, item, line, acting, reason)
    said = Said(labels.REINVESTIGATED, {"line": desk.label(line)})
    again = Inverse(mark_reinvestigate, {"item": item, "line": line, "reason": reason})
    kind = DecisionKind.REINVESTIGATE
    return _decide(session, item, line, kind, reason, said, again, acting=acting, operator=operator, at=at)


def _by_chair(session: Session, item: AgendaItemId, line: LineKey, acting: str, reason: str) -> Desk:
    desk = desk_of(session, item)
    desk.entry(line)
    refuse_others(session, item, acting)
    if not reason.strip():
        raise ReasonMissing
    return desk


def _decide(
    session: Session,
    item: AgendaItemId,
    line: LineKey,
    kind: DecisionKind,
    reason: str,
    said: Said,
    again: Inverse,
    *,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(LineDecision(**signed, item=item, line=line, kind=kind, value=None, reason=reason))
    inverse = undoing(item, kind.value, said, again, signed["id"])
    return news(session, item, kind.value, said, {"line": line, "reason": reason}, inverse=inverse)
