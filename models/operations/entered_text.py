# SPDX-License-Identifier: Apache-2.0
"""No text longer than an imported cell enters the record, whichever operation takes it and however deep it lies."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace

from models.errors.case import TextTooLong
from models.importers.limits import TEXT_LENGTH
from models.importers.package_file import MeetingPackage
from models.importers.preparation_file import SealedPreparation
from models.labels import entered_text as words
from models.operations.wish import Wish
from models.terms import Said


def refuse_long_text(operation: Callable[..., object], wish: Wish, given: Mapping[str, object]) -> None:
    """Raise `TextTooLong` for the first text of the wish or of what the operation is given that is over the limit."""
    for name, text in _texts_within(wish, words.NAME):
        _refuse(name, text)
    for parameter, value in given.items():
        own = words.OF_OPERATIONS.get(f"{operation.__name__}.{parameter}")
        for name, text in _texts(value, own or words.FIELDS.get(parameter, words.TEXT)):
            _refuse(name, text)


def _refuse(name: str, text: str) -> None:
    if len(text) > TEXT_LENGTH:
        raise TextTooLong(field=Said(name), length=len(text), most=TEXT_LENGTH)


def _texts(value: object, name: str) -> Iterator[tuple[str, str]]:
    """Every text in a value, with what it is called: by the field it stands in, else by what holds that."""
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, MeetingPackage):
        # Its policies are whole documents as text, like the text of a preparation: what they hold is bounded, not they.
        yield from _texts({each: json.loads(text) for each, text in value.policies.items()}, words.POLICY)
        yield from _texts_within(replace(value, policies={}), name)
    elif isinstance(value, SealedPreparation):
        yield from _texts_within(value.preparation, name)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _texts(key, name)
            yield from _texts(inner, words.FIELDS.get(key, name) if isinstance(key, str) else name)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for inner in value:
            yield from _texts(inner, name)
    else:
        yield from _texts_within(value, name)


def _texts_within(value: object, name: str) -> Iterator[tuple[str, str]]:
    if is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name), words.FIELDS.get(field.name, name))
