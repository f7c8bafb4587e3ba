# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace
from time import process_time

import pytest

from models.keys.secret_words import is_pin, is_secret
from models.keys.wrapping import HIGHEST, STANDARD, Cost, WrongSecret, unwrap, wrap

CHEAP = Cost(memory=64, passes=1, lanes=1)
SEED, OWNER, SECRET = bytes(range(32)), "陈淑芬".encode(), "三月的雨 twice"


def test_the_secret_opens_the_seed_and_nothing_else_does() -> None:
    wrapped = wrap(SEED, SECRET, OWNER, CHEAP)

    assert unwrap(wrapped, SECRET, OWNER) == SEED
    for wrong in (SECRET[:-1], SECRET + "x", SECRET.upper(), ""):
        with pytest.raises(WrongSecret):
            unwrap(wrapped, wrong, OWNER)


def test_the_box_of_one_person_is_not_opened_as_anothers() -> None:
    with pytest.raises(WrongSecret):
        unwrap(wrap(SEED, SECRET, OWNER, CHEAP), SECRET, "黄志强".encode())


@pytest.mark.parametrize("part", ["salt", "nonce", "box"])
def test_an_altered_box_stays_shut(part: str) -> None:
    wrapped = wrap(SEED, SECRET, OWNER, CHEAP)
    altered = bytes([getattr(wrapped, part)[0] ^ 1]) + getattr(wrapped, part)[1:]
    with pytest.raises(WrongSecret):
        unwrap(replace(wrapped, **{part: altered}), SECRET, OWNER)


@pytest.mark.parametrize(
    "cost",
    [
        {"memory": HIGHEST.memory + 1},
        {"passes": HIGHEST.passes + 1},
        {"lanes": HIGHEST.lanes + 1, "memory": HIGHEST.memory},
        {"passes": 0},
        {"lanes": 0},
        {"memory": 31, "lanes": 4},
    ],
)
def test_a_stored_cost_that_cannot_be_paid_is_refused_before_it_is_paid(cost: dict[str, int]) -> None:
    dear = replace(wrap(SEED, SECRET, OWNER, CHEAP), cost=replace(CHEAP, **cost))
    with pytest.raises(WrongSecret):
        unwrap(dear, SECRET, OWNER)
    assert all(paid.bearable for paid in (STANDARD, HIGHEST, CHEAP))


def test_the_seed_stands_nowhere_in_the_box_and_no_box_is_made_twice() -> None:
    first, second = (wrap(SEED, SECRET, OWNER, CHEAP) for _ in range(2))

    assert SEED not in first.salt + first.nonce + first.box
    assert first.box != second.box


def test_the_cost_is_what_the_record_says_and_a_lower_one_is_known() -> None:
    assert Cost(memory=65536, passes=3, lanes=4) == STANDARD
    for cheaper in (replace(STANDARD, memory=19456), replace(STANDARD, passes=2), replace(STANDARD, lanes=1)):
        assert cheaper.below(STANDARD)
        assert not STANDARD.below(cheaper)
    assert not STANDARD.below(STANDARD)


def test_one_guess_at_the_standard_costs_more_than_a_tenth_of_a_second_of_work() -> None:
    wrapped = wrap(SEED, SECRET, OWNER)
    before = process_time()
    with pytest.raises(WrongSecret):
        unwrap(wrapped, "another secret", OWNER)
    assert process_time() - before > 0.1


@pytest.mark.parametrize(
    "typed",
    [
        "1234567890",
        "１２３４５６７８９０",
        "12345 67890 123",
        "nine sign",
        "         a         ",
        "",
        "aaaaaaaaaa",
        "abababababcd",
    ],
)
def test_a_secret_of_digits_of_few_signs_or_of_always_the_same_is_none(typed: str) -> None:
    assert not is_secret(typed)


@pytest.mark.parametrize("typed", ["ten signs!", "1234567890a", "三月的雨下了两次就停了"])
def test_ten_signs_that_are_not_only_digits_are_a_secret(typed: str) -> None:
    assert is_secret(typed)


def test_wide_letters_of_an_input_method_are_the_plain_ones() -> None:
    wrapped = wrap(SEED, "Ｍｙ　ｓｅｃｒｅｔ　１２", OWNER, CHEAP)
    assert unwrap(wrapped, " My secret 12", OWNER) == SEED


def test_six_digits_are_a_pin() -> None:
    assert is_pin("123456")
    assert is_pin("１２３４５６")
    assert not any(map(is_pin, ("12345", "1234567", "12345a", "٣٤٥٦٧٨", "")))
