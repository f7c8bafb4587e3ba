# SPDX-License-Identifier: Apache-2.0
"""How far a resolution has come after its adoption: veto, signatures above the committee."""

from dataclasses import dataclass
from datetime import date, datetime

from models.named_outcomes import NamedOutcome
from models.terms import AgendaItemId, Opinion, Said, Standing


@dataclass(frozen=True, slots=True)
class VetoRow:
    """The chair's veto of a round."""

    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SignerRow:
    """One who signs above the committee, by office; the rest is `None` while nothing was said."""

    signer: str
    opinion: Opinion | None = None
    name: str | None = None
    words: str | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Following:
    """What follows a resolution. `veto_until` is `None` where no veto can follow an adoption."""

    standing: Standing
    veto_until: datetime | None = None
    veto: VetoRow | None = None
    veto_unused_at: datetime | None = None
    signers: tuple[SignerRow, ...] = ()

    @property
    def next_signer(self) -> SignerRow | None:
        """Whose turn it is."""
        waits = self.standing is Standing.AWAITING_SIGNATURES
        return next((row for row in self.signers if row.opinion is None), None) if waits else None


IN_FORCE = Following(Standing.IN_FORCE)
"""Nothing had to follow."""


@dataclass(frozen=True, slots=True)
class OutstandingRow:
    """A resolution of any meeting that is not in force yet, and what it waits for."""

    item: AgendaItemId
    meeting: int
    number: str
    client: str
    outcome: NamedOutcome
    following: Following
    chair: str | None
    """Who presided at the reveal, and so may veto."""
    by_keys: bool = False
    """Whether what follows is signed with the own key."""


@dataclass(frozen=True, slots=True)
class AdditionRow:
    """A numbered addition to sealed minutes: what followed the vote, or became of a condition, or the pay-out."""

    number: int
    resolution: str
    client: str
    at: datetime
    acting: str
    operator: str
    veto: VetoRow | None = None
    opinion: SignerRow | None = None
    fulfilled: Said | None = None
    """Of a condition or the pay-out. Nothing of the three: the time for a veto passed."""
