# SPDX-License-Identifier: Apache-2.0
"""The catalogue of procedures: a procedure is a function and a line here. Lines are added, never renamed."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.labels.rules_procedures import IN_WORDS, PROCEDURE_WORDS
from models.rules import (
    commission,
    cost_income,
    energy,
    equity,
    estimation,
    findings,
    logic,
    peer,
    purchases,
    ratio,
    seasonal,
    trend,
    unit_cost,
    verification,
)
from models.rules.fields import (
    Amounts,
    Inputs,
    Number,
    Numbers,
    Range,
    Rows,
    Text,
    divisor,
    inputs,
    money,
    one_of,
    quantity,
    share,
    signed,
)
from models.rules.fields import ratio as proportion
from models.rules.judgement import Judge, by, by_bound
from models.rules.sentences import Sentence, arithmetic
from models.terms import Family, Finding, Said, Unit


@dataclass(frozen=True, slots=True)
class Procedure:
    """A formula with named inputs, its sentence, and what its figure measures unless the check says otherwise."""

    id: str
    judge: Judge
    inputs: Inputs
    unit: Unit = Unit.MONEY
    in_words: bool = False
    sentence: Sentence = arithmetic
    of_a_month: Judge | None = None
    """How a procedure that gives a year judges the figure of a line by the month: by the twelfth."""

    @property
    def family(self) -> Family:
        return Family(self.id.partition(".")[0])


NAME = Text("name", optional=True)
MONTHS = divisor("months", 1)
MARGIN = proportion("margin", Range.MARGIN)
MARKUP = proportion("markup", Range.MARKUP)
COST_RATE = divisor("cost_rate", unit=Unit.RATIO)
CREDIT_SHARE = proportion("credit_share", Range.PART)
BOUGHT = (money("purchases"), quantity("purchase_count"), money("average_purchase"))
BOUGHT_AS = one_of("purchases", ("purchase_count", "average_purchase"))
SEASONS = inputs(Rows("seasons", inputs(money("monthly"), divisor("months"))))
OUTCOME = Text("outcome", tuple(finding.value for finding in Finding))
FACT = inputs(Text("text"), Text("evidence", optional=True))
PRODUCT = inputs(
    NAME,
    proportion("sales_share", Range.PART, optional=True),
    money("sales"),
    quantity("units"),
    Number("margin", Range.MARGIN, Unit.RATIO, optional=True),
    Number("price", optional=True),
    Number("cost", optional=True),
    one_of=(one_of(*unit_cost.WEIGHTS),),
    ways=unit_cost.WAYS,
)

VERIFICATION = (
    Procedure(
        "verification.documents",
        verification.documents,
        inputs(money("supported"), share("sampled_share", optional=True)),
        sentence=verification.documents_said,
    ),
    Procedure(
        "verification.count",
        by(verification.count),
        inputs(Rows("items", inputs(NAME, quantity("quantity"), money("unit_value")))),
    ),
    Procedure(
        "verification.bank_flow",
        by(verification.bank_flow),
        inputs(
            money("credits"),
            money("own_transfers", 0),
            money("loans_received", 0),
            money("refunds", 0),
            money("private_receipts", 0),
            signed("receivables_change", 0),
            share("account_share", 1),
            MONTHS,
        ),
    ),
    Procedure(
        "verification.tax",
        by(verification.tax),
        inputs(money("tax_paid"), share("rate"), share("invoiced_share", 1), MONTHS),
    ),
    Procedure("verification.debts", by(verification.debts), inputs(Rows("found", inputs(NAME, money("balance"))))),
)

ESTIMATION = (
    Procedure(
        "estimation.sampled_days", by(estimation.sampled_days), inputs(Numbers("takings"), quantity("trading_days", 30))
    ),
    Procedure(
        "estimation.weekdays",
        by(estimation.weekdays),
        inputs(money("weekday_average"), quantity("weekdays"), money("weekend_average"), quantity("weekend_days")),
    ),
    Procedure(
        "estimation.customers",
        by(estimation.customers),
        inputs(quantity("customers_per_day"), money("average_ticket"), quantity("trading_days")),
    ),
    Procedure(
        "estimation.drawer",
        by(estimation.drawer),
        inputs(
            money("cash_counted"),
            money("float"),
            money("paid_out"),
            divisor("hours_so_far"),
            quantity("hours_per_day"),
            quantity("trading_days", 1),
        ),
    ),
    Procedure(
        "estimation.units",
        by(estimation.units),
        inputs(
            Rows("items", inputs(NAME, quantity("units"), money("price"), proportion("allowance", Range.ALLOWANCE, 0))),
            MONTHS,
        ),
    ),
    Procedure("estimation.product_share", by(estimation.product_share), inputs(money("product_sales"), share("share"))),
    Procedure(
        "estimation.capacity",
        by_bound(estimation.capacity),
        inputs(
            quantity("machines"),
            quantity("hours_per_day"),
            quantity("output_per_hour"),
            quantity("days"),
            share("yield", 1),
            money("price", 1),
        ),
        sentence=estimation.capacity_said,
    ),
)

RATIO = (
    Procedure("ratio.norm", by(ratio.norm), inputs(signed("base"), proportion("ratio", Range.NOT_NEGATIVE))),
    Procedure(
        "ratio.receivables",
        by(ratio.receivables),
        inputs(money("monthly_sales"), CREDIT_SHARE, quantity("credit_days")),
    ),
    Procedure("ratio.stock", by(ratio.stock), inputs(money("monthly_cost"), quantity("stock_days"))),
    Procedure(
        "ratio.payables",
        by(ratio.payables),
        inputs(money("monthly_purchases"), CREDIT_SHARE, quantity("supplier_days")),
    ),
    Procedure(
        "ratio.ageing",
        by(ratio.ageing),
        inputs(Rows("buckets", inputs(money("sales"), proportion("unpaid_share", Range.PART)))),
    ),
    Procedure(
        "ratio.control_account",
        by(ratio.control_account),
        inputs(
            money("opening"),
            money("closing"),
            money("settled"),
            money("returns", 0),
            money("discounts", 0),
            money("bad_debts", 0),
        ),
    ),
)

TREND = (
    Procedure(
        "trend.year_on_year",
        by(trend.year_on_year),
        inputs(money("same_month_last_year"), Numbers("recent"), Numbers("recent_last_year")),
    ),
    Procedure("trend.growth", by(trend.growth), inputs(signed("base"), proportion("growth", Range.GROWTH))),
)

PEER = (
    Procedure("peer.level", peer.level, inputs(Numbers("sample", Range.ANY)), sentence=peer.level_said),
    Procedure("peer.per_unit", by(peer.per_unit), inputs(money("metric"), quantity("size"))),
    Procedure("peer.margin", by(cost_income.from_margin), inputs(money("cost_of_sales"), MARGIN)),
)

COMMISSION = (
    Procedure(
        "commission.sales",
        by(commission.sales),
        inputs(money("commission_paid"), share("commission_rate"), share("staff_share", 1), MONTHS),
    ),
    Procedure(
        "commission.pieces",
        by(commission.pieces),
        inputs(money("piece_wages"), divisor("piece_rate", unit=Unit.MONEY), money("unit_price", 1), MONTHS),
    ),
    Procedure(
        "commission.hours",
        by(commission.hours),
        inputs(
            money("wages"),
            divisor("hourly_rate", unit=Unit.MONEY),
            divisor("hours_per_unit"),
            money("unit_price", 1),
            MONTHS,
        ),
    ),
)

PURCHASES = (
    Procedure(
        "purchases.sales",
        by(purchases.sales),
        inputs(
            money("opening_stock"),
            *BOUGHT,
            money("closing_stock"),
            COST_RATE,
            MARGIN,
            MARKUP,
            MONTHS,
            one_of=(BOUGHT_AS, one_of("cost_rate", "margin", "markup")),
        ),
    ),
    Procedure(
        "purchases.cost",
        by(purchases.cost),
        inputs(money("opening_stock"), *BOUGHT, money("closing_stock"), MONTHS, one_of=(BOUGHT_AS,)),
    ),
    Procedure(
        "purchases.stock",
        by(purchases.stock),
        inputs(money("stock_before"), *BOUGHT, money("cost_of_sales"), one_of=(BOUGHT_AS,)),
    ),
)

SEASONAL = (
    Procedure("seasonal.year", by(seasonal.year), SEASONS, of_a_month=by(seasonal.twelfth)),
    Procedure("seasonal.month", by(seasonal.month), SEASONS),
)

ENERGY = (
    Procedure(
        "energy.level",
        by(energy.level),
        inputs(
            quantity("used"),
            quantity("fixed", 0),
            divisor("per_unit"),
            quantity("opening_units", 0),
            quantity("closing_units", 0),
            money("unit_price", 1),
            MONTHS,
        ),
    ),
    Procedure("energy.growth", by(energy.growth), inputs(signed("base"), quantity("used_now"), divisor("used_before"))),
)

UNIT_COST = (
    Procedure(
        "unit_cost.margin",
        by(unit_cost.margin),
        inputs(divisor("price", unit=Unit.MONEY), Amounts("components")),
        Unit.RATIO,
    ),
    Procedure(
        "unit_cost.weighted_margin", by(unit_cost.weighted_margin), inputs(Rows("products", PRODUCT)), Unit.RATIO
    ),
)

COST_INCOME = (
    Procedure("cost_income.key_cost", by(cost_income.key_cost), inputs(money("cost"), share("share"))),
    Procedure(
        "cost_income.margin",
        by(cost_income.margin),
        inputs(money("cost_of_sales"), MARGIN, MARKUP, one_of=(one_of("margin", "markup"),)),
    ),
    Procedure(
        "cost_income.cash",
        by(cost_income.cash),
        inputs(
            money("opening_cash"),
            money("closing_cash"),
            money("outflows"),
            money("non_sales_inflows", 0),
            signed("receivables_change", 0),
            MONTHS,
        ),
    ),
)

LOGIC = (
    Procedure(
        "logic.equity",
        equity.check,
        inputs(
            signed("initial_equity"),
            signed("period_profit"),
            signed("monthly_profit"),
            divisor("months"),
            money("injections", 0),
            money("withdrawals", 0),
            money("appreciation", 0),
            money("depreciation", 0),
            money("repaid_principal", 0),
            Text("denominator", equity.DENOMINATORS, "profit"),
            one_of=(one_of("period_profit", ("monthly_profit", "months")),),
        ),
        sentence=equity.said,
    ),
    Procedure("logic.bank_balance", by(logic.bank_balance), inputs(signed("monthly_disposable"), divisor("months"))),
    Procedure("logic.stated", by(logic.stated), inputs(signed("computed"))),
    Procedure(
        "logic.relation",
        findings.in_words,
        inputs(OUTCOME, Text("reason"), Rows("facts", FACT, least=2, plain="text")),
        in_words=True,
        sentence=findings.relation_said,
    ),
)

FINDINGS = tuple(
    Procedure(
        f"{family.value}.finding",
        findings.in_words,
        inputs(OUTCOME, Text("reason")),
        in_words=True,
        sentence=findings.said,
    )
    for family in Family
)

ALL = (
    *VERIFICATION,
    *ESTIMATION,
    *RATIO,
    *TREND,
    *PEER,
    *COMMISSION,
    *PURCHASES,
    *SEASONAL,
    *ENERGY,
    *UNIT_COST,
    *COST_INCOME,
    *LOGIC,
    *FINDINGS,
)

CATALOGUE: Mapping[str, Procedure] = {procedure.id: procedure for procedure in ALL}
"""Every procedure by its id, in the order of the families."""
_IDS_OF_FINDINGS = frozenset(procedure.id for procedure in FINDINGS)


def is_finding(procedure: str) -> bool:
    """Whether a procedure is one of the findings in words that serve every line, and alone serve a risk point."""
    return procedure in _IDS_OF_FINDINGS


def name_of(procedure: str) -> Said:
    """What a procedure is called; raises `KeyError` for one that is not in the catalogue."""
    listed = CATALOGUE[procedure]
    if procedure in PROCEDURE_WORDS:
        return Said(PROCEDURE_WORDS[procedure])
    return Said(IN_WORDS, {"family": listed.family})
