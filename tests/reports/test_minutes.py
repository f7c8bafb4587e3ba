# SPDX-License-Identifier: Apache-2.0
"""What the minutes say: everything that the record holds, in both languages."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from models.named_outcomes import NamedOutcome
from models.snapshots.comparison import CaseSnapshot, EndedRow, LineRow
from models.snapshots.keys import PrintedKey
from models.terms import CaseState, DecisionKind, LineKind, Outcome, Presence, VotingWay
from reports.line_remarks import counted_pair, estimate_of
from reports.text import Writer
from tests.reports.conftest import Printed, read, squeezed
from tests.reports.record import DISPUTED
from tests.reports.record_votes import AT


def lines(printed: Printed) -> list[tuple[CaseSnapshot, LineRow]]:
    return [(part.case, line) for part in printed.snapshot.cases for line in part.case.lines]


def test_every_line_of_every_case_is_there(printed: Printed) -> None:
    assert len(printed.snapshot.cases[0].case.lines) >= 40
    for _, line in lines(printed):
        assert printed.holds(f"{line.key} {line.label}")


def test_both_methods_of_every_line_stand_with_their_estimates(printed: Printed) -> None:
    writer = Writer(printed.voice)
    pairs = [(line, counted_pair(line)) for _, line in lines(printed)]
    assert sum(len(pair) == 2 for _, pair in pairs) >= 30
    for line, pair in pairs:
        for check in pair:
            assert printed.holds(estimate_of(line, check, writer))


def test_the_annex_gives_a_line_with_its_figures_in_one_row(printed: Printed) -> None:
    first = printed.snapshot.cases[0].case.lines[0]
    one, two = counted_pair(first)
    writer = Writer(printed.voice)
    row = f"{first.key} {first.label} 8,000 7,600 7,600 +5.3% 10.0%"
    methods = f"{estimate_of(first, one, writer)} {estimate_of(first, two, writer)} 4/4"
    assert printed.holds(f"{row} {methods}")


def test_every_estimate_stands_with_the_way_it_was_worked_out(printed: Printed) -> None:
    checks = [check for _, line in lines(printed) for check in line.checks if check.estimate is not None]
    assert len(checks) >= 30
    for check in checks:
        assert check.explained is not None
        assert printed.holds(f"{printed.voice.mark(check.family)} {printed.voice.say(check.explained)}")


def test_those_who_accepted_and_those_who_did_not_are_named(printed: Printed) -> None:
    case = printed.snapshot.cases[0].case
    assert printed.holds(printed.voice.listed(name for _, name in case.base))
    disputed = case.line(next(line.key for line in case.lines if any(check.dissenters for check in line.checks)))
    for check in disputed.checks:
        for name, reason in check.dissenters:
            assert printed.holds(name)
            assert printed.holds(printed.voice.word(reason))
            assert printed.holds(printed.voice.listed(check.confirmed_by))


def test_rejected_checks_stand_with_their_reasons(printed: Printed) -> None:
    rejected = [(check, check.rejected) for _, line in lines(printed) for check in line.checks if check.rejected]
    assert rejected
    for check, reason in rejected:
        assert printed.holds(printed.voice.word(check.family))
        assert printed.holds(printed.voice.word(reason))


def test_waivers_and_decisions_stand_with_reason_and_author(printed: Printed) -> None:
    decisions = [decision for _, line in lines(printed) for decision in line.decisions]
    assert {decision.kind for decision in decisions} == {DecisionKind.WAIVER, DecisionKind.ADOPT}
    for decision in decisions:
        assert printed.holds(printed.voice.word(decision.kind))
        assert printed.holds(decision.reason)
        assert printed.holds(decision.by)


def test_every_vote_of_every_round_is_there(printed: Printed) -> None:
    rounds = [row for part in printed.snapshot.cases if part.voting for row in part.voting.rounds]
    for row in rounds:
        for voter in row.voters:
            opinion = voter.recused if voter.choice is None else printed.voice.word(voter.choice)
            assert opinion is not None
            assert printed.holds(voter.name)
            assert printed.holds(opinion)
            assert voter.remark is None or printed.holds(voter.remark)
        assert row.sentence is not None
        assert printed.holds(printed.voice.say(row.sentence))


def test_every_condition_has_its_owner_its_date_and_its_proof(printed: Printed) -> None:
    voting = printed.snapshot.cases[0].voting
    assert voting is not None
    for condition in voting.conditions:
        words, due = printed.voice.word(condition.kind), printed.voice.spoken(condition.due_said)
        for text in (words, condition.text, condition.owner, due, condition.proof, condition.struck or ""):
            assert printed.holds(text)


def test_questions_answers_history_and_findings_are_there(printed: Printed) -> None:
    case = printed.snapshot.cases[0].case
    for question in case.questions:
        assert printed.holds(question.text)
        assert printed.holds(question.answer or "")
    for earlier in case.history:
        assert printed.holds(earlier.reason or "")
    for finding in case.findings:
        assert printed.holds(printed.voice.say(finding))


def test_a_restricted_ballot_names_the_lines_that_were_not_cleared(printed: Printed) -> None:
    position = printed.snapshot.cases[1].case.position
    page = next(text for text in printed.pages if f"2026-47-{position}" in text)
    assert printed.snapshot.cases[1].voting is not None
    assert printed.snapshot.cases[1].voting.rounds[-1].restricted
    assert (printed.snapshot.cases[1].voting.rounds[-1].reason or "") in page
    named = next(text for text in page.splitlines() if text.startswith(("未通过的科目", "Lines not cleared")))
    assert printed.snapshot.cases[1].case.line(DISPUTED).label in named


def test_the_amount_stands_in_figures_and_in_capitals(printed: Printed) -> None:
    capitals = "人民币伍万伍仟元整" if printed.voice.language == "zh_CN" else "55,000 yuan"
    assert printed.holds(capitals)
    assert printed.holds("4,949.32")
    assert printed.holds("5,137.60")


def test_derived_lines_follow_their_sources(printed: Printed) -> None:
    assert any(line.kind is LineKind.DERIVED for _, line in lines(printed))
    assert printed.holds("随源" if printed.voice.language == "zh_CN" else "follows its sources")


def test_the_last_page_gives_the_whole_digest(printed: Printed) -> None:
    assert printed.snapshot.record_hash in "".join(printed.pages[-1].split())
    assert printed.snapshot.journal_head in "".join(printed.pages[-1].split())


def test_who_declared_to_have_no_conflict_of_interest_is_named(printed: Printed) -> None:
    case = printed.snapshot.cases[0].case
    assert case.no_conflict
    heading = "利益冲突" if printed.voice.language == "zh_CN" else "Conflicts of interest"
    page = next(text for text in printed.pages if heading in text)
    assert squeezed(printed.voice.listed(case.no_conflict)) in squeezed(page)


def test_the_first_page_names_part_time_presence_with_its_times(printed: Printed) -> None:
    first, *others = printed.snapshot.agenda.members
    part = replace(first, moves=((Presence.ABSENT, AT), (Presence.PRESENT, AT + timedelta(days=1))))
    agenda = replace(printed.snapshot.agenda, members=(part, *others))
    short = replace(printed.snapshot, agenda=agenda, cases=printed.snapshot.cases[:1])
    again = read(short, printed.voice.language)
    chinese = printed.voice.language == "zh_CN"
    heading = "中途到场、离场" if chinese else "Came or left meanwhile"
    assert squeezed(heading) in squeezed(again.pages[0])
    assert squeezed(heading) not in squeezed(printed.pages[0])
    absent = printed.voice.word(Presence.ABSENT)
    assert (f"（20:26起{absent}）" if chinese else f"(from20:26:{absent})") in squeezed(again.pages[0])
    later = "2026年11月24日20:26起" if chinese else "from24Nov2026,20:26:"
    assert later in squeezed(again.pages[0])


def test_a_case_that_was_not_heard_has_one_entry_and_neither_resolution_nor_annex(printed: Printed) -> None:
    heard, other = printed.snapshot.cases[:2]
    waiting = replace(other, case=replace(other.case, state=CaseState.PENDING, base=()), voting=None)
    again = read(replace(printed.snapshot, cases=(heard, waiting)), printed.voice.language)

    pages = [number for number, text in enumerate(again.pages) if other.case.number in text]
    assert len(pages) == 1
    heading = "未审议案件" if printed.voice.language == "zh_CN" else "Cases not heard"
    assert heading in again.pages[pages[0]]
    assert "0/0" not in "".join(again.pages)


def test_a_case_that_was_refused_prints_no_conditions_and_no_months(printed: Printed) -> None:
    heard, other = printed.snapshot.cases[:2]
    assert heard.voting is not None
    assert other.voting is not None
    assert other.voting.resolution is not None
    refused = replace(other.voting.resolution, outcome=NamedOutcome(Outcome.REJECTED))
    conditions = heard.voting.conditions
    rejected = replace(other, voting=replace(other.voting, resolution=refused, conditions=conditions))
    again = read(replace(printed.snapshot, cases=(rejected,)), printed.voice.language)

    assert not any(again.holds(condition.text) for condition in conditions)
    assert "——0-0-4-0-0—" in squeezed(again.pages[0])


def test_a_case_not_resolved_yet_prints_the_conditions_it_has_so_far(printed: Printed) -> None:
    heard = printed.snapshot.cases[0]
    assert heard.voting is not None
    open_still = replace(heard, voting=replace(heard.voting, resolution=None))
    again = read(replace(printed.snapshot, cases=(open_still,)), printed.voice.language)

    assert all(again.holds(condition.text) for condition in heard.voting.conditions)


def test_a_heading_of_the_results_is_not_broken_within_a_word(printed: Printed) -> None:
    heading = "条件" if printed.voice.language == "zh_CN" else "Conditions"
    assert heading in printed.pages[0].split()


def test_an_amount_that_has_no_capitals_is_said_once(printed: Printed) -> None:
    if printed.voice.language == "en":
        assert printed.holds("55,000 yuan, 12 months")
        assert not printed.holds("55,000.00)")


def test_a_withdrawn_case_says_why_and_who_spoke_for_the_client(printed: Printed) -> None:
    heard, other = printed.snapshot.cases[:2]
    case = replace(
        other.case,
        state=CaseState.DECIDED,
        ended=EndedRow(NamedOutcome(Outcome.WITHDRAWN), "another bank lends", "Zhang", AT),
    )
    case = replace(case, intercessions=("the market office called",))
    gone = replace(other, case=case, voting=None)
    again = read(replace(printed.snapshot, cases=(heard, gone)), printed.voice.language)

    page = next(text for text in again.pages if f"{other.case.number}" in text and "another bank lends" in text)
    assert "the market office called" in page
    assert printed.voice.outcome(NamedOutcome(Outcome.WITHDRAWN)) in page


def test_every_payment_of_a_loan_by_season_is_printed(printed: Printed) -> None:
    heard = printed.snapshot.cases[0]
    assert heard.voting is not None
    payments = tuple(Decimal(4_000 + 111 * number) for number in range(12))
    seasonal = replace(heard, voting=replace(heard.voting, payments=payments))
    again = read(replace(printed.snapshot, cases=(seasonal,)), printed.voice.language)

    assert all(again.holds(printed.voice.cents(payment)) for payment in payments)


def test_the_rule_that_decided_stands_in_words_with_its_tier_and_version(printed: Printed) -> None:
    voted = [part.voting for part in printed.snapshot.cases if part.voting is not None]
    assert voted
    for voting in voted:
        assert len(voting.rule_words) == 4
        for said in voting.rule_words:
            assert printed.holds(printed.voice.say(said))


def test_the_last_page_says_since_when_the_policy_holds_and_until_when_the_record_is_kept(printed: Printed) -> None:
    assert printed.holds(printed.voice.date(printed.snapshot.policy_effective))
    assert printed.holds(printed.voice.date(printed.snapshot.kept_until))


def test_a_sealed_round_stands_with_its_way_its_receipts_and_the_keys_of_those_who_sign(printed: Printed) -> None:
    part = next(part for part in printed.snapshot.cases if part.voting is not None)
    assert part.voting is not None
    last = part.voting.rounds[-1]
    voters = tuple(replace(voter, receipt=f"7KQ2-000{voter.number}") for voter in last.voters)
    sealed = replace(last, way=VotingWay.SEALED, voters=voters)
    voting = replace(part.voting, rounds=(*part.voting.rounds[:-1], sealed))
    keys = tuple(PrintedKey(voter.name, f"{voter.number}f" * 32) for voter in voters)
    again = read(replace(printed.snapshot, cases=(replace(part, voting=voting),), keys=keys), printed.voice.language)

    for voter in voters:
        assert voter.recused is not None or again.holds(f"7KQ2-000{voter.number}")
        assert again.holds(" ".join([f"{voter.number}f" * 4] * 8))
    assert again.holds(again.voice.word(VotingWay.SEALED))
    assert printed.holds(printed.voice.word(VotingWay.CALLED_OUT))


def test_the_first_page_names_clients_as_everybody_may_read_them(printed: Printed) -> None:
    agenda = printed.snapshot.agenda
    rows = tuple(replace(row, client="王秀英早点铺", client_on_wall="王×早点铺") for row in agenda.rows)
    made = read(replace(printed.snapshot, agenda=replace(agenda, rows=rows)), printed.voice.language)

    assert "王×早点铺" in squeezed(made.pages[0])
    assert "王秀英" not in squeezed(made.pages[0])
