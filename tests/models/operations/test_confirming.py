# SPDX-License-Identifier: Apache-2.0
from collections.abc import Callable
from decimal import Decimal

import pytest
from sqlalchemy.orm import Session

from models.errors import AlreadyWithdrawn, CaseNotOpen, NoSuchMethod, NotInRoom
from models.operations.change import Change
from models.operations.confirming import (
    confirm_check,
    confirm_family,
    record_dissent,
    reject_check,
    reject_family,
    withdraw_dissent,
    withdraw_family,
    withdraw_rejection,
)
from models.operations.correcting import correct_figure
from models.operations.deciding import accept_by_chair
from models.presented import MONTHLY_AVERAGE, SURVEY_DATE, Check
from models.snapshots.reading.desk import desk_of
from models.terms import AgendaItemId, CheckId, Family, Level, LineKey, RejectionReason
from tests.tools.demo_session import Evening

CASH, SALES = LineKey("A1"), LineKey("P1")


def test_two_methods_clear_a_clean_line_in_two_strokes(evening: Evening, item: AgendaItemId) -> None:
    evening.perform(confirm_family, item=item, line=CASH, family=Family.VERIFICATION)
    assert not evening.case(item).line(CASH).cleared

    evening.perform(confirm_family, item=item, line=CASH, family=Family.ESTIMATION)

    row = evening.case(item).line(CASH)
    assert row.cleared
    assert (row.counted, row.needed) == (2, 2)


def test_a_room_confirmation_names_every_voting_member_present_and_not_the_officers(
    evening: Evening, item: AgendaItemId
) -> None:
    evening.perform(confirm_family, item=item, line=CASH, family=Family.VERIFICATION)

    check = next(check for check in evening.case(item).line(CASH).checks if check.family is Family.VERIFICATION)
    assert check.confirmed_by == ("刘建国", "陈淑芬", "黄志远", "林晓梅")


def test_a_case_that_is_not_open_takes_no_confirmation(evening: Evening) -> None:
    with pytest.raises(CaseNotOpen):
        evening.perform(confirm_family, item=evening.items["luggage-shop"], line=CASH, family=Family.VERIFICATION)


DONE_TO_A_LINE: dict[Callable[..., Change], dict[str, object]] = {
    confirm_family: {"line": CASH, "family": Family.VERIFICATION},
    reject_family: {"line": CASH, "family": Family.VERIFICATION, "reason": RejectionReason.SAMPLE_TOO_SMALL},
    withdraw_family: {"line": CASH, "family": Family.VERIFICATION},
    withdraw_rejection: {"line": CASH, "family": Family.VERIFICATION},
    confirm_check: {"check": CheckId("A1-verification")},
    reject_check: {"check": CheckId("A1-verification"), "reason": RejectionReason.SAMPLE_TOO_SMALL},
    record_dissent: {"line": CASH, "reason": RejectionReason.SAMPLE_TOO_SMALL},
}


@pytest.mark.parametrize("operation", DONE_TO_A_LINE)
def test_nothing_is_done_to_a_line_of_a_case_that_is_not_open(
    evening: Evening, operation: Callable[..., Change]
) -> None:
    given = dict(DONE_TO_A_LINE[operation])
    if operation is record_dissent:
        given["member"] = evening.people["M1"]

    with pytest.raises(CaseNotOpen):
        evening.perform(operation, item=evening.items["luggage-shop"], **given)


def test_a_method_without_a_check_is_not_rejected_either(evening: Evening, item: AgendaItemId) -> None:
    reason = RejectionReason.SAMPLE_TOO_SMALL
    with pytest.raises(NoSuchMethod):
        evening.perform(reject_family, item=item, line=CASH, family=Family.ENERGY, reason=reason)


@pytest.mark.parametrize("withdraw", [withdraw_family, withdraw_rejection])
def test_what_was_not_said_of_a_method_is_not_taken_back(
    evening: Evening, item: AgendaItemId, withdraw: Callable[..., Change]
) -> None:
    with pytest.raises(AlreadyWithdrawn):
        evening.perform(withdraw, item=item, line=CASH, family=Family.VERIFICATION)


def test_a_method_without_a_check_is_refused(evening: Evening, item: AgendaItemId) -> None:
    with pytest.raises(NoSuchMethod):
        evening.perform(confirm_family, item=item, line=CASH, family=Family.ENERGY)


def test_a_check_that_the_case_does_not_have_is_refused(evening: Evening, item: AgendaItemId) -> None:
    check = CheckId("A1-dreams")

    with pytest.raises(NoSuchMethod):
        evening.perform(confirm_check, item=item, check=check)


def test_undoing_a_confirmation_leaves_the_case_as_it_was(evening: Evening, item: AgendaItemId) -> None:
    before = evening.case(item)
    change = evening.perform(confirm_family, item=item, line=CASH, family=Family.VERIFICATION)
    after = evening.case(item)

    undone = evening.undo(change)
    assert evening.case(item) == before

    evening.undo(undone)
    assert evening.case(item) == after


def test_withdrawing_a_family_is_the_same_as_undoing_it(evening: Evening, item: AgendaItemId) -> None:
    before = evening.case(item)
    evening.perform(confirm_family, item=item, line=CASH, family=Family.VERIFICATION)
    evening.perform(withdraw_family, item=item, line=CASH, family=Family.VERIFICATION)
    assert evening.case(item) == before


def test_a_rejected_method_is_not_confirmed_by_its_digit(evening: Evening, item: AgendaItemId) -> None:
    reason = RejectionReason.SAMPLE_TOO_SMALL
    evening.perform(reject_family, item=item, line=CASH, family=Family.ESTIMATION, reason=reason)

    with pytest.raises(NoSuchMethod):
        evening.perform(confirm_family, item=item, line=CASH, family=Family.ESTIMATION)
    assert dict(evening.case(item).line(CASH).methods)[Family.ESTIMATION] is False


