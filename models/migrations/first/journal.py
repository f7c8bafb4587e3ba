# SPDX-License-Identifier: Apache-2.0
"""The journal: entries never change; a value leaves only after an entry recorded that it is erased."""

import sqlalchemy as sa
from alembic import op

from models.migrations.guards import append_only

ERASED_LATER = (
    "OLD.name NOT LIKE 'erased:%' AND EXISTS (SELECT 1 FROM journal_values AS later "
    "WHERE later.number > OLD.number AND later.name = 'erased:' || OLD.number || ':' || OLD.name)"
)


def create() -> None:
    op.create_table(
        "journal_entries",
        sa.Column("number", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("command", sa.Text, nullable=False),
        sa.Column("operation", sa.Text, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("cases", sa.Text, nullable=False),
        sa.Column("meeting", sa.Text),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("digest", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_journal_entries"),
        sa.UniqueConstraint("command", name="uq_journal_entries_command"),
        sqlite_strict=True,
    )
    op.create_table(
        "journal_values",
        sa.Column("number", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("salt", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", "name", name="pk_journal_values"),
        sa.ForeignKeyConstraint(["number"], ["journal_entries.number"], name="fk_journal_values_number"),
        sqlite_strict=True,
    )
    append_only("journal_entries", ["number"], ["command"]).apply()
    append_only("journal_values", ["number", "name"], deletable_when=ERASED_LATER).apply()
