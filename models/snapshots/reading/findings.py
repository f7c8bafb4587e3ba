# SPDX-License-Identifier: Apache-2.0
"""Where a case contradicts itself, and where the workbook's own totals differ from the computed ones."""

from decimal import Decimal

from models.labels.rules_statements import TOTAL_DIFFERS
from models.money import to_cents
from models.presented import PresentedCase
from models.rules.case_findings import case_findings
from models.rules.examination import Tables
from models.rules.figures import at
from models.terms import LineKey, Said


def findings_of(case: PresentedCase, tables: Tables, limit: Decimal) -> tuple[Said, ...]:
    """A sentence for each stated total that is not the computed one to the cent, then the case's own contradictions.

    From the deviation `limit` on a sales sample contradicts the sales stated.
    """
    tracks = {"declared": tables.declared, "verified": tables.verified, "prior": tables.prior}
    found: list[Said] = []
    for column, totals in case.stated_totals.items():
        basis, _, track = column.rpartition(".")
        for code, stated in totals.items():
            computed = at(tracks.get(track, {}), LineKey(code), basis)
            if computed is not None and to_cents(computed) != to_cents(stated):
                found.append(Said(TOTAL_DIFFERS, {"code": code, "given": stated, "computed": to_cents(computed)}))
    return (*found, *case_findings(case, tables, limit))
