# SPDX-License-Identifier: Apache-2.0
"""What the charts of a case draw: numbers and names ready to be shown, nothing that tells more than the picture."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, unique
from typing import TYPE_CHECKING

from models.terms import Level, LineKey

if TYPE_CHECKING:  # every window knows these shapes, and not all of the rules behind them
    from models.rules.equity_bridge import BridgeStep
    from models.rules.sales_course import Peak, SalesMonth
    from models.rules.sales_samples import SalesSample


@unique
class ChartKind(Enum):
    """The four charts by the digit that brings each."""

    EQUITY = 1
    SALES = 2
    DEVIATIONS = 3
    COVER = 4


@dataclass(frozen=True, slots=True)
class OwnConclusion:
    """What a chart shows in the committee's own words; `computed` marks the sentence beside which that was said."""

    kind: ChartKind
    computed: str
    text: str


@dataclass(frozen=True, slots=True)
class EquityChart:
    """The equity bridge; `ratio` is the gap over the chosen denominator, a plain decimal."""

    steps: "tuple[BridgeStep, ...]"
    expected: Decimal
    actual: Decimal
    gap: Decimal
    ratio: Decimal | None
    level: Level


@dataclass(frozen=True, slots=True)
class PeerBand:
    """The quartiles of `n` peers' monthly sales, in yuan."""

    n: int
    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class SalesChart:
    """Sales by month in yuan, and the average months declared and verified; without months nothing can be drawn."""

    months: "tuple[SalesMonth, ...]"
    declared: Decimal | None
    verified: Decimal | None
    peak: "Peak | None"
    peers: PeerBand | None
    samples: "tuple[SalesSample, ...]"


@dataclass(frozen=True, slots=True)
class DeviationBar:
    """A line's deviation against its limit, both plain decimals."""

    line: LineKey
    label: str
    deviation: Decimal
    limit: Decimal
    adverse: bool | None
    level: Level


@dataclass(frozen=True, slots=True)
class DeviationChart:
    """Lines from the worst down; `severe` and `over` count all lines of the case."""

    bars: tuple[DeviationBar, ...]
    severe: int
    over: int


@dataclass(frozen=True, slots=True)
class CoverMonth:
    """A month of the loan in yuan: `cover` is how many times its capacity pays the instalment."""

    month: str
    instalment: Decimal
    capacity: Decimal | None
    cover: Decimal | None
    short: bool


@dataclass(frozen=True, slots=True)
class CoverChart:
    """The loan of these terms, month by month, against `share` of disposable cash; `declared` is that of the client."""

    amount: Decimal
    share: Decimal
    declared: Decimal | None
    months: tuple[CoverMonth, ...]


Chart = EquityChart | SalesChart | DeviationChart | CoverChart


@dataclass(frozen=True, slots=True)
class ChartFigures:
    """What a case has for those charts that its lines alone do not make; `None` where it has nothing to show."""

    equity: EquityChart | None = None
    sales: SalesChart | None = None
    cover: CoverChart | None = None
