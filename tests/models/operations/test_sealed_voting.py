# SPDX-License-Identifier: Apache-2.0
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import (
    CaseChanged,
    ChairIsLast,
    ChoiceNotAllowed,
    KeeperWanted,
    NobodyPresides,
    NoKeyYet,
    NotAVoter,
    NotThisKey,
    OtherWay,
    RemarkTooLong,
    RoundRevealed,
    SealBroken,
    TermsRefused,
    VotesMissing,
    VotesOutdated,
    WayNotAllowed,
)
from models.keys.ballot import MOST_REMARK, SignedVote, VoteStatement, seal_vote, signed_vote
from models.named_outcomes import NamedOutcome
from models.operations.convening import attend
from models.operations.correcting import state_cause
from models.operations.enrolling import close_key
from models.operations.presiding import name_acting_chair
from models.operations.voting import cast_vote, new_round, open_ballot, reveal
from models.presented import SURVEY_DATE
from models.records.ballots import Vote
from models.records.journal import JournalValue
from models.records.sealed_votes import RoundKey, SealedVote, VoteSignature
from models.snapshots.reading.keys import all_keys, public_key
from models.store.store import Store
from models.terms import AgendaItemId, Choice, LineKey, Outcome, Presence, RoundId, VotingWay
from tests.models.operations.refusing import refuses
from tests.tools.demo_session import Evening
from tests.tools.keyed_session import SECRETARY, KeyedEvening

CHAIR = "刘建国"
REJECT, AGAIN = Choice.REJECT, Choice.REINVESTIGATE


@pytest.fixture
def item(keyed: KeyedEvening) -> AgendaItemId:
    return keyed.items["breakfast-stall"]


@pytest.fixture
def sealed(keyed: KeyedEvening, item: AgendaItemId) -> AgendaItemId:
    """A restricted sealed round is open."""
    keyed.open_sealed(item)
    return item


def test_sealed_votes_are_counted_like_others_once_they_are_revealed(keyed: KeyedEvening, sealed: AgendaItemId) -> None:
    keyed.seal_all(sealed, "43344")
    keyed.unseal(sealed)

    round_ = keyed.voting(sealed).rounds[0]
    assert {row.number: row.choice for row in round_.voters} == {1: REJECT, 2: AGAIN, 3: AGAIN, 4: REJECT, 5: REJECT}
    assert dict(round_.counts)[REJECT] == 3
    assert round_.way is VotingWay.SEALED
    assert round_.outcome == NamedOutcome(Outcome.REJECTED)


def test_before_the_reveal_it_is_known_who_has_voted_and_nothing_else(
    keyed: KeyedEvening, sealed: AgendaItemId
) -> None:
    keyed.seal(sealed, "M3", REJECT, remark="金丝雀")
    voting = keyed.voting(sealed)

    assert [row.number for row in voting.rounds[0].voters if row.voted] == [3]
    assert all(
        (row.choice, row.amount, row.months, row.remark, row.receipt) == (None,) * 5 for row in voting.rounds[0].voters
    )
    assert (voting.rounds[0].counts, voting.rounds[0].outcome, voting.rounds[0].sentence) == ((), None, None)
    assert [row.number for row in voting.waiting] == [2, 4, 5, 1]


@pytest.mark.parametrize("keeper", [CHAIR, SECRETARY])
def test_the_chair_or_the_secretary_alone_reveals(keyed: KeyedEvening, sealed: AgendaItemId, keeper: str) -> None:
    keyed.seal_all(sealed)
    assert keyed.voting(sealed).rounds[0].keepers == (CHAIR, SECRETARY)
    refuses(keyed, sealed, KeeperWanted, reveal, item=sealed)
    refuses(keyed, sealed, KeeperWanted, reveal, item=sealed, key=keyed.key("陈淑芬"))

    keyed.unseal(sealed, keeper)
    assert keyed.voting(sealed).rounds[0].outcome is not None


def test_the_last_of_several_votes_counts_and_the_others_are_never_opened(
    keyed: KeyedEvening, sealed: AgendaItemId
) -> None:
    keyed.seal(sealed, "M2", REJECT, remark="第一次")
    keyed.seal_all(sealed, "33333")
    keyed.unseal(sealed)

    voter = next(row for row in keyed.voting(sealed).rounds[0].voters if row.number == 2)
    assert (voter.choice, voter.remark) == (AGAIN, None)
    assert "第一次" not in "".join(keyed.store.read(journal_text))


