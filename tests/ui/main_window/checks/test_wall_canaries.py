# SPDX-License-Identifier: Apache-2.0
"""Nothing private comes to the wall from any place, with canaries in the record itself: check 24."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.snapshots.charts import ChartKind
from models.snapshots.showing import count_on_wall, on_wall, overview_on_wall, photograph_on_wall, resolution_on_wall
from models.snapshots.wall import Curtain, WallSnapshot, WallState
from reports.charts.drawing import draw
from reports.charts.medium import WALL
from reports.voice import Voice
from tests.tools.planted import CANARIES, MASKED, planted_evening
from tests.tools.wall_states import LANGUAGES, played, states
from tests.tools.window_session import WindowSession, sat_at
from ui.theme import load_typeface
from ui.wall.canvas import WallCanvas
from ui.wall.marks import Text
from ui.wall.pages import pictures
from ui.wall.surface import Wall
from ui.wall.window import WallWindow

Measure = Callable[..., None]


@pytest.fixture(scope="module")
def luggage_database() -> bytes:
    """The planted evening, examined."""
    return planted_evening().examined_file


@pytest.fixture
def sealed_session(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WindowSession]:
    """The planted evening while its votes are sealed."""
    with sat_at(qtbot, qapp, tmp_path, planted_evening().sealed_file) as made:
        yield made


def said(canvas: WallCanvas, around: QWidget) -> Iterator[str]:
    """Whatever of the wall can be read by eye, by a screen reader or by the program."""
    yield repr(canvas.snapshot)
    yield from canvas.texts()
    for widget in (around, *around.findChildren(QWidget)):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
    chart = canvas.snapshot.chart
    if chart is not None:
        yield from (text for text, _box in draw(chart, replace(WALL, width=1728), Voice("zh_CN")).texts)


@pytest.fixture
def typeface(qapp: QApplication) -> None:
    """Texts are measured."""
    del qapp
    load_typeface()


# --- every state


def curtains() -> Iterator[Curtain]:
    """Every position of the curtain on the planted case."""
    case = planted_evening().examined
    yield Curtain(WallState.AGENDA)
    yield from (Curtain(state, case.item) for state in (WallState.OVERVIEW, WallState.VOTING))
    for state, line in product((WallState.STATEMENT, WallState.LINE), case.lines):
        yield Curtain(state, case.item, line=line.key)
    yield from (Curtain(WallState.CHART, case.item, chart=kind) for kind in ChartKind)
    yield from (Curtain(WallState.QUESTION, case.item, question=question.id) for question in case.questions)


def walls() -> dict[str, WallSnapshot]:
    """Whatever the wall can be given of this evening, by what it is."""
    told = planted_evening()
    found: dict[str, WallSnapshot] = {}
    for (turn, voting), curtain in product(told.votes.items(), curtains()):
        if turn == "before" or curtain.state is WallState.VOTING:
            shown = on_wall(curtain, told.agenda, told.examined, voting)
            if shown is not None:
                found[f"{shown.state.value} {turn} {curtain.line or curtain.chart or curtain.question or ''}"] = shown
    found["A10"] = photograph_on_wall(told.examined, f"收据{MASKED}", b"")
    found["A8 before"] = resolution_on_wall(told.examined, told.votes["running"])
    earlier = (replace(told.examined.history[0], outcome=f"婉拒{MASKED}"),)
    found["A1 decided in words"] = overview_on_wall(replace(told.examined, history=earlier))
    return found


def read(snapshot: WallSnapshot, voice: Voice) -> str:
    """Whatever of a picture can be read: its values and what is drawn of them, charts too."""
    drawn = pictures(snapshot, voice, Wall(1920, 1080))
    words = [mark.text for picture in drawn for mark in picture.marks if isinstance(mark, Text)]
    if snapshot.chart is not None:
        words += [text for text, _box in draw(snapshot.chart, replace(WALL, width=1728), voice).texts]
    return "\n".join((repr(snapshot), *words, "".join(words)))


def test_check_24_every_state_is_swept() -> None:
    swept = {snapshot.state for snapshot in walls().values()}

    assert swept == set(WallState) - {WallState.BLANK}


@pytest.mark.usefixtures("typeface")
@pytest.mark.parametrize("language", LANGUAGES)
def test_check_24_no_canary_of_the_record_is_on_the_wall(language: str) -> None:
    voice = Voice(language)
    texts = {name: read(snapshot, voice) for name, snapshot in walls().items()}

    assert [(name, canary) for name, text in texts.items() for canary in CANARIES if canary in text] == []
    masked = [name for name, text in texts.items() if "欧阳×" in text and "138****5678" in text]
    assert len(masked) > len(texts) / 2  # they were there to be masked


def test_check_24_a_sealed_round_is_on_the_wall_by_its_dots_alone() -> None:
    told = planted_evening()
    running = on_wall(Curtain(WallState.VOTING, told.examined.item), None, told.examined, told.votes["running"])

    assert running is not None
    assert count_on_wall(told.examined, told.votes["running"]) == running
    assert (running.state, running.voted, running.voters, running.count) == (WallState.VOTING, 4, 4, None)


# --- every place of the window


class Looks:
    """Reads the wall and the operator's small picture of it, page by page; what was read already is not read again."""

    def __init__(self, session: WindowSession, wall: WallWindow) -> None:
        self._wall, self._small = wall, session.window.small_wall.thumbnail
        self._wait = session.qtbot.waitUntil
        self._read: list[WallSnapshot] = []
        self.found: list[tuple[WallState, str]] = []
        self.seen: set[WallState] = set()
        self.count = 0

    def look(self) -> None:
        self.count += 1
        canvas, small = self._wall.canvas, self._small
        shown = replace(canvas.snapshot, at=None)
        self.seen.add(shown.state)
        if shown in self._read:
            return
        self._read.append(shown)
        self._wait(lambda: replace(small.canvas.snapshot, at=None) == shown)
        texts = [small.words.text(), *said(small.canvas, small)]
        for _page in range(canvas.page_count):
            canvas.turn_to(canvas.page + 1)
            texts += said(canvas, self._wall)
        self.found += [(shown.state, canary) for canary in CANARIES if canary in "\n".join(texts)]


