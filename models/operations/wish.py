# SPDX-License-Identifier: Apache-2.0
"""Who wishes an operation, who keys it, and when."""

from dataclasses import dataclass
from datetime import datetime

from models.terms import CommandId


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What signs one operation in the journal; the same `command` twice is one operation."""

    command: CommandId
    acting: str
    operator: str
    at: datetime
