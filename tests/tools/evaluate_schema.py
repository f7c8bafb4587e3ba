# SPDX-License-Identifier: Apache-2.0
"""Make resources/schemas/evaluate.schema.json from the catalogue: `python -m tests.tools.evaluate_schema`.

The schema describes a request as far as JSON Schema can: names, kinds, line codes, ranges written as numbers,
alternatives. Ranges of numbers written as text, sums, equal lengths, rows and seasons that must agree with each other,
and people's ids are checked by `evaluate` alone.
"""

import json
from collections.abc import Iterable
from pathlib import Path

from models.rules.catalogue import ALL, Procedure
from models.rules.directions import DIRECTIONS, GROUPS_OF_LINES, MAY_HAVE_ROWS, ROW_NAME
from models.rules.evaluation.loans import DISPOSABLE, NEEDED_BY_TYPE
from models.rules.evaluation.request import LEVELS, MOST_ITEMS
from models.rules.evaluation.statements import (
    BALANCE_SHEET,
    BALANCE_SHEET_CODES,
    PROFIT_AND_LOSS,
    PROFIT_CODES,
)
from models.rules.fields import Amounts, Input, Inputs, Number, Numbers, OneOf, Range, Rows, Text, Way
from models.rules.lending import MOST_MONTHS
from models.rules.numbers import LONGEST
from models.rules.statements import WITH_ROWS
from models.rules.tally_rule import SWITCHES, Base, Passing
from models.terms import Choice, Role, ScheduleType, Unit
from resources import path

FILE = path("schemas", "evaluate.schema.json")
Schema = dict[str, object]

BOUNDS: dict[Range, Schema] = {
    Range.ANY: {},
    Range.NOT_NEGATIVE: {"minimum": 0},
    Range.POSITIVE: {"exclusiveMinimum": 0},
    Range.SHARE: {"exclusiveMinimum": 0, "maximum": 1},
    Range.PART: {"minimum": 0, "maximum": 1},
    Range.ALLOWANCE: {"minimum": 0, "exclusiveMaximum": 1},
    Range.MARGIN: {"exclusiveMaximum": 1},
    Range.MARKUP: {"exclusiveMinimum": -1},
    Range.GROWTH: {"minimum": -1},
}
NUMBER: Schema = {"$ref": "#/$defs/number"}
NULL: Schema = {"type": "null"}
GIVEN: Schema = {"not": NULL}
TEXT: Schema = {"type": "string", "minLength": 1}
FLAG: Schema = {"type": ["boolean", "null"]}
WHOLE: Schema = {"anyOf": [{"type": "integer", "minimum": 0}, {"$ref": "#/$defs/numberText"}]}


def number(allowed: Range) -> Schema:
    """A number within its range, or the text of one."""
    bounds = BOUNDS[allowed]
    return {"allOf": [NUMBER, bounds]} if bounds else NUMBER


def words(values: list[str]) -> Schema:
    return {"enum": values}


def record(properties: dict[str, Schema], required: list[str]) -> Schema:
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def field_schema(field: Input) -> Schema:
    match field:
        case Number():
            return number(field.range)
        case Numbers():
            return {"type": "array", "minItems": 1, "items": number(field.range)}
        case Text():
            return words(list(field.choices)) if field.choices else {"type": "string"} if field.optional else TEXT
        case Rows():
            row = inputs_schema(field.row)
            return {"type": "array", "minItems": field.least, "items": {"anyOf": [TEXT, row]} if field.plain else row}
        case Amounts():
            return {"type": "object", "minProperties": 1, "additionalProperties": number(field.range)}


def inputs_schema(declared: Inputs) -> Schema:
    properties = {field.name: given_or_null(field_schema(field), field, declared) for field in declared.fields}
    required = [field.name for field in declared.fields if is_required(field, declared)]
    schema = record(properties, required)
    if declared.ways:
        schema["oneOf"] = ways(declared.ways)
    elif declared.one_of:
        schema["allOf"] = [{"oneOf": alternatives(group)} for group in declared.one_of]
    return schema


def is_required(field: Input, declared: Inputs) -> bool:
    left_out = isinstance(field, Number | Text) and (field.optional or field.default is not None)
    return not left_out and field.name not in declared.alternatives


def given_or_null(schema: Schema, field: Input, declared: Inputs) -> Schema:
    """`null` is the same as not given."""
    return schema if is_required(field, declared) else or_null(schema)


def or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, NULL]}


def alternatives(group: OneOf) -> list[Schema]:
    return ways(tuple(Way(names) for names in group.alternatives))


def ways(allowed: tuple[Way, ...]) -> list[Schema]:
    """Each way: all its names are given, and of the other ways' names none but with `null`."""
    every = dict.fromkeys(name for way in allowed for name in way.names)
    return [
        {
            "required": list(way.names),
            "properties": {
                name: NULL if name not in way.names else number(Range.POSITIVE) if name in way.divisors else GIVEN
                for name in every
            },
        }
        for way in allowed
    ]


def codes(known: Iterable[str], with_rows: Iterable[str]) -> Schema:
    """A line's code, or that of a row under one of these lines."""
    row: Schema = {"type": "string", "pattern": rf"^({'|'.join(with_rows)})\.{ROW_NAME}$"}
    return {"anyOf": [words(sorted(known)), row]}


def check_item(procedure: Procedure) -> Schema:
    properties: dict[str, Schema] = {
        "id": TEXT,
        "kind": {"const": "check"},
        "procedure": {"const": procedure.id},
        "line": or_null({"$ref": "#/$defs/line"}),
        "unit": {"enum": [*(unit.value for unit in Unit), None]},
        "inputs": inputs_schema(procedure.inputs),
        "figure": NULL if procedure.in_words else or_null(NUMBER),
    }
    return record(properties, ["id", "kind", "procedure", "inputs"])


