# SPDX-License-Identifier: Apache-2.0
"""Under a policy of keys, through the window: who signs above gets a key, and the roll is signed at the end."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.keys.person_key import PersonKey
from models.named_outcomes import NamedOutcome
from models.operations.resolving_cases import adopt_resolution
from models.operations.voting import cast_vote, open_ballot, reveal
from models.store import Store
from models.terms import Choice, Outcome
from tests.tools.keyed_session import CHEAP, SECRETARY, KeyedEvening, secret_of
from tests.tools.other_tiers import tiers
from tests.tools.window_session import WindowSession, sat_at
from ui.voting.keeper_prompt import KeeperPrompt
from ui.voting.outstanding import WAITS, OutstandingForm

CHAIR, SUN, VICE, PRESIDENT = "刘建国", "孙副行长", "主管副行长", "：行长"
GOOD = "a good secret"


def passed(file: Path, *, adopted: bool) -> bytes:
    """The stall passed by everybody; two sign above."""
    with Store.create(str(file)) as store:
        evening = KeyedEvening(store, policy={"tiers": tiers(signers=True)})
        evening.enrol_all()
        item = evening.examine("breakfast-stall")
        evening.perform(open_ballot, item=item)
        for key in ("M1", "M2", "M3", "M4", "M5"):
            evening.perform(cast_vote, item=item, member=evening.people[key], choice=Choice.APPROVE)
        evening.perform(reveal, item=item)
        if adopted:
            evening.perform(adopt_resolution, item=item, reasons="")
    return file.read_bytes()


@pytest.fixture(scope="module")
def counted_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return passed(tmp_path_factory.mktemp("counted") / "desk.db", adopted=False)


@pytest.fixture(scope="module")
def adopted_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return passed(tmp_path_factory.mktemp("adopted") / "desk.db", adopted=True)


@pytest.fixture
def counted(qtbot: QtBot, qapp: QApplication, tmp_path: Path, counted_file: bytes) -> Iterator[WindowSession]:
    with sat_at(qtbot, qapp, tmp_path, counted_file) as made:
        made.window.keys.cost = CHEAP
        made.open_case(1)
        yield made


@pytest.fixture
def session(qtbot: QtBot, qapp: QApplication, tmp_path: Path, adopted_file: bytes) -> Iterator[WindowSession]:
    with sat_at(qtbot, qapp, tmp_path, adopted_file) as made:
        made.window.keys.cost = CHEAP
        yield made


def give(session: WindowSession, person: str, secret: str) -> None:
    """The person asked types the own secret."""
    prompt: KeeperPrompt = session.window.keys.prompt
    session.qtbot.waitUntil(lambda: prompt.isVisible() and prompt.unlocking.person == person, timeout=20_000)
    prompt.unlocking.secret.insert(secret)
    QTest.keyClick(prompt.unlocking.secret, Qt.Key.Key_Return)


def waits(form: OutstandingForm) -> str:
    cell = form.table.item(0, WAITS)
    return "" if cell is None else cell.text()


def test_a_veto_is_signed_before_it_is_recorded(counted: WindowSession) -> None:
    counted.voting()
    counted.act("veto")
    line = counted.window.voting.screen.notes.vetoing
    line.setText("客户涉诉")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert counted.voting().rounds[-1].veto is None
    give(counted, CHAIR, secret_of(CHAIR))
    counted.qtbot.waitUntil(lambda: counted.voting().rounds[-1].outcome == NamedOutcome(Outcome.VETOED), timeout=20_000)

    assert not counted.window.keys.prompt.isVisible()
    assert counted.window.keys.sitting.key_of(CHAIR) is None


def test_who_signs_above_gets_a_key_and_signs_with_it(session: WindowSession) -> None:
    window = session.window
    session.act("people_keys")
    dialog = window.keys.dialog
    session.qtbot.waitUntil(dialog.isVisible, timeout=20_000)
    parts = [dialog.table.item(row, 1) for row in range(dialog.table.rowCount())]
    dialog.table.setCurrentCell(next(row for row, cell in enumerate(parts) if cell and cell.text() == VICE), 0)
    assert dialog.name.isVisible()
    dialog.name.setFocus()
    for line, typed in ((dialog.name, SUN), (dialog.secret, GOOD), (dialog.again, GOOD)):
        line.insert(typed)
        QTest.keyClick(line, Qt.Key.Key_Return)
    session.qtbot.waitUntil(
        lambda: SUN in [cell.text() for row in range(dialog.table.rowCount()) if (cell := dialog.table.item(row, 0))],
        timeout=20_000,
    )
    dialog.close()

    session.act("outstanding")
    form = window.following.form
    session.qtbot.waitUntil(form.isVisible, timeout=20_000)
    form.name.insert(SUN)
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    give(session, SUN, "a wrong secret")
    session.qtbot.waitUntil(lambda: SUN in window.keys.prompt.unlocking.note.text(), timeout=20_000)
    give(session, SUN, GOOD)
    session.qtbot.waitUntil(lambda: PRESIDENT in waits(form), timeout=20_000)


def test_the_roll_is_signed_by_chair_and_secretary_before_the_meeting_closes(session: WindowSession) -> None:
    window = session.window
    window.sealing.ask()
    QTest.keyClick(session.seal_question(), Qt.Key.Key_Return)
    give(session, CHAIR, secret_of(CHAIR))
    give(session, SECRETARY, secret_of(SECRETARY))

    session.qtbot.waitUntil(lambda: window.desk.agenda is not None and window.desk.agenda.sealed, timeout=60_000)


def unlocked_keys() -> set[str]:
    """Whose unlocked keys anything in the program still holds, by fingerprint."""
    gc.collect()
    return {each.public.fingerprint for each in gc.get_objects() if isinstance(each, PersonKey)}


def test_escape_at_the_second_signature_forgets_the_first_key(session: WindowSession) -> None:
    window, prompt = session.window, session.window.keys.prompt
    unlocked = unlocked_keys()
    window.sealing.ask()
    QTest.keyClick(session.seal_question(), Qt.Key.Key_Return)
    give(session, CHAIR, secret_of(CHAIR))
    session.qtbot.waitUntil(lambda: prompt.unlocking.person == SECRETARY, timeout=20_000)
    assert unlocked_keys() > unlocked
    QTest.keyClick(prompt, Qt.Key.Key_Escape)
    session.settle()

    assert unlocked_keys() == unlocked
    assert window.desk.agenda is not None
    assert not window.desk.agenda.sealed


def test_escape_at_a_signature_leaves_the_meeting_open(session: WindowSession) -> None:
    window = session.window
    window.sealing.ask()
    QTest.keyClick(session.seal_question(), Qt.Key.Key_Return)
    prompt = window.keys.prompt
    session.qtbot.waitUntil(prompt.isVisible, timeout=20_000)
    QTest.keyClick(prompt, Qt.Key.Key_Escape)
    session.settle()

    assert not prompt.isVisible()
    assert window.desk.agenda is not None
    assert not window.desk.agenda.sealed
