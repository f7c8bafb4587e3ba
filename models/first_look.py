# SPDX-License-Identifier: Apache-2.0
"""The agenda as it was shown last, kept in the database, so that the next evening begins before SQLAlchemy is loaded.

It is interface state, outside the journal, and true only for the same head of the journal, the same day and the same
version of the program; a real reading takes its place as soon as the store is open.
"""

import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, cast, get_args, get_origin, get_type_hints

from sqlcipher3 import dbapi2

from models import VERSION
from models.snapshots.agenda import AgendaSnapshot

if TYPE_CHECKING:
    from collections.abc import Callable

STILL_TRUE = """
    SELECT look.agenda FROM first_look AS look
    WHERE look.version = ? AND look.day = ?
    AND look.head = (SELECT lower(hex(digest)) FROM journal_entries ORDER BY number DESC LIMIT 1)
"""


def first_look(file: Path, day: date) -> AgendaSnapshot | None:
    """The agenda kept in a file if it still holds on `day`, else `None`; whatever is wrong is told at the opening."""
    try:
        connection = dbapi2.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
    except dbapi2.Error:
        return None
    try:
        found = connection.execute(STILL_TRUE, (VERSION, day.isoformat())).fetchone()
        return None if found is None else from_text(found[0])
    except (dbapi2.Error, ValueError, TypeError, KeyError):
        return None
    finally:
        connection.close()


def to_text(agenda: AgendaSnapshot) -> str:
    """As JSON, field by field; read it back with `from_text`."""
    return json.dumps(_plain(agenda), ensure_ascii=False)


def from_text(text: str) -> AgendaSnapshot:
    """The agenda of a text by `to_text`; raises `ValueError`, `TypeError` or `KeyError` for any other."""
    made: AgendaSnapshot = _made(AgendaSnapshot, json.loads(text))
    return made


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if is_dataclass(value):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    return value


def _made(kind: Any, value: Any) -> Any:  # noqa: ANN401 - the types are read from the snapshot's own fields
    kind, inner = getattr(kind, "__supertype__", kind), get_args(kind)
    made = value
    if get_origin(kind) is UnionType:
        made = None if value is None else _made(next(one for one in inner if one is not NoneType), value)
    elif get_origin(kind) is tuple:
        made = tuple(_made(inner[0], each) for each in value)
    elif is_dataclass(kind):
        kinds, make = get_type_hints(kind), cast("Callable[..., object]", kind)
        made = make(**{name: _made(kinds[name], each) for name, each in dict(value).items()})
    elif kind in (date, datetime):
        made = kind.fromisoformat(value)
    elif isinstance(kind, type) and issubclass(kind, (Enum, Decimal)):
        made = kind(value)
    return made
