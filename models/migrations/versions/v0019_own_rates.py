# SPDX-License-Identifier: Apache-2.0
"""A vote may carry a yearly rate of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Votes of before have none."""
    op.add_column("votes", sa.Column("annual_rate", sa.Text))
