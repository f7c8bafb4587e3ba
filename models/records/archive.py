# SPDX-License-Identifier: Apache-2.0
"""What is kept beside sealed minutes: further files, and sign-offs by key of the sealed file."""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import STRICT
from models.records.meetings import Act
from models.terms import KeptKind, MeetingId, MemberId


class KeptFile(Act):
    """A signed copy, a scan or a later version; `sealed` is the SHA-256 of the sealed file that it goes with.

    `certificate` is the SHA-256 of the certificate that signed a signed copy. `version` counts as the minutes do.
    """

    __tablename__ = "kept_files"

    meeting: Mapped[MeetingId] = mapped_column(ForeignKey("meetings.id"))
    kind: Mapped[KeptKind]
    name: Mapped[str]
    sha256: Mapped[str] = mapped_column(unique=True)
    size: Mapped[int]
    version: Mapped[int]
    sealed: Mapped[str]
    certificate: Mapped[str]


class SignOff(Act):
    """A person of the meeting stands by the sealed file, with the own key."""

    __tablename__ = "sign_offs"
    __table_args__ = (UniqueConstraint("meeting", "member"), STRICT)

    meeting: Mapped[MeetingId] = mapped_column(ForeignKey("meetings.id"))
    member: Mapped[MemberId] = mapped_column(ForeignKey("members.id"))
    sealed: Mapped[str]
