# SPDX-License-Identifier: Apache-2.0
"""Cases and their revisions, as presented."""

import sqlalchemy as sa
from alembic import op


def _loan_cases() -> None:
    op.create_table(
        "loan_cases",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_loan_cases"),
        sa.UniqueConstraint("number", name="uq_loan_cases_number"),
        sqlite_strict=True,
    )


def _revisions() -> None:
    op.create_table(
        "revisions",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("case", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("demo", sa.Integer, nullable=False),
        sa.Column("taken_at", sa.Text, nullable=False),
        sa.Column("client", sa.Text, nullable=False),
        sa.Column("trade", sa.Text, nullable=False),
        sa.Column("premises", sa.Text, nullable=False),
        sa.Column("years", sa.Text),
        sa.Column("first_or_repeat", sa.Text, nullable=False),
        sa.Column("loan_number", sa.Integer, nullable=False),
        sa.Column("requested", sa.Text, nullable=False),
        sa.Column("months", sa.Integer, nullable=False),
        sa.Column("annual_rate", sa.Text, nullable=False),
        sa.Column("schedule_type", sa.Text, nullable=False),
        sa.Column("purpose", sa.Text, nullable=False),
        sa.Column("lead_officer", sa.Text, nullable=False),
        sa.Column("second_officer", sa.Text, nullable=False),
        sa.Column("accepted", sa.Text),
        sa.Column("assigned", sa.Text),
        sa.Column("visited", sa.Text),
        sa.Column("reported", sa.Text),
        sa.Column("survey_date", sa.Text, nullable=False),
        sa.Column("answer_due", sa.Text),
        sa.Column("first_instalment", sa.Text),
        sa.Column("household_size", sa.Text),
        sa.Column("floor_area", sa.Text),
        sa.Column("other_exposure", sa.Text),
        sa.Column("weights", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_revisions"),
        sa.UniqueConstraint("case", "number", name="uq_revisions_case_number"),
        sa.ForeignKeyConstraint(["case"], ["loan_cases.id"], name="fk_revisions_case"),
        sqlite_strict=True,
    )


def _case_people() -> None:
    op.create_table(
        "case_people",
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("relation", sa.Text),
        sa.Column("id_last4", sa.Text),
        sa.Column("note", sa.Text),
        sa.Column("revision", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("revision", "position", name="pk_case_people"),
        sa.ForeignKeyConstraint(["revision"], ["revisions.id"], name="fk_case_people_revision"),
        sqlite_strict=True,
    )


def _eligibility_points() -> None:
    op.create_table(
        "eligibility_points",
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("met", sa.Integer),
        sa.Column("revision", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("revision", "position", name="pk_eligibility_points"),
        sa.ForeignKeyConstraint(["revision"], ["revisions.id"], name="fk_eligibility_points_revision"),
        sqlite_strict=True,
    )


def _soft_information() -> None:
    op.create_table(
        "soft_information",
        sa.Column("topic", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("revision", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("revision", "position", name="pk_soft_information"),
        sa.ForeignKeyConstraint(["revision"], ["revisions.id"], name="fk_soft_information_revision"),
        sqlite_strict=True,
    )


def _earlier_decisions() -> None:
    op.create_table(
        "earlier_decisions",
        sa.Column("date", sa.Text, nullable=False),
        sa.Column("meeting", sa.Text, nullable=False),
        sa.Column("requested", sa.Text),
        sa.Column("months", sa.Integer),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("reason", sa.Text),
        sa.Column("revision", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("revision", "position", name="pk_earlier_decisions"),
        sa.ForeignKeyConstraint(["revision"], ["revisions.id"], name="fk_earlier_decisions_revision"),
        sqlite_strict=True,
    )


def create() -> None:
    _loan_cases()
    _revisions()
    _case_people()
    _eligibility_points()
    _soft_information()
    _earlier_decisions()
