# SPDX-License-Identifier: Apache-2.0
"""Writes a presented case, or the empty form, as the officer's workbook."""

import io
from pathlib import Path

from openpyxl.workbook import Workbook

from models.files import write_whole
from models.importers.packing import repacked
from models.importers.writing_catalogue import write_catalogue
from models.importers.writing_lists import write_application, write_lists
from models.importers.writing_rest import write_checks, write_schedules
from models.importers.writing_statements import write_empty_statements, write_statements
from models.presented import PresentedCase, ScheduleTable
from models.terms import LineKey

_TEMPLATE_TABLES = (
    ("stock_count", ("点货单", "Stock count"), "A5", ("name", "quantity", "unit_value")),
    ("receivables", ("应收明细", "Receivables"), "A3", ("name", "amount", "since", "parties")),
    ("fixed_assets", ("固定资产明细", "Fixed assets"), "A6", ("name", "bought", "price", "life_years", "net")),
    ("payables", ("应付明细", "Payables"), "L1", ("name", "amount", "since")),
    ("debts", ("负债明细", "Debts"), "L4b", ("name", "amount", "balance", "instalment")),
    ("sampled_days", ("抽样日营业额", "Sampled days"), "P1", ("day", "takings")),
    ("sales_samples", ("营业额比较", "Sales samples"), "P1", ("name", "takings", "days")),
    ("suppliers", ("供货商", "Suppliers"), None, ("name", "purchases", "share", "terms")),
    ("customers", ("主要客户", "Customers"), None, ("name", "sales", "share", "terms")),
    ("equity_periods", ("权益检验期间", "Periods of equity"), "E", ("name", "months", "monthly_profit", "profit")),
    ("credit_report", ("征信报告负债", "Credit report"), None, ("name", "balance", "instalment")),
    ("purpose_need", ("用款明细", "What the loan is for"), None, ("name", "amount")),
    (
        "guarantors",
        ("保证人", "Guarantors"),
        None,
        ("name", "income", "instalments", "living_costs", "net_assets", "influence"),
    ),
    ("collateral", ("抵质押物", "Collateral"), None, ("name", "amount", "loan_to_value")),
)


def write_workbook(case: PresentedCase, path: Path, language: str | None = None) -> None:
    """Write the case; the words of the form are in `language`, by default that of the officer."""
    write_whole(path, workbook_bytes(case, language or case.language))


def write_template(path: Path, language: str) -> None:
    """Write the empty workbook with drop-downs and comments."""
    write_whole(path, template_bytes(language))


def workbook_bytes(case: PresentedCase, language: str) -> bytes:
    """The workbook of a case; the same case gives the same bytes."""
    book = _new_book()
    write_application(book, case, language)
    write_statements(book, case, language)
    write_schedules(book, case.schedules, language)
    write_checks(book, case.checks, case.seasons, language)
    write_lists(book, case, language)
    write_catalogue(book, language)
    return _saved(book)


def template_bytes(language: str) -> bytes:
    book = _new_book()
    write_application(book, None, language)
    write_empty_statements(book, language)
    place = ("zh_CN", "en").index(language)
    tables = tuple(
        ScheduleTable(name, label[place], None if line is None else LineKey(line), columns, ())
        for name, label, line, columns in _TEMPLATE_TABLES
    )
    write_schedules(book, tables, language)
    write_checks(book, (), (), language)
    write_lists(book, None, language)
    write_catalogue(book, language)
    return _saved(book)


def _new_book() -> Workbook:
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator = "Committee Desk"
    return book


def _saved(book: Workbook) -> bytes:
    target = io.BytesIO()
    book.save(target)
    return repacked(target.getvalue())
