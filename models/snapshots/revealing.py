# SPDX-License-Identifier: Apache-2.0
"""What keeps a ballot shut, and whether votes may be shown: what their ballot needed to open must still hold."""

from models.errors.voting import FullBallotShut, GateNotOpen, RevealShut, SealedBallotShut
from models.labels.gate import OPEN_POINTS
from models.snapshots.comparison import GateView
from models.terms import Said, VotingWay

NAMED = 3
"""How many open points are said one by one; the gate list has them all."""


def open_points(gate: GateView, *, always: bool = False) -> tuple[Said, ...]:
    """The points not met, those `always` asked first or alone; of many their number and the first."""
    unmet = [row for row in gate.rows if not row.met and (row.always or not always)]
    points = tuple(row.said for row in sorted(unmet, key=lambda row: not row.always))
    return points if len(points) <= NAMED else (Said(OPEN_POINTS, {"count": len(points)}), *points[:NAMED])


def shut_reveal(gate: GateView, *, restricted: bool, way: VotingWay) -> GateNotOpen | None:
    """Why not: quorum and declarations bind every ballot, the other sentences a full one; `None` where nothing does."""
    if not gate.restricted:
        return RevealShut(open_points=open_points(gate, always=True))
    if restricted or gate.full:
        return None
    shut = SealedBallotShut if way is VotingWay.SEALED else FullBallotShut
    return shut(open_points=open_points(gate))
