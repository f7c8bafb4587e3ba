# SPDX-License-Identifier: Apache-2.0
"""What follows a vote: a veto at once or within its hours, and the opinions of those who sign above."""

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from models.errors import (
    AlreadyVetoed,
    NobodyPresides,
    NobodyToSign,
    NothingToVeto,
    NoTimeForVeto,
    NotRevealed,
    OnlyChair,
    OpinionTooEarly,
    OpinionTooLate,
    PayOutHeldUp,
    ReasonMissing,
    VetoOpen,
    VetoOver,
    VetoUnknown,
    VetoUnusedNoted,
    WordsMissing,
)
from models.labels import following as words
from models.named_outcomes import NamedOutcome
from models.operations.change import Change
from models.operations.convening import attend
from models.operations.following import note_veto_unused, sign_above, veto
from models.operations.fulfilling import record_pay_out
from models.operations.resolving_cases import adopt_resolution
from models.operations.sealing import close_meeting, seal_minutes
from models.operations.voting import cast_vote, new_round, open_ballot, reveal
from models.presented import AttachedFile
from models.snapshots.following import Following, OutstandingRow
from models.snapshots.minutes import MinutesSnapshot
from models.snapshots.reading.agenda import head_of
from models.snapshots.reading.following import load_outstanding
from models.snapshots.reading.minutes import load_minutes
from models.snapshots.reading.waiting import outcome_now
from models.store import Store
from models.terms import AgendaItemId, Choice, Opinion, Outcome, Presence, ReasonCode, Standing
from tests.models.operations.refusing import refuses
from tests.tools.demo_session import EVENING, Evening
from tests.tools.other_tiers import rewrite_tiers, tiers

STALL = "breakfast-stall"
VICE, PRESIDENT = "主管副行长", "行长"
ON = EVENING.date()
VETO = {"reason": "客户涉诉"}


