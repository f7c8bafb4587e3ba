# SPDX-License-Identifier: Apache-2.0
"""Sentences about what an approval still waits for."""

from models.labels import mark
from models.terms import Standing

HOLDS_UP = {
    Standing.PENDING_VETO: mark("Following", "The chair may still veto, or it is not recorded that no veto was used."),
    Standing.AWAITING_SIGNATURES: mark("Following", "Those who sign above the committee have not all agreed yet."),
    Standing.VETOED: mark("Following", "The chair has vetoed the approval."),
    Standing.REFUSED_ABOVE: mark("Following", "The approval was refused above the committee."),
}
