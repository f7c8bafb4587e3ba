# SPDX-License-Identifier: Apache-2.0
"""A unit's own policy: who put which version in force and why. No version changes once it is there."""

import sqlalchemy as sa
from alembic import op

from models.migrations.guards import append_only

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A table of acts, and the guard that older files lack."""
    op.create_table(
        "policy_adoptions",
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_policy_adoptions"),
        sa.ForeignKeyConstraint(["version"], ["policies.version"], name="fk_policy_adoptions_version"),
        sa.UniqueConstraint("version", name="uq_policy_adoptions_version"),
        sa.UniqueConstraint("sequence", name="uq_policy_adoptions_sequence"),
        sqlite_strict=True,
    )
    append_only("policy_adoptions", ["id"], ["version"], ["sequence"]).apply()
    append_only("policies", ["version"]).apply()
