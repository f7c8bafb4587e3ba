# SPDX-License-Identifier: Apache-2.0
"""Correcting a figure and stating a cause: what was presented stays, a later row lies over it."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy.orm import Session

from models.errors.case import FigureRefused, NoSuchLine, ReasonMissing, WordsMissing
from models.errors.checking import NoSuchBasis
from models.labels import operations as labels
from models.operations.change import Change, Inverse
from models.operations.news import news
from models.operations.reaching import refuse_margins_out_of_reach
from models.operations.signing import signature
from models.operations.withdrawing import undoing
from models.presented import Stated
from models.records.confirmations import Correction, StatedCause
from models.rules.bounds import figure_fault
from models.rules.figures import EQUITY, MARGIN, main_basis
from models.snapshots.reading.desk import desk_of
from models.snapshots.reading.frame import refuse_unless_open
from models.snapshots.reading.lines import unit_of
from models.terms import AgendaItemId, LineKey, Said


def correct_figure(
    session: Session,
    *,
    item: AgendaItemId,
    line: LineKey,
    basis: str,
    track: str,
    value: Stated,
    reason: str,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Enter a figure anew, `track` being `declared` or `verified`; confirmations that rest on it fall."""
    refuse_unless_open(session, item)
    desk = desk_of(session, item)
    known = {figure.basis for figure in desk.entry(line).figures}
    if track not in {"declared", "verified"} or basis not in known or line == EQUITY:
        raise NoSuchLine(line=line)
    fault = figure_fault(line, unit_of(desk, line), value) if isinstance(value, Decimal) else None
    if fault is not None:
        raise FigureRefused(line=line, what=fault)
    if not reason.strip():
        raise ReasonMissing
    signed = signature(session, acting=acting, operator=operator, at=at)
    row = Correction(**signed, item=item, line=line, basis=basis, track=track, value=value, reason=reason)
    if line == MARGIN:
        refuse_margins_out_of_reach(desk, corrections=(row,))
    session.add(row)
    said = Said(labels.CORRECTED, {"line": desk.label(line), "value": value})
    given = {"item": item, "line": line, "basis": basis, "track": track, "value": value, "reason": reason}
    inverse = undoing(item, "correction", said, Inverse(correct_figure, given), signed["id"])
    facts = {"basis": basis, "track": track, "value": _text(value), "reason": reason}
    return news(session, item, "correct_figure", said, {"line": line, **facts}, inverse=inverse)


def state_cause(
    session: Session,
    *,
    item: AgendaItemId,
    line: LineKey,
    basis: str,
    cause: str,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Say why a line deviates; it takes the place of what the officer wrote."""
    refuse_unless_open(session, item)
    desk = desk_of(session, item)
    stated = {figure.basis for figure in desk.entry(line).figures}
    if basis not in (stated or {main_basis(desk.presented, line)}):
        raise NoSuchBasis(line=line, basis=basis)
    if not cause.strip():
        raise WordsMissing
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(StatedCause(**signed, item=item, line=line, basis=basis, cause=cause))
    said = Said(labels.CAUSE_STATED, {"line": desk.label(line)})
    given = {"item": item, "line": line, "basis": basis, "cause": cause}
    inverse = undoing(item, "cause", said, Inverse(state_cause, given), signed["id"])
    return news(session, item, "state_cause", said, {"line": line, "basis": basis, "cause": cause}, inverse=inverse)


def _text(value: Stated) -> str:
    return "" if value is None else str(getattr(value, "value", value))
