# SPDX-License-Identifier: Apache-2.0
"""The words of the workbook in its two languages; both are understood whatever language it is written in."""

from collections.abc import Mapping
from typing import Final

LANGUAGES: Final = ("zh_CN", "en")

Pair = tuple[str, str]
"""Chinese and English."""

SHEETS: Final[Mapping[str, Pair]] = {
    "application": ("申请与人员", "Application"),
    "balance_sheet": ("资产负债表", "Balance sheet"),
    "profit_and_loss": ("损益表", "Profit and loss"),
    "cash_flow": ("现金流量表", "Cash flow"),
    "checks": ("交叉检验", "Cross-checks"),
    "evidence": ("证据", "Evidence"),
    "risk_points": ("风险点", "Risk points"),
    "peers": ("同业", "Peers"),
    "eligibility": ("条件准入", "Eligibility"),
    "soft_information": ("软信息", "Soft information"),
    "history": ("历次决议", "History"),
    "lists": ("清单", "Lists"),
}
SCHEDULE: Final[Pair] = ("明细·", "Schedule·")
"""How the name of a sheet with a schedule begins."""
NOTES: Final[Pair] = ("备注", "Notes")
"""How the name of a sheet begins that is the officer's own and is not read."""

COLUMNS: Final[Mapping[str, Pair]] = {
    "name": ("名称", "Name"),
    "quantity": ("数量", "Quantity"),
    "unit_value": ("单价", "Unit value"),
    "amount": ("金额", "Amount"),
    "balance": ("余额", "Balance"),
    "since": ("发生日期", "Since"),
    "bought": ("购入年月", "Bought"),
    "price": ("价格", "Price"),
    "cost": ("成本", "Cost"),
    "prior_net": ("期初净值", "Net before"),
    "added": ("本期新增", "Added"),
    "life_years": ("折旧年限", "Life in years"),
    "months_in_period": ("本期月数", "Months in period"),
    "depreciation": ("本期折旧", "Depreciation"),
    "net": ("净值", "Net"),
    "purchases": ("进货额", "Purchases"),
    "share": ("占比", "Share"),
    "slips": ("单数", "Slips"),
    "average": ("平均", "Average"),
    "total": ("合计", "Total"),
    "monthly": ("每月", "Per month"),
    "month": ("月份", "Month"),
    "year": ("全年", "Year"),
    "verified": ("核实", "Verified"),
    "day": ("日期", "Day"),
    "takings": ("收款", "Takings"),
    "sales_share": ("销售占比", "Share of sales"),
    "slack": ("淡季", "Slack"),
    "normal": ("一般", "Normal"),
    "peak": ("旺季", "Peak"),
    "step": ("步骤", "Step"),
    "opening": ("期初", "Opening"),
    "closing": ("期末", "Closing"),
    "inflow": ("流入", "In"),
    "outflow": ("流出", "Out"),
    "disposable": ("可支配", "Disposable"),
    "instalment": ("分期额", "Instalment"),
    "sales": ("营业额", "Sales"),
    "margin": ("毛利率", "Margin"),
    "household": ("家庭支出", "Household"),
    "fees": ("费用", "Fees"),
    "rent_per_m2": ("每平方米租金", "Rent per m²"),
    "fixed_assets": ("固定资产", "Fixed assets"),
    "kwh_per_piece": ("单件耗电", "kWh per piece"),
    "expense_rate": ("费用率", "Expense rate"),
    "stock_days": ("存货天数", "Stock days"),
    "days": ("天数", "Days"),
    "parties": ("户数", "Parties"),
    "terms": ("账期条件", "Payment terms"),
    "months": ("月数", "Months"),
    "monthly_profit": ("月利润", "Monthly profit"),
    "profit": ("期间利润", "Profit"),
    "income": ("月收入", "Income"),
    "instalments": ("自有月还款", "Own instalments"),
    "living_costs": ("生活费", "Living costs"),
    "net_assets": ("净资产", "Net assets"),
    "influence": ("影响力(1–3)", "Influence (1–3)"),
    "loan_to_value": ("抵押率", "Loan to value"),
}
"""Columns of schedules and of the peer table which the program knows; any other name stands as it is typed."""
TEXT_COLUMNS: Final = frozenset({"name", "bought", "month", "step", "terms"})
RATE_COLUMNS: Final = frozenset({"share", "sales_share", "margin", "loan_to_value", "expense_rate"})
DATE_COLUMNS: Final = frozenset({"since", "day"})

