# SPDX-License-Identifier: Apache-2.0
"""What a value does to the other columns of its line: all move alike, and none of them where it cannot be."""

from dataclasses import replace

from models.errors.case import MarginOutOfReach
from models.labels.clearing import THE_AVERAGE
from models.money import decimal_from
from models.presented import SEASON_PREFIX
from models.records.confirmations import Correction
from models.rules.deciding_values import Decision
from models.rules.effective import effective_table, margin_out_of_reach
from models.rules.figures import MARGIN, table_of, tested
from models.snapshots.reading.desk import Desk, decisions_of
from models.snapshots.reading.standing import as_corrected
from models.terms import Said


def refuse_margins_out_of_reach(
    desk: Desk, *, decisions: tuple[Decision, ...] = (), corrections: tuple[Correction, ...] = ()
) -> None:
    """Refuses decisions or corrections with which a season would have a margin of 1 or more."""
    standing = replace(desk.standing, corrections=(*desk.standing.corrections, *corrections))
    case = as_corrected(desk.original, standing)
    share = desk.policy.capacity_share
    figures = table_of(case, tested, share)
    found = margin_out_of_reach(
        case, figures, effective_table(case, figures, (*decisions_of(desk.standing), *decisions), share)
    )
    if found is not None:
        basis, margin = found
        seasons = {f"{SEASON_PREFIX}{season.key}": season.label for season in case.seasons}
        column = seasons.get(basis) or Said(THE_AVERAGE)
        raise MarginOutOfReach(line=MARGIN, column=column, margin=decimal_from(margin))
