# SPDX-License-Identifier: Apache-2.0
"""Who of a meeting has a key."""

from dataclasses import dataclass
from datetime import datetime

from models.terms import MeetingId, Role

WITNESSES = 2


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A person who may have a key, and the one that signs now; `closed` counts the person's earlier ones.

    Whoever signs above the committee has an office in the place of a role; without a name it is the place for one.
    """

    person: str
    role: Role | None
    fingerprint: str | None
    enrolled_at: datetime | None
    closed: int
    office: str = ""

    @property
    def is_further(self) -> bool:
        """Whether the next key of this person follows another, so that witnesses must vouch for it."""
        return self.fingerprint is not None or self.closed > 0


@dataclass(frozen=True, slots=True)
class PrintedKey:
    """Whose key it is, and its fingerprint."""

    person: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class KeysSnapshot:
    """The people of a meeting who may have keys, then those above it; `by_keys` whether the policy asks for them."""

    meeting: MeetingId
    rows: tuple[KeyRow, ...]
    by_keys: bool
    roll: tuple[tuple[str, ...], ...] = ()
    """Who signs the roll when the meeting is closed: one of each group; nobody without keys."""

    def witnesses_of(self, person: str) -> tuple[str, ...]:
        """Whose word a further key of the person needs: chair and secretary, in the place of one of them a member.

        Where members are too few, another secretary.
        """
        there = (row for row in self.rows if row.role is not None and row.fingerprint is not None)
        others = [row for row in there if row.person != person]
        firsts = [next((row for row in others if row.role is role), None) for role in (Role.CHAIR, Role.SECRETARY)]
        asked = [row for row in firsts if row is not None]
        rest = [row for row in others if row not in asked]
        asked += sorted(rest, key=lambda row: row.role is not Role.MEMBER)
        return tuple(row.person for row in asked[:WITNESSES])

    def row(self, person: str) -> KeyRow | None:
        return next((row for row in self.rows if row.person == person), None)
