# SPDX-License-Identifier: Apache-2.0
"""Every acceptance check that a test holds, with the value measured: `python -m tests.tools.checks`."""

import re
import sys
from typing import NamedTuple

import pytest

from tests.tools.extraction import ROOT

MEASURED = "acceptance check"


class Measured(NamedTuple):
    """A value that a check of `ux.md` §6 measured, and the limit it is held to."""

    number: int
    what: str
    value: float
    most: float | None
    least: float | None
    unit: str

    @property
    def holds(self) -> bool:
        return (self.most is None or self.value <= self.most) and (self.least is None or self.value >= self.least)

    def row(self) -> str:
        """As a line of the table."""
        limit = f"≤ {self.most:g}" if self.most is not None else "" if self.least is None else f"≥ {self.least:g}"
        value = f"{self.value:.4g}{self.unit}"
        return f"{self.number:>3}  {'holds' if self.holds else 'FAILS':5}  {value:>12}  {limit:>10}  {self.what}"


def _measured(found: object) -> Measured:
    """As a test kept it: between processes only plain values travel."""
    assert isinstance(found, tuple | list)
    return Measured(*found)


class _Collector:
    """Gathers what tests measured, and which failed."""

    def __init__(self) -> None:
        self.rows: list[Measured] = []
        self.failed: list[str] = []

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if re.match(r"test_check_\d", item.name)]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call":
            self.rows += [_measured(found) for name, found in report.user_properties if name == MEASURED]
        if report.failed:
            self.failed.append(report.nodeid)


def main() -> int:
    collector = _Collector()
    folder = str(ROOT / "tests")
    options = ["-q", "--no-header", "-p", "no:cacheprovider", folder]
    result = pytest.main(options, plugins=[collector])
    sys.stdout.write("".join(f"{row.row()}\n" for row in sorted(collector.rows)))
    sys.stdout.write("".join(f"failed: {name}\n" for name in collector.failed))
    return int(result)


if __name__ == "__main__":
    sys.exit(main())
