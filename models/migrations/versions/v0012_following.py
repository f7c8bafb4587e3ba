# SPDX-License-Identifier: Apache-2.0
"""What follows a vote: vetoes, vetoes not used, opinions of those who sign above the committee."""

import sqlalchemy as sa
from alembic import op

from models.migrations.guards import append_only

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Three tables of acts."""
    _acts("vetoes", "rounds", ["round"], sa.Column("reason", sa.Text, nullable=False))
    _acts("vetoes_unused", "resolutions", ["resolution"])
    _acts(
        "opinions_above",
        "resolutions",
        ["resolution", "place"],
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("signer", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("opinion", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("on", sa.Text, nullable=False),
    )


def _acts(table: str, subjects: str, key: list[str], *columns: sa.Column[object]) -> None:
    """Acts on a round or a resolution, of which each has one of its kind under this key."""
    op.create_table(
        table,
        sa.Column(key[0], sa.Text, nullable=False),
        *columns,
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.ForeignKeyConstraint([key[0]], [f"{subjects}.id"], name=f"fk_{table}_{key[0]}"),
        sa.UniqueConstraint(*key, name=f"uq_{table}_{'_'.join(key)}"),
        sa.UniqueConstraint("sequence", name=f"uq_{table}_sequence"),
        sqlite_strict=True,
    )
    append_only(table, ["id"], key, ["sequence"]).apply()
