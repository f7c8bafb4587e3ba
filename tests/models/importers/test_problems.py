# SPDX-License-Identifier: Apache-2.0

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from models.importers import Noticed, Problem, Read
from models.importers.workbook_reading import read_workbook_here
from models.importers.workbook_writing import template_bytes, workbook_bytes
from models.labels import importing as labels
from models.presented import NOT_APPLICABLE, Figure, LineEntry, PresentedCase
from models.terms import LineKey
from tests.tools.demo_source import presented
from tests.tools.workbook_surgery import edited, part_of, put_file, with_parts

Change = Callable[[Workbook], None]


@pytest.fixture(scope="module")
def case() -> PresentedCase:
    return presented("luggage-shop", "zh_CN")


@pytest.fixture(scope="module")
def sound(case: PresentedCase) -> bytes:
    return workbook_bytes(case, "zh_CN")


def after(sound: bytes, folder: Path, change: Change) -> Read:
    """What is read once the workbook has been changed."""
    return read_workbook_here(put_file(folder, edited(sound, change)))


def only(read: Read) -> Problem:
    assert read.case is None
    assert len(read.problems) == 1, read.problems
    return read.problems[0]


def row_of(sheet: Worksheet, text: str, column: int = 1) -> int:
    return next(cell.row for (cell,) in sheet.iter_rows(min_col=column, max_col=column) if cell.value == text)


def setting(sheet: str, cell: str, value: object) -> Change:
    def change(book: Workbook) -> None:
        book[sheet][cell] = value  # type: ignore[assignment]  # tests put anything into a cell

    return change


def line(read: Read, key: str) -> LineEntry:
    assert read.case is not None, read.problems
    return next(each for each in read.case.lines if each.key == key)


CELLS = [
    ("申请与人员", "B8", "五万五", labels.AMOUNT, labels.WRITE_DIGITS),
    ("申请与人员", "B8", None, labels.SOMETHING, labels.FILL_IN),
    ("申请与人员", "B8", 0, labels.LENT_AMOUNT, labels.CORRECT_NUMBER),
    ("申请与人员", "B8", 1_000_000_000.01, labels.LENT_AMOUNT, labels.CORRECT_NUMBER),
    ("申请与人员", "B9", 12.5, labels.WHOLE_NUMBER, labels.FILL_IN_NUMBER),
    ("申请与人员", "B10", 14.4, labels.RATE, labels.WRITE_RATE_BELOW_ONE),
    ("申请与人员", "B11", "等额", labels.ONE_OF, labels.CHOOSE),
    ("申请与人员", "B22", "21/11/2026", labels.DATE, labels.WRITE_YEAR_FIRST),
    ("申请与人员", "B3", "长" * 4001, labels.TEXT, labels.WRITE_SHORTER_TEXT),
    ("申请与人员", "A1", "编号", labels.ONE_OF, labels.RENAME_FIELD),
    ("申请与人员", "D3", "铅笔注", labels.UNDER_HEADING, labels.MOVE_OR_REMOVE),
    ("资产负债表", "C3", "1.234,56", labels.AMOUNT, labels.WRITE_POINT),
    ("资产负债表", "C3", 8000.123, labels.AMOUNT, labels.WRITE_TWO_DECIMALS),
    ("资产负债表", "C3", "—", labels.NO_DASH, labels.WRITE_WHICH),
    ("资产负债表", "C3", True, labels.AMOUNT, labels.WRITE_DIGITS),
    ("资产负债表", "A3", "A99", labels.LINE_CODE, labels.CODE_FROM_FORM),
    ("资产负债表", "A3", "P1", labels.LINE_CODE, labels.MOVE_LINE),
    ("资产负债表", "C2", "申告", labels.ONE_OF, labels.RENAME_COLUMN),
    ("资产负债表", "C1", "去年", labels.BASIS, labels.NAME_BASIS),
    ("资产负债表", "C3", -5, labels.NOT_NEGATIVE, labels.ENTER_POSITIVE),
    ("损益表", "G3", 13, labels.WHOLE_NUMBER, labels.FILL_IN_NUMBER),
    ("损益表", "G4", "3,4", labels.MONTHS_LISTED, labels.CORRECT_MONTHS),
    ("损益表", "G4", "3,4,13", labels.MONTH_LIST, labels.WRITE_MONTH_LIST),
    ("证据", "B2", "Q", labels.ONE_OF, labels.CHOOSE),
    ("证据", "C2", None, labels.SOMETHING, labels.FILL_IN),
    ("证据", "H1", "备用", labels.ONE_OF, labels.RENAME_COLUMN),
    ("证据", "E2", 12, labels.DATE, labels.WRITE_DATE),
    ("交叉检验", "D2", "verification.guess", labels.KNOWN_PROCEDURE, labels.CHOOSE_PROCEDURE),
    ("交叉检验", "B2", "A9", labels.STATED_LINE, labels.STATE_LINE),
    ("交叉检验", "C2", "2020-01", labels.STATED_BASIS, labels.STATE_BASIS),
    ("交叉检验", "C2", "有时", labels.BASIS, labels.CHOOSE),
    ("交叉检验", "I2", "E01, E99", labels.KNOWN_EVIDENCE, labels.ADD_EVIDENCE),
    ("交叉检验", "I2", None, labels.SOME_EVIDENCE, labels.ADD_EVIDENCE),
    ("交叉检验", "H2", "明细:nothing", labels.ONE_OF, labels.WRITE_REFERENCE),
    ("交叉检验", "H2", "见上", labels.REFERENCE, labels.WRITE_REFERENCE),
    ("交叉检验", "G4", "很多", labels.PLAIN_NUMBER, labels.WRITE_DIGITS),
    ("交叉检验", "F6", 3, labels.NEXT_INDEX, labels.NUMBER_INPUTS),
    ("风险点", "A2", "X1", labels.RISK_KEY, labels.OTHER_NUMBER),
    ("同业", "C3", "n. a.", labels.NUMBER, labels.WRITE_DIGITS),
    ("历次决议", "E2", "也许", labels.ONE_OF, labels.CHOOSE),
]


