# SPDX-License-Identifier: Apache-2.0
"""Reads balance sheet, profit and loss and cash flow, with any number of periods and seasons as groups of columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from models.importers import codes, words
from models.importers.cells import cell_name
from models.importers.numbers import NumberForm
from models.importers.page import Page
from models.importers.places import Places
from models.importers.references import basis_from
from models.labels import importing as labels
from models.presented import SEASON_PREFIX, SURVEY_DATE, Figure, LineEntry, Season, Stated
from models.terms import LineKey, Said, Unit

_HEAD_ROWS = 12
_YEAR = 12
_MONTH_DIGITS = 2
_NAMING_COLUMNS = 2
_PARTS = ("declared", "verified", "prior", "cause")
_ONLY_BASIS = {"balance_sheet": SURVEY_DATE, "profit_and_loss": "monthly_average"}


@dataclass(frozen=True, slots=True)
class Statements:
    """What the statements of a workbook say, before its parts are held against each other."""

    lines: tuple[LineEntry, ...] = ()
    seasons: tuple[Season, ...] = ()
    stated_totals: Mapping[str, Mapping[str, Decimal]] = field(default_factory=dict)


@dataclass(slots=True)
class _Group:
    """The columns of one basis."""

    basis: str
    first: int
    parts: dict[str, int] = field(default_factory=dict)


def read_statements(pages: Mapping[str, Page], places: Places) -> Statements:
    """The statements by form; all lines in the order of the line codes."""
    lines: list[LineEntry] = []
    seasons: list[Season] = []
    totals: dict[str, dict[str, Decimal]] = {}
    for form, page in pages.items():
        top = _top(page)
        if top is None:
            expected = Said(labels.COLUMN_WANTED, {"column": " / ".join(words.STATEMENT["code"])})
            page.problem(1, 1, expected, Said(labels.ADD_COLUMN))
            continue
        own_seasons = _seasons(page, top, places)
        seasons.extend(season for season in own_seasons if season.key not in {known.key for known in seasons})
        groups = _groups(page, form, top, own_seasons)
        rows = _rows(page, form, top, places)
        found = frozenset(rows.values())
        for row, code in rows.items():
            _note_figures(page, row, code, groups, places)
            if codes.is_total(code, found):
                _read_totals(page, row, code, groups, totals)
                continue
            entry = _read_line(page, row, code, groups)
            if entry is not None:
                lines.append(entry)
        _look_for_strays(page, top, groups)
    ordered = tuple(sorted(lines, key=lambda line: codes.position(line.key)))
    return Statements(ordered, tuple(seasons), totals)


def _top(page: Page) -> int | None:
    """The row with the heading 代码."""
    for row in range(1, _HEAD_ROWS + 1):
        cell = page.sheet.cell(row, 1)
        if cell is not None and words.key_of(cell.text, {"code": words.STATEMENT["code"]}) is not None:
            return row
    return None


def _head(page: Page, top: int) -> dict[str, int]:
    """The rows above the headings by what they say."""
    found: dict[str, int] = {}
    for row in range(1, top):
        cell = page.sheet.cell(row, 1)
        key = None if cell is None else words.key_of(cell.text, words.STATEMENT_HEAD)
        if key is not None:
            found[key] = row
        elif page.sheet.rows.get(row):
            known = "、".join(f"{pair[0]} / {pair[1]}" for pair in words.STATEMENT_HEAD.values())
            page.problem(row, 1, Said(labels.ONE_OF, {"words": known}), Said(labels.MOVE_OR_REMOVE))
    return found


def _seasons(page: Page, top: int, places: Places) -> list[Season]:
    head = _head(page, top)
    if "season" not in head:
        return []
    seasons: list[Season] = []
    for column in sorted(place for place in page.sheet.rows.get(head["season"], {}) if place > 1):
        key = page.text(head["season"], column)
        if key is None:
            continue
        if key in {season.key for season in seasons}:
            page.problem(head["season"], column, Said(labels.ONCE), Said(labels.OTHER_NUMBER))
            continue
        label = page.text(head["basis"], column) if "basis" in head else None
        months = page.whole(head["months"], column, 1, _YEAR) if "months" in head else None
        if months is None and not _used(page, top, column):
            continue
        if months is None:
            page.missing(head.get("months", head["season"]), column)
        calendar = _calendar(page, head.get("calendar"), column)
        if "calendar" in head:
            places.note("season", key, page.name, cell_name(head["calendar"], column), "calendar")
        seasons.append(Season(key, label or key, months or len(calendar) or 1, calendar))
    return seasons


def _used(page: Page, top: int, column: int) -> bool:
    """Whether anything is stated in the group that begins in this column."""
    return any(column in cells or column + 1 in cells for row, cells in page.sheet.rows.items() if row > top)


def _calendar(page: Page, row: int | None, column: int) -> tuple[int, ...]:
    text = None if row is None else page.text(row, column)
    if row is None or text is None:
        return ()
    pieces = [
        piece.strip() for piece in text.replace("，", ",").replace("、", ",").replace(" ", ",").split(",") if piece
    ]
    months = [int(piece) for piece in pieces if piece.isascii() and piece.isdigit() and len(piece) <= _MONTH_DIGITS]
    if (
        len(months) != len(pieces)
        or len(set(months)) != len(months)
        or not all(1 <= month <= _YEAR for month in months)
    ):
        page.problem(row, column, Said(labels.MONTH_LIST), Said(labels.WRITE_MONTH_LIST))
        return ()
    return tuple(months)


def _groups(page: Page, form: str, top: int, seasons: Sequence[Season]) -> list[_Group]:
    """Groups from left to right; a basis holds for all columns up to the next one, merged or not."""
    head = _head(page, top)
    groups: list[_Group] = []
    names = page.sheet.rows.get(head["basis"], {}) if "basis" in head else {}
    for column, cell in sorted(page.sheet.rows[top].items()):
        key = words.key_of(cell.text, words.STATEMENT)
        if key is None:
            known = "、".join(f"{pair[0]} / {pair[1]}" for pair in words.STATEMENT.values())
            page.problem(top, column, Said(labels.ONE_OF, {"words": known}), Said(labels.RENAME_COLUMN))
        if key not in _PARTS:
            continue
        start = max((place for place in names if 1 < place <= column), default=0)
        if not groups or groups[-1].first != start:
            groups.append(_Group(_basis(page, form, head, start, seasons), start))
        if key in groups[-1].parts:
            page.problem(top, column, Said(labels.ONCE), Said(labels.NAME_BASIS))
            continue
        groups[-1].parts[key] = column
    twice = {group.basis for group in groups if [other.basis for other in groups].count(group.basis) > 1}
    for group in groups[1:]:
        if group.basis in twice:
            page.problem(head.get("basis", top), max(group.first, 1), Said(labels.ONCE), Said(labels.NAME_BASIS))
    return [group for group in groups if group.basis]


def _basis(page: Page, form: str, head: Mapping[str, int], column: int, seasons: Sequence[Season]) -> str:
    if column == 0:
        only = _ONLY_BASIS.get(form)
        if only is None:
            page.problem(head.get("basis", 1), 3, Said(labels.BASIS), Said(labels.NAME_BASIS))
        return only or ""
    if "season" in head:
        key = page.text(head["season"], column)
        if key is not None:
            return f"{SEASON_PREFIX}{key}"
    basis = basis_from(page.text(head["basis"], column) or "", seasons)
    if basis is None or basis == "prior":
        page.problem(head["basis"], column, Said(labels.BASIS), Said(labels.NAME_BASIS))
        return ""
    return basis


def _rows(page: Page, form: str, top: int, places: Places) -> dict[int, str]:
    """The code of each row that holds one; unknown, misplaced and repeated codes are problems."""
    found: dict[int, str] = {}
    for row in sorted(number for number in page.sheet.rows if number > top):
        code = page.text(row, 1)
        if code is None:
            page.problem(row, 1, Said(labels.LINE_CODE), Said(labels.CODE_FROM_FORM), _first_text(page, row))
        elif codes.form_of(code) is None:
            page.problem(row, 1, Said(labels.LINE_CODE), Said(labels.CODE_FROM_FORM))
        elif codes.form_of(code) != form:
            sheet = " / ".join(words.SHEETS[codes.form_of(code) or form])
            page.problem(row, 1, Said(labels.LINE_CODE), Said(labels.MOVE_LINE, {"sheet": sheet}))
        elif code in found.values():
            page.problem(row, 1, Said(labels.ONCE), Said(labels.REMOVE_SECOND))
        else:
            found[row] = code
            places.note("line", code, page.name, f"A{row}")
    return {row: code for row, code in found.items() if _states(page, row)}


def _note_figures(page: Page, row: int, code: str, groups: Sequence[_Group], places: Places) -> None:
    for group in groups:
        for part, column in group.parts.items():
            places.note("line", code, page.name, cell_name(row, column), f"{group.basis}.{part}")


def _first_text(page: Page, row: int) -> str:
    cells = page.sheet.rows[row]
    return cells[min(cells)].text


def _states(page: Page, row: int) -> bool:
    """Whether a row says more than its code and name."""
    return any(column > _NAMING_COLUMNS for column in page.sheet.rows[row])


def _read_totals(
    page: Page, row: int, code: str, groups: Sequence[_Group], totals: dict[str, dict[str, Decimal]]
) -> None:
    for group in groups:
        for part, column in group.parts.items():
            if part == "cause":
                continue
            value = page.number(row, column, NumberForm.PLAIN)
            if value is not None:
                totals.setdefault(f"{group.basis}.{part}", {})[code] = value


def _read_line(page: Page, row: int, code: str, groups: Sequence[_Group]) -> LineEntry | None:
    key = LineKey(code)
    unit = codes.unit_of(key)
    form = NumberForm.RATE if unit is Unit.RATIO else NumberForm.AMOUNT
    figures = [_read_figure(page, row, group, form) for group in groups]
    figures = [figure for figure in figures if figure != Figure(figure.basis)]
    pair = codes.pair_of(code)
    label = page.text(row, 2) or (None if pair is None else pair[0])
    if label is None:
        page.missing(row, 2)
    return LineEntry(key, label or code, tuple(figures), unit) if figures else None


def _read_figure(page: Page, row: int, group: _Group, form: NumberForm) -> Figure:
    def stated(part: str) -> Stated:
        return page.stated(row, group.parts[part], form) if part in group.parts else None

    cause = page.text(row, group.parts["cause"]) if "cause" in group.parts else None
    return Figure(group.basis, stated("declared"), stated("verified"), stated("prior"), cause)


def _look_for_strays(page: Page, top: int, groups: Sequence[_Group]) -> None:
    """Content outside all groups would be lost without a word."""
    known = {1, 2, *(column for group in groups for column in group.parts.values())}
    for row, cells in page.sheet.rows.items():
        for column in cells:
            if row > top and column not in known and column not in page.sheet.rows[top]:
                page.problem(row, column, Said(labels.UNDER_HEADING), Said(labels.MOVE_OR_REMOVE))
