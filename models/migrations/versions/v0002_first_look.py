# SPDX-License-Identifier: Apache-2.0
"""A place for the agenda as it was shown last."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One row, outside the journal, so without guards."""
    op.create_table(
        "first_look",
        sa.Column("id", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("head", sa.Text, nullable=False),
        sa.Column("day", sa.Text, nullable=False),
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("agenda", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_first_look"),
        sa.CheckConstraint("id = 1", name="ck_first_look_one"),
        sqlite_strict=True,
    )
