# SPDX-License-Identifier: Apache-2.0
"""The versions of the unit's policy."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """One version: from which day it holds, and who put it in force, when and why; nobody where it came ready-made.

    `document` is the version as a policy file has it, `cases` counts those that joined an agenda under it.
    """

    version: str
    effective: date
    acting: str | None
    at: datetime | None
    reason: str | None
    cases: int
    document: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PolicySnapshot:
    """Every version, the one that holds last first; which of them is in force today, and a free name for the next."""

    rows: tuple[PolicyRow, ...]
    in_force: str
    today: date
    next_version: str

    def row(self, version: str) -> PolicyRow:
        return next(row for row in self.rows if row.version == version)
