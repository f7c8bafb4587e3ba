# SPDX-License-Identifier: Apache-2.0
"""After a kill the window opens by itself where it stood, with everything that was acknowledged to it."""

from pathlib import Path

from PySide6.QtCore import QSettings

from models.store import Store
from models.terms import AgendaItemId, CaseState
from tests.tools.victim import Victim, chance_of_kills
from tests.tools.window_session import WindowSession
from tests.ui.main_window.sitting import Standing, sit
from ui.settings import Settings, Spot

KILLS = 3
CLIENT = "新西街箱包店"


def test_a_window_that_is_killed_opens_again_at_the_same_line(tmp_path: Path, luggage_database: bytes) -> None:
    database, settings = tmp_path / "desk.db", tmp_path / "settings.ini"
    database.write_bytes(luggage_database)
    with Store.open(str(database)) as store:
        entries = store.verify().entries
    chance = chance_of_kills()
    last = Standing("", -1, 0)
    for _ in range(KILLS):
        victim = Victim(sit, database, settings)
        said = victim.said()
        begun: Standing = next(said)
        assert begun.client == last.client
        assert begun.line in {last.line, last.line + 1}
        heard = [begun, *(next(said) for _ in range(chance.randrange(1, 5)))]
        victim.kill(chance.uniform(0, 0.4))
        last = [*heard, *said][-1]
        assert last.client == CLIENT
        with Store.open(str(database)) as store:
            report = store.verify()
        assert report.intact
        assert report.entries >= entries + last.receipts
        entries = report.entries


def test_a_place_that_is_kept_already_is_not_written_again(tmp_path: Path) -> None:
    file, spot = tmp_path / "settings.ini", Spot("item", 1, "A1")
    settings = Settings(QSettings(str(file), QSettings.Format.IniFormat))
    settings.spot = spot
    file.unlink()

    settings.spot = spot
    assert not file.exists()

    settings.spot = Spot("item", 1, "A2")
    assert file.exists()


def test_the_vote_of_a_case_is_taken_up_again_too(session: WindowSession, luggage: AgendaItemId) -> None:
    session.go_to("P1")
    session.act("tab_5")
    second = session.reopened()
    second.window.bridge.start()
    second.settle()

    assert second.window.desk.item == luggage
    assert second.window.page.shown == 5
    assert second.focus == "P1"


def test_who_left_from_the_agenda_begins_at_the_agenda(session: WindowSession, luggage: AgendaItemId) -> None:
    session.act("agenda")
    second = session.reopened()
    second.window.bridge.start()
    second.settle()

    assert second.window.on_agenda


def test_a_start_presents_no_case_by_itself_and_seeks_none_that_is_gone(session: WindowSession) -> None:
    agenda = session.window.desk.agenda
    assert agenda is not None
    for item in (agenda.rows[0].id, "of another meeting"):
        session = session.reopened()
        session.window.settings.spot = Spot(item, 2, "A1")
        session.window.bridge.start()
        session.settle()

        assert session.window.on_agenda
        assert {row.state for row in session.window.agenda.table.cases.rows} == {CaseState.PENDING}
