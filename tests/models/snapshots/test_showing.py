# SPDX-License-Identifier: Apache-2.0
"""The wall gets what it may show and nothing else."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from models.named_outcomes import NamedOutcome
from models.operations.voting import open_ballot
from models.snapshots.charts import ChartFigures, ChartKind
from models.snapshots.following import Following
from models.snapshots.showing import (
    agenda_on_wall,
    at_time,
    chart_on_wall,
    count_on_wall,
    line_on_wall,
    on_wall,
    overview_on_wall,
    question_on_wall,
    resolution_on_wall,
    statement_on_wall,
    voting_on_wall,
)
from models.snapshots.wall import BLACK, Curtain, WallSnapshot, WallState
from models.store.store import Store
from models.terms import AgendaItemId, CaseId, LineKey, LineKind, Outcome, QuestionId, Standing
from tests.tools.demo_session import EVENING, Evening

SHOP = "luggage-shop"


@pytest.fixture(scope="module")
def examined(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The luggage shop examined, its ballot not open; played once."""
    file = tmp_path_factory.mktemp("showing") / "examined.db"
    with Store.create(str(file)) as store:
        Evening(store, cases=(SHOP,)).examine(SHOP)
    return file


@pytest.fixture
def evening(examined: Path, tmp_path: Path) -> Iterator[Evening]:
    with Store.open(str(shutil.copy(examined, tmp_path / "committee.db"))) as store:
        yield Evening(store, cases=(SHOP,))


@pytest.fixture(scope="module")
def resolved(examined: Path) -> Iterator[Evening]:
    """The same, decided; only read."""
    with Store.open(str(shutil.copy(examined, examined.with_name("resolved.db")))) as store:
        evening = Evening(store, cases=(SHOP,))
        evening.decide(SHOP)
        yield evening


def test_the_agenda_shows_what_is_done_and_next(evening: Evening) -> None:
    wall = agenda_on_wall(evening.agenda())
    assert (wall.state, wall.meeting_number, wall.demo) == (WallState.AGENDA, 47, True)
    assert [(case.client, case.done, case.next) for case in wall.cases] == [("新西街箱包店", False, True)]


def test_a_line_shows_its_methods_in_the_order_of_the_keys(evening: Evening) -> None:
    item = evening.items[SHOP]
    wall = line_on_wall(evening.case(item), LineKey("P1"))
    assert wall.line is not None
    assert [method.family for method in wall.line.methods] == [
        family for family, _confirmed in evening.case(item).line(LineKey("P1")).methods
    ]
    assert wall.requested == Decimal("100000.00")


def test_a_risk_point_shows_findings_in_words(evening: Evening) -> None:
    item = evening.items[SHOP]
    wall = line_on_wall(evening.case(item), LineKey("R2"))
    assert wall.line is not None
    assert all(method.finding is not None for method in wall.line.methods)


def test_the_wall_counts_votes_and_never_says_how(evening: Evening) -> None:
    item = evening.items[SHOP]
    evening.perform(open_ballot, item=item)
    wall = voting_on_wall(evening.case(item), evening.voting(item))
    assert (wall.voted, wall.voters, wall.recused) == (0, 4, 1)

    evening.vote(SHOP)
    case, voting = evening.case(item), evening.voting(item)
    revealed = count_on_wall(case, voting)
    assert revealed.count is not None
    assert revealed.count.outcome == NamedOutcome(Outcome.APPROVED_WITH_CONDITIONS)
    assert [votes for _choice, votes in revealed.count.counts] == [2, 2, 0, 0]
    assert revealed.count.named == ()
    named = count_on_wall(replace(case, votes_named_on_wall=True), voting).count
    assert named is not None
    assert len(named.named) == 4
    assert (resolution_on_wall(case, voting).outcome, resolution_on_wall(case, voting).conditions) == (None, ())


def test_before_the_reveal_the_count_is_only_the_dots(evening: Evening) -> None:
    item = evening.items[SHOP]
    evening.perform(open_ballot, item=item)
    case = replace(evening.case(item), votes_named_on_wall=True)

    assert count_on_wall(case, evening.voting(item)) == voting_on_wall(case, evening.voting(item))


def test_the_resolution_shows_terms_and_conditions_and_no_private_name(resolved: Evening) -> None:
    evening, item = resolved, resolved.items[SHOP]
    wall = resolution_on_wall(evening.case(item), evening.voting(item))
    assert (wall.amount, wall.months) == (Decimal("55000.00"), 12)
    assert len(wall.conditions) == 5
    shown = str(asdict(wall))
    assert not any(person.name in shown for person in evening.case(item).people)
    first, *rest = evening.voting(item).conditions
    struck = replace(evening.voting(item), conditions=(replace(first, struck="its lender was paid"), *rest))
    assert resolution_on_wall(evening.case(item), struck).conditions == wall.conditions[1:]


