# SPDX-License-Identifier: Apache-2.0
"""Meetings, people, agenda, recusals, sealing; acts are never changed."""

import sqlalchemy as sa
from alembic import op

from models.migrations.guards import append_only


def _policies() -> None:
    op.create_table(
        "policies",
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("version", name="pk_policies"),
        sqlite_strict=True,
    )


def _meetings() -> None:
    op.create_table(
        "meetings",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("on", sa.Text, nullable=False),
        sa.Column("starts", sa.Text, nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("policy", sa.Text, nullable=False),
        sa.Column("demo", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_meetings"),
        sa.ForeignKeyConstraint(["policy"], ["policies.version"], name="fk_meetings_policy"),
        sqlite_strict=True,
    )


def _members() -> None:
    op.create_table(
        "members",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("meeting", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_members"),
        sa.ForeignKeyConstraint(["meeting"], ["meetings.id"], name="fk_members_meeting"),
        sqlite_strict=True,
    )


def _withdrawals() -> None:
    op.create_table(
        "withdrawals",
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("subject", name="pk_withdrawals"),
        sqlite_strict=True,
    )
    append_only("withdrawals", ["subject"]).apply()


def _attendance() -> None:
    op.create_table(
        "attendance",
        sa.Column("meeting", sa.Text, nullable=False),
        sa.Column("member", sa.Text, nullable=False),
        sa.Column("presence", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attendance"),
        sa.ForeignKeyConstraint(["meeting"], ["meetings.id"], name="fk_attendance_meeting"),
        sa.ForeignKeyConstraint(["member"], ["members.id"], name="fk_attendance_member"),
        sa.UniqueConstraint("sequence", name="uq_attendance_sequence"),
        sqlite_strict=True,
    )
    append_only("attendance", ["id"], ["sequence"]).apply()


def _agenda_items() -> None:
    op.create_table(
        "agenda_items",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("meeting", sa.Text, nullable=False),
        sa.Column("case", sa.Text, nullable=False),
        sa.Column("revision", sa.Text, nullable=False),
        sa.Column("policy", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_agenda_items"),
        sa.ForeignKeyConstraint(["case"], ["loan_cases.id"], name="fk_agenda_items_case"),
        sa.UniqueConstraint("meeting", "case", name="uq_agenda_items_meeting_case"),
        sa.ForeignKeyConstraint(["meeting"], ["meetings.id"], name="fk_agenda_items_meeting"),
        sa.ForeignKeyConstraint(["policy"], ["policies.version"], name="fk_agenda_items_policy"),
        sa.ForeignKeyConstraint(["revision"], ["revisions.id"], name="fk_agenda_items_revision"),
        sqlite_strict=True,
    )


def _openings() -> None:
    op.create_table(
        "openings",
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("base", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_openings"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name="fk_openings_item"),
        sa.UniqueConstraint("sequence", name="uq_openings_sequence"),
        sqlite_strict=True,
    )
    append_only("openings", ["id"], ["sequence"]).apply()


def _recusals() -> None:
    op.create_table(
        "recusals",
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("member", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("officer", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_recusals"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name="fk_recusals_item"),
        sa.ForeignKeyConstraint(["member"], ["members.id"], name="fk_recusals_member"),
        sa.UniqueConstraint("sequence", name="uq_recusals_sequence"),
        sqlite_strict=True,
    )
    append_only("recusals", ["id"], ["sequence"]).apply()


def _declarations() -> None:
    op.create_table(
        "declarations",
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("members", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_declarations"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name="fk_declarations_item"),
        sa.UniqueConstraint("sequence", name="uq_declarations_sequence"),
        sqlite_strict=True,
    )
    append_only("declarations", ["id"], ["sequence"]).apply()


def _closings() -> None:
    op.create_table(
        "closings",
        sa.Column("meeting", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_closings"),
        sa.UniqueConstraint("meeting", name="uq_closings_meeting"),
        sa.ForeignKeyConstraint(["meeting"], ["meetings.id"], name="fk_closings_meeting"),
        sa.UniqueConstraint("sequence", name="uq_closings_sequence"),
        sqlite_strict=True,
    )
    append_only("closings", ["id"], ["meeting"], ["sequence"]).apply()


def _sealed_minutes() -> None:
    op.create_table(
        "sealed_minutes",
        sa.Column("meeting", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sealed_minutes"),
        sa.UniqueConstraint("meeting", name="uq_sealed_minutes_meeting"),
        sa.ForeignKeyConstraint(["meeting"], ["meetings.id"], name="fk_sealed_minutes_meeting"),
        sa.UniqueConstraint("sequence", name="uq_sealed_minutes_sequence"),
        sqlite_strict=True,
    )
    append_only("sealed_minutes", ["id"], ["meeting"], ["sequence"]).apply()


def create() -> None:
    _policies()
    _meetings()
    _members()
    _withdrawals()
    _attendance()
    _agenda_items()
    _openings()
    _recusals()
    _declarations()
    _closings()
    _sealed_minutes()
