# SPDX-License-Identifier: Apache-2.0
"""${message}."""

from alembic import op
import sqlalchemy as sa

revision = "${up_revision}"
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Plain columns only: sa.Text, sa.Integer, sa.LargeBinary; new tables with sqlite_strict=True."""
    ${upgrades if upgrades else "raise NotImplementedError"}
