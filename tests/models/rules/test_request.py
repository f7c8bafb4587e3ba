# SPDX-License-Identifier: Apache-2.0
"""A request is strict JSON, or nothing of it is answered."""

from decimal import Decimal
from typing import Any

import pytest

from models.labels import rules_request as words
from models.rules.evaluation.answering import evaluate
from models.rules.evaluation.request import MOST_ITEMS, RequestError, request_from


def only(data: bytes) -> dict[str, Any]:
    items = evaluate(data)["items"]
    assert isinstance(items, list)
    (item,) = items
    assert isinstance(item, dict)
    return item


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"5",
        b"null",
        b"{",
        b'{"items": 5}',
        b"{}",
        b'{"items": null}',
        b'{"items": []} x',
        b'{"items": {}}',
        b'{"items": [], "more": 1}',
        b'{"items": [], "items": []}',
        b'{"items": [{"id": "a", "id": "b"}]}',
        b'{"items": [{"id": "a", "inputs": {"x": {"y": 1, "y": 1}}}]}',
        b'{"items": [NaN]}',
        b'{"items": [-Infinity]}',
        b"\xff\xfe{\x00}\x00",
        b"\xef\xbb\xbf" + b'{"items": []}',
        b'{"items": [01]}',
        b"{'items': []}",
        b'{"items": [1,]}',
        b"[" * 100_000,
        b'{"items": ["' + b"\xc3\x28" + b'"]}',
        b'{"items": [], "levels": []}',
        b'{"items": [], "levels": {"watch": 0.1, "over": 0.2}}',
        b'{"items": [], "levels": {"watch": 0.1, "over": 0.2, "severe": null}}',
        b'{"items": [], "levels": {"watch": 0.1, "over": 0.2, "severe": 0.3, "grave": 1}}',
        b'{"items": [], "levels": {"watch": 0.2, "over": 0.1, "severe": 0.3}}',
        b'{"items": [], "levels": {"watch": -0.1, "over": 0.1, "severe": 0.3}}',
        b'{"items": [], "levels": {"watch": true, "over": 0.1, "severe": 0.3}}',
    ],
)
def test_what_is_no_request_is_refused_whole_in_one_sentence(data: bytes) -> None:
    with pytest.raises(RequestError) as refused:
        evaluate(data)

    assert "\n" not in refused.value.message.template


@pytest.mark.parametrize(
    ("data", "sentence", "facts"),
    [
        (b"[]", words.NOT_AN_OBJECT, {}),
        (b"{}", words.NO_ITEMS, {}),
        (b'{"items": [], "more": 1}', words.UNKNOWN_KEY, {"key": "more"}),
        (b'{"items": [{"a": 1, "id": 1, "id": 2}]}', words.REPEATED_KEY, {"key": "id"}),
        (b'{"items": [NaN]}', words.NOT_A_JSON_NUMBER, {"found": "NaN"}),
        (b'{\n"items": [1,]}', words.NOT_JSON, {"line": 2, "column": 13}),
        (b"[" * 100_000, words.TOO_DEEP, {}),
        (b"\xff", words.NOT_UTF_8, {}),
        (b"\xef\xbb\xbf{}", words.BYTE_ORDER_MARK, {}),
        (b'{"items": [], "levels": []}', words.BAD_LEVELS, {}),
    ],
)
def test_the_sentence_says_what_is_wrong_and_where(data: bytes, sentence: str, facts: dict[str, object]) -> None:
    with pytest.raises(RequestError) as refused:
        evaluate(data)

    assert (refused.value.message.template, refused.value.message.fields) == (sentence, facts)


def test_at_most_twenty_thousand_items_are_answered_at_once() -> None:
    assert len(request_from(b'{"items": [' + b",".join([b"1"] * MOST_ITEMS) + b"]}").items) == MOST_ITEMS
    with pytest.raises(RequestError):
        request_from(b'{"items": [' + b",".join([b"1"] * (MOST_ITEMS + 1)) + b"]}")


def test_levels_may_be_given_for_the_whole_request() -> None:
    limits = request_from(b'{"items": [], "levels": {"watch": "0", "over": 0.10, "severe": 1e2}}').limits

    assert (limits.watch, limits.over, limits.severe) == (Decimal(0), Decimal("0.1"), Decimal(100))


def test_numbers_never_pass_through_binary_floating_point() -> None:
    item = b'{"id": "a", "kind": "check", "procedure": "logic.stated", "inputs": {"computed": 1.005}, "figure": '
    data = b'{"items": [' + item + b"1.0050000000000000000000000000001}]}"

    found = only(data)

    assert found["estimate"] == "1.01"
    assert found["deviation"] == "0.000000"


def test_a_json_number_beyond_all_bounds_is_an_error_of_its_item() -> None:
    for number in (b"1E+999999", b"9" * 5000, b"1e400"):
        data = (
            b'{"items": [{"id":"a","kind":"check","procedure":"logic.stated","inputs":{"computed":' + number + b"}}]}"
        )

        found = only(data)

        assert found["error"]["code"] == "not_a_number"
