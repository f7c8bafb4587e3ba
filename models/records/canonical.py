# SPDX-License-Identifier: Apache-2.0
"""Values as one fixed text: JSON with sorted names, no blanks, exact numbers."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum


def canonical_text(value: object) -> str:
    """JSON of text, numbers, dates, lists and mappings; raises `TypeError` for a float, which is not exact."""
    match value.value if isinstance(value, Enum) else value:
        case None | bool() | str() | date() as plain:
            return json.dumps(plain, ensure_ascii=False, default=date.isoformat)
        case int() | Decimal() as number:
            return exact_text(Decimal(number))
        case Mapping() as named:
            members = sorted((str(name), part) for name, part in named.items())
            return "{" + ",".join(f"{canonical_text(name)}:{canonical_text(part)}" for name, part in members) + "}"
        case Sequence() as parts:
            return "[" + ",".join(canonical_text(part) for part in parts) + "]"
        case _:
            raise TypeError(f"{type(value).__name__} has no exact text")


def exact_text(number: Decimal) -> str:
    """A number as digits, its trailing zeros kept; raises `ValueError` unless it is finite."""
    if not number.is_finite():
        raise ValueError("a figure must be finite")
    return format(number, "f")


def from_canonical_text(text: str) -> object:
    """What a canonical text says; every number comes back as an exact `Decimal`, every list as a tuple."""
    return _frozen(json.loads(text, parse_float=Decimal, parse_int=Decimal))


def _frozen(value: object) -> object:
    match value:
        case dict():
            return {name: _frozen(part) for name, part in value.items()}
        case list():
            return tuple(_frozen(part) for part in value)
        case _:
            return value
