# SPDX-License-Identifier: Apache-2.0
"""Rounds, votes, reveals, conditions, resolutions; never changed."""

import sqlalchemy as sa
from alembic import op

from models.migrations.guards import append_only


def _rounds() -> None:
    op.create_table(
        "rounds",
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("restricted", sa.Integer, nullable=False),
        sa.Column("reason", sa.Text),
        sa.Column("base", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rounds"),
        sa.UniqueConstraint("item", "number", name="uq_rounds_item_number"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name="fk_rounds_item"),
        sa.UniqueConstraint("sequence", name="uq_rounds_sequence"),
        sqlite_strict=True,
    )
    append_only("rounds", ["id"], ["item", "number"], ["sequence"]).apply()


def _votes() -> None:
    op.create_table(
        "votes",
        sa.Column("round", sa.Text, nullable=False),
        sa.Column("member", sa.Text, nullable=False),
        sa.Column("turn", sa.Integer, nullable=False),
        sa.Column("choice", sa.Text, nullable=False),
        sa.Column("amount", sa.Text),
        sa.Column("months", sa.Integer),
        sa.Column("remark", sa.Text),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_votes"),
        sa.ForeignKeyConstraint(["member"], ["members.id"], name="fk_votes_member"),
        sa.UniqueConstraint("round", "member", "turn", name="uq_votes_round_member_turn"),
        sa.ForeignKeyConstraint(["round"], ["rounds.id"], name="fk_votes_round"),
        sa.UniqueConstraint("sequence", name="uq_votes_sequence"),
        sqlite_strict=True,
    )
    append_only("votes", ["id"], ["round", "member", "turn"], ["sequence"]).apply()


def _reveals() -> None:
    op.create_table(
        "reveals",
        sa.Column("round", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reveals"),
        sa.UniqueConstraint("round", name="uq_reveals_round"),
        sa.ForeignKeyConstraint(["round"], ["rounds.id"], name="fk_reveals_round"),
        sa.UniqueConstraint("sequence", name="uq_reveals_sequence"),
        sqlite_strict=True,
    )
    append_only("reveals", ["id"], ["round"], ["sequence"]).apply()


def _condition_texts() -> None:
    op.create_table(
        "condition_texts",
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("condition", sa.Text, nullable=False),
        sa.Column("code", sa.Text),
        sa.Column("mandatory", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("owner", sa.Text, nullable=False),
        sa.Column("due", sa.Text, nullable=False),
        sa.Column("proof", sa.Text, nullable=False),
        sa.Column("struck", sa.Text),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_condition_texts"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name="fk_condition_texts_item"),
        sa.UniqueConstraint("sequence", name="uq_condition_texts_sequence"),
        sqlite_strict=True,
    )
    append_only("condition_texts", ["id"], ["sequence"]).apply()


def _resolutions() -> None:
    op.create_table(
        "resolutions",
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("round", sa.Text, nullable=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("amount", sa.Text),
        sa.Column("months", sa.Integer),
        sa.Column("annual_rate", sa.Text),
        sa.Column("schedule_type", sa.Text),
        sa.Column("instalment", sa.Text),
        sa.Column("reasons", sa.Text, nullable=False),
        sa.Column("reason_codes", sa.Text, nullable=False),
        sa.Column("open_questions", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_resolutions"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name="fk_resolutions_item"),
        sa.UniqueConstraint("number", name="uq_resolutions_number"),
        sa.ForeignKeyConstraint(["round"], ["rounds.id"], name="fk_resolutions_round"),
        sa.UniqueConstraint("round", name="uq_resolutions_round"),
        sa.UniqueConstraint("sequence", name="uq_resolutions_sequence"),
        sqlite_strict=True,
    )
    append_only("resolutions", ["id"], ["number"], ["round"], ["sequence"]).apply()


def create() -> None:
    _rounds()
    _votes()
    _reveals()
    _condition_texts()
    _resolutions()
