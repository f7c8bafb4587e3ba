# SPDX-License-Identifier: Apache-2.0
"""A short name for every procedure; a check in words is named by its family."""

from collections.abc import Mapping

from models.labels import mark

PROCEDURE_WORDS: Mapping[str, str] = {
    "verification.documents": mark("Procedure", "Documents seen"),
    "verification.count": mark("Procedure", "Counted"),
    "verification.bank_flow": mark("Procedure", "Bank and wallet flow"),
    "verification.tax": mark("Procedure", "Tax paid"),
    "verification.debts": mark("Procedure", "Debts found"),
    "estimation.sampled_days": mark("Procedure", "Sampled days"),
    "estimation.weekdays": mark("Procedure", "Weekdays and weekends"),
    "estimation.customers": mark("Procedure", "Customers and ticket"),
    "estimation.drawer": mark("Procedure", "Cash in the drawer"),
    "estimation.units": mark("Procedure", "Units and price"),
    "estimation.product_share": mark("Procedure", "One product and its share"),
    "estimation.capacity": mark("Procedure", "Capacity of machines"),
    "ratio.norm": mark("Procedure", "Usual ratio"),
    "ratio.receivables": mark("Procedure", "Credit days of customers"),
    "ratio.stock": mark("Procedure", "Days of stock"),
    "ratio.payables": mark("Procedure", "Credit days of suppliers"),
    "ratio.ageing": mark("Procedure", "Age of receivables"),
    "ratio.control_account": mark("Procedure", "Control account"),
    "trend.year_on_year": mark("Procedure", "Same month last year"),
    "trend.growth": mark("Procedure", "Growth since"),
    "peer.level": mark("Procedure", "Level of peers"),
    "peer.per_unit": mark("Procedure", "Peers per unit"),
    "peer.margin": mark("Procedure", "Margin of peers"),
    "commission.sales": mark("Procedure", "Commission back to sales"),
    "commission.pieces": mark("Procedure", "Piece wages back to output"),
    "commission.hours": mark("Procedure", "Hours back to output"),
    "purchases.sales": mark("Procedure", "Purchases back to sales"),
    "purchases.cost": mark("Procedure", "Purchases back to cost"),
    "purchases.stock": mark("Procedure", "Purchases back to stock"),
    "seasonal.year": mark("Procedure", "Seasons add up to the year"),
    "seasonal.month": mark("Procedure", "Average month of the seasons"),
    "energy.level": mark("Procedure", "Energy used per unit"),
    "energy.growth": mark("Procedure", "Growth of energy used"),
    "unit_cost.margin": mark("Procedure", "Margin from unit cost"),
    "unit_cost.weighted_margin": mark("Procedure", "Weighted margin"),
    "cost_income.key_cost": mark("Procedure", "Key cost and its share"),
    "cost_income.margin": mark("Procedure", "Cost and margin"),
    "cost_income.cash": mark("Procedure", "Cash received and paid"),
    "logic.equity": mark("Procedure", "Equity check"),
    "logic.bank_balance": mark("Procedure", "Savings in the bank"),
    "logic.stated": mark("Procedure", "Stated against computed"),
    "logic.relation": mark("Procedure", "Facts that fit together"),
}
IN_WORDS = mark("Procedure", "{family} in words")
"""For every `….finding`; `family` is the family itself."""
