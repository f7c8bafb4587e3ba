# SPDX-License-Identifier: Apache-2.0
"""A second judge of ballots, from the text of `methods.md`, *Tally*, alone: it shares no line with the engine."""

from collections.abc import Mapping, Sequence
from typing import Any


def judge(
    rule: Mapping[str, Any], chair: str | None, members: Sequence[str], recused: int, absent: int, *, veto: bool
) -> tuple[bool, int, int, str]:
    """Quorum, base, votes needed and outcome; `chair` is his choice, `-` without a ballot, `None` if he is not there.

    `members` are the choices of the others who are present; `recused` and `absent` count all who are not.
    """
    votes = [*([] if chair is None else [chair]), *members]
    roster = len(votes) + recused + absent
    eligible, present = roster - recused, len(votes)
    cast = [vote for vote in votes if vote not in ("-", "abstain")]
    base = {"roster": roster, "eligible": eligible, "present": present, "cast": len(cast)}[rule["base"]]
    passing, quorum = rule["passing"], rule["quorum"]
    num, den = passing.get("num", 1), passing.get("den", 1)
    strict = passing.get("strict", False)
    share = base * num // den + 1 if strict else -(-base * num // den)
    needed = {"fraction": share, "unanimous": base, "votes": passing.get("votes")}[passing["kind"]]
    whole = {"roster": roster, "eligible": eligible}[quorum["base"]] * quorum["num"]
    enough = present * quorum["den"] > whole if quorum.get("strict") else present * quorum["den"] >= whole
    enough = enough and present >= max(1, quorum.get("minimum", 0))
    if not enough or (rule.get("chair_required") and chair is None):
        return False, base, needed, "no_quorum"
    if "-" in votes:
        return True, base, needed, "incomplete"
    rejections, again = votes.count("reject"), votes.count("reinvestigate")
    approvals, with_conditions = votes.count("approve"), votes.count("approve_with_conditions")
    approvals += with_conditions
    if rule.get("any_rejection_rejects") and rejections:
        return True, base, needed, "rejected"
    tied = passing["kind"] == "fraction" and strict and 2 * num == den and 2 * approvals == base
    tied = tied and bool(rule.get("chair_casting_vote")) and chair in ("approve", "approve_with_conditions")
    if base and (approvals >= needed or tied):
        passed = "approved_with_conditions" if with_conditions else "approved"
        return True, base, needed, "vetoed" if veto else passed
    return True, base, needed, "reinvestigate" if again and again >= rejections else "rejected"
