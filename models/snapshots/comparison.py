# SPDX-License-Identifier: Apache-2.0
"""One case on the desk: statements side by side, deviations, methods, questions and the way to the vote."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from models.named_outcomes import BUILT_IN, NamedOutcome, OutcomeNames
from models.presented import Evidence, Person, Stated
from models.rules.deviations import DEBTS
from models.rules.peer import ENOUGH_PEERS
from models.snapshots.charts import ChartFigures, OwnConclusion
from models.snapshots.client import StatedRow
from models.terms import (
    AgendaItemId,
    CaseId,
    CaseState,
    CheckId,
    DecisionKind,
    EvidenceClass,
    EvidenceId,
    Family,
    Finding,
    Group,
    Level,
    LineKey,
    LineKind,
    MeetingId,
    MemberId,
    QuestionId,
    RejectionReason,
    RevisionId,
    Said,
    ScheduleType,
    Unit,
)


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One check as panel, wall and paper show it.

    `explained` is the formula with its numbers filled in, `unfit` why the check cannot be a method of its line,
    `entered_by` the member on whose word it was entered in session, or entered anew.
    """

    id: CheckId
    line: LineKey
    basis: str
    procedure: str
    family: Family
    estimate: Decimal | None
    deviation: Decimal | None
    level: Level | None
    finding: Finding | None
    finding_reason: str | None
    evidence: tuple[Evidence, ...]
    cause: str | None
    confirmed: bool
    confirmed_by: tuple[str, ...]
    dissenters: tuple[tuple[str, RejectionReason], ...]
    rejected: RejectionReason | None
    fallen: bool
    counts: bool
    prepared: int
    explained: Said | None
    problem: Said | None = None
    unfit: Said | None = None
    entered_by: str | None = None
    prepared_fallen: int = 0
    """Of how many reviewers the acceptance beforehand has fallen since, because what it was about changed."""
    from_paper: bool = False
    """Whether it was confirmed or rejected on paper and entered later."""


@dataclass(frozen=True, slots=True)
class BasisFigure:
    """Figures of a line at another basis than its main one (a season column)."""

    basis: str
    label: str
    declared: Stated
    verified: Stated
    prior: Stated


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision on one line: the adopted value, the chair's acceptance or a waiver, with its reason and author."""

    kind: DecisionKind
    value: Decimal | None
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line of the grid: a line item or a risk point. Amounts in `unit`; deviations and limits are plain decimals.

    `methods` holds the families with checks in key order, each confirmed (True), rejected (False) or open (None);
    `said` is the prompt strip's sentence, `demands` what the level still asks for, `same_source` why two count once.
    """

    key: LineKey
    label: str
    group: Group
    kind: LineKind
    unit: Unit
    basis: str
    declared: Stated
    verified: Stated
    prior: Stated
    recognised: Decimal | None
    effective: Decimal | None
    corrected: bool
    deviation: Decimal | None
    difference: Decimal | None
    adverse: bool | None
    level: Level
    limit: Decimal
    limits: tuple[Decimal, Decimal, Decimal]
    peer_median: Decimal | None
    peer_count: int
    methods: tuple[tuple[Family, bool | None], ...]
    counted: int
    needed: int
    cleared: bool
    clears_by: str
    said: Said
    demands: tuple[Said, ...]
    same_source: tuple[Said, ...]
    changed: Said | None
    cause: str | None
    proposal: Decimal | None
    decisions: tuple[DecisionRow, ...]
    checks: tuple[CheckRow, ...]
    bases: tuple[BasisFigure, ...]
    questions_open: int
    mitigation: str | None = None
    clears_with: tuple[frozenset[Family], ...] = ()
    """Sets of families which, confirmed next, would clear the line without a deviation."""
    rank: tuple[Fraction, ...] = ()
    """The rules' order of lines by how bad they are: the larger, the worse."""
    largest: Decimal | None = None
    """The deviation behind the level: the line's own, or that of a confirmed check where it is larger."""
    furthest_method: Family | None = None
    """The method of that check; `None` where the line's own deviation is the largest."""
    together: tuple[tuple[Family, Family], ...] = ()
    """Pairs of methods that count once, confirmed or not."""
    severity: int | None = None
    likelihood: int | None = None
    """Of a risk point, 1 to 5."""
    owner: str | None = None

    @property
    def is_outside(self) -> bool:
        """Whether a number says why the line has its level.

        A debt that was denied is severe by its trigger before any check of it is confirmed: then none does.
        """
        return self.largest is not None and abs(self.largest) > self.limit

    @property
    def is_denied(self) -> bool:
        """Whether it is severe because the client denied or left out a debt that was found."""
        return self.level is Level.SEVERE and self.key.partition(".")[0] in DEBTS and not self.is_outside

    @property
    def lacking(self) -> int:
        """How many methods are still wanted."""
        return max(0, self.needed - self.counted)

    @property
    def median_shown(self) -> Decimal | None:
        """The peers' median; of too few peers nothing is shown."""
        return self.peer_median if self.peer_count >= ENOUGH_PEERS else None


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question put in session, tied to a line, and its answer."""

    id: QuestionId
    number: int
    line: LineKey | None
    line_label: str | None
    compulsory: bool
    asked_by: str
    text: str
    answer: str | None
    answered_by: str | None
    consistent: bool | None


@dataclass(frozen=True, slots=True)
class PreparedQuestionRow:
    """A question that a reviewer brought along and has not put yet."""

    line: LineKey | None
    line_label: str | None
    text: str
    by: str
    compulsory: bool


@dataclass(frozen=True, slots=True)
class GateRow:
    """One sentence of the gate list; `line` or `question` is where Enter leads."""

    met: bool
    said: Said
    line: LineKey | None = None
    question: QuestionId | None = None
    always: bool = False
    """Whether it binds a restricted ballot too."""


@dataclass(frozen=True, slots=True)
class GateView:
    """What stands between the case and a vote. A full ballot may approve, a restricted one never."""

    rows: tuple[GateRow, ...]
    full: bool
    restricted: bool
    proposal: Said | None
    proposed: NamedOutcome | None = None
    """What the lines propose to decide, where it is no approval; an approval against it is printed as such."""


@dataclass(frozen=True, slots=True)
class MonthRow:
    """One month of the proposed loan against what the borrower can pay. Amounts in yuan, `ratio` of disposable cash."""

    number: int
    month: str
    instalment: Decimal
    disposable: Decimal | None
    ceiling: Decimal | None
    ratio: Decimal | None
    exceeds: bool


@dataclass(frozen=True, slots=True)
class ReclassifiedRow:
    """A piece of evidence that a member put into another class than the officers'."""

    evidence: EvidenceId
    before: EvidenceClass
    after: EvidenceClass
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class CapacityView:
    """Repayment capacity at effective values of the resolved terms, or of the request while there are none."""

    disposable: Decimal | None
    capacity: Decimal | None
    share: Decimal
    supported: Decimal | None
    instalment: Decimal | None
    months: tuple[MonthRow, ...]
    exceeds: bool


