# SPDX-License-Identifier: Apache-2.0
"""Between windows and store: wishes go over to one worker thread, receipts and refusals come back in order.

The store, and SQLAlchemy with it, is loaded on the worker alone, so the window never waits for a disk.
"""

import logging
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import uuid4

import shiboken6
from PySide6.QtCore import QObject, Signal

from models.errors import Told
from models.location import database_path
from models.operations.change import Change
from models.operations.wish import Wish
from models.presented import AttachedFile
from models.snapshots.agenda import AgendaSnapshot
from models.snapshots.drafts import DraftPlace
from models.terms import CommandId
from ui.bridge.account import account_name
from ui.bridge.pending import Pending
from ui.bridge.worker import StoreThread
from ui.undo import Refused, Saved, Step, Undo

if TYPE_CHECKING:
    from models.keys.person_key import PersonKey
    from models.keys.wrapping import Cost
    from models.snapshots.chain import ChainReport
    from models.snapshots.preparing import OpenBook
    from models.store import Receipt, Store

LOG = logging.getLogger("committee_desk")
Files = Mapping[str, Path | tuple[Path, ...]]
R = TypeVar("R")


def now() -> datetime:
    return datetime.now(UTC)


def new_id() -> str:
    return str(uuid4())


def desk_at(address: str) -> "Callable[[], Store]":
    """How the worker opens the database at an address; where there is none yet it is made."""

    def opened() -> "Store":
        from models.store import Store

        return Store.open(address) if database_path(address).exists() else Store.create(address)

    return opened


def reader_at(address: str) -> "Callable[[], Store]":
    """How the worker opens the database at an address to look at it: nothing is written, nobody else is kept out."""

    def opened() -> "Store":
        from models.store import Access, Store

        return Store.open(address, access=Access.READ)

    return opened


def look_at(address: str, day: date) -> Callable[[], AgendaSnapshot | None]:
    """How the worker finds the agenda that was shown last, if it still holds on `day`."""

    def looked() -> AgendaSnapshot | None:
        from models.first_look import first_look

        return first_look(database_path(address), day)

    return looked


def _kept(store: "Store", file: Path | tuple[Path, ...]) -> AttachedFile | tuple[AttachedFile, ...]:
    return tuple(map(store.keep_file, file)) if isinstance(file, tuple) else store.keep_file(file)


