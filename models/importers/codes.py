# SPDX-License-Identifier: Apache-2.0
"""Which line codes stand on which sheet of the workbook, in order, with their words; totals are marked."""

import re
from collections.abc import Mapping
from typing import Final

from models.importers.words import Pair
from models.terms import LineKey, Unit

BALANCE_SHEET: Final[Mapping[str, Pair]] = {
    "A1": ("现金", "Cash on hand"),
    "A2": ("银行存款", "Bank and wallet balances"),
    "A3": ("应收账款", "Accounts receivable"),
    "A4": ("预付账款", "Prepayments to suppliers"),
    "A5": ("存货", "Inventory"),
    "AC": ("流动资产合计", "Current assets"),
    "A6": ("固定资产", "Fixed assets, net"),
    "A7a": ("待摊租金", "Unamortised rent"),
    "A7b": ("预付押金", "Deposits paid"),
    "A7c": ("其他预付", "Other prepaid"),
    "A7d": ("其他经营资产", "Other operating assets"),
    "A8": ("其他非经营资产", "Other non-operating assets"),
    "AT": ("资产总计", "Total assets"),
    "L1": ("应付账款", "Trade payables"),
    "L2": ("其他应付账款", "Other payables"),
    "L3": ("预收账款", "Advances from customers"),
    "L4a": ("信用卡透支", "Credit card used"),
    "L4b": ("其他机构贷款", "Loans from other institutions"),
    "L4c": ("个人借款", "Private borrowing"),
    "LS": ("短期负债合计", "Short-term liabilities"),
    "L5": ("长期负债", "Long-term loans"),
    "L6": ("其他负债", "Other liabilities"),
    "LT": ("负债总计", "Total liabilities"),
    "L7": ("对外担保(或有)", "Guarantees given (contingent)"),
    "E": ("所有者权益", "Equity"),
    "OA": ("表外资产", "Off-balance assets"),
    "OL": ("表外负债", "Off-balance liabilities"),
}
PROFIT_AND_LOSS: Final[Mapping[str, Pair]] = {
    "P1": ("营业额", "Total sales"),
    "PM": ("毛利率", "Gross margin"),
    "P2": ("变动成本", "Variable cost"),
    "P3": ("毛利", "Gross profit"),
    "P4": ("营业费用", "Operating expenses"),
    "P5": ("分期还款(经营)", "Business loan instalments"),
    "P6": ("净利润", "Net profit"),
    "P7": ("家庭支出", "Household expenses"),
    "P8": ("分期付款(私人)", "Private instalments"),
    "P9": ("其他开支", "Other expenses"),
    "P10": ("其他收入", "Other income"),
    "P11": ("每月可支配资金", "Monthly disposable cash"),
    "CAP": ("可还款额", "Repayment capacity"),
}
CASH_FLOW: Final[Mapping[str, Pair]] = {
    "C0": ("期初现金", "Opening cash"),
    "C1a": ("现金销售额", "Cash sales"),
    "C1b": ("应收账款回收", "Receivables collected"),
    "C1c": ("客户预付款", "Customer advances"),
    "C1": ("经营现金流入合计", "Operating inflow"),
    "C2a": ("现金购货", "Cash purchases"),
    "C2b": ("应付账款支付", "Payables paid"),
    "C2c": ("购货预付款", "Prepayments to suppliers"),
    "C2d": ("固定费用支付", "Fixed expenses"),
    "C2": ("经营现金流出合计", "Operating outflow"),
    "C3": ("经营活动净现金流量", "Net operating"),
    "C4": ("投资活动净现金流量", "Net investing"),
    "C5": ("融资活动净现金流量", "Net financing"),
    "C6": ("私人活动净现金流量", "Net private"),
    "C9": ("期末现金", "Closing cash"),
}
FORMS: Final[Mapping[str, Mapping[str, Pair]]] = {
    "balance_sheet": BALANCE_SHEET,
    "profit_and_loss": PROFIT_AND_LOSS,
    "cash_flow": CASH_FLOW,
}
TOTALS: Final = frozenset({"AC", "AT", "LS", "LT", "P3", "P6", "P11", "CAP", "C1", "C2", "C3", "C9"})
"""Computed by the program; a workbook's own number is compared and not used."""
_WITH_PARTS = frozenset({"P1", "P2", "P4"})
"""Totals where the statement has lines below them (`P4.1`), else lines themselves."""
_PART = re.compile(r"(P1|P2|P4)\.[1-9][0-9]{0,2}")
_RISK = re.compile(r"R[1-9][0-9]{0,2}")
_RATES = frozenset({"PM"})


def form_of(code: str) -> str | None:
    """The sheet on which a line stands, or `None` for a code that does not exist."""
    if _PART.fullmatch(code):
        return "profit_and_loss"
    return next((form for form, lines in FORMS.items() if code in lines), None)


def is_total(code: str, codes: frozenset[str]) -> bool:
    """Whether a row of a statement with these codes holds a total and no line of its own."""
    return code in TOTALS or (code in _WITH_PARTS and any(other.startswith(f"{code}.") for other in codes))


def is_risk_point(key: str) -> bool:
    return _RISK.fullmatch(key) is not None


def unit_of(key: LineKey) -> Unit:
    return Unit.RATIO if key in _RATES else Unit.MONEY


def pair_of(code: str) -> Pair | None:
    """The words of a code; lines below a total have only those the officer gives them."""
    return next((lines[code] for lines in FORMS.values() if code in lines), None)


def position(code: str) -> tuple[int, int, str]:
    """Sorts codes in the order of the sheets, parts behind their total."""
    for place, lines in enumerate(FORMS.values()):
        head, _, part = code.partition(".")
        if head in lines:
            return place, list(lines).index(head), part.zfill(3)
    return len(FORMS), 0, code
