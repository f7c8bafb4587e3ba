# SPDX-License-Identifier: Apache-2.0
"""What is opened, what is refused, and in which class the refusal is told."""

import importlib
import pkgutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError

from models import records
from models.errors import (
    FileExists,
    FileIsDamaged,
    FileIsMissing,
    FileIsNewer,
    FileIsOlder,
    FileTrouble,
    UnsupportedDatabase,
)
from models.migrations import FOLDER, HEAD
from models.records.base import Base
from models.store import Access, Store, database_path
from models.store.engine import make_engine
from models.store.schema import carry_forward
from tests.models.store.acts import entries, note, wish


def test_a_new_database_is_private_and_complete(tmp_path: Path) -> None:
    file = tmp_path / "new" / "desk.db"

    with Store.create(f"sqlite:///{file}") as store:
        store.perform(note, wish(), text="one")

    assert file.stat().st_mode & 0o077 == 0
    assert [each.name for each in file.parent.glob(".*")] == []


def test_making_never_touches_another_file(database: Path) -> None:
    before = database.read_bytes()

    with pytest.raises(FileExists):
        Store.create(str(database))
    assert database.read_bytes() == before


def test_opening_a_place_without_a_file_makes_none(tmp_path: Path) -> None:
    with pytest.raises(FileIsMissing):
        Store.open(str(tmp_path / "absent.db"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "address",
    ["postgresql://bank:secret@server/desk", "mysql+pymysql://x/y", "sqlite://", "sqlite:///:memory:", "file://x"],
)
def test_any_other_address_is_refused_without_repeating_its_secrets(address: str) -> None:
    with pytest.raises(UnsupportedDatabase) as caught:
        database_path(address)

    assert "secret" not in str(caught.value.facts)


@pytest.mark.parametrize("address", ["sqlite:////data/desk.db", "/data/desk.db"])
def test_a_file_is_named_by_address_or_by_path(address: str) -> None:
    assert database_path(address) == Path("/data/desk.db")


def foreign(file: Path) -> None:
    other = sqlite3.connect(file)
    other.execute("CREATE TABLE notes (text)")
    other.commit()
    other.close()


@pytest.mark.parametrize(
    "content",
    [b"", b"PK\x03\x04 a workbook", b"SQLite format 3\x00" + bytes(200)],
    ids=["empty", "workbook", "header only"],
)
def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "desk.db"
    file.write_bytes(content)

    with pytest.raises(FileIsDamaged):
        Store.open(str(file))
    assert file.read_bytes() == content


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    foreign(tmp_path / "desk.db")

    with pytest.raises(FileIsDamaged):
        Store.open(str(tmp_path / "desk.db"))


def test_a_cut_off_file_and_a_zeroed_page_are_noticed(store: Store) -> None:
    for number in range(200):
        store.perform(note, wish(), text="x" * number)
    store.close()
    whole = store.file.read_bytes()

    for damaged in (whole[: len(whole) // 2], whole[:8192] + bytes(4096) + whole[12288:]):
        store.file.write_bytes(damaged)
        with pytest.raises(FileTrouble):
            Store.open(str(store.file))
        assert store.file.read_bytes() == damaged
    store.file.write_bytes(whole)
    with Store.open(str(store.file)) as mended:
        assert mended.read(entries) == 200


def at_step(file: Path, step: str) -> None:
    connection = sqlite3.connect(file)
    connection.execute("UPDATE alembic_version SET version_num = ?", (step,))
    connection.commit()
    connection.close()


def test_a_file_of_a_newer_program_is_refused_and_left_alone(database: Path) -> None:
    at_step(database, "9999")
    before = database.read_bytes()

    with pytest.raises(FileIsNewer):
        Store.open(str(database))
    assert database.read_bytes() == before


def test_an_older_file_is_not_carried_forward_by_a_viewer(database: Path) -> None:
    at_step(database, "0000")

    with pytest.raises(FileIsOlder):
        Store.open(str(database), access=Access.READ)


def test_an_older_file_is_backed_up_before_anything_is_carried_forward(store: Store) -> None:
    store.perform(note, wish(), text="one")
    store.close()
    at_step(store.file, "0000")
    before = store.file.read_bytes()

    with pytest.raises(CommandError, match="0000"):  # there is no such step to start from
        Store.open(str(store.file))

    assert store.file.read_bytes() == before
    assert not store.file.with_name("desk.db.lock").exists()
    with closing(sqlite3.connect(store.file.parent / "backups" / f"desk-before-step-{HEAD}.db")) as copy:
        assert copy.execute("SELECT count(*) FROM journal_entries").fetchone() == (1,)


NEWER_TABLES = (
    "drafts",
    "first_look",
    "entered_checks",
    "entered_evidence",
    "evidence_reclassified",
    "acting_chairs",
    "cases_withdrawn",
    "condition_steps",
    "pay_outs",
    "intercessions",
    "policy_adoptions",
    "private_notes",
    "note_books",
    "written_packages",
    "opened_packages",
    "preparation_files",
    "vote_signatures",
    "sealed_votes",
    "kept_round_keys",
    "round_keys",
    "secret_tries",
    "wrapped_keys",
    "closed_keys",
    "act_signatures",
    "enrolled_keys",
    "vetoes",
    "vetoes_unused",
    "opinions_above",
    "adjournments",
    "resumptions",
    "cases_left_undecided",
    "deferrals",
    "reconsiderations",
    "cases_carried_over",
    "kept_files",
    "sign_offs",
    "stated_conclusions",
    "paper_entries_ended",
    "paper_entries",
)
NEWER_GUARDS = ("policies_no_update", "policies_no_delete", "policies_no_replace_by_version")
NEWER_COLUMNS = (
    ("revisions", "balloon"),
    ("revisions", "grace_months"),
    ("revisions", "replaced_instalment"),
    ("resolutions", "balloon"),
    ("resolutions", "grace_months"),
    ("resolutions", "reason_lines"),
    ("evidence_items", "stored"),
    ("rounds", "way"),
    ("votes", "annual_rate"),
    ("sealed_minutes", "record"),
)


def test_a_file_of_the_first_step_is_carried_forward_with_its_journal(store: Store) -> None:
    store.perform(note, wish(), text="one")
    store.close()
    with closing(sqlite3.connect(store.file)) as connection:
        for table in NEWER_TABLES:
            connection.execute(f"DROP TABLE {table}")
        for guard in NEWER_GUARDS:
            connection.execute(f"DROP TRIGGER {guard}")
        for table, column in NEWER_COLUMNS:
            connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        connection.commit()
    at_step(store.file, "0001")

    with Store.open(str(store.file)) as later:
        assert later.verify().entries == 1
        assert later.perform(note, wish(), text="two").number == 2


def test_the_known_step_is_the_last_one_there_is() -> None:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.set_main_option("path_separator", "os")

    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_the_steps_make_what_the_mapped_classes_say(database: Path) -> None:
    for room in pkgutil.iter_modules(records.__path__, "models.records."):
        importlib.import_module(room.name)
    with make_engine(database).connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differing = compare_metadata(context, Base.metadata)

    assert differing == []


NEXT_STEP = """
from alembic import op
revision, down_revision = "next", "{head}"
def upgrade():
    op.execute("CREATE TABLE one (number INTEGER) STRICT")
    op.execute("INSERT INTO one VALUES (1)")
    op.execute("CREATE TABLE two (number INTEGER) STRICT")
    if {fails}:
        raise RuntimeError
"""


@pytest.mark.parametrize("fails", [True, False])
def test_a_step_that_is_interrupted_leaves_nothing_of_itself(tmp_path: Path, database: Path, *, fails: bool) -> None:
    scripts = tmp_path / "100% scripts"
    (scripts / "versions").mkdir(parents=True)
    (scripts / "env.py").write_text((FOLDER / "env.py").read_text("utf-8"), "utf-8")
    for step in (FOLDER / "versions").glob("v*.py"):
        (scripts / "versions" / step.name).write_text(step.read_text("utf-8"), "utf-8")
    (scripts / "versions" / "vnext.py").write_text(NEXT_STEP.format(head=HEAD, fails=fails), "utf-8")
    engine = make_engine(database)

    try:
        with engine.begin() as connection:
            carry_forward(connection, scripts)
    except RuntimeError:
        assert fails
    with closing(sqlite3.connect(database)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    assert ({"one", "two"} <= tables) is not fails
    assert ({"one", "two"} & tables == set()) is fails
