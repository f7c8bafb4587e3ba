# SPDX-License-Identifier: Apache-2.0
"""After the reveal, and what a resolution may not be adopted without: checks 19 and 20."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from models.operations.voting import open_ballot
from models.store import Store
from models.terms import Choice
from tests.tools.demo_session import Evening
from tests.tools.window_session import WindowSession
from ui.voting.conditions import DUE, OWNER, PROOF

Measure = Callable[..., None]
MANDATORY = ["01", "02"]


@pytest.fixture(scope="module")
def luggage_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The breakfast stall voted on and revealed."""
    file = tmp_path_factory.mktemp("resolution") / "desk.db"
    with Store.create(str(file)) as store:
        evening = Evening(store, cases=("breakfast-stall",))
        item = evening.examine("breakfast-stall")
        evening.perform(open_ballot, item=item)
        evening.vote("breakfast-stall")
    return file.read_bytes()


@pytest.fixture
def revealed(session: WindowSession) -> WindowSession:
    """The voting tab of the breakfast stall."""
    session.open_case(1)
    session.act("conditions")
    session.voting()
    return session


def test_check_19_a_vote_stands_after_the_reveal_and_a_second_round_is_kept_beside_it(
    revealed: WindowSession, measure: Measure
) -> None:
    screen = revealed.window.voting.screen
    before = [voter.choice for voter in revealed.voting().rounds[0].voters]
    revealed.type("44444", screen.voters)
    after = [voter.choice for voter in revealed.voting().rounds[0].voters]
    measure(
        "votes changed after the reveal",
        sum(map(bool, (a is not b for a, b in zip(before, after, strict=True)))),
        most=0,
    )

    revealed.act("new_round")
    screen.round_reason.setText("金额有误，重新表决")
    QTest.keyClick(screen.round_reason, Qt.Key.Key_Return)
    revealed.type("11111", screen.voters)
    rounds = revealed.voting().rounds
    assert [voter.choice for voter in rounds[0].voters] == before
    assert {voter.choice for voter in rounds[1].voters if voter.choice is not None} == {Choice.APPROVE}
    measure("rounds kept", len(rounds), least=2)


def test_check_20_what_a_condition_lacks_refuses_the_adoption_and_leads_to_its_cell(
    revealed: WindowSession, measure: Measure
) -> None:
    panel = revealed.window.voting.screen.conditions
    mandatory = [row.code for row in revealed.voting().conditions if row.mandatory]
    panel.field.setText("配偶签字")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    values = {OWNER: revealed.case.lead_officer, DUE: "放款前", PROOF: "签字页"}
    jumps = 0
    for column, value in values.items():
        revealed.voting()
        revealed.act("adopt_resolution")
        assert revealed.voting().resolution is None
        jumps += (panel.table.currentRow(), panel.table.currentColumn()) == (len(mandatory), column)
        assert panel.table.hasFocus()
        cell = panel.table.item(len(mandatory), column)
        assert cell is not None
        cell.setText(value)
    revealed.voting()
    revealed.act("adopt_resolution")

    assert revealed.voting().resolution is not None, "nothing else was missing"
    assert mandatory == MANDATORY
    measure("mandatory conditions there from the start", len(mandatory), least=len(MANDATORY))
    measure("of owner, due and proof: those missing that refuse and lead to their cell", jumps, least=len(values))


def says(label: QLabel, above: bool) -> bool:
    """Whether the instalment is, or is not, said to be above the ceiling; it says something in any case."""
    return "元" in label.text() and ("不超过" not in label.text()) is above


def test_check_20_an_amount_above_the_ceiling_is_said_while_it_is_typed(
    revealed: WindowSession, measure: Measure
) -> None:
    form = revealed.window.voting.screen.resolution
    flagged = []
    for amount, above in (("20000", False), ("900000", True)):
        form.amount.selectAll()
        form.amount.insert(amount)
        revealed.qtbot.waitUntil(partial(says, form.instalment, above), timeout=20_000)
        flagged += [amount] if above else []
    measure("amounts flagged, of one within the ceiling and one above it", len(flagged), most=1, least=1)
    assert flagged == ["900000"]
