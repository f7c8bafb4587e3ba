# SPDX-License-Identifier: Apache-2.0
"""A place for half-typed text."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One table, outside the journal, so without guards."""
    op.create_table(
        "drafts",
        sa.Column("scope", sa.Text, nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("field", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("scope", "about", "field", name="pk_drafts"),
        sqlite_strict=True,
    )
