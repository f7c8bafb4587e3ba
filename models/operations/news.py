# SPDX-License-Identifier: Apache-2.0
"""The change that an act on one case makes."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from models.operations.change import Change, Inverse
from models.records.meetings import AgendaItem
from models.snapshots.reading.kept import row_of
from models.terms import AgendaItemId, Said


def news(
    session: Session,
    item: AgendaItemId,
    name: str,
    said: Said,
    facts: Mapping[str, str] | None = None,
    *,
    inverse: Inverse | None = None,
    payload: object = None,
    final: bool = False,
    ballot: bool = False,
    backup: bool = False,
) -> Change:
    """A change of one agenda item; facts are what the journal keeps besides the item's id."""
    agenda = row_of(session, AgendaItem, item)
    return Change(
        name=name,
        cases=(agenda.case,),
        meeting=agenda.meeting,
        inverse=inverse,
        facts={"item": str(item), **(facts or {})},
        said=said,
        payload=payload,
        final=final,
        ballot=ballot,
        backup=backup,
    )
