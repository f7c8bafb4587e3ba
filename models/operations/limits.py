# SPDX-License-Identifier: Apache-2.0
"""How long a text may be that is recorded: looked at once, in front of every operation."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from models.errors.case import TextTooLong
from models.importers.limits import TEXT_LENGTH
from models.labels import limits as labels
from models.terms import Said

OWN_LIMITS = frozenset({"secret", "keys", "witnesses", "key", "book", "package", "file", "presented", "document"})
"""Secrets, keys and notes, which their own rooms look at, and what was looked at when its file was read."""


def refuse_long(facts: Mapping[str, object]) -> None:
    """Refuse an operation of which a text has more characters than a workbook's may have; nothing is recorded of it.

    What takes minutes to lay out on paper would stop the printing of every page beside it (`reliability.md` G2).
    """
    for name, value in facts.items():
        length = 0 if name in OWN_LIMITS else max(map(len, _texts(value)), default=0)
        if length > TEXT_LENGTH:
            raise TextTooLong(field=Said(labels.FIELDS.get(name, labels.TEXT)), length=length, most=TEXT_LENGTH)


def _texts(value: object) -> Iterator[str]:
    """Every text in a value, however deep."""
    match value:
        case str():
            yield value
        case Mapping():
            for key, part in value.items():
                yield from _texts(key)
                yield from _texts(part)
        case tuple() | list() | frozenset() | set():
            for part in value:
                yield from _texts(part)
        case _ if is_dataclass(value) and not isinstance(value, type):
            for each in fields(value):
                yield from _texts(getattr(value, each.name))
