# SPDX-License-Identifier: Apache-2.0
"""Who presides where the chair cannot."""

import sqlalchemy as sa
from alembic import op

from models.migrations.guards import append_only

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A table of acts."""
    op.create_table(
        "acting_chairs",
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("member", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_acting_chairs"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name="fk_acting_chairs_item"),
        sa.ForeignKeyConstraint(["member"], ["members.id"], name="fk_acting_chairs_member"),
        sa.UniqueConstraint("sequence", name="uq_acting_chairs_sequence"),
        sqlite_strict=True,
    )
    append_only("acting_chairs", ["id"], ["sequence"]).apply()
