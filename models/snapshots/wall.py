# SPDX-License-Identifier: Apache-2.0
"""What the room may see: whitelisted values only, made by pure functions; what is private is absent, not hidden."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, unique

from models.named_outcomes import NamedOutcome
from models.snapshots.charts import Chart, ChartKind
from models.terms import Family, Level, Said, Standing, Unit


@unique
class WallState(Enum):
    """The pictures of the wall that this version shows."""

    AGENDA = "A0"
    LINE = "A3"
    CHART = "A4"
    VOTING = "A6"
    RESOLUTION = "A8"
    BLACK = "A9"


@dataclass(frozen=True, slots=True)
class WallCase:
    """A case of the agenda on the wall."""

    position: int
    client: str
    done: bool
    next: bool


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
    adverse: bool | None
    declared: Decimal | None
    verified: Decimal | None
    deviation: Decimal | None
    difference: Decimal | None
    limit: Decimal
    methods: tuple[WallMethod, ...]
    said: Said
    cleared: bool


@dataclass(frozen=True, slots=True)
class WallSnapshot:
    """One picture of the wall; fields not used by its state are empty."""

    state: WallState
    meeting_number: int = 0
    title: str = ""
    subtitle: str = ""
    cases: tuple[WallCase, ...] = ()
    position: int = 0
    cases_in_meeting: int = 0
    requested: Decimal | None = None
    line: WallLine | None = None
    chart_kind: ChartKind | None = None
    chart: Chart | None = None
    """Nothing where the case has no figures for it; then the sentence says so."""
    conclusion: Said | None = None
    voted: int = 0
    voters: int = 0
    recused: int = 0
    outcome: NamedOutcome | None = None
    standing: Standing = Standing.IN_FORCE
    """Of an approval, what it waits for."""
    amount: Decimal | None = None
    months: int | None = None
    annual_rate: Decimal | None = None
    conditions: tuple[str, ...] = ()
    demo: bool = False


BLACK = WallSnapshot(state=WallState.BLACK)
