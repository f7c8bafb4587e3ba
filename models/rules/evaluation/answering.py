# SPDX-License-Identifier: Apache-2.0
"""From a request to its answer: one answer for each item, in order; an item's error does not stop the others."""

from collections.abc import Callable, Mapping
from enum import Enum

from models.labels.rules import MISSING, NOT_TEXT, REPEATED
from models.named_outcomes import NamedOutcome
from models.rules.evaluation.checks import check
from models.rules.evaluation.loans import capacity, schedule_rows
from models.rules.evaluation.request import request_from
from models.rules.evaluation.statements import statement
from models.rules.evaluation.tallies import counted
from models.rules.input_error import Fault, InputError
from models.rules.judgement import Limits
from models.rules.reading import choice_at
from models.terms import Said

Speak = Callable[[Said], str]
Answer = dict[str, object]
Item = Mapping[str, object]

KINDS: Mapping[str, Callable[[Item, Limits, Speak], Answer]] = {
    "check": lambda item, limits, _speak: check(item, limits),
    "schedule": lambda item, _limits, _speak: schedule_rows(item),
    "capacity": lambda item, _limits, _speak: capacity(item),
    "statement": lambda item, _limits, speak: statement(item, speak),
    "tally": lambda item, _limits, speak: counted(item, speak),
}


def in_english(said: Said) -> str:
    """The template itself, filled in: for callers without a voice."""
    return said.template.format_map({name: _in_english(value) for name, value in said.fields.items()})


def _in_english(value: object) -> object:
    if isinstance(value, Said):
        return in_english(value)
    if isinstance(value, NamedOutcome):
        return value.code.value
    if isinstance(value, tuple):
        return ", ".join(str(_in_english(part)) for part in value)
    return value.value if isinstance(value, Enum) else value


def evaluate(data: bytes, speak: Speak = in_english) -> Answer:
    """Answer a request; raises `RequestError` where it is none. `speak` puts sentences into a language."""
    request = request_from(data)
    ids = [_known_as(item) for item in request.items]
    firsts = {id: place for place, id in reversed(list(enumerate(ids)))}
    numbered = enumerate(zip(request.items, ids, strict=True))
    return {
        "items": [_answered(item, request.limits, speak, repeated=firsts[id] < place) for place, (item, id) in numbered]
    }


def _known_as(item: object) -> str | None:
    given = item.get("id") if isinstance(item, Mapping) else None
    return given if isinstance(given, str) else None


def _answered(item: object, limits: Limits, speak: Speak, *, repeated: bool) -> Answer:
    known_as = _known_as(item)
    try:
        return {"id": known_as, **_by_kind(_told_apart(item, repeated=repeated), limits, speak)}
    except InputError as error:
        described = {"code": error.code, "message": speak(error.message), "field": error.field}
        return {"id": known_as, "error": described}


def _told_apart(item: object, *, repeated: bool) -> Item:
    """An item with an id of its own."""
    if not isinstance(item, Mapping) or item.get("id") in (None, ""):
        raise InputError(Fault.MISSING, MISSING, "id")
    if not isinstance(item["id"], str):
        raise InputError(Fault.UNKNOWN_VALUE, NOT_TEXT, "id")
    if repeated:
        raise InputError(Fault.CONFLICT, REPEATED, "id")
    return item


def _by_kind(item: Item, limits: Limits, speak: Speak) -> Answer:
    kind = choice_at(item.get("kind"), "kind", KINDS, Fault.UNKNOWN_KIND)
    return KINDS[kind](item, limits, speak)
