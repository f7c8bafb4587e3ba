# SPDX-License-Identifier: Apache-2.0
"""The words of the trade as types: ids and closed lists.

Values are what is stored and exchanged; they are never renamed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, unique
from functools import cached_property
from typing import NewType

CaseId = NewType("CaseId", str)
RevisionId = NewType("RevisionId", str)
CheckId = NewType("CheckId", str)
EvidenceId = NewType("EvidenceId", str)
MemberId = NewType("MemberId", str)
MeetingId = NewType("MeetingId", str)
AgendaItemId = NewType("AgendaItemId", str)
QuestionId = NewType("QuestionId", str)
ConditionId = NewType("ConditionId", str)
RoundId = NewType("RoundId", str)
CommandId = NewType("CommandId", str)
LineKey = NewType("LineKey", str)
"""A line item's code (`A1`, `P4.2`) or a risk point's number (`R1`): unique within a case."""

MONTHS_OF_A_YEAR = 12


@unique
class Family(Enum):
    """The twelve verification methods (验证方法): what the rule "at least two methods" counts."""

    VERIFICATION = "verification"
    ESTIMATION = "estimation"
    RATIO = "ratio"
    TREND = "trend"
    PEER = "peer"
    COMMISSION = "commission"
    PURCHASES = "purchases"
    SEASONAL = "seasonal"
    ENERGY = "energy"
    UNIT_COST = "unit_cost"
    COST_INCOME = "cost_income"
    LOGIC = "logic"


@unique
class Level(Enum):
    """Size of a deviation against the limits of its line."""

    WITHIN = "within"
    WATCH = "watch"
    OVER = "over"
    SEVERE = "severe"

    @cached_property
    def rank(self) -> int:
        """0 for within to 3 for severe, so that levels can be compared and the worst taken."""
        return tuple(Level).index(self)

    @property
    def shape(self) -> str:
        """The sign that tells it where no colour does."""
        return "○△◆■"[self.rank]


@unique
class EvidenceClass(Enum):
    """Where a piece of evidence comes from."""

    CLIENT = "C"
    DOCUMENT = "D"
    OBSERVED = "O"
    THIRD_PARTY = "T"
    COMPUTED = "X"
    NORM = "N"


@unique
class LineKind(Enum):
    """A root line is verified itself, a derived line (ƒ) through its sources, a risk point in words."""

    ROOT = "root"
    DERIVED = "derived"
    RISK = "risk"


@unique
class Unit(Enum):
    """What a figure measures."""

    MONEY = "money"
    RATIO = "ratio"
    QUANTITY = "quantity"


@unique
class Group(Enum):
    """The part of the statements in which a line stands, in the order of the grid."""

    ASSETS = "assets"
    LIABILITIES = "liabilities"
    PROFIT = "profit"
    CASH_FLOW = "cash_flow"
    REPAYMENT = "repayment"
    RISK = "risk"


@unique
class Finding(Enum):
    """The outcome of a check in words."""

    CONSISTENT = "consistent"
    DOUBTFUL = "doubtful"
    INCONSISTENT = "inconsistent"


@unique
class RejectionReason(Enum):
    """Why members do not accept a method on a line; one digit each, in this order."""

    CLIENT_WORD_ONLY = "client_word_only"
    SAME_SOURCE = "same_source"
    NOT_COMPARABLE = "not_comparable"
    SAMPLE_TOO_SMALL = "sample_too_small"
    OUTDATED = "outdated"
    INPUTS_NOT_CLEANED = "inputs_not_cleaned"
    EVIDENCE_MISSING = "evidence_missing"
    ARITHMETIC = "arithmetic"
    OTHER = "other"


@unique
class DecisionKind(Enum):
    """What the committee may decide about one line besides confirming methods."""

    ADOPT = "adopt"
    CHAIR_ACCEPTS = "chair_accepts"
    WAIVER = "waiver"
    REINVESTIGATE = "reinvestigate"


@unique
class Choice(Enum):
    """A vote; the keys 1 to 5 in this order."""

    APPROVE = "approve"
    APPROVE_WITH_CONDITIONS = "approve_with_conditions"
    REINVESTIGATE = "reinvestigate"
    REJECT = "reject"
    ABSTAIN = "abstain"

    @property
    def approves(self) -> bool:
        """Whether it counts for granting the loan."""
        return self in {Choice.APPROVE, Choice.APPROVE_WITH_CONDITIONS}


@unique
class VotingWay(Enum):
    """How the votes of a round are given: called out and keyed, or sealed by each on one machine passed round."""

    CALLED_OUT = "called_out"
    SEALED = "sealed"


@unique
class SignedKind(Enum):
    """What is signed by key besides votes."""

    ROLL = "roll"
    VETO = "veto"
    OPINION = "opinion"
    SIGN_OFF = "sign_off"


@unique
class KeptKind(Enum):
    """A file kept beside the sealed minutes."""

    SIGNED = "signed"
    SCAN = "scan"
    VERSION = "version"


@unique
class Outcome(Enum):
    """What a resolution says; codes are fixed, labels may be edited by the unit."""

    APPROVED = "approved"
    APPROVED_WITH_CHANGES = "approved_with_changes"
    APPROVED_WITH_CONDITIONS = "approved_with_conditions"
    REINVESTIGATE = "reinvestigate"
    DEFER = "defer"
    REJECTED = "rejected"
    RECONSIDER = "reconsider"
    ESCALATED = "escalated"
    WITHDRAWN = "withdrawn"
    VETOED = "vetoed"
    NO_QUORUM = "no_quorum"
    INCOMPLETE = "incomplete"

    @property
    def approves(self) -> bool:
        """Whether a loan is granted by it."""
        return self in {Outcome.APPROVED, Outcome.APPROVED_WITH_CHANGES, Outcome.APPROVED_WITH_CONDITIONS}


@unique
class Standing(Enum):
    """How far an approval has come after its adoption; only one in force may be paid out."""

    IN_FORCE = "in_force"
    PENDING_VETO = "pending_veto"
    AWAITING_SIGNATURES = "awaiting_signatures"
    VETOED = "vetoed"
    REFUSED_ABOVE = "refused_above"


@unique
class Opinion(Enum):
    """What a signer above the committee says; the keys 1 to 3 in this order."""

    AGREE = "agree"
    AGREE_WITH_CONDITIONS = "agree_with_conditions"
    REFUSE = "refuse"


@unique
class ReasonCode(Enum):
    """Why a case goes back for re-investigation or is refused (founding rule 5)."""

    POOR_PRESENTATION = "poor_presentation"
    INCOMPLETE_ANALYSIS = "incomplete_analysis"
    MISSED_RISK_POINT = "missed_risk_point"
    WEAK_CASH_FLOW = "weak_cash_flow"
    UNCOOPERATIVE_CLIENT = "uncooperative_client"
    INELIGIBLE = "ineligible"
    OTHER = "other"


@unique
class ConditionKind(Enum):
    """When a condition binds."""

    PRECEDENT = "precedent"
    AT_PAYOUT = "at_payout"
    SUBSEQUENT = "subsequent"
    MONITORING = "monitoring"
    COVENANT = "covenant"


@unique
class ConditionStatus(Enum):
    """How a condition stands after its resolution."""

    OPEN = "open"
    SUBMITTED = "submitted"
    VERIFIED = "verified"
    WAIVED = "waived"
    BREACHED = "breached"


@unique
class Role(Enum):
    """A person's part in a meeting; only chair and member vote."""

    CHAIR = "chair"
    MEMBER = "member"
    SECRETARY = "secretary"
    OFFICER = "officer"
    OBSERVER = "observer"


@unique
class Presence(Enum):
    """Attendance of one person at a meeting."""

    PRESENT = "present"
    ABSENT = "absent"
    OBSERVING = "observing"


@unique
class CaseState(Enum):
    """How far a case of the agenda has come."""

    PENDING = "pending"
    OPEN = "open"
    VOTING = "voting"
    REVEALED = "revealed"
    DECIDED = "decided"


@unique
class ScheduleType(Enum):
    """How a loan is repaid (`methods.md`, *schedule*)."""

    EQUAL_INSTALMENTS = "equal_instalments"
    EQUAL_PRINCIPAL = "equal_principal"
    INTEREST_FIRST = "interest_first"
    SINGLE_PAYMENT = "single_payment"
    FLAT = "flat"
    BALLOON = "balloon"
    GRACE = "grace"
    SEASONAL = "seasonal"


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence not yet in a language: a marked English template and the values of its named fields.

    A field may be text, int, Decimal, date, a member of one of the enums above, another `Said` or a tuple of these;
    the voice that speaks it decides how each looks. Names of people and lines are passed as text.
    """

    template: str
    fields: Mapping[str, object] = field(default_factory=dict)
