# SPDX-License-Identifier: Apache-2.0
"""A figure as stated, in one text column: missing is NULL, not applicable is a word, zero is a number."""

from decimal import Decimal

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator

from models.presented import NOT_APPLICABLE, Stated
from models.records.canonical import exact_text


class StatedFigure(TypeDecorator[Stated]):
    """A number, *not applicable*, or nothing."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Stated, dialect: Dialect) -> str | None:
        del dialect
        return exact_text(value) if isinstance(value, Decimal) else None if value is None else str(value.value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Stated:
        del dialect
        if value is None:
            return None
        return NOT_APPLICABLE if value == NOT_APPLICABLE.value else Decimal(value)