def journal_text(session: Session) -> list[str]:
    return list(session.scalars(select(JournalValue.value)))


def test_the_receipt_of_the_vote_is_the_one_that_was_given(keyed: KeyedEvening, sealed: AgendaItemId) -> None:
    given = {member: str(keyed.seal(sealed, member, AGAIN).payload) for member in ("M2", "M3", "M4", "M5", "M1")}
    keyed.unseal(sealed)

    shown = {f"M{row.number}": row.receipt for row in keyed.voting(sealed).rounds[0].voters}
    assert shown == given
    assert len(set(given.values())) == 5


def test_every_revealed_vote_has_the_signature_of_its_member(keyed: KeyedEvening, sealed: AgendaItemId) -> None:
    keyed.seal_all(sealed)
    keyed.unseal(sealed)

    def checked(session: Session) -> list[bool]:
        keys = all_keys(session)
        votes = {vote.id: vote for vote in session.scalars(select(Vote))}
        return [
            SignedVote(row.statement, row.signature).is_by(public_key(keys[row.key]))
            and keys[row.key].person == votes[row.vote].acting
            and VoteStatement.from_bytes(row.statement).choice is votes[row.vote].choice
            for row in session.scalars(select(VoteSignature))
        ]

    assert keyed.store.read(checked) == [True] * 5
    assert keyed.store.verify().intact


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE votes SET choice = 'reject' WHERE choice = 'reinvestigate'",
        "UPDATE votes SET remark = '补写' WHERE remark IS NULL",
        "UPDATE votes SET member = (SELECT id FROM members WHERE name = '陈淑芬') WHERE acting = '刘建国'",
        "DELETE FROM vote_signatures",
        "UPDATE vote_signatures SET signature = zeroblob(64)",
        "UPDATE vote_signatures SET key = (SELECT fingerprint FROM enrolled_keys WHERE person = '张文静')",
        "UPDATE enrolled_keys SET person = '张文静' WHERE person = '刘建国'",
        "DELETE FROM sealed_votes",
    ],
)
def test_a_vote_that_was_altered_after_the_reveal_fails_its_members_signature(
    keyed: KeyedEvening, sealed: AgendaItemId, tampering: str
) -> None:
    keyed.seal_all(sealed, "33344")
    keyed.unseal(sealed)
    assert keyed.store.verify().votes == ()
    with closing(sqlite3.connect(keyed.store.file)) as stranger:
        for table in ("votes", "vote_signatures", "enrolled_keys", "sealed_votes"):
            stranger.execute(f"DROP TRIGGER {table}_no_update")
            stranger.execute(f"DROP TRIGGER {table}_no_delete")
        stranger.execute(tampering.replace("SET member", "SET turn = 9, member"))
        stranger.commit()

    assert keyed.store.verify().votes != ()
    assert keyed.store.verify().intact, "the journal alone does not tell"


def test_the_chair_votes_last(keyed: KeyedEvening, sealed: AgendaItemId) -> None:
    keyed.seal(sealed, "M2", AGAIN)
    with pytest.raises(ChairIsLast) as refused:
        keyed.seal(sealed, "M1", AGAIN)
    assert refused.value.names == ("黄志远", "林晓梅", "李文博")


def test_a_vote_needs_the_members_own_key(keyed: KeyedEvening, sealed: AgendaItemId) -> None:
    with pytest.raises(NotThisKey):
        keyed.seal(sealed, "M2", AGAIN, key=keyed.key(SECRETARY))
    keyed.seal(sealed, "M2", AGAIN)


def test_a_changed_case_is_looked_at_again_before_anybody_votes(keyed: KeyedEvening, sealed: AgendaItemId) -> None:
    seen = keyed.voting(sealed).seen
    keyed.perform(state_cause, item=sealed, line=LineKey("A1"), basis=SURVEY_DATE, cause="盘点晚于营业结束")

    with pytest.raises(CaseChanged):
        keyed.seal(sealed, "M2", AGAIN, seen=seen)
    keyed.seal(sealed, "M2", AGAIN)


def test_votes_on_a_case_that_changed_afterwards_are_given_once_more(keyed: KeyedEvening, sealed: AgendaItemId) -> None:
    keyed.seal_all(sealed)
    keyed.perform(state_cause, item=sealed, line=LineKey("A1"), basis=SURVEY_DATE, cause="盘点晚于营业结束")
    keyed.seal(sealed, "M2", AGAIN)
    with pytest.raises(VotesOutdated) as refused:
        keyed.unseal(sealed)
    assert refused.value.names == ("刘建国", "黄志远", "林晓梅", "李文博")
    assert keyed.store.read(votes) == 0

    for member in ("M3", "M4", "M5", "M1"):
        keyed.seal(sealed, member, AGAIN)
    keyed.unseal(sealed)
    assert keyed.store.read(votes) == 5


