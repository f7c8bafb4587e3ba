# SPDX-License-Identifier: Apache-2.0
"""verify, backup and restore: checked before they speak, quiet where a program listens."""

import json
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from models.store import Store
from tests.models.store.acts import attach, erase, note, wish
from ui.command_line import backup, restore, verify

Output = pytest.CaptureFixture[bytes]


@pytest.fixture
def written(store: Store, tmp_path: Path) -> list[str]:
    """The arguments that name a database with five entries, one of which recorded a PDF."""
    pdf = tmp_path / "minutes.pdf"
    pdf.write_bytes(b"%PDF-1.4 minutes")
    for number in range(4):
        store.perform(note, wish(), text=f"note {number}")
    store.perform(note, wish(), text=sha256(pdf.read_bytes()).hexdigest())
    store.close()
    return ["--database", str(store.file)]


def forge(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TRIGGER journal_values_no_update")
        connection.execute("UPDATE journal_values SET value = 'forged' WHERE number = 2")
        connection.commit()


def test_a_sound_record_is_said_to_be_sound(written: list[str], capfdbinary: Output) -> None:
    assert verify.run(written) == 0

    said = capfdbinary.readouterr()
    assert said.out.startswith(b"The journal is intact: 5 entries, head ")
    assert said.err == b""


def test_a_forged_value_is_named_on_standard_error(written: list[str], capfdbinary: Output) -> None:
    forge(Path(written[1]))

    assert verify.run(written) == 1

    said = capfdbinary.readouterr()
    assert said.out == b""
    assert b"Entry 2: the value text is not as it was written." in said.err


def test_programs_get_json(written: list[str], capfdbinary: Output) -> None:
    with Store.open(written[1]) as store:
        store.perform(erase, wish(), number=1, field="text")

    assert verify.run([*written, "--json"]) == 0

    answer = json.loads(capfdbinary.readouterr().out)
    assert (answer["intact"], answer["entries"], answer["faults"], answer["pdf"]) == (True, 6, [], None)
    assert [(gone["entry"], gone["field"], gone["erased_by"]) for gone in answer["erased"]] == [(1, "text", 6)]


def test_a_pdf_is_known_to_the_record_or_not(written: list[str], tmp_path: Path, capfdbinary: Output) -> None:
    altered = tmp_path / "altered.pdf"
    altered.write_bytes(b"%PDF-1.4 other minutes")

    assert verify.run([str(tmp_path / "minutes.pdf"), *written]) == 0
    assert b"is what entry 5 recorded: no minutes," in capfdbinary.readouterr().out
    assert verify.run([str(altered), *written]) == 1
    assert b"it was never sealed or kept here" in capfdbinary.readouterr().err
    assert verify.run([str(tmp_path / "absent.pdf"), *written]) == 2


def test_looking_works_while_the_desk_is_open(written: list[str], tmp_path: Path) -> None:
    with Store.open(written[1]):
        assert verify.run(written) == 0
        assert backup.run([str(tmp_path / "copy.db"), *written]) == 0
        assert restore.run([str(tmp_path / "copy.db"), *written]) == 1


def test_what_was_backed_up_comes_back(written: list[str], tmp_path: Path, capfdbinary: Output) -> None:
    copy = tmp_path / "copies" / "copy.db"
    assert backup.run([str(copy), *written]) == 0
    forge(Path(written[1]))

    assert restore.run([str(copy), *written, "--json"]) == 0
    answer = json.loads(capfdbinary.readouterr().out.splitlines()[-1])
    assert verify.run(written) == 0
    assert verify.run(["--database", answer["set_aside"]]) == 1


@pytest.mark.parametrize(
    "arguments", [["--database", "absent.db"], ["--database", "postgresql://bank:secret@server/desk"]]
)
def test_a_wrong_place_is_wrong_input(arguments: list[str], tmp_path: Path, capfdbinary: Output) -> None:
    assert verify.run(arguments) == 2
    assert backup.run([str(tmp_path / "copy.db"), *arguments]) == 2
    assert restore.run([str(tmp_path / "copy.db"), *arguments]) == 2

    assert b"secret" not in capfdbinary.readouterr().err


def test_nothing_is_overwritten(written: list[str], tmp_path: Path) -> None:
    (tmp_path / "mine.db").write_text("mine")

    assert backup.run([str(tmp_path / "mine.db"), *written]) == 2
    assert restore.run([str(tmp_path / "mine.db"), *written]) == 1
    assert (tmp_path / "mine.db").read_text() == "mine"
    assert verify.run(written) == 0


def test_missing_evidence_is_named_by_every_command(store: Store, tmp_path: Path, capfdbinary: Output) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"shelf")
    name = store.keep_file(photo).stored
    store.perform(attach, wish(), file=name)
    store.close()
    database = ["--database", str(store.file)]
    assert verify.run(database) == 0
    (store.file.parent / "evidence" / name).unlink()
    capfdbinary.readouterr()

    assert verify.run([*database, "--json"]) == 1
    assert json.loads(capfdbinary.readouterr().out)["files"] == [{"file": name, "fault": "missing"}]
    copy = [str(tmp_path / "copies" / "copy.db"), *database]
    for run, arguments in ((verify.run, database), (backup.run, copy), (restore.run, copy)):
        assert run(arguments) == 1
        assert f"The file of evidence {name} is missing.".encode() in capfdbinary.readouterr().err


def test_the_environment_names_the_database(written: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMMITTEE_DESK_DATABASE", written[1])

    assert verify.run([]) == 0
