# SPDX-License-Identifier: Apache-2.0
"""A voice says sentences, words, figures and dates in its language."""

import json
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import analysis, terms
from models.labels.enums import MARKS, OUTCOMES, WORDS
from models.named_outcomes import NamedOutcome
from models.presented import NOT_APPLICABLE
from models.terms import Family, Level, Outcome, Said
from reports.figures import Shown
from reports.voice import Voice
from reports.words import LANGUAGES
from resources import path

CHINESE = Voice("zh_CN")
TRADITIONAL = Voice("zh_TW")
ENGLISH = Voice("en")


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (CHINESE.money(Decimal("62000.00")), "62,000"),
        (CHINESE.money(Decimal("-1400.5")), "−1,401"),
        (CHINESE.money(Decimal("-0.2")), "0"),
        (CHINESE.money(Decimal(7700), signed=True), "+7,700"),
        (CHINESE.money(Decimal(0), signed=True), "0"),
        (CHINESE.money(Fraction(100, 3)), "33"),
        (CHINESE.cents(Decimal("62000.005")), "62,000.01"),
        (CHINESE.wan(Decimal(55000)), "5.50 万元"),
        (TRADITIONAL.wan(Decimal(55000)), "5.50 萬元"),
        (ENGLISH.wan(Decimal(55000)), "55,000 yuan"),
        (CHINESE.percent(Decimal("0.1420")), "+14.2%"),
        (CHINESE.percent(Decimal("-0.256")), "−25.6%"),
        (CHINESE.percent(Decimal("-0.0001")), "0.0%"),
        (CHINESE.ratio(Decimal("0.354")), "35.4%"),
        (CHINESE.money_apart(Decimal(210), Decimal("202.50")), "+7"),
        (CHINESE.money_apart(Decimal("0.40"), Decimal("0.30")), "0"),
        (CHINESE.money_apart(Decimal(210), None), "—"),
        (CHINESE.points_apart(Decimal("0.38"), Decimal("0.3545")), "+2.5 百分点"),
        (TRADITIONAL.points_apart(Decimal("0.38"), Decimal("0.354")), "+2.6 百分點"),
        (ENGLISH.points_apart(Decimal("0.354"), Decimal("0.38")), "−2.6 pp"),
        (CHINESE.quantity(Decimal("12.50")), "12.5"),
        (CHINESE.quantity(Decimal(100)), "100"),
    ],
)
def test_figures_are_grouped_rounded_half_up_and_carry_a_real_minus(shown: str, expected: str) -> None:
    assert shown == expected


@pytest.mark.parametrize("voice", [CHINESE, TRADITIONAL, ENGLISH], ids=LANGUAGES)
def test_missing_not_applicable_and_zero_are_three_things_in_every_form(voice: Voice) -> None:
    forms: list[Callable[[Shown], str]] = [
        voice.money,
        voice.cents,
        voice.wan,
        voice.percent,
        voice.ratio,
        voice.quantity,
        voice.amount,
    ]

    for form in forms:
        assert len({form(None), form(NOT_APPLICABLE), form(Decimal(0))}) == 3


def test_not_applicable_is_said_in_each_language() -> None:
    said = [voice.money(NOT_APPLICABLE) for voice in (CHINESE, TRADITIONAL, ENGLISH)]

    assert said == ["不适用", "不適用", "n/a"]


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("55000", "人民币伍万伍仟元整"),
        ("0", "人民币零元整"),
        ("0.05", "人民币伍分"),
        ("10", "人民币壹拾元整"),
        ("1680.32", "人民币壹仟陆佰捌拾元叁角贰分"),
        ("107000.53", "人民币壹拾万柒仟元伍角叁分"),
        ("6007.14", "人民币陆仟零柒元壹角肆分"),
        ("10005.02", "人民币壹万零伍元零贰分"),
        ("100000001", "人民币壹亿零壹元整"),
        ("1000010000", "人民币壹拾亿零壹万元整"),
        ("-3.5", "人民币负叁元伍角整"),
    ],
)
def test_amounts_are_written_in_capitals_as_on_receipts(amount: str, expected: str) -> None:
    assert CHINESE.capitals(Decimal(amount)) == expected


def test_english_has_no_capitals_and_keeps_the_figures() -> None:
    assert ENGLISH.capitals(Decimal(55000)) == "55,000.00"


@given(st.integers(0, 10**15))
def test_capitals_name_every_digit_that_is_not_zero(yuan: int) -> None:
    digits = {"壹贰叁肆伍陆柒捌玖"[int(digit) - 1] for digit in str(yuan) if digit != "0"}

    said = CHINESE.capitals(Decimal(yuan))

    assert digits <= set(said)
    assert "零零" not in said


def test_dates_and_times_are_those_of_the_units_clock() -> None:
    evening = datetime(2026, 11, 23, 12, 14, tzinfo=UTC)

    assert CHINESE.date(date(2026, 11, 3)) == "2026年11月3日"
    assert CHINESE.datetime(evening) == "2026年11月23日 20:14"
    assert ENGLISH.datetime(evening) == "23 Nov 2026, 20:14"
    assert CHINESE.short(evening) == "11-23 20:14"
    assert CHINESE.iso(date(2026, 11, 3)) == "2026-11-03"
    assert CHINESE.date(None) == CHINESE.datetime(None) == CHINESE.short(None) == "—"


