# SPDX-License-Identifier: Apache-2.0
"""Every check says how it was worked out, and what it says is what was computed."""

import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.labels.workings import INPUT_WORDS
from models.money import plain
from models.rules.assessment import Assessment, assess
from models.rules.catalogue import ALL, CATALOGUE, Procedure
from models.rules.fields import Input, Number, Rows
from models.rules.given import Given
from models.rules.input_error import InputError
from models.rules.judgement import Judgement
from models.rules.sentences import Units, arithmetic
from models.terms import Unit
from reports.voice import Voice
from reports.words import LANGUAGES
from tests.models.rules.drawing import inputs
from tests.tools.sentences import Example, examples

EXAMPLES = tuple(examples())
NUMBER = re.compile(r"(−?[\d,]+(?:\.\d+)?)(%?)")
PLACES = {Unit.MONEY: 2, Unit.RATIO: 6, Unit.QUANTITY: 4}


def last_number(sentence: str) -> Decimal:
    digits, percent = NUMBER.findall(sentence)[-1]
    number = Decimal(digits.replace(",", "").replace("−", "-"))
    return number / 100 if percent else number


def said(procedure: str, given: Mapping[str, object], language: str = "en", **more: object) -> str:
    assessed = assess(procedure, given, **more)  # type: ignore[arg-type] # figure and unit as `assess` takes them
    return Voice(language).say(assessed.said)


def assert_ends_in_the_estimate(assessed: Assessment) -> None:
    assert assessed.estimate is not None
    for language in LANGUAGES:
        sentence = Voice(language).say(assessed.said)
        assert last_number(sentence) == Decimal(plain(assessed.estimate, PLACES[assessed.unit]))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.procedure)
def test_a_sentence_ends_in_the_estimate_as_it_is_printed(example: Example) -> None:
    assessed = assess(example.procedure, example.inputs, figure=example.figure, unit=example.unit)

    if assessed.estimate is not None:
        assert_ends_in_the_estimate(assessed)
    for language in LANGUAGES:
        sentence = Voice(language).say(assessed.said)
        assert "{" not in sentence
        assert "(s)" not in sentence


def test_every_procedure_is_among_the_sentences_to_read_through() -> None:
    assert {example.procedure for example in EXAMPLES} == set(CATALOGUE)


@pytest.mark.parametrize(
    "procedure", [each for each in ALL if not each.in_words], ids=lambda procedure: str(procedure.id)
)
@settings(max_examples=25)
@given(data=st.data(), unit=st.sampled_from(Unit))
def test_whatever_is_given_the_sentence_ends_in_the_estimate(
    procedure: Procedure, data: st.DataObject, unit: Unit
) -> None:
    drawn = data.draw(inputs(procedure.inputs))
    assert isinstance(drawn, Mapping)
    try:
        assessed = assess(procedure.id, drawn, unit=unit)
    except InputError:
        return
    if assessed.estimate is not None:
        assert_ends_in_the_estimate(assessed)


def names(declared: Input, before: str = "") -> set[str]:
    match declared:
        case Number():
            return {before + declared.name}
        case Rows():
            return {name for each in declared.row.fields for name in names(each, f"{declared.name}.")}
        case _:
            return set()


def test_every_input_has_its_word_and_only_columns_that_explain_themselves_stand_bare() -> None:
    known = {name for procedure in ALL for declared in procedure.inputs.fields for name in names(declared)}

    assert {*INPUT_WORDS} - known == {"figure", "recent", "recent_last_year"}, "the sums of two lists"
    assert known - {*INPUT_WORDS} == {
        *("items.quantity", "items.unit_value", "items.units", "items.price", "found.balance"),
        *("buckets.sales", "seasons.monthly"),
        *(f"products.{name}" for name in ("sales_share", "sales", "units", "margin", "price", "cost")),
    }


