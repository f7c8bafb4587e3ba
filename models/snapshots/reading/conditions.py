# SPDX-License-Identifier: Apache-2.0
"""The conditions of a case as they stand."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy.orm import Session

from models.records.resolutions import ConditionText
from models.snapshots.reading.frame import acts
from models.snapshots.reading.paper import on_paper
from models.snapshots.voting import ConditionRow
from models.terms import AgendaItemId, ConditionId


def texts_of(session: Session, item: AgendaItemId) -> tuple[ConditionText, ...]:
    """The last wording of each condition, in the order in which the conditions were added."""
    return _last(acts(session, ConditionText, item=item))


def _last(texts: Iterable[ConditionText]) -> tuple[ConditionText, ...]:
    last: dict[ConditionId, ConditionText] = {}
    for row in texts:
        last[row.condition] = row
    return tuple(last.values())


def conditions_of(session: Session, item: AgendaItemId) -> tuple[ConditionRow, ...]:
    """Numbered from 1; struck ones keep their number."""
    is_on_paper = on_paper(session, item)
    rows = zip(numbered(acts(session, ConditionText, item=item)), texts_of(session, item), strict=True)
    return tuple(replace(row, from_paper=is_on_paper(text)) for row, text in rows)


def numbered(texts: Iterable[ConditionText]) -> tuple[ConditionRow, ...]:
    """The conditions of one case from all their wordings in order."""
    return tuple(
        ConditionRow(
            id=row.condition,
            number=number,
            code=row.code,
            mandatory=row.mandatory,
            kind=row.kind,
            text=row.text,
            owner=row.owner,
            due=row.due,
            proof=row.proof,
            struck=row.struck,
        )
        for number, row in enumerate(_last(texts), start=1)
    )
