# SPDX-License-Identifier: Apache-2.0
"""Long work beside the windows: reading a workbook, writing a PDF. Values in, values out; no widget, no session."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

R = TypeVar("R")


class Background(QObject):
    """One piece of work after the other, in the order asked; close it before the end."""

    failed = Signal(object)
    """The error of work that nobody else hears of."""
    _arrived = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._arrived.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def run(
        self, work: Callable[[], R], then: Callable[[R], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Do the work elsewhere and call `then` here with its result, unless its widget is gone by then."""
        if self._closed:
            return  # an answer that came while the window was closing asked for more
        future = self._pool.submit(work)
        future.add_done_callback(lambda done: self._arrived.emit(done, then, failed or self.failed.emit))

    def close(self) -> None:
        """Wait for the work at hand, drop the rest."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)
        QCoreApplication.sendPostedEvents(self)

    @Slot(object, object, object)
    def _hear(
        self, future: Future[object], then: Callable[[object], None], failed: Callable[[Exception], None]
    ) -> None:
        owner = getattr(then, "__self__", None)
        if future.cancelled() or (isinstance(owner, QObject) and not shiboken6.isValid(owner)):
            return
        error = future.exception()
        if isinstance(error, Exception):
            failed(error)
        else:
            then(future.result())
