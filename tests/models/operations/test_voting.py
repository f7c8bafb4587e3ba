# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.errors import (
    BallotOpen,
    CaseDecided,
    CaseNotOpen,
    ChoiceNotAllowed,
    GateNotOpen,
    NeverApproves,
    NobodyPresides,
    NotAVoter,
    NothingDecided,
    NotRevealed,
    OnlyChair,
    OutcomeNotOffered,
    ReasonMissing,
    ResolutionIncomplete,
    RoundRevealed,
    TermsRefused,
    VotesMissing,
)
from models.operations.accepting import accept_case
from models.operations.change import Change
from models.operations.conditioning import (
    add_condition,
    amend_condition,
    remove_condition,
    strike_condition,
)
from models.operations.confirming import withdraw_family
from models.operations.convening import attend
from models.operations.resolving_cases import adopt_resolution
from models.operations.revising import take_revision
from models.operations.signing import signature
from models.operations.voting import cast_vote, new_round, open_ballot, reveal
from models.records.ballots import Reveal
from models.snapshots.reading.frame import last_round
from models.snapshots.reading.voting import APPROVED
from models.snapshots.voting import Terms
from models.terms import (
    AgendaItemId,
    CaseState,
    Choice,
    ConditionId,
    ConditionKind,
    Family,
    LineKey,
    Outcome,
    Presence,
    ReasonCode,
    ScheduleType,
)
from tests.models.operations.refusing import refuses
from tests.tools.demo_session import Evening
from tests.tools.demo_source import presented

REASONS = "数据已核实"


def vote(evening: Evening, item: AgendaItemId, member: str, choice: Choice, amount: str | None = None) -> None:
    given = None if amount is None else Decimal(amount)
    evening.perform(cast_vote, item=item, member=evening.people[member], choice=choice, amount=given)


def test_a_ballot_that_can_approve_stays_shut_while_a_line_is_not_cleared(
    evening: Evening, examined: AgendaItemId
) -> None:
    evening.perform(withdraw_family, item=examined, line=LineKey("A1"), family=Family.ESTIMATION)
    with pytest.raises(GateNotOpen) as refused:
        evening.perform(open_ballot, item=examined)
    assert len(refused.value.open_points) == 1


def test_a_restricted_ballot_opens_without_the_lines_and_never_approves(evening: Evening, item: AgendaItemId) -> None:
    with pytest.raises(ReasonMissing):
        evening.perform(open_ballot, item=item, restricted=True)
    evening.perform(open_ballot, item=item, restricted=True, reason="负债不清")
    with pytest.raises(ChoiceNotAllowed):
        vote(evening, item, "M1", Choice.APPROVE)
    vote(evening, item, "M1", Choice.REINVESTIGATE)
    assert evening.voting(item).conditions == ()


def test_no_second_ballot_runs_beside_the_first(evening: Evening, balloted: AgendaItemId) -> None:
    with pytest.raises(BallotOpen):
        evening.perform(open_ballot, item=balloted)


def test_the_votes_of_officers_and_of_those_who_left_are_refused(evening: Evening, balloted: AgendaItemId) -> None:
    with pytest.raises(NotAVoter):
        vote(evening, balloted, "M5", Choice.APPROVE)
    with pytest.raises(NotAVoter):
        vote(evening, balloted, "O1", Choice.APPROVE)
    evening.perform(attend, meeting=evening.meeting, member=evening.people["M4"], presence=Presence.ABSENT)
    with pytest.raises(NotAVoter):
        vote(evening, balloted, "M4", Choice.APPROVE)


def test_abstaining_is_refused_where_the_rule_does_not_know_it(evening: Evening, balloted: AgendaItemId) -> None:
    with pytest.raises(ChoiceNotAllowed):
        vote(evening, balloted, "M2", Choice.ABSTAIN)


