# SPDX-License-Identifier: Apache-2.0
"""What the one desk keeps between its sessions: nothing that could be otherwise if it were read again."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Select, event
from sqlalchemy.orm import Session

from models.records.base import Base
from models.records.meetings import Act, Withdrawal
from models.terms import AgendaItemId, CaseId, RevisionId

if TYPE_CHECKING:  # they are read with what is kept here
    from models.presented import PresentedCase
    from models.rules.examination import Reckoning
    from models.snapshots.reading.desk import Desk

K = TypeVar("K")
V = TypeVar("V")
R = TypeVar("R", bound=Base)
A = TypeVar("A", bound=Act)
IN_SESSION = "kept"
"""The name under which a session finds it in its `info`."""
WRITING = "written past"
"""The name under which it is found once the session has written: to forget, no longer to take."""
MOST = 64
"""So many of a kind, the ones last used."""
ANSWERS = 1024
"""So many answers of one table."""
LONGEST = 1024
"""A longer answer is asked for anew: the record of years need not lie in memory."""
Question = tuple[tuple[str, object], ...]
Answers = OrderedDict[Question, tuple[Any, ...]]


@dataclass(frozen=True)
class Kept:
    """Revisions never change; a case that is read and examined holds until the next entry about it or about all."""

    revisions: "OrderedDict[RevisionId, PresentedCase]" = field(default_factory=OrderedDict)
    desks: "OrderedDict[AgendaItemId, Desk]" = field(default_factory=OrderedDict)
    reckonings: "OrderedDict[AgendaItemId, Reckoning]" = field(default_factory=OrderedDict)
    """Each says itself whether it is still of the case as it is."""
    rows: dict[type[Base], Answers] = field(default_factory=dict)
    """What a table answered to the names and values asked for: it holds until a row of this table is written."""
    earlier: dict[type[Base], Answers] = field(default_factory=dict)
    """What tables of acts answered before further acts: those are added and never change, so only later ones lack."""

    def given_to(self, session: Session) -> Session:
        """Let a session find what is kept until it writes: what it writes is not in it."""
        session.info[IN_SESSION] = self
        return session

    def forget_all(self) -> None:
        """Whatever is asked for next is read from the record."""
        for kept in (self.revisions, self.desks, self.reckonings, self.rows, self.earlier):
            kept.clear()

    def forget(self, cases: Collection[CaseId]) -> None:
        """An entry was written about these cases; one about none in particular may concern them all."""
        for item, desk in list(self.desks.items()):
            if not cases or desk.case in cases:
                del self.desks[item]

    def forget_rows(self, added: Iterable[object], changed: Iterable[object]) -> None:
        """Rows are written to these tables; an act taken back may be of any of them."""
        for kind in {type(row) for row in added if isinstance(row, Base)}:
            answers = self.rows.pop(kind, OrderedDict())
            if issubclass(kind, Act):
                for question, acts in answers.items():
                    keep(self.earlier.setdefault(kind, OrderedDict()), question, acts, ANSWERS)
            if kind is Withdrawal:
                self.rows.clear()
                self.earlier.clear()
        for kind in {type(row) for row in changed if isinstance(row, Base)}:
            self.rows.pop(kind, None)
            self.earlier.pop(kind, None)
            if kind is Withdrawal:
                self.rows.clear()
                self.earlier.clear()


@event.listens_for(Session, "before_flush")
def _no_longer(session: Session, *_: object) -> None:
    """What a session has written others must not be given, and what was kept no longer holds for it."""
    found: Kept | None = session.info.pop(IN_SESSION, None) or session.info.get(WRITING)
    if found is not None:
        session.info[WRITING] = found
        found.forget_rows(session.new, (*session.dirty, *session.deleted))


def kept_of(session: Session) -> Kept | None:
    """What this session may take without reading; nothing once it has anything to write."""
    if session.new or session.dirty or session.deleted:
        return None
    found: Kept | None = session.info.get(IN_SESSION)
    return found


def read_anew(session: Session) -> None:
    """Before somebody signs: what is kept must not vouch for itself, were the record written to past this desk."""
    kept: Kept | None = session.info.get(IN_SESSION) or session.info.get(WRITING)
    if kept is not None:
        kept.forget_all()


def only_reads(session: Session) -> bool:
    """Whether it may keep what it reads; rows of a session that writes are spoilt if its transaction fails."""
    return session.get_bind().get_execution_options().get("reading", False) is True


def rows_kept(session: Session, kind: type[R], asked: Select[R], where: Mapping[str, object]) -> tuple[R, ...]:
    """The rows of a table that have these values; the same ones as long as nobody writes to it."""
    return _answered(session, kind, tuple(where.items()), lambda: tuple(session.scalars(asked, where)))


def acts_kept(
    session: Session, kind: type[A], asked: Select[A], later: Select[A], where: Mapping[str, object]
) -> tuple[A, ...]:
    """The acts that have these values, in order; of those found before only `later` ones are read."""
    question = tuple(where.items())
    kept = kept_of(session)
    before: tuple[A, ...] = () if kept is None or kind not in kept.earlier else kept.earlier[kind].get(question, ())

    def ask() -> tuple[A, ...]:
        if not before:
            return tuple(session.scalars(asked, where))
        return *before, *session.scalars(later, {**where, "place": before[-1].sequence})

    return _answered(session, kind, question, ask)


def row_of(session: Session, kind: type[R], id: str) -> R:
    """The row of a table with this id, to be read: an operation that changes one gets it from its session."""
    return _answered(session, kind, (("", id),), lambda: (session.get_one(kind, id),))[0]


def _answered(session: Session, kind: type[R], question: Question, ask: Callable[[], tuple[R, ...]]) -> tuple[R, ...]:
    """Rows that are kept have left their session, so what becomes of one that writes must not reach them."""
    kept = kept_of(session)
    answers: Answers = OrderedDict() if kept is None else kept.rows.setdefault(kind, OrderedDict())
    if question in answers:
        return last_used(answers, question)
    rows = ask()
    if kept is not None and only_reads(session):
        if kind in kept.earlier:
            kept.earlier[kind].pop(question, None)
        if len(rows) <= LONGEST:
            keep(answers, question, rows, ANSWERS)
    return rows


def last_used(kept: OrderedDict[K, V], key: K) -> V:
    """What is kept under a key, which makes it the last to be given up."""
    kept.move_to_end(key)
    return kept[key]


def keep(kept: OrderedDict[K, V], key: K, value: V, most: int = MOST) -> None:
    """Keep it, and give up what was not used for longest."""
    kept[key] = value
    if len(kept) > most:
        kept.popitem(last=False)
