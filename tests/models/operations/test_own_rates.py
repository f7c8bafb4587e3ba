# SPDX-License-Identifier: Apache-2.0
"""A member's own yearly rate: kept with the vote, merged to the strictest, signed where there is one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import ResolutionIncomplete, TermsRefused
from models.keys.ballot import RATED_VOTE, VOTE
from models.keys.statements import parts_of
from models.operations.accepting import accept_case
from models.operations.conditioning import strike_condition
from models.operations.resolving_cases import adopt_resolution
from models.operations.revising import take_revision
from models.operations.voting import cast_vote, open_ballot, reveal
from models.records.journal import JournalValue
from models.records.sealed_votes import VoteSignature
from models.snapshots.reading.desk import desk_of
from models.snapshots.reading.signed_acts import roll_statement
from models.snapshots.reading.terms import strictest_terms
from models.snapshots.voting import OwnTerms, Terms, VoterRow
from models.store.store import Store
from models.terms import AgendaItemId, Choice, ScheduleType, VotingWay
from reports.text import Writer
from reports.voice import Voice
from reports.vote_block import remark
from tests.models.operations.refusing import refuses
from tests.tools.demo_session import Evening
from tests.tools.demo_source import presented
from tests.tools.keyed_session import KeyedEvening

ASKED, HIGHER, HIGHEST = Decimal("0.144"), Decimal("0.1525"), Decimal("0.16")
SMALL = Decimal("50000.00")


def called_out(evening: Evening, item: AgendaItemId, *rates: Decimal | None) -> None:
    """The members of the luggage shop approve at these rates, in their order, the chair last."""
    for member, rate in zip(("M2", "M3", "M4", "M1"), rates, strict=True):
        own = {"member": evening.people[member], "choice": Choice.APPROVE, "amount": SMALL, "annual_rate": rate}
        evening.perform(cast_vote, item=item, **own)
    evening.perform(reveal, item=item)


def merged(evening: Evening, item: AgendaItemId) -> Terms:
    found = evening.voting(item).merged
    assert found is not None
    return found


def voters(evening: Evening, item: AgendaItemId) -> dict[int, VoterRow]:
    return {row.number: row for row in evening.voting(item).rounds[-1].voters}


def test_the_highest_rate_of_those_who_approve_is_merged_and_the_instalment_follows_it(
    evening: Evening, balloted: AgendaItemId
) -> None:
    called_out(evening, balloted, HIGHER, None, HIGHEST, None)

    assert merged(evening, balloted).annual_rate == HIGHEST
    assert evening.voting(balloted).instalment == Decimal("4536.54")
    evening.perform(adopt_resolution, item=balloted, reasons="")
    adopted = evening.voting(balloted).resolution
    assert adopted is not None
    assert (adopted.terms, adopted.instalment) == (merged(evening, balloted), Decimal("4536.54"))


def test_a_rate_below_the_one_asked_for_counts_where_no_other_is_said(evening: Evening, balloted: AgendaItemId) -> None:
    called_out(evening, balloted, None, Decimal("0.12"), None, None)

    assert merged(evening, balloted).annual_rate == Decimal("0.12")


def test_without_a_rate_of_anyone_it_is_the_one_asked_for(evening: Evening, balloted: AgendaItemId) -> None:
    called_out(evening, balloted, None, None, None, None)

    assert merged(evening, balloted).annual_rate == ASKED


def test_a_merged_rate_that_lifts_the_instalment_above_the_ceiling_is_not_adopted(
    evening: Evening, balloted: AgendaItemId
) -> None:
    called_out(evening, balloted, Decimal(1), None, None, None)

    assert evening.voting(balloted).exceeds
    refuses(evening, balloted, ResolutionIncomplete, adopt_resolution, item=balloted, reasons="")


def test_a_rate_at_which_the_merged_loan_cannot_pay_its_interest_is_passed_over(evening: Evening) -> None:
    """Each vote is one that can be lent; the longest term of one at the rate of the other is not."""
    case, item = presented("luggage-shop", "zh_CN"), evening.items["luggage-shop"]
    rising = tuple(map(Decimal, (1,) * 12 + (3,) * 6))
    seasonal = replace(case.application, schedule_type=ScheduleType.SEASONAL, weights=rising)
    evening.perform(accept_case, presented=replace(case, application=seasonal), source="before.xlsx")
    evening.perform(take_revision, item=item)
    longer, dear, dearer = OwnTerms(months=18), OwnTerms(annual_rate=HIGHER), OwnTerms(annual_rate=Decimal(1))

    def strictest(*votes: OwnTerms) -> tuple[int, Decimal]:
        terms = evening.store.read(lambda session: strictest_terms(desk_of(session, item), votes))
        return terms.months, terms.annual_rate

    assert strictest(dearer) == (12, Decimal(1))
    assert strictest(longer, dear, dearer) == (18, HIGHER)
    assert strictest(longer, dearer) == (18, ASKED)


def test_whoever_does_not_approve_has_no_rate(evening: Evening, balloted: AgendaItemId) -> None:
    own = {"member": evening.people["M2"], "choice": Choice.REJECT, "annual_rate": HIGHEST}
    evening.perform(cast_vote, item=balloted, **own)

    assert voters(evening, balloted)[2].annual_rate is None


@pytest.mark.parametrize("rate", ["-0.01", "1.01", "14.4", "NaN"])
def test_a_rate_that_nobody_lends_at_is_refused(evening: Evening, balloted: AgendaItemId, rate: str) -> None:
    own = {"member": evening.people["M2"], "choice": Choice.APPROVE, "annual_rate": Decimal(rate)}
    refuses(evening, balloted, TermsRefused, cast_vote, item=balloted, **own)


def test_a_vote_with_a_rate_is_not_undone_and_undoing_another_change_leaves_it(
    evening: Evening, balloted: AgendaItemId
) -> None:
    own = {"member": evening.people["M2"], "choice": Choice.APPROVE, "annual_rate": HIGHER}
    assert evening.perform(cast_vote, item=balloted, **own).inverse is None
    first = evening.voting(balloted).conditions[0]
    struck = evening.perform(strike_condition, item=balloted, condition=first.id, reason="由村委代为监控")
    evening.undo(struck)

    assert voters(evening, balloted)[2].annual_rate == HIGHER


def test_the_journal_keeps_the_rate_and_the_minutes_print_it(evening: Evening, balloted: AgendaItemId) -> None:
    called_out(evening, balloted, HIGHER, None, None, None)

    assert "0.1525" in evening.store.read(journal_values)
    said = {language: printed(evening, balloted, language) for language in ("zh_CN", "zh_TW", "en")}
    assert "年利率 15.25%" in said["zh_CN"]
    assert "年利率 15.25%" in said["zh_TW"]
    assert "15.25% a year" in said["en"]


def journal_values(session: Session) -> list[str]:
    return list(session.scalars(select(JournalValue.value)))


def printed(evening: Evening, item: AgendaItemId, language: str) -> str:
    return remark(voters(evening, item)[2], Writer(Voice(language)))


# --- sealed


@pytest.fixture(scope="module")
def sealing_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The breakfast stall examined under a policy of keys, with a sealed ballot that can approve."""
    file = tmp_path_factory.mktemp("sealing") / "desk.db"
    with Store.create(str(file)) as store:
        evening = KeyedEvening(store)
        evening.enrol_all()
        item = evening.examine("breakfast-stall")
        evening.perform(open_ballot, item=item, way=VotingWay.SEALED)
    return file.read_bytes()


