# SPDX-License-Identifier: Apache-2.0
"""Every fact the minutes print, so that paper computes nothing."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Self

from models.snapshots.agenda import AgendaSnapshot
from models.snapshots.comparison import CaseSnapshot
from models.snapshots.following import AdditionRow
from models.snapshots.keys import PrintedKey
from models.snapshots.paper import PaperRow
from models.snapshots.revisions import RevisionChanges
from models.snapshots.sizing import SizingView
from models.snapshots.voting import ConditionRow, VotingSnapshot
from models.terms import CaseState


@dataclass(frozen=True, slots=True)
class MinutesCase:
    """One case of the minutes; `voting` is `None` for a case that was not voted on.

    `sizing` says what may be lent by which caps, and is `None` where capacity cannot be computed.
    """

    case: CaseSnapshot
    voting: VotingSnapshot | None
    sizing: SizingView | None = None
    changes: RevisionChanges | None = None
    """What the officers changed since the revision before."""
    papers: tuple[PaperRow, ...] = ()
    """What was done on paper and entered later."""

    @property
    def conditions(self) -> tuple[ConditionRow, ...] | None:
        """What an approval, or one that may still come, is tied to; `None` where the case ended otherwise."""
        if self.voting is None or self.case.ended is not None:
            return None
        resolution = self.voting.resolution
        return self.voting.conditions if resolution is None or resolution.outcome.approves else None


@dataclass(frozen=True, slots=True)
class MinutesSnapshot:
    """The record of one meeting. `record_hash` is the SHA-256 of its rows, `version` counts from 1."""

    agenda: AgendaSnapshot
    cases: tuple[MinutesCase, ...]
    version: int
    draft: bool
    closed_at: datetime | None
    record_hash: str
    journal_number: int
    journal_head: str
    policy_version: str
    policy_effective: date
    kept_until: date
    """Until when the policy has the record kept at least."""
    product_version: str
    additions: tuple[AdditionRow, ...] = ()
    """What followed the seal; not in the record's hash, which is that of what was sealed."""
    record_with_additions: str = ""
    """The hash of the record up to the last addition; empty where there is none."""
    edition: MinutesCase | None = None
    """The case whose pages are drawn by themselves; `None` for the whole meeting."""
    keys: tuple[PrintedKey, ...] = ()
    """Keys of the meeting's people where the policy asks for them; as they were when the minutes were sealed."""
    roll: tuple[PrintedKey, ...] = ()
    """With which keys the roll was signed when the meeting was closed."""
    roll_signers: tuple[tuple[str, ...], ...] = ()
    """Who signs the roll when the meeting is closed: one of each group; nobody without keys."""

    def alone(self, position: int) -> Self | None:
        """The same with the pages of one case alone; `None` where no such case was opened."""
        opened = (part for part in self.cases if part.case.state is not CaseState.PENDING)
        part = next((part for part in opened if part.case.position == position), None)
        return None if part is None else replace(self, edition=part)
