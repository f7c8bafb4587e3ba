# SPDX-License-Identifier: Apache-2.0
"""Sealed votes: signed by the member, then sealed to the ballot's own key, which only chair and secretary can open.

The signature lies inside the seal: outside of it, whoever knows the member's public key could try the five choices.
All seals of one ballot have the same length.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256
from secrets import token_bytes

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from models.keys.person_key import SEED, PersonKey, PublicKey, opened, sealed_to
from models.keys.statements import parts_of, statement
from models.terms import Choice, MemberId, RoundId

VOTE = "committee-desk/vote/1"
RATED_VOTE = "committee-desk/vote/2"
"""The statement of a vote with a yearly rate of its own; any other is signed as it was before there were any."""
BALLOT_KEY = "committee-desk/ballot-key/1"
SEALED_VOTE = "committee-desk/sealed-vote/1"
SIGNATURE = 64
BLOCK = 4096
MOST_REMARK = 400
"""Characters of a remark; with it every vote fits into one block."""
RECEIPT = 8
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: none is taken for another when it is read aloud or copied by hand."""


@dataclass(frozen=True, slots=True)
class VoteStatement:
    """What a member signs; `seen` is the digest of the case's confirmations as the member saw them."""

    round: RoundId
    member: MemberId
    turn: int
    choice: Choice
    amount: Decimal | None
    months: int | None
    remark: str | None
    seen: str
    annual_rate: Decimal | None = None

    def to_bytes(self) -> bytes:
        """As it is signed and stored."""
        own = ("" if value is None else str(value) for value in (self.amount, self.months, self.remark))
        said = [self.round, self.member, str(self.turn), self.choice.value, *own, self.seen]
        rate = self.annual_rate
        return statement(VOTE, said) if rate is None else statement(RATED_VOTE, [*said, str(rate)])

    @classmethod
    def from_bytes(cls, stored: bytes) -> "VoteStatement":
        """Read what was signed; raises `ValueError`."""
        rated = stored.startswith(statement(RATED_VOTE, []))
        *said, rate = parts_of(stored, RATED_VOTE) if rated else (*parts_of(stored, VOTE), "")
        round_, member, turn, choice, amount, months, remark, seen = said
        return cls(
            RoundId(round_),
            MemberId(member),
            int(turn),
            Choice(choice),
            _number(amount) if amount else None,
            int(months) if months else None,
            remark or None,
            seen,
            _number(rate) if rated else None,
        )


def _number(text: str) -> Decimal:
    """An amount or a rate; raises `ValueError` for what is neither."""
    try:
        number = Decimal(text)
    except ArithmeticError:
        raise ValueError("no amount or rate") from None
    if not number.is_finite():
        raise ValueError("no amount or rate")
    return number


@dataclass(frozen=True, slots=True)
class SignedVote:
    """A statement and its member's signature."""

    statement: bytes
    signature: bytes

    @property
    def receipt(self) -> str:
        """Eight signs by which the member knows the vote again after the reveal; they tell nothing of it before."""
        number = int.from_bytes(sha256(SEALED_VOTE.encode() + self.signature).digest()[:5])
        signs = "".join(_SIGNS[number >> shift & 31] for shift in range(35, -1, -5))
        return f"{signs[: RECEIPT // 2]}-{signs[RECEIPT // 2 :]}"

    def is_by(self, key: PublicKey) -> bool:
        """Whether the holder of this key signed it."""
        return key.holds(self.statement, self.signature)


def signed_vote(vote: VoteStatement, key: PersonKey) -> SignedVote:
    stored = vote.to_bytes()
    return SignedVote(stored, key.sign(stored))


@dataclass(frozen=True, slots=True)
class BallotKey:
    """The pair of one ballot: votes are sealed to `public`, the other half is kept only under `wrapped`."""

    public: bytes
    wrapped: tuple[tuple[str, bytes], ...]
    """By the fingerprint of who may open it."""


def ballot_key(
    round_: RoundId, keepers: tuple[PublicKey, ...], random: Callable[[int], bytes] = token_bytes
) -> BallotKey:
    """A new pair whose private half nobody has but under the keys of its keepers."""
    private = random(SEED)
    public = X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
    wraps = ((key.fingerprint, sealed_to(key.sealing, private, _key_purpose(round_))) for key in keepers)
    return BallotKey(public, tuple(wraps))


def opened_ballot(wrapped: bytes, key: PersonKey, round_: RoundId) -> bytes:
    """The private half, by the key of one of its keepers; raises `NotForThisKey`."""
    return key.open(wrapped, _key_purpose(round_))


def seal_vote(vote: SignedVote, ballot: bytes, round_: RoundId, member: MemberId, turn: int) -> bytes:
    """Signature and statement, filled up to whole blocks, sealed to the ballot for this place in it."""
    content = len(vote.statement).to_bytes(4) + vote.signature + vote.statement
    filled = content.ljust(-(-len(content) // BLOCK) * BLOCK, b"\0")
    return sealed_to(ballot, filled, _vote_purpose(round_, member, turn))


def open_vote(sealed: bytes, ballot: bytes, round_: RoundId, member: MemberId, turn: int) -> SignedVote:
    """The signed vote of one place, by the ballot's private half; raises `NotForThisKey`."""
    content = opened(sealed, ballot, _vote_purpose(round_, member, turn))
    length = int.from_bytes(content[:4])
    begins = 4 + SIGNATURE
    return SignedVote(content[begins : begins + length], content[4:begins])


def _key_purpose(round_: RoundId) -> bytes:
    return statement(BALLOT_KEY, [round_])


def _vote_purpose(round_: RoundId, member: MemberId, turn: int) -> bytes:
    return statement(SEALED_VOTE, [round_, member, str(turn)])
