# SPDX-License-Identifier: Apache-2.0
"""The form reads what it shows, says what it understood, and takes nothing that cannot be."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from tests.tools.filling import Filling
from tests.ui.workspace.form_parts import edit, entry_of, store_with_first_evidence, text
from ui.wishes import Wished
from ui.workspace.check_form import CheckForm

Show = Callable[..., None]


@pytest.mark.parametrize("typed", ["4", "400%"])
def test_a_ratio_above_one_is_read_as_it_is_shown(
    typed: str, show: Show, form: CheckForm, filling: Filling, wishes: list[Wished]
) -> None:
    show("P1")
    filling.choose_procedure("ratio.norm")
    filling.fill_inputs({"base": 1000, "ratio": typed})
    assert "400" in typed + text(form, "inputs.ratio.note")
    store_with_first_evidence(filling)

    assert entry_of(wishes[0]).inputs["ratio"] == 4


@pytest.mark.parametrize(
    ("typed", "value", "told"),
    [
        ("1", "1", "注意：1 按 100% 读取；若为百分之 1，请输入 1%。"),
        ("0.9", "0.9", ""),
        ("90", "0.9", "90 = 90%"),
        ("90%", "0.9", ""),
        ("１", "1", "注意：１ 按 100% 读取；若为百分之 １，请输入 １%。"),
        ("100", "1", "100 = 100%"),
        ("=100%-10%", "0.9", "=100%-10% = 90%"),
    ],
)
def test_up_to_1_a_share_is_typed_as_it_is_and_beyond_in_percent(
    typed: str, value: str, told: str, show: Show, form: CheckForm, filling: Filling
) -> None:
    show("P1")
    filling.choose_procedure("estimation.product_share")
    edit(form, "inputs.share").setText(typed)

    assert form.area is not None
    assert form.area.given()["share"].value == Decimal(value)
    assert text(form, "inputs.share.note") == told


def test_the_bounds_of_a_share_are_told_in_percent_and_a_slip_gets_a_rate_as_example(
    show: Show, form: CheckForm, filling: Filling
) -> None:
    show("P1")
    filling.choose_procedure("estimation.product_share")
    assert text(form, "inputs.share.note") == "大于 0 且不超过 100%"

    edit(form, "inputs.share").setText("120")
    assert "大于 0 且不超过 100%" in text(form, "inputs.share.note")
    edit(form, "inputs.share").setText("5.")
    assert text(form, "inputs.share.note").endswith("请写数字：35.4% 或 0.354。")


def test_two_choices_of_what_is_given_are_told_apart(show: Show, form: CheckForm, filling: Filling) -> None:
    show("P1")
    filling.choose_procedure("purchases.sales")

    assert form.area is not None
    shown = [label.text() for label in form.area.findChildren(QLabel)]
    assert [each for each in shown if each.startswith("已知")] == ["已知（1/2）", "已知（2/2）"]


def test_a_share_in_a_row_says_how_it_was_read(show: Show, form: CheckForm, filling: Filling) -> None:
    show("A3")
    filling.choose_procedure("ratio.ageing")
    edit(form, "inputs.buckets[0].sales").setText("1000")
    edit(form, "inputs.buckets[0].unpaid_share").setText("0.5")
    assert text(form, "inputs.buckets.note") == ""

    edit(form, "inputs.buckets[0].unpaid_share").setText("1")
    assert text(form, "inputs.buckets.note").endswith("注意：1 按 100% 读取；若为百分之 1，请输入 1%。")


def test_shares_in_a_list_are_shown_as_they_were_read(show: Show, form: CheckForm, filling: Filling) -> None:
    show("PM")
    filling.choose_procedure("peer.level")
    edit(form, "inputs.sample").setText("0.35 34% 36")

    assert text(form, "inputs.sample.note").endswith("35%  34%  36%")


def test_a_comma_in_a_list_is_refused_and_what_was_understood_is_shown(
    show: Show, form: CheckForm, filling: Filling
) -> None:
    show("P1")
    filling.choose_procedure("estimation.sampled_days")
    edit(form, "inputs.takings").setText("100,200,300")
    assert "逗号" in text(form, "inputs.takings.note")

    edit(form, "inputs.takings").setText("100 200 300")
    assert text(form, "inputs.takings.note").endswith("100  200  300")


def test_below_the_form_the_fields_are_named_that_cannot_be_read(show: Show, form: CheckForm, filling: Filling) -> None:
    show("P1")
    filling.choose_procedure("estimation.customers")
    edit(form, "inputs.average_ticket").setText("abc")
    edit(form, "inputs.trading_days").setText("many")

    assert form.said.sentence.text() == "还读不出：客单价、营业天数"


def test_money_is_no_percentage_but_a_figure_of_a_margin_is(show: Show, form: CheckForm, filling: Filling) -> None:
    show("P1")
    filling.choose_procedure("estimation.customers")
    edit(form, "inputs.average_ticket").setText("100%")
    assert "百分" in text(form, "inputs.average_ticket.note")

    show("PM")
    filling.choose_procedure("logic.stated")
    edit(form, "inputs.computed").setText("35%")
    assert form.area is not None
    assert form.area.given()["computed"].value == Decimal("0.35")


def test_what_is_seldom_so_is_told_and_what_cannot_be_is_refused(
    show: Show, form: CheckForm, filling: Filling, wishes: list[Wished]
) -> None:
    show("A1")
    filling.choose_procedure("estimation.drawer")
    cash = {"cash_counted": 100, "float": 500, "paid_out": 0}
    filling.fill_inputs({**cash, "hours_so_far": 12, "hours_per_day": 10, "trading_days": 99999999})
    assert "31" in text(form, "inputs.trading_days.note")
    assert form.said.sentence.text().count("请留意") == 2
    form.show()
    said = form.said.sentence
    assert said.visibleRegion().boundingRect().height() >= said.heightForWidth(said.width())

    edit(form, "inputs.hours_per_day").setText("48")
    store_with_first_evidence(filling)
    assert "24" in text(form, "inputs.hours_per_day.note")
    assert not wishes


def test_evidence_of_tomorrow_and_an_empty_file_are_told(
    show: Show, form: CheckForm, filling: Filling, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.jpg"
    empty.touch()
    show("P1")
    filling.go_to("evidence_class")
    filling.type("T")
    for name in ("issuer", "holder", "content"):
        form.evidence.texts[name].setText("回执")
    form.evidence.texts["date"].setText("2099-01-01")
    assert "今天" in form.evidence.note.text()

    form.evidence.texts["date"].setText("2020-01-01")
    assert not form.evidence.chosen().problem
    form.evidence.texts["file"].setText(str(empty))
    assert "空" in form.evidence.note.text()


def test_a_missing_text_is_not_asked_for_as_a_number(show: Show, form: CheckForm, filling: Filling) -> None:
    show("R1")
    filling.choose_procedure("peer.finding")
    filling.fill_inputs({"outcome": "doubtful"})
    store_with_first_evidence(filling)

    assert "数值" not in text(form, "inputs.reason.note")


@pytest.mark.parametrize(
    ("procedure", "name", "typed", "told"),
    [
        ("trend.growth", "growth", "2", "200"),
        ("trend.growth", "growth", "-1", "-100"),
        ("trend.growth", "growth", "2%", ""),
        ("trend.growth", "growth", "0.5", ""),
        ("purchases.sales", "cost_rate", "70", "7,000"),
        ("ratio.norm", "ratio", "2", ""),
    ],
)
def test_a_bare_number_in_a_rate_without_an_upper_bound_is_told_with_a_caution(
    procedure: str, name: str, typed: str, told: str, show: Show, form: CheckForm, filling: Filling
) -> None:
    show("P1")
    filling.choose_procedure(procedure)
    edit(form, f"inputs.{name}").setText(typed)

    assert form.area is not None
    note = text(form, f"inputs.{name}.note").replace("−", "-")
    assert form.area.given()[name].caution is bool(told)
    assert f"按 {told}% 读取" in note or not told


@pytest.mark.parametrize(("typed", "value"), [("35", "0.35"), ("35%", "0.35"), ("0.35", "0.35"), ("1", None)])
def test_figures_of_a_margin_are_typed_like_the_margin(
    typed: str, value: str | None, show: Show, form: CheckForm, filling: Filling
) -> None:
    show("PM")
    filling.choose_procedure("trend.growth")
    edit(form, "inputs.base").setText(typed)

    assert form.area is not None
    filled = form.area.given()["base"]
    assert filled.value == (None if value is None else Decimal(value))
    assert bool(filled.problem) is (value is None)
