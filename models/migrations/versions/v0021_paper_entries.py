# SPDX-License-Identifier: Apache-2.0
"""What was done on paper while the machine was down, and is entered later."""

import sqlalchemy as sa
from alembic import op

from models.migrations.guards import append_only

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two tables of acts: entering begins, and it ends."""
    _acts("paper_entries", sa.Column("done", sa.Text, nullable=False), sa.Column("reason", sa.Text, nullable=False))
    append_only("paper_entries", ["id"], ["sequence"]).apply()
    _acts(
        "paper_entries_ended",
        sa.Column("entry", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["entry"], ["paper_entries.id"], name="fk_paper_entries_ended_entry"),
        sa.UniqueConstraint("entry", name="uq_paper_entries_ended_entry"),
    )
    append_only("paper_entries_ended", ["id"], ["entry"], ["sequence"]).apply()


def _acts(table: str, *own: sa.schema.SchemaItem) -> None:
    """Acts on an agenda item."""
    op.create_table(
        table,
        sa.Column("item", sa.Text, nullable=False),
        *own,
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
