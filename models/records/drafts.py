# SPDX-License-Identifier: Apache-2.0
"""Half-typed text."""

from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base


class Draft(Base):
    """Interface state, outside the journal: gone once the text is committed or its field is emptied.

    Of a private note it is the text sealed with the key of its book, as hexadecimal.
    """

    __tablename__ = "drafts"

    scope: Mapped[str] = mapped_column(primary_key=True)
    about: Mapped[str] = mapped_column(primary_key=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