def test_an_approval_that_is_not_in_force_says_so_on_the_wall(resolved: Evening) -> None:
    evening, item = resolved, resolved.items[SHOP]
    voting = evening.voting(item)
    assert voting.resolution is not None
    pending = replace(voting.resolution, following=Following(Standing.PENDING_VETO))

    assert resolution_on_wall(evening.case(item), voting).standing is Standing.IN_FORCE
    waiting = resolution_on_wall(evening.case(item), replace(voting, resolution=pending))
    assert waiting.standing is Standing.PENDING_VETO


def test_people_and_their_numbers_are_masked_by_policy_on_the_wall_and_the_trading_name_stays(
    resolved: Evening,
) -> None:
    evening, item = resolved, resolved.items[SHOP]
    case, voting = evening.case(item), evening.voting(item)
    borrower = case.people[0].name
    first = replace(voting.conditions[0], text=f"{borrower} 13812345678 签字")
    told = replace(voting, conditions=(first,))

    assert resolution_on_wall(case, told).conditions == (f"{borrower[0]}× 138****5678 签字",)
    assert resolution_on_wall(replace(case, masked=False), told).conditions == (f"{borrower} 138****5678 签字",)
    assert resolution_on_wall(case, told).title == case.client
    assert resolution_on_wall(replace(case, client=f"{borrower}水果店"), told).title == f"{borrower[0]}×水果店"


def test_a_chart_shows_no_private_name_in_lines_seasons_or_samples(evening: Evening) -> None:
    case = evening.case(evening.examine("luggage-shop"))
    owner = next(person.name for person in case.people)
    sales = case.charts.sales
    assert sales is not None
    assert sales.peak is not None
    samples = tuple(replace(sample, name=f"{owner} 13812345678") for sample in sales.samples)
    named = replace(sales, peak=replace(sales.peak, name=owner), samples=samples)
    lines = tuple(replace(line, label=f"{owner} {line.label}") for line in case.lines)
    named_case = replace(case, lines=lines, charts=replace(case.charts, sales=named))
    for kind in ChartKind:
        wall = chart_on_wall(named_case, kind)
        shown = str(asdict(wall))
        assert (wall.state, wall.chart_kind) == (WallState.CHART, kind)
        assert wall.conclusion is not None
        assert owner not in shown
        assert "13812345678" not in shown


def test_a_chart_without_sales_is_a_sentence_on_the_wall(evening: Evening) -> None:
    case = evening.case(evening.examine("luggage-shop"))
    wall = chart_on_wall(replace(case, charts=ChartFigures()), ChartKind.SALES)
    assert wall.chart is None
    assert wall.conclusion is not None
    sales = case.charts.sales
    assert sales is not None
    even = replace(case, charts=ChartFigures(sales=replace(sales, peak=None)))
    assert chart_on_wall(even, ChartKind.SALES).chart is not None


# --- what the curtain leaves open


def test_a_statement_has_its_worst_line_first_and_what_is_computed_last(evening: Evening) -> None:
    case = evening.case(evening.items[SHOP])
    statement = statement_on_wall(case, LineKey("P1")).statement
    assert statement is not None

    labels = [line.label for line in case.lines if line.group is statement.group]
    assert sorted(row.label for row in statement.rows) == sorted(labels)
    assert statement.rows[statement.shown].label == case.line(LineKey("P1")).label
    roots = [row.level.rank for row in statement.rows if not row.derived]
    assert roots == sorted(roots, reverse=True)
    assert [row.derived for row in statement.rows] == sorted(row.derived for row in statement.rows)


def test_the_overview_says_how_the_lines_stand_and_what_was_decided_before(evening: Evening) -> None:
    case = evening.case(evening.items[SHOP])
    overview = overview_on_wall(case).overview
    assert overview is not None

    assert overview.levels == case.level_counts
    assert overview.derived == sum(line.kind is LineKind.DERIVED for line in case.lines)
    assert overview.decided == max(decision.date for decision in case.history)
    assert overview_on_wall(replace(case, history=())).overview == replace(overview, decided=None, decision="")


def test_the_curtain_opens_on_its_own_case_only(evening: Evening) -> None:
    item = evening.items[SHOP]
    case, voting, agenda = evening.case(item), evening.voting(item), evening.agenda()
    question = case.questions[0].id

    def shown(state: WallState, **about: object) -> WallSnapshot | None:
        return on_wall(replace(Curtain(state, item), **about), agenda, case, voting)  # type: ignore[arg-type] # by name

    assert shown(WallState.OVERVIEW) == overview_on_wall(case)
    assert shown(WallState.STATEMENT, line=LineKey("P1")) == statement_on_wall(case, LineKey("P1"))
    assert shown(WallState.LINE, line=LineKey("P1")) == line_on_wall(case, LineKey("P1"))
    assert shown(WallState.CHART, chart=ChartKind.COVER) == chart_on_wall(case, ChartKind.COVER)
    assert shown(WallState.QUESTION, question=question) == question_on_wall(case, question)
    assert shown(WallState.QUESTION, question=QuestionId("brought along")) is None
    assert shown(WallState.LINE) is None
    for state in (WallState.STATEMENT, WallState.LINE):
        assert shown(state, line=LineKey("P4.99")) is None, "a later revision has no such line"
    assert shown(WallState.VOTING) is None, "no round yet"
    for state in (WallState.OVERVIEW, WallState.VOTING):
        assert on_wall(Curtain(state, AgendaItemId("another")), agenda, case, voting) is None
    assert on_wall(Curtain(WallState.OVERVIEW, item), agenda, None, None) is None
    assert on_wall(Curtain(WallState.AGENDA), None, case, voting) is None
    assert on_wall(Curtain(WallState.AGENDA), agenda, None, None) == agenda_on_wall(agenda)


