# SPDX-License-Identifier: Apache-2.0
"""What changed since a case was heard before, in the real window."""

import json
import os
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.operations.accepting import accept_case
from models.operations.convening import add_to_agenda, convene
from models.operations.postponing import defer_case
from models.operations.sealing import close_meeting
from models.presented import PresentedCase
from models.snapshots.convening import Seat
from models.snapshots.reading.frame import members_of
from models.snapshots.reading.presented import presented_case
from models.store import Store
from models.terms import LineKey, MeetingId, MemberId
from resources import path
from tests.tools.demo_session import Evening
from tests.tools.window_session import WindowSession

CASH = LineKey("A1")


def recounted(case: PresentedCase) -> PresentedCase:
    lines = tuple(
        replace(line, figures=(replace(line.figures[0], verified=Decimal(1300)), *line.figures[1:]))
        if line.key == CASH
        else line
        for line in case.lines
    )
    return replace(case, lines=lines, application=replace(case.application, requested=Decimal(40000)))


@pytest.fixture(scope="module")
def luggage_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The stall put off, brought in its second revision and on the next agenda, with the luggage shop in its first."""
    file = tmp_path_factory.mktemp("changes") / "desk.db"
    with Store.create(str(file)) as store:
        evening = Evening(store, cases=("breakfast-stall", "luggage-shop"))
        item = evening.examine("breakfast-stall")
        evening.perform(defer_case, item=item, reason="补充清点")
        evening.perform(close_meeting, meeting=evening.meeting)
        stall, luggage = (evening.case(evening.items[name]) for name in ("breakfast-stall", "luggage-shop"))
        old = store.read(presented_case, revision=stall.revision)
        evening.perform(accept_case, presented=recounted(old), source="again.xlsx")
        evening.at += timedelta(days=7)
        rows = store.read(members_of, meeting=evening.meeting)
        change = evening.perform(
            convene,
            number=48,
            on=evening.at.date(),
            starts=evening.at,
            place="三楼会议室",
            people=[Seat(MemberId(str(uuid4())), row.name, row.role) for row in rows],
            policy=json.loads(path("policy", "default.json").read_text(encoding="utf-8")),
        )
        for case in (stall.case, luggage.case):
            evening.perform(add_to_agenda, meeting=MeetingId(str(change.payload)), case=case)
    return file.read_bytes()


def test_changes_are_shown_line_by_line_with_what_stayed(session: WindowSession) -> None:
    session.open_case(1)
    session.act("changes")
    session.settle()
    view = session.window.changes.view
    session.qtbot.waitUntil(view.isVisible)

    rows = [[item.text() if (item := view.table.item(row, column)) else "" for column in range(4)] for row in range(3)]
    assert rows[0] == ["申请", "申请金额", "50,000", "40,000"]
    assert rows[1][0].startswith("A1")
    assert rows[1][3] == "1,300"
    assert "未变" in rows[2][1]
    assert "第2版与第1版" in view.summary.text()
    if folder := os.environ.get("PICTURES"):
        view.grab().save(f"{folder}/changes.png")
    QTest.keyClick(view.table, Qt.Key.Key_Escape)
    assert not view.isVisible()


def test_of_a_first_revision_it_is_said_that_there_is_nothing_to_compare(session: WindowSession) -> None:
    session.open_case(2)
    session.act("changes")
    session.settle()

    session.qtbot.waitUntil(lambda: "第一版" in session.said)
    assert not session.window.changes.view.isVisible()
