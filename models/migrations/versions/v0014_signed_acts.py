# SPDX-License-Identifier: Apache-2.0
"""Signatures by key under the roll of a meeting, vetoes and opinions above; keys of those who sign above."""

import sqlalchemy as sa
from alembic import op

from models.migrations.guards import append_only

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Keys of before are those of people of a meeting, who have no office above it."""
    op.add_column("enrolled_keys", sa.Column("office", sa.Text, nullable=False, server_default=""))
    op.create_table(
        "act_signatures",
        sa.Column("act", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("statement", sa.LargeBinary, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("act", "key", name="pk_act_signatures"),
        sa.ForeignKeyConstraint(["key"], ["enrolled_keys.fingerprint"], name="fk_act_signatures_key"),
        sqlite_strict=True,
    )
    append_only("act_signatures", ["act", "key"]).apply()
