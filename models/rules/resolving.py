# SPDX-License-Identifier: Apache-2.0
"""Inputs of a check with its references followed: a reference wins over the literal that stands beside it."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from models.labels.clearing import COLUMN_WORDS, PLACE_IN_SCHEDULE, SOURCE_MISSING
from models.labels.rules import MISSING
from models.labels.rules_inputs import FIELD_WORDS
from models.presented import PRIOR, Check, PresentedCase, Reference, ScheduleTable
from models.rules.catalogue import CATALOGUE
from models.rules.fields import Input, Number, Numbers, Rows
from models.rules.figures import Table, at, main_basis
from models.rules.input_error import InputError
from models.rules.numbers import Exact
from models.rules.peer import quartile
from models.rules.schedule_totals import AMOUNT, AMOUNTS, column_of_worth, number_in, summed
from models.terms import CheckId, LineKey, Said

ONE = Decimal(1)
ROW_OF_INPUT = re.compile(r"inputs\.(\w+)\[(\d+)\](?:\.(\w+))?")
Estimate = Callable[[CheckId], Exact | None]
WORTH = ("unit_value", "balance")
"""Fields that say what a row is worth."""


@dataclass(frozen=True, slots=True)
class Sources:
    """The figures that references follow, and what the committee adopted in their place.

    `without` holds, for each line with an adopted value, the effective figures as if it had none: so that adopting a
    value never moves the checks on which it rests.
    """

    tested: Table
    prior: Table
    effective: Table
    without: Mapping[LineKey, Table]

    def adopted_elsewhere(self, check: Check, case: PresentedCase) -> Mapping[str, Exact | None]:
        """By input: the adopted values behind other lines that a check reads, where they differ from the figures."""
        table = self.without.get(check.line, self.effective)
        found: dict[str, Exact | None] = {}
        for name, reference in check.references.items():
            key, basis = reference.line, reference.basis
            if key is None or key == check.line:
                continue
            basis = basis or main_basis(case, key)
            if at(table, key, basis) != at(self.tested, key, basis):
                found[name] = at(table, key, basis)
        return found


class Unresolved(Exception):
    """A reference leads nowhere; `said` names the input, or the cell of the schedule that is empty."""

    def __init__(self, name: str, said: Said | None = None) -> None:
        super().__init__(name)
        self.said = said or Said(SOURCE_MISSING, {"input": name})


def resolved(check: Check, case: PresentedCase, sources: Sources, estimate: Estimate) -> dict[str, object]:
    """The inputs by name; raises `Unresolved` where a source has no value."""
    inputs: dict[str, object] = dict(check.inputs)
    for name, reference in check.references.items():
        value = _follow(name, reference, check, case, sources, estimate)
        if value is None:
            raise Unresolved(name)
        inputs[name] = value
    return inputs


def _follow(
    name: str, reference: Reference, check: Check, case: PresentedCase, sources: Sources, estimate: Estimate
) -> object:
    if reference.line is not None:
        return _line(reference.line, reference.basis, case, sources)
    if reference.check is not None:
        return estimate(reference.check)
    if reference.peers is not None:
        return _peers(reference, case)
    if reference.case is not None:
        value = getattr(case.application, reference.case, None)
        return Decimal(value) if isinstance(value, int) else value
    tables = [table for table in case.schedules if table.name == reference.schedule]
    return _schedule(name, reference, tables[0], check) if tables else None


def _line(key: LineKey, basis: str | None, case: PresentedCase, sources: Sources) -> Exact | None:
    main = main_basis(case, key)
    return at(sources.prior, key, main) if basis == PRIOR else at(sources.tested, key, basis or main)


def _peers(reference: Reference, case: PresentedCase) -> object:
    column = reference.peers or ""
    sample = [value for row in case.peers if (value := row.figures.get(column)) is not None]
    if not sample or reference.statistic is None:
        return sample or None
    ordered = sorted(Fraction(value) for value in sample)
    low, middle, high = (quartile(ordered, which) for which in (1, 2, 3))
    mean = sum(ordered, Fraction(0)) / len(ordered)
    statistics = {"median": middle, "q1": low, "q3": high, "mean": mean, "min": min(sample), "max": max(sample)}
    return statistics.get(reference.statistic)


def input_of(procedure: str, name: str) -> Input | None:
    """What a procedure declares under a name."""
    known = CATALOGUE.get(procedure)
    return next((field for field in known.inputs.fields if field.name == name), None) if known else None


def row_fields(field: Input | None) -> tuple[str, ...]:
    """The fields that rows of a schedule give to the rows of an input; a column of another name stands for the first.

    An input of another kind has none, and neither has one whose rows are words.
    """
    if not isinstance(field, Rows):
        return ()
    numbers = [each.name for each in field.row.fields if isinstance(each, Number)]
    return tuple(sorted(numbers, key=lambda name: name not in WORTH))


def _schedule(name: str, reference: Reference, table: ScheduleTable, check: Check) -> object:
    """Rows, a list or a sum, as the procedure declares the input; of one that it does not, as the literal has it."""
    rows = table.rows if reference.row is None else table.rows[reference.row - 1 : reference.row]
    field, literal = input_of(check.procedure, name), check.inputs.get(name)
    if isinstance(field, Rows):
        return _as_rows(field, reference, table, rows)
    if isinstance(field, Numbers):
        return list(_column(name, reference, table, rows)) or None
    if field is None and isinstance(literal, list | tuple):
        return _listed(rows, literal)
    values = _column(name, reference, table, rows)
    return summed(values) if values else None


def _column(
    name: str, reference: Reference, table: ScheduleTable, rows: tuple[Mapping[str, object], ...]
) -> list[Decimal]:
    """The numbers of a column; where some rows have one, a row without leaves the whole open."""
    column = reference.column or column_of_worth(table)
    found = [number_in(row, column) for row in rows]
    values = [value for value in found if value is not None]
    if values and len(values) < len(found):
        raise Unresolved(name, Said(MISSING, {"field": place_in(table, found.index(None) + 1, column)}))
    return values


def _as_rows(
    field: Rows, reference: Reference, table: ScheduleTable, rows: tuple[Mapping[str, object], ...]
) -> list[dict[str, object]] | None:
    """Rows of a schedule as rows of an input."""
    fields = row_fields(field)
    if not fields:
        return None
    columns = _columns_of(fields, table, reference.column)
    only = reference.column is not None and "quantity" not in table.columns
    return [
        _row(row, columns, uncounted=reference.column if only else None, named="name" in field.row.names)
        for row in rows
    ] or None


def _listed(rows: tuple[Mapping[str, object], ...], literal: Sequence[object]) -> list[dict[str, object]] | None:
    """Rows of a free shape, with the fields of the literal beside them."""
    first = literal[0] if literal else None
    if not isinstance(first, Mapping):
        return None
    return [{key: row[key] for key in first if row.get(key) is not None} for row in rows] or None


def _columns_of(fields: tuple[str, ...], table: ScheduleTable, named: str | None) -> dict[str, tuple[str, ...]]:
    """For each field of an input's rows its columns, of which the first that a row has is taken.

    A column asked for by name is the only one. Else a row is worth what finding I-04 takes it for; where that is an
    amount, a row that says quantity and unit value is counted by these.
    """
    worth = column_of_worth(table)
    columns: dict[str, tuple[str, ...]] = {field: (field,) for field in fields}
    if "unit_value" in fields:
        columns["unit_value"] = ("unit_value", worth) if worth == AMOUNT else (worth,)
    if "balance" in fields:
        columns["balance"] = (worth,)
    if named is not None:
        columns[named if named in fields else fields[0]] = (named,)
    return columns


def _row(
    row: Mapping[str, object], mapping: Mapping[str, tuple[str, ...]], *, uncounted: str | None, named: bool
) -> dict[str, object]:
    """The fields that the row has. An amount is what the whole row is worth: it counts once, however many it is of.

    So does the column `uncounted`, of a list without quantities.
    """
    made: dict[str, object] = {"name": row["name"]} if named and isinstance(row.get("name"), str) else {}
    once = False
    for field, columns in mapping.items():
        chosen = next((each for each in columns if isinstance(row.get(each), Decimal)), None)
        if chosen is not None:
            made[field] = row[chosen]
            once = once or (field == "unit_value" and chosen in {*AMOUNTS, uncounted})
    return {**made, "quantity": ONE} if once else made


def in_words(wrong: InputError, check: Check, case: PresentedCase) -> Said:
    """What is wrong with inputs; a field that follows a schedule is named by its list, row and column."""
    found = ROW_OF_INPUT.fullmatch(wrong.field)
    reference = check.references.get(found[1]) if found else None
    tables = [table for table in case.schedules if reference is not None and table.name == reference.schedule]
    if found is None or reference is None or not tables:
        return wrong.message
    column = found[3] or reference.column or column_of_worth(tables[0])
    fields = row_fields(input_of(check.procedure, found[1]))
    if fields:
        column, *_ = _columns_of(fields, tables[0], reference.column).get(column, (column,))
    place = place_in(tables[0], reference.row or int(found[2]) + 1, column)
    return Said(wrong.message.template, {**wrong.message.fields, "field": place})


def place_in(table: ScheduleTable, row: int, column: str) -> Said:
    """A cell of a schedule in words: its list, its row, counted from 1, and its column."""
    return Said(PLACE_IN_SCHEDULE, {"table": table.label, "row": row, "column": column_word(column)})


def column_word(column: str) -> Said | str:
    """What a column of a schedule is called; one that the program does not know, as the officer called it."""
    known = {**FIELD_WORDS, **COLUMN_WORDS}
    return Said(known[column], {}) if column in known else column
