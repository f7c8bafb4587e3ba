# SPDX-License-Identifier: Apache-2.0
"""Writes balance sheet, profit and loss and cash flow: lines in rows, periods and seasons as groups of columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from models.importers import codes, words
from models.importers.references import basis_word
from models.importers.workbook_cells import AMOUNT_FORMAT, NUMBER_FORMAT, TOTAL, CellValue, put, put_heading, put_text
from models.importers.writing_lists import new_sheet
from models.presented import MONTHLY_AVERAGE, SEASON_PREFIX, SURVEY_DATE, Figure, LineEntry, PresentedCase, Season
from models.terms import LineKey, Unit

_FIRST_GROUP_COLUMN = 3
_MAIN_PARTS = ("declared", "verified", "prior", "cause")
_PARTS = ("declared", "verified")
_MAIN_BASES = {"balance_sheet": SURVEY_DATE, "profit_and_loss": MONTHLY_AVERAGE}
_TEMPLATE_SEASONS = (("slack", ("淡季", "Slack")), ("normal", ("一般", "Normal")), ("peak", ("旺季", "Peak")))
_SEASONAL_FORM = "profit_and_loss"
_TEMPLATE_PARTS = ("P4.1", "P4.2", "P4.3")
_PERCENT = "0.0%"


@dataclass(frozen=True, slots=True)
class _Group:
    """One basis with its columns."""

    basis: str
    first: int
    parts: tuple[str, ...]


def write_statements(book: Workbook, case: PresentedCase, language: str) -> None:
    for form in codes.FORMS:
        lines = [line for line in case.lines if codes.form_of(line.key) == form]
        if lines or form in _MAIN_BASES:
            _write_form(new_sheet(book, form, language), form, lines, case, language)


def write_empty_statements(book: Workbook, language: str) -> None:
    """The three statements with every line of their form and nothing stated."""
    seasons = tuple(Season(key, words.word(pair, language), 4) for key, pair in _TEMPLATE_SEASONS)
    for form, lines in codes.FORMS.items():
        bases = [_MAIN_BASES.get(form, "period:2026-01")]
        if form == _SEASONAL_FORM:
            bases += [f"{SEASON_PREFIX}{season.key}" for season in seasons]
        sheet = new_sheet(book, form, language)
        groups = _groups(bases, {basis: _MAIN_PARTS if basis == bases[0] else _PARTS for basis in bases})
        top = _write_head(sheet, groups, seasons, language, empty=True)
        keys = [key for code in lines for key in (code, *(_TEMPLATE_PARTS if code == "P4" else ()))]
        for row, key in enumerate(keys, top + 1):
            _write_name(sheet, row, key, None, language)
            if codes.is_total(key, frozenset(keys)):
                _shade(sheet, row, groups)


def _write_form(sheet: Worksheet, form: str, lines: Sequence[LineEntry], case: PresentedCase, language: str) -> None:
    totals = _totals_of(form, case)
    groups = _groups_of(form, lines, totals, case)
    top = _write_head(sheet, groups, case.seasons, language, empty=False)
    by_key = {line.key: line for line in lines}
    for row, key in enumerate(sorted({*by_key, *(code for _, _, code in totals)}, key=codes.position), top + 1):
        line = by_key.get(LineKey(key))
        _write_name(sheet, row, key, line, language)
        if line is None:
            _shade(sheet, row, groups)
        for group in groups:
            for offset, part in enumerate(group.parts):
                value = totals.get((group.basis, part, key)) if line is None else _stated(line, group.basis, part)
                put(sheet, row, group.first + offset, value, style=_style(line), language=language)


def _totals_of(form: str, case: PresentedCase) -> dict[tuple[str, str, str], Decimal]:
    found = {}
    for column, totals in case.stated_totals.items():
        basis, _, part = column.rpartition(".")
        for code, value in totals.items():
            if codes.form_of(code) == form:
                found[basis, part, code] = value
    return found


def _groups_of(
    form: str, lines: Sequence[LineEntry], totals: dict[tuple[str, str, str], Decimal], case: PresentedCase
) -> list[_Group]:
    main = _MAIN_BASES.get(form)
    stated: dict[str, set[str]] = {}
    for basis, part, _ in totals:
        stated.setdefault(basis, set()).add(part)
    for line in lines:
        for figure in line.figures:
            given = {part for part in _MAIN_PARTS if getattr(figure, part) is not None}
            stated.setdefault(figure.basis, set()).update(given)
    if form == _SEASONAL_FORM:
        for season in case.seasons:
            stated.setdefault(f"{SEASON_PREFIX}{season.key}", set())
    ordered = sorted(stated, key=lambda basis: basis_position(basis, case.seasons))
    if main is not None and main not in ordered:
        ordered.insert(0, main)
        stated[main] = set()
    parts = {
        basis: tuple(p for p in _MAIN_PARTS if basis == main or p in _PARTS or p in stated[basis]) for basis in ordered
    }
    return _groups(ordered, parts)


def basis_position(basis: str, seasons: Sequence[Season]) -> tuple[int, int, str]:
    """The main basis first, then seasons in their order, then periods by date."""
    if basis in _MAIN_BASES.values():
        return 0, list(_MAIN_BASES.values()).index(basis), ""
    keys = [f"{SEASON_PREFIX}{season.key}" for season in seasons]
    return (1, keys.index(basis), "") if basis in keys else (2, 0, basis)


def _groups(bases: Sequence[str], parts: dict[str, tuple[str, ...]]) -> list[_Group]:
    groups, column = [], _FIRST_GROUP_COLUMN
    for basis in bases:
        groups.append(_Group(basis, column, parts[basis]))
        column += len(parts[basis])
    return groups


def _write_head(
    sheet: Worksheet, groups: Sequence[_Group], seasons: Sequence[Season], language: str, *, empty: bool
) -> int:
    """The rows above the lines; gives the row of the headings."""
    by_basis = {f"{SEASON_PREFIX}{season.key}": season for season in seasons}
    rows = ["basis", *(("season", "months", "calendar") if any(g.basis in by_basis for g in groups) else ())]
    for row, head in enumerate(rows, 1):
        put_heading(sheet, row, 1, words.word(words.STATEMENT_HEAD[head], language))
        for group in groups:
            value = _head_value(head, group.basis, by_basis.get(group.basis), seasons, language)
            put(sheet, row, group.first, None if empty and head == "months" else value)
    top = len(rows) + 1
    for place, key in enumerate(("code", "label"), 1):
        put_heading(sheet, top, place, words.word(words.STATEMENT[key], language))
    for group in groups:
        for offset, part in enumerate(group.parts):
            put_heading(sheet, top, group.first + offset, words.word(words.STATEMENT[part], language))
            letter = get_column_letter(group.first + offset)
            sheet.column_dimensions[letter].width = 40 if part == "cause" else 15
        if len(group.parts) > 1:
            sheet.merge_cells(
                start_row=1, end_row=1, start_column=group.first, end_column=group.first + len(group.parts) - 1
            )
    sheet.column_dimensions["B"].width = 26
    sheet.freeze_panes = f"C{top + 1}"
    return top


def _head_value(head: str, basis: str, season: Season | None, seasons: Sequence[Season], language: str) -> CellValue:
    if head == "basis":
        return basis_word(basis, seasons, language) if season is None else season.label
    if season is None:
        return None
    if head == "season":
        return season.key
    return season.months if head == "months" else ",".join(map(str, season.calendar)) or None


def _write_name(sheet: Worksheet, row: int, key: str, line: LineEntry | None, language: str) -> None:
    pair = codes.pair_of(key)
    put_text(sheet, row, 1, key)
    label = line.label if line is not None else "" if pair is None else words.word(pair, language)
    if label:
        put_text(sheet, row, 2, label)


def _stated(line: LineEntry, basis: str, part: str) -> CellValue:
    figure: Figure | None = next((figure for figure in line.figures if figure.basis == basis), None)
    return None if figure is None else getattr(figure, part)


def _style(line: LineEntry | None) -> str:
    if line is None or line.unit is Unit.MONEY:
        return AMOUNT_FORMAT
    return _PERCENT if line.unit is Unit.RATIO else NUMBER_FORMAT


def _shade(sheet: Worksheet, row: int, groups: Sequence[_Group]) -> None:
    last = groups[-1].first + len(groups[-1].parts)
    for column in range(1, last):
        sheet.cell(row=row, column=column).fill = TOTAL
