# SPDX-License-Identifier: Apache-2.0
"""Whether the votes of an open ballot may be shown: what the ballot needed to open must still hold."""

from models.errors.voting import FullBallotShut, GateNotOpen, RevealShut
from models.snapshots.comparison import GateView


def shut_reveal(gate: GateView, *, restricted: bool) -> GateNotOpen | None:
    """Why not: quorum and declarations bind every ballot, the other sentences a full one; `None` where nothing does."""
    open_points = tuple(row.said for row in gate.rows if not row.met)
    if not gate.restricted:
        return RevealShut(open_points=open_points)
    return None if restricted or gate.full else FullBallotShut(open_points=open_points)
