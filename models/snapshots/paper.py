# SPDX-License-Identifier: Apache-2.0
"""What was entered from paper, as minutes, archive and commands say it."""

from dataclasses import dataclass
from datetime import datetime

from models.terms import Said


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One time that a case was entered from paper: when it was done there and why, who entered it and really when."""

    case: str
    done: datetime
    reason: str
    by: tuple[str, ...]
    begun: datetime
    ended: datetime | None
    entries: tuple[int, ...]
    """The entries of the journal that it marks."""
    what: tuple[tuple[Said, int], ...]
    """What they did, each with how often."""
    keyed: bool = False
    """Whether the policy asks for keys: what came from paper is then signed by none."""
