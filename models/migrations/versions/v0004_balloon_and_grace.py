# SPDX-License-Identifier: Apache-2.0
"""What a balloon or grace loan states besides, and the instalment of a loan that is replaced."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Columns that are empty in every row written before."""
    for table in ("revisions", "resolutions"):
        op.add_column(table, sa.Column("balloon", sa.Text))
        op.add_column(table, sa.Column("grace_months", sa.Integer))
    op.add_column("revisions", sa.Column("replaced_instalment", sa.Text))
