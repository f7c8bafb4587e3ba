# SPDX-License-Identifier: Apache-2.0
"""Who has worked for an hour and a half, or through four cases, is advised to rest; nobody else is."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.rules.pausing import Stretch
from models.snapshots.reading.pause import load_pause
from models.store import Store
from models.terms import MeetingId
from tests.tools.demo_session import Evening
from tests.tools.demo_source import CASES
from tests.tools.window_session import WindowSession, sat_at


def test_the_record_counts_cases_and_minutes_since_the_last_pause(tmp_path: Path) -> None:
    with Store.create(str(tmp_path / "desk.db")) as store:
        evening = Evening(store, cases=CASES[:2])
        for name in CASES[:2]:
            evening.open(name)

        assert store.read(load_pause, meeting=evening.meeting).cases == len(CASES[:2])


def test_nothing_recorded_is_no_work(tmp_path: Path) -> None:
    with Store.create(str(tmp_path / "desk.db")) as store:
        assert store.read(load_pause, meeting=MeetingId("none")) == Stretch(0, 0)


@pytest.mark.parametrize("opened", [3, 4])
def test_after_four_cases_the_agenda_advises_a_pause(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, opened: int
) -> None:
    with Store.create(str(tmp_path / "made.db")) as store:
        evening = Evening(store)
        for name in CASES[:opened]:
            evening.open(name)
    (tmp_path / "sat").mkdir()
    with sat_at(qtbot, qapp, tmp_path / "sat", (tmp_path / "made.db").read_bytes()) as session:
        assert_advised(session, advised=opened == 4)
        before = session.window.agenda.advice.text()
        session.window.view.change_language()
        QApplication.processEvents()
        after = session.window.agenda.advice.text()
        assert bool(after) == (opened == 4)
        assert not after or after != before


def assert_advised(session: WindowSession, *, advised: bool) -> None:
    advice = session.window.agenda.advice
    if advised:
        session.qtbot.waitUntil(lambda: "10" in advice.text(), timeout=20_000)
        assert advice.isVisible()
    else:
        session.settle()
        assert not advice.text()
