# SPDX-License-Identifier: Apache-2.0
"""软信息不对称偏差分析: personal facts beside those of a usual micro-entrepreneur (`domain.md` §2.6).

A list of questions, never a score that rejects: the policy switches it off where such facts may not be looked at.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from models.analysis import Departure, SoftFact

NORM, MODERATE, FAR = Departure

CELLS: Mapping[SoftFact, Mapping[str, Departure]] = {
    SoftFact.MARRIAGE: {"married": NORM, "remarried": MODERATE, "divorced": FAR, "unmarried": FAR},
    SoftFact.AGE: {"30-45": NORM, "45-60": FAR, "under_30": FAR},
    SoftFact.YEARS_IN_BUSINESS: {"over_5": NORM, "3-5": MODERATE, "1-3": FAR, "under_1": FAR},
    SoftFact.YEARS_OF_RESIDENCE: {"over_10": NORM, "3-10": FAR, "under_3": FAR},
    SoftFact.PROPERTY: {"good": NORM, "some": MODERATE, "little": FAR, "none": FAR},
    SoftFact.CREDIT_RECORD: {"good": NORM, "not_wilful": FAR, "bad": FAR},
    SoftFact.CHILDREN: {"at_school": NORM, "working": MODERATE, "idle": FAR, "none": FAR},
    SoftFact.SPOUSE: {"in_the_business": NORM, "local_job": MODERATE, "no_employer": FAR, "other_business": FAR},
}
"""The cells of each column, the norm first."""


@dataclass(frozen=True, slots=True)
class SoftMark:
    """The cell marked in one column."""

    fact: SoftFact
    cell: str
    departure: Departure

    @property
    def asks(self) -> bool:
        """Whether a rational explanation is asked for; a far departure is a risk point to verify by two methods."""
        return self.departure is not NORM


def soft_grid(marked: Mapping[SoftFact, str]) -> tuple[SoftMark, ...]:
    """The marks in the order of the grid; a fact that was not stated, or not in a cell's words, has none."""
    return tuple(
        SoftMark(fact, cell, CELLS[fact][cell]) for fact in SoftFact if (cell := marked.get(fact, "")) in CELLS[fact]
    )


def soft_index(marks: tuple[SoftMark, ...]) -> int:
    """Σ of 0 for the norm, 1 for a moderate and 2 for a far departure: 0 to 16, shown and never decided by."""
    return sum(tuple(Departure).index(mark.departure) for mark in marks)
