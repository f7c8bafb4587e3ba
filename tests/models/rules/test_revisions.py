# SPDX-License-Identifier: Apache-2.0
"""Two revisions compared: each change stands with its line, and what is as it was is said to be."""

from dataclasses import replace
from decimal import Decimal

import pytest

from models.presented import Check, Evidence, LineEntry, PresentedCase, ScheduleTable
from models.rules.revisions import Change, FactChange, Part, compare
from models.terms import CheckId, EvidenceClass, EvidenceId, LineKey
from tests.tools.demo_source import presented

A1, R1 = LineKey("A1"), LineKey("R1")


@pytest.fixture(scope="module")
def case() -> PresentedCase:
    return presented("luggage-shop", "zh_CN")


def line(case: PresentedCase, key: LineKey) -> LineEntry:
    return next(each for each in case.lines if each.key == key)


def with_line(case: PresentedCase, entry: LineEntry) -> PresentedCase:
    return replace(case, lines=tuple(entry if each.key == entry.key else each for each in case.lines))


def test_the_same_revision_has_no_changes_and_names_every_line_as_unchanged(case: PresentedCase) -> None:
    found = compare(case, case)

    assert (found.facts, dict(found.lines)) == ((), {})
    assert {each.key for each in case.lines} | {each.key for each in case.risk_points} <= set(found.unchanged)


def test_a_figure_and_a_cause_are_told_at_their_basis_before_and_after(case: PresentedCase) -> None:
    entry = line(case, A1)
    figure = replace(entry.figures[0], verified=Decimal(7000), cause="重新清点")
    changed = with_line(case, replace(entry, figures=(figure, *entry.figures[1:])))

    found = compare(case, changed)
    assert found.lines == {
        A1: (
            Change(Part.VERIFIED, entry.figures[0].verified, Decimal(7000), basis=figure.basis),
            Change(Part.CAUSE, entry.figures[0].cause, "重新清点", basis=figure.basis),
        )
    }
    assert A1 not in found.unchanged
    back = compare(changed, case).lines[A1]
    assert [(each.before, each.after) for each in back] == [(each.after, each.before) for each in found.lines[A1]]


def test_lines_that_come_and_go_are_told_by_their_names(case: PresentedCase) -> None:
    gone = replace(case, lines=tuple(each for each in case.lines if each.key != A1))

    assert compare(case, gone).lines[A1] == (Change(Part.LINE, line(case, A1).label, None),)
    assert compare(gone, case).lines[A1] == (Change(Part.LINE, None, line(case, A1).label),)
    assert tuple(compare(case, gone).lines)[-1] == A1


def test_a_risk_point_is_told_by_what_of_it_changed(case: PresentedCase) -> None:
    first, *others = case.risk_points
    changed = replace(case, risk_points=(replace(first, mitigation="父亲担保"), *others))

    assert compare(case, changed).lines[first.key] == (Change(Part.MITIGATION, first.mitigation, "父亲担保"),)
    without = replace(case, risk_points=tuple(others))
    assert compare(case, without).lines[first.key] == (Change(Part.LINE, first.text, None),)


def test_a_check_that_is_new_gone_or_says_something_else_is_told_with_its_line(case: PresentedCase) -> None:
    check = next(each for each in case.checks if each.line == A1)
    others = tuple(each for each in case.checks if each.id != check.id)
    altered = replace(check, cause="另有说明")

    def told(before: tuple[Check, ...], after: tuple[Check, ...]) -> tuple[Change, ...]:
        return compare(replace(case, checks=before), replace(case, checks=after)).lines[A1]

    name, procedure = str(check.id), check.procedure
    assert told((check, *others), others) == (Change(Part.CHECK, procedure, None, name=name),)
    assert told(others, (check, *others)) == (Change(Part.CHECK, None, procedure, name=name),)
    assert told((check, *others), (altered, *others)) == (Change(Part.CHECK, procedure, procedure, name=name),)


def test_other_evidence_under_the_same_number_changes_the_check_that_rests_on_it(case: PresentedCase) -> None:
    check = next(each for each in case.checks if each.evidence)
    id = check.evidence[0]
    evidence = tuple(replace(each, content="另一份") if each.id == id else each for each in case.evidence)

    assert [each.name for each in compare(case, replace(case, evidence=evidence)).lines[check.line]] == [str(check.id)]


def test_evidence_that_no_check_rests_on_changes_no_line(case: PresentedCase) -> None:
    loose = Evidence(EvidenceId("E99"), EvidenceClass.DOCUMENT, "税务局", "客户", None, "税票")

    assert not compare(case, replace(case, evidence=(*case.evidence, loose))).lines


def test_a_schedule_is_told_with_the_line_behind_which_it_stands(case: PresentedCase) -> None:
    table = next(each for each in case.schedules if each.line is not None and each.rows)
    assert table.line is not None
    fewer = replace(table, rows=table.rows[:-1])
    tables = tuple(fewer if each is table else each for each in case.schedules)

    assert compare(case, replace(case, schedules=tables)).lines[table.line] == (
        Change(Part.SCHEDULE, table.label, table.label, name=table.name),
    )
    without = replace(case, schedules=tuple(each for each in case.schedules if each is not table))
    assert compare(case, without).lines[table.line] == (Change(Part.SCHEDULE, table.label, None, name=table.name),)
    assert compare(without, case).lines[table.line] == (Change(Part.SCHEDULE, None, table.label, name=table.name),)


def test_a_schedule_of_no_line_changes_none(case: PresentedCase) -> None:
    loose = ScheduleTable("notes", "备注", None, ("a",), ())

    assert not compare(case, replace(case, schedules=(*case.schedules, loose))).lines


def test_a_check_of_a_line_that_has_no_entry_is_told_too(case: PresentedCase) -> None:
    check = replace(case.checks[0], id=CheckId("K99"), line=LineKey("ZZ"))

    assert compare(case, replace(case, checks=(*case.checks, check))).lines == {
        LineKey("ZZ"): (Change(Part.CHECK, None, check.procedure, name="K99"),)
    }


def test_what_the_application_asks_for_is_told_field_by_field(case: PresentedCase) -> None:
    asked = replace(case.application, requested=Decimal(60000), purpose="扩大店面")

    assert compare(case, replace(case, application=asked)).facts == (
        FactChange("requested", case.application.requested, Decimal(60000)),
        FactChange("purpose", case.application.purpose, "扩大店面"),
    )
