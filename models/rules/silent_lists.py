# SPDX-License-Identifier: Apache-2.0
"""Lists that say nothing where something rests on them: every cell blank, or no figure of the statement to meet."""

from collections.abc import Iterator

from models.labels import case_findings as words
from models.money import to_cents
from models.presented import SURVEY_DATE, NotApplicable, PresentedCase, ScheduleTable
from models.rules.figures import BALANCE_SHEET, Table
from models.rules.resolving import column_word
from models.rules.schedule_totals import columns_of_worth, listed_at_least, number_in
from models.terms import Said


def blank(table: ScheduleTable, column: str) -> Iterator[Said]:
    """That a column which counts has no number in any row; a list without rows was not kept."""
    if table.rows and all(number_in(row, column) is None for row in table.rows):
        yield Said(words.LIST_IS_BLANK, {"table": table.label, "column": column_word(column)})


def blank_lists(case: PresentedCase, also: str) -> Iterator[Said]:
    """Lists behind assets and debts, and the one named `also`, of which no row says what it is worth."""
    for table in case.schedules:
        if table.name == also or (table.line or "").startswith(BALANCE_SHEET):
            for column in columns_of_worth(table):
                yield from blank(table, column)


def lists_without_figure(case: PresentedCase, table: Table) -> Iterator[Said]:
    """Rows behind an asset or a debt of which the statement has no figure: I-04 has nothing to hold them to.

    What is said not to apply has no rows that are worth anything.
    """
    for each in case.schedules:
        if each.line is None or not each.line.startswith(BALANCE_SHEET) or not columns_of_worth(each):
            continue
        rows, figure = to_cents(listed_at_least(each)), table.get((each.line, SURVEY_DATE))
        if rows and (figure is None or isinstance(figure, NotApplicable)):
            template = words.ROWS_WITHOUT_FIGURE if figure is None else words.ROWS_NOT_APPLICABLE
            yield Said(template, {"table": each.label, "line": each.line, "rows": rows})
