# SPDX-License-Identifier: Apache-2.0
"""Private notes under their authors' passphrases, meeting packages and preparation files."""

import sqlalchemy as sa
from alembic import op

from models.migrations.guards import append_only

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two tables of private words, three of acts."""
    _private_words()
    _act("written_packages", sa.Column("sha256", sa.Text, nullable=False), _key(), one="sha256")
    _act("opened_packages", _member(), sa.Column("sha256", sa.Text, nullable=False), _key(), one="meeting")
    _act(
        "preparation_files",
        _member(),
        sa.Column("package", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
    )


def _private_words() -> None:
    op.create_table(
        "note_books",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("memory", sa.Integer, nullable=False),
        sa.Column("passes", sa.Integer, nullable=False),
        sa.Column("lanes", sa.Integer, nullable=False),
        sa.Column("salt", sa.LargeBinary, nullable=False),
        sa.Column("nonce", sa.LargeBinary, nullable=False),
        sa.Column("box", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_note_books"),
        sqlite_strict=True,
    )
    append_only("note_books", ["id"]).apply()
    op.create_table(  # without guards: its author may take the words away
        "private_notes",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("book", sa.Text, nullable=False),
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_private_notes"),
        sa.ForeignKeyConstraint(["book"], ["note_books.id"], name="fk_private_notes_book"),
        sa.ForeignKeyConstraint(["item"], ["agenda_items.id"], name="fk_private_notes_item"),
        sqlite_strict=True,
    )


def _key() -> sa.Column[bytes]:
    return sa.Column("key", sa.LargeBinary, nullable=False)


def _of_a_member(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["member"], ["members.id"], name=f"fk_{table}_member")


def _member() -> sa.Column[str]:
    return sa.Column("member", sa.Text, nullable=False)


def _act(table: str, *columns: sa.Column[str] | sa.Column[int] | sa.Column[bytes], one: str | None = None) -> None:
    """Acts of a meeting, of which each `one` has but one."""
    single = [] if one is None else [sa.UniqueConstraint(one, name=f"uq_{table}_{one}")]
    op.create_table(
        table,
        sa.Column("meeting", sa.Text, nullable=False),
        *columns,
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.ForeignKeyConstraint(["meeting"], ["meetings.id"], name=f"fk_{table}_meeting"),
        *([] if all(column.name != "member" for column in columns) else [_of_a_member(table)]),
        *single,
        sa.UniqueConstraint("sequence", name=f"uq_{table}_sequence"),
        sqlite_strict=True,
    )
    append_only(table, ["id"], *([] if one is None else [[one]]), ["sequence"]).apply()
