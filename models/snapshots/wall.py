# SPDX-License-Identifier: Apache-2.0
"""What the room may see: whitelisted values only, made by pure functions; what is private is absent, not hidden."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import Enum, unique

from models.named_outcomes import NamedOutcome
from models.presented import Stated
from models.snapshots.charts import Chart, ChartKind
from models.terms import (
    AgendaItemId,
    Choice,
    EvidenceId,
    Family,
    Group,
    Level,
    LineKey,
    QuestionId,
    Said,
    ScheduleType,
    Standing,
    Unit,
)


@unique
class WallState(Enum):
    """The pictures of the wall."""

    AGENDA = "A0"
    OVERVIEW = "A1"
    STATEMENT = "A2"
    LINE = "A3"
    CHART = "A4"
    QUESTION = "A5"
    VOTING = "A6"
    COUNT = "A7"
    RESOLUTION = "A8"
    BLANK = "A9"
    PHOTOGRAPH = "A10"


@unique
class Blank(Enum):
    """A wall that shows nothing: in a dark room black, in a lit one white, or the unit's name on white.

    `TRIAL` is no choice for an evening: the page by which the secretary tries what the last row can read.
    """

    BLACK = "black"
    WHITE = "white"
    LOGO = "logo"
    TRIAL = "trial"


@dataclass(frozen=True, slots=True)
class Curtain:
    """What is public now: a state, and of the open case the one thing that it is about.

    `VOTING` stands for the vote as far as it has come: what of it is public follows from the record.
    """

    state: WallState
    item: AgendaItemId | None = None
    """The case; a curtain drawn from one case never opens on another."""
    line: LineKey | None = None
    """The line, of a statement the one whose page is shown."""
    chart: ChartKind | None = None
    question: QuestionId | None = None
    evidence: EvidenceId | None = None
    """The photograph."""


@dataclass(frozen=True, slots=True)
class WallCase:
    """A case of the agenda on the wall."""

    position: int
    client: str
    done: bool
    next: bool


@dataclass(frozen=True, slots=True)
class WallOverview:
    """A case before its lines. `levels` counts roots and risk points by level, `derived` the computed lines."""

    purpose: str
    years: Decimal | None
    first_or_repeat: str
    lead_officer: str
    second_officer: str
    months: int
    schedule_type: ScheduleType
    levels: tuple[tuple[Level, int], ...]
    derived: int
    decided: date | None
    """When the committee decided last on this client, and how."""
    decision: NamedOutcome | str


@dataclass(frozen=True, slots=True)
class WallRow:
    """A line among others of its statement."""

    label: str
    unit: Unit
    derived: bool
    level: Level
    declared: Stated
    verified: Stated
    deviation: Decimal | None


@dataclass(frozen=True, slots=True)
class WallStatement:
    """The lines of a statement, the worst first; `shown` is the place of the one that its page is shown for."""

    group: Group
    rows: tuple[WallRow, ...]
    shown: int


@dataclass(frozen=True, slots=True)
class WallMethod:
    """One method of the focused line: its estimate and deviation, or its finding in words."""

    family: Family
    estimate: Decimal | None
    deviation: Decimal | None
    finding: Said | None
    confirmed: bool


@dataclass(frozen=True, slots=True)
class WallLine:
    """The focused line."""

    label: str
    unit: Unit
    level: Level
    declared: Stated
    verified: Stated
    deviation: Decimal | None
    limit: Decimal
    methods: tuple[WallMethod, ...]
    said: Said
    cleared: bool


@dataclass(frozen=True, slots=True)
class WallQuestion:
    """A question that was put, and its answer once there is one."""

    about: str | None
    text: str
    asked_by: str
    answer: str | None
    answered_by: str | None
    consistent: bool | None


@dataclass(frozen=True, slots=True)
class WallCount:
    """A revealed round; `named` are the votes by name where the policy shows them, else none."""

    round: int
    counts: tuple[tuple[Choice, int], ...]
    outcome: NamedOutcome | None
    sentence: Said | None
    named: tuple[tuple[str, Choice], ...]


@dataclass(frozen=True, slots=True)
class WallSnapshot:
    """One picture of the wall; fields not used by its state are empty."""

    state: WallState
    meeting_number: int = 0
    title: str = ""
    subtitle: str = ""
    starts: datetime | None = None
    at: datetime | None = None
    """The time of day on the wall."""
    cases: tuple[WallCase, ...] = ()
    position: int = 0
    cases_in_meeting: int = 0
    requested: Decimal | None = None
    overview: WallOverview | None = None
    statement: WallStatement | None = None
    line: WallLine | None = None
    chart_kind: ChartKind | None = None
    chart: Chart | None = None
    """Nothing where the case has no figures for it; then the sentence says so."""
    conclusion: Said | None = None
    question: WallQuestion | None = None
    voted: int = 0
    voters: int = 0
    recused: int = 0
    count: WallCount | None = None
    outcome: NamedOutcome | None = None
    standing: Standing = Standing.IN_FORCE
    """Of an approval, what it waits for."""
    amount: Decimal | None = None
    months: int | None = None
    annual_rate: Decimal | None = None
    conditions: tuple[str, ...] = ()
    adopted_at: datetime | None = None
    blank: Blank | None = None
    photograph: bytes | None = field(default=None, repr=False)
    """A piece of evidence as it is, after a key and a second one; `subtitle` says what it is."""
    demo: bool = False


BLACK = WallSnapshot(state=WallState.BLANK, blank=Blank.BLACK)


def blank_wall(blank: Blank, unit: str = "") -> WallSnapshot:
    """A wall without a word of a case; `unit` stands on it as the logo alone."""
    return WallSnapshot(state=WallState.BLANK, blank=blank, title=unit if blank is Blank.LOGO else "")
