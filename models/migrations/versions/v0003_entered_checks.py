# SPDX-License-Identifier: Apache-2.0
"""Checks entered in session and the evidence they bring."""

import sqlalchemy as sa
from alembic import op

from models.migrations.guards import append_only

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two tables of acts."""
    _entered_checks()
    _entered_evidence()


def _entered_checks() -> None:
    op.create_table(
        "entered_checks",
        sa.Column("check", sa.Text, nullable=False),
        sa.Column("basis", sa.Text, nullable=False),
        sa.Column("procedure", sa.Text, nullable=False),
        sa.Column("inputs", sa.Text, nullable=False),
        sa.Column("evidence", sa.Text, nullable=False),
        sa.Column("references", sa.Text, nullable=False),
        sa.Column("cause", sa.Text),
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("line", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_entered_checks"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name="fk_entered_checks_item"),
        sa.UniqueConstraint("sequence", name="uq_entered_checks_sequence"),
        sqlite_strict=True,
    )
    append_only("entered_checks", ["id"], ["sequence"]).apply()


def _entered_evidence() -> None:
    op.create_table(
        "entered_evidence",
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("evidence", sa.Text, nullable=False),
        sa.Column("evidence_class", sa.Text, nullable=False),
        sa.Column("issuer", sa.Text, nullable=False),
        sa.Column("holder", sa.Text, nullable=False),
        sa.Column("date", sa.Text),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("file", sa.Text),
        sa.Column("file_name", sa.Text),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_entered_evidence"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name="fk_entered_evidence_item"),
        sa.UniqueConstraint("sequence", name="uq_entered_evidence_sequence"),
        sqlite_strict=True,
    )
    append_only("entered_evidence", ["id"], ["sequence"]).apply()
