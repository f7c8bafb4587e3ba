# SPDX-License-Identifier: Apache-2.0
"""How conditions stand after their resolution, and pay-outs."""

import sqlalchemy as sa
from alembic import op

from models.migrations.guards import append_only

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two tables of acts on a case of an agenda."""
    _acts(
        "condition_steps",
        sa.Column("condition", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("meeting", sa.Text),
        sa.Column("votes", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["meeting"], ["meetings.id"], name="fk_condition_steps_meeting"),
    )
    _acts("pay_outs", sa.Column("on", sa.Text, nullable=False), sa.Column("words", sa.Text, nullable=False))


def _acts(table: str, *parts: sa.Column[object] | sa.ForeignKeyConstraint) -> None:
    op.create_table(
        table,
        sa.Column("item", sa.Text, nullable=False),
        *parts,
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name=f"fk_{table}_item"),
        sa.UniqueConstraint("sequence", name=f"uq_{table}_sequence"),
        sqlite_strict=True,
    )
    append_only(table, ["id"], ["sequence"]).apply()
