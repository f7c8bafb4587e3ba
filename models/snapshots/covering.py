# SPDX-License-Identifier: Apache-2.0
"""What may be read on a screen that the room sees too: the same snapshots, every text in them masked as on the wall.

Also the way back: a text that was masked never comes to the record in place of what it stands for.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from models.errors import CoveredText
from models.rules.masking import CROSS, masked
from models.rules.trying import Bench
from models.snapshots.agenda import AgendaSnapshot
from models.snapshots.charting import mark_of
from models.snapshots.comparison import CaseSnapshot
from models.terms import Said

T = TypeVar("T")
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(\d+:)?[0-9a-f]{64}(\.\w+)?")
"""Names of rows and files: nobody's number, however many digits they have, and what the desk finds things by."""
_TIMES = re.compile(rf"(?<=[\d)）])\s*{CROSS}\s*(?=[\d(（])")
"""The same sign between figures."""
_STARS = "****"


def reworded(value: T, change: Callable[[str], str]) -> T:
    """The same value with every text in it changed; keys, templates, enums and numbers stay.

    What does not change is the very same object, so that a case without a number in it costs a look and no copy.
    """
    return cast("T", _reworded(value, change))


def _reworded(value: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401 - whatever a snapshot is made of
    made = value
    match value:
        case str():
            made = _kept(value, change(value))
        case Bench():
            # Computed with, not shown: what is masked alike would count there as one source. Seasons go by their keys.
            seasons = _reworded(value.case.seasons, change)
            made = replace(value, case=replace(value.case, seasons=seasons))
        case Said():
            shown = _reworded(value.fields, change)
            made = value if shown is value.fields else Said(value.template, shown)
        case Mapping():
            parts = {key: _reworded(part, change) for key, part in value.items()}
            made = value if all(parts[key] is value[key] for key in parts) else parts
        case tuple() | list() | frozenset():
            items = [_reworded(item, change) for item in value]
            made = value if all(map(_same, items, value)) else _made(type(value), items)
        case _ if is_dataclass(value) and not isinstance(value, type):
            made = _reworded_fields(value, change)
    return made


def _reworded_fields(value: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401 - as above
    found = {each.name: getattr(value, each.name) for each in fields(value) if each.init}
    parts = {name: _reworded(part, change) for name, part in found.items()}
    changed = {name: part for name, part in parts.items() if part is not found[name]}
    return replace(value, **changed) if changed else value


def _kept(before: str, after: str) -> str:
    return before if after == before else after


def _same(one: object, other: object) -> bool:
    return one is other


def _made(kind: type, items: list[Any]) -> object:
    return kind(*items) if hasattr(kind, "_fields") else kind(items)


class Cover:
    """Masks what is shown from now on; it knows the people of the cases that it saw and who sits at the table.

    Family, guarantors and third parties go by surname where the policy asks for it, numbers always; members, officers
    and secretary appear in full.
    """

    def __init__(self) -> None:
        self._names: frozenset[str] = frozenset()
        self._table: frozenset[str] = frozenset()
        self._shown: dict[str, str] = {}
        self._originals: dict[str, set[str]] = {}

    def learn(self, names: Iterable[str]) -> bool:
        """Take note of people to be masked; whether any of them was not known."""
        before = self._names
        self._know(before.union(names), self._table)
        return self._names != before

    def _look_at(self, snapshot: object) -> None:
        """Take note of whom a snapshot names."""
        match snapshot:
            case AgendaSnapshot():
                table = {member.name for member in snapshot.members}
                table |= {name for row in snapshot.rows for name in (row.lead_officer, row.second_officer)}
                self._know(self._names, self._table | table)
            case CaseSnapshot(masked=True):
                self.learn(person.name for person in snapshot.people)

    def _know(self, names: Iterable[str], table: Iterable[str]) -> None:
        names, table = frozenset(names), frozenset(table)
        if (names, table) != (self._names, self._table):
            self._names, self._table = names, table
            self._shown.clear()

    def cover(self, snapshot: T) -> T:
        """The snapshot as everybody may read it."""
        self._look_at(snapshot)
        covered: object = reworded(snapshot, self.text)
        match covered:
            case CaseSnapshot():
                covered = _still_said(cast("CaseSnapshot", snapshot), covered)
            case AgendaSnapshot():
                covered = replace(covered, rows=tuple(replace(row, client=row.client_on_wall) for row in covered.rows))
        return cast("T", covered)

    def text(self, text: str) -> str:
        """One text as everybody may read it."""
        shown = self._shown.get(text)
        if shown is None:
            keep = text in self._table or _ID.fullmatch(text) is not None
            shown = self._shown[text] = text if keep else masked(text, self._names)
            if shown != text:
                self._originals.setdefault(shown, set()).add(text)
        return shown

    def restore(self, facts: T) -> T:
        """What is wished, with what stood there before it was masked; raises `CoveredText` where nobody can tell."""
        return reworded(facts, self._original) if self._originals else facts

    def _original(self, text: str) -> str:
        originals = self._originals.get(text, set())
        if len(originals) == 1:
            return next(iter(originals))
        if originals or _STARS in text or CROSS in _TIMES.sub("", text):
            raise CoveredText
        return text


def _still_said(whole: CaseSnapshot, covered: CaseSnapshot) -> CaseSnapshot:
    """Own words about a chart belong to its computed sentence, whose names are masked now."""
    said = tuple(
        replace(each, computed=mark_of(covered, each.kind)) if each.computed == mark_of(whole, each.kind) else each
        for each in covered.conclusions
    )
    return replace(covered, conclusions=said)
