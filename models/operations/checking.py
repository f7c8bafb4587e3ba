# SPDX-License-Identifier: Apache-2.0
"""Checks entered in session: a further method that a member asks for, or a new version of a check that is there."""

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.day import day_of
from models.errors.case import NoSuchLine
from models.errors.checking import (
    CheckUnchanged,
    EvidenceEmpty,
    EvidenceIncomplete,
    EvidenceInFuture,
    EvidenceWanted,
    FindingWanted,
    InputsRefused,
    NoSuchBasis,
    NoSuchEvidence,
    OtherCheck,
    OtherUnit,
    RejectedAlready,
)
from models.labels import operations as labels
from models.operations.change import Change, Inverse
from models.operations.news import news
from models.operations.signing import Signature, signature
from models.operations.withdrawing import undoing
from models.presented import AttachedFile, Check, CheckEntry, NewEvidence
from models.records.canonical import canonical_text
from models.records.entered import EnteredCheck, EnteredEvidence
from models.records.presenting import references_of
from models.rules.assessment import procedure_of
from models.rules.catalogue import is_finding, name_of
from models.rules.figures import stated_bases
from models.rules.fitness import measures
from models.rules.input_error import InputError
from models.snapshots.attached import EVIDENCE_FILE
from models.snapshots.reading.desk import Desk, desk_of
from models.snapshots.reading.frame import refuse_unless_open
from models.snapshots.reading.lines import unit_of
from models.terms import AgendaItemId, CheckId, EvidenceId, LineKind, Said


def enter_check(
    session: Session,
    *,
    item: AgendaItemId,
    entry: CheckEntry,
    attached: AttachedFile | None = None,
    acting: str,
    operator: str,
    at: datetime,
) -> Change:
    """Enter a check on a line, or a new version of one, whose confirmations fall; the payload is its id.

    `attached` is the file of the new evidence, stored already.
    """
    refuse_unless_open(session, item)
    desk = desk_of(session, item)
    _refuse_place(desk, entry)
    _refuse_evidence(entry, attached, day_of(at))
    number = _number_evidence(session, desk, entry, attached)
    check = entry.as_check(entry.check or _free_id(session, desk, entry), number)
    _refuse_inputs(desk, check)
    _refuse_version(desk, entry, check)
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(_check_row(signed, item, check))
    subjects = [signed["id"]]
    if number is not None and entry.new_evidence is not None:
        signed = signature(session, acting=acting, operator=operator, at=at)
        session.add(_evidence_row(signed, item, number, entry.new_evidence, attached))
        subjects.append(signed["id"])
    template = labels.CHECK_ENTERED if entry.check is None else labels.CHECK_AMENDED
    said = Said(template, {"line": desk.label(entry.line), "procedure": name_of(entry.procedure)})
    again = Inverse(enter_check, {"item": item, "entry": entry, "attached": attached})
    inverse = undoing(item, "check_entry", said, again, *subjects)
    name = "enter_check" if entry.check is None else "amend_check"
    facts = _check_facts(check) | _evidence_facts(number, entry, attached)
    return news(session, item, name, said, facts, inverse=inverse, payload=check.id)


def _refuse_place(desk: Desk, entry: CheckEntry) -> None:
    """A check stands on a line that is verified itself, at a basis where it has a figure."""
    states = {state.key: state for state in desk.examination.counted_lines}
    if entry.line not in states:
        raise NoSuchLine(line=entry.line)
    try:
        procedure_of(entry.procedure)
    except InputError as unknown:
        raise InputsRefused(what=unknown.message) from unknown
    if states[entry.line].kind is LineKind.RISK and not is_finding(entry.procedure):
        raise FindingWanted(line=entry.line)
    if not measures(entry.procedure, unit_of(desk, entry.line)):
        raise OtherUnit(line=entry.line, procedure=name_of(entry.procedure))
    if entry.basis not in stated_bases(desk.presented, desk.examination.tables.tested, entry.line):
        raise NoSuchBasis(line=entry.line, basis=entry.basis)


def _refuse_evidence(entry: CheckEntry, attached: AttachedFile | None, today: date) -> None:
    """Nothing was issued tomorrow, and a file without content shows nothing."""
    dated = None if entry.new_evidence is None else entry.new_evidence.date
    if dated is not None and dated > today:
        raise EvidenceInFuture(dated=dated, today=today)
    if attached is not None and attached.size == 0:
        raise EvidenceEmpty(file=attached.name)


