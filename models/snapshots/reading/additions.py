# SPDX-License-Identifier: Apache-2.0
"""What was recorded after the seal, in numbers, and the hashes that cover it."""

from hashlib import sha256

from sqlalchemy import select, type_coerce
from sqlalchemy.orm import Session
from sqlalchemy.types import NullType

from models.records.cases import Revision
from models.records.following import OpinionAbove, Veto, VetoUnused
from models.records.fulfilment import ConditionStep, PayOut
from models.records.meetings import Act, AgendaItem
from models.records.resolutions import Resolution
from models.rules.chain import body_of_row
from models.snapshots.following import AdditionRow
from models.snapshots.reading.following import sealed_at, signer_row, veto_row
from models.snapshots.reading.frame import acts
from models.snapshots.reading.fulfilled import fulfilled_after, fulfilled_said
from models.snapshots.reading.kept import row_of
from models.terms import MeetingId


def additions_of(session: Session, meeting: MeetingId) -> tuple[AdditionRow, ...]:
    """What was recorded after the seal, numbered from 1 in the order in which it came."""
    found = enumerate(_acts_after_seal(session, meeting), start=1)
    return tuple(_addition(session, number, resolution, act) for number, (resolution, act) in found)


def hashes_with_additions(session: Session, meeting: MeetingId, record: str) -> tuple[str, ...]:
    """For each addition, the SHA-256 that covers the sealed record and the additions up to it, as 64 hex digits.

    Each is over the hash before it, `record` at first, and the addition's row as it lies in the database.
    """
    hashes = [record]
    for _resolution, act in _acts_after_seal(session, meeting):
        body = body_of_row(type(act).__tablename__, _stored(session, act))
        hashes.append(sha256(bytes.fromhex(hashes[-1]) + body).hexdigest())
    return tuple(hashes[1:])


def _stored(session: Session, act: Act) -> dict[str, object]:
    """The act's row as the database holds it, whatever this version of the program makes of it."""
    columns = type(act).__table__.columns
    asked = select(*(type_coerce(column, NullType()).label(column.name) for column in columns))
    return dict(session.execute(asked.where(columns.id == act.id)).mappings().one())


def _acts_after_seal(session: Session, meeting: MeetingId) -> list[tuple[Resolution, Act]]:
    """Each addition with the resolution that it follows, in the order of all acts."""
    seal = sealed_at(session, meeting)
    if seal is None:
        return []
    found: list[tuple[Resolution, Act]] = []
    items = select(AgendaItem.id).filter_by(meeting=meeting)
    for resolution in session.scalars(select(Resolution).where(Resolution.item.in_(items))):
        after: tuple[Act, ...] = (
            *acts(session, Veto, round=resolution.round),
            *acts(session, VetoUnused, resolution=resolution.id),
            *acts(session, OpinionAbove, resolution=resolution.id),
            *fulfilled_after(session, resolution),
        )
        found += [(resolution, act) for act in after if act.sequence > seal]
    return sorted(found, key=lambda each: each[1].sequence)


def _addition(session: Session, number: int, resolution: Resolution, act: Act) -> AdditionRow:
    revision = row_of(session, AgendaItem, resolution.item).revision
    return AdditionRow(
        number=number,
        resolution=resolution.number,
        client=row_of(session, Revision, revision).client,
        at=act.at,
        acting=act.acting,
        operator=act.operator,
        veto=veto_row(act) if isinstance(act, Veto) else None,
        opinion=signer_row(act) if isinstance(act, OpinionAbove) else None,
        fulfilled=fulfilled_said(session, act) if isinstance(act, ConditionStep | PayOut) else None,
    )
