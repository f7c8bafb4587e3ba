# SPDX-License-Identifier: Apache-2.0
"""Files that came with a workbook, kept by their hash."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A column that is empty in every row written before."""
    op.add_column("evidence_items", sa.Column("stored", sa.Text))
