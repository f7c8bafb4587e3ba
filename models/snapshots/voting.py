# SPDX-License-Identifier: Apache-2.0
"""The vote of one case, its conditions and resolution."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from models.named_outcomes import BUILT_IN, NamedOutcome, OutcomeNames
from models.rules.due import said_due
from models.snapshots.following import IN_FORCE, Following, VetoRow
from models.terms import (
    CaseId,
    Choice,
    ConditionId,
    ConditionKind,
    LineKey,
    MemberId,
    Outcome,
    ReasonCode,
    RoundId,
    Said,
    ScheduleType,
    VotingWay,
)


@dataclass(frozen=True, slots=True)
class VoterRow:
    """A member at this vote; `choice` is for the operator's private list and paper after the reveal."""

    id: MemberId
    number: int
    name: str
    chair: bool
    recused: str | None
    absent: bool
    voted: bool
    choice: Choice | None
    amount: Decimal | None
    months: int | None
    remark: str | None
    acting: bool = False
    """Whether this member presides in the chair's place."""
    receipt: str | None = None
    """By which the member knows a sealed vote again once it is revealed."""
    annual_rate: Decimal | None = None
    """The rate this member would lend at."""
    observing: bool = False
    """Of one counted as absent: whether the member is in the room and only observes."""
    from_paper: bool = False
    """Whether the vote was given on paper and entered later."""


@dataclass(frozen=True, slots=True)
class RoundRow:
    """One round: opened for which choices, who voted, and after the reveal the counts and the sentence of the rule."""

    id: RoundId
    number: int
    restricted: bool
    opened_at: datetime
    revealed_at: datetime | None
    voters: tuple[VoterRow, ...]
    counts: tuple[tuple[Choice, int], ...]
    outcome: NamedOutcome | None
    sentence: Said | None
    reason: str | None
    way: VotingWay = VotingWay.CALLED_OUT
    keepers: tuple[str, ...] = ()
    """Who can reveal a sealed round."""
    veto: VetoRow | None = None
    """The chair's veto at once, before an adoption."""
    left: str | None = None
    """Why the ballot was ended without a decision: its quorum had left. What was voted is not shown."""

    @property
    def running(self) -> bool:
        """Whether votes are given in it."""
        return self.revealed_at is None and self.left is None

    @property
    def complete(self) -> bool:
        """Whether everybody who votes in this round has voted."""
        return all(voter.voted for voter in self.voters if voter.recused is None and not voter.absent)

    @property
    def against(self) -> tuple[VoterRow, ...]:
        """Whose vote points the other way than the result; nobody before there is one."""
        if self.outcome is None:
            return ()
        turned_down = Choice.REINVESTIGATE if self.outcome.code is Outcome.REINVESTIGATE else Choice.REJECT
        agreeing = {choice for choice in Choice if choice.approves} if self.outcome.approves else {turned_down}
        return tuple(voter for voter in self.voters if voter.choice is not None and voter.choice not in agreeing)


@dataclass(frozen=True, slots=True)
class ConditionRow:
    """A condition with what makes it checkable: owner, due date as stored, proof."""

    id: ConditionId
    number: int
    code: str | None
    mandatory: bool
    kind: ConditionKind
    text: str
    owner: str
    due: str
    proof: str
    struck: str | None
    from_paper: bool = False
    """Whether its last wording was entered from paper."""

    @property
    def due_said(self) -> Said | str:
        """When it is due, in words."""
        return said_due(self.due)


@dataclass(frozen=True, slots=True)
class Terms:
    """A loan's terms: yuan, months, plain yearly rate; a balloon and months of grace where the schedule has them."""

    amount: Decimal
    months: int
    annual_rate: Decimal
    schedule_type: ScheduleType
    balloon: Decimal | None = None
    grace_months: int | None = None


@dataclass(frozen=True, slots=True)
class OwnTerms:
    """What a member would lend instead of what is asked for: yuan, months, plain yearly rate; each may be left out."""

    amount: Decimal | None = None
    months: int | None = None
    annual_rate: Decimal | None = None


@dataclass(frozen=True, slots=True)
class LoanView:
    """What the loan of these terms would ask for each month, against the ceiling; or why no loan has such terms."""

    terms: Terms
    instalment: Decimal | None
    ceiling: Decimal | None
    exceeds: bool
    fault: Said | None = None


@dataclass(frozen=True, slots=True)
class ResolutionRow:
    """What was adopted; frozen and numbered."""

    number: str
    round: int
    outcome: NamedOutcome
    terms: Terms | None
    instalment: Decimal | None
    reasons: str
    reason_codes: tuple[ReasonCode, ...]
    open_questions: tuple[str, ...]
    adopted_at: datetime
    announced_by: str
    following: Following = IN_FORCE
    reason_lines: tuple[tuple[ReasonCode, tuple[LineKey, ...]], ...] = ()
    """The lines that a reason is about, where it is about any."""
    from_paper: bool = False
    """Whether it was adopted on paper and entered later."""


@dataclass(frozen=True, slots=True)
class VotingSnapshot:
    """The voting tab. `merged` is the strictest of the approving terms."""

    case: CaseId
    rounds: tuple[RoundRow, ...]
    waiting: tuple[VoterRow, ...]
    rule: Said
    """The rule in numbers: votes needed, and who is there."""
    merged: Terms | None
    instalment: Decimal | None
    ceiling: Decimal | None
    exceeds: bool
    conditions: tuple[ConditionRow, ...]
    templates: tuple[tuple[str, ConditionKind, str], ...]
    resolution: ResolutionRow | None
    mended: tuple[Said, ...] = ()
    """What an approval still lacks: a condition of the policy, or its owner, due date or proof."""
    payments: tuple[Decimal, ...] = ()
    """Every payment of a loan by season, whose months differ."""
    reason_words: tuple[tuple[ReasonCode, str], ...] = ()
    """The policy's own words for reason codes, where it has any."""
    outcomes: OutcomeNames = BUILT_IN
    """What the policy of the case calls outcomes."""
    rule_words: tuple[Said, ...] = ()
    """The rule in words: version and tier of the policy, quorum, what passes, what else decides."""
    choices: tuple[Choice, ...] = tuple(Choice)
    """What the rule of the case knows as a vote."""
    ways: tuple[VotingWay, ...] = (VotingWay.CALLED_OUT,)
    """The ways to vote that the policy allows."""
    seen: str = ""
    """The digest of the case's confirmations as they are shown: what a sealed vote is signed over."""

    def reason(self, code: ReasonCode) -> ReasonCode | str:
        """What a reason code is called: the policy's words for it, else the code itself, which has words everywhere."""
        return dict(self.reason_words).get(code, code)

    def offered(self, *, restricted: bool) -> tuple[Choice, ...]:
        """The votes of a ballot; a restricted one never approves."""
        return tuple(choice for choice in self.choices if not (restricted and choice.approves))
