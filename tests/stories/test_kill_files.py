# SPDX-License-Identifier: Apache-2.0
"""Killed in the middle of an import, of writing the minutes or of a backup, nothing is left half done."""

import hashlib
import json
import shutil
from datetime import timedelta
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.records.cases import LoanCase
from models.store import Access, Store
from reports.minutes import minutes_bytes
from reports.voice import Voice
from tests.models.store.acts import EVENING
from tests.reports.record import minutes_snapshot
from tests.stories.killed_work import back_up_in_turn, import_cases, write_in_turn
from tests.tools.demo_source import CASES
from tests.tools.victim import Victim, chance_of_kills

KILLS = 20
PATIENCE = 10 * KILLS
"""So many at most, until one has come in the middle of a file: on a quick disk few do."""


def kept_cases(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(LoanCase)) or 0


def test_an_import_that_is_killed_has_stored_every_case_or_none(empty_database: Path, tmp_path: Path) -> None:
    chance = chance_of_kills()
    found: list[int] = []
    for kill in range(KILLS):
        database = Path(shutil.copy(empty_database, tmp_path / f"{kill}.db"))
        victim = Victim(import_cases, database)
        said = victim.said()
        assert next(said) == "read"
        victim.kill(chance.uniform(0, 0.02 * kill))
        stored = "stored" in said
        with Store.open(str(database)) as store:
            found.append(store.read(kept_cases))
            assert store.verify().intact
        assert found[-1] in ({len(CASES)} if stored else {0, len(CASES)})
    assert 0 in found, "no kill came before the end"


def test_minutes_whose_writing_is_killed_are_the_old_ones_or_the_new_ones(tmp_path: Path) -> None:
    contents = tuple(minutes_bytes(minutes_snapshot(language), Voice(language)) for language in ("zh_CN", "en"))
    digests = {hashlib.sha256(content).hexdigest() for content in contents}
    target = tmp_path / "minutes.pdf"
    target.write_bytes(contents[0])
    draft = target.with_name(f".{target.name}.new")
    chance, drafts = chance_of_kills(), 0
    for kill in range(PATIENCE):
        if kill >= KILLS and drafts:
            break
        victim = Victim(write_in_turn, target, contents)
        said = victim.said()
        assert next(said) in digests
        victim.kill(chance.uniform(0, 0.1))
        assert digests.issuperset(said)
        assert hashlib.sha256(target.read_bytes()).hexdigest() in digests
        drafts += draft.exists()
        assert set(tmp_path.iterdir()) <= {target, draft}
    assert drafts, "no kill came in the middle of a file"


def test_a_backup_that_is_killed_does_not_exist_and_leaves_nothing_behind(database: Path) -> None:
    chance, folder = chance_of_kills(), database.parent / "backups"
    for _ in range(KILLS):
        victim = Victim(back_up_in_turn, database)
        said = victim.said()
        promised = [next(said)]
        victim.kill(chance.uniform(0, 0.1))
        promised += said
        assert entries_of_newest(folder) in {promised[-1], promised[-1] + 1}
    with Store.open(str(database)) as store:
        store.keep_backup(EVENING + timedelta(days=1))
        assert entries_of_newest(folder) == store.verify().entries
    assert {file.name for file in folder.iterdir() if file.suffix != ".db"} == {"desk.json"}


def entries_of_newest(folder: Path) -> int:
    """How many commands the newest backup of the list holds; every file that has a backup's name is whole."""
    for file in folder.glob("desk-*.db"):
        with Store.open(str(file), access=Access.READ) as copy:
            assert copy.verify().intact
    newest = json.loads((folder / "desk.json").read_text("utf-8"))["backups"][-1]
    with Store.open(str(folder / newest["file"]), access=Access.READ) as copy:
        return copy.verify().entries
