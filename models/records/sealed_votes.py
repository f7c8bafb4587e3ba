# SPDX-License-Identifier: Apache-2.0
"""Sealed rounds: the key of each under those of its keepers, sealed votes, and the signatures of revealed ones."""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import STRICT, Base
from models.records.meetings import Act
from models.terms import MemberId


class RoundKey(Base):
    """The public half of a sealed round's key: votes are sealed to it."""

    __tablename__ = "round_keys"

    round: Mapped[str] = mapped_column(ForeignKey("rounds.id"), primary_key=True)
    public: Mapped[bytes]


class KeptRoundKey(Base):
    """The other half, sealed to the key of one who may reveal: whoever presides, and each secretary."""

    __tablename__ = "kept_round_keys"

    round: Mapped[str] = mapped_column(ForeignKey("rounds.id"), primary_key=True)
    keeper: Mapped[str] = mapped_column(ForeignKey("enrolled_keys.fingerprint"), primary_key=True)
    sealed: Mapped[bytes]


class SealedVote(Act):
    """A vote nobody can read before the reveal; of several of a member the last counts, the others stay sealed.

    `key` signed it; `seen` is the digest of the case's confirmations at that moment.
    """

    __tablename__ = "sealed_votes"
    __table_args__ = (UniqueConstraint("round", "member", "turn"), STRICT)

    round: Mapped[str] = mapped_column(ForeignKey("rounds.id"))
    member: Mapped[MemberId] = mapped_column(ForeignKey("members.id"))
    turn: Mapped[int]
    key: Mapped[str] = mapped_column(ForeignKey("enrolled_keys.fingerprint"))
    seen: Mapped[str]
    sealed: Mapped[bytes]


class VoteSignature(Base):
    """What a member signed with a vote that was sealed: the bytes as they were signed, and by which key."""

    __tablename__ = "vote_signatures"

    vote: Mapped[str] = mapped_column(ForeignKey("votes.id"), primary_key=True)
    key: Mapped[str] = mapped_column(ForeignKey("enrolled_keys.fingerprint"))
    statement: Mapped[bytes]
    signature: Mapped[bytes]
