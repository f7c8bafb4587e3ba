# SPDX-License-Identifier: Apache-2.0
"""The journal, read for people."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal, InvalidOperation
from enum import Enum

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.labels import trail as labels
from models.labels.rules_lines import LINE_WORDS
from models.records.cases import LoanCase
from models.records.confirmations import ActOnLine
from models.records.journal import JournalEntry, JournalValue
from models.records.meetings import Member
from models.records.paper import PaperEntry
from models.snapshots.chain import verify_chain
from models.snapshots.reading.frame import listed
from models.snapshots.reading.paper import marked_entries
from models.snapshots.trail import Trail, TrailRow
from models.terms import (
    CaseId,
    ConditionStatus,
    EvidenceClass,
    Family,
    KeptKind,
    MeetingId,
    Opinion,
    Presence,
    RejectionReason,
    Said,
)

Facts = Mapping[str, str]
WORDED: Mapping[str, type[Enum]] = {
    "class": EvidenceClass,
    "family": Family,
    "kind": KeptKind,
    "opinion": Opinion,
    "presence": Presence,
    "reason": RejectionReason,
    "status": ConditionStatus,
}
"""Facts that are members of closed lists."""
PEOPLE = ("person", "name", "signer", "asked_by", "answered_by")
DETAILS = (
    *("family", "check", "evidence", "class", "presence", "value", "from", "to", "text", "number", "version"),
    *("effective", "on", "until", "place", "people", "kind", "status", "opinion", "facts", "source"),
)
SILENT = frozenset({"cast_vote", "cast_sealed_vote", "reveal"})
"""Entries that hold what was voted."""
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def load_trail(
    session: Session, *, case: CaseId | None = None, meeting: MeetingId | None = None, most: int | None = None
) -> Trail:
    """The entries of one case, of one meeting, or all, at most the latest `most`; the chain is checked whole."""
    asked = select(JournalEntry).order_by(JournalEntry.number.desc())
    found = [row for row in session.scalars(asked) if _is_asked(row, case, meeting)]
    entries = found[:most]
    facts: dict[int, dict[str, str]] = defaultdict(dict)
    if entries:
        since = JournalValue.number >= entries[-1].number
        for value in session.scalars(select(JournalValue).where(since)):
            facts[value.number][value.name] = value.value
    names, marked = _Names(session), marked_entries(session)
    report = verify_chain(session)
    rows = tuple(_marked(names.row(entry, facts[entry.number]), marked.get(entry.number)) for entry in entries)
    return Trail(rows, len(found), report.entries, len(report.faults))


def _is_asked(entry: JournalEntry, case: CaseId | None, meeting: MeetingId | None) -> bool:
    return (case is None or case in listed(entry.cases)) and (meeting is None or entry.meeting == meeting)


def _marked(row: TrailRow, paper: PaperEntry | None) -> TrailRow:
    """An entry from paper says so; its own time stays that at which it was entered."""
    if paper is None:
        return row
    return replace(row, details=(*row.details, Said(labels.FROM_PAPER, {"done": paper.done})))


class _Names:
    """What ids stand for."""

    def __init__(self, session: Session) -> None:
        self._cases = {str(row.id): row.number for row in session.scalars(select(LoanCase))}
        self._members = {str(row.id): row.name for row in session.scalars(select(Member))}
        acts = (session.execute(select(kind.id, kind.line)) for kind in ActOnLine.__subclasses__())
        self._lines = {str(act): line for found in acts for act, line in found}

    def row(self, entry: JournalEntry, facts: Facts) -> TrailRow:
        silent = entry.operation in SILENT
        return TrailRow(
            entry.number,
            entry.at,
            entry.acting,
            entry.operator,
            action_of(entry.operation),
            tuple(self._about(entry, facts)),
            () if silent else tuple(_details(facts)),
            "" if silent else _worded("reason", facts.get("reason") or facts.get("words", "")),
        )

    def _about(self, entry: JournalEntry, facts: Facts) -> Iterator[object]:
        yield from (self._cases[str(case)] for case in listed(entry.cases) if str(case) in self._cases)
        subject = facts.get("subjects", "").partition(" ")[0]
        if line := facts.get("line") or self._lines.get(subject, ""):
            yield Said(LINE_WORDS[line]) if line in LINE_WORDS else line
        yield from (self._members[each] for each in facts.get("member", "").split() if each in self._members)
        yield from (facts[name] for name in PEOPLE if facts.get(name))


def action_of(operation: str) -> Said:
    """What was done; an operation of a later version is called by its name."""
    what = operation.removeprefix("withdraw_")
    name = labels.WITHDRAWN.get(what, what)
    if operation not in labels.ACTIONS and name in labels.ACTIONS:
        return Said(labels.TAKEN_BACK, {"what": Said(labels.ACTIONS[name])})
    return Said(labels.ACTIONS.get(operation, operation))


def _details(facts: Facts) -> Iterator[object]:
    if done := facts.get("done"):
        yield Said(labels.DONE_ON_PAPER, {"done": _moment(done)})
    if (lost := facts.get("lost")) in labels.SHOWN:
        yield Said(labels.SHOWING_LOST, {"shown": Said(labels.SHOWN[lost])})
    elif (shown := facts.get("shown")) in labels.SHOWN:
        yield Said(labels.SHOWN[shown])
    values = (_worded(name, facts[name]) for name in DETAILS if facts.get(name))
    yield from (value for value in values if not isinstance(value, str) or not _ID.fullmatch(value))


def _moment(text: str) -> object:
    """A journal that was meddled with is shown as it is."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return text


def _worded(name: str, value: str) -> object:
    kind = WORDED.get(name)
    if kind is not None and value in {str(member.value) for member in kind}:
        return kind(value)
    if name == "value":
        try:
            return Decimal(value)
        except InvalidOperation:
            return value
    return value