ROLES: Final[Mapping[str, Pair]] = {
    "borrower": ("借款人", "borrower"),
    "spouse": ("配偶", "spouse"),
    "co_borrower": ("共同借款人", "co-borrower"),
    "guarantor": ("保证人", "guarantor"),
    "relative": ("亲属", "relative"),
    "other": ("其他", "other"),
}
SCHEDULE_TYPES: Final[Mapping[str, Pair]] = {
    "equal_instalments": ("等额本息", "equal instalments"),
    "equal_principal": ("等额本金", "equal principal"),
    "interest_first": ("先息后本", "interest first"),
    "single_payment": ("到期一次还本付息", "single payment"),
    "flat": ("平息", "flat"),
    "balloon": ("气球贷", "balloon"),
    "grace": ("宽限期", "grace"),
    "seasonal": ("季节性还款", "seasonal"),
}
EVIDENCE_CLASSES: Final[Mapping[str, Pair]] = {
    "C": ("C 客户口述", "C client's word"),
    "D": ("D 书面凭据", "D document"),
    "O": ("O 现场所见", "O observed"),
    "T": ("T 第三方", "T third party"),
    "X": ("X 推算", "X computed"),
    "N": ("N 行业标准", "N norm"),
}
OUTCOMES: Final[Mapping[str, Pair]] = {
    "approved": ("批准", "approved"),
    "approved_with_changes": ("变更后批准", "approved with changes"),
    "approved_with_conditions": ("有条件批准", "approved with conditions"),
    "reinvestigate": ("退回补充调查", "re-investigate"),
    "defer": ("缓议", "deferred"),
    "rejected": ("否决", "rejected"),
    "reconsider": ("复议", "reconsidered"),
    "escalated": ("上报", "escalated"),
    "withdrawn": ("撤回", "withdrawn"),
}
FINDINGS: Final[Mapping[str, Pair]] = {
    "consistent": ("一致", "consistent"),
    "doubtful": ("存疑", "doubtful"),
    "inconsistent": ("不符", "inconsistent"),
}
YES_NO: Final[Mapping[str, Pair]] = {"yes": ("是", "yes"), "no": ("否", "no")}
LANGUAGE_NAMES: Final[Mapping[str, Pair]] = {"zh_CN": ("中文", "Chinese"), "en": ("英文", "English")}
NOT_APPLICABLE_WORDS: Final[Pair] = ("不适用", "n/a")
NOT_APPLICABLE_SPELLINGS: Final = frozenset({"不适用", "不適用", "n/a", "na", "not applicable"})

BASES: Final[Mapping[str, Pair]] = {
    "survey_date": ("调查日", "Survey date"),
    "monthly_average": ("月均", "Monthly average"),
    "prior": ("上期", "Prior"),
}
STATEMENT: Final[Mapping[str, Pair]] = {
    "code": ("代码", "Code"),
    "label": ("科目", "Line"),
    "declared": ("申报", "Declared"),
    "verified": ("核实", "Verified"),
    "prior": ("上期", "Prior"),
    "cause": ("原因", "Cause"),
}
STATEMENT_HEAD: Final[Mapping[str, Pair]] = {
    "basis": ("口径", "Basis"),
    "season": ("季节代号", "Season key"),
    "months": ("月数", "Months"),
    "calendar": ("月份", "Calendar months"),
}
SCHEDULE_HEAD: Final[Mapping[str, Pair]] = {
    "label": ("标题", "Title"),
    "name": ("代号", "Key"),
    "line": ("科目", "Line"),
}
NUMBER_COLUMN: Final[Pair] = ("序号", "No.")
ID_COLUMN: Final[Pair] = ("号", "Id")
REFERENCES: Final[Mapping[str, Pair]] = {
    "schedule": ("明细", "schedule"),
    "check": ("检验", "check"),
    "peers": ("同业", "peers"),
    "case": ("申请", "application"),
}
PEOPLE: Final[Pair] = ("人员", "People")


def word(pair: Pair, language: str) -> str:
    return pair[LANGUAGES.index(language)]


def key_of(text: str, pairs: Mapping[str, Pair]) -> str | None:
    """The key whose word in either language, or which itself, is the text; letter case does not matter."""
    plain = text.strip().casefold()
    for key, pair in pairs.items():
        if plain in (key.casefold(), pair[0].casefold(), pair[1].casefold()):
            return key
    return None


_COLUMN_KEYS = {spelled: key for key, pair in COLUMNS.items() for spelled in (*pair, key)}


def column_word(key: str, language: str) -> str:
    """The heading of a free column; a name that is another column's word stands in brackets, to be read back."""
    if key in COLUMNS:
        return word(COLUMNS[key], language)
    return f"[{key}]" if key in _COLUMN_KEYS or key.startswith("[") else key


def column_key(text: str) -> str:
    """The name of a free column from its heading."""
    plain = text.strip()
    if plain.startswith("[") and plain.endswith("]"):
        return plain[1:-1]
    return _COLUMN_KEYS.get(plain, plain)