def test_a_second_vote_before_the_reveal_takes_the_place_of_the_first(evening: Evening, balloted: AgendaItemId) -> None:
    vote(evening, balloted, "M2", Choice.REJECT)
    vote(evening, balloted, "M2", Choice.APPROVE, "60000.00")
    voters = {row.name: row for row in evening.voting(balloted).rounds[0].voters}
    assert (voters["陈淑芬"].choice, voters["陈淑芬"].amount) == (Choice.APPROVE, Decimal("60000.00"))


def test_the_chair_votes_last_and_a_vote_cannot_be_undone(evening: Evening, balloted: AgendaItemId) -> None:
    waiting = evening.voting(balloted).waiting
    assert [row.number for row in waiting] == [2, 3, 4, 1]
    change = evening.perform(
        cast_vote, item=balloted, member=evening.people["M2"], choice=Choice.APPROVE_WITH_CONDITIONS
    )
    assert change.inverse is None
    assert evening.voting(balloted).waiting[0].id == evening.people["M3"]


def test_nothing_is_counted_before_the_reveal(evening: Evening, balloted: AgendaItemId) -> None:
    vote(evening, balloted, "M2", Choice.APPROVE)
    current = evening.voting(balloted).rounds[0]
    assert (current.counts, current.outcome, current.sentence) == ((), None, None)


def test_the_reveal_waits_for_every_vote(evening: Evening, balloted: AgendaItemId) -> None:
    for member in ("M1", "M2", "M3"):
        vote(evening, balloted, member, Choice.APPROVE)
    with pytest.raises(VotesMissing) as refused:
        evening.perform(reveal, item=balloted)
    assert refused.value.names == ("林晓梅",)


def test_after_the_reveal_no_vote_is_taken(evening: Evening, revealed: AgendaItemId) -> None:
    with pytest.raises(RoundRevealed):
        vote(evening, revealed, "M2", Choice.REJECT)
    assert evening.case(revealed).state is CaseState.REVEALED


def test_the_strictest_amount_of_those_who_approve_is_merged(evening: Evening, revealed: AgendaItemId) -> None:
    voting = evening.voting(revealed)
    assert voting.merged is not None
    assert (voting.merged.amount, voting.merged.months) == (Decimal("55000.00"), 12)
    assert voting.instalment == Decimal("4948.65")
    assert voting.ceiling == Decimal("4956.80")
    assert not voting.exceeds


def test_a_resolution_needs_the_reveal(evening: Evening, balloted: AgendaItemId) -> None:
    with pytest.raises(NotRevealed):
        evening.perform(adopt_resolution, item=balloted, reasons=REASONS)


def test_terms_above_the_ceiling_are_refused(evening: Evening, revealed: AgendaItemId) -> None:
    terms = Terms(Decimal("60000.00"), 12, Decimal("0.144"), ScheduleType.EQUAL_INSTALMENTS)
    with pytest.raises(ResolutionIncomplete):
        evening.perform(adopt_resolution, item=revealed, terms=terms, reasons=REASONS)


def test_a_resolution_freezes_the_case_until_a_new_round(evening: Evening, revealed: AgendaItemId) -> None:
    evening.perform(adopt_resolution, item=revealed, reasons=REASONS)
    assert evening.case(revealed).state is CaseState.DECIDED
    with pytest.raises(CaseDecided):
        evening.perform(adopt_resolution, item=revealed, reasons=REASONS)
    with pytest.raises(CaseDecided):
        evening.perform(withdraw_family, item=revealed, line=LineKey("A1"), family=Family.ESTIMATION)
    with pytest.raises(ReasonMissing):
        evening.perform(new_round, item=revealed, reason=" ")

    evening.perform(new_round, item=revealed, reason="配偶拒签")
    voting = evening.voting(revealed)
    assert [row.number for row in voting.rounds] == [1, 2]
    assert voting.resolution is None
    evening.vote("luggage-shop")
    adopted = evening.perform(adopt_resolution, item=revealed, reasons=REASONS)
    assert adopted.payload == "2026-47-1-2"


