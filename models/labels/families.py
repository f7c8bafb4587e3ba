# SPDX-License-Identifier: Apache-2.0
"""Short names of the twelve methods, for the wall and other places where the full name would be cut."""

from collections.abc import Mapping

from models.labels import mark
from models.terms import Family

SHORT_NAMES: Mapping[Family, str] = {
    Family.VERIFICATION: mark("FamilyShort", "Verification"),
    Family.ESTIMATION: mark("FamilyShort", "Estimation"),
    Family.RATIO: mark("FamilyShort", "Ratios"),
    Family.TREND: mark("FamilyShort", "Trend"),
    Family.PEER: mark("FamilyShort", "Peers"),
    Family.COMMISSION: mark("FamilyShort", "Commission"),
    Family.PURCHASES: mark("FamilyShort", "Purchases"),
    Family.SEASONAL: mark("FamilyShort", "Season"),
    Family.ENERGY: mark("FamilyShort", "Energy"),
    Family.UNIT_COST: mark("FamilyShort", "Unit cost"),
    Family.COST_INCOME: mark("FamilyShort", "Cost and income"),
    Family.LOGIC: mark("FamilyShort", "Logic"),
}
