# SPDX-License-Identifier: Apache-2.0
"""Taking presented cases into the record: a new case, or a new revision of one already there."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.errors.case import CaseExists
from models.labels import operations as labels
from models.operations.change import Change
from models.operations.signing import new_id
from models.presented import AttachedFile, PresentedCase
from models.records.cases import LoanCase, Revision
from models.records.presenting import part_rows, revision_row
from models.snapshots.attached import names_of_files
from models.snapshots.reading.presented import presented_case
from models.terms import CaseId, EvidenceId, RevisionId, Said


def accept_case(session: Session, *, presented: PresentedCase, source: str, at: datetime) -> Change:
    """Store one case; the payload is its id. Refused when its last revision says exactly the same."""
    case = _taken(session, presented, source, at)
    number = presented.application.number
    said = Said(labels.CASE_ACCEPTED, {"number": number})
    return Change(
        name="accept_case", cases=(case,), facts={"number": number, "source": source}, said=said, payload=case
    )


def accept_cases(
    session: Session,
    *,
    presented: Sequence[PresentedCase],
    sources: Sequence[str],
    attached_to: Sequence[tuple[int, EvidenceId]] = (),
    attached: Sequence[AttachedFile] = (),
    at: datetime,
) -> Change:
    """Store the cases of several files, all or none; the payload is their ids in order.

    `attached` are files of evidence, stored already, and `attached_to` says of which case and evidence each is.
    """
    files = dict(zip(attached_to, attached, strict=True))
    whole = (_with_files(case, number, files) for number, case in enumerate(presented))
    cases = tuple(_taken(session, case, source, at) for case, source in zip(whole, sources, strict=True))
    numbers = ", ".join(case.application.number for case in presented)
    facts = {"numbers": numbers, "sources": ", ".join(sources), **names_of_files(attached)}
    said = Said(labels.CASES_ACCEPTED, {"numbers": numbers})
    return Change(name="accept_cases", cases=cases, facts=facts, said=said, payload=cases)


def _with_files(
    case: PresentedCase, number: int, files: Mapping[tuple[int, EvidenceId], AttachedFile]
) -> PresentedCase:
    found = (
        replace(each, stored=file.stored) if (file := files.get((number, each.id))) else each for each in case.evidence
    )
    return replace(case, evidence=tuple(found))


def _taken(session: Session, presented: PresentedCase, source: str, at: datetime) -> CaseId:
    number = presented.application.number
    case = session.scalar(select(LoanCase.id).filter_by(number=number))
    revisions = 0
    if case is None:
        case = CaseId(new_id())
        session.add(LoanCase(id=case, number=number))
        session.flush()
    else:
        last = select(Revision.id).filter_by(case=case).order_by(Revision.number.desc()).limit(1)
        if presented_case(session, session.scalars(last).one()) == presented:
            raise CaseExists(number=number)
        revisions = session.scalar(select(func.count()).select_from(Revision).filter_by(case=case)) or 0
    revision = RevisionId(new_id())
    session.add(revision_row(presented, id=revision, case=case, number=revisions + 1, source=source, at=at))
    session.flush()
    session.add_all(part_rows(presented, revision))
    return case