def votes(session: Session) -> int:
    return len(session.scalars(select(Vote)).all())


def test_what_a_called_out_vote_is_refused_for_a_sealed_one_is_too(keyed: KeyedEvening, sealed: AgendaItemId) -> None:
    for choice, facts, refusal in (
        (Choice.APPROVE, {}, ChoiceNotAllowed),
        (Choice.ABSTAIN, {}, ChoiceNotAllowed),
        (AGAIN, {"amount": Decimal(-1)}, TermsRefused),
        (AGAIN, {"remark": "配" * (MOST_REMARK + 1)}, RemarkTooLong),
    ):
        with pytest.raises(refusal):
            keyed.seal(sealed, "M2", choice, **facts)
    keyed.perform(attend, meeting=keyed.meeting, member=keyed.people["M2"], presence=Presence.ABSENT)
    with pytest.raises(NotAVoter):
        keyed.seal(sealed, "M2", AGAIN)


def test_the_reveal_waits_for_every_vote_and_ends_the_round(keyed: KeyedEvening, sealed: AgendaItemId) -> None:
    for member in ("M2", "M3", "M4"):
        keyed.seal(sealed, member, AGAIN)
    with pytest.raises(VotesMissing) as refused:
        keyed.unseal(sealed)
    assert refused.value.names == ("刘建国", "李文博")
    keyed.seal(sealed, "M5", AGAIN)
    keyed.seal(sealed, "M1", AGAIN)
    keyed.unseal(sealed)
    with pytest.raises(RoundRevealed):
        keyed.seal(sealed, "M2", REJECT)


def test_the_vote_of_a_member_who_left_stays_sealed(keyed: KeyedEvening, sealed: AgendaItemId) -> None:
    keyed.seal_all(sealed)
    keyed.perform(attend, meeting=keyed.meeting, member=keyed.people["M5"], presence=Presence.ABSENT)
    keyed.unseal(sealed)

    row = next(row for row in keyed.voting(sealed).rounds[0].voters if row.number == 5)
    assert (row.choice, row.absent) == (None, True)
    assert keyed.store.read(votes) == 4


def test_a_round_is_voted_on_in_the_one_way_in_which_it_was_opened(
    keyed: KeyedEvening, sealed: AgendaItemId, evening_of_names: Evening
) -> None:
    refuses(keyed, sealed, OtherWay, cast_vote, item=sealed, member=keyed.people["M2"], choice=AGAIN)
    keyed.seal_all(sealed)
    keyed.unseal(sealed)
    keyed.perform(new_round, item=sealed, reason="新事实", restricted=True)
    with pytest.raises(OtherWay):
        keyed.seal(sealed, "M2", AGAIN)
    keyed.perform(cast_vote, item=sealed, member=keyed.people["M2"], choice=AGAIN)
    assert [row.way for row in keyed.voting(sealed).rounds] == [VotingWay.SEALED, VotingWay.CALLED_OUT]

    item = evening_of_names.open("breakfast-stall")
    given = {"item": item, "restricted": True, "reason": "负债不清", "way": VotingWay.SEALED}
    refuses(evening_of_names, item, WayNotAllowed, open_ballot, **given)
    assert evening_of_names.voting(item).ways == (VotingWay.CALLED_OUT,)
    assert keyed.voting(sealed).ways == tuple(VotingWay)


@pytest.fixture
def evening_of_names(tmp_path: Path) -> Iterator[Evening]:
    with Store.create(str(tmp_path / "names.db")) as store:
        yield Evening(store, cases=("breakfast-stall",))


@pytest.mark.parametrize("person", [CHAIR, SECRETARY, "林晓梅"])
def test_sealed_voting_opens_only_when_everybody_it_needs_has_a_key(
    keyed: KeyedEvening, item: AgendaItemId, person: str
) -> None:
    keyed.perform(close_key, meeting=keyed.meeting, person=person, reason="口令遗忘")
    with pytest.raises(NoKeyYet) as refused:
        keyed.open_sealed(item)
    assert refused.value.names == (person,)
    assert keyed.voting(item).rounds == ()


