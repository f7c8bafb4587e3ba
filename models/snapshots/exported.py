# SPDX-License-Identifier: Apache-2.0
"""A case as it was last presented, for writing it into a file again."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.presented import PresentedCase
from models.records.cases import LoanCase, Revision
from models.snapshots.reading.presented import presented_case


def exported_case(session: Session, *, number: str) -> PresentedCase | None:
    """The last revision of the case with this number, or `None` where there is no such case."""
    revisions = (
        select(Revision.id)
        .join(LoanCase, LoanCase.id == Revision.case)
        .where(LoanCase.number == number)
        .order_by(Revision.number.desc())
    )
    last = session.scalars(revisions.limit(1)).first()
    return None if last is None else presented_case(session, last)
