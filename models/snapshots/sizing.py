# SPDX-License-Identifier: Apache-2.0
"""How much may be lent and what the instalment stands, for screen and paper."""

from dataclasses import dataclass
from decimal import Decimal

from models.analysis import Cap, CaseRatio, Scenario
from models.terms import Said, ScheduleType


@dataclass(frozen=True, slots=True)
class CapRow:
    """One cap in yuan; `exceeded` where the terms are above it."""

    cap: Cap
    amount: Decimal
    binds: bool
    exceeded: bool


@dataclass(frozen=True, slots=True)
class OpenCap:
    """A cap that bounds the loan and cannot be computed, with the lines and cells that lack a figure, in words."""

    cap: Cap
    lacks: tuple[Said | str, ...]


@dataclass(frozen=True, slots=True)
class AheadRow:
    """One month of the loan; amounts in yuan, `cash` is what is left after it."""

    month: str
    payment: Decimal
    disposable: Decimal
    ceiling: Decimal
    ratio: Decimal | None
    payments_so_far: Decimal
    ceilings_so_far: Decimal
    cash: Decimal
    exceeds: bool

    @property
    def serious(self) -> bool:
        """Whether the month is above its ceiling, or ends with less than nothing."""
        return self.exceeds or self.cash < 0


@dataclass(frozen=True, slots=True)
class StressRow:
    """One supposition; its size is a share, points of margin as a plain decimal, or yuan lost, by its kind.

    `highest` is the ratio of the worst month, `None` where a month leaves nothing to pay from.
    """

    scenario: Scenario
    size: Decimal | None
    average: Decimal | None
    highest: Decimal | None
    months_above: int
    supported: Decimal
    lowest_cash: Decimal

    @property
    def serious(self) -> bool:
        """Whether under this supposition some month is above its ceiling, or ends with less than nothing."""
        return self.months_above > 0 or self.lowest_cash < 0


@dataclass(frozen=True, slots=True)
class GuarantorRow:
    """What a guarantor stands for over the term, in yuan; `None` where too little is known of him."""

    name: str
    influence: int | None
    capacity: Decimal | None


@dataclass(frozen=True, slots=True)
class SizingView:
    """The terms resolved, merged or asked for against every cap, month by month and under stress.

    `even` is the largest loan, in whole hundreds, whose payments by this schedule stay within each month's ceiling. A
    `replaced_instalment` is added to the disposable cash of each month: the loan pays that debt off.
    """

    amount: Decimal
    months: int
    annual_rate: Decimal
    schedule_type: ScheduleType
    balloon: Decimal | None
    grace_months: int | None
    replaced_instalment: Decimal | None
    share: Decimal
    caps: tuple[CapRow, ...]
    binding: CapRow
    even: Decimal | None
    ahead: tuple[AheadRow, ...]
    stress: tuple[StressRow, ...]
    ratios: tuple[tuple[CaseRatio, Decimal | None], ...]
    guarantors: tuple[GuarantorRow, ...]
    first_loan_factor: Decimal | None
    """The factor that was applied; `None` for a repeat loan."""
    open_caps: tuple[OpenCap, ...] = ()
    """While there are any, `binding` is the lowest of those known."""
    exposure_stated: bool = True
    """Whether it is known what other credit borrower, spouse and connected firms have: it picks the tier and a cap."""
