# SPDX-License-Identifier: Apache-2.0
"""A problem of the cross-checks names the row of the input at fault, in the workbook and in the case file."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from models.importers import Read
from models.importers.case_encoding import encode_case
from models.importers.case_file import read_case_file_here
from models.importers.workbook_reading import read_workbook_here
from models.importers.workbook_writing import workbook_bytes
from models.labels import importing as labels
from models.rules.evaluation.answering import in_english
from tests.tools.demo_source import presented
from tests.tools.workbook_surgery import edited, put_file

SHEET = "交叉检验"
INPUT, VALUE = "E", "G"


@pytest.fixture(scope="module")
def sound() -> bytes:
    return workbook_bytes(presented("luggage-shop", "zh_CN"), "zh_CN")


def row_of(sound: bytes, folder: Path, check: str, name: str, number: int | None) -> int:
    sheet = load_workbook(put_file(folder, sound))[SHEET]
    return next(
        row
        for row in range(2, sheet.max_row + 1)
        if (sheet.cell(row, 1).value, sheet.cell(row, 5).value, sheet.cell(row, 6).value) == (check, name, number)
    )


def setting(sound: bytes, folder: Path, cell: str, value: object) -> Read:
    def change(book: Workbook) -> None:
        book[SHEET][cell] = value  # type: ignore[assignment]  # tests put anything into a cell

    return read_workbook_here(put_file(folder, edited(sound, change)))


@pytest.mark.parametrize(
    ("check", "name", "number", "column", "value"),
    [
        ("A1-verification", "items.quantity", 3, VALUE, -20),
        ("A1-verification", "items.quantity", 3, INPUT, "items.colour"),
        ("A1-estimation", "items.price", 2, VALUE, -500),
        ("P1-estimation", "takings", 3, VALUE, -1),
        ("A3-ratio", "credit_share", None, VALUE, "1.4"),
        ("A3-ratio", "credit_share", None, INPUT, "creditshare"),
        ("L4b-logic", "facts.evidence", 2, VALUE, "E99"),
    ],
)
def test_the_row_of_the_input_at_fault_is_named(
    sound: bytes, tmp_path: Path, check: str, name: str, number: int | None, column: str, value: object
) -> None:
    cell = f"{column}{row_of(sound, tmp_path, check, name, number)}"

    read = setting(sound, tmp_path, cell, value)

    assert read.case is None
    found = {(each.sheet, each.cell): each for each in read.problems}
    assert (SHEET, cell) in found, read.problems
    assert found[SHEET, cell].found == str(value)


def test_an_input_that_a_row_lacks_is_asked_for_at_that_row(sound: bytes, tmp_path: Path) -> None:
    row = row_of(sound, tmp_path, "A1-verification", "items.quantity", 3)

    def change(book: Workbook) -> None:
        book[SHEET].delete_rows(row)

    read = read_workbook_here(put_file(tmp_path, edited(sound, change)))

    assert [(each.sheet, each.cell, each.found) for each in read.problems] == [(SHEET, f"{VALUE}{row - 1}", None)]


def test_a_place_of_a_case_file_is_the_whole_path(tmp_path: Path) -> None:
    content: dict[str, Any] = json.loads(json.dumps(encode_case(presented("luggage-shop", "zh_CN"))))
    content["checks"][0]["inputs"]["items"][2]["quantity"] = "-20"
    (tmp_path / "case.json").write_text(json.dumps(content), encoding="utf-8")

    (problem,) = read_case_file_here(tmp_path / "case.json").problems

    assert (problem.cell, problem.found) == ("checks[0].inputs.items[2].quantity", "-20")


@pytest.mark.parametrize("given", ["sales", "units"])
def test_products_state_their_weight_the_same_way(tmp_path: Path, given: str) -> None:
    """As the procedure computes: what it refuses is refused before it is stored."""
    content: dict[str, Any] = json.loads(json.dumps(encode_case(presented("luggage-shop", "zh_CN"))))
    place = next(n for n, check in enumerate(content["checks"]) if check["id"] == "PM-unit_cost")
    product = content["checks"][place]["inputs"]["products"][1]
    product[given] = product.pop("sales_share")
    (tmp_path / "case.json").write_text(json.dumps(content), encoding="utf-8")

    (problem,) = read_case_file_here(tmp_path / "case.json").problems

    assert (problem.cell, problem.found) == (f"checks[{place}].inputs.products[1].{given}", "0.28")
    assert problem.expected.template == labels.INPUT_RULE


def test_products_that_all_state_sales_are_taken(tmp_path: Path) -> None:
    content: dict[str, Any] = json.loads(json.dumps(encode_case(presented("luggage-shop", "zh_CN"))))
    check = next(check for check in content["checks"] if check["id"] == "PM-unit_cost")
    for product in check["inputs"]["products"]:
        product["sales"] = str(Decimal(product.pop("sales_share")) * 10_000)
    (tmp_path / "case.json").write_text(json.dumps(content), encoding="utf-8")

    assert read_case_file_here(tmp_path / "case.json").case is not None


def takings(folder: Path, sound: bytes, typed: str) -> Read:
    """The sampled days of the luggage shop typed in one cell, without their schedule."""
    first = row_of(sound, folder, "P1-estimation", "takings", 1)

    def change(book: Workbook) -> None:
        sheet = book[SHEET]
        rows = [row for row in range(first, first + 60) if sheet.cell(row, 5).value == "takings"]
        sheet.delete_rows(rows[0] + 1, len(rows) - 1)
        row = next(row for row in range(first - 1, first + 1) if sheet.cell(row, 5).value == "takings")
        if sheet.cell(row, 8).value is not None:
            sheet.delete_rows(row + 1)
        sheet.cell(row, 6).value, sheet.cell(row, 7).value, sheet.cell(row, 8).value = None, typed, None

    return read_workbook_here(put_file(folder, edited(sound, change)))


@pytest.mark.parametrize("typed", ["5200 4800 6100", "5200；4800;6100", "5200、4800、6100", "5200\n4800\n6100"])
def test_a_list_may_stand_in_one_cell(sound: bytes, tmp_path: Path, typed: str) -> None:
    read = takings(tmp_path, sound, typed)

    assert read.case is not None, read.problems
    check = next(check for check in read.case.checks if check.id == "P1-estimation")
    assert check.inputs["takings"] == [Decimal(5200), Decimal(4800), Decimal(6100)]


@pytest.mark.parametrize(
    ("typed", "mend"),
    [("100,200,300", labels.WRITE_LIST), ("5200 100%", labels.WRITE_NO_PERCENT), ("5200 viel", labels.WRITE_DIGITS)],
)
def test_a_list_that_can_be_read_in_two_ways_is_refused_with_words(
    sound: bytes, tmp_path: Path, typed: str, mend: str
) -> None:
    (problem,) = takings(tmp_path, sound, typed).problems

    assert (problem.sheet, problem.cell[:1], problem.found, problem.mend.template) == (SHEET, VALUE, typed, mend)


@pytest.mark.parametrize(
    ("check", "name", "number", "typed", "taken"),
    [
        ("A1-verification", "items.unit_value", 3, "100%", False),
        ("A3-ratio", "credit_days", None, "100%", False),
        ("A3-ratio", "credit_share", None, "35%", True),
    ],
)
def test_a_percent_sign_is_read_for_a_rate_alone(
    sound: bytes, tmp_path: Path, check: str, name: str, number: int | None, typed: str, *, taken: bool
) -> None:
    cell = f"{VALUE}{row_of(sound, tmp_path, check, name, number)}"

    read = setting(sound, tmp_path, cell, typed)

    assert (read.case is not None) is taken
    assert [(each.cell, each.mend.template) for each in read.problems] == (
        [] if taken else [(cell, labels.WRITE_NO_PERCENT)]
    )


def changed(folder: Path, case: str, check: str, **parts: object) -> tuple[int, Read]:
    """The demo case as a file, with some parts of one check changed, and the place of that check."""
    content: dict[str, Any] = json.loads(json.dumps(encode_case(presented(case, "zh_CN"))))
    place = next(number for number, each in enumerate(content["checks"]) if each["id"] == check)
    content["checks"][place] |= parts
    (folder / "case.json").write_text(json.dumps(content), encoding="utf-8")
    return place, read_case_file_here(folder / "case.json")


@pytest.mark.parametrize(
    ("check", "procedure", "inputs"),
    [
        ("P1-estimation", "unit_cost.margin", {"price": "100", "components": {"goods": "70"}}),
        ("PM-unit_cost", "purchases.cost", {"opening_stock": "5", "purchases": "9", "closing_stock": "4"}),
    ],
)
def test_money_is_not_checked_by_a_rate_nor_a_margin_by_an_amount(
    tmp_path: Path, check: str, procedure: str, inputs: dict[str, object]
) -> None:
    """As in the window."""
    parts = {"procedure": procedure, "inputs": inputs, "references": {}}
    place, read = changed(tmp_path, "luggage-shop", check, **parts)

    (problem,) = read.problems
    assert (problem.cell, problem.found) == (f"checks[{place}].procedure", procedure)
    assert problem.expected.template == labels.MEASURED_OTHERWISE


@pytest.mark.parametrize(("hours", "taken"), [("25", False), ("24.01", False), ("24", True)])
def test_a_day_of_more_than_24_hours_is_refused_as_in_the_window(tmp_path: Path, hours: str, *, taken: bool) -> None:
    drawer = {"cash_counted": "1190", "float": "300", "paid_out": "15", "hours_so_far": "4.5", "trading_days": "30"}
    parts = {"procedure": "estimation.drawer", "inputs": {**drawer, "hours_per_day": hours}, "references": {}}
    place, read = changed(tmp_path, "luggage-shop", "P1-estimation", **parts)

    assert (read.case is not None) is taken
    if not taken:
        (problem,) = read.problems
        assert (problem.cell, problem.found) == (f"checks[{place}].inputs.hours_per_day", hours)
        assert in_english(problem.expected).endswith("hours_per_day is more than 24; a day has no more hours.")


def test_hours_that_a_reference_gives_are_of_a_day_too(tmp_path: Path) -> None:
    drawer = {"cash_counted": "1190", "float": "300", "paid_out": "15", "hours_so_far": "4.5", "trading_days": "30"}
    references = {"hours_per_day": {"case": "floor_area"}}
    parts = {"procedure": "estimation.drawer", "inputs": drawer, "references": references}
    place, read = changed(tmp_path, "luggage-shop", "P1-estimation", **parts)

    (problem,) = read.problems
    assert problem.cell.startswith(f"checks[{place}].references.hours_per_day")
    assert problem.expected.template == labels.INPUT_RULE


@pytest.mark.parametrize(
    ("read", "reason"), [("P1", labels.NOT_FROM_ITSELF), ("P3", labels.NOT_FROM_TOTAL), ("A5", None)]
)
def test_a_check_that_reads_its_own_line_is_named(tmp_path: Path, read: str, reason: str | None) -> None:
    references = {"base": {"line": read}}
    parts = {"procedure": "trend.growth", "inputs": {"growth": "0"}, "references": references}
    place, found = changed(tmp_path, "luggage-shop", "P1-trend", **parts)

    assert [each.expected.template for each in found.problems] == ([] if reason is None else [reason])
    assert all(each.cell.startswith(f"checks[{place}].references.base") for each in found.problems)
