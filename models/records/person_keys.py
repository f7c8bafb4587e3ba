# SPDX-License-Identifier: Apache-2.0
"""Keys of people: enrolled and closed for good; the box of each under its secret; how often a secret was tried."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base
from models.records.meetings import Act
from models.records.types import CanonicalJson


class EnrolledKey(Act):
    """A person's key as everybody may know it; `witnesses` are those who vouched for one that follows another.

    `office` is what a person signs as above the committee; people of a meeting have none.
    """

    __tablename__ = "enrolled_keys"

    person: Mapped[str]
    fingerprint: Mapped[str] = mapped_column(unique=True)
    signing: Mapped[bytes]
    sealing: Mapped[bytes]
    witnesses: Mapped[object] = mapped_column(CanonicalJson, nullable=False)
    office: Mapped[str] = mapped_column(server_default="")


class ActSignature(Base):
    """What somebody signed with an act (the closing of a meeting, a veto, an opinion above): the bytes, and the key."""

    __tablename__ = "act_signatures"

    act: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(ForeignKey("enrolled_keys.fingerprint"), primary_key=True)
    statement: Mapped[bytes]
    signature: Mapped[bytes]


class ClosedKey(Act):
    """A key that signs nothing any more; what it signed stays valid."""

    __tablename__ = "closed_keys"

    fingerprint: Mapped[str] = mapped_column(ForeignKey("enrolled_keys.fingerprint"), unique=True)
    reason: Mapped[str]


class WrappedKey(Base):
    """The seed of a key under the person's secret, and what one guess at it costs.

    Outside the journal: a box that was too cheap to open is replaced and must not be kept.
    """

    __tablename__ = "wrapped_keys"

    fingerprint: Mapped[str] = mapped_column(ForeignKey("enrolled_keys.fingerprint"), primary_key=True)
    memory: Mapped[int]
    passes: Mapped[int]
    lanes: Mapped[int]
    salt: Mapped[bytes]
    nonce: Mapped[bytes]
    box: Mapped[bytes]


class SecretTries(Base):
    """How often a secret was tried under a name, whether or not somebody has it; a counter, outside the journal."""

    __tablename__ = "secret_tries"

    person: Mapped[str] = mapped_column(primary_key=True)
    failures: Mapped[int]
    in_hour: Mapped[int]
