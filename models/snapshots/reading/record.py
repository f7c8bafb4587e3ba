# SPDX-License-Identifier: Apache-2.0
"""The hash of a meeting's record: over the rows as they lie in the database, never over what is made of them.

A later version of the program may read more from a row, and print more of it; what was sealed keeps its hash. A column
that comes later counts only where it holds something.
"""

from collections.abc import Iterator, Mapping
from hashlib import sha256

from sqlalchemy import ColumnElement, Select, Table, literal, select, type_coerce
from sqlalchemy.orm import Session
from sqlalchemy.types import NullType

from models.records.base import Base
from models.rules.chain import body_of_row
from models.terms import MeetingId

FORM = b"committee-desk-record-1"
LEFT_OUT = frozenset(
    {
        "closed_keys",
        "drafts",
        "enrolled_keys",
        "first_look",
        "journal_entries",
        "journal_values",
        "kept_files",
        "kept_round_keys",
        "note_books",
        "opened_packages",
        "policy_adoptions",
        "preparation_files",
        "private_notes",
        "round_keys",
        "sealed_minutes",
        "secret_tries",
        "sign_offs",
        "withdrawals",
        "wrapped_keys",
        "written_packages",
    }
)
"""Tables of which nothing was decided in a meeting: the journal, keys and their boxes, private words, files."""
TABLES = Base.metadata.tables
SIGNED = {"act_signatures": "act", "vote_signatures": "vote"}
"""Signatures by the column that names what they sign."""


def record_hash(session: Session, *, meeting: MeetingId, until: int | None = None) -> str:
    """SHA-256 of the rows of one meeting as 64 hex digits, without acts taken back or from the act `until` on."""
    digest, acts = sha256(FORM), set[str]()
    for table, row in _rows(session, meeting, until):
        acts.add(str(row.get("id")))
        if table.name in SIGNED and row[SIGNED[table.name]] not in acts:
            continue
        digest.update(body_of_row(table.name, row))
    return digest.hexdigest()


def _rows(session: Session, meeting: MeetingId, until: int | None) -> Iterator[tuple[Table, Mapping[str, object]]]:
    """Every row as the database holds it, the signatures last."""
    for table in sorted(TABLES.values(), key=lambda table: (table.name in SIGNED, table.name)):
        if table.name not in LEFT_OUT:
            stored = [type_coerce(column, NullType()).label(column.name) for column in table.columns]
            asked = select(*stored).where(_of_meeting(table, meeting, until)).order_by(*table.primary_key)
            for row in session.execute(asked).mappings():
                yield table, dict(row)


def _of_meeting(table: Table, meeting: MeetingId, until: int | None) -> ColumnElement[bool]:
    if table.name in SIGNED:
        return literal(value=True)
    items = TABLES["agenda_items"]
    whose: dict[str, Select[tuple[object]]] = {
        "policies": select(items.c.policy),
        "loan_cases": select(items.c.case),
        "revisions": select(items.c.revision),
    }
    key = next(iter(table.primary_key))
    if table.name in whose:
        return key.in_(whose[table.name].where(items.c.meeting == meeting))
    if table.name == "meetings":
        return key == meeting
    if "sequence" not in table.c:
        parent = "revision" if "revision" in table.primary_key else "meeting"
        return table.c[parent].in_(select(items.c[parent]).where(items.c.meeting == meeting))
    earlier = table.c.sequence < until if until is not None else literal(value=True)
    taken_back = key.in_(select(TABLES["withdrawals"].c.subject))
    return earlier & ~taken_back & _by_parent(table, meeting)


def _by_parent(table: Table, meeting: MeetingId) -> ColumnElement[bool]:
    """Acts belong to a case on the agenda, to something done in it, or to the meeting itself."""
    parents = {"round": "rounds", "question": "questions", "resolution": "resolutions"}
    items = TABLES["agenda_items"]
    if "item" in table.c:
        return table.c.item.in_(select(items.c.id).where(items.c.meeting == meeting))
    for column, parent in parents.items():
        if column in table.c:
            return table.c[column].in_(select(TABLES[parent].c.id).where(_by_parent(TABLES[parent], meeting)))
    return table.c.meeting == meeting
