# SPDX-License-Identifier: Apache-2.0
"""What every act carries: its id, its place in the order of acts, who acted, who keyed it, when."""

from datetime import datetime
from typing import TypedDict
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.records.meetings import Act


class Signature(TypedDict):
    """The signed columns of an act."""

    id: str
    sequence: int
    acting: str
    operator: str
    at: datetime


def new_id() -> str:
    """A UUID as text."""
    return str(uuid4())


def signature(session: Session, kind: type[Act], *, acting: str, operator: str, at: datetime) -> Signature:
    """The next place among the acts of one kind; the transaction is the only writer."""
    last = session.scalar(select(func.max(kind.sequence)))
    return Signature(id=new_id(), sequence=(last or 0) + 1, acting=acting, operator=operator, at=at)
