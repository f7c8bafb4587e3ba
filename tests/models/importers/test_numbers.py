# SPDX-License-Identifier: Apache-2.0
from decimal import Decimal
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.importers import NumberForm, Problem, ReadNumber, parse_number, parse_numbers
from models.importers.numbers import number_from_cell, tidy
from models.labels import importing as labels
from models.terms import Said
from tests.tools.work import calls

READ = {
    "62000": "62000",
    "62,000": "62000",
    "1,234,567.89": "1234567.89",
    "６２０００": "62000",
    "６２，０００": "62000",
    "１２３．４５": "123.45",
    "6.2w": "62000",
    "6.2W": "62000",
    "6.2万": "62000",
    "6.2 万": "62000",
    "6.2万元": "62000",
    "6.2345万": "62345",
    "12万": "120000",
    "62000元": "62000",
    "¥62,000": "62000",
    "￥62,000.50": "62000.50",
    "-1400": "-1400",
    "－1400": "-1400",
    "−1,400": "-1400",
    "(1400)": "-1400",
    "（1,400）": "-1400",
    "+500": "500",
    ".5": "0.5",
    "-0": "0",
    "0.00": "0",
    "　62000　": "62000",
    "007": "7",
}
REFUSED = {
    "1.234,56": labels.WRITE_POINT,
    "1.234.567": labels.WRITE_POINT,
    "1234,56": labels.WRITE_POINT,
    "12,34": labels.WRITE_POINT,
    "0,5": labels.WRITE_POINT,
    "12 345,67": labels.WRITE_NO_SPACES,
    "12 345.67": labels.WRITE_NO_SPACES,
    "12\u00a0345": labels.WRITE_NO_SPACES,
    "12\u202f345": labels.WRITE_NO_SPACES,
    "12\u2009345": labels.WRITE_NO_SPACES,
    "1'234.50": labels.WRITE_NO_APOSTROPHE,
    "1’234": labels.WRITE_NO_APOSTROPHE,
    "1_000": labels.WRITE_NO_APOSTROPHE,
    "1,23,456": labels.WRITE_GROUPS_OF_THREE,
    "1,0000,0000": labels.WRITE_GROUPS_OF_THREE,
    "١٢٣": labels.WRITE_LATIN_DIGITS,
    "१२३": labels.WRITE_LATIN_DIGITS,
    "𝟙𝟚": labels.WRITE_LATIN_DIGITS,
    "1e3": labels.WRITE_WITHOUT_EXPONENT,
    "1E+999999": labels.WRITE_WITHOUT_EXPONENT,
    "NaN": labels.WRITE_DIGITS,
    "Infinity": labels.WRITE_DIGITS,
    "-inf": labels.WRITE_DIGITS,
    "五万五": labels.WRITE_DIGITS,
    "²": labels.WRITE_DIGITS,
    "½": labels.WRITE_DIGITS,
    "0x10": labels.WRITE_DIGITS,
    "5.": labels.WRITE_DIGITS,
    "--5": labels.WRITE_DIGITS,
    "(-5)": labels.WRITE_DIGITS,
    "(5": labels.WRITE_DIGITS,
    "5)": labels.WRITE_DIGITS,
    "5 千": labels.WRITE_DIGITS,
    "约60": labels.WRITE_DIGITS,
    "60-70": labels.WRITE_DIGITS,
    "": labels.WRITE_DIGITS,
    "35.4%": labels.WRITE_NO_PERCENT,
    "1.234": labels.WRITE_TWO_DECIMALS,
    "9" * 31: labels.WRITE_SHORTER,
    "1" + "0" * 15: labels.WRITE_SHORTER,
    "9" * 14 + "万": labels.WRITE_SHORTER,
    "1" * 5000: labels.WRITE_SHORTER,
}


@pytest.mark.parametrize(("typed", "value"), READ.items())
def test_chinese_and_english_forms_are_read(typed: str, value: str) -> None:
    read = parse_number(typed)
    assert isinstance(read, ReadNumber)
    assert read.value == Decimal(value)


@pytest.mark.parametrize(("typed", "mend"), REFUSED.items())
def test_every_other_form_is_refused_by_name(typed: str, mend: str) -> None:
    problem = parse_number(typed)
    assert isinstance(problem, Problem)
    assert problem.mend.template == mend


@pytest.mark.parametrize("digit", ["9", "9,", "1 ", "(", "万", "."])
def test_a_longer_slip_of_the_keys_is_refused_with_no_more_work(digit: str) -> None:
    short, long = (calls(partial(parse_number, digit * length)) for length in (1000, 100_000))
    assert long <= short


@pytest.mark.parametrize(
    ("typed", "value"),
    {
        "35.4": "0.354",
        "35.4%": "0.354",
        "35.4％": "0.354",
        ".354": "0.354",
        "100": "1",
        "1": "1",
        "-1": "-1",
        "0.9": "0.9",
        "1.1": "0.011",
    }.items(),
)
def test_a_percentage_field_takes_both_spellings(typed: str, value: str) -> None:
    read = parse_number(typed, NumberForm.PERCENTAGE)
    assert isinstance(read, ReadNumber)
    assert read.value == Decimal(value)
    assert read.echo is not None


