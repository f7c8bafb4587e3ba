# SPDX-License-Identifier: Apache-2.0
"""The demo's own evening."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta, timezone

from resources import path
from ui.bridge import now

CHINA = timezone(timedelta(hours=8))


def demo_clock(real: Callable[[], datetime] = now) -> Callable[[], datetime]:
    """A clock that begins on the evening of the demo, shortly before the meeting, and runs like any other."""
    facts = json.loads(path("demo", "meeting.json").read_text(encoding="utf-8"))
    began = datetime.fromisoformat(facts["clock"]).replace(tzinfo=CHINA)
    offset = began - real()
    return lambda: real() + offset
