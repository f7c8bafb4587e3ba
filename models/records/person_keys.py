# SPDX-License-Identifier: Apache-2.0
"""Keys of people: enrolled and closed for good; the box of each under its secret; how often a secret was tried."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base
from models.records.meetings import Act
from models.records.types import CanonicalJson


class EnrolledKey(Act):
    """A person's key as everybody may know it; `witnesses` are those who vouched for one that follows another."""

    __tablename__ = "enrolled_keys"

    person: Mapped[str]
    fingerprint: Mapped[str] = mapped_column(unique=True)
    signing: Mapped[bytes]
    sealing: Mapped[bytes]
    witnesses: Mapped[object] = mapped_column(CanonicalJson, nullable=False)


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