@pytest.mark.parametrize(("sheet", "cell", "value", "expected", "mend"), CELLS)
def test_a_wrong_cell_is_named_with_what_belongs_there_and_how_to_mend_it(
    sheet: str, cell: str, value: object, expected: str, mend: str, sound: bytes, tmp_path: Path
) -> None:
    read = after(sound, tmp_path, setting(sheet, cell, value))
    assert read.case is None
    named = {(each.sheet, each.cell): each for each in read.problems}
    assert (sheet, cell) in named, read.problems
    assert named[sheet, cell].expected.template == expected
    assert named[sheet, cell].mend.template == mend


def test_blank_not_applicable_and_zero_stay_apart(sound: bytes, tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        sheet = book["资产负债表"]
        sheet["C3"], sheet["D3"], sheet["E3"] = None, "不适用", 0

    figure = line(after(sound, tmp_path, change), "A1").figures[0]
    assert (figure.declared, figure.verified, figure.prior) == (None, NOT_APPLICABLE, Decimal(0))


@pytest.mark.parametrize("text", ["６２，０００", "6.2万", "62,000", "6.2w", "62000元"])
def test_amounts_typed_as_text_are_read(text: str, sound: bytes, tmp_path: Path) -> None:
    read = after(sound, tmp_path, setting("资产负债表", "C3", text))
    assert line(read, "A1").figures[0].declared == Decimal(62000)


def test_a_formula_nobody_computed_is_a_problem_of_its_cell(sound: bytes, tmp_path: Path) -> None:
    problem = only(after(sound, tmp_path, setting("资产负债表", "C3", "=1000*8")))
    assert (problem.sheet, problem.cell) == ("资产负债表", "C3")
    assert problem.expected.template == labels.COMPUTED_FORMULA


def test_a_computed_formula_is_read_and_marked(sound: bytes, tmp_path: Path) -> None:
    part = part_of(sound, "资产负债表")
    content = with_parts(sound, {part: lambda old: old.replace(b"<v>8000</v>", b"<f>4000*2</f><v>8000</v>", 1)})
    read = read_workbook_here(put_file(tmp_path, content))
    assert line(read, "A1").figures[0].declared == Decimal(8000)
    assert [(note.sheet, note.cell, note.kind) for note in read.findings] == [("资产负债表", "C3", Noticed.FORMULA)]


def test_an_error_value_is_a_problem_of_its_cell(sound: bytes, tmp_path: Path) -> None:
    part = part_of(sound, "资产负债表")
    error = b't="e"><f>B1/0</f><v>#DIV/0!</v>'
    content = with_parts(sound, {part: lambda old: old.replace(b't="n"><v>8000</v>', error, 1)})
    problem = only(read_workbook_here(put_file(tmp_path, content)))
    assert (problem.cell, problem.found) == ("C3", "#DIV/0!")


def test_a_sheet_that_declares_one_cell_is_read_whole(sound: bytes, case: PresentedCase, tmp_path: Path) -> None:
    import re

    edits = {
        part_of(sound, sheet): lambda old: re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:A1"', old)
        for sheet in ("资产负债表", "证据", "交叉检验")
    }
    assert read_workbook_here(put_file(tmp_path, with_parts(sound, edits))).case == case


def test_hidden_rows_columns_and_sheets_are_read_and_named(sound: bytes, case: PresentedCase, tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        book["证据"].row_dimensions[4].hidden = True
        book["资产负债表"].column_dimensions["E"].hidden = True
        book["风险点"].sheet_state = "veryHidden"

    read = after(sound, tmp_path, change)
    assert read.case == case
    assert {(note.sheet, note.cell) for note in read.findings if note.kind is Noticed.HIDDEN} == {
        ("证据", "4:4"),
        ("资产负债表", "E:E"),
        ("风险点", ""),
    }


def test_rows_hidden_by_a_filter_and_blank_styled_rows_lose_nothing(
    sound: bytes, case: PresentedCase, tmp_path: Path
) -> None:
    def change(book: Workbook) -> None:
        sheet = book["证据"]
        sheet.auto_filter.ref = "A1:G49"
        for row in range(2, 30):
            sheet.row_dimensions[row].hidden = True
        for row in range(60, 400):
            sheet.cell(row=row, column=1).number_format = "0.00"

    read = after(sound, tmp_path, change)
    assert read.case == case
    assert len(read.findings) == 28


def test_blank_rows_between_entries_are_passed_over(sound: bytes, case: PresentedCase, tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        for sheet in ("证据", "交叉检验", "资产负债表"):
            book[sheet].insert_rows(5, 2)

    assert after(sound, tmp_path, change).case == case


def test_columns_may_stand_in_another_order(sound: bytes, case: PresentedCase, tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        sheet = book["证据"]
        for row in range(1, sheet.max_row + 1):
            first, last = sheet.cell(row=row, column=3), sheet.cell(row=row, column=6)
            first.value, last.value = last.value, first.value

    assert after(sound, tmp_path, change).case == case


def test_an_unknown_sheet_is_a_problem_and_notes_are_named_as_unread(sound: bytes, tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        book.create_sheet("草稿")["A1"] = "计算"
        book.create_sheet("备注1")["A1"] = "随手记"
        book.create_sheet("空白")

    read = after(sound, tmp_path, change)
    assert only(read).sheet == "草稿"
    assert [(note.sheet, note.kind) for note in read.findings] == [("备注1", Noticed.NOT_READ)]


@pytest.mark.parametrize("sheet", ["申请与人员", "资产负债表", "损益表", "交叉检验", "证据"])
def test_a_compulsory_sheet_must_be_there(sheet: str, sound: bytes, tmp_path: Path) -> None:
    read = after(sound, tmp_path, lambda book: book.remove(book[sheet]))
    assert read.case is None
    assert any(each.expected.template == labels.SHEET_WANTED and sheet in each.sheet for each in read.problems)


def test_a_total_of_the_workbook_that_differs_is_a_finding_with_both_numbers(sound: bytes, tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        sheet = book["资产负债表"]
        sheet.cell(row=row_of(sheet, "AT"), column=4).value = 150000

    read = after(sound, tmp_path, change)
    assert read.case is not None
    (note,) = read.findings
    assert note.kind is Noticed.TOTAL
    assert note.said.fields == {"line": "AT", "stated": Decimal(150000), "computed": Decimal("144350.00")}


def test_a_monthly_average_that_contradicts_its_seasons_is_a_problem(sound: bytes, tmp_path: Path) -> None:
    problem = only(after(sound, tmp_path, setting("损益表", "D6", 54000)))
    assert (problem.sheet, problem.cell, problem.found) == ("损益表", "D6", "54000")
    assert problem.expected.fields == {"computed": Decimal("54300.00")}


def test_a_monthly_average_may_be_left_to_the_program(sound: bytes, tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        for cell in ("C6", "D6"):
            book["损益表"][cell] = None

    read = after(sound, tmp_path, change)
    assert [figure.basis for figure in line(read, "P1").figures] == [
        "monthly_average",
        "season:slack",
        "season:normal",
        "season:peak",
    ]


def test_any_number_of_periods_stands_side_by_side(sound: bytes, tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        sheet = book.create_sheet("现金流量表")
        for column, value in enumerate(("口径", None, "2026-09", date(2026, 10, 1), "2026-11"), 1):
            sheet.cell(row=1, column=column).value = value
        for column, value in enumerate(("代码", "科目", "核实", "核实", "核实"), 1):
            sheet.cell(row=2, column=column).value = value
        for column, stated in enumerate(("C1a", "现金销售", 100, 0, None), 1):
            sheet.cell(row=3, column=column).value = stated

    figures = line(after(sound, tmp_path, change), "C1a").figures
    assert figures == (
        Figure("period:2026-09", verified=Decimal(100)),
        Figure("period:2026-10", verified=Decimal(0)),
    )


def test_two_columns_for_the_same_thing_are_a_problem(sound: bytes, tmp_path: Path) -> None:
    read = after(sound, tmp_path, setting("资产负债表", "E2", "申报"))
    assert any(each.cell == "E2" and each.expected.template == labels.ONCE for each in read.problems)


def test_repeated_ids_are_problems(sound: bytes, tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        book["证据"]["A3"] = "E01"
        book["资产负债表"]["A4"] = "A1"

    places = {(each.sheet, each.cell) for each in after(sound, tmp_path, change).problems}
    assert {("证据", "A3"), ("资产负债表", "A4")} <= places


def test_inputs_that_contradict_each_other_are_a_problem_of_the_check(sound: bytes, tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        sheet = book["交叉检验"]
        top = row_of(sheet, "A5-ratio")
        sheet.insert_rows(top + 1)
        sheet.cell(row=top + 1, column=5).value = "supplier_days"
        sheet.cell(row=top + 1, column=7).value = 30

    problem = only(after(sound, tmp_path, change))
    assert problem.sheet == "交叉检验"
    assert problem.found == "supplier_days"


def test_a_reference_may_stand_without_a_value(sound: bytes, tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        sheet = book["交叉检验"]
        row = row_of(sheet, "monthly_sales", 5)
        sheet.cell(row=row, column=7).value = None

    read = after(sound, tmp_path, change)
    assert read.case is not None
    check = next(each for each in read.case.checks if each.id == "A3-ratio")
    assert "monthly_sales" not in check.inputs
    assert check.references["monthly_sales"].line == LineKey("P1")


def test_every_problem_is_reported_at_once_and_nothing_is_given_out(sound: bytes, tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        book["申请与人员"]["B8"] = "五万五"
        book["资产负债表"]["C3"] = "12 345,67"
        book["证据"]["B2"] = "Q"
        book["交叉检验"]["D2"] = "verification.guess"

    read = after(sound, tmp_path, change)
    assert read.case is None
    assert {each.sheet for each in read.problems} == {"申请与人员", "资产负债表", "证据", "交叉检验"}


def test_very_many_problems_are_counted_beyond_the_list(sound: bytes, tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        for row in range(2, 500):
            book["同业"].cell(row=row, column=2).value = "viel"
            book["同业"].cell(row=row, column=1).value = f"N{row}"

    read = after(sound, tmp_path, change)
    assert len(read.problems) == 300
    assert read.unlisted == 198


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_empty_workbook_lacks_only_what_must_be_filled_in(language: str, tmp_path: Path) -> None:
    from models.importers.workbook_writing import write_template

    write_template(tmp_path / "empty.xlsx", language)
    read = read_workbook_here(tmp_path / "empty.xlsx")
    assert {each.expected.template for each in read.problems} <= {labels.SOMETHING, labels.LENT_AMOUNT}
    assert len(read.problems) == 14


def test_merged_rows_are_a_problem_because_figures_were_lost(tmp_path: Path) -> None:
    sound = workbook_bytes(presented("luggage-shop", "zh_CN"), "zh_CN")
    book = load_workbook(put_file(tmp_path, sound))
    book["资产负债表"].merge_cells("C3:D4")
    book.save(tmp_path / "merged.xlsx")

    read = read_workbook_here(tmp_path / "merged.xlsx")

    assert read.case is None
    found = [(each.sheet, each.cell, each.expected.template) for each in read.problems]
    assert ("资产负债表", "C3:D4", labels.ROWS_APART) in found


def without_row(sheet: str, code: str) -> Change:
    return lambda book: book[sheet].delete_rows(row_of(book[sheet], code))


@pytest.mark.parametrize(("sheet", "code"), [("资产负债表", "E"), ("损益表", "PM")])
def test_a_line_that_every_case_must_verify_is_missed_on_its_sheet(
    case: PresentedCase, tmp_path: Path, sheet: str, code: str
) -> None:
    unchecked = replace(case, checks=tuple(check for check in case.checks if check.line != code))
    read = after(workbook_bytes(unchecked, "zh_CN"), tmp_path, without_row(sheet, code))

    problem = only(read)
    assert (problem.sheet, problem.cell) == (sheet, "")
    assert problem.expected.template == labels.LINE_WANTED
    assert problem.mend.template == labels.ADD_LINE


def test_the_empty_workbook_carries_equity_and_margin(tmp_path: Path) -> None:
    book = load_workbook(put_file(tmp_path, template_bytes("zh_CN")))

    assert row_of(book["资产负债表"], "E")
    assert row_of(book["损益表"], "PM")
