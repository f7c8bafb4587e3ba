# SPDX-License-Identifier: Apache-2.0
"""How a check is worked out, in words: the parts of a sentence such as “opening stock 114,000 + purchases 126,000”."""

from collections.abc import Mapping

from models.labels import mark

SENTENCE = mark("Working", "{procedure}: {working}")
THEN = mark("Working", "{before}; {after}")
RESULT = mark("Working", "{working} = {result}")
AT_MOST = mark("Working", "{working} = at most {result}")
PLUS = mark("Working", "{left} + {right}")
MINUS = mark("Working", "{left} − {right}")
TIMES = mark("Working", "{left} × {right}")
DIVIDED = mark("Working", "{left} ÷ {right}")
ON_TIMES = mark("Working", "× {right}")
ON_DIVIDED = mark("Working", "÷ {right}")
BRACKETS = mark("Working", "({inner})")
NAMED = mark("Working", "{name} {term}")
MORE = mark("Working", "{shown} + … ({entries})")
AND_MORE = mark("Working", "{shown}, … ({entries})")
AND_SO_ON = mark("Working", "{shown}, …")
JOINED = mark("Working", "{left}, {right}")

EXACT = mark("Working", "{value:exact}")
NUMBER = mark("Working", "{value:number}")
RATE = mark("Working", "{value:rate}")
AMOUNT = mark("Working", "{value}")
QUANTITY = mark("Working", "{value:quantity}")

NO_RATIO = mark("Working", "{working}; no ratio, since the denominator ({denominator}) is not above zero")
COVERED = mark("Working", "{working} = {result} covered")
TOO_LITTLE = mark("Working", "{working} = {result} covered, too little to count")
PEERS = mark("Working", "{peers} businesses ({sample}), middle half {q1} to {q3}; median = {result}")
FEW_PEERS = mark(
    "Working", "{peers} businesses, too few to count ({sample}), middle half {q1} to {q3}; median = {result}"
)
FINDING = mark("Working", "{outcome}, {reason}")
RELATION = mark("Working", "{outcome}, {reason} ({facts})")

