# SPDX-License-Identifier: Apache-2.0
"""A check entered in session: what is refused, what falls, what the journal keeps, and that it can be taken back."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import (
    CaseNotOpen,
    CheckUnchanged,
    EvidenceIncomplete,
    EvidenceWanted,
    FindingWanted,
    InputsRefused,
    NoSuchBasis,
    NoSuchEvidence,
    NoSuchLine,
    NoSuchMethod,
    OtherCheck,
    Refusal,
    RejectedAlready,
)
from models.operations.checking import enter_check
from models.operations.confirming import confirm_check, confirm_family, reject_check
from models.presented import CheckEntry, NewEvidence, Reference
from models.records.journal import JournalValue
from models.snapshots.comparison import CheckRow
from models.store.store import Store
from models.terms import AgendaItemId, CheckId, EvidenceClass, EvidenceId, Family, Level, LineKey, RejectionReason
from tests.tools.demo_session import Evening

SALES, CASH, RISK = LineKey("P1"), LineKey("A1"), LineKey("R1")
SLIPS = NewEvidence(EvidenceClass.OBSERVED, "黄志远(委员)", "小企业信贷中心", date(2026, 11, 23), "会上重点存货清单")
COUNT = CheckEntry(
    line=CASH,
    basis="survey_date",
    procedure="estimation.drawer",
    inputs={
        "cash_counted": Decimal(7400),
        "float": Decimal(0),
        "paid_out": Decimal(200),
        "hours_so_far": Decimal(10),
        "hours_per_day": Decimal(10),
    },
    evidence=(EvidenceId("E01"),),
)


def check_of(evening: Evening, item: AgendaItemId, id: str) -> CheckRow:
    return next(check for row in evening.case(item).lines for check in row.checks if check.id == id)


def test_a_check_is_entered_with_existing_evidence_and_taken_back(evening: Evening, item: AgendaItemId) -> None:
    before = evening.case(item)

    change = evening.perform(enter_check, item=item, entry=COUNT)

    entered = check_of(evening, item, str(change.payload))
    assert (entered.estimate, entered.level) == (Decimal(7600), Level.WITHIN)
    assert [piece.id for piece in entered.evidence] == ["E01"]
    assert not entered.confirmed
    again = evening.undo(change)
    assert evening.case(item) == before
    evening.undo(again)
    assert len(evening.case(item).line(CASH).checks) == len(before.line(CASH).checks) + 1


def test_the_room_confirms_what_was_entered_with_its_digit(evening: Evening, item: AgendaItemId) -> None:
    change = evening.perform(enter_check, item=item, entry=COUNT)

    evening.perform(confirm_family, item=item, line=CASH, family=Family.ESTIMATION)

    assert check_of(evening, item, str(change.payload)).confirmed


def test_a_number_is_never_given_twice_so_that_nothing_said_about_one_check_falls_to_another(
    evening: Evening, item: AgendaItemId
) -> None:
    first = evening.perform(enter_check, item=item, entry=COUNT)
    evening.perform(confirm_check, item=item, check=CheckId(str(first.payload)))
    evening.undo(first)

    second = evening.perform(enter_check, item=item, entry=COUNT)

    assert second.payload != first.payload
    assert not check_of(evening, item, str(second.payload)).confirmed


def test_evidence_comes_with_the_check_and_its_file_by_hash(
    evening: Evening, item: AgendaItemId, store: Store, tmp_path: Path
) -> None:
    photo = tmp_path / "清单.JPG"
    photo.write_bytes(b"a photo")
    attached = store.keep_file(photo)
    before = evening.case(item)

    entry = replace(COUNT, evidence=(), new_evidence=SLIPS)
    change = evening.perform(enter_check, item=item, entry=entry, attached=attached)

    (piece,) = check_of(evening, item, str(change.payload)).evidence
    assert (piece.id, piece.issuer, piece.content) == ("S1", SLIPS.issuer, SLIPS.content)
    assert piece.stored == f"{attached.sha256}.jpg"
    assert piece.file == "清单.JPG"
    assert (store.file.parent / "evidence" / piece.stored).read_bytes() == b"a photo"
    assert piece in evening.case(item).evidence
    evening.undo(change)
    assert evening.case(item) == before


def test_evidence_may_have_no_file(evening: Evening, item: AgendaItemId) -> None:
    change = evening.perform(enter_check, item=item, entry=replace(COUNT, new_evidence=SLIPS))

    first, second = check_of(evening, item, str(change.payload)).evidence
    assert (first.id, second.id, second.file) == ("E01", "S1", None)
    assert check_of(evening, item, str(change.payload)).entered_by == evening.chair


def test_an_input_follows_another_line_and_falls_with_it(evening: Evening, item: AgendaItemId) -> None:
    sales = evening.case(item).line(SALES).verified
    assert isinstance(sales, Decimal)
    entry = replace(
        COUNT, procedure="ratio.norm", inputs={"ratio": Decimal("0.1")}, references={"base": Reference(line=SALES)}
    )

    change = evening.perform(enter_check, item=item, entry=entry)

    assert check_of(evening, item, str(change.payload)).estimate == sales / 10


def test_a_new_version_drops_the_confirmation_and_says_why_and_undo_brings_it_back(
    evening: Evening, examined: AgendaItemId
) -> None:
    row = evening.case(examined).line(CASH)
    check = next(check for check in row.checks if check.procedure == "verification.count")
    assert check.confirmed
    counted = {"items": [{"name": "100", "quantity": Decimal(70), "unit_value": Decimal(100)}]}
    entry = replace(
        COUNT, procedure=check.procedure, inputs=counted, check=check.id, evidence=(EvidenceId("E01"),), cause="重点"
    )

    change = evening.perform(enter_check, item=examined, entry=entry)

    assert change.name == "amend_check"
    after = evening.case(examined).line(CASH)
    amended = check_of(evening, examined, check.id)
    assert (amended.estimate, amended.fallen, amended.confirmed) == (Decimal(7000), True, False)
    assert after.changed is not None
    assert not after.cleared
    evening.undo(change)
    assert evening.case(examined).line(CASH) == row


def test_a_new_cause_of_a_check_alone_is_told_too(evening: Evening, item: AgendaItemId) -> None:
    change = evening.perform(enter_check, item=item, entry=COUNT)
    id = CheckId(str(change.payload))
    evening.perform(confirm_check, item=item, check=id)

    evening.perform(enter_check, item=item, entry=replace(COUNT, check=id, cause="零钞另放"))

    changed = evening.case(item).line(CASH).changed
    assert changed is not None


def test_the_journal_keeps_every_part(evening: Evening, item: AgendaItemId, store: Store, tmp_path: Path) -> None:
    photo = tmp_path / "count.png"
    photo.write_bytes(b"another photo")
    attached = store.keep_file(photo)
    entry = replace(COUNT, new_evidence=SLIPS, cause="重点")

    evening.perform(enter_check, item=item, entry=entry, attached=attached)

    def values(session: Session) -> dict[str, str]:
        last = select(JournalValue.number).order_by(JournalValue.number.desc()).limit(1).scalar_subquery()
        rows = session.scalars(select(JournalValue).where(JournalValue.number == last))
        return {row.name: row.value for row in rows}

    facts = store.read(values)
    assert facts["check"] == "A1-estimation-2"
    assert facts["evidence"] == "E01 S1"
    assert '"paid_out":200' in facts["inputs"]
    assert (facts["file_name"], facts["sha256"]) == ("count.png", attached.sha256)
    assert (facts["issuer"], facts["content"], facts["cause"]) == (SLIPS.issuer, SLIPS.content, "重点")
    assert store.verify().intact


REFUSED = {
    "a line that the case does not have": (replace(COUNT, line=LineKey("A8")), NoSuchLine),
    "a computed line": (replace(COUNT, line=LineKey("P11"), basis="monthly_average"), NoSuchLine),
    "a basis without a figure": (replace(COUNT, basis="season:summer"), NoSuchBasis),
    "a number on a risk point": (replace(COUNT, line=RISK), FindingWanted),
    "an unknown procedure": (replace(COUNT, procedure="estimation.dreams"), InputsRefused),
    "a missing input": (replace(COUNT, inputs={"cash_counted": Decimal(1)}), InputsRefused),
    "an input outside its range": (
        replace(COUNT, inputs={**COUNT.inputs, "hours_so_far": Decimal(0)}),
        InputsRefused,
    ),
    "a source without a value": (
        replace(COUNT, references={"paid_out": Reference(schedule="dreams")}),
        InputsRefused,
    ),
    "no evidence": (replace(COUNT, evidence=()), EvidenceWanted),
    "evidence of no case": (replace(COUNT, evidence=(EvidenceId("E99"),)), NoSuchEvidence),
    "evidence without a holder": (replace(COUNT, new_evidence=replace(SLIPS, holder=" ")), EvidenceIncomplete),
    "a fact with evidence of no case": (
        replace(
            COUNT,
            procedure="logic.relation",
            inputs={
                "outcome": "consistent",
                "reason": "相符",
                "facts": [{"text": "一"}, {"text": "二", "evidence": "E99"}],
            },
        ),
        NoSuchEvidence,
    ),
    "another version of no check": (replace(COUNT, check=CheckId("A1-dreams")), NoSuchMethod),
    "another procedure for the same check": (replace(COUNT, check=CheckId("A1-verification")), OtherCheck),
}


@pytest.mark.parametrize("what", REFUSED)
def test_nothing_is_stored_of(evening: Evening, item: AgendaItemId, what: str) -> None:
    entry, refusal = REFUSED[what]
    before = evening.case(item)

    with pytest.raises(refusal) as refused:
        evening.perform(enter_check, item=item, entry=entry)

    assert isinstance(refused.value, Refusal)
    assert evening.case(item) == before


def test_a_file_without_evidence_to_belong_to_is_refused(
    evening: Evening, item: AgendaItemId, store: Store, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("a")
    with pytest.raises(EvidenceIncomplete):
        evening.perform(enter_check, item=item, entry=COUNT, attached=store.keep_file(tmp_path / "a.txt"))


def test_a_rejected_check_stays_as_it_was_and_the_same_version_twice_is_refused(
    evening: Evening, item: AgendaItemId
) -> None:
    id = CheckId(str(evening.perform(enter_check, item=item, entry=COUNT).payload))

    with pytest.raises(CheckUnchanged):
        evening.perform(enter_check, item=item, entry=replace(COUNT, check=id))
    evening.perform(reject_check, item=item, check=id, reason=RejectionReason.ARITHMETIC)
    with pytest.raises(RejectedAlready):
        evening.perform(enter_check, item=item, entry=replace(COUNT, check=id, cause="重点"))


def test_a_case_that_is_not_open_takes_no_check(evening: Evening) -> None:
    with pytest.raises(CaseNotOpen):
        evening.perform(enter_check, item=evening.items["luggage-shop"], entry=COUNT)


def test_a_finding_is_entered_on_a_risk_point(evening: Evening, item: AgendaItemId) -> None:
    words = {"outcome": "doubtful", "reason": "供货商电话无人接听"}
    entry = replace(COUNT, line=RISK, procedure="logic.finding", inputs=words)

    change = evening.perform(enter_check, item=item, entry=entry)

    assert check_of(evening, item, str(change.payload)).level is Level.WATCH
