# SPDX-License-Identifier: Apache-2.0
"""A workbook's own totals against the computed ones: a difference is a finding with both numbers, never an error."""

from models.importers.gathering import Gathering
from models.importers.parsed import Noticed
from models.importers.places import Places
from models.labels import importing as labels
from models.presented import PresentedCase
from models.rules.capacity import CAPACITY_SHARE
from models.rules.figures import CAPACITY, declared, prior, table_of, verified
from models.rules.stated_totals import differing_totals
from models.terms import Said


def look_at_totals(case: PresentedCase, gathering: Gathering, places: Places) -> None:
    picks = {"declared": declared, "verified": verified, "prior": prior}
    tracks = {name: table_of(case, pick, CAPACITY_SHARE) for name, pick in picks.items()}
    for total in differing_totals(case, tracks):
        if total.code == CAPACITY:  # the share of disposable cash is the policy's, which no file knows
            continue
        sheet, cell = places.of("line", total.code, total.column)
        facts = {"line": total.code, "stated": total.stated, "computed": total.computed}
        gathering.notice(sheet, cell, Noticed.TOTAL, Said(labels.TOTAL_DIFFERS, facts))
