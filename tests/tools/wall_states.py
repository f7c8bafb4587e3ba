# SPDX-License-Identifier: Apache-2.0
"""Every state of the wall with what the luggage shop's evening puts on it, and with as much as a case can ask of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

from models.operations.voting import cast_vote, open_ballot
from models.snapshots.agenda import AgendaSnapshot
from models.snapshots.charts import ChartKind
from models.snapshots.comparison import CaseSnapshot
from models.snapshots.showing import (
    agenda_on_wall,
    at_time,
    chart_on_wall,
    count_on_wall,
    line_on_wall,
    overview_on_wall,
    question_on_wall,
    resolution_on_wall,
    statement_on_wall,
    voting_on_wall,
)
from models.snapshots.voting import VotingSnapshot
from models.snapshots.wall import Blank, WallSnapshot, blank_wall
from models.store import Store
from models.terms import Choice, Level, LineKey, QuestionId
from tests.tools.demo_session import EVENING, Evening

SHOP = "luggage-shop"
LANGUAGES = ("zh_CN", "zh_TW", "en")
SIZES = ((1920, 1080), (1366, 768), (1024, 768))
LONG_QUESTION = "近七日流水是否含节假日，" * 8 + "各日的收款方式与微信、支付宝账单是否一致？"


@dataclass(frozen=True, slots=True)
class Played:
    """The evening at its turns."""

    agenda: AgendaSnapshot
    examined: CaseSnapshot
    running: VotingSnapshot
    revealed: VotingSnapshot
    resolved: VotingSnapshot


@cache
def played(language: str) -> Played:
    """The luggage shop among the six cases, examined, voted on and resolved; played once a language."""
    with TemporaryDirectory() as folder:
        return _played(Path(folder), language)


def _played(folder: Path, language: str) -> Played:
    file, copy = folder / "desk.db", folder / "copy.db"
    with Store.create(str(file)) as store:
        evening = Evening(store, language)
        item = evening.examine(SHOP)
        agenda, examined = evening.agenda(), evening.case(item)
    copyfile(file, copy)
    with Store.open(str(file)) as store:
        evening = Evening(store, language)
        evening.perform(open_ballot, item=item)
        first = evening.script(SHOP)["votes"][0]
        evening.perform(cast_vote, item=item, member=evening.people[first["member"]], choice=Choice(first["choice"]))
        running = evening.voting(item)
        evening.vote(SHOP)
        revealed = evening.voting(item)
    with Store.open(str(copy)) as store:
        evening = Evening(store, language)
        evening.decide(SHOP)
        return Played(agenda, examined, running, revealed, evening.voting(evening.items[SHOP]))


def worst(case: CaseSnapshot) -> LineKey:
    return case.worst[0]


def states(language: str) -> Mapping[str, WallSnapshot]:
    """One of each as the demo has it, then those that ask for the most room; named by state and what they show."""
    told = played("en" if language == "en" else "zh_CN")  # a case is written in one of the two
    case = told.examined
    longest = max((line for line in case.lines if line.declared is not None), key=lambda line: len(line.methods))
    question = case.questions[0]
    asked = replace(question, text=LONG_QUESTION, answer=LONG_QUESTION, answered_by=question.asked_by)
    found: dict[str, WallSnapshot] = {
        "A0": agenda_on_wall(told.agenda),
        "A1": overview_on_wall(case),
        "A2": statement_on_wall(case, LineKey("P1")),
        "A2-risk": statement_on_wall(case, LineKey("R2")),
        "A3": line_on_wall(case, LineKey("P1")),
        "A3-most-methods": line_on_wall(case, longest.key),
        "A3-risk": line_on_wall(case, LineKey("R2")),
        **{f"A4-{kind.name.lower()}": chart_on_wall(case, kind) for kind in ChartKind},
        "A5": _question(case, question.id),
        "A5-long": _question(replace(case, questions=(asked,)), asked.id),
        "A6": voting_on_wall(case, told.running),
        "A7": count_on_wall(case, told.revealed),
        "A7-named": count_on_wall(replace(case, votes_named_on_wall=True), told.revealed),
        "A8": resolution_on_wall(case, told.resolved),
        **{f"A9-{blank.value}": blank_wall(blank, told.agenda.unit) for blank in Blank},
    }
    return {**{name: at_time(shown, EVENING) for name, shown in found.items()}, **_large(found)}


def _question(case: CaseSnapshot, question: QuestionId) -> WallSnapshot:
    shown = question_on_wall(case, question)
    assert shown is not None
    return shown


def _large(found: Mapping[str, WallSnapshot]) -> dict[str, WallSnapshot]:
    """Figures of a large loan on a line with eight methods, a committee of nine, a dozen conditions."""
    line, vote, resolution = found["A3"].line, found["A6"], found["A8"]
    assert line is not None
    large = replace(
        line,
        declared=Decimal(12_345_678),
        verified=Decimal(10_234_567),
        deviation=Decimal("0.206"),
        level=Level.OVER,
    )
    methods = tuple(
        replace(method, estimate=Decimal(9_876_543)) for method in (line.methods + line.methods + line.methods)[:8]
    )
    return {
        "A3-large": replace(found["A3"], line=replace(large, methods=methods)),
        "A6-nine": replace(vote, voters=9, voted=4, recused=2),
        "A8-twelve": replace(resolution, conditions=(resolution.conditions * 3)[:12]),
    }
