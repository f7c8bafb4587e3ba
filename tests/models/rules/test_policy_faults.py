# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a policy is told field by field, and a new version meets demands that old ones may not."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from models.importers.shipped_policy import shipped_policy
from models.labels import policy as words
from models.labels import rules
from models.rules.lines import line_table
from models.rules.new_policy import LARGEST_COMMITTEE, faults_of_new
from models.rules.policy import policy_faults, policy_from
from models.rules.policy_fault import PolicyFault
from models.terms import Said
from resources import path

Change = Callable[[dict[str, Any]], object]
LINES = line_table(json.loads(path("lines.json").read_text(encoding="utf-8")))
FALLING = {"watch": "0.2", "over": "0.1", "severe": "0.3"}


def changed(change: Change) -> dict[str, Any]:
    document = shipped_policy()
    change(document)
    return document


@pytest.mark.parametrize(
    ("change", "field", "template"),
    [
        (lambda d: d.update(limits=FALLING), "limits", words.LIMITS_RISE),
        (lambda d: d["line_limits"].update(P4=FALLING), "line_limits.P4", words.LIMITS_RISE),
        (lambda d: d.update(capacity_share="1.1"), "capacity_share", words.SHARE),
        (lambda d: d.update(first_loan_factor="0"), "first_loan_factor", words.SHARE),
        (lambda d: d["conditions"][3].update(code="11"), "conditions[3].code", words.ONE_CODE),
        (lambda d: d["questions"][1].update(code="11"), "questions[1].code", words.ONE_CODE),
        (lambda d: d.update(line_procedures={"A1": ["peer.level"]}), "line_procedures.A1", words.FAMILIES),
        (lambda d: d["sizing"].update(debt_limit="2"), "sizing.debt_limit", words.SHARE),
        (lambda d: d["peers"].update(least=4), "peers.least", words.ENOUGH_PEERS),
        (lambda d: d["tiers"][1]["rule"].pop("quorum"), "tiers[1].rule.quorum", rules.MISSING),
    ],
)
def test_a_fault_is_told_with_its_field(change: Change, field: str, template: str) -> None:
    assert [(fault.field, fault.said.template) for fault in policy_faults(changed(change))] == [(field, template)]


def test_a_fault_speaks_of_its_field_by_any_name_and_once() -> None:
    (share,) = policy_faults(changed(lambda d: d.update(capacity_share="1.1")))
    (rule,) = policy_faults(changed(lambda d: d["tiers"][0]["rule"].pop("base")))

    assert share.named("Share") == Said(words.OF_FIELD, {"field": "Share", "said": Said(words.SHARE)})
    assert rule.named("Base") == Said(rules.MISSING, {"field": "Base"})


@pytest.mark.parametrize(
    ("change", "field", "template"),
    [
        (lambda d: d["line_limits"].update(Q7=d["limits"]), "line_limits.Q7", words.NO_SUCH_LINE),
        (lambda d: d["no_waiver"].append("Q7"), "no_waiver", words.OF_FIELD),
        (lambda d: d.update(line_procedures={"Q7": ["peer.a", "trend.a"]}), "line_procedures.Q7", words.NO_SUCH_LINE),
        (lambda d: d["conditions"][0].update(mandatory=False), "conditions", words.MONITORING),
        (lambda d: d["conditions"][1].update(kind="covenant"), "conditions", words.MONITORING),
        (lambda d: d["conditions"][3]["due"].update(en="soon"), "conditions[3].due", words.TEMPLATE_DUE),
        (lambda d: d["conditions"][3]["due"].update(en="2026-12-31"), "conditions[3].due", words.TEMPLATE_DUE),
        (lambda d: d["conditions"][3]["due"].update(en="2026-02-30"), "conditions[3].due", words.TEMPLATE_DUE),
        (lambda d: d["conditions"][3]["due"].update(en="+10"), "conditions[3].due", words.KIND_BEFORE_DUE),
        (
            lambda d: d["conditions"][3].update(kind="at_payout") or d["conditions"][3]["due"].update(en="monthly"),
            "conditions[3].due",
            words.KIND_BEFORE_DUE,
        ),
    ],
)
def test_a_new_version_keeps_the_monitoring_duties_and_names_only_what_there_is(
    change: Change, field: str, template: str
) -> None:
    document = changed(change)

    assert policy_faults(document) == ()
    found = [(fault.field, fault.said.template) for fault in faults_of_new(policy_from(document, "en"), LINES)]
    assert found[0] == (field, template)


