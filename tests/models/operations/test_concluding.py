# SPDX-License-Identifier: Apache-2.0
"""Own words under a chart stand beside their figures, and fall with them."""

from decimal import Decimal

import pytest

from models.operations.change import Change
from models.operations.concluding import state_conclusion
from models.operations.correcting import correct_figure
from models.snapshots.charting import computed_conclusion, conclusion_of, mark_of, own_words
from models.snapshots.charts import ChartKind
from models.snapshots.showing import chart_on_wall
from models.store import Store
from models.terms import AgendaItemId, LineKey
from reports.voice import Voice
from tests.tools.demo_session import Evening

SALES = LineKey("P1")
KIND = ChartKind.DEVIATIONS
WORDS = "家庭支出与手机13812345678的流水不符"


@pytest.fixture
def evening(store: Store) -> Evening:
    return Evening(store, cases=("breakfast-stall",))


def stated(evening: Evening, item: AgendaItemId, text: str) -> Change:
    mark = mark_of(evening.case(item), KIND)
    return evening.perform(state_conclusion, item=item, chart=KIND, computed=mark, text=text)


def said(evening: Evening, item: AgendaItemId) -> str:
    return Voice("zh_CN").say(conclusion_of(evening.case(item), KIND))


def test_own_words_stand_until_they_are_given_back_undone_or_their_figures_change(evening: Evening) -> None:
    item = evening.open("breakfast-stall")
    computed = said(evening, item)
    first = stated(evening, item, WORDS)
    assert said(evening, item) == WORDS
    second = stated(evening, item, "另一句")
    assert said(evening, item) == "另一句"
    evening.undo(second)
    assert said(evening, item) == WORDS
    given_back = stated(evening, item, "")
    assert said(evening, item) == computed
    evening.undo(given_back)

    case = evening.case(item)
    shown = chart_on_wall(case, KIND)
    assert shown.conclusion is not None
    told = Voice("zh_CN").say(shown.conclusion)
    assert told.startswith("家庭支出")
    assert "13812345678" not in told

    figure = {"basis": case.line(SALES).basis, "track": "declared", "value": Decimal(99000), "reason": "重读"}
    evening.perform(correct_figure, item=item, line=SALES, **figure)
    later = evening.case(item)
    assert own_words(later, KIND) is None
    assert said(evening, item) == Voice("zh_CN").say(computed_conclusion(later, KIND)) != computed
    assert first.facts["text"] == WORDS