def test_whoever_presides_in_the_chairs_place_keeps_the_key(keyed: KeyedEvening, item: AgendaItemId) -> None:
    keyed.perform(attend, meeting=keyed.meeting, member=keyed.people["M1"], presence=Presence.ABSENT)
    keyed.perform(name_acting_chair, item=item, member=keyed.people["M3"])
    keyed.chair = "黄志远"
    keyed.open_sealed(item)

    assert set(keyed.voting(item).rounds[0].keepers) == {"黄志远", SECRETARY}
    keyed.seal(item, "M2", AGAIN)
    with pytest.raises(ChairIsLast):
        keyed.seal(item, "M3", AGAIN)
    for member in ("M4", "M5", "M3"):
        keyed.seal(item, member, AGAIN)
    keyed.unseal(item, "黄志远")


def test_no_sealed_round_opens_where_nobody_presides(keyed: KeyedEvening, item: AgendaItemId) -> None:
    keyed.perform(attend, meeting=keyed.meeting, member=keyed.people["M1"], presence=Presence.ABSENT)
    with pytest.raises(NobodyPresides):
        keyed.open_sealed(item)
    assert keyed.voting(item).rounds == ()


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE sealed_votes SET sealed = (SELECT sealed FROM sealed_votes WHERE rowid = 1) WHERE rowid = 2",
        "UPDATE sealed_votes SET sealed = zeroblob(length(sealed)) WHERE rowid = 2",
        "UPDATE sealed_votes SET key = (SELECT fingerprint FROM enrolled_keys WHERE person = '张文静') WHERE rowid = 2",
        "UPDATE sealed_votes SET turn = 7 WHERE rowid = 2",
        "UPDATE sealed_votes SET seen = 'another' WHERE rowid = 2",
        "UPDATE kept_round_keys SET sealed = zeroblob(length(sealed))",
    ],
)
def test_an_altered_seal_reveals_nothing(keyed: KeyedEvening, sealed: AgendaItemId, tampering: str) -> None:
    keyed.seal_all(sealed)
    with closing(sqlite3.connect(keyed.store.file)) as stranger:
        with pytest.raises(sqlite3.IntegrityError, match="append only"):
            stranger.execute(tampering)
        for table in ("sealed_votes", "kept_round_keys"):
            stranger.execute(f"DROP TRIGGER {table}_no_update")
        stranger.execute(tampering)
        stranger.commit()

    with pytest.raises(SealBroken):
        keyed.unseal(sealed)
    assert keyed.store.read(votes) == 0
    assert keyed.voting(sealed).rounds[0].revealed_at is None


@pytest.mark.parametrize("said_to_be_by", ["陈淑芬", SECRETARY])
def test_a_vote_that_somebody_else_sealed_fails_its_members_signature(
    keyed: KeyedEvening, sealed: AgendaItemId, said_to_be_by: str
) -> None:
    keyed.seal_all(sealed)
    row, ballot = keyed.store.read(first_vote_and_key)
    place = RoundId(row.round), row.member, row.turn
    forged = signed_vote(VoteStatement(*place, REJECT, None, None, None, row.seen), keyed.key(SECRETARY))
    with closing(sqlite3.connect(keyed.store.file)) as stranger:
        stranger.execute("DROP TRIGGER sealed_votes_no_update")
        given = seal_vote(forged, ballot, *place), keyed.key(said_to_be_by).public.fingerprint, row.id
        stranger.execute("UPDATE sealed_votes SET sealed = ?, key = ? WHERE id = ?", given)
        stranger.commit()

    with pytest.raises(SealBroken) as refused:
        keyed.unseal(sealed)
    assert refused.value.names == ("陈淑芬",)


def first_vote_and_key(session: Session) -> tuple[SealedVote, bytes]:
    row = session.scalars(select(SealedVote).order_by(SealedVote.sequence)).first()
    assert row is not None
    session.expunge(row)
    return row, session.scalars(select(RoundKey.public)).one()


def test_the_journal_gets_the_seal_and_no_choice(keyed: KeyedEvening, sealed: AgendaItemId) -> None:
    change = keyed.seal(sealed, "M2", REJECT, remark="金丝雀")

    assert set(change.facts) == {"item", "round", "member", "turn", "key", "sealed"}
    assert change.inverse is None
    stored = keyed.store.read(lambda session: session.scalars(select(SealedVote.sealed)).one())
    assert change.facts["sealed"] == stored.hex()
    assert not {choice.value for choice in Choice} & set(keyed.store.read(journal_text)[-6:])
