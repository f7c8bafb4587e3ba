# SPDX-License-Identifier: Apache-2.0
"""Files kept beside sealed minutes, sign-offs by key, and the hash of the record that a seal binds."""

import sqlalchemy as sa
from alembic import op

from models.migrations.guards import append_only

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two tables of acts; seals of before name no hash of their record."""
    op.add_column("sealed_minutes", sa.Column("record", sa.Text, nullable=False, server_default=""))
    texts = ("kind", "name", "sha256", "sealed", "certificate")
    counts = ("size", "version")
    _acts(
        "kept_files",
        ["sha256"],
        *(sa.Column(name, sa.Text, nullable=False) for name in texts),
        *(sa.Column(name, sa.Integer, nullable=False) for name in counts),
    )
    member = sa.Column("member", sa.Text, nullable=False)
    named = sa.ForeignKeyConstraint(["member"], ["members.id"], name="fk_sign_offs_member")
    _acts("sign_offs", ["meeting", "member"], member, sa.Column("sealed", sa.Text, nullable=False), named)


def _acts(table: str, one: list[str], *own: sa.schema.SchemaItem) -> None:
    """Acts of a meeting, of which there is but one for each value of `one`."""
    op.create_table(
        table,
        sa.Column("meeting", sa.Text, nullable=False),
        *own,
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.ForeignKeyConstraint(["meeting"], ["meetings.id"], name=f"fk_{table}_meeting"),
        sa.UniqueConstraint(*one, name=f"uq_{table}_{'_'.join(one)}"),
        sa.UniqueConstraint("sequence", name=f"uq_{table}_sequence"),
        sqlite_strict=True,
    )
    append_only(table, ["id"], one, ["sequence"]).apply()
