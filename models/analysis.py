# SPDX-License-Identifier: Apache-2.0
"""The words of an analysis as types: the closed lists of what is computed from a case, and never stored as a column.

Values are what is exchanged; they are never renamed.
"""

from enum import Enum, unique


@unique
class Cap(Enum):
    """What bounds the amount of a loan, in the order in which equal ones are named."""

    REQUESTED = "requested"
    NEED = "need"
    WORKING_CAPITAL = "working_capital"
    CAPACITY = "capacity"
    FIRST_LOAN = "first_loan"
    EQUITY = "equity"
    DEBT_RATIO = "debt_ratio"
    SECURITY = "security"
    PRODUCT = "product"
    AUTHORITY = "authority"


@unique
class CaseRatio(Enum):
    """Ratios of a case with the loan in question (`domain.md` §3.4)."""

    INSTALMENT = "instalment"
    DEBT = "debt"
    DEBT_WITH_LOAN = "debt_with_loan"
    LOAN_TO_EQUITY = "loan_to_equity"
    CURRENT = "current"
    QUICK = "quick"
    CASH = "cash"
    STOCK_DAYS = "stock_days"
    RECEIVABLE_DAYS = "receivable_days"
    OPERATING_CYCLE = "operating_cycle"
    STOCK_TURNOVER = "stock_turnover"
    RECEIVABLE_TURNOVER = "receivable_turnover"
    ASSET_TURNOVER = "asset_turnover"
    RETURN_ON_ASSETS = "return_on_assets"
    SALES_TO_LOANS = "sales_to_loans"


@unique
class Scenario(Enum):
    """What a stress test supposes."""

    AS_FOUND = "as_found"
    SALES_FALL = "sales_fall"
    MARGIN_FALLS = "margin_falls"
    DEBTORS_FAIL = "debtors_fail"


@unique
class PeerMetric(Enum):
    """What is compared with other decided cases of the trade."""

    SALES = "sales"
    MARGIN = "margin"
    EXPENSES = "expenses"
    HOUSEHOLD = "household"
    DISPOSABLE = "disposable"
    STOCK_DAYS = "stock_days"
    RECEIVABLE_DAYS = "receivable_days"
    DEBT = "debt"


@unique
class EquityStep(Enum):
    """The parts of expected equity, in the order in which they are added up."""

    INITIAL = "initial_equity"
    PROFIT = "period_profit"
    INJECTIONS = "injections"
    WITHDRAWALS = "withdrawals"
    APPRECIATION = "appreciation"
    DEPRECIATION = "depreciation"
    REPAID_PRINCIPAL = "repaid_principal"


@unique
class SoftFact(Enum):
    """The personal facts of the soft-information grid (软信息不对称偏差分析)."""

    MARRIAGE = "marriage"
    AGE = "age"
    YEARS_IN_BUSINESS = "years_in_business"
    YEARS_OF_RESIDENCE = "years_of_residence"
    PROPERTY = "property"
    CREDIT_RECORD = "credit_record"
    CHILDREN = "children"
    SPOUSE = "spouse"


@unique
class Departure(Enum):
    """How far a personal fact departs from the norm of a micro-entrepreneur."""

    NORM = "norm"
    MODERATE = "moderate"
    FAR = "far"
