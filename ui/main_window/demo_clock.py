# SPDX-License-Identifier: Apache-2.0
"""The demo's own evening."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta

from models.day import CHINA
from resources import path
from ui.bridge import now


class DemoClock:
    """Begins on the evening of the demo, shortly before the meeting, and runs like any other clock."""

    def __init__(self, real: Callable[[], datetime] = now) -> None:
        facts = json.loads(path("demo", "meeting.json").read_text(encoding="utf-8"))
        began = datetime.fromisoformat(facts["clock"]).replace(tzinfo=CHINA)
        self._real, self._offset = real, began - real()

    def __call__(self) -> datetime:
        return self._real() + self._offset

    def go_on_from(self, moment: datetime | None) -> None:
        """An evening that was interrupted goes on where it stood: no entry is older than the one before it."""
        if moment is not None:
            self._offset += max(moment - self(), timedelta(0))
