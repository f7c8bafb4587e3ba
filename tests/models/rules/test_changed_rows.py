# SPDX-License-Identifier: Apache-2.0
"""A changed row of a schedule changes every check that refers to it, and no other."""

from dataclasses import replace
from decimal import Decimal

import pytest

from models.presented import Check, PresentedCase, ScheduleTable
from models.rules.check_state import CheckState
from models.terms import CheckId
from tests.models.rules.small_case import examined
from tests.models.rules.test_examination_of_demo import CASES
from tests.tools.demo_source import presented


def referred(case: PresentedCase) -> set[str]:
    """The schedules that some check reads."""
    return {name for check in case.checks for name in sources(check)}


def sources(check: Check) -> set[str]:
    return {str(reference.schedule) for reference in check.references.values() if reference.schedule is not None}


def raised(table: ScheduleTable) -> ScheduleTable:
    """The schedule with every number of every row a tenth higher."""
    rows = tuple(
        {column: value * Decimal("1.1") if isinstance(value, Decimal) else value for column, value in row.items()}
        for row in table.rows
    )
    return replace(table, rows=rows)


def states(case: PresentedCase) -> dict[CheckId, CheckState]:
    return dict(examined(case, ()).checks)


def chained(case: PresentedCase, changed: set[CheckId]) -> set[CheckId]:
    """With the checks that are computed from them, at any distance."""
    more = {check.id for check in case.checks if {each.check for each in check.references.values()} & changed}
    return changed if more <= changed else chained(case, changed | more)


@pytest.mark.parametrize("name", [name for name in CASES if referred(presented(name, "en"))])
def test_a_changed_row_changes_every_check_that_refers_to_it_and_no_other(name: str) -> None:
    case = presented(name, "en")
    before = states(case)
    for schedule in referred(case):
        tables = tuple(raised(table) if table.name == schedule else table for table in case.schedules)
        after = states(replace(case, schedules=tables))

        moved = {id for id, state in after.items() if state.inputs != before[id].inputs}
        assert moved == chained(case, {check.id for check in case.checks if schedule in sources(check)}), schedule
        assert all(after[id].digest != before[id].digest for id in moved), schedule