def test_the_vote_opens_as_far_as_the_record_has_come(evening: Evening, resolved: Evening) -> None:
    item = evening.items[SHOP]
    vote = Curtain(WallState.VOTING, item)
    evening.perform(open_ballot, item=item)
    running = on_wall(vote, None, evening.case(item), evening.voting(item))
    assert running is not None
    assert running.state is WallState.VOTING
    evening.vote(SHOP)
    case, revealed = evening.case(item), evening.voting(item)
    counted = on_wall(vote, None, case, revealed)
    assert counted is not None
    assert counted.state is WallState.COUNT
    done = resolved.voting(resolved.items[SHOP])
    adopted = on_wall(vote, None, case, replace(done, case=case.case))
    assert adopted is not None
    assert (adopted.state, adopted.adopted_at) == (WallState.RESOLUTION, done.resolution and done.resolution.adopted_at)
    assert on_wall(vote, None, case, replace(revealed, case=CaseId("another"))) is None
    left = replace(revealed.rounds[-1], left="its quorum had left")
    assert on_wall(vote, None, case, replace(revealed, rounds=(left,))) is None


def test_a_wall_that_shows_nothing_shows_no_clock(evening: Evening) -> None:
    assert at_time(BLACK, EVENING) == BLACK
    assert at_time(agenda_on_wall(evening.agenda()), EVENING).at == EVENING


# --- every free text, one after the other


NUMBER = "13812345678"
Planted = Callable[[Evening, str], WallSnapshot | None]


def _with(row: Any, secret: str, planted: Mapping[str, str]) -> Any:  # noqa: ANN401 - any row of a snapshot
    """The row with texts of its own replaced, by name."""
    return replace(row, **{name: text.format(secret) for name, text in planted.items()})


def _of_case(show: Callable[..., WallSnapshot | None], **planted: str) -> Planted:
    """A state of the case with one of its own texts replaced."""

    def shown(evening: Evening, secret: str) -> WallSnapshot | None:
        case = evening.case(evening.items[SHOP])
        return show(_with(case, secret, planted))

    return shown


def _of_line(show: Callable[..., WallSnapshot | None]) -> Planted:
    def shown(evening: Evening, secret: str) -> WallSnapshot | None:
        case = evening.case(evening.items[SHOP])
        return show(replace(case, lines=tuple(replace(line, label=secret) for line in case.lines)))

    return shown


def _of_question(**planted: str) -> Planted:
    def shown(evening: Evening, secret: str) -> WallSnapshot | None:
        case = evening.case(evening.items[SHOP])
        row = _with(case.questions[0], secret, planted)
        return question_on_wall(replace(case, questions=(row,)), row.id)

    return shown


def _of_history(evening: Evening, secret: str) -> WallSnapshot | None:
    case = evening.case(evening.items[SHOP])
    return overview_on_wall(replace(case, history=(replace(case.history[0], outcome=secret),)))


def _of_condition(evening: Evening, secret: str) -> WallSnapshot | None:
    case, voting = evening.case(evening.items[SHOP]), evening.voting(evening.items[SHOP])
    return resolution_on_wall(case, replace(voting, conditions=(replace(voting.conditions[0], text=secret),)))


PLANTED: dict[str, Planted] = {
    "client": _of_case(overview_on_wall, client="{}"),
    "trade": _of_case(overview_on_wall, trade="{}"),
    "purpose": _of_case(overview_on_wall, purpose="{}"),
    "first or repeat": _of_case(overview_on_wall, first_or_repeat="{}"),
    "earlier decision": _of_history,
    "line": _of_line(lambda case: line_on_wall(case, LineKey("P1"))),
    "statement": _of_line(lambda case: statement_on_wall(case, LineKey("P1"))),
    "line of a chart": _of_line(lambda case: chart_on_wall(case, ChartKind.DEVIATIONS)),
    "question": _of_question(text="{}"),
    "line of a question": _of_question(line_label="{}"),
    "answer": _of_question(answer="{}", answered_by="张三"),
    "condition": _of_condition,
}


@pytest.mark.parametrize("field", PLANTED)
def test_whoever_is_named_in_a_free_text_is_masked_on_the_wall(resolved: Evening, field: str) -> None:
    """Each field is planted alone, so that each filter has its own test; borrower, spouse, guarantor, anybody else."""
    case = resolved.case(resolved.items[SHOP])
    for person in case.people:
        shown = str(asdict(PLANTED[field](resolved, f"据{person.name}（{NUMBER}）说") or BLACK))

        assert person.name not in shown
        assert NUMBER not in shown
        assert "138****5678" in shown, "the text itself is there"
