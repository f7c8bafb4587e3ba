# SPDX-License-Identifier: Apache-2.0
"""What happens once the frame is painted: the database opens, the screens come, the demo is made where it is wanted."""

import sys
from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from models.location import DEMO, NAME, default_address
from ui.bridge import Bridge, desk_at, look_at, now
from ui.frame import Frame
from ui.main_window.demo_clock import DemoClock
from ui.settings import Settings
from ui.voice import Speech
from ui.widgets.chart_image import warm_up

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

LATER = ("reports.charts.drawing", "reports.charts.raster", "reportlab.pdfgen.canvas")
IDLE_MS = 1500
"""How long after the agenda is usable the heavy parts are loaded."""


def fill(
    frame: Frame,
    speech: Speech,
    settings: Settings,
    *,
    database: str | None,
    demo: bool,
    clock: Callable[[], datetime] | None = None,
) -> "MainWindow":
    """Fill the frame and open the database; the demo stands on a clock of its own evening unless one is given."""
    ticking = clock or (DemoClock() if demo else now)
    address = database or default_address(DEMO if demo else NAME)
    bridge = Bridge(desk_at(address), clock=ticking, look=look_at(address, ticking().date()))
    # The agenda shown last is read on the store's own thread while the screens are loaded here; nothing is heard
    # before this returns.
    bridge.start()
    from ui.main_window.collecting import Collecting
    from ui.main_window.window import MainWindow

    window = MainWindow(frame, bridge, speech, settings)
    Collecting(window)
    window.last_resort.install()
    if demo:
        from ui.main_window.demo import Demo

        window.demo = Demo(window.desk, window.background, window)
        window.demo.noticed.connect(window.notice)
        if isinstance(ticking, DemoClock):
            bridge.ready.connect(lambda: window.desk.read("last_moment", ticking.go_on_from))
    QTimer.singleShot(IDLE_MS, frame, lambda: window.background.run(load_heavy_parts, lambda _done: None))
    return window


def load_heavy_parts() -> None:
    """Chart and paper, before somebody waits for them; beside the windows, for it takes a second or more."""
    for name in LATER:
        if name not in sys.modules:
            import_module(name)
    warm_up()
