# SPDX-License-Identifier: Apache-2.0
"""Dates that cannot follow each other, and what is told although the import goes on."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from models.importers import Noticed, Read, read_case
from models.importers.workbook_reading import read_workbook_here
from models.importers.workbook_writing import workbook_bytes
from models.labels import importing as labels
from tests.tools.demo_source import CASES, presented
from tests.tools.workbook_surgery import edited, put_file

APPLICATION, CHECKS, EVIDENCE = "Application", "Cross-checks", "Evidence"
AFTERWARDS = date(2026, 12, 1)


@pytest.fixture(scope="module")
def sound() -> bytes:
    """Accepted and assigned on 2026-11-20, visited and surveyed on the 22nd, reported on the 23rd, due on the 25th."""
    return workbook_bytes(presented("bearing-workshop", "en"), "en")


def setting(sound: bytes, folder: Path, sheet: str, cells: Mapping[str, object], today: date = AFTERWARDS) -> Read:
    def change(book: Workbook) -> None:
        for cell, value in cells.items():
            book[sheet][cell] = value  # type: ignore[assignment]  # tests put anything into a cell

    return read_workbook_here(put_file(folder, edited(sound, change)), today)


@pytest.mark.parametrize(
    ("cell", "day"),
    [("B20", "2026-11-19"), ("B23", "2026-11-21"), ("B24", "2026-11-19"), ("B15", "2026-10")],
)
def test_an_order_that_cannot_be_is_refused_at_the_earlier_date(
    sound: bytes, tmp_path: Path, cell: str, day: str
) -> None:
    read = setting(sound, tmp_path, APPLICATION, {cell: day})

    assert read.case is None
    assert [(each.sheet, each.cell, each.found, each.expected.template) for each in read.problems] == [
        (APPLICATION, cell, day, labels.NOT_BEFORE)
    ]


def test_one_day_may_hold_everything(sound: bytes, tmp_path: Path) -> None:
    days = dict.fromkeys(("B19", "B20", "B21", "B22", "B23", "B24"), "2026-11-23")

    read = setting(sound, tmp_path, APPLICATION, {**days, "B15": "2026-11"})

    assert read.case is not None, read.problems
    assert read.findings == ()


@pytest.mark.parametrize(("cell", "day"), [("B21", "2026-11-19"), ("B24", "2026-11-22")])
def test_an_order_that_is_doubtful_is_told(sound: bytes, tmp_path: Path, cell: str, day: str) -> None:
    read = setting(sound, tmp_path, APPLICATION, {cell: day})

    assert read.case is not None, read.problems
    assert [(note.cell, note.kind, note.said.template) for note in read.findings] == [
        (cell, Noticed.DATE, labels.BEFORE_ANOTHER)
    ]


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2026-11-23", []),
        ("2026-11-24", [labels.AFTER_THE_REPORT]),
        ("2026-11-30", [labels.AFTER_THE_REPORT]),
        ("2026-12-02", [labels.IN_THE_FUTURE]),
    ],
)
def test_evidence_after_report_or_import_is_told(sound: bytes, tmp_path: Path, day: str, told: list[str]) -> None:
    read = setting(sound, tmp_path, EVIDENCE, {"E2": day})

    assert read.case is not None
    assert [note.said.template for note in read.findings] == told
    assert all((note.sheet, note.cell) == (EVIDENCE, "E2") for note in read.findings)


def test_the_reading_process_knows_the_day(sound: bytes, tmp_path: Path) -> None:
    file = put_file(tmp_path, sound)

    assert read_case(file, AFTERWARDS).findings == ()
    early = {note.said.template for note in read_case(file, date(2026, 11, 21)).findings}
    assert early == {labels.IN_THE_FUTURE}


def referring(folder: Path, sound: bytes) -> Iterator[int]:
    """Rows of the cross-checks with a value beside a reference."""
    sheet = load_workbook(put_file(folder, sound))[CHECKS]
    for row in range(2, sheet.max_row + 1):
        if sheet.cell(row, 7).value is not None and sheet.cell(row, 8).value == "P1@Monthly average":
            yield row


def test_a_value_beside_a_reference_that_says_something_else_is_told(sound: bytes, tmp_path: Path) -> None:
    row = next(referring(tmp_path, sound))

    read = setting(sound, tmp_path, CHECKS, {f"G{row}": 999999})

    assert read.case is not None
    (note,) = read.findings
    assert (note.sheet, note.cell, note.kind) == (CHECKS, f"G{row}", Noticed.REFERENCE)
    assert note.said.fields["literal"] == "999999"


@pytest.mark.parametrize("name", CASES)
def test_nothing_is_doubtful_in_the_cases_of_the_demo(name: str, tmp_path: Path) -> None:
    file = put_file(tmp_path, workbook_bytes(presented(name, "en"), "en"))

    assert read_workbook_here(file, AFTERWARDS).findings == ()