@pytest.mark.parametrize("outcome", [Outcome.REJECTED, Outcome.REINVESTIGATE])
def test_the_chair_may_refuse_what_passed_with_a_reason_and_a_code(
    evening: Evening, revealed: AgendaItemId, outcome: Outcome
) -> None:
    refused = {"item": revealed, "outcome": outcome}
    codes = [ReasonCode.WEAK_CASH_FLOW]
    refuses(evening, revealed, ResolutionIncomplete, adopt_resolution, **refused, reasons=REASONS)
    refuses(evening, revealed, ResolutionIncomplete, adopt_resolution, **refused, reasons=" ", reason_codes=codes)
    evening.perform(adopt_resolution, **refused, reasons=REASONS, reason_codes=codes)
    resolution = evening.voting(revealed).resolution
    assert resolution is not None
    assert (resolution.outcome.code, resolution.terms, resolution.announced_by) == (outcome, None, evening.chair)


def test_nobody_but_the_chair_refuses_what_passed_or_reads_out_other_terms(
    evening: Evening, revealed: AgendaItemId
) -> None:
    given = {"item": revealed, "reasons": REASONS, "reason_codes": [ReasonCode.OTHER], "by": "张文静"}
    refuses(evening, revealed, OnlyChair, adopt_resolution, **given, outcome=Outcome.REJECTED)
    lower = Terms(Decimal("50000.00"), 12, Decimal("0.144"), ScheduleType.EQUAL_INSTALMENTS)
    refuses(evening, revealed, OnlyChair, adopt_resolution, **given, terms=lower)

    evening.perform(adopt_resolution, item=revealed, reasons="", by="张文静")
    resolution = evening.voting(revealed).resolution
    assert resolution is not None
    assert resolution.announced_by == "张文静"


def test_the_chair_reads_out_other_terms_with_a_reason(evening: Evening, revealed: AgendaItemId) -> None:
    lower = Terms(Decimal("50000.00"), 12, Decimal("0.144"), ScheduleType.EQUAL_INSTALMENTS)
    refuses(evening, revealed, ResolutionIncomplete, adopt_resolution, item=revealed, terms=lower, reasons=" ")
    evening.perform(adopt_resolution, item=revealed, terms=lower, reasons=REASONS)
    resolution = evening.voting(revealed).resolution
    assert resolution is not None
    assert resolution.terms == lower


def test_a_chair_who_left_after_the_reveal_changes_nothing_of_what_was_counted(
    evening: Evening, revealed: AgendaItemId
) -> None:
    chair = evening.people["M1"]
    evening.perform(attend, meeting=evening.meeting, member=chair, presence=Presence.ABSENT)
    given = {"item": revealed, "reasons": REASONS, "reason_codes": [ReasonCode.OTHER]}
    refuses(evening, revealed, NobodyPresides, adopt_resolution, **given, outcome=Outcome.REJECTED)
    evening.perform(adopt_resolution, item=revealed, reasons=REASONS)
    assert evening.case(revealed).state is CaseState.DECIDED


@pytest.mark.parametrize(
    "outcome",
    sorted(set(Outcome) - {*APPROVED, Outcome.REJECTED, Outcome.REINVESTIGATE, Outcome.DEFER}, key=str),
)
def test_what_passed_is_recorded_as_nothing_else(evening: Evening, revealed: AgendaItemId, outcome: Outcome) -> None:
    given = {"item": revealed, "reasons": REASONS, "reason_codes": [ReasonCode.OTHER]}
    refuses(evening, revealed, OutcomeNotOffered, adopt_resolution, **given, outcome=outcome)


@pytest.fixture
def rejected(evening: Evening, balloted: AgendaItemId) -> AgendaItemId:
    """A round in which everybody rejects."""
    for member in ("M1", "M2", "M3", "M4"):
        vote(evening, balloted, member, Choice.REJECT)
    evening.perform(reveal, item=balloted)
    return balloted


