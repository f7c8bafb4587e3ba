# SPDX-License-Identifier: Apache-2.0
"""The demo cases agree with themselves to the cent: everything that can be computed again is."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from models.importers import codes
from models.money import plain
from models.named_outcomes import BUILT_IN
from models.presented import SEASON_PREFIX, Check, PresentedCase, ScheduleTable
from models.rules.assessment import DEFAULT_LIMITS, Assessment, Limits, assess, deviation_of, is_adverse, level_of
from models.rules.capacity import exceeds, monthly_capacity, supported_principal
from models.rules.schedules import Terms, schedule
from models.rules.tally import Seat, tally
from models.rules.tally_rule import rule_from
from models.terms import Choice, EvidenceClass, Level, Outcome, Role, ScheduleType, Unit
from tests.tools.demo_figures import (
    SHARE,
    balance_sheet,
    derived,
    figure,
    line_of,
    profit_and_loss,
    resolved,
    season_bases,
    table_total,
)
from tests.tools.demo_source import CASES, presented, source

MEETING = source("meeting")
TABLES_OF_A_LINE = ("cash_count", "balances", "receivables", "stock_count", "payables", "advances", "expenses")
HIDDEN_DEBT = {("sports-shop", "L4b")}
"""Lines that a policy trigger makes severe, whatever their checks say."""

every_case = pytest.mark.parametrize("name", CASES)


@pytest.fixture
def case(name: str) -> PresentedCase:
    return presented(name, "zh_CN")


@pytest.fixture
def told(name: str) -> dict[str, Any]:
    return source(name)


def limits_of(line: str) -> Limits:
    own = MEETING["policy"]["line_limits"].get(line)
    return DEFAULT_LIMITS if own is None else Limits(*(Decimal(own[name]) for name in ("watch", "over", "severe")))


def assessed(case: PresentedCase, check: Check) -> tuple[Fraction | None, Assessment]:
    """The figure of a check and what the rules say about it."""
    if check.procedure.endswith(".finding") or check.procedure == "logic.relation":
        return None, assess(check.procedure, check.inputs)
    line = line_of(case, check.line)
    value = figure(case, line, check.basis, "verified")
    assert isinstance(value, Fraction), (check.id, "has no figure at its basis")
    return value, assess(
        check.procedure, check.inputs, figure=value, line=check.line, unit=line.unit, limits=limits_of(check.line)
    )


def texts(value: object, at: str = "") -> Iterator[tuple[str, Mapping[str, str]]]:
    if isinstance(value, Mapping):
        if "zh" in value or "en" in value:
            yield at, value
        for key, entry in value.items():
            yield from texts(entry, f"{at}.{key}")
    elif isinstance(value, list):
        for index, entry in enumerate(value):
            yield from texts(entry, f"{at}[{index}]")


@pytest.mark.parametrize("name", [*CASES, "meeting"])
def test_every_text_stands_in_both_languages_and_names_no_machine(told: dict[str, Any]) -> None:
    for at, text in texts(told):
        assert set(text) == {"zh", "en"}, at
        assert all(said.strip() for said in text.values()), at
        assert not any(re.search(r"(^|\s)(/[a-z]+/|[A-Z]:\\)", said) for said in text.values()), at


@every_case
def test_totals_are_those_of_the_lines(told: dict[str, Any], case: PresentedCase) -> None:
    for part, expected in told["expected"]["totals"].items():
        if part == "effective":
            continue
        totals = balance_sheet(case, part)
        for code, value in expected["balance_sheet"].items():
            computed = totals[code] if code in totals else figure(case, line_of(case, code), "survey_date", part)
            assert isinstance(computed, Fraction)
            assert plain(computed, 2) == value, (part, code)
        equity = figure(case, line_of(case, "E"), "survey_date", part)
        assert equity == totals["E"], (part, "E")
        for basis, column in expected.get("profit_and_loss", {}).get("columns", {}).items():
            own = profit_and_loss(case, basis, part)
            for code, value in column.items():
                stated = own[code] if code in own else figure(case, line_of(case, code), basis, part)
                assert isinstance(stated, Fraction)
                assert plain(stated, 2) == value, (part, basis, code)


@every_case
def test_years_and_averages_weigh_every_season(told: dict[str, Any], case: PresentedCase) -> None:
    months = season_bases(case)
    for part in ("declared", "verified"):
        statement = told["expected"]["totals"][part]["profit_and_loss"]
        if "year" not in statement:
            assert not case.seasons
            continue
        columns = {basis: profit_and_loss(case, basis, part) for basis in months}
        for code, value in statement["year"].items():
            if code in next(iter(columns.values())):
                weighted = (Fraction(columns[basis][code] or 0) * length for basis, length in months.items())
                year = sum(weighted, Fraction(0))
                assert plain(year, 2) == value, (part, code)
                assert plain(year / 12, 2) == statement["average"][code], (part, code)


@every_case
def test_stated_totals_are_the_computed_ones(case: PresentedCase) -> None:
    for column, totals in case.stated_totals.items():
        basis, _, part = column.rpartition(".")
        for code, value in totals.items():
            if not code.startswith("C") or code == "CAP":
                computed = derived(case, code, basis, part)
                assert computed is not None, (column, code)
                assert Fraction(computed) == value, (column, code)


@every_case
def test_tables_add_up_to_their_line(case: PresentedCase) -> None:
    for table in case.schedules:
        if table.name in TABLES_OF_A_LINE and table.line is not None:
            verified = figure(case, line_of(case, table.line), _main(table), "verified")
            assert plain(table_total(case, table.name), 2) == plain(Decimal(str(verified)), 2), table.name


def _main(table: ScheduleTable) -> str:
    return "survey_date" if codes.form_of(table.line or "") == "balance_sheet" else "monthly_average"


@every_case
def test_every_check_gives_the_expected_numbers(told: dict[str, Any], case: PresentedCase) -> None:
    expected = told["expected"]["checks"]
    assert set(expected) == {check.id for check in case.checks}
    for check in case.checks:
        value, found = assessed(case, check)
        places = 6 if found.unit is Unit.RATIO or (value is not None and check.line == "PM") else 2
        want = expected[check.id]
        if "estimate" in want:
            assert plain(found.estimate or Decimal(0), places) == want["estimate"], check.id
            assert found.deviation is not None
            assert plain(found.deviation, 6) == want["deviation"], check.id
            assert found.adverse is want["adverse"], check.id
        if "coverage" in want:
            assert plain(Decimal(str(found.details["coverage"])), 6) == want["coverage"], check.id
        if "figure" in want:
            assert value is not None
            assert Fraction(value) == Fraction(want["figure"]), check.id
        if found.level is not None:
            assert found.level.value == want["level"], check.id
        assert found.counts is want.get("counts", True), check.id


@every_case
def test_every_reference_leads_to_the_value_that_stands_beside_it(case: PresentedCase) -> None:
    for check in case.checks:
        for name, reference in check.references.items():
            said, source_value = check.inputs[name], resolved(case, reference)
            if isinstance(source_value, ScheduleTable):
                assert isinstance(said, list)
                assert [row.get("name") for row in said] == [row.get("name") for row in source_value.rows], check.id
            elif isinstance(said, list):
                values = [row["unit_value"] if isinstance(row, dict) else row for row in said]
                assert values == source_value, (check.id, name)
            elif isinstance(source_value, list):
                assert said == sum(source_value), (check.id, name)
            else:
                assert isinstance(source_value, Decimal | Fraction)
                assert plain(source_value, 6) == plain(Decimal(str(said)), 6), (check.id, name)


@every_case
def test_lines_have_the_expected_deviations_and_levels(name: str, told: dict[str, Any], case: PresentedCase) -> None:
    expected = told["expected"]["lines"]
    entered = [line for line in case.lines if codes.form_of(line.key) != "cash_flow"]
    assert set(expected) == {line.key for line in entered}
    for line in entered:
        levels = [level for _, level in _own_levels(case, line.key, expected[line.key]["bases"])]
        for check in case.checks:
            if check.line == line.key and told["session"]["plans"][check.id]["do"] == "confirm":
                level = assessed(case, check)[1].level
                levels.append(level or Level.WITHIN)
        worst = Level.SEVERE if (name, line.key) in HIDDEN_DEBT else max(levels, key=lambda level: level.rank)
        assert worst.value == expected[line.key]["level"], line.key
        if worst is not Level.WITHIN:
            causes = [each.cause for each in line.figures] + [c.cause for c in case.checks if c.line == line.key]
            assert any(causes), (line.key, "deviates without a cause")


def _own_levels(case: PresentedCase, key: str, bases: Mapping[str, Any]) -> Iterator[tuple[str, Level]]:
    """Declared against verified at each expected basis."""
    line = line_of(case, key)
    for basis, want in bases.items():
        declared, verified = (figure(case, line, basis, part) for part in ("declared", "verified"))
        assert isinstance(declared, Fraction)
        assert isinstance(verified, Fraction)
        deviation = deviation_of(declared, verified)
        assert deviation is not None
        assert plain(deviation, 6) == want["deviation"], (key, basis)
        assert (deviation != 0 and is_adverse(key, declared, verified)) is want["adverse"], (key, basis)
        level = level_of(deviation, limits_of(key))
        assert level.value == want["level"], (key, basis)
        yield basis, level


@every_case
def test_pairs_are_two_families_from_two_sources(told: dict[str, Any], case: PresentedCase) -> None:
    evidence = {item.id: item for item in case.evidence}
    by_id = {check.id: check for check in case.checks}
    for line, want in {**told["expected"]["lines"], **told["expected"]["risk_points"]}.items():
        if want.get("pair") is None or len(want["pair"]) < 2:
            continue
        first, second = (by_id[key] for key in want["pair"])
        sources = [evidence[check.evidence[0]] for check in (first, second)]
        assert first.procedure.partition(".")[0] != second.procedure.partition(".")[0], line
        assert len({(item.issuer, item.holder) for item in sources}) == 2, line
        assert any(item.evidence_class is not EvidenceClass.CLIENT for item in sources), line
        assert all(told["session"]["plans"][check.id]["do"] == "confirm" for check in (first, second)), line


@every_case
def test_all_evidence_is_used_and_older_than_the_meeting(told: dict[str, Any], case: PresentedCase) -> None:
    used = {key for check in case.checks for key in check.evidence}
    used |= {key for question in told["session"]["questions"] for key in question["evidence"]}
    for check in case.checks:
        facts = check.inputs.get("facts", [])
        assert isinstance(facts, list)
        used |= {fact["evidence"] for fact in facts}
    assert used == {item.id for item in case.evidence}
    meeting = date.fromisoformat(MEETING["date"])
    assert all(item.date is not None and item.date <= meeting for item in case.evidence)


@every_case
def test_counts_are_counted(told: dict[str, Any], case: PresentedCase) -> None:
    expected = told["expected"]
    assert expected["counts"]["roots"] == len(expected["lines"])
    assert expected["counts"]["risk_points"] == len(case.risk_points)
    levels = Counter(each["level"] for part in ("lines", "risk_points") for each in expected[part].values())
    assert {level.value: levels[level.value] for level in Level} == expected["counts"]["levels"]
    done = Counter(plan["do"] for plan in told["session"]["plans"].values())
    assert (done["confirm"], done["reject"], done["leave"]) == tuple(
        expected["counts"][name] for name in ("confirmed", "rejected", "left")
    )


@every_case
def test_the_script_of_the_session_names_what_exists(told: dict[str, Any], case: PresentedCase) -> None:
    session = told["session"]
    people = {person["id"]: person["role"] for person in MEETING["people"]}
    keys = {line.key for line in case.lines} | {point.key for point in case.risk_points}
    assert set(session["plans"]) == {check.id for check in case.checks}
    assert {each["line"] for each in session["decisions"]} <= keys
    assert all(people[each["by"]] == "chair" and each["reason"] for each in session["decisions"])
    assert {each["line"] for each in session["questions"]} <= keys
    assert all(each["asked_by"] in people and each["answered_by"] in people for each in session["questions"])
    assert [each["number"] for each in session["conditions"]] == session["resolution"]["conditions"]
    assert all(each["owner"] in people and each["due"] and each["proof"] for each in session["conditions"])
    waived = [each for each in session["decisions"] if each["kind"] == "waiver"]
    assert len(waived) <= MEETING["policy"]["waiver_cap"]


@every_case
def test_the_vote_is_counted_as_expected(told: dict[str, Any]) -> None:
    session, want = told["session"], told["expected"]["tally"]
    roster = [Seat(person["id"], Role(person["role"])) for person in MEETING["people"]]
    ballots = {vote["member"]: Choice(vote["choice"]) for vote in session["votes"]}
    recused = [each["member"] for each in session["recused"]]
    result = tally(rule_from(MEETING["rule"]), roster, recused, session["absent"], ballots, names=BUILT_IN)
    assert result.quorum is want["quorum"]
    assert [str(n) for n in (result.eligible, result.present, result.base, result.needed)] == [
        want[name] for name in ("eligible", "present", "base", "needed")
    ]
    assert {choice.value: str(count) for choice, count in result.counts.items()} == want["counts"]
    assert result.outcome.value == want["outcome"]
    changed = session["resolution"]["outcome"] == Outcome.APPROVED_WITH_CHANGES.value
    assert changed or session["resolution"]["outcome"] == want["outcome"]


@every_case
def test_the_officers_of_a_case_do_not_vote_on_it(told: dict[str, Any], case: PresentedCase) -> None:
    names = {person["name"]["zh"]: person["id"] for person in MEETING["people"]}
    officers = {names[case.application.lead_officer], names[case.application.second_officer]}
    assert not officers & {vote["member"] for vote in told["session"]["votes"]}


@every_case
def test_instalments_and_capacity_are_computed(told: dict[str, Any], case: PresentedCase) -> None:
    expected, resolution = told["expected"], told["session"]["resolution"]
    capacities = [Decimal(amount) for amount in expected["capacity"]["capacities"]]
    requested = expected["requested_schedule"]
    _rows_agree(requested, str(case.application.annual_rate))
    supported = supported_principal(capacities, case.application.annual_rate)
    assert plain(supported, 2) == expected["capacity"]["supported_principal"]
    if "approved_schedule" in expected:
        approved = expected["approved_schedule"]
        _rows_agree(approved, resolution["annual_rate"], resolution.get("weights", ()))
        payments = [Decimal(row["payment"]) for row in approved["rows"]]
        assert exceeds(payments, capacities) is approved["exceeds"] is False
        assert resolution["instalment"] == approved["first_payment"]
    for basis, disposable in expected["capacity"]["disposable"].items():
        assert plain(monthly_capacity(Decimal(disposable), SHARE), 2) == expected["capacity"]["capacity"][basis]


def _rows_agree(expected: Mapping[str, Any], rate: str, weights: tuple[str, ...] | list[str] = ()) -> None:
    terms = Terms(
        Decimal(expected["principal"]),
        Decimal(rate),
        expected["months"],
        ScheduleType(expected["type"]),
        weights=[Decimal(weight) for weight in weights],
    )
    computed = schedule(terms)
    for row, want in zip(computed.rows, expected["rows"], strict=True):
        assert [plain(each, 2) for each in (row.payment, row.interest, row.principal, row.balance)] == [
            want[name] for name in ("payment", "interest", "principal", "balance")
        ]
    assert plain(computed.total_payment, 2) == expected["total_payment"]
    assert plain(computed.total_interest, 2) == expected["total_interest"]


def test_the_meeting_has_the_six_cases_and_one_rule() -> None:
    assert [item["case"] for item in MEETING["agenda"]] == list(CASES)
    for position, name in enumerate(CASES, 1):
        assert presented(name, "en").application.number == f"2026-047-{position}"
    assert MEETING["rule"]["passing"] == {"kind": "fraction", "num": 2, "den": 3, "strict": False}
    assert MEETING["rule"]["base"] == "present"
    assert MEETING["clock"] < f"{MEETING['date']}T{MEETING['start']}"


@pytest.mark.parametrize("name", ["luggage-shop"])
def test_the_reference_case_shows_forty_lines(told: dict[str, Any]) -> None:
    counts = told["expected"]["counts"]
    assert counts["lines"] == 40
    assert counts["levels"]["severe"] == 1
    assert all(key.startswith(SEASON_PREFIX) or "." in key for key in told["stated_totals"])
