# SPDX-License-Identifier: Apache-2.0

import resource
import time
from pathlib import Path

import pytest

from models.importers import read_workbook
from models.importers.workbook_writing import workbook_bytes
from tests.tools.demo_source import presented
from tests.tools.hostile_workbooks import HARMLESS, KINDS
from tests.tools.workbook_surgery import put_file

MEGABYTE = 1024 * 1024


def resident() -> int:
    """Bytes of memory that this process holds now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()


@pytest.fixture(scope="module")
def sound() -> bytes:
    return workbook_bytes(presented("luggage-shop", "zh_CN"), "zh_CN")


def largest_child() -> int:
    """Bytes of the largest process that this one has ever waited for."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024


@pytest.mark.parametrize("kind", KINDS)
def test_a_hostile_workbook_ends_in_a_refusal_or_the_right_case(kind: str, sound: bytes, tmp_path: Path) -> None:
    name, content = KINDS[kind](sound)
    path = put_file(tmp_path, content, name)
    del content
    before, largest = resident(), largest_child()
    started = time.monotonic()

    read = read_workbook(path)

    assert time.monotonic() - started < 20
    assert resident() - before < 50 * MEGABYTE
    assert largest_child() <= max(largest, 768 * MEGABYTE), "whatever this process had run before"
    assert [file.name for file in tmp_path.iterdir()] == [name], "nothing was written"
    if kind in HARMLESS:
        assert read.case == presented("luggage-shop", "zh_CN")
    else:
        assert read.case is None
        assert read.problems
        assert all(each.expected.template and each.mend.template for each in read.problems)


def test_the_same_workbook_unharmed_is_read(sound: bytes, tmp_path: Path) -> None:
    assert read_workbook(put_file(tmp_path, sound)).case == presented("luggage-shop", "zh_CN")


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    read = read_workbook(tmp_path / "nothing.xlsx")
    assert read.case is None
    assert len(read.problems) == 1


def test_a_limit_is_named_with_the_cell_beyond_it(sound: bytes, tmp_path: Path) -> None:
    name, content = KINDS["far cell"](sound)
    (problem,) = read_workbook(put_file(tmp_path, content, name)).problems
    assert (problem.sheet, problem.cell) == ("证据", "XFD1048576")
    assert problem.expected.fields == {"most": 5000}
