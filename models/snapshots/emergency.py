# SPDX-License-Identifier: Apache-2.0
"""What is printed before the session for the case that the machine dies in it."""

from dataclasses import dataclass

from models.snapshots.agenda import AgendaSnapshot
from models.snapshots.comparison import CaseSnapshot
from models.snapshots.voting import VotingSnapshot
from models.terms import ConditionKind, Said


@dataclass(frozen=True, slots=True)
class ProposedCondition:
    """A condition as it stands, or one that the policy puts into every approval."""

    kind: ConditionKind
    text: str
    owner: str
    due: Said | str
    proof: str


@dataclass(frozen=True, slots=True)
class EmergencyCase:
    """One undecided case: as it is known, with the rule that decides it and the conditions that are proposed."""

    case: CaseSnapshot
    voting: VotingSnapshot
    conditions: tuple[ProposedCondition, ...]
    vetoed: bool = False
    """Whether the rule lets the chair refuse what passed."""


@dataclass(frozen=True, slots=True)
class EmergencySnapshot:
    """The meeting and those of its cases that are not decided. `journal_number` says of which moment it is."""

    agenda: AgendaSnapshot
    cases: tuple[EmergencyCase, ...]
    keyed: bool
    """Whether the policy asks for keys: sealed ballots then wait for the machine."""
    journal_number: int
