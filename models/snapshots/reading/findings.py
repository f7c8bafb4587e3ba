# SPDX-License-Identifier: Apache-2.0
"""Where the workbook's own totals differ from the computed ones."""

from models.labels.rules_statements import TOTAL_DIFFERS
from models.money import to_cents
from models.presented import PresentedCase
from models.rules.examination import Tables
from models.rules.figures import at
from models.terms import LineKey, Said


def findings_of(case: PresentedCase, tables: Tables) -> tuple[Said, ...]:
    """One sentence for each stated total that is not the computed one to the cent."""
    tracks = {"declared": tables.declared, "verified": tables.verified, "prior": tables.prior}
    found: list[Said] = []
    for column, totals in case.stated_totals.items():
        basis, _, track = column.rpartition(".")
        for code, stated in totals.items():
            computed = at(tracks.get(track, {}), LineKey(code), basis)
            if computed is not None and to_cents(computed) != to_cents(stated):
                found.append(Said(TOTAL_DIFFERS, {"code": code, "given": stated, "computed": to_cents(computed)}))
    return tuple(found)