def test_the_example_of_the_trade_reads_as_it_is_written_by_hand() -> None:
    three_months = {
        "opening_stock": 114_000,
        "purchases": 126_000,
        "closing_stock": 120_000,
        "cost_rate": "0.70",
        "months": 3,
    }

    assert said("purchases.sales", three_months, "zh_CN") == (
        "进货反推销售额：期初 114,000 + 进货 126,000 − 期末 120,000 = 120,000；÷ 3 月 ÷ 0.70 = 57,142.86"
    )
    assert said("purchases.sales", three_months, "zh_TW") == (
        "進貨反推銷售額：期初 114,000 + 進貨 126,000 − 期末 120,000 = 120,000；÷ 3 月 ÷ 0.70 = 57,142.86"
    )
    assert said("purchases.sales", three_months) == (
        "Purchases back to sales: opening 114,000 + purchases 126,000 − closing 120,000 = 120,000; "
        "÷ 3 months ÷ 0.70 = 57,142.86"
    )


def test_frequency_margin_and_markup_are_said_as_they_were_given() -> None:
    stock = {"opening_stock": 0, "purchase_count": 6, "average_purchase": 7_000, "closing_stock": 2_000}

    assert said("purchases.sales", {**stock, "margin": "0.3"}).endswith(
        "opening 0 + 6 purchases × average 7,000 − closing 2,000 = 40,000; ÷ (1 − margin 30%) = 57,142.86"
    )
    assert said("purchases.sales", {**stock, "markup": "0.125"}).endswith("40,000; × (1 + mark-up 12.5%) = 45,000")


def test_a_default_that_changes_nothing_is_not_said() -> None:
    assert said("verification.bank_flow", {"credits": 39_900, "refunds": 0, "months": 1}).endswith(
        "flow: credits 39,900"
    )
    assert said("verification.bank_flow", {"credits": 39_900, "months": 2}).endswith(
        "credits 39,900 ÷ 2 months = 19,950"
    )
    assert said("estimation.sampled_days", {"takings": [100, 200]}).endswith("100 + 200 = 300; ÷ 2 × 30 days = 4,500")
    assert said("commission.pieces", {"piece_wages": 10, "piece_rate": 1}).endswith("wages 10 ÷ 1 a piece = 10")
    assert said("purchases.cost", {"opening_stock": 0, "purchases": 5, "closing_stock": 0}).endswith(
        "opening 0 + purchases 5 − closing 0 = 5"
    )


def test_a_long_list_is_cut_after_three_and_counted() -> None:
    debts = [{"name": "bank", "balance": 5}, {"balance": 6}, {"name": "card", "balance": 7}, {"balance": "8.5"}]

    assert said("verification.debts", {"found": debts[:3]}).endswith("bank 5 + 6 + card 7 = 18")
    assert said("verification.debts", {"found": debts}).endswith("bank 5 + 6 + card 7 + … (4) = 26.50")
    assert said("verification.debts", {"found": debts}, "zh_CN").endswith("bank 5 + 6 + card 7 + … (共 4 项) = 26.50")


def test_a_list_of_one_is_its_own_sum() -> None:
    assert said("verification.debts", {"found": [{"name": "bank", "balance": "5.125"}]}) == "Debts found: bank 5.13"
    assert said("verification.debts", {"found": [{"balance": 5}]}) == "Debts found: 5"
    assert said("verification.count", {"items": [{"name": "bag", "quantity": 2, "unit_value": 5}]}).endswith(
        "Counted: bag 2 × 5 = 10"
    )


