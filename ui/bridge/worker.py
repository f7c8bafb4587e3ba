# SPDX-License-Identifier: Apache-2.0
"""The one thread on which the store lives; what it answers is heard in the thread of the windows, in order."""

import logging
import queue
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Event, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from models.operations.change import Change

if TYPE_CHECKING:
    from models.store import Store

LOG = logging.getLogger("committee_desk")
Failed = Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class _Job:
    """Work for the thread, and who hears of its result."""

    work: "Callable[[Store], object]"
    done: Callable[[object], None]
    failed: Failed


LOOK_SECONDS = 2.0
"""The longest that the opening of the store waits for the first look to be painted."""


class StoreThread(QObject):
    """Takes a first look, opens the store, does one job after the other, backs up, closes."""

    _arrived = Signal(object, object)

    def __init__(
        self,
        open_store: "Callable[[], Store]",
        look: Callable[[], object],
        clock: Callable[[], datetime],
        seen: Callable[[object], None],
        opened: Callable[[], None],
        unopened: Failed,
        failed: Failed,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._open_store, self._look, self._clock = open_store, look, clock
        self.look_is_painted = Event()
        self._looking = _Job(lambda _: None, seen, failed)
        self._opening = _Job(lambda _: None, lambda _: opened(), unopened)
        self._keeping = _Job(lambda _: None, lambda _: None, failed)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = Thread(target=self._run, name="store", daemon=True)
        self._arrived.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        self._thread.start()

    def put(self, work: "Callable[[Store], object]", done: Callable[[object], None], failed: Failed) -> None:
        """Ask for work; one of the two is called with its result, never before this returns."""
        self._jobs.put(_Job(work, done, failed))

    def close(self) -> None:
        """Let the thread finish what was asked and end; every answer has been heard when this returns."""
        if self._thread.is_alive():
            self.look_is_painted.set()
            self._jobs.put(None)
            self._thread.join()
            QCoreApplication.sendPostedEvents(self)

    @Slot(object, object)
    def _hear(self, job: _Job, outcome: object) -> None:
        if isinstance(outcome, Exception):
            job.failed(outcome)
        else:
            job.done(outcome)

    # What follows runs on the thread: it touches no widget and speaks through `_arrived` alone.

    def _take_look(self) -> None:
        """Loading the store takes the interpreter for itself, so it waits until the windows have painted."""
        seen = self._look()
        if seen is not None:
            self._arrived.emit(self._looking, seen)
            self.look_is_painted.wait(LOOK_SECONDS)

    def _run(self) -> None:
        self._take_look()
        try:
            store = self._open_store()
        except Exception as error:  # noqa: BLE001 - handed on whole, to be told or raised where the windows are
            self._arrived.emit(self._opening, error)
            while (job := self._jobs.get()) is not None:
                self._arrived.emit(job, error)
            return
        self._arrived.emit(self._opening, None)
        while (job := self._jobs.get()) is not None:
            self._do(job, store)
        try:
            store.close(at=self._clock())
        except Exception:
            LOG.exception("closing")

    def _do(self, job: _Job, store: "Store") -> None:
        try:
            outcome = job.work(store)
        except Exception as error:  # noqa: BLE001 - as above
            self._arrived.emit(job, error)
            return
        self._arrived.emit(job, outcome)
        change = getattr(outcome, "change", None)
        if isinstance(change, Change) and change.backup:
            self._back_up(store)

    def _back_up(self, store: "Store") -> None:
        """After the receipt, so that nobody waits for it; trouble is told like any other."""
        try:
            store.keep_backup(self._clock())
        except Exception as error:  # noqa: BLE001 - as above
            self._arrived.emit(self._keeping, error)