INPUT_WORDS: Mapping[str, str] = {
    "figure": mark("Working", "figure {value}"),
    "supported": mark("Working", "documents show {value}"),
    "sampled_share": mark("Working", "sampled {value}"),
    "credits": mark("Working", "credits {value}"),
    "own_transfers": mark("Working", "own transfers {value}"),
    "loans_received": mark("Working", "loans received {value}"),
    "refunds": mark("Working", "refunds {value}"),
    "private_receipts": mark("Working", "private receipts {value}"),
    "receivables_change": mark("Working", "change of receivables {value}"),
    "account_share": mark("Working", "share of these accounts {value}"),
    "months": mark("Working", "{value} month(s)"),
    "tax_paid": mark("Working", "tax paid {value}"),
    "rate": mark("Working", "tax rate {value}"),
    "invoiced_share": mark("Working", "share invoiced {value}"),
    "trading_days": mark("Working", "{value} day(s)"),
    "weekday_average": mark("Working", "weekday {value}"),
    "weekdays": mark("Working", "{value} day(s)"),
    "weekend_average": mark("Working", "weekend {value}"),
    "weekend_days": mark("Working", "{value} day(s)"),
    "customers_per_day": mark("Working", "{value} customer(s) a day"),
    "average_ticket": mark("Working", "ticket {value}"),
    "cash_counted": mark("Working", "cash counted {value}"),
    "float": mark("Working", "float {value}"),
    "paid_out": mark("Working", "paid out {value}"),
    "hours_so_far": mark("Working", "{value} hour(s) so far"),
    "hours_per_day": mark("Working", "{value} hour(s) a day"),
    "items.allowance": mark("Working", "allowance {value}"),
    "product_sales": mark("Working", "sales of the product {value}"),
    "share": mark("Working", "share {value}"),
    "machines": mark("Working", "{value} machine(s)"),
    "output_per_hour": mark("Working", "{value} an hour"),
    "days": mark("Working", "{value} day(s)"),
    "yield": mark("Working", "yield {value}"),
    "price": mark("Working", "price {value}"),
    "base": mark("Working", "base {value}"),
    "ratio": mark("Working", "ratio {value}"),
    "monthly_sales": mark("Working", "monthly sales {value}"),
    "credit_share": mark("Working", "on credit {value}"),
    "credit_days": mark("Working", "{value} day(s)"),
    "monthly_cost": mark("Working", "monthly cost {value}"),
    "stock_days": mark("Working", "{value} day(s)"),
    "monthly_purchases": mark("Working", "monthly purchases {value}"),
    "supplier_days": mark("Working", "{value} day(s)"),
    "buckets.unpaid_share": mark("Working", "unpaid {value}"),
    "opening": mark("Working", "opening {value}"),
    "closing": mark("Working", "closing {value}"),
    "settled": mark("Working", "settled {value}"),
    "returns": mark("Working", "returns {value}"),
    "discounts": mark("Working", "discounts {value}"),
    "bad_debts": mark("Working", "bad debts {value}"),
    "same_month_last_year": mark("Working", "same month last year {value}"),
    "recent": mark("Working", "recent months {value}"),
    "recent_last_year": mark("Working", "those months last year {value}"),
    "growth": mark("Working", "growth {value}"),
    "metric": mark("Working", "peers per unit {value}"),
    "size": mark("Working", "size {value}"),
    "cost_of_sales": mark("Working", "cost of sales {value}"),
    "margin": mark("Working", "margin {value}"),
    "markup": mark("Working", "mark-up {value}"),
    "commission_paid": mark("Working", "commission {value}"),
    "commission_rate": mark("Working", "rate {value}"),
    "staff_share": mark("Working", "share of these staff {value}"),
    "piece_wages": mark("Working", "piece wages {value}"),
    "piece_rate": mark("Working", "{value} a piece"),
    "unit_price": mark("Working", "price {value}"),
    "wages": mark("Working", "wages {value}"),
    "hourly_rate": mark("Working", "{value} an hour"),
    "hours_per_unit": mark("Working", "{value} hour(s) a unit"),
    "opening_stock": mark("Working", "opening {value}"),
    "purchases": mark("Working", "purchases {value}"),
    "purchase_count": mark("Working", "{value} purchase(s)"),
    "average_purchase": mark("Working", "average {value}"),
    "closing_stock": mark("Working", "closing {value}"),
    "cost_rate": mark("Working", "{value}"),
    "stock_before": mark("Working", "stock before {value}"),
    "seasons.months": mark("Working", "{value} month(s)"),
    "used": mark("Working", "used {value}"),
    "fixed": mark("Working", "fixed {value}"),
    "per_unit": mark("Working", "{value} a unit"),
    "opening_units": mark("Working", "opening units {value}"),
    "closing_units": mark("Working", "closing units {value}"),
    "used_now": mark("Working", "used now {value}"),
    "used_before": mark("Working", "used before {value}"),
    "cost": mark("Working", "cost {value}"),
    "opening_cash": mark("Working", "opening cash {value}"),
    "closing_cash": mark("Working", "closing cash {value}"),
    "outflows": mark("Working", "paid out {value}"),
    "non_sales_inflows": mark("Working", "inflows not from sales {value}"),
    "initial_equity": mark("Working", "initial equity {value}"),
    "period_profit": mark("Working", "profit {value}"),
    "monthly_profit": mark("Working", "monthly profit {value}"),
    "injections": mark("Working", "injections {value}"),
    "withdrawals": mark("Working", "withdrawals {value}"),
    "appreciation": mark("Working", "appreciation {value}"),
    "depreciation": mark("Working", "depreciation {value}"),
    "repaid_principal": mark("Working", "principal repaid {value}"),
    "monthly_disposable": mark("Working", "monthly disposable {value}"),
    "computed": mark("Working", "by the statements {value}"),
}
"""What an input is called in the sentence, by its path; an entry of a list or a column not named here stands bare."""
