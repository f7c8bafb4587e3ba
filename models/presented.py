# SPDX-License-Identifier: Apache-2.0
"""A case as the officers present it: plain values, read from a workbook or case file, stored, and handed to the rules.

Nothing here is computed: totals, estimates, deviations and levels come from `models.rules`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum, unique
from fractions import Fraction
from pathlib import PurePath

from models.terms import CheckId, EvidenceClass, EvidenceId, LineKey, ScheduleType, Unit

SURVEY_DATE = "survey_date"
MONTHLY_AVERAGE = "monthly_average"
PRIOR = "prior"
"""As the basis of a reference: the figure of the comparison period."""
SEASON_PREFIX = "season:"
PERIOD_PREFIX = "period:"
"""Before a month such as `2026-06`."""
FACTS = "facts"
"""The input of a relation that names evidence itself."""


@unique
class NotApplicable(Enum):
    """The officer states that a figure cannot exist here (不适用): neither missing nor zero."""

    NOT_APPLICABLE = "n/a"


NOT_APPLICABLE = NotApplicable.NOT_APPLICABLE
Stated = Decimal | NotApplicable | None
"""A figure as stated: a number, *not applicable*, or `None` where nothing was stated."""
Apportioned = Stated | Fraction
"""A figure as it is computed with: a season behind a corrected average is an exact share of it."""


@dataclass(frozen=True, slots=True)
class Season:
    """A column of the profit and loss statement: how many months it stands for and which calendar months."""

    key: str
    label: str
    months: int
    calendar: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """What was stated about one line at one basis, in the line's unit."""

    basis: str
    declared: Apportioned = None
    verified: Apportioned = None
    prior: Stated = None
    cause: str | None = None


@dataclass(frozen=True, slots=True)
class LineEntry:
    """A line item with its figures, the main basis first; without `unit` and `label` the line-code table gives them."""

    key: LineKey
    label: str
    figures: tuple[Figure, ...]
    unit: Unit = Unit.MONEY


