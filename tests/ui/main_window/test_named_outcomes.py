# SPDX-License-Identifier: Apache-2.0
"""The window says outcomes in the unit's words: agenda, vote, what the chair may adopt, a client's past."""

import pytest

from models.operations.noting import withdraw_case
from models.store import Store
from tests.tools.demo_session import Evening
from tests.tools.window_session import WindowSession

OWN = {
    "rejected": {"zh": "本次申请不予通过", "en": "Declined by the committee"},
    "reinvestigate": {"zh": "退回主办补充调查后再次上会", "en": "Returned to Field Work Officer"},
    "withdrawn": {"zh": "客户自行撤件", "en": "Taken back by the client"},
}
LUGGAGE, STALL = 1, 2


@pytest.fixture(scope="module")
def luggage_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The luggage shop, whose officers state an earlier refusal, and the stall, withdrawn."""
    file = tmp_path_factory.mktemp("named") / "desk.db"
    with Store.create(str(file)) as store:
        evening = Evening(store, cases=("luggage-shop", "breakfast-stall"), policy={"outcomes": OWN})
        evening.perform(withdraw_case, item=evening.items["breakfast-stall"], reason="他行放款")
    return file.read_bytes()


def test_agenda_and_vote_say_the_units_words(session: WindowSession) -> None:
    model = session.window.agenda.table.model()
    texts = [model.index(row, column).data() for row in range(2) for column in range(model.columnCount())]
    assert "客户自行撤件" in texts

    session.open_case(STALL)
    session.act("conditions")
    session.settle()
    screen = session.window.voting.screen
    session.qtbot.waitUntil(lambda: screen.result.text().startswith("客户自行撤件"))
    choices = screen.resolution.outcome
    offered = [choices.itemText(index) for index in range(choices.count())]
    assert any("退回主办补充调查后再次上会" in text for text in offered)
    assert any("本次申请不予通过" in text for text in offered)


def test_what_the_officers_state_of_the_past_is_said_in_the_units_words(session: WindowSession) -> None:
    session.open_case(LUGGAGE)
    client = session.window.client.client
    assert client is not None
    said = [session.window.voice.outcome(row.outcome) for row in client.stated]
    assert set(said) & {"本次申请不予通过", "退回主办补充调查后再次上会"}
    assert said[0] in session.window.page.header.facts.text()

    session.act("client")
    view = session.window.client.view
    session.qtbot.waitUntil(view.isVisible, timeout=20_000)
    item = view.past.item(0, 3)
    assert item is not None
    assert item.text() == said[0]
