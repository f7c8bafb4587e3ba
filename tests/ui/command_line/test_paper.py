# SPDX-License-Identifier: Apache-2.0
"""`emergency` writes the sheet without a window; `verify` says what was entered from paper."""

import json
import shutil
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from pypdf import PdfReader

from models.operations.entering_from_paper import begin_paper, end_paper
from models.store import Store
from tests.tools.demo_session import EVENING, Evening
from ui.command_line import emergency, verify

Output = pytest.CaptureFixture[bytes]
DONE = EVENING - timedelta(minutes=5)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory, empty_database: Path) -> list[str]:
    """The breakfast stall entered from paper, the luggage shop still to be heard."""
    file = Path(shutil.copy(empty_database, tmp_path_factory.mktemp("paper") / "desk.db"))
    with Store.open(str(file)) as store:
        evening = Evening(store, "zh_CN", ("breakfast-stall", "luggage-shop"))
        item = evening.items["breakfast-stall"]
        evening.perform(begin_paper, item=item, done=DONE, reason="停电")
        evening.resolve("breakfast-stall")
        evening.perform(end_paper, item=item)
    return ["--database", str(file)]


@pytest.mark.parametrize("which", [[], ["--meeting", "47"]])
def test_the_sheet_of_the_next_meeting_is_written_and_its_digest_printed(
    database: list[str], tmp_path: Path, capfdbinary: Output, which: list[str]
) -> None:
    file = tmp_path / "sheet.pdf"
    assert emergency.run([str(file), *which, *database]) == 0
    assert capfdbinary.readouterr().out.decode().strip() == sha256(file.read_bytes()).hexdigest()
    text = "".join(page.extract_text() for page in PdfReader(file).pages)
    assert "应急手填表" in text
    assert "新西街箱包店" in text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(["sheet.txt"], ".pdf"), (["sheet.pdf", "--meeting", "999"], "999"), (["no/sheet.pdf"], "no")],
)
def test_what_cannot_be_written_is_told(
    database: list[str], tmp_path: Path, capfdbinary: Output, arguments: list[str], said: str
) -> None:
    first, *others = arguments
    assert emergency.run([str(tmp_path / first), *others, *database]) == 2
    assert said in capfdbinary.readouterr().err.decode()


def test_a_record_without_a_meeting_has_no_sheet(empty_database: Path, tmp_path: Path) -> None:
    file = shutil.copy(empty_database, tmp_path / "desk.db")
    assert emergency.run([str(tmp_path / "sheet.pdf"), "--database", str(file)]) == 2


@pytest.mark.parametrize(
    ("language", "said"), [("zh_CN", "据纸面补录"), ("zh_TW", "據紙面補錄"), ("en", "is from paper")]
)
def test_verify_says_what_was_entered_from_paper(
    database: list[str], capfdbinary: Output, language: str, said: str
) -> None:
    assert verify.run([*database, "--language", language]) == 0
    out = capfdbinary.readouterr().out.decode()
    assert said in out
    assert "2026-047-2" in out


def test_verify_tells_programs_too(database: list[str], capfdbinary: Output) -> None:
    assert verify.run([*database, "--json"]) == 0
    (row,) = json.loads(capfdbinary.readouterr().out)["papers"]
    assert (row["case"], row["done"], row["reason"]) == ("2026-047-2", DONE.isoformat(), "停电")
    assert row["entered"] > row["done"]
    assert row["entries"] == sorted(row["entries"])
