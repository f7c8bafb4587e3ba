# SPDX-License-Identifier: Apache-2.0
"""What the annex says of a line besides its two methods."""

from dataclasses import replace
from decimal import Decimal

import pytest

from models.snapshots.comparison import LineRow
from models.terms import Family, Level, LineKind
from reports.line_remarks import remarks
from reports.text import Writer
from reports.voice import Voice
from tests.reports.record import minutes_snapshot

CASE = minutes_snapshot("en").cases[0].case
RISK = next(line for line in CASE.lines if line.kind is LineKind.RISK)


def said(line: LineRow) -> list[str]:
    return remarks(CASE, line, Writer(Voice("en"))).splitlines()


def test_mitigation_weight_and_owner_stand_in_one_line() -> None:
    line = replace(RISK, mitigation="a second supplier", severity=4, likelihood=2, owner="Zhao Ming")

    assert "Mitigation: a second supplier; Severity 4 and likelihood 2 of 5, owner: Zhao Ming" in said(line)


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"severity": 4}, "Severity 4 and likelihood — of 5, owner: —"),
        ({"likelihood": 1}, "Severity — and likelihood 1 of 5, owner: —"),
        ({"owner": "Zhao"}, "Severity — and likelihood — of 5, owner: Zhao"),
    ],
)
def test_what_was_not_stated_is_left_open(facts: dict[str, object], words: str) -> None:
    line = replace(RISK, mitigation=None, severity=None, likelihood=None, owner=None)

    assert words in said(replace(line, **facts))  # type: ignore[arg-type]  # fields by name
    assert not any("everity" in text for text in said(line))


def test_a_level_that_the_lines_own_deviation_does_not_say_has_its_reason() -> None:
    own = next(line for line in CASE.lines if line.key == "L4b")
    quiet = replace(own, level=Level.WITHIN, deviation=Decimal(0), largest=None, furthest_method=None)
    denied = replace(quiet, level=Level.SEVERE)
    by_check = replace(denied, largest=Decimal(-1), furthest_method=Family.VERIFICATION)

    assert "A debt that was denied or left out was found" in said(denied)
    assert "Furthest by Verification: −100.0%" in said(by_check)
    assert "A debt that was denied or left out was found" not in said(by_check)
    assert not any("denied" in text or "Furthest" in text for text in said(quiet))
