# SPDX-License-Identifier: Apache-2.0
"""What deserves a look before the seal: of a record that was made by hand, so that each point can be made to lack."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from models.labels import convening
from models.labels import sealing as words
from models.snapshots.agenda import AgendaRow, AgendaSnapshot
from models.snapshots.minutes import MinutesCase, MinutesSnapshot
from models.snapshots.sealing import SHORT, CheckState, Goal, SealCheck, seal_checks, to_look_at
from models.snapshots.voting import ConditionRow, VoterRow, VotingSnapshot
from models.terms import DecisionKind, Presence, Role, Standing
from reports.text import is_chinese
from reports.voice import Voice
from tests.reports.record import WAIVED, minutes_snapshot

LANGUAGES = ("zh_CN", "zh_TW", "en")


def of_agenda(minutes: MinutesSnapshot, change: Callable[[AgendaSnapshot], AgendaSnapshot]) -> MinutesSnapshot:
    return replace(minutes, agenda=change(minutes.agenda))


def with_first(minutes: MinutesSnapshot, change: Callable[[MinutesCase], MinutesCase]) -> MinutesSnapshot:
    return replace(minutes, cases=(change(minutes.cases[0]), *minutes.cases[1:]))


def with_vote(minutes: MinutesSnapshot, change: Callable[[VotingSnapshot], VotingSnapshot]) -> MinutesSnapshot:
    def changed(part: MinutesCase) -> MinutesCase:
        assert part.voting is not None
        return replace(part, voting=change(part.voting))

    return with_first(minutes, changed)


def with_condition(minutes: MinutesSnapshot, change: Callable[[ConditionRow], ConditionRow]) -> MinutesSnapshot:
    def changed(vote: VotingSnapshot) -> VotingSnapshot:
        return replace(vote, conditions=(change(vote.conditions[0]), *vote.conditions[1:]))

    return with_vote(minutes, changed)


def first_condition(minutes: MinutesSnapshot) -> ConditionRow:
    voting = minutes.cases[0].voting
    assert voting is not None
    return voting.conditions[0]


def with_votes(minutes: MinutesSnapshot, change: Callable[[VoterRow], VoterRow]) -> MinutesSnapshot:
    def changed(vote: VotingSnapshot) -> VotingSnapshot:
        last = vote.rounds[-1]
        return replace(vote, rounds=(*vote.rounds[:-1], replace(last, voters=tuple(map(change, last.voters)))))

    return with_vote(minutes, changed)


def waived_for(minutes: MinutesSnapshot, reason: str) -> MinutesSnapshot:
    def changed(part: MinutesCase) -> MinutesCase:
        lines = tuple(
            replace(line, decisions=tuple(replace(each, reason=reason) for each in line.decisions))
            for line in part.case.lines
        )
        return replace(part, case=replace(part.case, lines=lines))

    return with_first(minutes, changed)


def unanswered(minutes: MinutesSnapshot) -> MinutesSnapshot:
    def changed(part: MinutesCase) -> MinutesCase:
        asked = tuple(replace(each, compulsory=True, answer=None) for each in part.case.questions)
        return replace(part, case=replace(part.case, questions=asked))

    return with_first(minutes, changed)


def standing(minutes: MinutesSnapshot, wanted: Standing) -> MinutesSnapshot:
    rows = tuple(replace(row, standing=wanted) for row in minutes.agenda.rows)
    return of_agenda(minutes, lambda agenda: replace(agenda, rows=rows))


def away(minutes: MinutesSnapshot, *roles: Role) -> MinutesSnapshot:
    def changed(agenda: AgendaSnapshot) -> AgendaSnapshot:
        people = (
            replace(each, presence=Presence.ABSENT, moves=()) if each.role in roles else each for each in agenda.members
        )
        return replace(agenda, members=tuple(people))

    return of_agenda(minutes, changed)


def looks(minutes: MinutesSnapshot, template: str) -> list[SealCheck]:
    """The points with this sentence, alone or inside that of their case."""
    said = ((row, row.said.fields.get("said", row.said)) for row in to_look_at(seal_checks(minutes)))
    return [row for row, sentence in said if template in (row.said.template, getattr(sentence, "template", ""))]


def met(minutes: MinutesSnapshot, template: str) -> list[SealCheck]:
    return [row for row in seal_checks(minutes) if row.state is CheckState.MET and row.said.template == template]


@pytest.fixture
def minutes() -> MinutesSnapshot:
    return minutes_snapshot()


def test_what_the_meeting_itself_lacks_is_named(minutes: MinutesSnapshot) -> None:
    assert met(minutes, words.FACTS)
    nowhere = of_agenda(minutes, lambda agenda: replace(agenda, place=" ", chair="", secretary=""))
    for template in (convening.PLACE, convening.ONE_CHAIR, convening.SECRETARY):
        assert looks(nowhere, template)
    assert not met(nowhere, words.FACTS)


def test_a_chair_or_secretary_who_was_never_there_is_named_and_leads_to_the_people(minutes: MinutesSnapshot) -> None:
    rows = looks(away(minutes, Role.CHAIR, Role.SECRETARY), words.NEVER_THERE)
    assert [row.said.fields["role"] for row in rows] == [Role.CHAIR, Role.SECRETARY]
    assert all(row.place is not None and row.place.goal is Goal.PEOPLE for row in rows)
    assert not looks(minutes, words.NEVER_THERE)


def test_whoever_left_earlier_was_there(minutes: MinutesSnapshot) -> None:
    left = minutes.agenda.starts

    def gone(agenda: AgendaSnapshot) -> AgendaSnapshot:
        people = (replace(e, presence=Presence.ABSENT, moves=((Presence.ABSENT, left),)) for e in agenda.members)
        return replace(agenda, members=tuple(people))

    assert met(of_agenda(minutes, gone), words.FACTS)


def test_a_room_without_a_vote_is_named(minutes: MinutesSnapshot) -> None:
    assert looks(away(minutes, Role.CHAIR, Role.MEMBER), words.NO_VOTER)
    assert not looks(away(minutes, Role.MEMBER), words.NO_VOTER)


def lacks_owner(row: ConditionRow) -> ConditionRow:
    return replace(row, owner=" ")


def lacks_due(row: ConditionRow) -> ConditionRow:
    return replace(row, due="")


def lacks_proof(row: ConditionRow) -> ConditionRow:
    return replace(row, proof=" ")


@pytest.mark.parametrize("lacks", [lacks_owner, lacks_due, lacks_proof])
def test_a_condition_that_nobody_can_check_leads_to_itself(
    minutes: MinutesSnapshot, lacks: Callable[[ConditionRow], ConditionRow]
) -> None:
    complete = with_condition(
        minutes, lambda row: replace(row, struck=None, owner="张晓峰", due="2026-12-01", proof="合同")
    )
    assert met(complete, words.CONDITIONS)
    lacking = with_condition(complete, lacks)
    (row,) = looks(lacking, words.OF_CASE)
    assert row.place is not None
    assert (row.place.goal, row.place.condition) == (Goal.VOTE, first_condition(minutes).id)
    assert not looks(with_condition(lacking, lambda row: replace(row, struck="不适用")), words.OF_CASE)


def test_a_waiver_of_fewer_than_a_dozen_characters_leads_to_its_line(minutes: MinutesSnapshot) -> None:
    (row,) = looks(waived_for(minutes, " " + "短" * (SHORT - 1) + " "), words.SHORT_WAIVER)
    assert row.place is not None
    assert (row.place.goal, row.place.line) == (Goal.LINES, WAIVED)
    assert not looks(waived_for(minutes, "长" * SHORT), words.SHORT_WAIVER)


def test_waivers_and_what_the_chair_accepted_are_counted(minutes: MinutesSnapshot) -> None:
    kinds = [each.kind for part in minutes.cases for line in part.case.lines for each in line.decisions]
    (row,) = met(minutes, words.WAIVERS)
    wanted = {"waived": kinds.count(DecisionKind.WAIVER), "accepted": kinds.count(DecisionKind.CHAIR_ACCEPTS)}
    assert row.said.fields == wanted
    assert wanted["waived"]


def test_a_vote_against_the_result_needs_a_reason(minutes: MinutesSnapshot) -> None:
    (case, *_) = minutes.cases
    assert case.voting is not None
    against = {voter.name for voter in case.voting.rounds[-1].against}
    assert against
    silent = looks(with_votes(minutes, lambda voter: replace(voter, remark=" ")), words.BARE_DISSENT)
    assert {row.said.fields["name"] for row in silent if row.said.fields["position"] == case.case.position} == against
    spoken = with_votes(minutes, lambda voter: replace(voter, remark="还款来源单一"))
    assert not [row for row in looks(spoken, words.BARE_DISSENT) if row.said.fields["position"] == case.case.position]


def test_an_open_compulsory_question_leads_to_itself(minutes: MinutesSnapshot) -> None:
    rows = looks(unanswered(minutes), words.OF_CASE)
    asked = [question.id for question in minutes.cases[0].case.questions]
    assert set(asked) <= {row.place.question for row in rows if row.place is not None}


@pytest.mark.parametrize("wanted", list(Standing))
def test_what_waits_for_a_veto_or_signatures_follows_as_an_addition(minutes: MinutesSnapshot, wanted: Standing) -> None:
    waits = wanted in {Standing.PENDING_VETO, Standing.AWAITING_SIGNATURES}
    assert bool(looks(standing(minutes, wanted), words.FOLLOWING)) is waits
    assert bool(met(standing(minutes, wanted), words.NONE_FOLLOWING)) is not waits


def test_the_worst_comes_first_and_what_is_not_met_has_a_place(minutes: MinutesSnapshot) -> None:
    rows = seal_checks(everything_lacks(minutes))
    states = [row.state.value for row in rows]
    assert states == sorted(states, reverse=True)
    assert len(set(states)) == len(CheckState)
    assert all((row.place is None) is (row.state is CheckState.MET) for row in rows)


def everything_lacks(minutes: MinutesSnapshot) -> MinutesSnapshot:
    """Open again, without a place or a person, and with every point of the first case lacking."""
    lacking = away(minutes, *Role)
    lacking = waived_for(unanswered(lacking), "短")
    lacking = with_condition(lacking, lambda row: replace(row, struck=None, owner="", due="", proof=""))
    lacking = with_votes(standing(lacking, Standing.PENDING_VETO), lambda voter: replace(voter, remark=None))
    lacking = of_agenda(
        lacking,
        lambda agenda: replace(agenda, place="", preparing="陈淑芬", rows=(*agenda.rows[:2], undecided(agenda))),
    )
    return replace(lacking, closed_at=None, roll_signers=(("刘建国",), ("张文静",)))


def undecided(agenda: AgendaSnapshot) -> AgendaRow:
    return replace(agenda.rows[2], on_paper=agenda.starts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_speaks_its_language(language: str) -> None:
    voice = Voice(language)
    record = minutes_snapshot("en" if language == "en" else "zh_CN")
    for snapshot in (record, everything_lacks(record)):
        said = [voice.say(row.said) for row in seal_checks(snapshot)]
        assert not any("{" in each for each in said)
        assert all(each.endswith((".", "。")) for each in said)
        assert all(is_chinese(each) for each in said) or language == "en"
