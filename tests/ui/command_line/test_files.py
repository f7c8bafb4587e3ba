# SPDX-License-Identifier: Apache-2.0

import json
from pathlib import Path

import pytest

from models.importers import read_workbook
from models.importers.workbook_writing import write_workbook
from models.presented import PresentedCase
from resources import path
from tests.tools.demo_source import presented
from tests.tools.hostile_workbooks import HARMLESS, KINDS
from tests.tools.workbook_surgery import put_file
from ui.command_line import export, import_, shelf, template


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    write_workbook(presented("luggage-shop", "zh_CN"), tmp_path / "luggage.xlsx")
    return tmp_path / "luggage.xlsx"


@pytest.fixture
def database(tmp_path: Path) -> list[str]:
    return ["--database", str(tmp_path / "desk.db")]


def stored(database: list[str], number: str) -> PresentedCase | None:
    found = shelf.fetch(number, database[1])
    return None if found is None else found[0]


def test_import_prints_the_number_of_each_case(
    workbook: Path, database: list[str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert import_.run([str(workbook), *database]) == 0
    assert capfdbinary.readouterr().out == b"2026-047-3\n"
    assert stored(database, "2026-047-3") == presented("luggage-shop", "zh_CN")


def test_a_case_already_there_is_refused_in_words(
    workbook: Path, database: list[str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert import_.run([str(workbook), *database]) == 0
    assert import_.run([str(workbook), *database]) == 1
    captured = capfdbinary.readouterr()
    assert captured.out == b"2026-047-3\n"
    assert b"2026-047-3" in captured.err


def test_one_bad_file_keeps_all_out_and_names_the_cell(
    workbook: Path, database: list[str], tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    from openpyxl import load_workbook

    book = load_workbook(workbook)
    book["申请与人员"]["B8"] = "五万五"
    book.save(tmp_path / "bad.xlsx")
    assert import_.run([str(workbook), str(tmp_path / "bad.xlsx"), *database]) == 2
    captured = capfdbinary.readouterr()
    assert captured.out == b""
    assert "申请与人员!B8: found 五万五; expected an amount" in captured.err.decode()
    assert not Path(database[1]).exists()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Path]:
    """A sound workbook, and a database that holds its case."""
    folder = tmp_path_factory.mktemp("filled")
    write_workbook(presented("luggage-shop", "zh_CN"), folder / "luggage.xlsx")
    assert import_.run([str(folder / "luggage.xlsx"), "--database", str(folder / "desk.db")]) == 0
    return (folder / "luggage.xlsx").read_bytes(), folder / "desk.db"


@pytest.mark.parametrize("kind", sorted(KINDS.keys() - HARMLESS))
def test_a_hostile_workbook_changes_nothing_in_the_database(
    kind: str, filled: tuple[bytes, Path], tmp_path: Path
) -> None:
    sound, file = filled
    before = file.read_bytes()
    name, content = KINDS[kind](sound)
    assert import_.run([str(put_file(tmp_path, content, name)), "--database", str(file)]) == 2
    assert file.read_bytes() == before


def test_problems_are_given_as_json_when_asked(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (tmp_path / "no.xlsx").write_bytes(b"no workbook")
    assert import_.run(["--json", str(tmp_path / "no.xlsx")]) == 2
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
def test_an_exported_case_is_imported_as_the_same(
    ending: str, workbook: Path, database: list[str], tmp_path: Path
) -> None:
    import_.run([str(workbook), *database])
    target = tmp_path / f"out{ending}"
    assert export.run(["2026-047-3", str(target), *database]) == 0
    again = ["--database", str(tmp_path / "again.db")]
    assert import_.run([str(target), *again]) == 0
    assert stored(again, "2026-047-3") == stored(database, "2026-047-3") == presented("luggage-shop", "zh_CN")


def test_export_refuses_unknown_cases_endings_and_existing_files(
    workbook: Path, database: list[str], tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert export.run(["2026-047-3", str(tmp_path / "out.xlsx"), *database]) == 2, "there is no database"
    import_.run([str(workbook), *database])
    assert export.run(["2026-047-9", str(tmp_path / "out.xlsx"), *database]) == 2
    assert export.run(["2026-047-3", str(tmp_path / "out.pdf"), *database]) == 2
    assert export.run(["2026-047-3", str(workbook), *database]) == 2
    lines = capfdbinary.readouterr().err.decode().splitlines()
    assert len([line for line in lines if "does not lie beside" not in line]) == 4


def test_files_of_evidence_go_out_with_their_case_and_come_in_again(
    database: list[str], tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    sample = path("samples", "zh_CN", "luggage-shop.xlsx")
    assert import_.run([str(sample), *database]) == 0
    target = tmp_path / "out" / "case.xlsx"
    target.parent.mkdir()

    assert export.run(["2026-047-3", str(target), *database]) == 0
    assert import_.run([str(target), *database]) == 1, "it says exactly the same"

    slip = target.parent / "papers" / "E02.png"
    assert slip.read_bytes() == (sample.parent / "papers" / "E02.png").read_bytes()
    slip.write_bytes(b"another")
    target.unlink()
    capfdbinary.readouterr()
    assert export.run(["2026-047-3", str(target), *database]) == 2
    assert "E02.png" in capfdbinary.readouterr().err.decode()
    assert not target.exists()


@pytest.mark.parametrize(("name", "said"), [("nothing.xlsx", "There is nothing"), ("folder", "This is a folder")])
def test_a_file_that_is_not_there_is_not_called_damaged(
    tmp_path: Path, database: list[str], name: str, said: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    (tmp_path / "folder").mkdir()

    assert import_.run([str(tmp_path / name), *database]) == 2
    assert said in capfdbinary.readouterr().err.decode()


def test_a_missing_database_is_wrong_input_for_every_command(database: list[str], tmp_path: Path) -> None:
    assert export.run(["2026-047-3", str(tmp_path / "out.json"), *database]) == 2


def test_a_folder_in_place_of_a_database_is_called_a_folder(
    workbook: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert import_.run([str(workbook), "--database", str(tmp_path)]) == 2
    assert f"{tmp_path} is a folder" in capfdbinary.readouterr().err.decode()