@pytest.fixture(scope="module")
def counted(played_stall: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The stall revealed with everybody for it, played once."""
    file = tmp_path_factory.mktemp("counted") / "desk.db"
    shutil.copyfile(played_stall, file)
    file.chmod(0o600)
    with Store.open(str(file)) as store:
        evening = Evening(store, cases=(STALL,))
        vote(evening, item_of(evening))
    return file


def vote(evening: Evening, item: AgendaItemId, choice: Choice = Choice.APPROVE) -> None:
    evening.perform(open_ballot, item=item)
    for key in ("M1", "M2", "M3", "M4", "M5"):
        evening.perform(cast_vote, item=item, member=evening.people[key], choice=choice)
    evening.perform(reveal, item=item)


@pytest.fixture
def make(tmp_path: Path, counted: Path) -> Iterator[Callable[..., Evening]]:
    opened: list[Evening] = []

    def make(*, hours: int = 0, signers: bool = False, chair_veto: bool = True) -> Evening:
        file = tmp_path / f"{len(opened)}.db"
        shutil.copyfile(counted, file)
        file.chmod(0o600)
        rewrite_tiers(file, tiers(hours=hours, signers=signers, chair_veto=chair_veto))
        opened.append(Evening(Store.open(str(file)), cases=(STALL,)))
        return opened[-1]

    yield make
    for evening in opened:
        evening.store.close()


def item_of(evening: Evening) -> AgendaItemId:
    return evening.items[STALL]


def adopt(evening: Evening, **facts: object) -> Change:
    return evening.perform(adopt_resolution, **{"item": item_of(evening), "reasons": ""} | facts)


def following(evening: Evening) -> Following:
    resolution = evening.voting(item_of(evening)).resolution
    assert resolution is not None
    return resolution.following


def refused(evening: Evening, refusal: type[Exception], operation: Callable[..., Change], **facts: object) -> None:
    refuses(evening, item_of(evening), refusal, operation, item=item_of(evening), **facts)


def seal(evening: Evening) -> None:
    """Close and seal; what the pages are is not looked at here."""
    evening.perform(close_meeting, meeting=evening.meeting)
    pages = AttachedFile(name="47.pdf", sha256="0" * 64, size=1)
    evening.perform(seal_minutes, meeting=evening.meeting, pages=pages, head=evening.store.read(head_of)[1])


def minutes(evening: Evening) -> MinutesSnapshot:
    return evening.store.read(load_minutes, meeting=evening.meeting, at=EVENING)


# --- a veto at once


def test_a_veto_before_the_adoption_turns_what_passed_into_a_vetoed_resolution(make: Callable[..., Evening]) -> None:
    evening = make()
    before = evening.voting(item_of(evening)).rounds[-1]
    evening.perform(veto, item=item_of(evening), **VETO)

    last = evening.voting(item_of(evening)).rounds[-1]
    assert last.outcome == NamedOutcome(Outcome.VETOED)
    assert last.veto is not None
    assert (last.veto.reason, last.veto.by) == ("客户涉诉", evening.chair)
    assert (last.voters, last.counts) == (before.voters, before.counts)
    adopt(evening)
    resolution = evening.voting(item_of(evening)).resolution
    assert resolution is not None
    assert (resolution.outcome, resolution.terms) == (NamedOutcome(Outcome.VETOED), None)
    assert evening.agenda().rows[0].outcome == NamedOutcome(Outcome.VETOED)


def test_after_the_adoption_a_veto_at_once_comes_too_late(make: Callable[..., Evening]) -> None:
    evening = make()
    adopt(evening)

    refused(evening, NoTimeForVeto, veto, **VETO)
    refused(evening, NoTimeForVeto, note_veto_unused)
    assert following(evening).standing is Standing.IN_FORCE


def test_only_the_chair_who_presided_vetoes_once_with_a_reason_and_after_the_reveal(
    make: Callable[..., Evening],
) -> None:
    evening = make()
    refused(evening, OnlyChair, veto, by=evening.names["M2"], **VETO)
    refused(evening, ReasonMissing, veto, reason=" ")
    evening.perform(veto, item=item_of(evening), **VETO)
    refused(evening, AlreadyVetoed, veto, **VETO)

    evening.perform(new_round, item=item_of(evening), reason="新情况")
    refused(evening, NotRevealed, veto, **VETO)


def test_a_rule_without_a_veto_knows_none(make: Callable[..., Evening]) -> None:
    evening = make(chair_veto=False)

    refused(evening, VetoUnknown, veto, **VETO)


def test_what_did_not_pass_is_not_vetoed(make: Callable[..., Evening]) -> None:
    evening = make()
    evening.perform(new_round, item=item_of(evening), reason="新情况")
    for key in ("M1", "M2", "M3", "M4", "M5"):
        facts = {"member": evening.people[key], "choice": Choice.REJECT}
        evening.perform(cast_vote, item=item_of(evening), **facts)
    evening.perform(reveal, item=item_of(evening))

    refused(evening, NothingToVeto, veto, **VETO)
    adopt(evening, reason_codes=[ReasonCode.OTHER])
    refused(evening, NothingToVeto, veto, **VETO)


def test_nobody_vetoes_where_the_chair_was_not_there_at_the_reveal(make: Callable[..., Evening]) -> None:
    evening = make(hours=24)
    evening.perform(new_round, item=item_of(evening), reason="新情况")
    for key in ("M2", "M3", "M4", "M5"):
        evening.perform(cast_vote, item=item_of(evening), member=evening.people[key], choice=Choice.APPROVE)
    away = {"meeting": evening.meeting, "member": evening.people["M1"], "presence": Presence.ABSENT}
    evening.perform(attend, **away)
    evening.perform(reveal, item=item_of(evening))

    refused(evening, NobodyPresides, veto, **VETO)


# --- within its hours


def test_until_the_hours_have_passed_an_approval_is_pending_veto(make: Callable[..., Evening]) -> None:
    evening = make(hours=24)
    adopt(evening)

    pending = following(evening)
    assert pending.standing is Standing.PENDING_VETO
    revealed = evening.voting(item_of(evening)).rounds[-1].revealed_at
    assert revealed is not None
    assert pending.veto_until == revealed + timedelta(hours=24)
    assert [row.following for row in outstanding(evening)] == [pending]
    evening.at = revealed + timedelta(hours=24, seconds=-2)
    evening.perform(veto, item=item_of(evening), **VETO)
    assert following(evening).standing is Standing.VETOED
    assert not outstanding(evening)
    refused(evening, AlreadyVetoed, note_veto_unused)


def test_from_the_last_moment_on_there_is_no_veto_and_the_record_says_that_none_came(
    make: Callable[..., Evening],
) -> None:
    evening = make(hours=24)
    adopt(evening)
    refused(evening, VetoOpen, note_veto_unused)

    until = following(evening).veto_until
    assert until is not None
    evening.at = until - timedelta(seconds=1)
    refused(evening, VetoOver, veto, **VETO)
    assert following(evening).standing is Standing.PENDING_VETO
    evening.perform(note_veto_unused, item=item_of(evening))
    assert following(evening).standing is Standing.IN_FORCE
    refused(evening, VetoUnusedNoted, note_veto_unused)
    refused(evening, VetoUnusedNoted, veto, **VETO)


def test_a_veto_within_its_hours_edits_neither_votes_nor_resolution(make: Callable[..., Evening]) -> None:
    evening = make(hours=24)
    adopt(evening)
    before = evening.voting(item_of(evening))
    evening.perform(veto, item=item_of(evening), **VETO)

    after = evening.voting(item_of(evening))
    assert after.rounds == before.rounds
    assert after.resolution is not None
    assert before.resolution is not None
    assert (after.resolution.outcome, after.resolution.terms) == (before.resolution.outcome, before.resolution.terms)


# --- above the committee


def test_each_signer_gives_an_opinion_of_their_own_in_the_order_of_the_tier(make: Callable[..., Evening]) -> None:
    evening = make(signers=True)
    adopt(evening)
    assert following(evening).standing is Standing.AWAITING_SIGNATURES
    assert [row.signer for row in following(evening).signers] == [VICE, PRESIDENT]

    conditions = {"opinion": Opinion.AGREE_WITH_CONDITIONS, "words": "先结清旧贷", "on": ON}
    evening.perform(sign_above, item=item_of(evening), name="孙", **conditions)
    signer = following(evening).next_signer
    assert signer is not None
    assert signer.signer == PRESIDENT
    evening.perform(sign_above, item=item_of(evening), name="钱", opinion=Opinion.AGREE, on=ON)

    assert following(evening).standing is Standing.IN_FORCE
    given = [(row.name, row.opinion, row.words, row.on) for row in following(evening).signers]
    assert given == [("孙", Opinion.AGREE_WITH_CONDITIONS, "先结清旧贷", ON), ("钱", Opinion.AGREE, "", ON)]
    refused(evening, NobodyToSign, sign_above, name="钱", opinion=Opinion.AGREE, on=ON)


def test_a_refusal_above_ends_it_and_nobody_signs_after_it(make: Callable[..., Evening]) -> None:
    evening = make(signers=True)
    adopt(evening)
    evening.perform(sign_above, item=item_of(evening), name="孙", opinion=Opinion.REFUSE, words="行业限额已满", on=ON)

    assert following(evening).standing is Standing.REFUSED_ABOVE
    assert not outstanding(evening)
    refused(evening, NobodyToSign, sign_above, name="钱", opinion=Opinion.AGREE, on=ON)


@pytest.mark.parametrize("opinion", [Opinion.AGREE_WITH_CONDITIONS, Opinion.REFUSE])
def test_conditions_and_a_refusal_need_words_and_every_opinion_a_name(
    make: Callable[..., Evening], opinion: Opinion
) -> None:
    evening = make(signers=True)
    refused(evening, NotRevealed, sign_above, name="孙", opinion=Opinion.AGREE, on=ON)
    adopt(evening)

    refused(evening, ReasonMissing, sign_above, name="孙", opinion=opinion, words=" ", on=ON)
    refused(evening, WordsMissing, sign_above, name=" ", opinion=opinion, words="先结清旧贷", on=ON)


def test_nobody_above_signs_while_the_chair_may_still_veto(make: Callable[..., Evening]) -> None:
    evening = make(signers=True, hours=24)
    adopt(evening)
    agrees = {"name": "孙", "opinion": Opinion.AGREE, "on": ON}
    refused(evening, VetoOpen, sign_above, **agrees)

    evening.at += timedelta(hours=25)
    evening.perform(note_veto_unused, item=item_of(evening))
    assert following(evening).standing is Standing.AWAITING_SIGNATURES
    evening.perform(sign_above, item=item_of(evening), **agrees)


def test_nothing_is_paid_out_before_the_veto_and_the_signatures(make: Callable[..., Evening]) -> None:
    evening = make(signers=True, hours=24)
    adopt(evening)
    with pytest.raises(PayOutHeldUp) as pending:
        evening.perform(record_pay_out, item=item_of(evening), on=ON)
    evening.at += timedelta(hours=25)
    evening.perform(note_veto_unused, item=item_of(evening))
    with pytest.raises(PayOutHeldUp) as unsigned:
        evening.perform(record_pay_out, item=item_of(evening), on=ON)
    evening.perform(sign_above, item=item_of(evening), name="孙", opinion=Opinion.AGREE, on=ON)
    evening.perform(sign_above, item=item_of(evening), name="钱", opinion=Opinion.REFUSE, words="限额已满", on=ON)
    with pytest.raises(PayOutHeldUp) as ended:
        evening.perform(record_pay_out, item=item_of(evening), on=ON)

    said = [each.value.lacking[0].template for each in (pending, unsigned, ended)]
    assert said == [
        words.HOLDS_UP[each] for each in (Standing.PENDING_VETO, Standing.AWAITING_SIGNATURES, Standing.REFUSED_ABOVE)
    ]


def test_a_refused_loan_goes_up_to_nobody(make: Callable[..., Evening]) -> None:
    evening = make(signers=True, hours=24)
    adopt(evening, outcome=Outcome.REJECTED, reasons="集中度", reason_codes=[ReasonCode.OTHER])

    assert following(evening).standing is Standing.IN_FORCE


# --- after the seal


def test_what_follows_a_sealed_meeting_is_a_numbered_addition_and_leaves_the_sealed_record_as_it_was(
    make: Callable[..., Evening],
) -> None:
    evening = make(signers=True, hours=24)
    adopt(evening)
    seal(evening)
    sealed = minutes(evening)
    assert (sealed.version, sealed.additions) == (1, ())
    evening.at += timedelta(hours=25)
    evening.perform(note_veto_unused, item=item_of(evening), by="张文静")
    evening.perform(sign_above, item=item_of(evening), name="孙", opinion=Opinion.REFUSE, words="限额已满", on=ON)

    later = minutes(evening)
    assert (later.record_hash, later.cases, later.agenda.rows) == (sealed.record_hash, sealed.cases, sealed.agenda.rows)
    assert later.version == 3
    first, second = later.additions
    assert (first.number, first.veto, first.opinion, first.acting) == (1, None, None, "张文静")
    assert second.number == 2
    assert second.opinion is not None
    assert (second.opinion.signer, second.opinion.words) == (VICE, "限额已满")


def test_a_veto_of_a_sealed_resolution_is_an_addition_with_its_reason(make: Callable[..., Evening]) -> None:
    evening = make(hours=24)
    adopt(evening)
    seal(evening)
    evening.perform(veto, item=item_of(evening), **VETO)

    (row,) = minutes(evening).additions
    assert row.veto is not None
    assert (row.number, row.veto.reason, row.veto.by) == (1, "客户涉诉", evening.chair)


def test_before_the_adoption_a_closed_meeting_takes_no_veto(make: Callable[..., Evening]) -> None:
    evening = make()
    evening.perform(veto, item=item_of(evening), **VETO)
    adopt(evening)
    seal(evening)

    assert not minutes(evening).additions
    refused(evening, AlreadyVetoed, veto, **VETO)


def outstanding(evening: Evening) -> tuple[OutstandingRow, ...]:
    return evening.store.read(load_outstanding)


def test_an_opinion_is_of_no_day_before_the_resolution_and_of_none_to_come(make: Callable[..., Evening]) -> None:
    evening = make(signers=True)
    adopt(evening)

    for days, refusal in ((-1, OpinionTooEarly), (1, OpinionTooLate)):
        on = ON + timedelta(days=days)
        refused(evening, refusal, sign_above, name="孙", opinion=Opinion.AGREE, on=on)


def test_what_was_refused_above_is_not_told_as_approved_at_a_later_sitting(make: Callable[..., Evening]) -> None:
    evening = make(signers=True)
    adopt(evening)
    approved = evening.store.read(outcome_now, item=item_of(evening))
    evening.perform(sign_above, item=item_of(evening), name="孙", opinion=Opinion.REFUSE, words="限额已满", on=ON)
    refused_above = evening.store.read(outcome_now, item=item_of(evening))

    assert approved is not None
    assert approved.approves
    assert refused_above == NamedOutcome(Outcome.REJECTED)
