# SPDX-License-Identifier: Apache-2.0
"""Keys of people, sealed rounds, and the signatures of their votes."""

import sqlalchemy as sa
from alembic import op

from models.migrations.guards import append_only

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def _act(table: str, *columns: sa.Column[object] | sa.Constraint, keys: tuple[list[str], ...] = ()) -> None:
    """A table of acts with its guards; `keys` are its unique keys besides the usual two."""
    op.create_table(
        table,
        *columns,
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("acting", sa.Text, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.UniqueConstraint("sequence", name=f"uq_{table}_sequence"),
        sqlite_strict=True,
    )
    append_only(table, ["id"], ["sequence"], *keys).apply()


def _keys_of_people() -> None:
    _act(
        "enrolled_keys",
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("signing", sa.LargeBinary, nullable=False),
        sa.Column("sealing", sa.LargeBinary, nullable=False),
        sa.Column("witnesses", sa.Text, nullable=False),
        sa.UniqueConstraint("fingerprint", name="uq_enrolled_keys_fingerprint"),
        keys=(["fingerprint"],),
    )
    _act(
        "closed_keys",
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.UniqueConstraint("fingerprint", name="uq_closed_keys_fingerprint"),
        sa.ForeignKeyConstraint(["fingerprint"], ["enrolled_keys.fingerprint"], name="fk_closed_keys_fingerprint"),
        keys=(["fingerprint"],),
    )
    op.create_table(  # without guards: a box that is too cheap to open is replaced
        "wrapped_keys",
        sa.Column("fingerprint", sa.Text, nullable=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("memory", "passes", "lanes")),
        *(sa.Column(name, sa.LargeBinary, nullable=False) for name in ("salt", "nonce", "box")),
        sa.PrimaryKeyConstraint("fingerprint", name="pk_wrapped_keys"),
        sa.ForeignKeyConstraint(["fingerprint"], ["enrolled_keys.fingerprint"], name="fk_wrapped_keys_fingerprint"),
        sqlite_strict=True,
    )
    op.create_table(  # a counter, without guards
        "secret_tries",
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("in_hour", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("person", name="pk_secret_tries"),
        sqlite_strict=True,
    )


def _sealed_rounds() -> None:
    op.add_column("rounds", sa.Column("way", sa.Text, nullable=False, server_default="called_out"))
    op.create_table(
        "round_keys",
        sa.Column("round", sa.Text, nullable=False),
        sa.Column("public", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("round", name="pk_round_keys"),
        sa.ForeignKeyConstraint(["round"], ["rounds.id"], name="fk_round_keys_round"),
        sqlite_strict=True,
    )
    append_only("round_keys", ["round"]).apply()
    op.create_table(
        "kept_round_keys",
        sa.Column("round", sa.Text, nullable=False),
        sa.Column("keeper", sa.Text, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("round", "keeper", name="pk_kept_round_keys"),
        sa.ForeignKeyConstraint(["round"], ["rounds.id"], name="fk_kept_round_keys_round"),
        sa.ForeignKeyConstraint(["keeper"], ["enrolled_keys.fingerprint"], name="fk_kept_round_keys_keeper"),
        sqlite_strict=True,
    )
    append_only("kept_round_keys", ["round", "keeper"]).apply()


def _sealed_votes() -> None:
    _act(
        "sealed_votes",
        sa.Column("round", sa.Text, nullable=False),
        sa.Column("member", sa.Text, nullable=False),
        sa.Column("turn", sa.Integer, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("seen", sa.Text, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("round", "member", "turn", name="uq_sealed_votes_round_member_turn"),
        sa.ForeignKeyConstraint(["round"], ["rounds.id"], name="fk_sealed_votes_round"),
        sa.ForeignKeyConstraint(["member"], ["members.id"], name="fk_sealed_votes_member"),
        sa.ForeignKeyConstraint(["key"], ["enrolled_keys.fingerprint"], name="fk_sealed_votes_key"),
        keys=(["round", "member", "turn"],),
    )
    op.create_table(
        "vote_signatures",
        sa.Column("vote", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("statement", sa.LargeBinary, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("vote", name="pk_vote_signatures"),
        sa.ForeignKeyConstraint(["vote"], ["votes.id"], name="fk_vote_signatures_vote"),
        sa.ForeignKeyConstraint(["key"], ["enrolled_keys.fingerprint"], name="fk_vote_signatures_key"),
        sqlite_strict=True,
    )
    append_only("vote_signatures", ["vote"]).apply()


def upgrade() -> None:
    """Rounds of before were called out; nothing else of them changes."""
    _keys_of_people()
    _sealed_rounds()
    _sealed_votes()
