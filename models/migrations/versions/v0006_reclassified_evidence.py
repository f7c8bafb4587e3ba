# SPDX-License-Identifier: Apache-2.0
"""Evidence that a member put into another class."""

import sqlalchemy as sa
from alembic import op

from models.migrations.guards import append_only

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A table of acts."""
    op.create_table(
        "evidence_reclassified",
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("evidence", sa.Text, nullable=False),
        sa.Column("evidence_class", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_evidence_reclassified"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name="fk_evidence_reclassified_item"),
        sa.UniqueConstraint("sequence", name="uq_evidence_reclassified_sequence"),
        sqlite_strict=True,
    )
    append_only("evidence_reclassified", ["id"], ["sequence"]).apply()
