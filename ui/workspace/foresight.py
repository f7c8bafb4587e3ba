# SPDX-License-Identifier: Apache-2.0
"""What is next on the desk, and whether a line will be done once the keys just pressed are stored.

The desk moves on before the receipt comes; the snapshot that follows has the last word.
"""

from collections.abc import Collection

from models.snapshots.comparison import CaseSnapshot, CheckRow, LineRow
from models.terms import Family, Level, LineKey, LineKind


def _open(case: CaseSnapshot, expected: Collection[LineKey]) -> list[LineRow]:
    return [
        line
        for line in case.lines
        if not line.cleared and line.kind is not LineKind.DERIVED and line.key not in expected
    ]


def first_to_do(case: CaseSnapshot) -> LineKey | None:
    """The worst line not yet cleared, in statement order among equals; the first line when all are."""
    open_lines = _open(case, ())
    if open_lines:
        return max(open_lines, key=lambda line: line.rank).key
    return case.lines[0].key if case.lines else None


def next_open(case: CaseSnapshot, here: LineKey | None, expected: Collection[LineKey], step: int = 1) -> LineRow | None:
    """The next line not cleared after `here`, round the end; `expected` will be cleared in a moment."""
    keys = [line.key for line in case.lines]
    wanted = {line.key for line in _open(case, expected)}
    start = keys.index(here) if here in keys else -1
    for offset in range(1, len(keys) + 1):
        key = keys[(start + offset * step) % len(keys)]
        if key in wanted and key != here:
            return case.line(key)
    return None


def by_severity(case: CaseSnapshot) -> list[LineKey]:
    """Roots and risk points with a deviation worth a look, the worst first."""
    worth = [line for line in case.lines if line.kind is not LineKind.DERIVED and line.level is not Level.WITHIN]
    return [line.key for line in sorted(worth, key=lambda line: line.rank, reverse=True)]


def next_severe(case: CaseSnapshot, here: LineKey | None, step: int = 1) -> LineKey | None:
    keys = by_severity(case)
    if not keys:
        return None
    if here not in keys:
        return keys[0] if step > 0 else keys[-1]
    return keys[(keys.index(here) + step) % len(keys)]


def usable(line: LineRow, family: Family) -> list[CheckRow]:
    """The checks of a family that a digit would confirm."""
    return [check for check in line.checks if check.family is family and check.rejected is None and not check.problem]


def is_clean_after(line: LineRow, pressed: Collection[Family]) -> bool:
    """Whether the rules foretell that a line is done, without a deviation, once the keys just pressed are stored."""
    confirmed = {check.family for check in line.checks if check.confirmed}
    return frozenset(pressed) - confirmed in line.clears_with
