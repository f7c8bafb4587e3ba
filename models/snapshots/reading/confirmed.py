# SPDX-License-Identifier: Apache-2.0
"""The digest of a case's confirmations: what a member saw who signs a sealed vote."""

from collections.abc import Iterator
from functools import partial
from hashlib import sha256

from models.keys.statements import statement
from models.records.canonical import canonical_text
from models.records.confirmations import Confirmation
from models.rules.check_state import CheckState
from models.snapshots.reading.desk import Desk

TAG = "committee-desk/confirmations/1"


def confirmed_digest(desk: Desk) -> str:
    """SHA-256 (hex) over the revision, each check as it is now and as it was confirmed or rejected, and decisions.

    Who is in the room is no part of it: a member who leaves changes nothing of the case.
    """
    return sha256(statement(TAG, [str(desk.revision), *_parts(desk)])).hexdigest()


def _id(state: CheckState) -> str:
    return state.check.id


def _of_check(state: CheckState, verdict: Confirmation | None) -> str:
    said = None if verdict is None else (verdict.digest, verdict.members, verdict.rejected)
    return canonical_text((state.check.id, state.digest, said))


def _parts(desk: Desk) -> Iterator[str]:
    verdicts, found = desk.standing.verdicts, desk.memory.found
    for state in found("in order of their ids", None, lambda: sorted(desk.examination.checks.values(), key=_id)):
        verdict = verdicts.get(state.check.id)
        # An act never changes: of the same check its id stands for all that it says.
        act = None if verdict is None else verdict.id
        yield found(("confirmed", state.check.id), act, partial(_of_check, state, verdict))
    for decision in desk.standing.decisions:
        yield canonical_text((decision.line, decision.kind, decision.value, decision.reason))
    for dissent in desk.standing.dissents:
        yield canonical_text((dissent.line, dissent.member, dissent.reason))
