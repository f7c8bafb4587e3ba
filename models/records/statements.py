# SPDX-License-Identifier: Apache-2.0
"""Statements as presented: lines, figures, seasons, the rows behind a line, the workbook's own totals."""

from decimal import Decimal

from sqlalchemy.orm import Mapped, mapped_column

from models.presented import Stated
from models.records.base import Base
from models.records.cases import Part
from models.records.stated import StatedFigure
from models.records.types import CanonicalJson
from models.terms import LineKey, Unit


class SeasonRow(Part, Base):
    """A column of the profit and loss statement."""

    __tablename__ = "seasons"

    key: Mapped[str]
    label: Mapped[str]
    months: Mapped[int]
    calendar: Mapped[object] = mapped_column(CanonicalJson, nullable=False)


class LineItem(Part, Base):
    """A line item (科目)."""

    __tablename__ = "line_items"

    key: Mapped[LineKey]
    label: Mapped[str]
    unit: Mapped[Unit]


class FigureRow(Part, Base):
    """What was stated about one line at one basis."""

    __tablename__ = "figures"

    line: Mapped[LineKey]
    basis: Mapped[str]
    declared: Mapped[Stated] = mapped_column(StatedFigure, nullable=True)
    verified: Mapped[Stated] = mapped_column(StatedFigure, nullable=True)
    prior: Mapped[Stated] = mapped_column(StatedFigure, nullable=True)
    cause: Mapped[str | None]


class ScheduleTableRow(Part, Base):
    """The rows behind a line, kept together as canonical JSON."""

    __tablename__ = "schedule_tables"

    name: Mapped[str]
    label: Mapped[str]
    line: Mapped[LineKey | None]
    columns: Mapped[object] = mapped_column(CanonicalJson, nullable=False)
    rows: Mapped[object] = mapped_column(CanonicalJson, nullable=False)


class StatedTotal(Part, Base):
    """A total of the workbook, compared and never used."""

    __tablename__ = "stated_totals"

    column: Mapped[str]
    code: Mapped[str]
    amount: Mapped[Decimal]
