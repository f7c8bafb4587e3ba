# SPDX-License-Identifier: Apache-2.0
"""Every procedure of the catalogue can be filled in by keys, and says while typed what it will say when stored."""

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from models.labels.rules_inputs import CHOICE_WORDS, FIELD_WORDS
from models.money import rounded
from models.presented import CheckEntry, Reference
from models.rules.assessment import assess
from models.rules.catalogue import CATALOGUE, is_finding
from models.rules.equity import DENOMINATORS
from models.rules.fields import Rows
from models.snapshots.check_form import CheckFormSnapshot
from models.terms import EvidenceClass, Family, LineKey
from reports.voice import Voice
from tests.tools.filling import Filling
from tests.ui.workspace.form_parts import edit, entry_of, store_with_first_evidence, text
from ui.voice import Speech
from ui.wishes import Wished
from ui.workspace.check_form import CheckForm

DATA = Path(__file__).parents[2] / "data"
WORKED = json.loads((DATA / "worked_procedures.json").read_text(encoding="utf-8"))
PUBLISHED = [
    {**example["request"], "estimate": example["expect"]["estimate"]}
    for example in json.loads((DATA / "published_examples.json").read_text(encoding="utf-8"))
    if example["request"]["kind"] == "check"
]
IN_WORDS = {"outcome": "doubtful", "reason": "电话无人接听"}
FACTS = ["供货商14家", {"text": "账本", "evidence": "E01"}]
FORTH = Qt.Key.Key_Tab
Show = Callable[..., None]


@pytest.mark.parametrize("worked", [*WORKED, *PUBLISHED], ids=lambda worked: worked["procedure"])
def test_an_example_is_filled_in_by_keys_and_gives_its_estimate(
    worked: dict[str, Any], show: Show, form: CheckForm, filling: Filling, wishes: list[Wished]
) -> None:
    money = not worked["procedure"].startswith("unit_cost.")
    show("P1" if money else "PM")

    filling.choose_procedure(worked["procedure"])
    filling.fill_inputs(worked["inputs"])

    estimate = Decimal(worked["estimate"])
    of_a_month = estimate / (1 if CATALOGUE[worked["procedure"]].of_a_month is None else 12)
    shown = Voice("zh_CN").cents(of_a_month) if money else Voice("zh_CN").percent(estimate, signed=False)
    assert shown in form.said.numbers.text()
    store_with_first_evidence(filling)
    entry = entry_of(wishes[0])
    assert entry.procedure == worked["procedure"]
    found = assess(entry.procedure, entry.inputs).estimate
    assert found is not None
    assert rounded(found, 2 if money else 6) == rounded(estimate, 2 if money else 6)


@pytest.mark.parametrize("family", Family)
def test_a_finding_is_filled_in_by_keys(family: Family, show: Show, filling: Filling, wishes: list[Wished]) -> None:
    show("R1")

    filling.choose_procedure(f"{family.value}.finding")
    filling.fill_inputs(IN_WORDS)
    store_with_first_evidence(filling)

    assert entry_of(wishes[0]).inputs == IN_WORDS


def test_a_relation_is_filled_in_by_keys(show: Show, filling: Filling, wishes: list[Wished]) -> None:
    show("A2")

    filling.choose_procedure("logic.relation")
    filling.fill_inputs({**IN_WORDS, "facts": FACTS})
    store_with_first_evidence(filling)

    assert entry_of(wishes[0]).inputs["facts"] == [{"text": FACTS[0]}, FACTS[1]]


def test_a_fact_with_evidence_that_the_case_does_not_have_is_told_at_its_field(
    show: Show, form: CheckForm, filling: Filling, wishes: list[Wished]
) -> None:
    show("A2")
    filling.choose_procedure("logic.relation")
    filling.fill_inputs({**IN_WORDS, "facts": [FACTS[0], {"text": "账本", "evidence": "E99"}]})
    store_with_first_evidence(filling)

    assert "E99" in text(form, "inputs.facts.note")
    assert not wishes


def test_the_examples_leave_no_procedure_out() -> None:
    filled = {worked["procedure"] for worked in WORKED}
    filled |= {f"{family.value}.finding" for family in Family} | {"logic.relation"}

    assert filled == set(CATALOGUE)


def test_every_input_has_a_word() -> None:
    names = {field.name for each in CATALOGUE.values() for field in each.inputs.fields}
    rows = [field.row for each in CATALOGUE.values() for field in each.inputs.fields if isinstance(field, Rows)]

    assert names | {field.name for row in rows for field in row.fields} == set(FIELD_WORDS)
    assert set(DENOMINATORS) == set(CHOICE_WORDS)


def test_the_procedures_of_the_line_come_first_and_all_others_are_within_reach(show: Show, form: CheckForm) -> None:
    show("A5")
    offered = [form.procedure.itemData(place) for place in range(form.procedure.count())]
    offered.remove(None)

    assert offered[0] == "verification.count"
    assert "energy.level" not in offered[:8]
    assert sorted(offered) == sorted(id for id in CATALOGUE if not id.startswith("unit_cost.") or is_finding(id))


