# SPDX-License-Identifier: Apache-2.0
"""Triggers that keep rows as they were written, for SQLite and PostgreSQL side by side.

SQLite's REPLACE deletes without asking the delete trigger unless a pragma of that connection says so; the insert guard
needs no pragma. PostgreSQL has no REPLACE, and its key already refuses a second insert.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from alembic import op


@dataclass(frozen=True, slots=True)
class Guard:
    """The statements that protect one table."""

    sqlite: tuple[str, ...]
    postgresql: tuple[str, ...]

    def apply(self) -> None:
        """Run the statements of the dialect at hand, inside the step's transaction."""
        statements = self.sqlite if op.get_bind().dialect.name == "sqlite" else self.postgresql
        for statement in statements:
            op.execute(statement)


def append_only(table: str, *keys: Sequence[str], deletable_when: str | None = None) -> Guard:
    """Rows of `table` can be added and neither changed nor replaced.

    `keys` are the primary key and every other unique key, as column names: REPLACE works through any of them.
    They are deleted only where `deletable_when`, a condition on OLD, holds.
    """
    return Guard(
        tuple(_sqlite(table, keys, deletable_when)),
        tuple(_postgresql(table, deletable_when)),
    )


def _sqlite(table: str, keys: Sequence[Sequence[str]], deletable_when: str | None) -> Iterator[str]:
    refuse = f"SELECT RAISE(ABORT, 'append only: {table}')"
    deleting = f" WHEN NOT ({deletable_when})" if deletable_when else ""
    yield f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} BEGIN {refuse}; END"
    yield f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table}{deleting} BEGIN {refuse}; END"
    for key in keys:
        same = " AND ".join(f"{column} = NEW.{column}" for column in key)
        written = f"SELECT 1 FROM {table} WHERE {same}"  # noqa: S608 - the names are the step's own
        name = f"{table}_no_replace_by_{'_'.join(key)}"
        yield f"CREATE TRIGGER {name} BEFORE INSERT ON {table} WHEN EXISTS ({written}) BEGIN {refuse}; END"


def _postgresql(table: str, deletable_when: str | None) -> Iterator[str]:
    yield (
        f"CREATE FUNCTION {table}_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF TG_OP = 'DELETE' THEN IF {deletable_when or 'FALSE'} THEN RETURN OLD; END IF; END IF; "
        f"RAISE EXCEPTION 'append only: {table}'; END $$"
    )
    call = f"EXECUTE FUNCTION {table}_append_only()"
    yield f"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW {call}"
    yield f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT {call}"