def schedule_item(kind: ScheduleType) -> Schema:
    own: dict[str, Schema] = {
        "balloon": number(Range.NOT_NEGATIVE),
        "grace_months": WHOLE,
        "weights": {"type": "array", "minItems": 1, "maxItems": MOST_MONTHS, "items": number(Range.NOT_NEGATIVE)},
    }
    needed = NEEDED_BY_TYPE.get(kind)
    properties: dict[str, Schema] = {
        "id": TEXT,
        "kind": {"const": "schedule"},
        "type": {"const": kind.value},
        "principal": number(Range.POSITIVE),
        "annual_rate": number(Range.NOT_NEGATIVE),
        "months": WHOLE,
        **({needed: own[needed]} if needed else {}),
    }
    return record(properties, list(properties))


def capacity_item() -> Schema:
    properties: dict[str, Schema] = {
        "id": TEXT,
        "kind": {"const": "capacity"},
        "disposable": or_null(NUMBER),
        "monthly": or_null({"type": "array", "minItems": 1, "maxItems": MOST_MONTHS, "items": NUMBER}),
        "share": or_null(number(Range.SHARE)),
        "annual_rate": number(Range.NOT_NEGATIVE),
        "months": WHOLE,
        "instalment": or_null(number(Range.NOT_NEGATIVE)),
    }
    item = record(properties, ["id", "kind", "annual_rate", "months"])
    return {**item, "oneOf": alternatives(DISPOSABLE)}


def balance_sheet_item() -> Schema:
    return statement_item(BALANCE_SHEET, words(sorted(BALANCE_SHEET_CODES)), or_null(NUMBER))


def profit_and_loss_item() -> Schema:
    season = record({"monthly": or_null(NUMBER), "months": number(Range.POSITIVE)}, ["months"])
    by_season: Schema = {"type": "array", "minItems": 1, "items": season}
    amount: Schema = {"anyOf": [NUMBER, by_season, NULL]}
    return statement_item(PROFIT_AND_LOSS, codes(PROFIT_CODES, WITH_ROWS), amount)


def statement_item(statement: str, names: Schema, amount: Schema) -> Schema:
    properties: dict[str, Schema] = {
        "id": TEXT,
        "kind": {"const": "statement"},
        "statement": {"const": statement},
        "lines": {"type": "object", "propertyNames": names, "additionalProperties": amount},
    }
    return record(properties, list(properties))


def tally_item() -> Schema:
    people: Schema = {"type": ["array", "null"], "items": TEXT}
    fraction: dict[str, Schema] = {"num": WHOLE, "den": WHOLE, "strict": FLAG}
    passing: Schema = {
        "oneOf": [
            record({"kind": {"const": Passing.FRACTION.value}, **fraction}, ["kind", "num", "den"]),
            record({"kind": {"const": Passing.UNANIMOUS.value}}, ["kind"]),
            record({"kind": {"const": Passing.VOTES.value}, "votes": WHOLE}, ["kind", "votes"]),
        ]
    }
    quorum_base = words([Base.ROSTER.value, Base.ELIGIBLE.value])
    minimum = or_null(WHOLE)
    quorum = record({**fraction, "base": quorum_base, "minimum": minimum}, ["num", "den", "base"])
    base = words([base.value for base in Base])
    switches = dict.fromkeys((*SWITCHES, "chair_veto"), FLAG)
    seat = record({"id": TEXT, "role": words([role.value for role in Role])}, ["id", "role"])
    properties: dict[str, Schema] = {
        "id": TEXT,
        "kind": {"const": "tally"},
        "rule": record({"passing": passing, "base": base, "quorum": quorum, **switches}, ["passing", "base", "quorum"]),
        "roster": {"type": "array", "items": seat},
        "recused": people,
        "absent": people,
        "ballots": {
            "type": "object",
            "additionalProperties": {"enum": [*(choice.value for choice in Choice), None]},
        },
        "veto": FLAG,
    }
    return record(properties, ["id", "kind", "rule", "roster", "ballots"])


def request_schema() -> Schema:
    """The whole request; an item is one of the kinds, a check one of the procedures."""
    text: Schema = {
        "type": "string",
        "maxLength": LONGEST,
        "pattern": r"^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,2})?$",
    }
    items = [
        *(check_item(procedure) for procedure in ALL),
        *(schedule_item(kind) for kind in ScheduleType),
        capacity_item(),
        balance_sheet_item(),
        profit_and_loss_item(),
        tally_item(),
    ]
    levels = record(dict.fromkeys(LEVELS, number(Range.NOT_NEGATIVE)), list(LEVELS))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Request of `main.py evaluate`",
        **record(
            {
                "levels": or_null(levels),
                "items": {"type": "array", "maxItems": MOST_ITEMS, "items": {"oneOf": items}},
            },
            ["items"],
        ),
        "$defs": {
            "numberText": text,
            "number": {"anyOf": [{"type": "number"}, {"$ref": "#/$defs/numberText"}]},
            "line": codes([*DIRECTIONS, *GROUPS_OF_LINES], MAY_HAVE_ROWS),
        },
    }


def written() -> str:
    return json.dumps(request_schema(), indent=1, ensure_ascii=False) + "\n"


def main() -> None:
    """Write the file."""
    Path(FILE).write_text(written(), encoding="utf-8")


if __name__ == "__main__":
    main()