@pytest.mark.parametrize(("typed", "said"), [("三十", "写数字"), ("-3", "不小于 0"), ("1e5", "不用科学计数法")])
def test_what_cannot_be_taken_is_said_at_its_field_and_nothing_is_stored(
    typed: str, said: str, show: Show, form: CheckForm, filling: Filling, wishes: list[Wished]
) -> None:
    show("P1")
    filling.choose_procedure("estimation.customers")
    filling.fill_inputs({"customers_per_day": 40, "average_ticket": "50.5", "trading_days": typed})

    store_with_first_evidence(filling)

    assert said in text(form, "inputs.trading_days.note")
    assert filling.focus.objectName() == "inputs.trading_days"
    assert not wishes


def test_a_missing_input_is_told_where_it_is_missing(
    show: Show, form: CheckForm, filling: Filling, wishes: list[Wished]
) -> None:
    show("P1")
    filling.choose_procedure("estimation.customers")
    filling.fill_inputs({"customers_per_day": 40, "trading_days": 30})
    store_with_first_evidence(filling)

    assert "客单价" in text(form, "inputs.average_ticket.note")
    assert filling.focus.objectName() == "inputs.average_ticket"
    assert not wishes


def test_a_wrong_cell_is_told_by_row_and_column(show: Show, form: CheckForm, filling: Filling) -> None:
    show("A3")
    filling.choose_procedure("ratio.ageing")
    filling.fill_inputs({"buckets": [{"sales": 100, "unpaid_share": "0.5"}, {"sales": 100, "unpaid_share": "-0.5"}]})

    assert "第 2 行" in text(form, "inputs.buckets.note")
    assert "未收占比" in text(form, "inputs.buckets.note")


def test_a_check_without_evidence_is_not_stored(
    show: Show, form: CheckForm, filling: Filling, wishes: list[Wished]
) -> None:
    show("P1")
    filling.choose_procedure("cost_income.key_cost")
    filling.fill_inputs({"cost": 3500, "share": "6.5%"})
    filling.key(Qt.Key.Key_Return)

    assert not wishes
    assert "证据" in form.evidence.note.text()
    store_with_first_evidence(filling)
    assert wishes


def test_an_input_follows_a_line_found_by_its_words(
    show: Show, form: CheckForm, filling: Filling, wishes: list[Wished]
) -> None:
    show("P7")
    filling.choose_procedure("ratio.norm")
    filling.key(FORTH)
    filling.go_to("inputs.base")
    filling.type("营业额")
    completer = edit(form, "inputs.base").completer()
    assert completer.currentCompletion() == "P1@月均"
    edit(form, "inputs.base").clear()
    filling.type("P1@月均")
    filling.go_to("inputs.ratio")
    filling.type("0.07")
    assert "营业额 = 54,300" in text(form, "inputs.base.note")

    filling.go_to("evidence_list")
    store_with_first_evidence(filling)

    entry = entry_of(wishes[0])
    assert entry.references == {"base": Reference(line=LineKey("P1"), basis="monthly_average")}
    assert "base" not in entry.inputs


def test_rows_and_lists_follow_a_schedule(show: Show, form: CheckForm, filling: Filling, wishes: list[Wished]) -> None:
    show("A5")
    filling.choose_procedure("verification.count")
    filling.go_to("inputs.items.source")
    filling.type("明细:stock_count")
    filling.go_to("evidence_list")
    store_with_first_evidence(filling)
    assert entry_of(wishes[0]).references == {"items": Reference(schedule="stock_count")}
    form.stored()

    show("P1")
    filling.choose_procedure("estimation.sampled_days")
    filling.go_to("inputs.takings")
    filling.type("明细:sampled_days.takings")
    assert form.said.numbers.text()
    filling.go_to("evidence_list")
    store_with_first_evidence(filling)
    entry = entry_of(wishes[-1])
    assert entry.references == {"takings": Reference(schedule="sampled_days", column="takings")}
    assert isinstance(entry.inputs["takings"], list)


def test_new_evidence_is_typed_with_its_file(
    show: Show, form: CheckForm, filling: Filling, wishes: list[Wished], tmp_path: Path
) -> None:
    slip = tmp_path / "slip.jpg"
    slip.write_bytes(b"slip")
    show("P1")
    filling.choose_procedure("cost_income.key_cost")
    filling.fill_inputs({"cost": 3500, "share": "0.065"})
    filling.go_to("evidence_class")
    filling.type("T")
    filling.go_to("evidence_issuer")
    filling.type("供货商")
    filling.key(Qt.Key.Key_Return)
    assert "持有人" in form.evidence.note.text()
    assert not wishes
    filling.go_to("evidence_holder")
    filling.type("信贷中心")
    filling.go_to("evidence_content")
    filling.type("回执")
    filling.go_to("evidence_file")
    filling.type(str(slip))
    filling.key(Qt.Key.Key_Return)

    (wished,) = wishes
    new = entry_of(wished).new_evidence
    assert new is not None
    assert (new.evidence_class, new.issuer, new.content) == (EvidenceClass.THIRD_PARTY, "供货商", "回执")
    assert wished.files == {"attached": slip}


