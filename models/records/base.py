# SPDX-License-Identifier: Apache-2.0
"""What every mapped class has in common: exact columns, STRICT tables, named constraints."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, ClassVar, NewType

from sqlalchemy import LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, MappedAsDataclass

from models import terms
from models.records.types import ByValue, CanonicalJson, ExactDecimal, IsoDate, UtcDateTime, YesNo

__all__ = ["Base", "ByValue", "CanonicalJson", "ExactDecimal", "IsoDate", "UtcDateTime", "YesNo"]

CLOSED_LISTS = {
    member: ByValue(member)
    for member in vars(terms).values()
    if isinstance(member, type) and issubclass(member, Enum) and member is not Enum
}
IDS = {member: Text() for member in vars(terms).values() if isinstance(member, NewType)}

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

STRICT: Any = {"sqlite_strict": True}
"""The last member of the `__table_args__` of a class that has its own."""


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """The root of the mapped classes.

    Ids are UUIDs as text. A class that adds constraints ends its `__table_args__` with `STRICT`.
    """

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        bytes: LargeBinary(),
        bool: YesNo(),
        Decimal: ExactDecimal(),
        datetime: UtcDateTime(),
        date: IsoDate(),
        **CLOSED_LISTS,
        **IDS,
    }
    __table_args__ = STRICT  # without an annotation, which would make it a field
