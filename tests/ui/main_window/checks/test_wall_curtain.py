# SPDX-License-Identifier: Apache-2.0
"""What comes to the wall while the operator works: checks 12, 24 and 27.

Times are of the processor, since the other tests of a run take their part of the machine.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from models.snapshots.charts import Chart
from models.snapshots.wall import WallState
from reports.charts.drawing import draw
from reports.charts.medium import WALL
from reports.voice import Voice
from tests.tools.wall_states import LANGUAGES, played, states
from tests.tools.window_session import WindowSession
from ui.wall.window import WallWindow
from ui.widgets.chart_image import warm_up

Measure = Callable[..., None]
NOTE, QUESTION, REMARK, CAUSE = "金丝雀便笺", "金丝雀预备问题", "金丝雀附言", "金丝雀批注"
IDENTITY, TELEPHONE, CARD = "330106198001011234", "13812345678", "6228480402564890018"


def painted(wall: WallWindow) -> None:
    """Paint at once what is to be painted."""
    wall.canvas.repaint()


# --- following


def test_check_27_the_wall_is_painted_at_once_in_follow_and_stays_in_hold(
    session: WindowSession, wall: WallWindow, measure: Measure
) -> None:
    desk, grid = session.window.wall, session.window.workspace.grid
    longest = 0.0
    for _move in range(12):
        before = process_time()
        QTest.keyClick(grid, Qt.Key.Key_Down)
        painted(wall)
        longest = max(longest, (process_time() - before) * 1000)
        line = wall.canvas.snapshot.line
        assert line is not None
        assert line.label == session.line(session.focus or "").label
    measure("from the key to the painted wall", longest, most=200, unit=" ms")

    desk.change_hold()
    held = wall.canvas.picture()
    for _move in range(20):
        QTest.keyClick(grid, Qt.Key.Key_Up)
    session.act("tab_3")
    session.window.go_to_agenda()
    measure("changes of a held wall in 22 moves", float(wall.canvas.picture() != held), most=0)


def test_check_27_every_change_of_state_is_painted_soon(
    wall: WallWindow, measure: Measure, session: WindowSession
) -> None:
    warm_up()  # as the program does when it starts
    voice, found = session.window.voice, states("zh_CN")
    longest = {}
    for name, snapshot in found.items():
        before = process_time()
        wall.show_snapshot(snapshot, voice)
        painted(wall)
        longest[name] = (process_time() - before) * 1000

    slowest = max(longest, key=lambda name: longest[name])
    measure(f"from a change of state to the painted wall, slowest {slowest}", longest[slowest], most=200, unit=" ms")


def test_check_12_the_wall_is_black_at_once_from_every_state(
    session: WindowSession, wall: WallWindow, measure: Measure
) -> None:
    desk, longest = session.window.wall, 0.0
    for snapshot in states("zh_CN").values():
        desk.live = snapshot
        desk.paint()
        before = process_time()
        session.act("black")
        painted(wall)
        longest = max(longest, (process_time() - before) * 1000)
        assert wall.canvas.texts() == ()
        session.act("black")
    measure("from the key to the black wall", longest, most=100, unit=" ms")


# --- nothing private


def said(wall: WallWindow) -> Iterator[str]:
    """Whatever of the wall can be read by eye, by a screen reader or by the program."""
    canvas = wall.canvas
    yield repr(canvas.snapshot)
    yield from canvas.texts()
    for widget in (wall, *wall.findChildren(QWidget)):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
    chart = canvas.snapshot.chart
    if chart is not None:
        yield from drawn_words(chart, Voice("zh_CN"))


def drawn_words(chart: Chart, voice: Voice) -> list[str]:
    """The texts drawn into a chart."""
    return [text for text, _box in draw(chart, replace(WALL, width=1728), voice).texts]


def plant(session: WindowSession) -> tuple[str, ...]:
    """What nobody in the room may read, where the program keeps it; and the words to look for."""
    window = session.window
    case, voting = window.desk.case, window.voting.voting
    assert case is not None
    assert voting is not None
    people = tuple(replace(person, note=NOTE, relation=CAUSE, id_last4="9876") for person in case.people)
    numbers = f"{IDENTITY} {TELEPHONE} {CARD} {people[0].name}"
    lines = tuple(
        replace(
            line,
            label=f"{line.label}{numbers}",
            cause=CAUSE,
            mitigation=CAUSE,
            owner=CAUSE,
            checks=tuple(replace(check, cause=CAUSE, finding_reason=CAUSE, prepared=77_777) for check in line.checks),
        )
        for line in case.lines
    )
    window.desk.case = replace(
        case,
        people=people,
        lines=lines,
        client=f"{case.client}{numbers}",
        trade=f"{case.trade}{numbers}",
        purpose=f"{case.purpose}{numbers}",
        premises=REMARK,
        intercessions=(REMARK,),
        recused=(("金丝雀委员", REMARK),),
        prepared_questions=(),
        prepared_by=77_777,
        findings=(),
    )
    window.voting.voting = replace(voting, waiting=tuple(replace(row, remark=REMARK) for row in voting.waiting))
    named = [person.name for person in people]
    return (NOTE, CAUSE, REMARK, QUESTION, "9876", "77777", "77,777", "金丝雀", IDENTITY, TELEPHONE, CARD, *named)


@pytest.mark.parametrize("language", LANGUAGES)
def test_check_24_nothing_private_comes_to_the_wall_from_any_place(
    session: WindowSession, wall: WallWindow, measure: Measure, language: str
) -> None:
    window = session.window
    window.speech.speak(language)
    window.speak()
    canaries = plant(session)
    found: list[str] = []
    seen: set[WallState] = set()
    looks = 0

    def look() -> None:
        nonlocal looks
        looks += 1
        seen.add(wall.canvas.snapshot.state)
        for page in range(wall.canvas.page_count):
            wall.canvas.turn_to(page)
            read = "\n".join(said(wall))
            found.extend(canary for canary in canaries if canary in read)

    for first in window.page.numbers:
        for then in window.page.numbers:
            window.go_to_tab(first)
            look()
            window.go_to_tab(then)
            window.wall.push()
            look()
    window.go_to_tab(2)
    for _way in ("statement", "line"):
        session.act("statement")
        for _step in range(6):
            QTest.keyClick(window.workspace.grid, Qt.Key.Key_Down)
            look()
    window.notes.show()
    look()

    assert found == []
    assert {WallState.OVERVIEW, WallState.LINE, WallState.CHART, WallState.STATEMENT} <= seen
    measure(f"looks at the wall, {language}", looks, least=50)


def test_check_24_no_state_of_the_wall_names_anybody_of_the_family(measure: Measure) -> None:
    case = played("zh_CN").examined
    names = [person.name for person in case.people]
    read = {name: repr(snapshot) for name, snapshot in states("zh_CN").items()}

    assert [(name, person) for name, text in read.items() for person in names if person in text] == []
    measure("states looked through", len(read), least=20)


def test_check_24_private_places_leave_the_wall_as_it_is(session: WindowSession, wall: WallWindow) -> None:
    window = session.window
    QTest.keyClick(window.workspace.grid, Qt.Key.Key_Down)
    shown = wall.canvas.picture()

    for tab in (4, 5, 6):
        window.go_to_tab(tab)
        session.settle()
        assert wall.canvas.picture() == shown


def test_check_24_a_question_that_waits_to_be_put_does_not_come_to_the_wall(
    session: WindowSession, wall: WallWindow
) -> None:
    window = session.window
    assert window.questions.question is None
    window.go_to_tab(4)
    before = wall.canvas.picture()

    window.wall.push()

    assert wall.canvas.picture() == before
