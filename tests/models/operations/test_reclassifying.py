# SPDX-License-Identifier: Apache-2.0
"""Evidence judged anew: what was confirmed on it falls, the record keeps both classes, and it can be taken back."""

import pytest

from models.errors import CaseDecided, ClassUnchanged, NoSuchEvidence, ReasonMissing
from models.operations.confirming import confirm_family
from models.operations.reclassifying import reclassify_evidence
from models.operations.resolving_cases import adopt_resolution
from models.snapshots.comparison import CheckRow, ReclassifiedRow
from models.terms import AgendaItemId, EvidenceClass, EvidenceId, Family, LineKey
from tests.models.operations.refusing import refuses
from tests.tools.demo_session import Evening

CASH, COUNTED = LineKey("A1"), EvidenceId("E01")
WHY = "清点时客户经理不在场"
CHANGE = {"evidence": COUNTED, "evidence_class": EvidenceClass.CLIENT, "reason": WHY}


def count_of(evening: Evening, item: AgendaItemId) -> CheckRow:
    checks = evening.case(item).line(CASH).checks
    return next(check for check in checks if check.family is Family.VERIFICATION)


def test_a_confirmation_falls_when_its_evidence_is_put_into_another_class(evening: Evening, item: AgendaItemId) -> None:
    evening.perform(confirm_family, item=item, line=CASH, family=Family.VERIFICATION)
    before = evening.case(item)

    change = evening.perform(reclassify_evidence, item=item, **CHANGE, by="黄志远")

    after = count_of(evening, item)
    assert (after.fallen, after.confirmed, after.unfit is None) == (True, False, False)
    assert [piece.evidence_class for piece in after.evidence] == [EvidenceClass.CLIENT]
    assert evening.case(item).reclassified == (
        ReclassifiedRow(COUNTED, EvidenceClass.OBSERVED, EvidenceClass.CLIENT, WHY, "黄志远"),
    )
    evening.undo(change)
    assert evening.case(item) == before


def test_put_back_into_its_first_class_evidence_is_as_it_was_presented(evening: Evening, item: AgendaItemId) -> None:
    evening.perform(reclassify_evidence, item=item, **CHANGE)
    evening.perform(
        reclassify_evidence, item=item, evidence=COUNTED, evidence_class=EvidenceClass.OBSERVED, reason="已补充说明"
    )

    assert evening.case(item).reclassified == ()


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"evidence": EvidenceId("E99")}, NoSuchEvidence),
        ({"evidence_class": EvidenceClass.OBSERVED}, ClassUnchanged),
        ({"reason": " "}, ReasonMissing),
    ],
)
def test_a_class_is_changed_for_a_reason_and_to_another_one(
    evening: Evening, item: AgendaItemId, change: dict[str, object], refusal: type[Exception]
) -> None:
    refuses(evening, item, refusal, reclassify_evidence, item=item, **{**CHANGE, **change})


def test_nothing_is_judged_anew_after_the_resolution(evening: Evening, revealed: AgendaItemId) -> None:
    evening.perform(adopt_resolution, item=revealed, reasons="数据已核实")
    refuses(evening, revealed, CaseDecided, reclassify_evidence, item=revealed, **CHANGE)
