# SPDX-License-Identifier: Apache-2.0
"""The audit trail: every operation has its words, what was voted is not told, the chain is checked."""

import ast
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import models.operations
from models.labels.trail import ACTIONS, TAKEN_BACK
from models.operations.deciding import adopt_value
from models.operations.voting import cast_vote, open_ballot
from models.snapshots.reading.trail import action_of, load_trail
from models.store import Store
from models.terms import Choice, DecisionKind, LineKey
from reports.trail import trail_heads, trail_table, trail_words
from reports.voice import Voice
from tests.tools.demo_session import Evening

LINE = LineKey("P1")
CHOSEN = {"amend_check", "confirm_check", "enter_check", "reject_check", "withdraw_dissent"}
"""Names that an operation chooses before it makes its change."""


def constants(call: ast.Call) -> Iterator[str]:
    """The names that a call gives to its change, as far as they stand in it."""
    called = getattr(call.func, "id", "")
    given = [each.value for each in call.keywords if each.arg == "name"] if called in {"Change", "withdraw"} else []
    given += call.args[2:3] if called == "news" else call.args[1:2] if called == "undoing" else []
    names = [each.value for each in given if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    yield from (f"withdraw_{name}" if called == "undoing" else name for name in names)


def names_of_changes() -> set[str]:
    files = (file for folder in models.operations.__path__ for file in Path(folder).glob("*.py"))
    calls = (node for file in files for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    found = {name for call in calls if isinstance(call, ast.Call) for name in constants(call)}
    kinds = {kind.value for kind in DecisionKind if kind is not DecisionKind.ADOPT}
    return found | kinds | {f"withdraw_{kind}" for kind in kinds} | CHOSEN


def test_every_operation_has_words_and_every_word_an_operation() -> None:
    assert set(ACTIONS) <= names_of_changes()
    told = {name: action_of(name).template for name in names_of_changes()}
    assert not [name for name, template in told.items() if template not in {*ACTIONS.values(), TAKEN_BACK}]


def test_what_was_done_is_told_and_what_was_voted_is_not(store: Store) -> None:
    evening = Evening(store, cases=("breakfast-stall", "luggage-shop"))
    item = evening.open("breakfast-stall")
    adopted = evening.perform(adopt_value, item=item, line=LINE, value=Decimal(21500), reason="以流水为准")
    evening.undo(adopted)
    evening.perform(open_ballot, item=item, restricted=True, reason="现金流不足")
    member = evening.people[next(iter(evening.script("breakfast-stall")["votes"]))["member"]]
    remark = "只在这张票上写过"
    evening.perform(cast_vote, item=item, member=member, choice=Choice.REJECT, remark=remark)
    case = evening.case(item)
    trail = store.read(load_trail, case=case.case)
    voice = Voice("zh_CN")
    told = [trail_words(row, voice) for row in trail.rows]

    vote, opened, undone, done = told[:4]
    assert vote[3] == "记录表决"
    assert not vote[5]
    assert not vote[6]
    assert next(name for name in evening.names.values() if name in vote[4])
    assert not any(remark in text or voice.word(Choice.REJECT) in text for row in told for text in row)
    assert (opened[3], opened[6]) == ("开始表决", "现金流不足")
    assert (undone[3], undone[4]) == ("撤回：已采用认定值", f"{case.number} · 营业额")
    assert done[3:] == ("已采用认定值", f"{case.number} · 营业额", "21,500", "以流水为准")
    assert done[2] == f"{evening.chair}（张文静录入）"
    assert not trail.faults
    other = store.read(load_trail, case=evening.case(evening.items["luggage-shop"]).case)
    assert [row.number for row in other.rows] == [1]
    assert other.entries == trail.entries == trail.rows[0].number
    table = trail_table(trail.rows, voice).decode()
    assert ",".join(trail_heads(voice)) in table
    assert "以流水为准" in table
