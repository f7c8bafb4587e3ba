# SPDX-License-Identifier: Apache-2.0
"""What presenting a case anew would change."""

from dataclasses import dataclass

from models.terms import AgendaItemId


@dataclass(frozen=True, slots=True)
class PresentingSnapshot:
    """Who would join its base, by name, and how many confirmations the room has given: they fall if anybody joins."""

    item: AgendaItemId
    joining: tuple[str, ...]
    confirmed: int
