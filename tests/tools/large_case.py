# SPDX-License-Identifier: Apache-2.0
"""The luggage shop with more lines and columns than a person would bring: the desk must still be quick with it."""

from collections.abc import Iterator
from dataclasses import replace

from models.presented import MONTHLY_AVERAGE, SEASON_PREFIX, Check, LineEntry, PresentedCase, Season
from models.terms import CheckId, LineKey
from tests.tools.demo_source import presented

PATTERN = LineKey("P4.5")
"""The expense line of which the further ones are copies, with their two checks."""
FIRST = 7
"""`P4.7` is the first expense line that the shop does not have."""
MONTHS = 12


def large_case(lines: int, periods: int = 0) -> PresentedCase:
    """So many lines; with `periods` as many columns of the profit and loss statement in place of its seasons."""
    case = presented("luggage-shop", "zh_CN")
    more = [LineKey(f"P4.{FIRST + number}") for number in range(lines - len(case.lines))]
    pattern = next(line for line in case.lines if line.key == PATTERN)
    entries = (*case.lines, *(LineEntry(key, f"{pattern.label} {key}", pattern.figures) for key in more))
    checks = (*case.checks, *_checks(case, more))
    if not periods:
        return replace(case, lines=entries, checks=checks)
    seasons = tuple(Season(f"m{n}", f"{n}", 1, (1 + (n - 1) % MONTHS,)) for n in range(1, periods + 1))
    return replace(case, lines=tuple(_spread(line, seasons) for line in entries), checks=checks, seasons=seasons)


def _checks(case: PresentedCase, more: list[LineKey]) -> Iterator[Check]:
    for check in case.checks:
        if check.line == PATTERN:
            yield from (replace(check, id=CheckId(f"{key} {check.id}"), line=key) for key in more)


def _spread(line: LineEntry, seasons: tuple[Season, ...]) -> LineEntry:
    """The average in every column."""
    average = next((figure for figure in line.figures if figure.basis == MONTHLY_AVERAGE), None)
    if average is None:
        return line
    columns = (replace(average, basis=f"{SEASON_PREFIX}{season.key}") for season in seasons)
    return replace(line, figures=(average, *columns))
