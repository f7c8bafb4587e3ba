# SPDX-License-Identifier: Apache-2.0
"""What a balloon loan and a loan with grace state besides."""

from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl.workbook import Workbook

from models.importers import Read
from models.importers.workbook_reading import read_workbook_here
from models.importers.workbook_writing import workbook_bytes
from models.labels import importing as labels
from tests.tools.demo_source import presented
from tests.tools.workbook_surgery import edited, put_file

SHEET = "申请与人员"


def asking(folder: Path, way: str, cell: str, value: int | None) -> Read:
    """The luggage shop's workbook, 100,000 over 12 months, with another way to repay."""

    def change(book: Workbook) -> None:
        book[SHEET]["B11"], book[SHEET][cell] = way, value

    return read_workbook_here(
        put_file(folder, edited(workbook_bytes(presented("luggage-shop", "zh_CN"), "zh_CN"), change))
    )


@pytest.mark.parametrize(
    ("way", "cell", "value", "wanted"),
    [
        ("气球贷", "B13", None, labels.BALLOON_WANTED),
        ("气球贷", "B13", 100000, labels.BALLOON_WANTED),
        ("气球贷", "B13", -1, labels.BALLOON_WANTED),
        ("宽限期", "B14", None, labels.GRACE_WANTED),
        ("宽限期", "B14", 12, labels.GRACE_WANTED),
        ("宽限期", "B14", -1, labels.WHOLE_NUMBER),
        ("等额本息", "B13", 5000, labels.NOT_OF_THIS_WAY),
        ("等额本息", "B14", 2, labels.NOT_OF_THIS_WAY),
        ("等额本息", "B28", -1, labels.POSITIVE_AMOUNT),
    ],
)
def test_what_belongs_to_one_way_to_repay_is_stated_with_it_and_fits_the_loan(
    way: str, cell: str, value: int | None, wanted: str, tmp_path: Path
) -> None:
    read = asking(tmp_path, way, cell, value)

    assert read.case is None
    assert [(each.sheet, each.cell, each.expected.template) for each in read.problems] == [(SHEET, cell, wanted)]


@pytest.mark.parametrize(
    ("way", "cell", "value", "stated"),
    [
        ("气球贷", "B13", 18000, (Decimal(18000), None, None)),
        ("宽限期", "B14", 11, (None, 11, None)),
        ("宽限期", "B14", 0, (None, 0, None)),
        ("等额本息", "B28", 1200, (None, None, Decimal(1200))),
    ],
)
def test_what_fits_is_read(
    way: str, cell: str, value: int, stated: tuple[Decimal | None, int | None, Decimal | None], tmp_path: Path
) -> None:
    read = asking(tmp_path, way, cell, value)

    assert read.case is not None, read.problems
    asked = read.case.application
    assert (asked.balloon, asked.grace_months, asked.replaced_instalment) == stated


def test_a_loan_that_rounded_instalments_repay_before_its_end_is_refused_at_its_term(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        book[SHEET]["B8"], book[SHEET]["B9"], book[SHEET]["B10"] = 100, 600, 0

    read = read_workbook_here(
        put_file(tmp_path, edited(workbook_bytes(presented("luggage-shop", "zh_CN"), "zh_CN"), change))
    )

    assert read.case is None
    assert (SHEET, "B9", labels.TERM_TOO_LONG) in [(p.sheet, p.cell, p.expected.template) for p in read.problems]
