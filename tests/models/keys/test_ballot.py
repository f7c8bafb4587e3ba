# SPDX-License-Identifier: Apache-2.0
import re
from dataclasses import replace
from decimal import Decimal
from itertools import product

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from models.keys.ballot import (
    MOST_REMARK,
    SignedVote,
    VoteStatement,
    ballot_key,
    open_vote,
    opened_ballot,
    seal_vote,
    signed_vote,
)
from models.keys.person_key import NotForThisKey, PersonKey
from models.keys.renewal import renewal_statement, vouched
from models.keys.statements import parts_of, statement
from models.terms import Choice, MemberId, RoundId

CHAIR, SECRETARY, MEMBER, STRANGER = (PersonKey(bytes([number]) * 32) for number in range(4))
ROUND, VOTER = RoundId("round-1"), MemberId("member-2")
VOTE = VoteStatement(ROUND, VOTER, 1, Choice.APPROVE, Decimal("55000.00"), 12, "配偶共借", "ab" * 32)


def sealed(vote: VoteStatement = VOTE, key: PersonKey = MEMBER) -> tuple[bytes, bytes, SignedVote]:
    ballot = ballot_key(ROUND, (CHAIR.public, SECRETARY.public))
    private = opened_ballot(dict(ballot.wrapped)[SECRETARY.public.fingerprint], SECRETARY, ROUND)
    signed = signed_vote(vote, key)
    return seal_vote(signed, ballot.public, ROUND, VOTER, 1), private, signed


def test_chair_and_secretary_alone_open_the_ballot() -> None:
    ballot = ballot_key(ROUND, (CHAIR.public, SECRETARY.public))
    wraps = dict(ballot.wrapped)

    opened = {opened_ballot(wraps[key.public.fingerprint], key, ROUND) for key in (CHAIR, SECRETARY)}
    assert len(opened) == 1
    for key, wrapped in product((MEMBER, STRANGER), wraps.values()):
        with pytest.raises(NotForThisKey):
            opened_ballot(wrapped, key, ROUND)
    with pytest.raises(NotForThisKey):
        opened_ballot(wraps[CHAIR.public.fingerprint], CHAIR, RoundId("round-2"))


def test_a_sealed_vote_comes_out_as_it_was_signed() -> None:
    content, private, signed = sealed()
    opened = open_vote(content, private, ROUND, VOTER, 1)

    assert opened == signed
    assert opened.is_by(MEMBER.public)
    assert VoteStatement.from_bytes(opened.statement) == VOTE


def test_a_vote_with_a_rate_comes_out_with_it_and_one_without_is_signed_as_ever() -> None:
    rated = replace(VOTE, annual_rate=Decimal("0.1525"))
    parts = ["round-1", "member-2", "1", "approve", "55000.00", "12", "配偶共借", "ab" * 32]

    assert VoteStatement.from_bytes(rated.to_bytes()) == rated
    assert VOTE.to_bytes() == statement("committee-desk/vote/1", parts)
    assert rated.to_bytes() == statement("committee-desk/vote/2", [*parts, "0.1525"])


def test_a_vote_moved_to_another_round_member_or_turn_does_not_open() -> None:
    content, private, _ = sealed()
    for place in ((RoundId("round-2"), VOTER, 1), (ROUND, MemberId("member-3"), 1), (ROUND, VOTER, 2)):
        with pytest.raises(NotForThisKey):
            open_vote(content, private, *place)


def test_e3_a_proof_is_good_for_one_vote_alone_in_a_thousand_tries() -> None:
    """`reliability.md` E3: moved as it is it stays shut; sealed anew for another place it still names its own."""
    content, private, signed = sealed()
    public = X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
    refused = 0
    for number in range(1, 1001):
        place = (
            RoundId(f"round-{1 + (number % 3 == 0) * number}"),
            MemberId(f"member-{2 + (number % 3 == 1) * number}"),
            1 + (number % 3 == 2) * number,
        )
        with pytest.raises(NotForThisKey):
            open_vote(content, private, *place)
        again = open_vote(seal_vote(signed, public, *place), private, *place)
        named = VoteStatement.from_bytes(again.statement)
        refused += again.is_by(MEMBER.public) and (named.round, named.member, named.turn) != place
    assert refused == 1000


