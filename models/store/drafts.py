# SPDX-License-Identifier: Apache-2.0
"""Half-typed text in the database: kept and dropped without an entry in the journal."""

from collections.abc import Mapping

from sqlalchemy import Engine, delete, select
from sqlalchemy.orm import Session

from models.records.drafts import Draft
from models.snapshots.drafts import DraftPlace


def keep_drafts(engine: Engine, texts: Mapping[DraftPlace, str]) -> None:
    """Keep what is typed at these places; an empty text drops it."""
    with Session(engine) as session:
        for place, text in texts.items():
            facts = {"scope": place.scope, "about": place.about, "field": place.field}
            if text:
                session.merge(Draft(**facts, text=text))
            else:
                session.execute(delete(Draft).filter_by(**facts))
        session.commit()


def load_drafts(session: Session) -> Mapping[DraftPlace, str]:
    """All that was half typed when the program ended."""
    return {DraftPlace(row.scope, row.about, row.field): row.text for row in session.scalars(select(Draft))}
