# SPDX-License-Identifier: Apache-2.0
"""A corrected workbook of a case that waits on an agenda: its latest revision takes the place of the earlier one."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors.case import CasePresented, RevisionUnchanged
from models.labels import operations as labels
from models.operations.change import Change, Inverse
from models.records.cases import Revision
from models.records.meetings import AgendaItem
from models.snapshots.reading.frame import number_of, refuse_change, state_of
from models.terms import AgendaItemId, CaseState, RevisionId, Said


def take_revision(session: Session, *, item: AgendaItemId, revision: RevisionId | None = None) -> Change:
    """Deal with the latest revision of a case, or with the one named; only while the case is not presented yet."""
    refuse_change(session, item)
    number = number_of(session, item)
    if state_of(session, item) is not CaseState.PENDING:
        raise CasePresented(number=number)
    agenda = session.get_one(AgendaItem, item)
    of_case = select(Revision).filter_by(case=agenda.case).order_by(Revision.number.desc())
    wanted = session.scalars(of_case if revision is None else of_case.filter_by(id=revision)).first()
    if wanted is None or wanted.id == agenda.revision:
        raise RevisionUnchanged(number=number)
    before, agenda.revision = agenda.revision, wanted.id
    return Change(
        name="take_revision",
        cases=(agenda.case,),
        meeting=agenda.meeting,
        inverse=Inverse(take_revision, {"item": item, "revision": before}),
        facts={"item": str(item), "from": str(before), "to": str(wanted.id)},
        said=Said(labels.REVISION_TAKEN, {"number": number, "revision": wanted.number}),
    )