def test_a_rate_in_a_file_is_never_rescaled() -> None:
    assert parse_number("0.354", NumberForm.RATE) == ReadNumber(Decimal("0.354"))
    assert isinstance(parse_number("35.4%", NumberForm.RATE), ReadNumber)
    problem = parse_number("35.4", NumberForm.RATE)
    assert isinstance(problem, Problem)
    assert problem.mend.template == labels.WRITE_RATE_BELOW_ONE


@pytest.mark.parametrize(
    ("typed", "value"), {"=5800+400": "6200", "＝６．２万－400": "61600", "=1200*12+5": "14405", "=5": "5"}.items()
)
def test_a_field_of_the_program_calculates(typed: str, value: str) -> None:
    read = parse_number(typed, calculation=True)
    assert isinstance(read, ReadNumber)
    assert read.value == Decimal(value)


@pytest.mark.parametrize("typed", ["=", "=5+", "=+5", "=5/2", "=(1+2)", "=A1", "=1e9", "=__import__('os')", "=9*9**9"])
def test_anything_but_sums_and_products_is_refused(typed: str) -> None:
    assert isinstance(parse_number(typed, calculation=True), Problem)


def test_a_calculation_is_refused_where_it_is_not_asked_for() -> None:
    assert isinstance(parse_number("=5800+400"), Problem)


def test_the_echo_says_how_a_number_was_read() -> None:
    read = parse_number("6.2万元")
    assert isinstance(read, ReadNumber)
    assert read.echo == Said(labels.READ_AS, {"typed": "6.2万元", "value": Decimal(62000)})
    assert parse_number("62000") == ReadNumber(Decimal(62000))


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=2))
def test_every_amount_is_read_back_from_its_spellings(value: Decimal) -> None:
    for spelled in (f"{value:f}", f"{value:,f}"):
        read = parse_number(spelled)
        assert isinstance(read, ReadNumber)
        assert read.value == value


@given(st.text(max_size=30))
def test_any_text_is_a_finite_number_or_a_problem(text: str) -> None:
    read = parse_number(text, calculation=True)
    assert isinstance(read, Problem) or read.value.is_finite()


@pytest.mark.parametrize(
    ("stored", "value"),
    {
        "7600.0000000000009": "7600",
        "0.30000000000000004": "0.3",
        "1.5E-2": "0.015",
        "-12": "-12",
        "1E3": "1000",
    }.items(),
)
def test_a_stored_number_is_freed_of_binary_noise(stored: str, value: str) -> None:
    assert number_from_cell(stored) == Decimal(value)


@pytest.mark.parametrize("stored", ["NaN", "INF", "1E+999999", "1E300", "1" * 50, "0x1", "1e-200", "１", "1 "])
def test_a_stored_number_that_is_none_is_refused(stored: str) -> None:
    assert isinstance(number_from_cell(stored), Said)


@pytest.mark.parametrize(
    ("value", "spelled"), {"54300.00": "54300", "1E+3": "1000", "-0.00": "0", "0.350": "0.35"}.items()
)
def test_a_number_has_one_spelling(value: str, spelled: str) -> None:
    assert str(tidy(Decimal(value))) == spelled


@pytest.mark.parametrize("form", [NumberForm.AMOUNT, NumberForm.PLAIN])
@pytest.mark.parametrize("typed", ["100%", "３５％", "=5800+10%", "=100%"])
def test_a_percent_sign_belongs_to_rates_only(typed: str, form: NumberForm) -> None:
    problem = parse_number(typed, form, calculation=True)
    assert isinstance(problem, Problem)
    assert problem.mend.template == labels.WRITE_NO_PERCENT


@pytest.mark.parametrize(
    ("typed", "form", "value"),
    [
        ("35.4%", NumberForm.ANY, "0.354"),
        ("100%", NumberForm.RATE, "1"),
        ("=100%+20%", NumberForm.PERCENTAGE, "1.2"),
        ("=30+5", NumberForm.PERCENTAGE, "0.35"),
        ("=5800*10%", NumberForm.AMOUNT, "580"),
        ("1.065", NumberForm.PLAIN, "1.065"),
    ],
)
def test_what_a_percentage_is_of_may_be_said(typed: str, form: NumberForm, value: str) -> None:
    read = parse_number(typed, form, calculation=True)
    assert isinstance(read, ReadNumber)
    assert read.value == Decimal(value)


@pytest.mark.parametrize("typed", ["100,200,300", "1,234", "100，200，300", "5200 4,800", "100, 200"])
def test_a_comma_in_a_list_is_refused_with_words(typed: str) -> None:
    problem = parse_numbers(typed, NumberForm.PLAIN)
    assert isinstance(problem, Problem)
    assert (problem.expected.template, problem.mend.template) == (labels.NUMBERS, labels.WRITE_LIST)


@pytest.mark.parametrize(
    "typed", ["100 200 300", "100;200；300", "100、200、300", " 100\n200  300 ", "100 ; 200、 300"]
)
def test_a_list_is_read_between_spaces_lines_and_stops(typed: str) -> None:
    read = parse_numbers(typed, NumberForm.PLAIN)
    assert not isinstance(read, Problem)
    assert [number.value for number in read] == [100, 200, 300]


@pytest.mark.parametrize("typed", ["100 x", "100;;200", "100 20%", ""])
def test_a_list_with_something_else_in_it_is_refused(typed: str) -> None:
    assert isinstance(parse_numbers(typed, NumberForm.PLAIN), Problem)