def test_what_the_vote_refused_is_never_passed_nor_softened(evening: Evening, rejected: AgendaItemId) -> None:
    given = {"item": rejected, "reasons": REASONS, "reason_codes": [ReasonCode.OTHER]}
    refuses(evening, rejected, NeverApproves, adopt_resolution, **given, outcome=Outcome.APPROVED)
    refuses(evening, rejected, OutcomeNotOffered, adopt_resolution, **given, outcome=Outcome.DEFER)
    evening.perform(adopt_resolution, **given, outcome=Outcome.REJECTED, by="张文静")
    assert evening.case(rejected).state is CaseState.DECIDED


def test_a_round_that_was_revealed_without_its_votes_decides_nothing(evening: Evening, balloted: AgendaItemId) -> None:
    evening.perform(reveal_too_early, item=balloted)
    given = {"item": balloted, "reasons": REASONS, "reason_codes": [ReasonCode.OTHER]}
    refuses(evening, balloted, NothingDecided, adopt_resolution, **given)
    refuses(evening, balloted, NothingDecided, adopt_resolution, **given, outcome=Outcome.REJECTED)
    refuses(evening, balloted, NothingDecided, adopt_resolution, **given, outcome=Outcome.INCOMPLETE)


def reveal_too_early(session: Session, *, item: AgendaItemId, acting: str, operator: str, at: datetime) -> Change:
    """As a file may hold it: a reveal that nobody would be allowed now."""
    voting = last_round(session, item)
    assert voting is not None
    session.add(Reveal(**signature(session, acting=acting, operator=operator, at=at), round=voting.id))
    return Change(name="reveal")


# --- terms that no loan has

FAULTY: dict[str, dict[str, object]] = {
    "nothing": {"amount": Decimal(0)},
    "less than nothing": {"amount": Decimal(-1)},
    "parts of a cent": {"amount": Decimal("100.001")},
    "more than the tier": {"amount": Decimal("1000000.01")},
    "no month": {"months": 0},
    "more than fifty years": {"months": 601},
}


@pytest.mark.parametrize("what", FAULTY)
def test_no_vote_is_taken_for(evening: Evening, balloted: AgendaItemId, what: str) -> None:
    given = {"item": balloted, "member": evening.people["M2"], "choice": Choice.APPROVE, **FAULTY[what]}
    refuses(evening, balloted, TermsRefused, cast_vote, **given)


def test_a_vote_without_terms_of_its_own_is_taken_whatever_was_asked_for(evening: Evening) -> None:
    """A balloon of the whole loan stands in a record that is older than the rule which refuses it at import."""
    case, item = presented("luggage-shop", "zh_CN"), evening.items["luggage-shop"]
    asked = case.application
    all_of_it = replace(asked, schedule_type=ScheduleType.BALLOON, balloon=asked.requested)
    evening.perform(accept_case, presented=replace(case, application=all_of_it), source="before.xlsx")
    evening.perform(take_revision, item=item)
    evening.open("luggage-shop")
    evening.perform(open_ballot, item=item, restricted=True, reason="the plan is none")
    own = {"item": item, "member": evening.people["M2"], "choice": Choice.REJECT, "months": 10}
    refuses(evening, item, TermsRefused, cast_vote, **own)

    evening.perform(cast_vote, item=item, member=evening.people["M2"], choice=Choice.REJECT)

    voted = [row.id for row in evening.voting(item).rounds[0].voters if row.voted]
    assert voted == [evening.people["M2"]]


@pytest.mark.parametrize("what", FAULTY)
def test_no_chair_reads_out(evening: Evening, revealed: AgendaItemId, what: str) -> None:
    agreed = evening.voting(revealed).merged
    assert agreed is not None
    wanted: dict[str, Any] = FAULTY[what]
    terms = replace(agreed, **wanted)
    refuses(evening, revealed, TermsRefused, adopt_resolution, item=revealed, terms=terms, reasons=REASONS)


