# SPDX-License-Identifier: Apache-2.0
"""Proofs that an author took a private note away, and note books that leave with the file that brought them."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One more column; a book has no guards any more, as its notes and the boxes of other keys have none."""
    op.add_column("private_notes", sa.Column("removal", sa.LargeBinary))
    if op.get_bind().dialect.name == "sqlite":
        for guard in ("no_update", "no_delete", "no_replace_by_id"):
            op.execute(f"DROP TRIGGER note_books_{guard}")
    else:
        for guard in ("no_change", "no_truncate"):
            op.execute(f"DROP TRIGGER note_books_{guard} ON note_books")
        op.execute("DROP FUNCTION note_books_append_only()")
