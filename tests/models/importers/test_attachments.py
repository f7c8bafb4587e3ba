# SPDX-License-Identifier: Apache-2.0
"""Files of evidence that a workbook names."""

from dataclasses import replace
from pathlib import Path

import pytest

from models.importers import Noticed, Read, limits, read_case
from models.importers.attachments import with_files
from models.importers.case_file import write_case_file
from models.importers.workbook_writing import workbook_bytes
from models.labels import importing as labels
from models.presented import PresentedCase
from models.terms import EvidenceId
from tests.tools.demo_source import presented

FIRST = EvidenceId("E01")
PLACE = ("证据", "G2")


def naming(file: str) -> PresentedCase:
    """The luggage shop, its first piece of evidence alone with a file."""
    case = presented("luggage-shop", "zh_CN")
    first, *others = (replace(each, file=None) for each in case.evidence)
    return replace(case, evidence=(replace(first, file=file), *others))


def read_naming(file: str) -> Read:
    """The luggage shop as its workbook gives it, before anybody looks for the file."""
    return Read(naming(file), files_at={FIRST: PLACE})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "case"
    (inside / "photos").mkdir(parents=True)
    (inside / "photos" / "箱子 1.jpg").write_bytes(b"the shelf")
    (tmp_path / "secret.txt").write_text("elsewhere")
    return inside


def test_a_file_beside_the_workbook_comes_with_the_case(folder: Path) -> None:
    workbook = folder / "case.xlsx"
    workbook.write_bytes(workbook_bytes(naming("photos/箱子 1.jpg"), "zh_CN"))

    read = read_case(workbook)

    assert read.files == {FIRST: folder / "photos" / "箱子 1.jpg"}
    assert not [note for note in read.findings if note.kind is Noticed.FILE]


def test_a_file_that_is_not_there_is_noticed_and_stops_nothing(folder: Path) -> None:
    read = with_files(read_naming("binder 3.pdf"), folder)

    assert read.case == naming("binder 3.pdf")
    assert read.files == {}
    assert [(note.kind, (note.sheet, note.cell), note.said.template) for note in read.findings] == [
        (Noticed.FILE, PLACE, labels.FILE_NOT_THERE)
    ]


@pytest.mark.parametrize(
    "name",
    [
        "../secret.txt",
        "photos/../../secret.txt",
        "/etc/passwd",
        "C:\\secret.txt",
        "..\\secret.txt",
        "out/secret.txt",
        "a\0b",
        "x" * 300,
        "ring",
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(folder: Path, name: str) -> None:
    (folder / "out").symlink_to(folder.parent)
    (folder / "ring").symlink_to(folder / "ring")

    read = with_files(read_naming(name), folder)

    assert read.case is None
    assert [((each.sheet, each.cell), each.expected.template) for each in read.problems] == [
        (PLACE, labels.FILE_BESIDE)
    ]
    assert all(len(each.found or "") <= 80 for each in read.problems)


def test_an_empty_file_is_refused_and_one_byte_is_taken(folder: Path) -> None:
    (folder / "slip.jpg").touch()
    refused = with_files(read_naming("slip.jpg"), folder)
    (folder / "slip.jpg").write_bytes(b"x")
    taken = with_files(read_naming("slip.jpg"), folder)

    assert refused.case is None
    assert [((each.sheet, each.cell), each.expected.template) for each in refused.problems] == [
        (PLACE, labels.FILE_WITH_CONTENT)
    ]
    assert taken.files == {FIRST: folder / "slip.jpg"}


@pytest.mark.parametrize(
    ("language", "ending", "place"),
    [
        ("zh_CN", "xlsx", ("证据", "G2")),
        ("en", "xlsx", ("Evidence", "G2")),
        ("zh_CN", "json", ("", "evidence[0].file")),
    ],
)
def test_a_person_is_led_to_the_cell_that_names_the_file(
    folder: Path, language: str, ending: str, place: tuple[str, str]
) -> None:
    file = folder / f"case.{ending}"
    if ending == "json":
        write_case_file(naming("binder 3.pdf"), file)
    else:
        file.write_bytes(workbook_bytes(naming("binder 3.pdf"), language))

    assert [(note.sheet, note.cell) for note in read_case(file).findings] == [place]


@pytest.mark.parametrize(("more", "taken"), [(0, True), (1, False)])
def test_a_file_may_be_as_large_as_the_message_says(folder: Path, more: int, *, taken: bool) -> None:
    with (folder / "film.mp4").open("wb") as file:
        file.truncate(limits.EVIDENCE_BYTES + more)

    read = with_files(read_naming("film.mp4"), folder)

    assert (read.case is not None) is taken
    assert [each.expected.template for each in read.problems] == ([] if taken else [labels.FILE_AT_MOST])


def test_a_case_that_was_refused_brings_no_files(folder: Path) -> None:
    assert with_files(Read(None), folder) == Read(None)
