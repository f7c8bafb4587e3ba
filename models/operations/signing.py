# SPDX-License-Identifier: Apache-2.0
"""What every act carries: its id, its place in the order of acts, who acted, who keyed it, when."""

from datetime import datetime
from functools import lru_cache
from typing import TypedDict
from uuid import uuid4

from sqlalchemy import Select, func, select, union_all
from sqlalchemy.orm import Session

from models.records import (
    archive,
    ballots,
    confirmations,
    entered,
    following,
    fulfilment,
    paper,
    person_keys,
    preparing,
    resolutions,
    sealed_votes,
    sittings,
)
from models.records.meetings import Act

ROOMS = (
    archive,
    ballots,
    confirmations,
    entered,
    following,
    fulfilment,
    paper,
    person_keys,
    preparing,
    resolutions,
    sealed_votes,
    sittings,
)
"""Where acts are declared besides the meeting; loaded here so that none is missed."""


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


def signature(session: Session, *, acting: str, operator: str, at: datetime) -> Signature:
    """The next place in the order of all acts, of whatever kind; the transaction is the only writer.

    The order says who left before a reveal and what was confirmed before a case was presented anew; a clock could not,
    as it may be set back.
    """
    last: int | None = session.scalar(_last())
    return Signature(id=new_id(), sequence=(last or 0) + 1, acting=acting, operator=operator, at=at)


@lru_cache(maxsize=1)
def _last() -> Select[int | None]:
    kinds = [mapper.class_ for mapper in Act.registry.mappers if issubclass(mapper.class_, Act)]
    ends = union_all(*(select(func.max(kind.sequence).label("sequence")) for kind in kinds)).subquery()
    return select(func.max(ends.c.sequence))
