# SPDX-License-Identifier: Apache-2.0
"""Reading a request: strict JSON, numbers exact from their text, no key twice and none ignored."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from models.labels import rules_request as words
from models.money import decimal_from
from models.rules.input_error import InputError
from models.rules.judgement import DEFAULT_LIMITS, Limits
from models.rules.numbers import Exact, Unreadable, exact_from, is_number_text
from models.terms import Said

MOST_ITEMS = 20_000
BYTE_ORDER_MARK = "\ufeff"
LEVELS = ("watch", "over", "severe")


class RequestError(Exception):
    """A request of which nothing can be answered."""

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)
        self.message = Said(template, values)


@dataclass(frozen=True, slots=True)
class Request:
    """The items as given, and the limits that hold for all of them."""

    items: Sequence[object]
    limits: Limits


def request_from(data: bytes) -> Request:
    """Read a request; raises `RequestError` where it is no request."""
    request = json_from(data)
    if not isinstance(request, Mapping):
        raise RequestError(words.NOT_AN_OBJECT)
    unknown = next((key for key in request if key not in {"levels", "items"}), None)
    if unknown is not None:
        raise RequestError(words.UNKNOWN_KEY, key=unknown)
    items = request.get("items")
    if not isinstance(items, list):
        raise RequestError(words.NO_ITEMS)
    if len(items) > MOST_ITEMS:
        raise RequestError(words.TOO_MANY_ITEMS, found=len(items), most=MOST_ITEMS)
    return Request(items, _limits(request.get("levels")))


def json_from(data: bytes) -> object:
    """JSON as values: numbers as `Decimal` (or `Unreadable`), never as a float."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise RequestError(words.NOT_UTF_8) from None
    if text.startswith(BYTE_ORDER_MARK):
        raise RequestError(words.BYTE_ORDER_MARK)
    try:
        return json.loads(
            text,
            parse_float=_number,
            parse_int=_number,
            parse_constant=_no_number,
            object_pairs_hook=_object,
        )
    except json.JSONDecodeError as error:
        raise RequestError(words.NOT_JSON, line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise RequestError(words.TOO_DEEP) from None


def _number(text: str) -> Decimal | Unreadable:
    return Decimal(text) if is_number_text(text) else Unreadable()


def _no_number(text: str) -> object:
    raise RequestError(words.NOT_A_JSON_NUMBER, found=text)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    values = dict(pairs)
    if len(values) < len(pairs):
        keys = [key for key, _value in pairs]
        raise RequestError(words.REPEATED_KEY, key=max(keys, key=keys.count))
    return values


def _limits(levels: object) -> Limits:
    """The limits of the request, else the usual ones."""
    if levels is None:
        return DEFAULT_LIMITS
    if not isinstance(levels, Mapping) or set(levels) != set(LEVELS):
        raise RequestError(words.BAD_LEVELS)
    try:
        watch, over, severe = (exact_from(levels[name], name) for name in LEVELS)
    except InputError:
        raise RequestError(words.BAD_LEVELS) from None
    if not Exact(0) <= watch <= over <= severe:
        raise RequestError(words.BAD_LEVELS)
    return Limits(decimal_from(watch), decimal_from(over), decimal_from(severe))