def _number_evidence(
    session: Session, desk: Desk, entry: CheckEntry, attached: AttachedFile | None
) -> EvidenceId | None:
    """The number of the new evidence; refuses a check that names none, or none that the case has."""
    known = {piece.id for piece in desk.presented.evidence}
    for evidence in (*entry.evidence, *entry.evidence_of_facts):
        if evidence not in known:
            raise NoSuchEvidence(evidence=evidence)
    new = entry.new_evidence
    if new is None:
        if attached is not None:
            raise EvidenceIncomplete
        if not entry.evidence:
            raise EvidenceWanted
        return None
    if not all(text.strip() for text in (new.issuer, new.holder, new.content)):
        raise EvidenceIncomplete
    taken = known | set(session.scalars(select(EnteredEvidence.evidence).filter_by(item=desk.item)))
    return EvidenceId(next(name for count in range(1, len(taken) + 2) if (name := f"S{count}") not in taken))


def _free_id(session: Session, desk: Desk, entry: CheckEntry) -> CheckId:
    """A number that no check ever had, so that nothing said about one falls to another."""
    taken = {check.id for check in desk.presented.checks}
    taken |= set(session.scalars(select(EnteredCheck.check).filter_by(item=desk.item)))
    stem = f"{entry.line}-{procedure_of(entry.procedure).family.value}"
    names = (stem, *(f"{stem}-{count}" for count in range(2, len(taken) + 3)))
    return CheckId(next(name for name in names if name not in taken))


def _refuse_inputs(desk: Desk, check: Check) -> None:
    tried = desk.bench.tried(check)
    if tried.error is not None:
        raise InputsRefused(what=tried.error)


def _refuse_version(desk: Desk, entry: CheckEntry, check: Check) -> None:
    """What is entered anew stays the same check, and says something else than before."""
    if entry.check is None:
        return
    before = desk.check(entry.check)
    if desk.is_rejected(entry.check):
        raise RejectedAlready(check=entry.check)
    if (before.line, before.basis, before.procedure) != (check.line, check.basis, check.procedure):
        raise OtherCheck(check=entry.check)
    if _check_facts(before) == _check_facts(check):
        raise CheckUnchanged(check=entry.check)


def _check_row(signed: Signature, item: AgendaItemId, check: Check) -> EnteredCheck:
    return EnteredCheck(
        **signed,
        item=item,
        line=check.line,
        check=check.id,
        basis=check.basis,
        procedure=check.procedure,
        inputs=check.inputs,
        evidence=list(check.evidence),
        references=references_of(check.references),
        cause=check.cause,
    )


def _evidence_row(
    signed: Signature, item: AgendaItemId, number: EvidenceId, new: NewEvidence, attached: AttachedFile | None
) -> EnteredEvidence:
    return EnteredEvidence(
        **signed,
        item=item,
        evidence=number,
        evidence_class=new.evidence_class,
        issuer=new.issuer,
        holder=new.holder,
        date=new.date,
        content=new.content,
        file=None if attached is None else attached.stored,
        file_name=None if attached is None else attached.name,
    )


def _check_facts(check: Check) -> dict[str, str]:
    return {
        "check": check.id,
        "line": check.line,
        "basis": check.basis,
        "procedure": check.procedure,
        "inputs": canonical_text(check.inputs),
        "references": canonical_text(references_of(check.references)),
        "evidence": " ".join(check.evidence),
        "cause": check.cause or "",
    }


def _evidence_facts(number: EvidenceId | None, entry: CheckEntry, attached: AttachedFile | None) -> dict[str, str]:
    """Every part of new evidence, and the file by its own name, stored name, hash and size."""
    new = entry.new_evidence
    if number is None or new is None:
        return {}
    facts = {
        "new_evidence": number,
        "evidence_class": new.evidence_class.value,
        "issuer": new.issuer,
        "holder": new.holder,
        "date": "" if new.date is None else new.date.isoformat(),
        "content": new.content,
    }
    if attached is None:
        return facts
    file = {"file_name": attached.name, EVIDENCE_FILE: attached.stored, "sha256": attached.sha256}
    return facts | file | {"size": str(attached.size)}
