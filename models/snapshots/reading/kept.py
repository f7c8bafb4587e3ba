# SPDX-License-Identifier: Apache-2.0
"""What the one desk keeps between its sessions: nothing that could be otherwise if it were read again."""

from collections import OrderedDict
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import event
from sqlalchemy.orm import Session

from models.terms import AgendaItemId, CaseId, RevisionId

if TYPE_CHECKING:  # they are read with what is kept here
    from models.presented import PresentedCase
    from models.rules.examination import Reckoning
    from models.snapshots.reading.desk import Desk

K = TypeVar("K")
V = TypeVar("V")
IN_SESSION = "kept"
"""The name under which a session finds it in its `info`."""
MOST = 64
"""So many of a kind, the ones last used."""


@dataclass(frozen=True)
class Kept:
    """Revisions never change; a case that is read and examined holds until the next entry about it or about all."""

    revisions: "OrderedDict[RevisionId, PresentedCase]" = field(default_factory=OrderedDict)
    desks: "OrderedDict[AgendaItemId, Desk]" = field(default_factory=OrderedDict)
    reckonings: "OrderedDict[AgendaItemId, Reckoning]" = field(default_factory=OrderedDict)
    """Each says itself whether it is still of the case as it is."""

    def given_to(self, session: Session) -> Session:
        """Let a session find what is kept until it writes: what it writes is not in it."""
        session.info[IN_SESSION] = self
        return session

    def forget(self, cases: Collection[CaseId]) -> None:
        """An entry was written about these cases; one about none in particular may concern them all."""
        for item, desk in list(self.desks.items()):
            if not cases or desk.case in cases:
                del self.desks[item]


@event.listens_for(Session, "before_flush")
def _no_longer(session: Session, *_: object) -> None:
    """What a session has written others must not be given, and what was kept no longer holds for it."""
    session.info.pop(IN_SESSION, None)


def kept_of(session: Session) -> Kept | None:
    """What this session may take without reading, or keep for the next; nothing once it has anything to write."""
    if session.new or session.dirty or session.deleted:
        return None
    found: Kept | None = session.info.get(IN_SESSION)
    return found


def last_used(kept: OrderedDict[K, V], key: K) -> V:
    """What is kept under a key, which makes it the last to be given up."""
    kept.move_to_end(key)
    return kept[key]


def keep(kept: OrderedDict[K, V], key: K, value: V) -> None:
    """Keep it, and give up what was not used for longest."""
    kept[key] = value
    if len(kept) > MOST:
        kept.popitem(last=False)
