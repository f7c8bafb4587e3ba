# SPDX-License-Identifier: Apache-2.0
"""What the annex says of a risk point besides its methods."""

from dataclasses import replace

import pytest

from models.snapshots.comparison import LineRow
from models.terms import LineKind
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