def test_a_sentence_fills_each_field_by_its_kind() -> None:
    said = Said(
        "{family} {level} {amount} {day} {names} {inner} {n} {gone}",
        {
            "family": Family.VERIFICATION,
            "level": Level.OVER,
            "amount": Decimal("4150.50"),
            "day": date(2026, 11, 23),
            "names": ("刘", "陈"),
            "inner": Said("{share:ratio}", {"share": Decimal("0.8")}),
            "n": 2,
            "gone": None,
        },
    )

    assert CHINESE.say(said) == "验证法 超差 4,150.50 2026年11月23日 刘、陈 80.0% 2 —"
    assert ENGLISH.say(said) == "Verification over 4,150.50 23 Nov 2026 刘, 陈 80.0% 2 —"


def test_a_field_may_name_its_form() -> None:
    said = Said(
        "{f:mark} {a:wan} {a:cents} {a:signed} {d:percent}", {"f": Family.LOGIC, "a": 55000, "d": Decimal("0.1")}
    )

    assert CHINESE.say(said) == "逻 5.50 万元 55,000.00 +55,000 +10.0%"


def test_a_value_can_not_reach_into_the_program_through_a_template() -> None:
    with pytest.raises(KeyError):
        CHINESE.say(Said("{amount.__class__}", {"amount": Decimal(1)}))


def test_text_in_a_field_is_data_and_no_template() -> None:
    assert CHINESE.say(Said("{name}", {"name": "{amount}"})) == "{amount}"


@pytest.mark.parametrize(
    ("voice", "said"), [(CHINESE, "现金：{x}"), (TRADITIONAL, "现金：{x}"), (ENGLISH, "现金: {x}")]
)
def test_what_is_said_of_something_stands_behind_the_colon_of_the_language(voice: Voice, said: str) -> None:
    assert voice.about("现金", "{x}") == said


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="fr"):
        Voice("fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_member_of_every_closed_list_has_a_word_of_its_own(language: str) -> None:
    voice = Voice(language)
    lists = [
        kind
        for module in (analysis, terms)
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, Enum) and kind is not Enum
    ]

    for kind in lists:
        said = [voice.outcome(NamedOutcome(each)) if isinstance(each, Outcome) else voice.word(each) for each in kind]
        assert all(said)
        assert len(set(said)) == len(said)
    assert {type(member) for member in WORDS} | {Outcome} == set(lists)
    assert set(OUTCOMES) == set(Outcome)


def test_the_twelve_families_have_their_marks() -> None:
    assert "".join(CHINESE.mark(family) for family in Family) == "验推率势同酬进季能构配逻"
    assert set(MARKS) == set(Family)
    assert all(2 <= len(ENGLISH.mark(family)) <= 3 for family in Family)


@pytest.mark.parametrize(
    ("template", "value", "said"),
    [
        ("Expected: {what}. Mend it.", Said("The shares are above 1."), "Expected: The shares are above 1. Mend it."),
        ("Expected: {what}。{more}", "一句话。", "Expected: 一句话。+"),
        ("It is {what}.", "a line", "It is a line."),
        ("See {what}./more", "a.", "See a../more"),
    ],
)
def test_a_sentence_within_a_sentence_ends_in_one_full_stop(template: str, value: object, said: str) -> None:
    assert ENGLISH.say(Said(template, {"what": value, "more": "+"})) == said


@pytest.mark.parametrize(
    ("template", "fields", "said"),
    [
        ("{years:quantity} years; {first}", {"years": Decimal(1), "first": "x"}, "1 year; x"),
        ("{years:quantity} years; {first}", {"years": Decimal("1.5"), "first": "x"}, "1.5 years; x"),
        ("Journal, after {number} entries", {"number": 1}, "Journal, after 1 entry"),
        ("Journal, after {number} entries", {"number": 2}, "Journal, after 2 entries"),
    ],
)
def test_one_thing_is_counted_as_one(template: str, fields: dict[str, object], said: str) -> None:
    assert ENGLISH.say(Said(template, fields)) == said


ALWAYS_SEVERAL = (
    "All {count} lines and risk points are cleared or waived by name.",
    "The year book has {count} minutes: {file}",
    "The months of grace must be a whole number from 0 and fewer than the {months} months.",
    "{count} points are open; these are the first of them.",
    "{count}/{count} means accepted by all who had to: {names}.",
    "“{due}” is too far: at most {days} days after the pay-out, or once in {months} months.",
)
"""Of which there is never one, or whose word has no other form."""


def test_every_sentence_that_counts_has_a_form_for_one() -> None:
    sentences: dict[str, dict[str, object]] = json.loads(path("translations", "en.json").read_text(encoding="utf-8"))
    counted = re.compile(r"\{(count|entries|pages|months|additions)\} ([a-z]+ )?[a-z]+s\b")
    lacking = {
        text
        for texts in sentences.values()
        for text, forms in texts.items()
        if isinstance(forms, str) and counted.search(text.replace("(s)", "s"))
    }

    assert sorted(lacking - set(ALWAYS_SEVERAL)) == []


def test_in_traditional_chinese_capitals_are_traditional() -> None:
    assert Voice("zh_TW").capitals(Decimal(236_000_000)) == "人民幣貳億參仟陸佰萬元整"
