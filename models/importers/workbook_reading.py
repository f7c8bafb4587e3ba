# SPDX-License-Identifier: Apache-2.0
"""Reads an officer's workbook into a case or problems. Runs in the limited child process (`confinement`)."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from models.importers import words
from models.importers.agreement import look_for_contradictions
from models.importers.cells import CellKind, Sheet, column_name, place_of
from models.importers.gathering import Gathering
from models.importers.layout import COMPULSORY_SHEETS
from models.importers.page import Page
from models.importers.parsed import Noticed, Read, Refused
from models.importers.places import Places
from models.importers.reading_application import read_application
from models.importers.reading_checks import read_checks
from models.importers.reading_lists import (
    read_eligibility,
    read_evidence,
    read_history,
    read_peers,
    read_risk_points,
    read_soft_information,
)
from models.importers.reading_schedules import read_schedules
from models.importers.reading_statements import read_statements
from models.importers.spreadsheet import read_sheets
from models.labels import importing as labels
from models.presented import PresentedCase
from models.terms import Said

_STATEMENTS = ("balance_sheet", "profit_and_loss", "cash_flow")


def read_workbook_here(path: Path, today: date | None = None) -> Read:
    """Read in this process; callers outside tests use `read_workbook`, which confines it."""
    gathering = Gathering()
    try:
        sheets = read_sheets(path)
    except Refused as refused:
        return Read(None, (refused.problem,))
    pages, schedules = _sorted(sheets, gathering)
    if "application" not in pages:
        return gathering.result(None)
    places = Places()
    case = _case(pages, schedules, places)
    look_for_contradictions(case, gathering, places, today)
    return gathering.result(case, places.of_files(case.evidence))


def _sorted(sheets: tuple[Sheet, ...], gathering: Gathering) -> tuple[dict[str, Page], list[Page]]:
    """Sheets by what they are; unknown ones are problems, the officer's own notes are named as not read."""
    pages: dict[str, Page] = {}
    schedules: list[Page] = []
    for sheet in sheets:
        key = words.key_of(sheet.name, words.SHEETS)
        if key == "lists":
            continue
        if sheet.name.startswith(words.NOTES):
            gathering.notice(sheet.name, "", Noticed.NOT_READ, Said(labels.NOT_READ))
            continue
        if sheet.name.startswith(words.SCHEDULE):
            schedules.append(Page(sheet, gathering))
        elif key is None:
            if sheet.rows:
                _unknown_sheet(sheet, gathering)
            continue
        elif key in pages:
            gathering.problem(sheet.name, "", None, Said(labels.ONCE), Said(labels.REMOVE_SECOND))
        else:
            pages[key] = Page(sheet, gathering)
        _look_at_cells(sheet, gathering)
        _look_for_hidden(sheet, gathering)
        _look_for_merged(sheet, gathering)
    for key in COMPULSORY_SHEETS:
        if key not in pages:
            name = " / ".join(words.SHEETS[key])
            gathering.problem(name, "", None, Said(labels.SHEET_WANTED, {"sheet": name}), Said(labels.ADD_SHEET))
    return pages, schedules


def _unknown_sheet(sheet: Sheet, gathering: Gathering) -> None:
    known = "、".join(f"{pair[0]} / {pair[1]}" for key, pair in words.SHEETS.items() if key != "lists")
    gathering.problem(sheet.name, "", None, Said(labels.ONE_OF, {"words": known}), Said(labels.RENAME_SHEET))


def _look_at_cells(sheet: Sheet, gathering: Gathering) -> None:
    """Errors and formulas that nobody computed are problems, computed ones are noted."""
    for cell in sheet.cells():
        if cell.kind is CellKind.ERROR:
            gathering.problem(sheet.name, cell.name, cell.text, Said(labels.NO_ERROR_VALUE), Said(labels.MEND_FORMULA))
        elif cell.kind is CellKind.EMPTY_FORMULA:
            gathering.problem(sheet.name, cell.name, None, Said(labels.COMPUTED_FORMULA), Said(labels.COMPUTE_FORMULA))
        elif cell.formula:
            gathering.notice(sheet.name, cell.name, Noticed.FORMULA, Said(labels.IS_FORMULA, {"value": cell.text}))


def _look_for_hidden(sheet: Sheet, gathering: Gathering) -> None:
    """What is hidden is read like the rest, and named."""
    if sheet.hidden and sheet.rows:
        gathering.notice(sheet.name, "", Noticed.HIDDEN, Said(labels.HIDDEN_SHEET))
    for row in sorted(sheet.hidden_rows & sheet.rows.keys()):
        gathering.notice(sheet.name, f"{row}:{row}", Noticed.HIDDEN, Said(labels.HIDDEN_ROW, {"row": row}))
    used = {column for cells in sheet.rows.values() for column in cells}
    for first, last in sheet.hidden_columns:
        for column in sorted(place for place in used if first <= place <= last):
            name = column_name(column)
            gathering.notice(sheet.name, f"{name}:{name}", Noticed.HIDDEN, Said(labels.HIDDEN_COLUMN, {"column": name}))


def _look_for_merged(sheet: Sheet, gathering: Gathering) -> None:
    """Merging rows throws away the figures of all but the first; headings are merged across columns only."""
    for name in sheet.merged:
        corners = [place_of(corner) for corner in name.split(":")]
        rows = {place[0] for place in corners if place is not None}
        if len(rows) > 1:
            gathering.problem(sheet.name, name, None, Said(labels.ROWS_APART), Said(labels.UNMERGE))


def _case(pages: Mapping[str, Page], schedules: list[Page], places: Places) -> PresentedCase:
    head = read_application(pages["application"], places)
    statements = read_statements({form: pages[form] for form in _STATEMENTS if form in pages}, places)
    checks = read_checks(pages["checks"], statements.seasons, places) if "checks" in pages else ()
    return PresentedCase(
        application=head.application,
        people=head.people,
        seasons=statements.seasons,
        lines=statements.lines,
        schedules=read_schedules(schedules, places),
        peers=read_peers(pages["peers"], places) if "peers" in pages else (),
        evidence=read_evidence(pages["evidence"], places) if "evidence" in pages else (),
        checks=checks,
        risk_points=read_risk_points(pages["risk_points"], places) if "risk_points" in pages else (),
        eligibility=read_eligibility(pages["eligibility"]) if "eligibility" in pages else (),
        soft_information=read_soft_information(pages["soft_information"]) if "soft_information" in pages else (),
        history=read_history(pages["history"]) if "history" in pages else (),
        language=head.language,
        demo=head.demo,
        stated_totals=statements.stated_totals,
    )