def test_a_sum_on_the_right_stands_in_brackets_and_one_on_the_left_is_finished_first() -> None:
    assert said(
        "trend.year_on_year", {"same_month_last_year": 10, "recent": [1, 2], "recent_last_year": [2, 4]}
    ).endswith("same month last year 10 × recent months 3 ÷ those months last year 6 = 5")
    assert said("unit_cost.margin", {"price": 10, "components": {"flour": 2, "oil": 4}}).endswith(
        "price 10 − (flour 2 + oil 4) = 4; ÷ price 10 = 40%"
    )
    assert said("unit_cost.margin", {"price": 10, "components": {"flour": 2}}).endswith(
        "price 10 − flour 2 = 8; ÷ price 10 = 80%"
    )
    products = [{"name": "bag", "units": 2, "price": 5, "cost": 4}, {"units": 1, "price": 10, "margin": "0.5"}]
    assert said("unit_cost.weighted_margin", {"products": products}).endswith(
        "bag 2 × 5 × (5 − 4) ÷ 5 + 1 × 10 × 50% = 7; ÷ (2 × 5 + 1 × 10) = 35%"
    )


def test_given_shares_that_add_up_to_one_are_not_divided_again() -> None:
    whole = [{"sales_share": "0.6", "margin": "0.3"}, {"sales_share": "0.4", "margin": "0.2"}]
    nearly = [{"sales_share": "0.6", "margin": "0.3"}, {"sales_share": "0.398", "margin": "0.2"}]

    assert said("unit_cost.weighted_margin", {"products": whole}).endswith("60% × 30% + 40% × 20% = 26%")
    assert said("unit_cost.weighted_margin", {"products": nearly}).endswith(
        "60% × 30% + 39.8% × 20% = 25.96%; ÷ (60% + 39.8%) = 26.012%"
    )


def test_what_is_called_money_is_a_rate_where_the_figure_is_one() -> None:
    assert said("ratio.norm", {"base": "0.3", "ratio": "1.02"}, unit=Unit.RATIO).endswith(
        "base 30% × ratio 1.02 = 30.6%"
    )
    assert said("ratio.norm", {"base": 65_000, "ratio": "0.046"}).endswith("base 65,000 × ratio 4.6% = 2,990")
    assert said("energy.level", {"used": 18_600, "fixed": 600, "per_unit": "1.5"}, unit=Unit.QUANTITY).endswith(
        "used 18,600 − fixed 600 = 18,000; ÷ 1.5 a unit = 12,000"
    )


def test_a_sum_within_is_counted_in_what_it_measures() -> None:
    assert said("estimation.drawer", {**DRAWER, "cash_counted": "166.505"}).endswith(
        "paid out 100 = 186.51; ÷ 6 hours so far × 12 hours a day = 373.01"
    )
    assert said("energy.level", {"used": 10, "per_unit": 3, "opening_units": 2, "unit_price": 3}).endswith(
        "÷ 3 a unit + opening units 2 = 5.3333; × price 3 = 16"
    )


DRAWER = {"float": 80, "paid_out": 100, "hours_so_far": 6, "hours_per_day": 12}


def test_machines_give_a_bound() -> None:
    machines = {"machines": 1, "hours_per_day": 2, "output_per_hour": 14, "days": 27, "yield": "0.95"}

    assert said("estimation.capacity", machines).endswith(
        "1 machine × 2 hours a day × 14 an hour × 27 days × yield 95% = at most 718.20"
    )
    assert said("estimation.capacity", machines, "zh_CN").endswith("= 至多 718.20")


def test_documents_say_how_much_they_cover() -> None:
    def covered(supported: int) -> str:
        return said("verification.documents", {"supported": supported}, figure=Decimal(60_000))

    assert covered(48_000) == "Documents seen: documents show 48,000 ÷ figure 60,000 = 80% covered"
    assert covered(24_000).endswith("= 40% covered, too little to count")
    assert said("verification.documents", {"supported": 48_000}) == "Documents seen: documents show 48,000"
    assert said("verification.documents", {"supported": 48_000, "sampled_share": "0.8"}).endswith(
        "documents show 48,000 ÷ sampled 80% = 60,000"
    )