@pytest.fixture
def sealing(sealing_file: bytes, tmp_path: Path) -> Iterator[KeyedEvening]:
    file = tmp_path / "sealing.db"
    file.write_bytes(sealing_file)
    file.chmod(0o600)
    with Store.open(str(file)) as store:
        yield KeyedEvening(store)


def seal(evening: KeyedEvening, rate: Decimal | None) -> AgendaItemId:
    """Everybody approves, the first member at this rate; opened by the secretary."""
    item = evening.items["breakfast-stall"]
    evening.seal(item, "M2", Choice.APPROVE, annual_rate=rate)
    for member in ("M3", "M4", "M5", "M1"):
        evening.seal(item, member, Choice.APPROVE)
    evening.unseal(item)
    return item


def test_a_sealed_rate_comes_out_as_it_was_given_and_its_signature_holds(sealing: KeyedEvening) -> None:
    item = seal(sealing, HIGHEST)

    said = {number: row.annual_rate for number, row in voters(sealing, item).items()}
    assert said == {1: None, 2: HIGHEST, 3: None, 4: None, 5: None}
    assert merged(sealing, item).annual_rate == HIGHEST
    assert sealing.store.verify().votes == ()


def test_only_the_vote_with_a_rate_is_signed_in_the_new_form(sealing: KeyedEvening) -> None:
    seal(sealing, HIGHEST)

    statements = sealing.store.read(signed_statements)
    assert len(parts_of(statements[0], RATED_VOTE)) == 9
    assert [len(parts_of(each, VOTE)) for each in statements[1:]] == [8] * 4


def signed_statements(session: Session) -> list[bytes]:
    rows = session.scalars(select(VoteSignature)).all()
    return sorted((row.statement for row in rows), key=len, reverse=True)


def test_the_roll_names_a_rate_only_where_one_was_given(sealing: KeyedEvening) -> None:
    seal(sealing, HIGHEST)

    assert sealing.store.read(roll_statement, meeting=sealing.meeting).count(b'"annual_rate":0.16') == 1


def test_the_roll_of_votes_without_a_rate_reads_as_before_there_were_any(sealing: KeyedEvening) -> None:
    seal(sealing, None)

    assert b"annual_rate" not in sealing.store.read(roll_statement, meeting=sealing.meeting)


def test_a_sealed_rate_that_nobody_lends_at_is_refused(sealing: KeyedEvening) -> None:
    item = sealing.items["breakfast-stall"]

    with pytest.raises(TermsRefused):
        sealing.seal(item, "M2", Choice.APPROVE, annual_rate=Decimal("14.4"))
    assert not voters(sealing, item)[2].voted


def test_a_rate_changed_in_the_file_is_found(sealing: KeyedEvening) -> None:
    seal(sealing, HIGHEST)
    with closing(sqlite3.connect(sealing.store.file)) as stranger, stranger:
        stranger.execute("DROP TRIGGER votes_no_update")
        stranger.execute("UPDATE votes SET annual_rate = '0.14' WHERE annual_rate IS NOT NULL")

    assert [fault.name for fault in sealing.store.verify().votes] == ["陈淑芬"]
