# SPDX-License-Identifier: Apache-2.0
"""Case K-07 of the handbook: a luggage shop, from March on, with 60,000 yuan over 12 months at 12 % a year."""

from decimal import Decimal

from models.rules.stress import Earning

SLACK, NORMAL, PEAK = "slack", "normal", "peak"
TERM = (NORMAL, NORMAL, NORMAL, NORMAL, SLACK, SLACK, PEAK, NORMAL, NORMAL, PEAK, PEAK, NORMAL)
SALES = {SLACK: Decimal(45_000), NORMAL: Decimal(60_000), PEAK: Decimal(90_000)}
GROSS = {SLACK: Decimal(13_500), NORMAL: Decimal(18_000), PEAK: Decimal(27_000)}
DISPOSABLE = {SLACK: Decimal(800), NORMAL: Decimal(5_300), PEAK: Decimal(14_300)}
PATH = tuple(DISPOSABLE[season] for season in TERM)
EARNINGS = tuple(Earning(SALES[season], GROSS[season], DISPOSABLE[season]) for season in TERM)
SHARE, RATE, MONTHS = Decimal("0.8"), Decimal("0.12"), 12
INSTALMENT = Decimal("5330.93")
PAYMENTS = (INSTALMENT,) * MONTHS
OPENING = Decimal(20_000)
"""Cash on hand and bank balance."""
