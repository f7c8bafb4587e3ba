# SPDX-License-Identifier: Apache-2.0
"""`minutes`: a file of a meeting without a window."""

import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from pypdf import PdfReader

from models.store import Store
from tests.tools.demo_session import Evening
from ui.command_line import minutes

ROOT = Path(__file__).parents[3]
Output = pytest.CaptureFixture[bytes]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory, empty_database: Path) -> list[str]:
    """The arguments that name a database with the demo meeting, one case of it resolved."""
    file = Path(shutil.copy(empty_database, tmp_path_factory.mktemp("minutes") / "desk.db"))
    with Store.open(str(file)) as store:
        Evening(store, "zh_CN", ("breakfast-stall",)).resolve("breakfast-stall")
    return ["--database", str(file)]


def test_the_file_is_written_and_its_digest_printed(database: list[str], tmp_path: Path, capfdbinary: Output) -> None:
    file = tmp_path / "minutes.pdf"
    assert minutes.run(["47", str(file), *database]) == 0
    assert capfdbinary.readouterr().out.decode().strip() == sha256(file.read_bytes()).hexdigest()
    assert "贷审会决议" in "".join(page.extract_text() for page in PdfReader(file).pages)


@pytest.mark.parametrize(("ending", "begins"), [(".html", b"<!DOCTYPE html>"), (".CSV", b"\xef\xbb\xbf")])
def test_the_ending_chooses_the_form(
    database: list[str], tmp_path: Path, capfdbinary: Output, ending: str, begins: bytes
) -> None:
    file = tmp_path / f"minutes{ending}"
    assert minutes.run(["47", str(file), *database]) == 0
    assert capfdbinary.readouterr().out.decode().strip() == sha256(file.read_bytes()).hexdigest()
    assert file.read_bytes().startswith(begins)
    assert "老街早点铺" in file.read_text(encoding="utf-8") or "决议" in file.read_text(encoding="utf-8")


def test_another_ending_is_refused_with_those_there_are(
    database: list[str], tmp_path: Path, capfdbinary: Output
) -> None:
    assert minutes.run(["47", str(tmp_path / "minutes.doc"), *database, "--language", "en"]) == 2
    assert b".pdf, .html, .csv" in capfdbinary.readouterr().err


def test_an_unknown_meeting_is_told_in_words(database: list[str], tmp_path: Path, capfdbinary: Output) -> None:
    assert minutes.run(["48", str(tmp_path / "minutes.pdf"), *database, "--language", "en"]) == 2
    assert b"There is no meeting 48." in capfdbinary.readouterr().err
    assert not (tmp_path / "minutes.pdf").exists()


def test_a_folder_that_is_not_there_is_told_in_words(database: list[str], tmp_path: Path, capfdbinary: Output) -> None:
    assert minutes.run(["47", str(tmp_path / "none" / "minutes.pdf"), *database, "--language", "en"]) == 2
    assert capfdbinary.readouterr().err


@pytest.mark.parametrize("ending", [".pdf", ".html", ".csv"])
def test_a_disk_that_takes_no_more_leaves_the_old_file_whole(database: list[str], tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"minutes{ending}"
    file.write_bytes(b"the old minutes")
    program = [sys.executable, str(ROOT / "main.py"), "minutes", "47", str(file), *database, "--language", "en"]
    limited = ["sh", "-c", 'ulimit -f 8; exec "$@"', "sh", *program]  # no file grows beyond 4 KB, as on a full disk
    done = subprocess.run(limited, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "There is no room for" in done.stderr
    assert file.read_bytes() == b"the old minutes"
    assert [each.name for each in tmp_path.iterdir()] == [file.name]


def test_a_missing_database_is_told_in_words(tmp_path: Path, capfdbinary: Output) -> None:
    arguments = ["47", str(tmp_path / "minutes.pdf"), "--database", str(tmp_path / "none.db")]
    assert minutes.run(arguments) == 2
    assert capfdbinary.readouterr().err


def test_one_case_is_written_by_itself_and_says_so(database: list[str], tmp_path: Path, capfdbinary: Output) -> None:
    file = tmp_path / "case.pdf"
    assert minutes.run(["47", str(file), "--case", "1", *database, "--language", "en"]) == 0
    assert capfdbinary.readouterr().out.decode().strip() == sha256(file.read_bytes()).hexdigest()
    pages = [page.extract_text() for page in PdfReader(file).pages]
    assert "Resolution of the loan committee" in pages[0]
    assert all("One case alone; the minutes are not sealed yet" in page for page in pages)
    assert "out of the minutes of meeting 47" in pages[-1]


def test_a_case_that_was_not_opened_is_told_in_words(database: list[str], tmp_path: Path, capfdbinary: Output) -> None:
    file = tmp_path / "case.pdf"
    assert minutes.run(["47", str(file), "--case", "9", *database, "--language", "en"]) == 2
    assert b"There is no case 9 that was opened at meeting 47" in capfdbinary.readouterr().err
    assert not file.exists()
