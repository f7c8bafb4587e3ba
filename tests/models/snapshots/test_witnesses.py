# SPDX-License-Identifier: Apache-2.0
"""Who vouches for a further key: chair and secretary wherever they stand in the list, else a member."""

from datetime import UTC, datetime

import pytest

from models.snapshots.keys import KeyRow, KeysSnapshot
from models.terms import MeetingId, Role

CHAIR, FIRST, SECOND, MEMBER, OTHER = "chair", "first secretary", "second secretary", "member", "other member"
ROLES = {
    FIRST: Role.SECRETARY,
    SECOND: Role.SECRETARY,
    MEMBER: Role.MEMBER,
    CHAIR: Role.CHAIR,
    OTHER: Role.MEMBER,
}


def keys(*without: str) -> KeysSnapshot:
    """Everybody but these has a key; both secretaries stand before the chair."""
    since = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
    rows = [KeyRow(name, role, None if name in without else f"key of {name}", since, 0) for name, role in ROLES.items()]
    return KeysSnapshot(MeetingId("47"), (*rows, KeyRow("above", None, "key above", since, 0, "office")), by_keys=True)


@pytest.mark.parametrize(
    ("person", "without", "witnesses"),
    [
        (MEMBER, (), (CHAIR, FIRST)),
        (SECOND, (), (CHAIR, FIRST)),
        (FIRST, (), (CHAIR, SECOND)),
        (CHAIR, (), (FIRST, MEMBER)),
        (MEMBER, (CHAIR,), (FIRST, OTHER)),
        (MEMBER, (FIRST, SECOND), (CHAIR, OTHER)),
        (CHAIR, (MEMBER, OTHER), (FIRST, SECOND)),
        (CHAIR, (MEMBER, OTHER, SECOND), (FIRST,)),
    ],
)
def test_chair_and_secretary_vouch_and_a_member_in_the_place_of_one_of_them(
    person: str, without: tuple[str, ...], witnesses: tuple[str, ...]
) -> None:
    assert keys(*without).witnesses_of(person) == witnesses
