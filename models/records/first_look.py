# SPDX-License-Identifier: Apache-2.0
"""The agenda as it was shown last."""

from datetime import date

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import STRICT, Base


class FirstLook(Base):
    """Interface state, outside the journal; it holds while `head` is the head of the journal and `day` is today."""

    __tablename__ = "first_look"
    __table_args__ = (CheckConstraint("id = 1", name="one"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    head: Mapped[str]
    day: Mapped[date]
    version: Mapped[str]
    agenda: Mapped[str]
    """By `models.first_look.to_text`."""