def through_the_tabs(session: WindowSession, looks: Looks) -> None:
    """From every tab to every other and back, with F5 there."""
    window, numbers = session.window, session.window.page.numbers
    pairs = (pair for pair in product(numbers, numbers) if pair[0] < pair[1])
    for tab in (*(tab for first, then in pairs for tab in (first, then)), numbers[0]):
        window.go_to_tab(tab)
        looks.look()
        window.wall_keys.push()
        looks.look()


@pytest.mark.parametrize("language", LANGUAGES)
def test_check_24_nothing_private_comes_to_the_wall_from_any_place(
    session: WindowSession, wall: WallWindow, measure: Measure, language: str
) -> None:
    window, looks = session.window, Looks(session, wall)
    window.speech.speak(language)
    window.speak()
    through_the_tabs(session, looks)
    window.go_to_tab(2)
    for _way in ("statement", "line"):
        session.act("statement")
        for _step in range(6):
            QTest.keyClick(window.workspace.grid, Qt.Key.Key_Down)
            looks.look()
    window.go_to_tab(4)
    QTest.keyClick(window.questions.list, Qt.Key.Key_Down)
    looks.look()
    for action in ("black", "black", "clear_wall", "push", "hold"):
        session.act(action)
        looks.look()
    window.notes.show()
    looks.look()
    window.go_to_agenda()
    looks.look()

    assert looks.found == []
    assert {WallState.OVERVIEW, WallState.LINE, WallState.CHART, WallState.STATEMENT, WallState.QUESTION} <= looks.seen
    measure(f"looks at the wall, {language}", looks.count, least=50)


def test_check_24_a_sealed_round_that_runs_is_on_the_wall_by_its_dots(
    sealed_session: WindowSession, measure: Measure, hang: Callable[[WindowSession], WallWindow]
) -> None:
    sealed_session.open_case(1)
    looks = Looks(sealed_session, hang(sealed_session))
    through_the_tabs(sealed_session, looks)

    assert looks.found == []
    assert WallState.VOTING in looks.seen
    assert looks.seen.isdisjoint({WallState.COUNT, WallState.RESOLUTION})
    measure("looks at the wall while votes are sealed", looks.count, least=50)


def test_check_24_no_state_of_the_wall_names_anybody_of_the_family(measure: Measure) -> None:
    case = played("zh_CN").examined
    names = [person.name for person in case.people]
    read = {name: repr(snapshot) for name, snapshot in states("zh_CN").items()}

    assert [(name, person) for name, text in read.items() for person in names if person in text] == []
    measure("states looked through", len(read), least=20)
