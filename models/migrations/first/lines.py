# SPDX-License-Identifier: Apache-2.0
"""What the committee says about lines; never changed, a withdrawal is a later row."""

import sqlalchemy as sa
from alembic import op

from models.migrations.guards import append_only


def _confirmations() -> None:
    op.create_table(
        "confirmations",
        sa.Column("check", sa.Text, nullable=False),
        sa.Column("members", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("seen", sa.Text, nullable=False),
        sa.Column("rejected", sa.Text),
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("line", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_confirmations"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name="fk_confirmations_item"),
        sa.UniqueConstraint("sequence", name="uq_confirmations_sequence"),
        sqlite_strict=True,
    )
    append_only("confirmations", ["id"], ["sequence"]).apply()


def _dissents() -> None:
    op.create_table(
        "dissents",
        sa.Column("member", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("line", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_dissents"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name="fk_dissents_item"),
        sa.ForeignKeyConstraint(["member"], ["members.id"], name="fk_dissents_member"),
        sa.UniqueConstraint("sequence", name="uq_dissents_sequence"),
        sqlite_strict=True,
    )
    append_only("dissents", ["id"], ["sequence"]).apply()


def _line_decisions() -> None:
    op.create_table(
        "line_decisions",
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("value", sa.Text),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("line", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_line_decisions"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name="fk_line_decisions_item"),
        sa.UniqueConstraint("sequence", name="uq_line_decisions_sequence"),
        sqlite_strict=True,
    )
    append_only("line_decisions", ["id"], ["sequence"]).apply()


def _corrections() -> None:
    op.create_table(
        "corrections",
        sa.Column("basis", sa.Text, nullable=False),
        sa.Column("track", sa.Text, nullable=False),
        sa.Column("value", sa.Text),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("line", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_corrections"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name="fk_corrections_item"),
        sa.UniqueConstraint("sequence", name="uq_corrections_sequence"),
        sqlite_strict=True,
    )
    append_only("corrections", ["id"], ["sequence"]).apply()


def _stated_causes() -> None:
    op.create_table(
        "stated_causes",
        sa.Column("basis", sa.Text, nullable=False),
        sa.Column("cause", sa.Text, nullable=False),
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("line", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_stated_causes"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name="fk_stated_causes_item"),
        sa.UniqueConstraint("sequence", name="uq_stated_causes_sequence"),
        sqlite_strict=True,
    )
    append_only("stated_causes", ["id"], ["sequence"]).apply()


def _questions() -> None:
    op.create_table(
        "questions",
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("line", sa.Text),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("asked_by", sa.Text, nullable=False),
        sa.Column("compulsory", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_questions"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name="fk_questions_item"),
        sa.UniqueConstraint("sequence", name="uq_questions_sequence"),
        sqlite_strict=True,
    )
    append_only("questions", ["id"], ["sequence"]).apply()


def _answers() -> None:
    op.create_table(
        "answers",
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("answered_by", sa.Text, nullable=False),
        sa.Column("consistent", sa.Integer),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_answers"),
        sa.ForeignKeyConstraint(["question"], ["questions.id"], name="fk_answers_question"),
        sa.UniqueConstraint("sequence", name="uq_answers_sequence"),
        sqlite_strict=True,
    )
    append_only("answers", ["id"], ["sequence"]).apply()


def create() -> None:
    _confirmations()
    _dissents()
    _line_decisions()
    _corrections()
    _stated_causes()
    _questions()
    _answers()