class Bridge(QObject):
    """The only holder of the store among the windows. Start it after the first paint, close it before the end."""

    seen = Signal(object)
    """The `AgendaSnapshot` that was shown last, while the database is not open yet; answer with `open_behind_look`."""
    ready = Signal()
    """The database is open."""
    unopened = Signal(object)
    """Why the database could not be opened; every wish is refused for the same reason."""
    changed = Signal(object)
    """The `Change` of an operation that is saved."""
    refused = Signal(object)
    """The `Refusal` or `Trouble` of something that was not done."""
    saved = Signal(object)
    """The moment of the last receipt: the one source of every "saved" mark."""
    waiting = Signal(int)
    """How many wishes are not yet confirmed."""

    def __init__(
        self,
        open_store: "Callable[[], Store]",
        *,
        operator: str = "",
        clock: Callable[[], datetime] = now,
        ids: Callable[[], str] = new_id,
        look: Callable[[], AgendaSnapshot | None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.operator = operator
        """Who keys what is said; acts too where nobody else is named. Before a meeting says who, the account's name."""
        self.clock, self.ids = clock, ids
        self.undo = Undo(self._perform_inverse, lambda start: self._line_up(start, alone=True), self)
        self._line: deque[tuple[Callable[[], None], bool]] = deque()
        self._waiting = self._on_the_way = 0
        self._thread = StoreThread(
            open_store, look, clock, self.seen.emit, self.ready.emit, self._report_unopened, self._report, self
        )

    @property
    def busy(self) -> bool:
        """Something that was wished is not yet confirmed."""
        return self._waiting > 0 or bool(self._line)

    def start(self) -> None:
        """Take the first look, then open the database; what was wished before comes first."""
        self._thread.start()

    def open_behind_look(self) -> None:
        """The first look stands on the screen: the worker may load the store."""
        self._thread.look_is_painted.set()

    def remember(self, agenda: AgendaSnapshot, day: date) -> None:
        """Keep the agenda as it stood on `day` for the next first look; without it the next start is slower."""
        self._thread.put(
            lambda store: store.remember(agenda, day),
            lambda _: None,
            lambda error: LOG.warning("the agenda was not remembered", exc_info=error),
        )

    def keep_drafts(self, texts: Mapping[DraftPlace, str]) -> None:
        """Keep half-typed text; where that fails it is told like any other trouble."""
        self._thread.put(lambda store: store.keep_drafts(texts), lambda _: None, self._report)

    def read_drafts(self, then: Callable[[Mapping[DraftPlace, str]], None]) -> None:
        """Ask for what was half typed when the program ended."""

        def query(store: "Store") -> object:
            from models.store.drafts import load_drafts

            return store.read(load_drafts)

        self._thread.put(query, lambda texts: then(cast("Mapping[DraftPlace, str]", texts)), self._report)

    def close(self) -> None:
        """Finish what is under way, back up, let go of the file; every wish is settled when this returns."""
        self._thread.close()

    def perform(
        self,
        find: Callable[[], Callable[..., Change]],
        facts: Mapping[str, object],
        *,
        acting: str | None = None,
        files: Files | None = None,
    ) -> Pending:
        """Wish an operation on the operator's word or on somebody's, keyed by the operator; returns at once.

        The worker finds it, and with it the module in which it stands, so that no window waits for that; its files are
        stored before it.
        """
        acting = acting or self.operator
        pending = self._sent(find, acting, facts, files=files)
        pending.then(lambda receipt: None if receipt.change.quiet else self.undo.record(receipt.change, acting))
        return pending

    def read(
        self, find: Callable[[], Callable[..., R]], then: Callable[[R], None], facts: Mapping[str, object]
    ) -> None:
        """Ask for a snapshot by a query that the worker finds; `then` gets it, unless its widget is gone by then."""

        def done(snapshot: object) -> None:
            owner = getattr(then, "__self__", None)
            if not isinstance(owner, QObject) or shiboken6.isValid(owner):
                then(cast("R", snapshot))

        self._thread.put(lambda store: store.read(find(), **facts), done, self._report)

    def fetch_evidence(self, name: str, then: Callable[[bytes], None]) -> None:
        """Ask for a stored file of evidence; one that does not hold is told like any other trouble."""
        self._thread.put(
            lambda store: store.evidence_content(name), lambda content: then(cast("bytes", content)), self._report
        )

    def verify(self, then: "Callable[[ChainReport], None]") -> None:
        """Ask whether journal, files and signatures hold."""
        self._thread.put(lambda store: store.verify(), lambda report: then(cast("ChainReport", report)), self._report)

    def unlock(
        self,
        person: str,
        secret: str,
        then: "Callable[[PersonKey], None]",
        failed: Callable[[Exception], None],
        *,
        cost: "Cost | None" = None,
    ) -> None:
        """Open a person's key by the own secret; `cost` is the standard below which its box is made anew."""
        given = {} if cost is None else {"standard": cost}
        self._thread.put(
            lambda store: store.unlock(person, secret, **given), lambda key: then(cast("PersonKey", key)), failed
        )

    def unlock_books(
        self,
        person: str,
        secret: str,
        then: "Callable[[tuple[OpenBook, ...]], None]",
        failed: Callable[[Exception], None],
    ) -> None:
        """Open a person's private notes by their own passphrase."""
        self._thread.put(
            lambda store: store.unlock_books(person, secret),
            lambda books: then(cast("tuple[OpenBook, ...]", books)),
            failed,
        )

    def _sent(
        self,
        find: Callable[[], Callable[..., Change]],
        acting: str,
        facts: Mapping[str, object],
        *,
        in_turn: bool = True,
        files: Files | None = None,
    ) -> Pending:
        command = CommandId(self.ids())
        operator = self.operator or account_name()
        wish = Wish(command=command, acting=acting or operator, operator=operator, at=self.clock())
        given: dict[str, Any] = {name: facts[name] for name in ("acting", "operator", "at") if name in facts}
        pending = Pending(command)

        def perform(store: "Store") -> "Receipt":
            stored = {name: _kept(store, file) for name, file in (files or {}).items()}
            return store.perform(find(), replace(wish, **given), **facts, **stored)

        def start() -> None:
            self._on_the_way += 1
            self._thread.put(
                perform,
                lambda receipt: self._settle(pending, cast("Receipt", receipt), None),
                lambda error: self._settle(pending, None, error),
            )

        self._count(+1)
        if in_turn:
            self._line_up(start, alone=False)
        else:
            start()
        return pending

    def _line_up(self, start: Callable[[], None], *, alone: bool) -> None:
        """Keep the order of the keys: what must go alone waits for every answer, and what comes after waits for it."""
        self._line.append((start, alone))
        self._advance()

    def _advance(self) -> None:
        while self._line and not (self._line[0][1] and self._on_the_way):
            self._line.popleft()[0]()

    def _perform_inverse(self, step: Step, saved: Saved, refused: Refused) -> None:
        inverse = step.inverse
        pending = self._sent(lambda: inverse.operation, step.acting, inverse.kwargs, in_turn=False)
        pending.then(lambda receipt: saved(receipt.change), refused)

    def _settle(self, pending: Pending, receipt: "Receipt | None", error: Exception | None) -> None:
        self._on_the_way -= 1
        self._count(-1)
        try:
            pending.settle(receipt, error)
        finally:
            self._advance()
            if receipt is not None:
                self.saved.emit(receipt.at)
                if not receipt.change.quiet:
                    self.changed.emit(receipt.change)
        if error is not None and not (pending.private and isinstance(error, Told)):
            self._report(error)

    def _count(self, step: int) -> None:
        self._waiting += step
        self.waiting.emit(self._waiting)

    def _report_unopened(self, error: Exception) -> None:
        self.unopened.emit(error)
        self._report(error)

    def _report(self, error: Exception) -> None:
        """A refusal or trouble goes to whoever shows it; a bug goes on to the last resort."""
        if not isinstance(error, Told):
            raise error
        self.refused.emit(error)
