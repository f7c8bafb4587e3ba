# SPDX-License-Identifier: Apache-2.0
"""Statements, schedules and what verifies them."""

import sqlalchemy as sa
from alembic import op


def _seasons() -> None:
    op.create_table(
        "seasons",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("months", sa.Integer, nullable=False),
        sa.Column("calendar", sa.Text, nullable=False),
        sa.Column("revision", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("revision", "position", name="pk_seasons"),
        sa.ForeignKeyConstraint(["revision"], ["revisions.id"], name="fk_seasons_revision"),
        sqlite_strict=True,
    )


def _line_items() -> None:
    op.create_table(
        "line_items",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("revision", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("revision", "position", name="pk_line_items"),
        sa.ForeignKeyConstraint(["revision"], ["revisions.id"], name="fk_line_items_revision"),
        sqlite_strict=True,
    )


def _figures() -> None:
    op.create_table(
        "figures",
        sa.Column("line", sa.Text, nullable=False),
        sa.Column("basis", sa.Text, nullable=False),
        sa.Column("declared", sa.Text),
        sa.Column("verified", sa.Text),
        sa.Column("prior", sa.Text),
        sa.Column("cause", sa.Text),
        sa.Column("revision", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("revision", "position", name="pk_figures"),
        sa.ForeignKeyConstraint(["revision"], ["revisions.id"], name="fk_figures_revision"),
        sqlite_strict=True,
    )


def _schedule_tables() -> None:
    op.create_table(
        "schedule_tables",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("line", sa.Text),
        sa.Column("columns", sa.Text, nullable=False),
        sa.Column("rows", sa.Text, nullable=False),
        sa.Column("revision", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("revision", "position", name="pk_schedule_tables"),
        sa.ForeignKeyConstraint(["revision"], ["revisions.id"], name="fk_schedule_tables_revision"),
        sqlite_strict=True,
    )


def _stated_totals() -> None:
    op.create_table(
        "stated_totals",
        sa.Column("column", sa.Text, nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("amount", sa.Text, nullable=False),
        sa.Column("revision", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("revision", "position", name="pk_stated_totals"),
        sa.ForeignKeyConstraint(["revision"], ["revisions.id"], name="fk_stated_totals_revision"),
        sqlite_strict=True,
    )


def _evidence_items() -> None:
    op.create_table(
        "evidence_items",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("evidence_class", sa.Text, nullable=False),
        sa.Column("issuer", sa.Text, nullable=False),
        sa.Column("holder", sa.Text, nullable=False),
        sa.Column("date", sa.Text),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("file", sa.Text),
        sa.Column("revision", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("revision", "position", name="pk_evidence_items"),
        sa.ForeignKeyConstraint(["revision"], ["revisions.id"], name="fk_evidence_items_revision"),
        sqlite_strict=True,
    )


def _checks() -> None:
    op.create_table(
        "checks",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("line", sa.Text, nullable=False),
        sa.Column("basis", sa.Text, nullable=False),
        sa.Column("procedure", sa.Text, nullable=False),
        sa.Column("inputs", sa.Text, nullable=False),
        sa.Column("evidence", sa.Text, nullable=False),
        sa.Column("references", sa.Text, nullable=False),
        sa.Column("cause", sa.Text),
        sa.Column("revision", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("revision", "position", name="pk_checks"),
        sa.ForeignKeyConstraint(["revision"], ["revisions.id"], name="fk_checks_revision"),
        sqlite_strict=True,
    )


def _risk_points() -> None:
    op.create_table(
        "risk_points",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("mitigation", sa.Text),
        sa.Column("cause", sa.Text),
        sa.Column("severity", sa.Integer),
        sa.Column("likelihood", sa.Integer),
        sa.Column("owner", sa.Text),
        sa.Column("revision", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("revision", "position", name="pk_risk_points"),
        sa.ForeignKeyConstraint(["revision"], ["revisions.id"], name="fk_risk_points_revision"),
        sqlite_strict=True,
    )


def _peer_figures() -> None:
    op.create_table(
        "peer_figures",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("figures", sa.Text, nullable=False),
        sa.Column("revision", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("revision", "position", name="pk_peer_figures"),
        sa.ForeignKeyConstraint(["revision"], ["revisions.id"], name="fk_peer_figures_revision"),
        sqlite_strict=True,
    )


def create() -> None:
    _seasons()
    _line_items()
    _figures()
    _schedule_tables()
    _stated_totals()
    _evidence_items()
    _checks()
    _risk_points()
    _peer_figures()
