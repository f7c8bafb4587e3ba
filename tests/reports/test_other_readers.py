# SPDX-License-Identifier: Apache-2.0
"""Minutes as programs of other makers read them: poppler for letters and fonts, qpdf for the form of the file."""

import re
import subprocess
from pathlib import Path
from shutil import which

import pytest

from tests.reports.conftest import Printed, squeezed

PROGRAMS = ("pdffonts", "pdftotext", "qpdf")
MISSING = [name for name in PROGRAMS if which(name) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not run: {', '.join(MISSING)} not on this machine")


@pytest.fixture
def file(printed: Printed, tmp_path: Path) -> Path:
    made = tmp_path / "minutes.pdf"
    made.write_bytes(printed.content)
    return made


def said_by(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout


def test_every_font_is_embedded_in_part_and_can_be_read_back(file: Path) -> None:
    rows = [row.split() for row in said_by("pdffonts", file).splitlines()[2:]]
    assert rows
    for row in rows:
        embedded, subset, readable = row[-5:-2]
        assert (embedded, subset, readable) == ("yes", "yes", "yes"), row
        assert re.match("[A-Z]{6}[+]", row[0]), row


def test_another_reader_finds_every_client_member_line_choice_and_condition(printed: Printed, file: Path) -> None:
    text = squeezed(said_by("pdftotext", "-raw", file, "-"))
    snapshot, word = printed.snapshot, printed.voice.word
    wanted = [member.name for member in snapshot.agenda.members]
    for part in snapshot.cases:
        wanted += [part.case.number, part.case.client, *(row.label for row in part.case.lines)]
        for round_ in () if part.voting is None else part.voting.rounds:
            wanted += [word(voter.choice) for voter in round_.voters if voter.choice is not None]
        wanted += [condition.text for condition in part.conditions or ()]
    assert [each for each in wanted if squeezed(each) not in text] == []


def test_qpdf_finds_nothing_wrong_with_the_file(file: Path) -> None:
    assert "No syntax or stream encoding errors found" in said_by("qpdf", "--check", file)
