# SPDX-License-Identifier: Apache-2.0
"""Acceptance checks of `ux.md` §6 by their numbers; what they measure is kept for `python -m tests.tools.checks`."""

import re
from collections.abc import Callable
from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication

from tests.tools.checks import MEASURED, Measured

PATIENCE = 20.0
"""Seconds after which something awaited will not come."""


@pytest.fixture
def measure(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Keep a value with its limit, and hold it to the limit."""
    found = re.match(r"test_check_(\d+)_", request.node.name)
    assert found is not None, "a check is named by its number"
    number = int(found.group(1))

    def take(what: str, value: float, *, most: float | None = None, least: float | None = None, unit: str = "") -> None:
        request.node.user_properties.append((MEASURED, Measured(number, what, value, most, least, unit)))
        assert most is None or value <= most, what
        assert least is None or value >= least, what

    return take


@pytest.fixture
def milliseconds(qapp: QApplication) -> Callable[..., float]:
    """How long until something holds, with the events of the window going on."""

    def until(begin: Callable[[], object], holds: Callable[[], bool]) -> float:
        started = perf_counter()
        begin()
        while not holds():
            qapp.processEvents()
            assert perf_counter() - started < PATIENCE
        return (perf_counter() - started) * 1000

    return until