def test_no_rate_below_nothing_is_read_out(evening: Evening, revealed: AgendaItemId) -> None:
    agreed = evening.voting(revealed).merged
    assert agreed is not None
    terms = replace(agreed, annual_rate=Decimal("-0.01"))
    refuses(evening, revealed, TermsRefused, adopt_resolution, item=revealed, terms=terms, reasons=REASONS)


def test_both_monitoring_duties_come_with_a_full_ballot_and_leave_only_struck_out(
    evening: Evening, revealed: AgendaItemId
) -> None:
    first = evening.voting(revealed).conditions[0]
    assert [row.mandatory for row in evening.voting(revealed).conditions] == [True, True]
    with pytest.raises(ReasonMissing):
        evening.perform(remove_condition, item=revealed, condition=first.id)
    before = evening.voting(revealed)
    change = evening.perform(strike_condition, item=revealed, condition=first.id, reason="由村委代为监控")
    assert evening.voting(revealed).conditions[0].struck == "由村委代为监控"
    evening.undo(change)
    assert evening.voting(revealed) == before


def test_a_case_that_is_not_approved_lacks_no_condition(evening: Evening, item: AgendaItemId) -> None:
    evening.perform(open_ballot, item=item, restricted=True, reason="负债不清")
    for member in ("M2", "M3", "M4", "M1"):
        vote(evening, item, member, Choice.REINVESTIGATE)
    assert evening.voting(item).mended != ()

    evening.perform(reveal, item=item)
    assert evening.voting(item).mended == ()


def test_a_condition_without_owner_date_or_proof_holds_the_resolution(evening: Evening, revealed: AgendaItemId) -> None:
    before = evening.voting(revealed)
    added = evening.perform(add_condition, item=revealed, kind=ConditionKind.PRECEDENT, text="配偶签字")
    condition = ConditionId(str(added.payload))
    assert len(evening.voting(revealed).mended) == 3
    with pytest.raises(ResolutionIncomplete) as refused:
        evening.perform(adopt_resolution, item=revealed, reasons=REASONS)
    assert len(refused.value.lacking) == 3

    incomplete = evening.voting(revealed)
    amended = evening.perform(
        amend_condition,
        item=revealed,
        condition=condition,
        kind=ConditionKind.PRECEDENT,
        text="配偶签共同借款合同",
        owner="张晓峰",
        due="放款前",
        proof="合同",
    )
    assert evening.voting(revealed).mended == ()
    evening.undo(amended)
    assert evening.voting(revealed) == incomplete
    evening.undo(added)
    assert evening.voting(revealed) == before


def test_a_member_who_leaves_during_the_ballot_counts_as_absent(evening: Evening, balloted: AgendaItemId) -> None:
    evening.perform(attend, meeting=evening.meeting, member=evening.people["M4"], presence=Presence.ABSENT)
    voters = {row.name: row for row in evening.voting(balloted).rounds[0].voters}
    assert voters["林晓梅"].absent
    assert "林晓梅" not in {row.name for row in evening.voting(balloted).waiting}


def test_whoever_leaves_after_the_reveal_changes_nothing_of_the_decided_case(
    evening: Evening, revealed: AgendaItemId
) -> None:
    evening.perform(adopt_resolution, item=revealed, reasons=REASONS)
    before, voting = evening.case(revealed), evening.voting(revealed)
    for member in ("M1", "M2", "M3", "M4"):
        evening.perform(attend, meeting=evening.meeting, member=evening.people[member], presence=Presence.ABSENT)
    assert evening.case(revealed) == before
    assert evening.voting(revealed) == voting


def test_lines_stay_as_they_are_after_the_reveal(evening: Evening, revealed: AgendaItemId) -> None:
    with pytest.raises(CaseNotOpen):
        evening.perform(withdraw_family, item=revealed, line=LineKey("A1"), family=Family.ESTIMATION)