def test_a_day_of_evidence_is_typed_shortly_and_a_wrong_one_is_told_and_found(
    show: Show, form: CheckForm, filling: Filling, wishes: list[Wished]
) -> None:
    show("P1")
    filling.choose_procedure("cost_income.key_cost")
    filling.fill_inputs({"cost": 3500, "share": "0.065"})
    filling.go_to("evidence_date")
    day = form.evidence.texts["date"]
    day.clear()
    filling.type("1120")
    filling.key(Qt.Key.Key_Return)
    assert day.text() == "2026-11-20"

    day.setText("2026-13-45")
    assert "2026-11-23" in form.evidence.note.text()
    filling.key(Qt.Key.Key_Return)
    found = form.focusWidget()
    day.setText("今天")
    form.evidence.texts["issuer"].setText("供货商")
    filling.key(Qt.Key.Key_Return)

    assert found is day
    assert form.focusWidget() is form.evidence.kind
    assert not wishes


def test_an_existing_check_is_shown_as_it_is_and_sent_back_as_its_new_version(
    show: Show, form: CheckForm, filling: Filling, wishes: list[Wished], read_form: Callable[[str], CheckFormSnapshot]
) -> None:
    check = next(each for each in read_form("P1").checks if each.procedure == "commission.sales")
    show("P1")
    form.which.setFocus()
    while form.which.currentData() != check.id:
        filling.key(Qt.Key.Key_Down)
    filling.go_to("check_cause")
    filling.type("重算")
    filling.key(Qt.Key.Key_Return)

    entry = entry_of(wishes[0])
    assert (entry.check, entry.procedure, entry.basis) == (check.id, check.procedure, check.basis)
    assert (entry.inputs, entry.references, entry.evidence) == (check.inputs, check.references, check.evidence)


@pytest.mark.parametrize("line", ["P1", "A5", "E", "P7", "R1", "PM", "L1"])
def test_every_check_of_the_case_is_read_back_as_it_was(
    line: str, show: Show, form: CheckForm, read_form: Callable[[str], CheckFormSnapshot]
) -> None:
    snapshot = read_form(line)
    show(line)
    for place, check in enumerate(snapshot.checks, start=1):
        form.which.setCurrentIndex(place)
        assert form.area is not None
        given = form.area.given()
        inputs = {name: filled.value for name, filled in given.items() if filled.value is not None}
        references = {name: filled.reference for name, filled in given.items() if filled.reference is not None}
        assert references == dict(check.references)
        tried = snapshot.bench.tried(check)
        again = snapshot.bench.tried(
            CheckEntry(check.line, check.basis, check.procedure, inputs, references).as_check(check.id)
        )
        assert again.assessment == tried.assessment


def test_escape_leaves_an_untouched_form_at_once_and_asks_where_something_was_typed(
    show: Show, form: CheckForm, filling: Filling
) -> None:
    show("P1")
    filling.key(Qt.Key.Key_Escape)
    assert form.isHidden()

    show("P1")
    filling.key(FORTH)
    filling.go_to("check_cause")
    filling.type("重")
    filling.key(Qt.Key.Key_Escape)
    assert not form.isHidden()
    assert "再按 Esc" in form.note.text()
    filling.type("算")
    filling.key(Qt.Key.Key_Escape)
    assert not form.isHidden()
    filling.key(Qt.Key.Key_Escape)
    assert form.isHidden()


def test_a_refusal_keeps_everything_typed(show: Show, form: CheckForm, filling: Filling, wishes: list[Wished]) -> None:
    show("P1")
    filling.choose_procedure("cost_income.key_cost")
    filling.fill_inputs({"cost": 3500, "share": "0.065"})
    store_with_first_evidence(filling)

    form.refuse("案件已决议。")

    assert not form.isHidden()
    assert form.said.sentence.text() == "案件已决议。"
    assert edit(form, "inputs.cost").text() == "3500"
    form.stored()
    assert form.isHidden()


def test_what_was_typed_stays_under_another_procedure_that_asks_for_the_same(
    show: Show, form: CheckForm, filling: Filling
) -> None:
    show("P1")
    filling.choose_procedure("cost_income.margin")
    filling.fill_inputs({"cost_of_sales": 42000, "margin": "0.3"})
    form.procedure.setFocus()
    filling.choose_procedure("peer.margin")

    assert edit(form, "inputs.cost_of_sales").text() == "42000"
    assert edit(form, "inputs.margin").text() == "0.3"


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_form_fits_a_small_screen_in_every_language(
    language: str, show: Show, form: CheckForm, speech: Speech
) -> None:
    speech.speak(language)
    show("P1")
    speech.speak("zh_CN")

    assert form.width() <= 1280
    assert form.height() <= 700
    assert form.minimumSizeHint().height() <= 700