def test_peers_are_counted_and_few_of_them_are_said_not_to_count() -> None:
    assert said("peer.level", {"sample": [5, 1, 4, 2, 3]}) == (
        "Level of peers: 5 businesses (5, 1, 4, …), middle half 2 to 4; median = 3"
    )
    assert said("peer.level", {"sample": ["0.3", "0.2"]}, unit=Unit.RATIO).endswith(
        "2 businesses, too few to count (30%, 20%), middle half 22.5% to 27.5%; median = 25%"
    )


def test_words_are_said_with_outcome_and_reason() -> None:
    words = {"outcome": "doubtful", "reason": "the lease {ends} in May"}
    facts = ["two rooms full", "three lorries a week"]

    assert said("trend.finding", words) == "Trend analysis in words: doubtful, the lease {ends} in May"
    assert said("logic.relation", {**words, "facts": facts}).endswith("May (two rooms full, three lorries a week)")
    assert said("logic.relation", {**words, "facts": [*facts, "a", "b"]}, "zh_CN").endswith(
        "存疑，the lease {ends} in May（two rooms full、three lorries a week、a 等 4 项）"
    )


def test_a_number_that_was_only_read_is_its_own_result() -> None:
    assert said("logic.stated", {"computed": "-12.5"}) == "Stated against computed: by the statements −12.50"


def test_arithmetic_of_nothing_is_a_bug_told_at_once() -> None:
    with pytest.raises(TypeError):
        arithmetic(Given({}), Judgement(), Units())


def test_numbers_keep_the_places_they_were_given_with() -> None:
    voice = Voice("en")

    assert [voice.exact(Decimal(text)) for text in ("62000", "0.7", "0.085", "1234.5678901")] == [
        *("62,000", "0.70", "0.085", "1,234.57")
    ]
    assert [voice.number(value) for value in (Decimal("1.50"), Fraction(1, 3), Decimal(20))] == ["1.5", "0.3333", "20"]
    assert [voice.rate(Decimal(text)) for text in ("0.5161", "-0.05", "0.2903226")] == ["51.61%", "−5%", "29.0323%"]


def test_a_gap_of_equity_without_a_ratio_says_why() -> None:
    """Over a profit of nothing there is none, and the level is severe."""
    found = assess("logic.equity", {"initial_equity": 70000, "period_profit": 0}, figure=Decimal(80000))
    some = assess("logic.equity", {"initial_equity": 70000, "period_profit": 1}, figure=Decimal(80000))

    assert (
        Voice("en")
        .say(found.said)
        .endswith("; no ratio, since the denominator (Profit of the period) is not above zero")
    )
    assert "no ratio" not in Voice("en").say(some.said)
    assert "no ratio" not in said("logic.equity", {"initial_equity": 70000, "period_profit": 0})
    assert Voice("zh_CN").say(found.said).endswith("不大于零，无法计算比率")


def test_a_figure_of_zero_is_told_what_documents_can_do_for_it() -> None:
    with pytest.raises(InputError) as wrong:
        assess("verification.documents", {"supported": 0}, figure=Decimal(0))

    assert "figure" not in Voice("zh_CN").say(wrong.value.message)


@pytest.mark.parametrize(("facts", "told"), [([], "has no entry. Give at least 2."), (["a"], "has 1 of at least 2")])
def test_too_few_facts_are_counted_as_they_are(facts: list[str], told: str) -> None:
    with pytest.raises(InputError) as wrong:
        assess("logic.relation", {"outcome": "consistent", "reason": "r", "facts": facts})

    assert told in Voice("en").say(wrong.value.message)


@pytest.mark.parametrize(
    ("rate", "shown"), [("0.0000001", "0.00001%"), ("0.00001", "0.001%"), ("0.5161", "51.61%"), ("0", "0%")]
)
def test_a_rate_that_is_not_nothing_is_not_shown_as_nothing(rate: str, shown: str) -> None:
    assert Voice("en").rate(Decimal(rate)) == shown
