# SPDX-License-Identifier: Apache-2.0
"""The committee may say in its own words what a chart shows."""

import sqlalchemy as sa
from alembic import op

from models.migrations.guards import append_only

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None
TABLE = "stated_conclusions"


def upgrade() -> None:
    """One table of acts."""
    op.create_table(
        TABLE,
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("chart", sa.Integer, nullable=False),
        sa.Column("computed", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{TABLE}"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name=f"fk_{TABLE}_item"),
        sa.UniqueConstraint("sequence", name=f"uq_{TABLE}_sequence"),
        sqlite_strict=True,
    )
    append_only(TABLE, ["id"], ["sequence"]).apply()
