# SPDX-License-Identifier: Apache-2.0

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from models.importers import read_workbook
from models.importers.workbook_writing import write_workbook
from models.presented import PresentedCase
from tests.tools.demo_source import presented
from ui.command_line import export, import_, template


class Shelf:
    """Keeps cases in memory, as the store does in its file."""

    def __init__(self) -> None:
        self.cases: dict[str, PresentedCase] = {}

    def keep(self, cases: Sequence[PresentedCase], _database: str | None) -> list[str]:
        self.cases |= {case.application.number: case for case in cases}
        return [case.application.number for case in cases]

    def fetch(self, number: str, _database: str | None) -> PresentedCase | None:
        return self.cases.get(number)


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    write_workbook(presented("luggage-shop", "zh_CN"), tmp_path / "luggage.xlsx")
    return tmp_path / "luggage.xlsx"


def test_import_prints_the_number_of_each_case(workbook: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    shelf = Shelf()
    assert import_.run([str(workbook)], shelf.keep) == 0
    assert capfdbinary.readouterr().out == b"2026-047-3\n"
    assert shelf.cases == {"2026-047-3": presented("luggage-shop", "zh_CN")}


def test_one_bad_file_keeps_all_out_and_names_the_cell(
    workbook: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    from openpyxl import load_workbook

    book = load_workbook(workbook)
    book["申请与人员"]["B8"] = "五万五"
    book.save(tmp_path / "bad.xlsx")
    shelf = Shelf()
    assert import_.run([str(workbook), str(tmp_path / "bad.xlsx")], shelf.keep) == 2
    captured = capfdbinary.readouterr()
    assert captured.out == b""
    assert "申请与人员!B8: found 五万五; expected an amount" in captured.err.decode()
    assert shelf.cases == {}


def test_problems_are_given_as_json_when_asked(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (tmp_path / "no.xlsx").write_bytes(b"no workbook")
    assert import_.run(["--json", str(tmp_path / "no.xlsx")], Shelf().keep) == 2
    (problem,) = json.loads(capfdbinary.readouterr().out)["problems"]
    assert set(problem) == {"file", "sheet", "cell", "found", "expected", "mend"}


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_template_writes_the_empty_workbook_once(
    language: str, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = tmp_path / "empty.xlsx"
    assert template.run([str(file), "--language", language]) == 0
    assert template.run([str(file), "--language", language]) == 2
    assert str(file) in capfdbinary.readouterr().err.decode()
    assert read_workbook(file).problems


def test_template_wants_a_workbook_name(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert template.run([str(tmp_path / "empty.xls")]) == 2
    assert capfdbinary.readouterr().err


@pytest.mark.parametrize("ending", [".xlsx", ".json"])
def test_an_exported_case_is_imported_as_the_same(ending: str, workbook: Path, tmp_path: Path) -> None:
    shelf, again = Shelf(), Shelf()
    import_.run([str(workbook)], shelf.keep)
    target = tmp_path / f"out{ending}"
    assert export.run(["2026-047-3", str(target)], shelf.fetch) == 0
    assert import_.run([str(target)], again.keep) == 0
    assert again.cases == shelf.cases


def test_export_refuses_unknown_cases_endings_and_existing_files(
    workbook: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    fetch = Shelf().fetch
    assert export.run(["2026-047-3", str(tmp_path / "out.xlsx")], fetch) == 2
    assert export.run(["2026-047-3", str(tmp_path / "out.pdf")], fetch) == 2
    assert export.run(["2026-047-3", str(workbook)], fetch) == 2
    assert len(capfdbinary.readouterr().err.decode().splitlines()) == 3
