# SPDX-License-Identifier: Apache-2.0
"""Putting a policy in force: a new version from a day on. Versions never change; cases keep theirs."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from models.day import day_of
from models.errors.case import ReasonMissing
from models.errors.policy import PolicyOvertaken, PolicyTooEarly, PolicyUnchanged, PolicyVersionTaken
from models.importers.policy_file import faults_in, refused
from models.labels import operations as labels
from models.operations.change import Change
from models.operations.signing import signature
from models.records.meetings import PolicyAdoption, PolicyVersion
from models.snapshots.reading.policy import policy_digest, policy_rows
from models.terms import Said


def adopt_policy(
    session: Session, *, document: Mapping[str, Any], reason: str, acting: str, operator: str, at: datetime
) -> Change:
    """Store a document as a new version; agendas of its day and later take it. The payload is its name.

    Raises `PolicyRefused` with every wrong field, and refuses a name that is taken, a day that is over or lies before
    that of another version, and a document that changes nothing.
    """
    if found := faults_in(document):
        raise refused(found)
    version, effective = str(document["version"]), date.fromisoformat(document["effective"])
    if not reason.strip():
        raise ReasonMissing
    _refuse_place(session, document, effective, day_of(at))
    content = json.dumps(document, ensure_ascii=False, sort_keys=True)
    session.add(PolicyVersion(version=version, content=content))
    session.flush()
    signed = signature(session, acting=acting, operator=operator, at=at)
    session.add(PolicyAdoption(**signed, version=version, reason=reason))
    facts = {"version": version, "effective": effective.isoformat(), "reason": reason}
    facts["sha256"] = policy_digest(content)
    said = Said(labels.POLICY_ADOPTED, {"version": version})
    return Change(name="adopt_policy", facts=facts, said=said, payload=version)


def _refuse_place(session: Session, document: Mapping[str, Any], effective: date, today: date) -> None:
    """Whether the version has a place among the others."""
    rows = policy_rows(session)
    latest = rows[0]
    if document["version"] in {row.version for row in rows}:
        raise PolicyVersionTaken(version=document["version"])
    if effective < today:
        raise PolicyTooEarly(effective=effective, today=today)
    if effective < latest.effective:
        raise PolicyOvertaken(effective=effective, version=latest.version, later=latest.effective)
    if _content(document) == _content(latest.document):
        raise PolicyUnchanged(version=latest.version)


def _content(document: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a policy says, apart from its name and its day."""
    return {name: value for name, value in document.items() if name not in {"version", "effective"}}
