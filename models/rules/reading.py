# SPDX-License-Identifier: Apache-2.0
"""The one reader that holds given values to their declaration: unknown names, alternatives, types, ranges, lengths."""

from collections.abc import Collection, Mapping, Sequence

from models.labels import rules as words
from models.rules.fields import Amounts, Input, Inputs, Number, Numbers, OneOf, Range, Rows, Text
from models.rules.given import Given, Value
from models.rules.input_error import Fault, InputError
from models.rules.numbers import Exact, exact_from
from models.rules.working import Input as Origin
from models.rules.working import Term
from models.terms import Said


def read_inputs(declared: Inputs, given: object, path: str) -> Given:
    """The given values by name, defaults filled in; raises `InputError` with the path of the first offender."""
    values = object_at(given, path)
    refuse_unknown(values, declared.names, path)
    needed = frozenset[str]().union(*(chosen(group, values, path) for group in declared.one_of))
    optional = declared.alternatives - needed
    return Given({field.name: _value(field, values, path, optional) for field in declared.fields})


def object_at(given: object, path: str) -> Mapping[str, object]:
    if given is None:
        raise InputError(Fault.MISSING, words.MISSING, path)
    if not isinstance(given, Mapping):
        raise InputError(Fault.UNKNOWN_VALUE, words.NOT_AN_OBJECT, path)
    return given


def refuse_unknown(values: Mapping[str, object], known: Collection[str], path: str) -> None:
    """No key is ignored: one that nobody reads is an error."""
    for name in values:
        if name not in known:
            raise InputError(Fault.UNKNOWN_INPUT, words.UNKNOWN_INPUT, within(path, name))


def within(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def number_within(value: object, allowed: Range, path: str) -> Exact:
    result = exact_from(value, path)
    if not allowed.holds(result):
        raise InputError(Fault.OUT_OF_RANGE, words.OUT_OF_RANGE, path, range=Said(words.RANGES[allowed.value]))
    return result


def whole_number(value: object, path: str, lowest: int, highest: int) -> int:
    result = exact_from(value, path)
    if result.denominator != 1 or not lowest <= result <= highest:
        raise InputError(Fault.OUT_OF_RANGE, words.NOT_WHOLE, path, lowest=lowest, highest=highest)
    return int(result)


def entries_of(value: object, path: str, least: int = 1) -> Sequence[object]:
    """The entries of a list; `null` is a list that was not given."""
    if value is None:
        raise InputError(Fault.MISSING, words.MISSING, path)
    if not isinstance(value, list | tuple):
        raise InputError(Fault.UNKNOWN_VALUE, words.NOT_A_LIST, path)
    if len(value) < least:
        template = words.FEW_ENTRIES if value else words.EMPTY
        raise InputError(Fault.LENGTH, template, path, found=len(value), least=least)
    return value


def text_at(value: object, path: str) -> str:
    """A text that says something; one that is empty or blank is missing."""
    text = name_at(value, path)
    if not text.strip():
        raise InputError(Fault.MISSING, words.MISSING, path)
    return text


def name_at(value: object, path: str, fault: Fault = Fault.UNKNOWN_VALUE) -> str:
    """Any text, for whoever looks it up; anything else is `fault`."""
    if value is None:
        raise InputError(Fault.MISSING, words.MISSING, path)
    if not isinstance(value, str):
        raise InputError(fault, words.NOT_TEXT, path)
    return value


def choice_at(value: object, path: str, choices: Collection[str], fault: Fault = Fault.UNKNOWN_VALUE) -> str:
    """One of these words, else `fault`; a blank is given, and no such word."""
    if value is None:
        raise InputError(Fault.MISSING, words.MISSING, path)
    if not isinstance(value, str) or value not in choices:
        raise InputError(fault, words.UNKNOWN_VALUE, path, known=", ".join(choices))
    return value


def flag_at(value: object, path: str, *, default: bool) -> bool:
    if value is None:
        return default
    if not isinstance(value, bool):
        raise InputError(Fault.UNKNOWN_VALUE, words.NOT_TRUE_OR_FALSE, path)
    return value


def chosen(group: OneOf, values: Mapping[str, object], path: str) -> frozenset[str]:
    """The names of the alternative that was begun; every one of them is then compulsory."""
    begun = [names for names in group.alternatives if any(values.get(name) is not None for name in names)]
    if not begun:
        raise InputError(Fault.MISSING, words.MISSING, within(path, group.alternatives[0][0]))
    if len(begun) > 1:
        offender = next(name for name in begun[1] if values.get(name) is not None)
        raise InputError(Fault.CONFLICT, words.CONFLICT, within(path, offender))
    return frozenset(begun[0])


def _value(field: Input, values: Mapping[str, object], path: str, not_chosen: Collection[str]) -> Value:
    value = values.get(field.name)
    where = within(path, field.name)
    if value is None:
        return None if field.name in not_chosen else _default(field, where)
    match field:
        case Number():
            number = number_within(value, field.range, where)
            return Term(number, Origin(where, field.unit), usual=number == field.default)
        case Numbers():
            entries = entries_of(value, where)
            return tuple(_term(entry, field, f"{where}[{at}]") for at, entry in enumerate(entries))
        case Text():
            return _text(field, value, where)
        case Rows():
            entries = entries_of(value, where, field.least)
            return tuple(_row(field, entry, f"{where}[{at}]") for at, entry in enumerate(entries))
        case _:
            return _amounts(field, value, where)


def _default(field: Input, where: str) -> Value:
    if isinstance(field, Number) and field.default is not None:
        return Term(field.default, Origin(where, field.unit), usual=True)
    if isinstance(field, Text) and field.default is not None:
        return field.default
    if isinstance(field, Number | Text) and field.optional:
        return None
    raise InputError(Fault.MISSING, words.MISSING, where)


def _term(value: object, field: Numbers | Amounts, where: str) -> Term:
    return Term(number_within(value, field.range, where), Origin(where, field.unit))


def _text(field: Text, value: object, where: str) -> str:
    if field.optional and isinstance(value, str):
        return value
    return choice_at(value, where, field.choices) if field.choices else text_at(value, where)


def _row(field: Rows, entry: object, where: str) -> Given:
    if field.plain is not None and isinstance(entry, str):
        return read_inputs(field.row, {field.plain: text_at(entry, where)}, where)
    return read_inputs(field.row, entry, where)


def _amounts(field: Amounts, value: object, where: str) -> Mapping[str, Term]:
    amounts = object_at(value, where)
    if not amounts:
        raise InputError(Fault.LENGTH, words.EMPTY, where, least=1)
    return {name: _term(amount, field, within(where, name)) for name, amount in amounts.items()}
