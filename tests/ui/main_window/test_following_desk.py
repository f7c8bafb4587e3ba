# SPDX-License-Identifier: Apache-2.0
"""What follows a vote, in the real window on the real store: veto, its time without one, signatures above."""

import os
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.named_outcomes import NamedOutcome
from models.operations.voting import open_ballot
from models.store import Store
from models.terms import Outcome, Standing
from tests.tools.demo_session import EVENING, Evening
from tests.tools.other_tiers import rewrite_tiers, tiers
from tests.tools.window_session import WindowSession
from ui.voting.outstanding import WAITS, OutstandingForm

STALL = 1


@pytest.fixture(scope="module")
def luggage_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The breakfast stall voted on and revealed, under a policy with a veto of 24 hours and two who sign above."""
    file = tmp_path_factory.mktemp("following") / "desk.db"
    with Store.create(str(file)) as store:
        evening = Evening(store, cases=("breakfast-stall", "luggage-shop"))
        item = evening.examine("breakfast-stall")
        evening.perform(open_ballot, item=item)
        evening.vote("breakfast-stall")
    rewrite_tiers(file, tiers(hours=24, signers=True))
    return file.read_bytes()


@pytest.fixture
def adopted(luggage_database: bytes, session: WindowSession) -> WindowSession:
    """The same, adopted."""
    del luggage_database
    session.open_case(STALL)
    session.act("conditions")
    session.voting()
    session.act("adopt_resolution")
    assert session.voting().resolution is not None
    return session


def form(session: WindowSession) -> OutstandingForm:
    session.act("outstanding")
    session.settle()
    found = session.window.following.form
    session.qtbot.waitUntil(found.isVisible)
    return found


def waits(shown: OutstandingForm) -> str:
    cell = shown.table.item(0, WAITS)
    assert cell is not None
    return cell.text()


def standing(session: WindowSession) -> Standing:
    resolution = session.voting().resolution
    assert resolution is not None
    return resolution.following.standing


def test_the_chair_vetoes_what_passed_with_a_key_and_a_reason_and_the_result_is_adopted(session: WindowSession) -> None:
    session.open_case(STALL)
    session.act("veto")
    line = session.window.voting.screen.notes.vetoing
    assert line.isVisible()
    line.setText("客户涉诉")
    QTest.keyClick(line, Qt.Key.Key_Return)

    last = session.voting().rounds[-1]
    assert last.outcome == NamedOutcome(Outcome.VETOED)
    assert last.veto is not None
    assert last.veto.by == session.window.desk.presiding
    session.act("adopt_resolution")
    resolution = session.voting().resolution
    assert resolution is not None
    assert resolution.outcome == NamedOutcome(Outcome.VETOED)


def test_an_adopted_approval_waits_for_the_veto_and_says_so_everywhere(adopted: WindowSession) -> None:
    assert standing(adopted) is Standing.PENDING_VETO
    assert "待否决期满" in adopted.window.voting.screen.result.text()
    row = adopted.window.desk.rows[0]
    assert row.standing is Standing.PENDING_VETO
    shown = form(adopted)
    assert "可在" in waits(shown)
    assert shown.words.isVisible()
    assert not shown.opinion.isVisible()


def test_the_veto_is_recorded_from_the_list_on_the_word_of_who_presided(adopted: WindowSession) -> None:
    shown = form(adopted)
    QTest.keyClick(shown.words, Qt.Key.Key_Return)
    adopted.settle()
    assert "理由" in shown.note.text()
    shown.words.setText("客户涉诉")
    QTest.keyClick(shown.words, Qt.Key.Key_Return)

    assert standing(adopted) is Standing.VETOED
    adopted.qtbot.waitUntil(lambda: shown.table.rowCount() == 0)
    assert "均已生效" in shown.note.text()


def test_after_its_time_the_list_records_that_no_veto_came_and_then_asks_each_signer(adopted: WindowSession) -> None:
    adopted.window.bridge.clock = lambda: EVENING + timedelta(days=2)
    shown = form(adopted)
    assert not shown.words.isVisible()
    shown.record.click()
    adopted.settle()
    adopted.qtbot.waitUntil(lambda: "主管副行长" in waits(shown))

    shown.name.setText("孙国华")
    QTest.keyClick(shown.opinion, Qt.Key.Key_Down)
    shown.record.click()
    adopted.settle()
    assert "理由" in shown.note.text()
    shown.words.setText("先结清旧贷")
    QTest.keyClick(shown.words, Qt.Key.Key_Return)
    adopted.settle()
    adopted.qtbot.waitUntil(lambda: waits(shown).endswith("行长") and "主管" not in waits(shown))
    shown.name.setText("钱进")
    QTest.keyClick(shown.name, Qt.Key.Key_Return)

    assert standing(adopted) is Standing.IN_FORCE
    adopted.qtbot.waitUntil(lambda: shown.table.rowCount() == 0)


def test_the_list_of_what_is_outstanding_is_drawn(adopted: WindowSession) -> None:
    shown = form(adopted)
    for language in ("zh_CN", "en"):
        adopted.window.speech.speak(language)
        adopted.act("outstanding")
        adopted.settle()
        picture = shown.grab()
        assert not picture.isNull()
        if folder := os.environ.get("PICTURES"):
            picture.save(f"{folder}/outstanding_{language}.png")
            adopted.window.frame.grab().save(f"{folder}/vote_{language}.png")
    adopted.window.speech.speak("zh_CN")
