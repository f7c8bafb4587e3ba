# SPDX-License-Identifier: Apache-2.0
"""Cases that their clients take back, and third parties who spoke for one."""

import sqlalchemy as sa
from alembic import op

from models.migrations.guards import append_only

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two tables of acts, each with one text."""
    for table, text in (("cases_withdrawn", "reason"), ("intercessions", "text")):
        op.create_table(
            table,
            sa.Column("item", sa.Text, nullable=False),
            sa.Column(text, sa.Text, nullable=False),
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
