# SPDX-License-Identifier: Apache-2.0
"""What the rows of schedules and of the peer table can say."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from models.importers import Noticed, Read
from models.importers.case_encoding import encode_case
from models.importers.case_file import read_case_file_here
from models.importers.workbook_reading import read_workbook_here
from models.importers.workbook_writing import workbook_bytes
from models.labels import importing as labels
from tests.tools.demo_source import presented
from tests.tools.workbook_surgery import edited, put_file

STOCK, RECEIVABLES, GUARANTORS, PEERS = "Schedule·Stock count", "Schedule·Receivables", "Schedule·Guarantors", "Peers"


@pytest.fixture(scope="module")
def sound() -> bytes:
    """The bearing workshop: its schedules begin in row 6, its peers in row 2."""
    return workbook_bytes(presented("bearing-workshop", "en"), "en")


def setting(sound: bytes, folder: Path, sheet: str, cell: str, value: object) -> Read:
    def change(book: Workbook) -> None:
        book[sheet][cell] = value  # type: ignore[assignment]  # tests put anything into a cell

    return read_workbook_here(put_file(folder, edited(sound, change)))


def first_row(sound: bytes, folder: Path, sheet: str) -> int:
    rows = load_workbook(put_file(folder, sound))[sheet]
    return next(row for row in range(1, rows.max_row + 1) if rows.cell(row, 1).value in ("No.", "Id")) + 1


@pytest.mark.parametrize(
    ("sheet", "column", "value", "wanted"),
    [
        (STOCK, "C", -20, labels.NUMBER_WITHIN),
        (STOCK, "D", -5200, labels.NUMBER_WITHIN),
        (RECEIVABLES, "C", -5, labels.NUMBER_WITHIN),
        (GUARANTORS, "E", -1, labels.NUMBER_WITHIN),
        (GUARANTORS, "G", Decimal("1.9"), labels.WHOLE_NUMBER),
        (GUARANTORS, "G", 0, labels.WHOLE_NUMBER),
        (GUARANTORS, "G", 4, labels.WHOLE_NUMBER),
        (PEERS, "B", -9, labels.MARGIN_OF_A_PEER),
        (PEERS, "B", 29, labels.NUMBER_WITHIN),
        (PEERS, "E", -1, labels.NUMBER_WITHIN),
    ],
)
def test_what_a_row_cannot_say_is_refused_at_its_cell(
    sound: bytes, tmp_path: Path, sheet: str, column: str, value: Decimal, wanted: str
) -> None:
    cell = f"{column}{first_row(sound, tmp_path, sheet)}"

    read = setting(sound, tmp_path, sheet, cell, value)

    assert read.case is None
    assert [(each.sheet, each.cell, each.found, each.expected.template) for each in read.problems] == [
        (sheet, cell, str(value), wanted)
    ]


@pytest.mark.parametrize(
    ("sheet", "column", "value"),
    [
        (STOCK, "C", 0),
        (RECEIVABLES, "C", 0),
        (GUARANTORS, "F", -380000),
        *((GUARANTORS, "G", influence) for influence in (1, 2, 3)),
        (GUARANTORS, "G", None),
        (PEERS, "B", Decimal("-0.5")),
        (PEERS, "B", "27.5%"),
    ],
)
def test_what_a_row_may_say_is_taken(
    sound: bytes, tmp_path: Path, sheet: str, column: str, value: Decimal | str | None
) -> None:
    cell = f"{column}{first_row(sound, tmp_path, sheet)}"

    assert setting(sound, tmp_path, sheet, cell, value).case is not None


def test_an_amount_that_quantity_and_value_do_not_make_is_told(sound: bytes, tmp_path: Path) -> None:
    row = first_row(sound, tmp_path, STOCK)

    read = setting(sound, tmp_path, STOCK, f"C{row}", 20)

    assert read.case is not None
    (note,) = read.findings
    assert (note.sheet, note.cell, note.kind, note.said.template) == (
        STOCK,
        f"E{row}",
        Noticed.AMOUNT,
        labels.AMOUNT_DIFFERS,
    )
    assert note.said.fields == {
        "quantity": Decimal(20),
        "value": Decimal(5200),
        "computed": Decimal("104000.00"),
        "amount": Decimal(111800),
    }


def test_a_unit_value_may_be_rounded(sound: bytes, tmp_path: Path) -> None:
    row = first_row(sound, tmp_path, STOCK) + 1

    assert setting(sound, tmp_path, STOCK, f"E{row}", 43900).findings == ()
    assert setting(sound, tmp_path, STOCK, f"E{row}", 43931).findings != ()


def test_a_case_file_is_held_to_the_same(tmp_path: Path) -> None:
    content: dict[str, Any] = json.loads(json.dumps(encode_case(presented("bearing-workshop", "en"))))
    (place,) = (n for n, table in enumerate(content["schedules"]) if table["name"] == "guarantors")
    content["schedules"][place]["rows"][0]["influence"] = {"number": "1.9"}
    content["peers"][2]["figures"]["margin"] = "-9"
    (tmp_path / "case.json").write_text(json.dumps(content), encoding="utf-8")

    assert [each.cell for each in read_case_file_here(tmp_path / "case.json").problems] == [
        f"schedules[{place}].rows[0].influence",
        "peers[2].figures.margin",
    ]


def test_bridges_and_results_may_be_negative() -> None:
    """The equity bridge of the luggage shop takes amounts away; it is no list of assets or debts."""
    tables = {table.name: table for table in presented("luggage-shop", "en").schedules}

    assert any(isinstance(row["amount"], Decimal) and row["amount"] < 0 for row in tables["equity_bridge"].rows)
