# SPDX-License-Identifier: Apache-2.0
"""Versions of the policy read from the record, and which of them holds on a day."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.day import day_of
from models.importers.shipped_policy import shipped_policy
from models.records.meetings import AgendaItem, PolicyAdoption, PolicyVersion
from models.snapshots.policy import PolicyRow, PolicySnapshot
from models.snapshots.reading.kept import row_of

POLICY_DIGEST = "policy_sha256"


def load_policy(session: Session, *, at: datetime) -> PolicySnapshot:
    """Every version; before the unit has one it is the policy that ships."""
    today = day_of(at)
    rows = policy_rows(session)
    held = row_on(rows, today) or rows[-1]
    return PolicySnapshot(rows, held.version, today, _free_name(today, rows))


def policy_rows(session: Session) -> tuple[PolicyRow, ...]:
    """The one that holds last first; of two that hold from one day the one adopted later. At least what ships."""
    adopted = {row.version: row for row in session.scalars(select(PolicyAdoption))}
    pinned = Counter(session.scalars(select(AgendaItem.policy)))
    stored = [(row.version, json.loads(row.content)) for row in session.scalars(select(PolicyVersion))]
    shipped = shipped_policy()
    if shipped["version"] not in {version for version, _ in stored}:
        stored.append((shipped["version"], shipped))
    rows = []
    for version, document in stored:
        act = adopted.get(version)
        rows.append(
            PolicyRow(
                version=version,
                effective=date.fromisoformat(document["effective"]),
                acting=None if act is None else act.acting,
                at=None if act is None else act.at,
                reason=None if act is None else act.reason,
                cases=pinned[version],
                document=document,
            )
        )
    order = {version: act.sequence for version, act in adopted.items()}
    return tuple(sorted(rows, key=lambda row: (row.effective, order.get(row.version, 0)), reverse=True))


def policy_facts(session: Session, version: str) -> Mapping[str, str]:
    """What the journal says of the version that is taken: its name and the digest of its stored text."""
    content = row_of(session, PolicyVersion, version).content
    return {"policy": version, POLICY_DIGEST: policy_digest(content)}


def policy_digest(content: str) -> str:
    """SHA-256 of a stored document, in hexadecimal."""
    return sha256(content.encode()).hexdigest()


def row_on(rows: Sequence[PolicyRow], day: date) -> PolicyRow | None:
    """The version in force on a day: the last that holds from it or from before."""
    return next((row for row in rows if row.effective <= day), None)


def _free_name(today: date, rows: Sequence[PolicyRow]) -> str:
    """The month, with a number where it is taken."""
    taken = {row.version for row in rows}
    month = f"{today:%Y-%m}"
    names = (month, *(f"{month}-{number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)
