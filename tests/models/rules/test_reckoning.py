# SPDX-License-Identifier: Apache-2.0
"""What was reckoned of a case holds as long as case, policy and decisions do, and gives the same examination."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.presented import Figure, LineEntry, Reference
from models.rules.deciding_values import Decision
from models.rules.examination import Confirmed, Examination, Reckoning, Room, examine
from models.rules.figures import takes_basis
from models.rules.foretelling import clears_with
from models.rules.input_error import Fault, InputError
from models.rules.resolving import in_words, input_of
from models.terms import CheckId, DecisionKind, LineKey, RejectionReason
from reports.voice import Voice
from tests.models.rules.small_case import case as small_case
from tests.models.rules.small_case import check, line
from tests.models.rules.small_case import examined as small_examined
from tests.models.rules.test_case_findings import rows, with_rows
from tests.models.rules.test_examination_of_demo import ALL, lines, policy
from tests.tools.demo_source import presented

CASE = presented("luggage-shop", "en")
SALES = LineKey("P1")
ADOPTED = (Decision(SALES, DecisionKind.ADOPT, Decimal(54_000), "as proposed", "chair"),)


def examined(known: Reckoning | None = None, decisions: tuple[Decision, ...] = ()) -> Examination:
    return examine(CASE, policy(), lines(), Room({}, {}, decisions, ALL, {}), known)


def test_what_was_reckoned_before_gives_the_same() -> None:
    first = examined()
    again = examined(first.reckoning)

    assert again == first
    assert again.reckoning is first.reckoning


DIGESTS = {state.check.id: state.digest for state in examined().checks.values()}
MOST = frozenset(sorted(ALL)[1:])
MEMBERS = st.frozensets(st.sampled_from(sorted(ALL)))
SELDOM = st.sampled_from((False, False, False, True))
CONFIRMED = st.dictionaries(
    st.sampled_from(sorted(DIGESTS)), st.tuples(st.sampled_from((ALL, ALL, MOST)), SELDOM, SELDOM), min_size=30
)
REJECTED = st.dictionaries(st.sampled_from(sorted(DIGESTS)), st.sampled_from(tuple(RejectionReason)), max_size=5)
DISSENTS = st.dictionaries(st.sampled_from([entry.key for entry in CASE.lines]), MEMBERS, max_size=3)


@st.composite
def rooms(draw: st.DrawFn) -> Room:
    """What a room may have said: most of it of what is there, some of what was, some before somebody came."""
    confirmed = {
        id: Confirmed(members, "of before" if changed else DIGESTS[id], before_newcomer=newcomer)
        for id, (members, changed, newcomer) in draw(CONFIRMED).items()
    }
    present = draw(st.sampled_from((ALL, MOST)))
    return Room(confirmed, draw(REJECTED), (), present, draw(DISSENTS))


@given(st.lists(rooms(), min_size=2, max_size=4))
@settings(max_examples=25)
def test_what_is_remembered_of_the_lines_is_what_would_be_found(said: list[Room]) -> None:
    known: Reckoning | None = None
    for room in said:
        found, afresh = (examine(CASE, policy(), lines(), room, before) for before in (known, None))
        known = found.reckoning

        assert found == afresh
        for state in found.counted_lines:
            assert clears_with(found.work, state) == clears_with(afresh.work, state)


def test_a_decision_on_a_line_is_reckoned_anew() -> None:
    first = examined()
    decided = examined(first.reckoning, ADOPTED)

    assert decided == examined(None, ADOPTED)
    assert decided.line(SALES).effective == Decimal(54_000)


def test_another_case_or_policy_is_not_what_was_reckoned() -> None:
    known = examined().reckoning

    assert known.is_of(CASE, policy(), ())
    assert not known.is_of(replace(CASE, demo=not CASE.demo), policy(), ())
    assert not known.is_of(CASE, replace(policy(), version="another"), ())
    assert not known.is_of(CASE, policy(), ADOPTED)


@pytest.mark.parametrize(
    ("line", "basis", "taken"),
    [
        ("A3", "period:2026-10", True),
        ("A3", "survey_date", True),
        ("A3", "monthly_average", False),
        ("E", "monthly_average", False),
        ("P1", "monthly_average", True),
        ("P1", "season:peak", True),
        ("P1", "survey_date", False),
        ("C1", "monthly_average", False),
    ],
)
def test_a_line_is_stated_at_a_basis_of_its_own_statement(line: str, basis: str, *, taken: bool) -> None:
    assert takes_basis(LineKey(line), basis) is taken


def test_a_procedure_that_nobody_knows_declares_no_input() -> None:
    assert input_of("nothing.of_the_kind", "opening") is None
    assert input_of("ratio.control_account", "nothing") is None


def test_a_number_of_a_list_that_follows_a_column_is_named_by_its_row_there() -> None:
    takings = rows("takings", None, {"takings": "100"}, {"takings": "-5"})
    sampled = replace(
        check("c1", "P1", "estimation.sampled_days", {}, ()),
        references={"takings": Reference(schedule="takings", column="takings")},
    )
    wrong = InputError(Fault.LENGTH, "{field} is too low.", "inputs.takings[1]")

    said = in_words(wrong, sampled, with_rows(takings))

    assert Voice("en").say(said) == "takings, row 2, Takings by day is too low."


def test_a_check_of_a_line_of_cash_that_flows_is_computed_and_neither_adverse_nor_favourable() -> None:
    flow = LineEntry(LineKey("C2a"), "cash purchases", (Figure("period:2026-10", Decimal(90), Decimal(100)),))
    items = [{"name": "flour", "quantity": "10", "unit_value": "10"}]
    counted = replace(check("c1", "C2a", "verification.count", {"items": items}, ()), basis="period:2026-10")

    state = small_examined(small_case([line("A5", 100, 100), flow], [counted])).checks[CheckId("c1")]

    assert state.error is None
    assert state.assessment is not None
    assert state.assessment.adverse is None
