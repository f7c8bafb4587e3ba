# SPDX-License-Identifier: Apache-2.0
"""What is stored comes back exactly, and what is not exact is not stored."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Dialect
from sqlalchemy.dialects import sqlite

from models.records.canonical import canonical_text, from_canonical_text
from models.records.types import ByValue, CanonicalJson, ExactDecimal, IsoDate, UtcDateTime, YesNo
from models.terms import Level

DIALECT: Dialect = sqlite.dialect()

MIDDLE_AGES = datetime(1000, 1, 1)  # noqa: DTZ001 - hypothesis adds the zone
offsets = st.integers(-12, 14).map(lambda hours: timezone(timedelta(hours=hours)))
numbers = st.decimals(allow_nan=False, allow_infinity=False)
texts = st.text(st.characters(codec="utf-8"))
documents = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner).map(tuple) | st.dictionaries(texts, inner),
    max_leaves=20,
)


@given(numbers)
def test_a_number_comes_back_with_its_trailing_zeros(number: Decimal) -> None:
    stored = ExactDecimal().process_bind_param(number, DIALECT)
    back = ExactDecimal().process_result_value(stored, DIALECT)

    assert back == number
    assert stored == format(number, "f")


@pytest.mark.parametrize("number", [Decimal("NaN"), Decimal("Infinity"), Decimal("sNaN")])
def test_a_number_that_is_not_finite_is_refused(number: Decimal) -> None:
    with pytest.raises(ValueError, match="finite"):
        ExactDecimal().process_bind_param(number, DIALECT)


def test_a_float_is_refused_and_nothing_is_none() -> None:
    with pytest.raises(TypeError):
        ExactDecimal().process_bind_param(0.1, DIALECT)  # type: ignore[arg-type] # what the test is about
    with pytest.raises(TypeError):
        canonical_text(0.1)

    assert ExactDecimal().process_bind_param(None, DIALECT) is None


@given(st.datetimes(MIDDLE_AGES, timezones=offsets), st.datetimes(MIDDLE_AGES, timezones=offsets))
def test_moments_sort_as_their_texts_do(one: datetime, other: datetime) -> None:
    first, second = (UtcDateTime().process_bind_param(moment, DIALECT) for moment in (one, other))
    assert first is not None
    assert second is not None

    assert UtcDateTime().process_result_value(first, DIALECT) == one
    assert (first < second) == (one < other)


def test_a_moment_without_a_zone_is_refused() -> None:
    beijing = datetime(2026, 11, 24, 19, 0, tzinfo=timezone(timedelta(hours=8)))

    assert UtcDateTime().process_bind_param(beijing, DIALECT) == "2026-11-24T11:00:00.000000+00:00"
    with pytest.raises(ValueError, match="zone"):
        UtcDateTime().process_bind_param(beijing.replace(tzinfo=None), DIALECT)


@given(documents)
def test_a_document_comes_back_as_it_was(document: object) -> None:
    column = CanonicalJson()

    assert column.process_result_value(column.process_bind_param(document, DIALECT), DIALECT) == document


def test_the_same_document_has_one_text() -> None:
    one = {"b": [Decimal("1.50"), 2, True], "a": date(2026, 1, 2), "level": Level.OVER}

    assert canonical_text(one) == '{"a":"2026-01-02","b":[1.50,2,true],"level":"over"}'
    assert canonical_text(dict(reversed(one.items()))) == canonical_text(one)
    assert from_canonical_text("[1.50]") == (Decimal("1.50"),)


def results() -> Iterator[tuple[object, object]]:
    yield ByValue(Level).process_bind_param(Level.OVER, DIALECT), "over"
    yield ByValue(Level).process_result_value("over", DIALECT), Level.OVER
    yield YesNo().process_bind_param(value=True, dialect=DIALECT), 1
    yield YesNo().process_result_value(0, DIALECT), False
    yield IsoDate().process_bind_param(date(2026, 1, 2), DIALECT), "2026-01-02"
    yield IsoDate().process_result_value("2026-01-02", DIALECT), date(2026, 1, 2)


@pytest.mark.parametrize(("result", "expected"), list(results()))
def test_closed_lists_answers_and_days_are_stored_plainly(result: object, expected: object) -> None:
    assert result == expected