def test_taking_a_rejection_back_brings_the_earlier_confirmation_back(evening: Evening, item: AgendaItemId) -> None:
    evening.perform(confirm_family, item=item, line=CASH, family=Family.ESTIMATION)
    before = evening.case(item)
    reason = RejectionReason.SAMPLE_TOO_SMALL
    evening.perform(reject_family, item=item, line=CASH, family=Family.ESTIMATION, reason=reason)
    evening.perform(withdraw_rejection, item=item, line=CASH, family=Family.ESTIMATION)
    assert evening.case(item) == before


def test_one_check_is_confirmed_alone_even_after_a_rejection(evening: Evening, item: AgendaItemId) -> None:
    reason = RejectionReason.OUTDATED
    evening.perform(reject_family, item=item, line=CASH, family=Family.ESTIMATION, reason=reason)
    evening.perform(confirm_check, item=item, check=CheckId("A1-estimation"))
    assert dict(evening.case(item).line(CASH).methods)[Family.ESTIMATION] is True


def test_dissent_takes_a_member_out_of_the_line_until_the_chair_accepts_it(
    evening: Evening, item: AgendaItemId
) -> None:
    evening.perform(confirm_family, item=item, line=CASH, family=Family.VERIFICATION)
    evening.perform(confirm_family, item=item, line=CASH, family=Family.ESTIMATION)
    member, reason = evening.people["M3"], RejectionReason.EVIDENCE_MISSING
    evening.perform(record_dissent, item=item, line=CASH, member=member, reason=reason)

    row = evening.case(item).line(CASH)
    assert not row.cleared
    assert all("黄志远" not in check.confirmed_by for check in row.checks)
    assert ("黄志远", reason) in row.checks[0].dissenters

    evening.perform(accept_by_chair, item=item, line=CASH, reason="盘点无误")
    row = evening.case(item).line(CASH)
    assert row.cleared
    assert all("黄志远" not in check.confirmed_by for check in row.checks)


def test_a_member_who_concurs_after_all_is_named_again(evening: Evening, item: AgendaItemId) -> None:
    evening.perform(confirm_family, item=item, line=CASH, family=Family.VERIFICATION)
    before = evening.case(item)
    member, reason = evening.people["M3"], RejectionReason.EVIDENCE_MISSING
    evening.perform(record_dissent, item=item, line=CASH, member=member, reason=reason)
    evening.perform(withdraw_dissent, item=item, line=CASH, member=member)
    assert evening.case(item) == before


def test_an_officer_of_the_case_is_in_no_base_and_cannot_dissent(evening: Evening, item: AgendaItemId) -> None:
    with pytest.raises(NotInRoom):
        evening.perform(record_dissent, item=item, line=CASH, member=evening.people["M5"], reason=RejectionReason.OTHER)


def test_a_changed_figure_drops_the_confirmations_of_its_line_and_says_what_changed(
    evening: Evening, item: AgendaItemId
) -> None:
    for family in (Family.VERIFICATION, Family.ESTIMATION):
        evening.perform(confirm_family, item=item, line=CASH, family=family)
    value = Decimal("7000.00")
    change = evening.perform(
        correct_figure, item=item, line=CASH, basis=SURVEY_DATE, track="verified", value=value, reason="重新清点"
    )

    row = evening.case(item).line(CASH)
    assert all(check.fallen for check in row.checks)
    assert not row.cleared
    assert row.corrected
    assert row.changed is not None
    assert row.changed.fields["before"] == Decimal("7600.00")
    assert row.changed.fields["now"] == value

    evening.undo(change)
    assert evening.case(item).line(CASH).cleared


def test_a_changed_figure_drops_confirmations_of_lines_that_refer_to_it(
    evening: Evening, examined: AgendaItemId
) -> None:
    before = evening.case(examined)
    readers = {
        check.line
        for check in evening.store.read(_checks, item=examined)
        if any(reference.line == SALES and reference.basis != "prior" for reference in check.references.values())
        and before.line(check.line).checks
        and check.line != SALES
    }
    assert readers
    basis = MONTHLY_AVERAGE if len(before.line(SALES).bases) == 0 else before.line(SALES).bases[0].basis
    evening.perform(
        correct_figure,
        item=examined,
        line=SALES,
        basis=basis,
        track="verified",
        value=Decimal("40000.00"),
        reason="重新核对流水",
    )

    after = evening.case(examined)
    fallen = {row.key for row in after.lines if any(check.fallen for check in row.checks)}
    assert SALES in fallen
    assert readers & fallen
    assert CASH not in fallen


def _checks(session: Session, *, item: AgendaItemId) -> tuple[Check, ...]:
    return desk_of(session, item).presented.checks


def test_declared_and_verified_alike_gain_nothing_when_both_checks_are_a_quarter_away(
    evening: Evening, item: AgendaItemId
) -> None:
    for track in ("declared", "verified"):
        evening.perform(
            correct_figure,
            item=item,
            line=CASH,
            basis=SURVEY_DATE,
            track=track,
            value=Decimal("9500.00"),
            reason="按客户所说",
        )
    for family in (Family.VERIFICATION, Family.ESTIMATION):
        evening.perform(confirm_family, item=item, line=CASH, family=family)

    row = evening.case(item).line(CASH)
    assert row.deviation == 0
    assert row.counted == 2
    assert row.level is Level.OVER
    assert not row.cleared
    assert row.demands