@dataclass(frozen=True, slots=True)
class ScheduleTable:
    """The rows behind a line (stock count, receivables, debts …), each from column name to text, number or date."""

    name: str
    label: str
    line: LineKey | None
    columns: tuple[str, ...]
    rows: tuple[Mapping[str, str | Decimal | date | None], ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One piece of evidence; issuer and holder together are the primary source.

    `file` is the name its officer gave a file, `stored` the name under which the record keeps that file, if it does.
    """

    id: EvidenceId
    evidence_class: EvidenceClass
    issuer: str
    holder: str
    date: date | None
    content: str
    file: str | None = None
    stored: str | None = None


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file kept with the record: its own name, and the one under which it is stored, made of its SHA-256."""

    name: str
    sha256: str
    size: int
    printed_here: bool = False
    """Whether its bytes say that this program made them: minutes, a copy of them, or pages of a case."""

    @property
    def stored(self) -> str:
        return self.sha256 + PurePath(self.name).suffix.lower()


@dataclass(frozen=True, slots=True)
class NewEvidence:
    """A piece of evidence laid before the session; its number is given when it is stored."""

    evidence_class: EvidenceClass
    issuer: str
    holder: str
    date: date | None
    content: str


@dataclass(frozen=True, slots=True)
class Reference:
    """Where an input's value comes from inside the case; it follows its source.

    Exactly one kind: `line` with `basis` (a basis, or `prior`); `schedule` with optional `column` (and `row`, counted
    from 1); `check` (its estimate); `peers` (a column of the peer table) with optional `statistic` (`median`);
    `case` (a field of the application).
    """

    line: LineKey | None = None
    basis: str | None = None
    schedule: str | None = None
    column: str | None = None
    row: int | None = None
    check: CheckId | None = None
    peers: str | None = None
    statistic: str | None = None
    case: str | None = None


Inputs = Mapping[str, object]
"""Inputs of a procedure by the catalogue's names: Decimal, text, or lists of rows; never floats."""


@dataclass(frozen=True, slots=True)
class Check:
    """One procedure applied to one line at one basis, with inputs, evidence (primary source first) and cause."""

    id: CheckId
    line: LineKey
    basis: str
    procedure: str
    inputs: Inputs
    evidence: tuple[EvidenceId, ...] = ()
    references: Mapping[str, Reference] = field(default_factory=dict)
    cause: str | None = None


@dataclass(frozen=True, slots=True)
class CheckEntry:
    """A check as it is filled in during a session; `check` names the one of which it is a new version.

    New evidence comes after the evidence chosen from the case.
    """

    line: LineKey
    basis: str
    procedure: str
    inputs: Inputs
    references: Mapping[str, Reference] = field(default_factory=dict)
    evidence: tuple[EvidenceId, ...] = ()
    new_evidence: NewEvidence | None = None
    cause: str | None = None
    check: CheckId | None = None

    @property
    def evidence_of_facts(self) -> tuple[EvidenceId, ...]:
        """Evidence that the facts of a relation name."""
        facts = self.inputs.get(FACTS)
        rows = facts if isinstance(facts, list | tuple) else ()
        named = (row.get("evidence") for row in rows if isinstance(row, Mapping))
        return tuple(EvidenceId(str(evidence)) for evidence in named if evidence)

    def as_check(self, id: CheckId, new: EvidenceId | None = None) -> Check:
        """The check under its number, with that of its new evidence."""
        evidence = self.evidence if new is None else (*self.evidence, new)
        return Check(id, self.line, self.basis, self.procedure, self.inputs, evidence, self.references, self.cause)


@dataclass(frozen=True, slots=True)
class RiskPoint:
    """A statement in words that must be verified like a line; its checks are `….finding` procedures on its key."""

    key: LineKey
    text: str
    mitigation: str | None = None
    cause: str | None = None
    severity: int | None = None
    likelihood: int | None = None
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody connected with the case; `role` is one of borrower, spouse, co_borrower, guarantor, relative, other."""

    role: str
    name: str
    relation: str | None = None
    id_last4: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class PeerRow:
    """Anonymous figures of one decided case in the trade, by column (`sales`, `margin` …)."""

    id: str
    figures: Mapping[str, Decimal | None]


@dataclass(frozen=True, slots=True)
class EligibilityPoint:
    """One line of the eligibility list (条件准入): whether it is met, `None` while not answered."""

    text: str
    met: bool | None


@dataclass(frozen=True, slots=True)
class EarlierDecision:
    """What the committee decided on this client before."""

    date: date
    meeting: str
    requested: Decimal | None
    months: int | None
    outcome: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Application:
    """Who asks for what: the sheet *application and people*. Amounts in yuan, rates as plain decimals per year.

    A balloon, months of grace and weights belong to their schedule types. `replaced_instalment` is what the client pays
    each month, within the statements, on a loan that this one pays off.
    """

    number: str
    client: str
    trade: str
    premises: str
    years: Decimal | None
    first_or_repeat: str
    loan_number: int
    requested: Decimal
    months: int
    annual_rate: Decimal
    schedule_type: ScheduleType
    purpose: str
    lead_officer: str
    second_officer: str
    accepted: date | None
    assigned: date | None
    visited: date | None
    reported: date | None
    survey_date: date
    answer_due: date | None
    first_instalment: str | None = None
    household_size: Decimal | None = None
    floor_area: Decimal | None = None
    other_exposure: Decimal | None = None
    weights: tuple[Decimal, ...] = ()
    balloon: Decimal | None = None
    grace_months: int | None = None
    replaced_instalment: Decimal | None = None


@dataclass(frozen=True, slots=True)
class PresentedCase:
    """Everything a workbook says about one case. `language` is that of the officer's words (zh_CN or en)."""

    application: Application
    people: tuple[Person, ...]
    seasons: tuple[Season, ...]
    lines: tuple[LineEntry, ...]
    schedules: tuple[ScheduleTable, ...]
    peers: tuple[PeerRow, ...]
    evidence: tuple[Evidence, ...]
    checks: tuple[Check, ...]
    risk_points: tuple[RiskPoint, ...]
    eligibility: tuple[EligibilityPoint, ...] = ()
    soft_information: tuple[tuple[str, str], ...] = ()
    history: tuple[EarlierDecision, ...] = ()
    language: str = "zh_CN"
    demo: bool = False
    stated_totals: Mapping[str, Mapping[str, Decimal]] = field(default_factory=dict)
    """The workbook's own totals by column and code, compared with the computed ones and never used."""
