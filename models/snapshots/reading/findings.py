# SPDX-License-Identifier: Apache-2.0
"""Where a case contradicts itself, and where the workbook's own totals differ from the computed ones."""

from decimal import Decimal

from models.labels.rules_statements import TOTAL_DIFFERS
from models.presented import PresentedCase
from models.rules.case_findings import case_findings
from models.rules.examination import Tables
from models.rules.stated_totals import differing_totals
from models.terms import Said


def findings_of(case: PresentedCase, tables: Tables, limit: Decimal) -> tuple[Said, ...]:
    """A sentence for each stated total that is not the computed one to the cent, then the case's own contradictions.

    From the deviation `limit` on a sales sample contradicts the sales stated.
    """
    tracks = {"declared": tables.declared, "verified": tables.verified, "prior": tables.prior}
    found = (
        Said(TOTAL_DIFFERS, {"code": total.code, "given": total.stated, "computed": total.computed})
        for total in differing_totals(case, tracks)
    )
    return (*found, *case_findings(case, tables, limit))
