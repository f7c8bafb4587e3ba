# SPDX-License-Identifier: Apache-2.0
"""What follows a vote: the chair's veto within its time, and the opinions of those who sign above the committee."""

from datetime import date

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import STRICT
from models.records.meetings import Act
from models.terms import Opinion


class Veto(Act):
    """The chair says no to what a revealed round passed, with a reason; no vote is changed by it."""

    __tablename__ = "vetoes"

    round: Mapped[str] = mapped_column(ForeignKey("rounds.id"), unique=True)
    reason: Mapped[str]


class VetoUnused(Act):
    """The time for a veto passed without one."""

    __tablename__ = "vetoes_unused"

    resolution: Mapped[str] = mapped_column(ForeignKey("resolutions.id"), unique=True)


class OpinionAbove(Act):
    """What one signer above the committee said of a resolution, on which day; `place` counts from 0 as in the tier.

    `signer` is the office as the policy calls it, `words` are the conditions or the reason.
    """

    __tablename__ = "opinions_above"
    __table_args__ = (UniqueConstraint("resolution", "place"), STRICT)

    resolution: Mapped[str] = mapped_column(ForeignKey("resolutions.id"))
    place: Mapped[int]
    signer: Mapped[str]
    name: Mapped[str]
    opinion: Mapped[Opinion]
    words: Mapped[str]
    on: Mapped[date]
