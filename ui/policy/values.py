# SPDX-License-Identifier: Apache-2.0
"""Values of a policy document as a person types them: shares in percent, amounts grouped, lists in a row."""

import re
from collections.abc import Mapping
from copy import deepcopy
from decimal import Decimal
from enum import Enum, auto, unique
from typing import Any

from models.importers.numbers import NumberForm, ReadNumber, parse_number
from models.importers.parsed import Problem
from models.money import normalised
from models.terms import Said
from ui.policy.wording import filled

Document = dict[str, Any]
_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
_BETWEEN_WORDS = re.compile(r"\s*[;；]\s*")
_BETWEEN_CODES = re.compile(r"[\s,，;；、]+")


@unique
class Kind(Enum):
    """How a field of text is written."""

    PERCENT = auto()
    PERCENTS = auto()
    MONEY = auto()
    TIMES = auto()
    CODES = auto()
    TEXTS = auto()
    TEXT = auto()


class UnreadableError(Exception):
    """What was typed is no such value; `said` says what belongs there."""

    def __init__(self, said: Said, mend: Said) -> None:
        super().__init__(said.template)
        self.said, self.mend = said, mend


def shown(kind: Kind, value: object) -> str:
    """A value as it would be typed; nothing where there is none."""
    if value is None:
        return ""
    if kind is Kind.PERCENT:
        return f"{normalised(Decimal(str(value)) * 100):f}%"
    if kind is Kind.MONEY:
        return f"{Decimal(str(value)):,f}"
    if isinstance(value, list | tuple):
        if kind is Kind.PERCENTS:
            return " ".join(shown(Kind.PERCENT, each) for each in value)
        return ("; " if kind is Kind.TEXTS else " ").join(map(str, value))
    return str(value)


def read(kind: Kind, text: str, *, optional: bool = False) -> object:
    """The value of what was typed, as a document writes it; `None` for nothing where that is one.

    Raises `UnreadableError`.
    """
    typed = text.strip()
    if kind is Kind.CODES:
        return [code for code in _BETWEEN_CODES.split(typed) if code]
    if kind is Kind.TEXTS:
        return [each for each in _BETWEEN_WORDS.split(typed) if each]
    if kind is Kind.PERCENTS:
        return [_number(each, NumberForm.PERCENTAGE) for each in typed.split()]
    if kind is Kind.TEXT:
        return typed
    if optional and not typed:
        return None
    forms = {Kind.PERCENT: NumberForm.PERCENTAGE, Kind.MONEY: NumberForm.AMOUNT, Kind.TIMES: NumberForm.PLAIN}
    return _number(typed, forms[kind])


def _number(text: str, form: NumberForm) -> str:
    result = parse_number(text, form)
    if isinstance(result, Problem):
        raise UnreadableError(result.expected, result.mend)
    return _plain(result)


def _plain(number: ReadNumber) -> str:
    return f"{normalised(number.value):f}"


def value_at(document: Mapping[str, Any], path: str) -> Any:  # noqa: ANN401 - the schema says what a document holds
    """What stands at a path such as `tiers[0].rule.base`; `None` where nothing does."""
    value: Any = document
    for name, number in _STEP.findall(path):
        value = value[int(number)] if number else value.get(name)
        if value is None:
            return None
    return value


def put(document: Document, path: str, value: object) -> None:
    """Write a value at a path whose parents are there."""
    *parents, (name, number) = _STEP.findall(path)
    target: Any = document
    for step, at in parents:
        target = target[int(at)] if at else target[step]
    target[int(number) if number else name] = value


def nameless(path: str) -> str:
    """The path without the numbers of its entries: the key of its words."""
    return re.sub(r"\[\d+\]", "[]", path)


def whole_of(path: str) -> str:
    """The part of the document to which a path leads: `tiers` of `tiers[0].rule`."""
    return re.split(r"[.\[]", path, maxsplit=1)[0]


def complete(document: Mapping[str, Any], shipped: Mapping[str, Any]) -> Document:
    """A copy with every section; those that a document lacks are those of the policy that ships."""
    whole = deepcopy({"line_procedures": {}, "outcomes": {}, **shipped, **document})
    whole["sizing"].setdefault("working_capital_growth", None)
    return whole


def lean(document: Mapping[str, Any]) -> Document:
    """Without what says nothing, so that two documents that say the same are the same; words in every script."""
    whole: Document = filled(document)
    for name in ("line_procedures", "outcomes"):
        if not whole[name]:
            del whole[name]
    if whole["sizing"]["working_capital_growth"] is None:
        del whole["sizing"]["working_capital_growth"]
    for tier in whole["tiers"]:
        if not tier.get("veto_hours"):
            tier.pop("veto_hours", None)
    return whole
