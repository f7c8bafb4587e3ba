# SPDX-License-Identifier: Apache-2.0
"""The sheets that are lists or fields, column by column: what the writer writes and the reader expects."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, unique
from typing import Final

from models.importers import words
from models.importers.words import Pair


@unique
class Kind(Enum):
    """What a column holds."""

    TEXT = "text"
    DATE = "date"
    MONTH = "month"
    NUMBER = "number"
    ANY = "any"
    AMOUNT = "amount"
    RATE = "rate"
    WHOLE = "whole"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a list, or one field of the application. `hint` becomes the comment of its heading."""

    key: str
    heading: Pair
    kind: Kind = Kind.TEXT
    compulsory: bool = False
    choices: Mapping[str, Pair] | None = None
    hint: Pair | None = None
    width: int = 16
    least: int = 1
    most: int = 600
    """Bounds of a whole number."""


APPLICATION: Final = (
    Column("number", ("案件号", "Case number"), compulsory=True),
    Column("client", ("客户", "Client"), compulsory=True),
    Column("trade", ("行业", "Trade"), compulsory=True),
    Column("premises", ("经营场所", "Premises"), compulsory=True),
    Column("years", ("经营年限", "Years in business"), Kind.NUMBER),
    Column("first_or_repeat", ("首贷或续贷", "First or repeat"), compulsory=True),
    Column("loan_number", ("第几次贷款", "Loan number"), Kind.WHOLE, compulsory=True),
    Column("requested", ("申请金额(元)", "Amount requested (yuan)"), Kind.AMOUNT, compulsory=True),
    Column("months", ("期限(月)", "Months"), Kind.WHOLE, compulsory=True),
    Column(
        "annual_rate",
        ("年利率", "Annual rate"),
        Kind.RATE,
        compulsory=True,
        hint=("写 0.144 或 14.4%", "Write 0.144 or 14.4%"),
    ),
    Column("schedule_type", ("还款方式", "Schedule"), Kind.CHOICE, compulsory=True, choices=words.SCHEDULE_TYPES),
    Column(
        "weights",
        ("各期权重", "Weights"),
        hint=("仅季节性还款:每期一个数,用空格分开", "Seasonal schedules only: one number a month, with spaces between"),
    ),
    Column(
        "balloon",
        ("尾款(元)", "Balloon (yuan)"),
        Kind.AMOUNT,
        hint=("仅气球贷:最后一期另还的本金", "Balloon loans only: the principal left for the last instalment"),
    ),
    Column(
        "grace_months",
        ("宽限期(月)", "Months of grace"),
        Kind.WHOLE,
        hint=("仅宽限期还款:只还利息的月数", "Loans with grace only: the months that pay interest alone"),
        least=0,
    ),
    Column("first_instalment", ("首期还款月", "First instalment"), Kind.MONTH),
    Column("purpose", ("用途", "Purpose"), compulsory=True),
    Column("lead_officer", ("主办", "Lead officer"), compulsory=True),
    Column("second_officer", ("辅办", "Second officer"), compulsory=True),
    Column("accepted", ("受理日", "Accepted"), Kind.DATE),
    Column("assigned", ("分派日", "Assigned"), Kind.DATE),
    Column("visited", ("走访日", "Visited"), Kind.DATE),
    Column("survey_date", ("调查日", "Survey date"), Kind.DATE, compulsory=True),
    Column("reported", ("报告日", "Reported"), Kind.DATE),
    Column("answer_due", ("答复期限", "Answer due"), Kind.DATE),
    Column("household_size", ("家庭人口", "Household size"), Kind.NUMBER),
    Column("floor_area", ("营业面积(平方米)", "Floor area (m²)"), Kind.NUMBER),
    Column(
        "other_exposure",
        ("其他授信余额(元)", "Other exposure (yuan)"),
        Kind.AMOUNT,
        hint=("借款人、配偶及关联企业", "Of borrower, spouse and connected firms"),
    ),
    Column(
        "replaced_instalment",
        ("被置换贷款月还款(元)", "Instalment replaced (yuan)"),
        Kind.AMOUNT,
        hint=(
            "本笔贷款用于结清的旧贷款每月还款额(已计入报表)",
            "What is paid each month, within the statements, on a loan that this one pays off",
        ),
    ),
    Column("language", ("语言", "Language"), Kind.CHOICE, choices=words.LANGUAGE_NAMES),
    Column("demo", ("演示", "Demo"), Kind.CHOICE, choices=words.YES_NO),
)
PEOPLE: Final = (
    Column("role", ("角色", "Role"), Kind.CHOICE, compulsory=True, choices=words.ROLES),
    Column("name", ("姓名", "Name"), compulsory=True),
    Column("relation", ("关系", "Relation")),
    Column("id_last4", ("证件后四位", "Last four of id")),
    Column("note", ("说明", "Note"), width=30),
)
EVIDENCE: Final = (
    Column(
        "id",
        words.ID_COLUMN,
        compulsory=True,
        hint=("如 E01,交叉检验表引用它", "Such as E01; the cross-checks name it"),
    ),
    Column("class", ("类别", "Class"), Kind.CHOICE, compulsory=True, choices=words.EVIDENCE_CLASSES, width=18),
    Column("issuer", ("出具人", "Issuer"), compulsory=True, width=26),
    Column("holder", ("持有人", "Holder"), compulsory=True, width=26),
    Column("date", ("日期", "Date"), Kind.DATE),
    Column("content", ("内容", "Content"), compulsory=True, width=60),
    Column("file", ("文件", "File"), width=24),
)
RISK_POINTS: Final = (
    Column("key", words.ID_COLUMN, compulsory=True, hint=("R1、R2……", "R1, R2 …")),
    Column("text", ("风险点", "Risk point"), compulsory=True, width=36),
    Column("mitigation", ("缓释措施", "Mitigation"), width=36),
    Column("cause", ("原因", "Cause"), width=36),
    Column("severity", ("严重程度", "Severity"), Kind.WHOLE, most=5),
    Column("likelihood", ("可能性", "Likelihood"), Kind.WHOLE, most=5),
    Column("owner", ("责任人", "Owner")),
)
ELIGIBILITY: Final = (
    Column("text", ("条件", "Condition"), compulsory=True, width=60),
    Column("met", ("是否满足", "Met"), Kind.CHOICE, choices=words.YES_NO),
)
SOFT_INFORMATION: Final = (
    Column(
        "topic",
        ("主题", "Topic"),
        compulsory=True,
        hint=(
            "个人情况写:婚姻状况、年龄、经营年限、居住年限、财产状况、信用记录、子女情况、配偶工作",
            "Personal facts: marital status, age, years in business, years of residence, property, credit record, …",
        ),
    ),
    Column("text", ("内容", "Content"), compulsory=True, width=80),
)
HISTORY: Final = (
    Column("date", ("日期", "Date"), Kind.DATE, compulsory=True),
    Column("meeting", ("会议", "Meeting"), compulsory=True),
    Column("requested", ("申请金额(元)", "Amount requested (yuan)"), Kind.AMOUNT),
    Column("months", ("期限(月)", "Months"), Kind.WHOLE),
    Column("outcome", ("结果", "Outcome"), Kind.CHOICE, compulsory=True, choices=words.OUTCOMES),
    Column("reason", ("理由", "Reason"), width=50),
)
CHECKS: Final = (
    Column(
        "id",
        ("检验号", "Check"),
        width=18,
        hint=("同一检验的各行写同一号,可只写首行", "The rows of one check share it; the first row is enough"),
    ),
    Column("line", ("科目", "Line"), width=8, hint=("科目代码或风险点号", "A line's code or a risk point's number")),
    Column("basis", ("口径", "Basis"), width=14),
    Column("procedure", ("程序", "Procedure"), width=24),
    Column(
        "input",
        ("输入名", "Input"),
        width=22,
        hint=(
            "表格写 items.quantity,并在序号列写第几行",
            "For tables write items.quantity, with the row in the next column",
        ),
    ),
    Column("index", words.NUMBER_COLUMN, width=7),
    Column("value", ("值", "Value"), width=26),
    Column(
        "reference",
        ("引用", "Reference"),
        width=26,
        hint=(
            "如 P1@月均、明细:stock_count.amount、同业:sales",
            "Such as P1@Monthly average, schedule:stock_count.amount, peers:sales",
        ),
    ),
    Column("evidence", ("证据号", "Evidence"), width=16, hint=("主要来源写在最前", "The primary source first")),
    Column("cause", ("原因", "Cause"), width=40),
)
LISTS: Final[Mapping[str, tuple[Column, ...]]] = {
    "evidence": EVIDENCE,
    "risk_points": RISK_POINTS,
    "eligibility": ELIGIBILITY,
    "soft_information": SOFT_INFORMATION,
    "history": HISTORY,
    "checks": CHECKS,
}
COMPULSORY_SHEETS: Final = ("application", "balance_sheet", "profit_and_loss", "checks", "evidence")
