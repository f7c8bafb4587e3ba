# SPDX-License-Identifier: Apache-2.0
"""The overview of a case: who and what for, what is missing, equity, capacity, peers."""

from dataclasses import dataclass
from decimal import Decimal

from models.analysis import Departure, EquityStep, PeerMetric, SoftFact
from models.presented import Person
from models.snapshots.client import PastDecision
from models.snapshots.sizing import SizingView
from models.terms import CaseId, Family, Level, LineKey, QuestionId, Said


@dataclass(frozen=True, slots=True)
class MissingRow:
    """Something that stands between the case and a vote, and where it leads."""

    said: Said
    line: LineKey | None
    question: QuestionId | None


@dataclass(frozen=True, slots=True)
class WorstRow:
    """One of the worst lines with its cause and how far its methods stand apart (a plain decimal)."""

    line: LineKey
    label: str
    level: Level
    deviation: Decimal | None
    cause: str | None
    methods: int
    spread: Decimal | None
    furthest: Family | None = None
    """The confirmed method of which `deviation` is, where the line's own is smaller."""


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """A period of the equity check; `name` is empty where there is only one."""

    name: str
    months: Decimal
    monthly_profit: Decimal
    profit: Decimal


@dataclass(frozen=True, slots=True)
class EquityView:
    """The equity check laid out, in yuan; ratios of the gap by denominator, `chosen` names the one that counts."""

    periods: tuple[PeriodRow, ...]
    steps: tuple[tuple[EquityStep, Decimal], ...]
    expected: Decimal
    actual: Decimal
    ratios: tuple[tuple[str, Decimal | None], ...]
    chosen: str
    level: Level
    reading: Said
    asks: tuple[Said, ...]
    cause: str | None


@dataclass(frozen=True, slots=True)
class PeerRow:
    """A metric among `n` peers; without median where they are too few."""

    metric: PeerMetric
    share: bool
    own: Decimal | None
    n: int
    low: Decimal | None
    median: Decimal | None
    high: Decimal | None


@dataclass(frozen=True, slots=True)
class PeersView:
    """The unit's own decided cases of the trade and size; `least` is how many are needed to tell anything.

    `named` are the same metrics of the anonymous peers in the officers' file.
    """

    rows: tuple[PeerRow, ...]
    named: tuple[PeerRow, ...]
    decided: int
    least: int


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """A supplier or customer."""

    name: str
    share: Decimal | None
    terms: str | None


@dataclass(frozen=True, slots=True)
class PartnersView:
    """Suppliers or customers, the largest first; `top` is the share of the three largest together."""

    rows: tuple[PartnerRow, ...]
    top: Decimal | None


@dataclass(frozen=True, slots=True)
class SampleRow:
    """A sales sample: what a day of it took against a day of the sales stated."""

    name: str
    days: Decimal
    daily: Decimal
    deviation: Decimal | None


@dataclass(frozen=True, slots=True)
class CashMonth:
    """A month of the cash-flow statement, in yuan: opening + inflow - outflow + beside = closing.

    `beside` is the net cash of investing, financing and private life (C4 + C5 + C6).
    """

    month: str
    opening: Decimal | None
    inflow: Decimal | None
    outflow: Decimal | None
    beside: Decimal | None
    closing: Decimal | None


@dataclass(frozen=True, slots=True)
class SoftRow:
    """A mark in the soft-information grid in the officer's words."""

    fact: SoftFact
    text: str
    departure: Departure


@dataclass(frozen=True, slots=True)
class OverviewSnapshot:
    """Everything that tab 1 shows of one case.

    `sizing` is `None` while capacity cannot be computed; `sizing_lacks` are then the lines without a figure.
    """

    case: CaseId
    purpose: str
    people: tuple[Person, ...]
    last: PastDecision | None
    level_counts: tuple[tuple[Level, int], ...]
    cleared: int
    total: int
    index: Decimal
    worst: tuple[WorstRow, ...]
    missing: tuple[MissingRow, ...]
    proposal: Said | None
    findings: tuple[Said, ...]
    equity: EquityView | None
    sizing: SizingView | None
    sizing_lacks: tuple[str, ...]
    peers: PeersView
    suppliers: PartnersView
    customers: PartnersView
    debtors: Decimal | None
    """The part of receivables that the three largest debtors owe."""
    samples: tuple[SampleRow, ...]
    cash: tuple[CashMonth, ...]
    soft: tuple[SoftRow, ...]
    soft_index: int
