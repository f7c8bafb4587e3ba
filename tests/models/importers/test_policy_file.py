# SPDX-License-Identifier: Apache-2.0
"""Policy files: what is written is read again, and a bad document is refused by the names of its fields."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from models.errors import PolicyRefused
from models.importers.policy_file import faults_in, read_policy_file, write_policy_file
from models.importers.shipped_policy import shipped_policy
from models.labels import policy as words
from models.labels import rules

SALES_FALLS = "stress.sales_falls"
WORDS = {"zh": "同意", "en": "Agreed"}
Spoil = Callable[[dict[str, Any]], object]


def test_the_policy_that_ships_could_be_a_units_own() -> None:
    assert faults_in(shipped_policy()) == ()


def test_what_is_written_is_read_again_and_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "policy.json", tmp_path / "again.json"
    write_policy_file(shipped_policy(), first)
    write_policy_file(read_policy_file(first), second)

    assert read_policy_file(first) == shipped_policy()
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize(
    ("spoil", "field", "template"),
    [
        (lambda d: d.pop("limits"), "limits", words.MISSING),
        (lambda d: d["limits"].pop("over"), "limits.over", words.MISSING),
        (lambda d: d.update(quorum=1), "quorum", words.UNKNOWN_FIELD),
        (lambda d: d["tiers"][1].update(rules=1), "tiers[1].rules", words.UNKNOWN_FIELD),
        (lambda d: d.update(confirmed_by="nobody"), "confirmed_by", words.ONE_OF),
        (lambda d: d.update(minimum_methods=1), "minimum_methods", words.WHOLE),
        (lambda d: d.update(retention_years=101), "retention_years", words.WHOLE),
        (lambda d: d.update(two_classes="yes"), "two_classes", words.TYPES["boolean"]),
        (lambda d: d.update(waiver_cap="2"), "waiver_cap", words.TYPES["integer"]),
        (lambda d: d.update(capacity_share=0.8), "capacity_share", words.TYPES["string"]),
        (lambda d: d.update(conditions={}), "conditions", words.TYPES["array"]),
        (lambda d: d.update(limits=[]), "limits", words.TYPES["object"]),
        (lambda d: d.update(capacity_share="1.2"), "capacity_share", words.PATTERNS["share"]),
        (lambda d: d["limits"].update(watch="5 %"), "limits.watch", words.PATTERNS["decimal"]),
        (lambda d: d["tiers"][0].update(up_to="-1"), "tiers[0].up_to", words.PATTERNS["amount"]),
        (lambda d: d["sizing"].update(debt_limit="7"), "sizing.debt_limit", words.PATTERNS["share"]),
        (lambda d: d["questions"][2].update(code="a"), "questions[2].code", words.PATTERNS["code"]),
        (lambda d: d["line_limits"].update(XX=d["limits"]), "line_limits.XX", words.PATTERNS["line"]),
        (lambda d: d["no_waiver"].append("P1"), "no_waiver", words.EACH_ONCE),
        (lambda d: d.update(tiers=[]), "tiers", words.AT_LEAST),
        (lambda d: d["stress"].update(sales_falls=[f"0.{each}" for each in "123456"]), SALES_FALLS, words.AT_MOST),
        (lambda d: d["unit"].update(en=""), "unit.en", words.NOT_EMPTY),
        (lambda d: d.update(outcomes={"incomplete": WORDS}), "outcomes.incomplete", words.ONE_OF),
        (lambda d: d.update(outcomes={"approved": {"zh": "同意", "en": ""}}), "outcomes.approved.en", words.NOT_EMPTY),
        (lambda d: d.update(outcomes={"approved": {"zh": " 是", "en": "Y"}}), "outcomes.approved.zh", words.PLAIN_TEXT),
        (lambda d: d.update(outcomes={"approved": {"zh": "拒绝", "en": "Yes"}}), "outcomes.approved", words.SAME_LABEL),
        (lambda d: d.update(outcomes={"approved": WORDS, "defer": WORDS}), "outcomes.defer", words.SAME_LABEL),
        (lambda d: d.update(outcomes={"defer": {"zh": "审" * 16, "en": "L"}}), "outcomes.defer", words.LABEL_TOO_BROAD),
        (lambda d: d.update(version="v" * 41), "version", words.AT_MOST_CHARACTERS),
        (lambda d: d.update(effective="1 December"), "effective", words.DATE),
        (lambda d: d.update(effective="2026-02-30"), "effective", words.DATE),
        (lambda d: d.update(version="a\u0007"), "version", words.PLAIN_TEXT),
        (lambda d: d["conditions"][0]["text"].update(en=" early"), "conditions[0].text.en", words.PLAIN_TEXT),
        (lambda d: d["tiers"][0]["rule"].pop("base"), "tiers[0].rule.base", rules.MISSING),
        (lambda d: d["tiers"][1]["rule"]["quorum"].update(num=6), "tiers[1].rule.quorum.num", rules.NOT_WHOLE),
        (lambda d: d["tiers"][0]["rule"].update(fair=True), "tiers[0].rule.fair", rules.UNKNOWN_INPUT),
        (lambda d: d["tiers"].reverse(), "tiers", words.TIERS_RISE),
        (lambda d: d["line_limits"].update(Q7=d["limits"]), "line_limits.Q7", words.NO_SUCH_LINE),
        (lambda d: d["no_waiver"].append("Q7"), "no_waiver", words.OF_FIELD),
        (
            lambda d: d.update(line_procedures={"A1": ["verification.count", "trend.guess"]}),
            "line_procedures.A1",
            words.NO_SUCH_PROCEDURE,
        ),
        (lambda d: d["conditions"][1].update(mandatory=False), "conditions", words.MONITORING),
        (lambda d: d["conditions"][1]["due"].update(zh_TW="改日"), "conditions[1].due", words.TEMPLATE_DUE),
    ],
)  # fmt: skip
def test_a_bad_document_is_refused_by_the_name_of_its_field(spoil: Spoil, field: str, template: str) -> None:
    document = shipped_policy()
    spoil(document)

    found = faults_in(document)

    assert [(fault.field, fault.said.template) for fault in found] == [(field, template)]


def test_every_wrong_field_is_named_at_once(tmp_path: Path) -> None:
    file = tmp_path / "policy.json"
    file.write_text(json.dumps({**shipped_policy(), "identity": "faces", "waiver_cap": -1}), encoding="utf-8")

    with pytest.raises(PolicyRefused) as refused:
        read_policy_file(file)

    assert [said.fields["field"] for said in refused.value.faults] == ["identity", "waiver_cap"]


def test_a_sentence_that_names_its_field_itself_is_not_given_the_name_twice() -> None:
    document = shipped_policy()
    document["tiers"][1]["rule"]["quorum"]["num"] = 6
    (fault,) = faults_in(document)

    assert fault.named("Quorum").template == rules.NOT_WHOLE
    assert fault.named("Quorum").fields["field"] == "Quorum"


@pytest.mark.parametrize(
    ("content", "template"),
    [
        (b"\xff\xfe{}", words.NOT_JSON),
        (b"{", words.NOT_JSON),
        (b'{"waiver_cap": NaN}', words.NOT_JSON),
        (b'{"version": "1", "version": "2"}', words.NAME_TWICE),
        (b"[" * 100_000, words.NOT_JSON),
        (b" " * (1 << 20) + b"{}", words.TOO_LARGE),
        (b"[]", words.TYPES["object"]),
    ],
)
def test_what_is_no_document_is_told_as_such(tmp_path: Path, content: bytes, template: str) -> None:
    file = tmp_path / "policy.json"
    file.write_bytes(content)

    with pytest.raises(PolicyRefused) as refused:
        read_policy_file(file)

    (fault,) = refused.value.faults
    assert getattr(fault.fields["said"], "template", None) == template


def test_a_file_that_is_not_there_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(PolicyRefused):
        read_policy_file(tmp_path / "none.json")


def test_a_policy_that_names_outcomes_is_read_again_as_it_was_written(tmp_path: Path) -> None:
    named, file = {**shipped_policy(), "outcomes": {"approved": WORDS}}, tmp_path / "policy.json"
    write_policy_file(named, file)

    assert read_policy_file(file) == named
