# SPDX-License-Identifier: Apache-2.0
"""A step moves when its receipt arrives; a refusal drops it with words; one is in flight at a time."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from models.operations.change import Change, Inverse
from models.terms import CaseId, Said
from tests.models.store.acts import TooMuch, count_up, counts, last_count, note
from ui.bridge import Bridge, desk_at

PATIENCE = 120_000
"""Milliseconds until a test gives up: no measure of speed, on a busy machine a hundred and fifty commits take long."""


@pytest.fixture
def bridge(database: Path, qtbot: QtBot) -> Iterator[Bridge]:
    bridge = Bridge(desk_at(str(database)), operator="secretary")
    with qtbot.waitSignal(bridge.ready):
        bridge.start()
    yield bridge
    bridge.close()


def count_now(bridge: Bridge, qtbot: QtBot) -> int:
    """What the record says after everything wished so far."""
    answers: list[int] = []
    qtbot.waitUntil(lambda: not bridge.busy, timeout=PATIENCE)
    bridge.read(lambda: last_count, answers.append, {})
    qtbot.waitUntil(lambda: answers != [], timeout=PATIENCE)
    return answers[0]


def said(bridge: Bridge) -> tuple[Said | None, Said | None]:
    """The words of the two entries in the menu."""
    undo, redo = bridge.undo.next_undo, bridge.undo.next_redo
    return (None if undo is None else undo.said, None if redo is None else redo.said)


def test_a_hundred_and_fifty_steps_go_back_and_forth_in_the_record(bridge: Bridge, qtbot: QtBot) -> None:
    for _ in range(150):
        bridge.perform(lambda: count_up, {})
    assert count_now(bridge, qtbot) == 150

    for _ in range(150):
        bridge.undo.undo()
    assert count_now(bridge, qtbot) == 0
    for _ in range(150):
        bridge.undo.redo()
    assert count_now(bridge, qtbot) == 150


def test_undo_asked_with_the_wish_still_on_its_way_takes_back_that_wish(bridge: Bridge, qtbot: QtBot) -> None:
    bridge.perform(lambda: count_up, {})
    bridge.perform(lambda: count_up, {})
    bridge.undo.undo()
    bridge.undo.redo()
    bridge.undo.undo()

    assert count_now(bridge, qtbot) == 1
    answers: list[tuple[int, ...]] = []
    bridge.read(lambda: counts, answers.append, {})
    qtbot.waitUntil(lambda: answers != [], timeout=PATIENCE)
    assert answers == [(1, 2, 1, 2, 1)]


def test_the_menu_names_the_step_by_what_was_done(bridge: Bridge, qtbot: QtBot) -> None:
    bridge.perform(lambda: count_up, {})
    count_now(bridge, qtbot)
    assert said(bridge) == (Said("Count up"), None)

    bridge.undo.undo()
    count_now(bridge, qtbot)

    assert said(bridge) == (None, Said("Count up"))


def test_keys_count_in_the_order_in_which_they_were_pressed(bridge: Bridge, qtbot: QtBot) -> None:
    def named(session: Session, *, name: str) -> Change:
        return Change(name=name, facts={"name": name}, inverse=Inverse(named, {"name": f"not {name}"}))

    names: list[str] = []
    bridge.changed.connect(lambda change: names.append(change.name))
    bridge.perform(lambda: named, {"name": "a"})
    bridge.undo.undo()
    bridge.perform(lambda: named, {"name": "b"})
    bridge.undo.undo()
    bridge.undo.redo()
    bridge.perform(lambda: named, {"name": "c"})
    bridge.undo.redo()
    qtbot.waitUntil(lambda: not bridge.busy, timeout=PATIENCE)

    assert names == ["a", "not a", "b", "not b", "not not b", "c"]


def test_a_new_wish_ends_what_could_be_redone(bridge: Bridge, qtbot: QtBot) -> None:
    bridge.perform(lambda: count_up, {})
    bridge.undo.undo()
    bridge.perform(lambda: count_up, {})

    assert count_now(bridge, qtbot) == 1
    assert bridge.undo.next_redo is None


def test_an_inverse_that_is_refused_drops_its_step_and_says_so(bridge: Bridge, qtbot: QtBot) -> None:
    def refused_later(session: Session) -> Change:
        return Change(name="later", inverse=Inverse(always_refused), said=Said("Later"))

    def always_refused(session: Session) -> Change:
        raise TooMuch(limit=3)

    dropped: list[object] = []
    bridge.undo.dropped.connect(lambda step, error: dropped.extend([step.said, error]))
    bridge.perform(lambda: count_up, {})
    bridge.perform(lambda: refused_later, {})
    bridge.undo.undo()
    assert count_now(bridge, qtbot) == 1

    assert dropped == [Said("Later"), TooMuch(limit=3)]
    assert bridge.undo.next_redo is None
    bridge.undo.undo()
    assert count_now(bridge, qtbot) == 0


def test_a_final_operation_leaves_nothing_to_take_back(bridge: Bridge, qtbot: QtBot) -> None:
    def reveal(session: Session) -> Change:
        return Change(name="reveal", final=True)

    bridge.perform(lambda: count_up, {})
    bridge.perform(lambda: note, {"text": "no inverse, so no step"})
    bridge.perform(lambda: reveal, {})
    bridge.undo.undo()

    assert count_now(bridge, qtbot) == 1
    assert bridge.undo.next_undo is None


def test_while_a_ballot_is_open_what_was_done_since_the_last_vote_is_undone(bridge: Bridge, qtbot: QtBot) -> None:
    voted = CaseId("voted")

    def step(session: Session, *, name: str) -> Change:
        return Change(name=name, cases=(voted,), inverse=Inverse(step, {"name": f"not {name}"}))

    def plain(session: Session, *, name: str) -> Change:
        return Change(name=name, cases=(voted,), ballot=name == "ballot")

    names: list[str] = []
    held: list[bool] = []
    bridge.changed.connect(lambda change: names.append(change.name))
    bridge.undo.held.connect(lambda: held.append(True))
    bridge.perform(lambda: step, {"name": "before"})
    bridge.perform(lambda: plain, {"name": "ballot"})
    bridge.perform(lambda: plain, {"name": "vote"})
    bridge.perform(lambda: step, {"name": "slip"})
    bridge.undo.undo()
    bridge.undo.redo()
    bridge.undo.undo()
    bridge.undo.undo()
    qtbot.waitUntil(lambda: not bridge.busy and bool(held), timeout=PATIENCE)

    assert names[3:] == ["slip", "not slip", "not not slip", "not not not slip"]
    assert held == [True]


def test_while_a_ballot_is_open_only_steps_of_other_cases_are_undone(bridge: Bridge, qtbot: QtBot) -> None:
    voted, other = CaseId("voted"), CaseId("other")

    def step(session: Session, *, name: str, cases: tuple[CaseId, ...]) -> Change:
        return Change(name=name, cases=cases, inverse=Inverse(step, {"name": f"not {name}", "cases": cases}))

    def ballot(session: Session) -> Change:
        return Change(name="ballot", cases=(voted,), ballot=True)

    names: list[str] = []
    held: list[bool] = []
    bridge.changed.connect(lambda change: names.append(change.name))
    bridge.undo.held.connect(lambda: held.append(True))
    bridge.perform(lambda: step, {"name": "of the meeting", "cases": ()})
    bridge.perform(lambda: ballot, {})
    bridge.perform(lambda: step, {"name": "of another case", "cases": (other,)})
    bridge.undo.undo()
    bridge.undo.undo()
    qtbot.waitUntil(lambda: not bridge.busy and bool(held))

    assert names[-1] == "not of another case"
    assert held == [True]
