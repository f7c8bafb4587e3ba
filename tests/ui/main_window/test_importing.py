# SPDX-License-Identifier: Apache-2.0
"""Import through the window: everything or nothing, and every problem by its place."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QTableWidget

from models.importers.workbook_writing import write_workbook
from resources import path
from tests.tools.demo_source import presented
from tests.tools.window_session import WindowSession


def test_a_workbook_comes_onto_the_agenda(session: WindowSession) -> None:
    window = session.window

    with session.qtbot.waitSignal(window.importing.done, timeout=20_000):
        window.importing.import_files([path("samples", "zh_CN", "sports-shop.xlsx")])
    session.settle()

    assert [row.client for row in window.agenda.table.cases.rows][-1] == "平安路体育用品"
    assert len(window.agenda.table.cases.rows) == 3


def test_one_broken_file_keeps_all_out_and_is_named(session: WindowSession, tmp_path: Path) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"no workbook")
    window = session.window

    with session.qtbot.waitSignal(window.importing.found_problems, timeout=20_000):
        window.importing.import_files([path("samples", "zh_CN", "sports-shop.xlsx"), broken])
    session.settle()

    table = window.problems.findChild(QTableWidget, "problem_table")
    assert isinstance(table, QTableWidget)
    named = table.item(0, 0)
    assert named is not None
    assert named.text() == "broken.xlsx"
    assert len(window.agenda.table.cases.rows) == 2
    window.problems.close()


def test_a_corrected_workbook_takes_the_place_of_the_revision_that_waits(
    session: WindowSession, tmp_path: Path
) -> None:
    window = session.window
    asked = replace(presented("breakfast-stall", "zh_CN").application, requested=Decimal(55000))
    corrected = tmp_path / "corrected.xlsx"
    write_workbook(replace(presented("breakfast-stall", "zh_CN"), application=asked), corrected)

    with session.qtbot.waitSignal(window.importing.done, timeout=20_000):
        window.importing.import_files([corrected])
    session.settle()

    assert [row.requested for row in window.desk.rows if row.number == asked.number] == [Decimal(55000)]
    assert len(window.desk.rows) == 2


def test_what_is_doubtful_is_listed_although_it_is_stored(session: WindowSession, tmp_path: Path) -> None:
    case = presented("sports-shop", "zh_CN")
    late = replace(case.application, answer_due=date(2026, 11, 21))
    write_workbook(replace(case, application=late), tmp_path / "late.xlsx")
    window = session.window

    with session.qtbot.waitSignal(window.importing.doubted, timeout=20_000):
        window.importing.import_files([tmp_path / "late.xlsx"])
    session.settle()

    table = window.problems.table
    items = [table.item(0, column) for column in range(table.columnCount())]
    assert [item.text() for item in items[:3] if item is not None] == ["late.xlsx", "申请与人员", "B24"]
    assert table.rowCount() == 1
    assert [row.client for row in window.agenda.table.cases.rows][-1] == "平安路体育用品"
    window.problems.close()