def test_every_flipped_bit_of_a_sealed_vote_keeps_it_shut() -> None:
    content, private, _ = sealed()
    for at in range(0, len(content), 97):
        altered = content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]
        with pytest.raises(NotForThisKey):
            open_vote(altered, private, ROUND, VOTER, 1)


def test_a_thousand_forged_votes_fail_the_members_signature() -> None:
    genuine = signed_vote(VOTE, MEMBER)
    assert genuine.is_by(MEMBER.public)
    for number in range(1, 1001):
        forged = replace(VOTE, choice=tuple(Choice)[number % 5], amount=Decimal(number))
        assert not SignedVote(forged.to_bytes(), genuine.signature).is_by(MEMBER.public)
        assert not signed_vote(VOTE, PersonKey(number.to_bytes(32))).is_by(MEMBER.public)


def test_all_votes_of_a_ballot_are_sealed_at_one_length_and_never_twice_alike() -> None:
    long = "配" * MOST_REMARK
    lengths = {
        len(sealed(replace(VOTE, choice=choice, remark=remark, amount=amount, annual_rate=rate))[0])
        for choice, remark, amount, rate in product(
            Choice, (None, long), (None, Decimal("123456789.00")), (None, Decimal("0.152512345678901"))
        )
    }
    assert len(lengths) == 1
    assert sealed()[0] != sealed()[0]


def test_the_receipt_tells_the_vote_and_cannot_be_found_by_trying_the_choices() -> None:
    receipts = {choice: signed_vote(replace(VOTE, choice=choice), MEMBER).receipt for choice in Choice}

    assert all(re.fullmatch("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", receipt) for receipt in receipts.values())
    assert len(set(receipts.values())) == len(Choice)
    content, _, signed = sealed()
    assert signed.signature not in content
    assert signed.statement not in content


def test_a_key_shows_nothing_of_itself() -> None:
    assert repr(MEMBER) == f"<key {MEMBER.public.fingerprint[:8]}>"
    assert MEMBER.public.fingerprint == PersonKey(MEMBER.seed).public.fingerprint
    assert len({key.public.fingerprint for key in (CHAIR, SECRETARY, MEMBER, STRANGER)}) == 4


def test_a_renewal_is_vouched_for_one_person_and_one_key() -> None:
    signature = vouched("陈淑芬", MEMBER.public, CHAIR)

    assert CHAIR.public.holds(renewal_statement("陈淑芬", MEMBER.public), signature)
    assert not CHAIR.public.holds(renewal_statement("黄志强", MEMBER.public), signature)
    assert not CHAIR.public.holds(renewal_statement("陈淑芬", STRANGER.public), signature)
    assert not SECRETARY.public.holds(renewal_statement("陈淑芬", MEMBER.public), signature)


@given(st.lists(st.text()), st.lists(st.text()))
def test_no_two_statements_have_the_same_bytes(one: list[str], other: list[str]) -> None:
    assert (statement("t", one) == statement("t", other)) == (one == other)
    assert parts_of(statement("t", one), "t") == tuple(one)


@pytest.mark.parametrize("amount", ["ten thousand", "NaN", "Infinity", "1/3"])
def test_a_vote_whose_amount_is_none_is_no_vote(amount: str) -> None:
    stored = VOTE.to_bytes()
    plain = (8).to_bytes(4) + b"55000.00"
    assert plain in stored
    with pytest.raises(ValueError, match="amount"):
        VoteStatement.from_bytes(stored.replace(plain, len(amount).to_bytes(4) + amount.encode()))
    other = VoteStatement.from_bytes(stored.replace(plain, (4).to_bytes(4) + b"5000"))
    assert other == replace(VOTE, amount=Decimal(5000))


@pytest.mark.parametrize("rate", ["", "dear", "NaN"])
def test_a_vote_whose_rate_is_none_is_no_vote(rate: str) -> None:
    parts = parts_of(VOTE.to_bytes(), "committee-desk/vote/1")
    for stored in (
        statement("committee-desk/vote/2", [*parts, rate]),
        statement("committee-desk/vote/1", [*parts, rate]),
    ):
        with pytest.raises(ValueError, match=r"."):
            VoteStatement.from_bytes(stored)


def test_bytes_of_another_kind_are_no_vote() -> None:
    for stored in (b"", b"x", statement("other", ["1"]), VOTE.to_bytes()[:-1], statement("committee-desk/vote/1", [])):
        with pytest.raises(ValueError, match=r"."):
            VoteStatement.from_bytes(stored)
