# SPDX-License-Identifier: Apache-2.0
"""Reads the cross-checks: one row for each value of an input, the rows of one check under its number."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from models.importers import codes, layout, words
from models.importers.case_encoding import TEXT_INPUTS
from models.importers.cells import cell_name
from models.importers.numbers import NumberForm
from models.importers.page import Page
from models.importers.places import Places
from models.importers.reading_lists import first_row, headings
from models.importers.references import basis_from, reference_from
from models.labels import importing as labels
from models.presented import SURVEY_DATE, Check, Reference, Season
from models.rules.catalogue import CATALOGUE
from models.rules.fields import Input, Inputs, Numbers, Rows, Text
from models.terms import CheckId, EvidenceId, LineKey, Said, Unit

_SEPARATORS = re.compile(r"[,，、;；\s]+")
_MOST_ROWS = 5000


@dataclass(slots=True)
class _Draft:
    """A check while its rows are read."""

    id: str
    row: int
    said: dict[str, str] = field(default_factory=dict)
    inputs: dict[str, object] = field(default_factory=dict)
    references: dict[str, Reference] = field(default_factory=dict)
    evidence: list[str] = field(default_factory=list)
    cause: str | None = None


class _Reader:
    """Goes through the rows, one draft open at a time."""

    def __init__(self, page: Page, seasons: Sequence[Season], places: Places) -> None:
        self._page = page
        self._places = places
        self._seasons = seasons
        self._top = first_row(page)
        self._columns = headings(page, self._top, layout.CHECKS)
        self.drafts: dict[str, _Draft] = {}

    def read(self) -> None:
        draft: _Draft | None = None
        for row in sorted(number for number in self._page.sheet.rows if number > self._top):
            for place in self._page.sheet.rows[row]:
                if place not in self._columns.values():
                    self._page.problem(row, place, Said(labels.UNDER_HEADING), Said(labels.MOVE_OR_REMOVE))
            key = self._text(row, "id")
            if key is not None and (draft is None or key != draft.id):
                if key in self.drafts:
                    self._problem(row, "id", Said(labels.ONCE), Said(labels.KEEP_ROWS_TOGETHER))
                draft = self.drafts.setdefault(key, _Draft(key, row))
                self._note(row, key, "id", "")
                self._note(row, key, "evidence", "evidence")
            if draft is None:
                self._problem(row, "id", Said(labels.SOMETHING), Said(labels.FILL_IN))
                continue
            self._read_row(row, draft)

    def _read_row(self, row: int, draft: _Draft) -> None:
        for name in ("line", "basis", "procedure"):
            text = self._text(row, name)
            if text is not None:
                self._note(row, draft.id, name, name)
            if text is not None and draft.said.setdefault(name, text) != text:
                self._problem(
                    row, name, Said(labels.SAME_AS_ABOVE, {"value": draft.said[name]}), Said(labels.SPLIT_CHECK)
                )
        for evidence in _SEPARATORS.split(self._text(row, "evidence") or ""):
            if evidence and evidence not in draft.evidence:
                self._note(row, draft.id, "evidence", f"evidence:{evidence}")
                draft.evidence.append(evidence)
        cause = self._text(row, "cause")
        if cause is not None and cause != draft.cause:
            draft.cause = cause if draft.cause is None else f"{draft.cause}\n{cause}"
        input_name = self._text(row, "input")
        if input_name is not None:
            self._read_input(row, input_name, draft)
        elif self._has(row, "value") or self._has(row, "reference") or self._has(row, "index"):
            self._problem(row, "input", Said(labels.SOMETHING), Said(labels.FILL_IN))

    def _read_input(self, row: int, name: str, draft: _Draft) -> None:
        reference = self._text(row, "reference")
        index = self._index(row)
        self._note_input(row, draft.id, name, index)
        if reference is not None:
            self._note(row, draft.id, "reference", f"reference:{name}")
            self._read_reference(row, name, reference, draft)
        elif not self._has(row, "value"):
            self._problem(row, "value", Said(labels.SOMETHING), Said(labels.VALUE_OR_REFERENCE))
        if not self._has(row, "value"):
            return
        head, _, rest = name.partition(".")
        value = self._value(row, name, index, draft)
        if value is None:
            return
        if not _placed(draft.inputs, head, rest, index, value):
            self._problem(row, "index", Said(labels.NEXT_INDEX), Said(labels.NUMBER_INPUTS))

    def _read_reference(self, row: int, name: str, text: str, draft: _Draft) -> None:
        found = reference_from(text, self._seasons)
        if found is None or "." in name:
            self._problem(row, "reference", Said(labels.REFERENCE), Said(labels.WRITE_REFERENCE))
        elif name in draft.references:
            self._problem(row, "reference", Said(labels.ONCE), Said(labels.REMOVE_SECOND))
        else:
            draft.references[name] = found

    def _index(self, row: int) -> int | None:
        place = self._columns.get("index")
        return None if place is None else self._page.whole(row, place, 1, _MOST_ROWS)

    def _value(self, row: int, name: str, index: int | None, draft: _Draft) -> object:
        """A word, a number, or all numbers of a list in one cell, as the procedure declares its input."""
        place = self._columns["value"]
        head, _, rest = name.partition(".")
        if head != "components" and (rest if rest and index is not None else head) in TEXT_INPUTS:
            text = self._page.text(row, place)
            known = None if text is None or name != "outcome" else words.key_of(text, words.FINDINGS)
            return known or text
        field = _declared(draft.said.get("procedure", ""), head, rest)
        money = codes.unit_of(LineKey(draft.said.get("line", ""))) is not Unit.RATIO
        rate = field is None or isinstance(field, Text | Rows) or field.unit is Unit.RATIO
        form = NumberForm.PLAIN if money and not rate else NumberForm.ANY
        if isinstance(field, Numbers) and index is None:
            return self._page.numbers(row, place, form)
        return self._page.number(row, place, form)

    def _note_input(self, row: int, check: str, name: str, index: int | None) -> None:
        """A name and its value by the path that the rules use, with every list and row around them."""
        head, dot, rest = name.partition(".")
        entry = head if index is None else f"{head}[{index - 1}]"
        for path in dict.fromkeys((head, entry, f"{entry}{dot}{rest}")):
            self._note(row, check, "input", f"name:{path}")
            self._note(row, check, "value", f"input:{path}")

    def _note(self, row: int, check: str, column: str, field_name: str) -> None:
        cell = cell_name(row, self._columns.get(column, 1))
        self._places.note("check", check, self._page.name, cell, field_name)

    def _has(self, row: int, key: str) -> bool:
        return key in self._columns and self._page.sheet.cell(row, self._columns[key]) is not None

    def _text(self, row: int, key: str) -> str | None:
        place = self._columns.get(key)
        return None if place is None else self._page.text(row, place)

    def _problem(self, row: int, key: str, expected: Said, mend: Said) -> None:
        self._page.problem(row, self._columns.get(key, 1), expected, mend)

    def finished(self, draft: _Draft) -> Check:
        for name in ("line", "procedure"):
            if name not in draft.said:
                self._problem(draft.row, name, Said(labels.SOMETHING), Said(labels.FILL_IN))
        basis = basis_from(draft.said["basis"], self._seasons) if "basis" in draft.said else SURVEY_DATE
        if basis is None or basis == "prior":
            self._problem(draft.row, "basis", Said(labels.BASIS), Said(labels.CHOOSE))
        return Check(
            id=CheckId(draft.id),
            line=LineKey(draft.said.get("line", "")),
            basis=basis or SURVEY_DATE,
            procedure=draft.said.get("procedure", ""),
            inputs=draft.inputs,
            evidence=tuple(EvidenceId(key) for key in draft.evidence),
            references=draft.references,
            cause=draft.cause,
        )


def _declared(procedure: str, head: str, rest: str) -> Input | None:
    """How a procedure declares an input, or a field of its rows; nothing for what it does not have."""
    known = CATALOGUE.get(procedure)
    field = None if known is None else _named(known.inputs, head)
    return _named(field.row, rest) if isinstance(field, Rows) else field


def _named(inputs: Inputs, name: str) -> Input | None:
    return next((field for field in inputs.fields if field.name == name), None)


def read_checks(page: Page, seasons: Sequence[Season], places: Places) -> tuple[Check, ...]:
    reader = _Reader(page, seasons, places)
    reader.read()
    return tuple(reader.finished(draft) for draft in reader.drafts.values())


def _placed(inputs: dict[str, object], head: str, rest: str, index: int | None, value: object) -> bool:
    """Put one value where its name and number say; false where it does not follow what is there."""
    if index is None:
        return _put_single(inputs, head, rest, value)
    entries = inputs.setdefault(head, [])
    if not isinstance(entries, list) or not 0 < index <= len(entries) + 1:
        return False
    if not rest:
        if index <= len(entries):
            return False
        entries.append(value)
        return True
    if index > len(entries):
        entries.append({})
    entry = entries[index - 1]
    if not isinstance(entry, dict) or rest in entry:
        return False
    entry[rest] = value
    return True


def _put_single(inputs: dict[str, object], head: str, rest: str, value: object) -> bool:
    if not rest:
        return inputs.setdefault(head, value) is value
    entries = inputs.setdefault(head, {})
    if not isinstance(entries, dict) or rest in entries:
        return False
    entries[rest] = value
    return True
