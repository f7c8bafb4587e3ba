# SPDX-License-Identifier: Apache-2.0
"""The states of the wall with the longest names and texts that a unit may have typed, and the walls to try them on."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from models.named_outcomes import NamedOutcome
from models.rules.room_fit import RoomScale
from models.snapshots.wall import WallCase, WallRow, WallSnapshot
from models.terms import Choice, Outcome, Said, Unit
from tests.tools.wall_states import states
from ui.wall.surface import Wall

LONG = 38
"""Characters of the longest name."""
MEMBERS, CONDITIONS, CASES = 9, 15, 12
AMOUNT = Decimal(12_345_678)
CHARACTERS, LINES = 4000, 400
"""Of a question and its answer, and of a statement."""
SIZES = ((1920, 1080), (1280, 1024), (1024, 768), (1080, 1920))
"""A projector of today, one nearly square, the smallest, and a monitor that stands upright."""
_NAMES = {
    "zh_CN": "中央商贸城东区二期箱包皮具与户外旅行用品批发零售经营部（个体工商户）南门分店老店",
    "zh_TW": "中央商貿城東區二期箱包皮具與戶外旅行用品批發零售經營部（個體工商戶）南門分店老店",
    "en": "Bartholomew Featherstonehaugh & Sons, Luggage Wholesale",
}
_TEXTS = {
    "zh_CN": "须于放款之前提供经营场所租赁合同原件、近三个月电费与仓储费缴纳凭证，并由配偶签署共同借款合同。",
    "zh_TW": "須於放款之前提供經營場所租賃合同原件、近三個月電費與倉儲費繳納憑證，並由配偶簽署共同借款合同。",
    "en": "Before payout the client hands in the lease of the premises, three months of bills, the spouse signs too.",
}


def walls() -> tuple[Wall, ...]:
    """Every size for every room."""
    return tuple(Wall(*size, scale) for size in SIZES for scale in RoomScale)


def name_of(language: str) -> str:
    return _NAMES[language][:LONG]


def longest(language: str) -> Mapping[str, WallSnapshot]:
    """Every state of `states`, its names and texts as long as can be."""
    return {f"{name}-longest": _longest(shown, language) for name, shown in states(language).items()}


def _longest(shown: WallSnapshot, language: str) -> WallSnapshot:
    name, text = name_of(language), _TEXTS[language]
    return replace(
        _parts(shown, name, text),
        title=name,
        subtitle=f"{name} {name}" if shown.subtitle else "",
        cases=tuple(_case(place, name) for place in range(1, CASES + 1)) if shown.cases else (),
        position=CASES,
        cases_in_meeting=CASES,
        requested=None if shown.requested is None else AMOUNT,
        amount=None if shown.amount is None else AMOUNT,
        voters=MEMBERS if shown.voters else 0,
        conclusion=None if shown.conclusion is None else Said(f"{text} {text}"),
        outcome=None if shown.outcome is None else _outcome(name),
        conditions=(text,) * CONDITIONS if shown.conditions else (),
        demo=True,
    )


def _case(place: int, name: str) -> WallCase:
    return WallCase(position=place, client=name, done=place < 3, next=place == 3)


def _outcome(name: str) -> NamedOutcome:
    return NamedOutcome(Outcome.APPROVED_WITH_CONDITIONS, (("zh", name), ("en", name)))


def _parts(shown: WallSnapshot, name: str, text: str) -> WallSnapshot:
    """What is of one state alone."""
    overview, statement, line = shown.overview, shown.statement, shown.line
    question, count = shown.question, shown.count
    if overview is not None:
        overview = replace(overview, purpose=text, lead_officer=name, second_officer=name)
    if statement is not None:
        statement = replace(statement, rows=tuple(_row(row, name) for row in statement.rows))
    if line is not None:
        methods = tuple(
            method if method.estimate is None else replace(method, estimate=AMOUNT) for method in line.methods
        )
        figures = (line.declared and AMOUNT, line.verified and AMOUNT)
        line = replace(line, label=name, said=Said(text), declared=figures[0], verified=figures[1], methods=methods)
    if question is not None:
        question = replace(
            question, about=name, text=text * 10, asked_by=name, answer=text * 4, answered_by=name, consistent=False
        )
    if count is not None:
        named = tuple((name, Choice.APPROVE_WITH_CONDITIONS) for _ in range(MEMBERS)) if count.named else ()
        count = replace(count, outcome=_outcome(name), named=named)
    return replace(shown, overview=overview, statement=statement, line=line, question=question, count=count)


def _row(row: WallRow, name: str) -> WallRow:
    figures = (row.declared, row.verified)
    if row.unit is not Unit.RATIO:
        figures = (row.declared and AMOUNT, row.verified and AMOUNT)
    return replace(row, label=name, declared=figures[0], verified=figures[1])


def endless(language: str) -> Mapping[str, WallSnapshot]:
    """Texts that nobody should put on a wall, and that somebody will."""
    question, statement = states(language)["A5"], states(language)["A2"]
    assert question.question is not None
    assert statement.statement is not None
    rows = (statement.statement.rows * LINES)[:LINES]
    return {
        "a question of 4,000 characters": _asked(question, (_TEXTS[language] * CHARACTERS)[:CHARACTERS]),
        "one without a space": _asked(question, "x" * CHARACTERS),
        "a statement of 400 lines": replace(
            statement, statement=replace(statement.statement, rows=rows, shown=LINES - 1)
        ),
    }


def _asked(shown: WallSnapshot, text: str) -> WallSnapshot:
    assert shown.question is not None
    return replace(shown, question=replace(shown.question, text=text, answer=text))
