# SPDX-License-Identifier: Apache-2.0
"""The keystroke budget of the luggage shop, through the window and on the real store."""

import json
from collections.abc import Callable

from PySide6.QtCore import Qt

from models.terms import AgendaItemId, Family
from resources import path
from tests.tools.window_session import WindowSession
from ui.workspace.keys import KEY_OF_FAMILY

BUDGET = 95
DECISION = {"chair_accepts": "11", "waiver": "21"}
DECISION_KEYS = 3


def plan() -> tuple[dict[str, str], dict[str, list[str]]]:
    """What the scripted session does: by line, the keys that confirm and the kinds of decisions."""
    script = json.loads(path("demo", "luggage-shop.json").read_text(encoding="utf-8"))["session"]
    keys: dict[str, str] = {}
    for check, wanted in script["plans"].items():
        line, family = check.rsplit("-", 1)
        if wanted["do"] == "confirm":
            keys[line] = keys.get(line, "") + KEY_OF_FAMILY[Family(family)]
    decisions: dict[str, list[str]] = {}
    for each in script["decisions"]:
        decisions.setdefault(each["line"], []).append(each["kind"])
    return keys, decisions


def work_on_line(session: WindowSession, keys: str, decisions: list[str]) -> int:
    """Confirm and decide the line in focus; gives the presses of the chair's decisions."""
    line = session.focus
    session.type(keys)
    if session.focus != line:
        return 0
    session.settle()
    if "adopt" in decisions:
        session.press(Qt.Key.Key_A)
        session.settle()
    before = session.presses
    for kind in decisions:
        if kind in DECISION:
            session.act("decision")
            session.type(DECISION[kind])
            session.settle()
    decided = session.presses - before
    if session.case.cleared < session.case.total:
        session.press(Qt.Key.Key_Space)
    return decided


def test_check_02_the_whole_case_is_cleared_within_the_budget(
    session: WindowSession, luggage: AgendaItemId, measure: Callable[..., None]
) -> None:
    keys, decisions = plan()
    session.presses = 0
    decided = 0
    while session.case.cleared < session.case.total:
        here = str(session.focus)
        decided += work_on_line(session, keys.pop(here), decisions.get(here, []))
        session.settle()

    assert session.case.cleared == session.case.total == 34
    assert decided == DECISION_KEYS * sum(kind in DECISION for kinds in decisions.values() for kind in kinds)
    measure("key presses to confirm forty lines, without the chair's decisions", session.presses - decided, most=BUDGET)
