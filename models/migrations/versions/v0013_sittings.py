# SPDX-License-Identifier: Apache-2.0
"""Meetings that go on another day, cases that leave one undecided or come again, and lines of reasons."""

import sqlalchemy as sa
from alembic import op

from models.migrations.guards import append_only

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Six tables of acts, and the lines of a resolution's reasons."""
    op.add_column("resolutions", sa.Column("reason_lines", sa.Text, nullable=False, server_default="{}"))
    _acts("adjournments", {"meeting": "meetings"}, "until", "reason")
    _acts("resumptions", {"meeting": "meetings"})
    _acts("cases_left_undecided", {"item": "agenda_items", "round": "rounds"}, "reason", one="round", blank=("round",))
    _acts("deferrals", {"item": "agenda_items"}, "reason")
    _acts("reconsiderations", {"item": "agenda_items"}, "facts", one="item")
    _acts("cases_carried_over", {"item": "agenda_items", "earlier": "agenda_items"}, one="item")


def _acts(
    table: str, subjects: dict[str, str], *texts: str, one: str | None = None, blank: tuple[str, ...] = ()
) -> None:
    """Acts on `subjects`, of which each `one` has but one; `blank` may be left empty."""
    single = [] if one is None else [sa.UniqueConstraint(one, name=f"uq_{table}_{one}")]
    op.create_table(
        table,
        *(sa.Column(name, sa.Text, nullable=name in blank) for name in subjects),
        *(sa.Column(name, sa.Text, nullable=False) for name in texts),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        *(
            sa.ForeignKeyConstraint([name], [f"{target}.id"], name=f"fk_{table}_{name}")
            for name, target in subjects.items()
        ),
        *single,
        sa.UniqueConstraint("sequence", name=f"uq_{table}_sequence"),
        sqlite_strict=True,
    )
    append_only(table, ["id"], *([] if one is None else [[one]]), ["sequence"]).apply()