@dataclass(frozen=True, slots=True)
class EndedRow:
    """A case that needs no resolution: withdrawn, deferred before a vote, or left without its quorum."""

    outcome: NamedOutcome
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class EarlierSittingRow:
    """Where the case was heard before, how it ended there, and the new facts that bring a decided one back."""

    meeting: int
    on: date
    revision: int
    outcome: NamedOutcome | None
    reason: str
    new_facts: str | None


@dataclass(frozen=True, slots=True)
class CaseSnapshot:
    """Everything the desk shows of one case of a meeting."""

    meeting: MeetingId
    meeting_number: int
    item: AgendaItemId
    position: int
    cases_in_meeting: int
    case: CaseId
    revision: RevisionId
    revision_number: int
    number: str
    client: str
    trade: str
    premises: str
    purpose: str
    first_or_repeat: str
    years: Decimal | None
    requested: Decimal
    months: int
    annual_rate: Decimal
    schedule_type: ScheduleType
    balloon: Decimal | None
    grace_months: int | None
    lead_officer: str
    second_officer: str
    recused: tuple[tuple[str, str], ...]
    survey_date: date
    days_left: int | None
    people: tuple[Person, ...]
    state: CaseState
    lines: tuple[LineRow, ...]
    cleared: int
    total: int
    level_counts: tuple[tuple[Level, int], ...]
    worst: tuple[LineKey, ...]
    index: Decimal
    on_relation: int
    """How many lines would lack a method without a stated relation."""
    base: tuple[tuple[MemberId, str], ...]
    questions: tuple[QuestionRow, ...]
    gate: GateView
    capacity: CapacityView
    findings: tuple[Said, ...]
    history: tuple[StatedRow, ...]
    policy_version: str
    language: str
    demo: bool
    evidence: tuple[Evidence, ...] = field(default=())
    reclassified: tuple[ReclassifiedRow, ...] = ()
    masked: bool = True
    """Whether the wall shows people by their surnames alone."""
    votes_named_on_wall: bool = False
    """Whether the wall shows revealed votes by name."""
    ended: EndedRow | None = None
    """How the case ended without a resolution, where it did."""
    earlier: EarlierSittingRow | None = None
    """The sitting before this one, where the case was heard before."""
    intercessions: tuple[str, ...] = ()
    """Who spoke for the client from outside, as noted."""
    presiding: str | None = None
    """Who presides over the case; nobody before it is opened."""
    question_templates: tuple[tuple[str, str], ...] = ()
    """The policy's questions by their two-digit codes, in the language of the case."""
    prepared_questions: tuple[PreparedQuestionRow, ...] = ()
    """What reviewers brought along and nobody has put yet."""
    preparing: str | None = None
    """Who prepares the case on this machine; `None` where it is heard."""
    prepared_by: int = 0
    """How many of those who vote on the case brought a preparation of it back."""
    charts: ChartFigures = field(default=ChartFigures())
    """What the charts draw beside the lines."""
    outcomes: OutcomeNames = BUILT_IN
    """What the policy of the case calls outcomes."""
    conclusions: tuple[OwnConclusion, ...] = ()
    """Of each chart the own words that were said last."""
    no_conflict: tuple[str, ...] = ()
    """Who declared that nothing keeps them from the case."""
    opened_at: datetime | None = None
    """When the case was taken up last; `None` before it is opened, and once it is decided."""

    def line(self, key: LineKey) -> LineRow:
        """The line with this key; raises `KeyError` for none."""
        for row in self.lines:
            if row.key == key:
                return row
        raise KeyError(key)
