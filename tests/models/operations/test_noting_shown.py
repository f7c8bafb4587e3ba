# SPDX-License-Identifier: Apache-2.0
"""What hung on the wall stands in the journal by keys and ids, and is news to nobody."""

from datetime import timedelta

import pytest

from models.errors import MeetingAdjourned, MeetingClosed
from models.operations.noting import withdraw_case
from models.operations.noting_shown import note_showing_lost, note_shown
from models.operations.sealing import close_meeting
from models.operations.sittings import adjourn
from models.snapshots.charts import ChartKind
from models.snapshots.reading.showing_left import load_showing_left
from models.snapshots.reading.trail import load_trail
from models.snapshots.wall import Curtain, WallState
from models.terms import AgendaItemId, EvidenceId, LineKey, QuestionId
from reports.trail import trail_words
from reports.voice import Voice
from tests.tools.demo_session import EVENING, Evening

SINCE = EVENING + timedelta(minutes=3)


def test_a_picture_is_kept_by_its_code_its_key_and_its_time(evening: Evening, item: AgendaItemId) -> None:
    curtains: tuple[tuple[WallState, Curtain, dict[str, str]], ...] = (
        (WallState.LINE, Curtain(WallState.LINE, item, line=LineKey("P1")), {"line": "P1"}),
        (WallState.CHART, Curtain(WallState.CHART, item, chart=ChartKind.COVER), {"chart": "cover"}),
        (WallState.QUESTION, Curtain(WallState.QUESTION, item, question=QuestionId("q")), {"question": "q"}),
        (WallState.PHOTOGRAPH, Curtain(WallState.PHOTOGRAPH, item, evidence=EvidenceId("E02")), {"evidence": "E02"}),
        (WallState.COUNT, Curtain(WallState.VOTING, item), {}),
        (WallState.AGENDA, Curtain(WallState.AGENDA), {}),
    )
    before = evening.case(item)
    for state, curtain, about in curtains:
        facts = {"meeting": evening.meeting, "state": state, "curtain": curtain, "since": SINCE}
        change = evening.perform(note_shown, **facts)

        assert dict(change.facts) == {"shown": state.value, "since": SINCE.isoformat(), **about}
        assert (change.quiet, change.inverse, len(change.cases)) == (True, None, int(curtain.item is not None))
    assert evening.case(item) == before
    told = [trail_words(row, Voice("zh_CN")) for row in evening.store.read(load_trail).rows[:6]]
    assert {row[3] for row in told} == {"投影显示"}
    assert "科目" in told[-1][5]


def test_a_closed_meeting_shows_nothing_any_more(evening: Evening, item: AgendaItemId) -> None:
    evening.perform(withdraw_case, item=item, reason="—")
    evening.perform(close_meeting, meeting=evening.meeting)

    facts = {"state": WallState.AGENDA, "curtain": Curtain(WallState.AGENDA), "since": SINCE}
    with pytest.raises(MeetingClosed):
        evening.perform(note_shown, meeting=evening.meeting, **facts)


def left(evening: Evening) -> WallState | None:
    return evening.store.read(load_showing_left, meeting=evening.meeting)


def show(evening: Evening, state: WallState) -> None:
    evening.perform(note_shown, meeting=evening.meeting, state=state, curtain=Curtain(state), since=SINCE)


def test_a_picture_hangs_by_the_record_until_another_entry_ends_it(evening: Evening) -> None:
    assert left(evening) is None
    show(evening, WallState.AGENDA)
    assert left(evening) is WallState.AGENDA
    show(evening, WallState.BLANK)
    assert left(evening) is None


def test_after_a_crash_the_trail_says_that_the_end_is_not_known(evening: Evening) -> None:
    show(evening, WallState.AGENDA)
    evening.perform(note_showing_lost, meeting=evening.meeting, state=WallState.AGENDA)

    assert left(evening) is None
    row = trail_words(evening.store.read(load_trail).rows[0], Voice("zh_CN"))
    assert row[3] == "投影结束时间不明"
    assert "当时投影内容：议程" in row[5]


def test_that_nothing_hangs_any_more_may_be_said_of_an_adjourned_meeting(evening: Evening) -> None:
    show(evening, WallState.AGENDA)
    evening.perform(adjourn, meeting=evening.meeting, until=EVENING.date() + timedelta(days=1), reason="—")
    with pytest.raises(MeetingAdjourned):
        show(evening, WallState.AGENDA)
    show(evening, WallState.BLANK)

    assert left(evening) is None


def test_the_close_of_the_meeting_ends_what_was_shown_in_it(evening: Evening, item: AgendaItemId) -> None:
    show(evening, WallState.AGENDA)
    evening.perform(withdraw_case, item=item, reason="—")
    evening.perform(close_meeting, meeting=evening.meeting)

    assert left(evening) is None
    with pytest.raises(MeetingClosed):
        evening.perform(note_showing_lost, meeting=evening.meeting, state=WallState.AGENDA)