@pytest.mark.parametrize("version", ["a/b\n c", "a/b", "2026\n11", "2026  11", "..", " 2026", "2026-", "2026:11", "_"])
def test_a_version_has_a_name_that_can_stand_in_a_footer_and_in_a_file(version: str) -> None:
    found = list(faults_of_new(policy_from(changed(lambda d: d.update(version=version)), "en"), LINES))

    assert [(fault.field, fault.said.template) for fault in found] == [("version", words.VERSION_NAME)]
    assert found[0].said.fields == {"version": version}


@pytest.mark.parametrize("version", ["2026-11", "2026.11 b", "2026年第2版", "v2_final", "7"])
def test_usual_names_of_versions_are_taken(version: str) -> None:
    assert list(faults_of_new(policy_from(changed(lambda d: d.update(version=version)), "en"), LINES)) == []


@pytest.mark.parametrize(
    ("change", "field", "number"),
    [
        (lambda rule, number: rule["quorum"].update(minimum=number), "tiers[0].rule.quorum.minimum", 99),
        (
            lambda rule, number: rule.update(passing={"kind": "votes", "votes": number}),
            "tiers[0].rule.passing.votes",
            16,
        ),
    ],
)
def test_a_number_of_members_that_no_committee_has_is_refused(
    change: Callable[[dict[str, Any], int], object], field: str, number: int
) -> None:
    for asked, fields in ((number, [field]), (LARGEST_COMMITTEE, [])):
        document = shipped_policy()
        change(document["tiers"][0]["rule"], asked)
        found = list(faults_of_new(policy_from(document, "en"), LINES))
        assert [fault.field for fault in found] == fields
        assert all(fault.said == Said(words.NEVER_MET, {"number": number, "most": 15}) for fault in found)


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize("part", ["quorum", "passing"])
def test_a_rule_by_which_not_even_every_vote_passes_is_refused(part: str, *, strict: bool) -> None:
    document = shipped_policy()
    document["tiers"][0]["rule"][part].update(num=1, den=1, strict=strict)

    found = list(faults_of_new(policy_from(document, "en"), LINES))
    assert found == ([PolicyFault("tiers[0].rule", Said(words.NEVER_PASSES))] if strict else [])


def test_each_procedure_that_nobody_knows_is_named() -> None:
    document = changed(lambda d: d.update(line_procedures={"A1": ["verification.count", "trend.guess", "peer.guess"]}))

    found = faults_of_new(policy_from(document, "en"), LINES)

    assert [fault.said.fields["procedure"] for fault in found] == ["trend.guess", "peer.guess"]


def test_a_row_under_a_line_may_have_limits_of_its_own() -> None:
    document = changed(lambda d: d["line_limits"].update({"P4.1": d["limits"]}))

    assert list(faults_of_new(policy_from(document, "en"), LINES)) == []


def test_what_is_wrong_is_quoted() -> None:
    document = changed(lambda d: d["no_waiver"].append("Q7"))
    document["conditions"][3]["due"]["en"] = "soon"

    waived, due = faults_of_new(policy_from(document, "en"), LINES)

    assert (waived.said.fields["field"], waived.said.fields["said"]) == ("Q7", Said(words.NO_SUCH_LINE))
    assert due.said.fields == {"due": "soon"}
