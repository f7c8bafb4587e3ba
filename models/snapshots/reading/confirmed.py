# SPDX-License-Identifier: Apache-2.0
"""The digest of a case's confirmations: what a member saw who signs a sealed vote."""

from collections.abc import Iterator
from hashlib import sha256

from models.keys.statements import statement
from models.records.canonical import canonical_text
from models.snapshots.reading.desk import Desk

TAG = "committee-desk/confirmations/1"


def confirmed_digest(desk: Desk) -> str:
    """SHA-256 (hex) over the revision, each check as it is now and as it was confirmed or rejected, and decisions.

    Who is in the room is no part of it: a member who leaves changes nothing of the case.
    """
    return sha256(statement(TAG, [str(desk.revision), *_parts(desk)])).hexdigest()


def _parts(desk: Desk) -> Iterator[str]:
    for id, state in sorted(desk.examination.checks.items()):
        verdict = desk.standing.verdicts.get(id)
        said = None if verdict is None else (verdict.digest, verdict.members, verdict.rejected)
        yield canonical_text((id, state.digest, said))
    for decision in desk.standing.decisions:
        yield canonical_text((decision.line, decision.kind, decision.value, decision.reason))
    for dissent in desk.standing.dissents:
        yield canonical_text((dissent.line, dissent.member, dissent.reason))
