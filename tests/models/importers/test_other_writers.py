# SPDX-License-Identifier: Apache-2.0
"""Spreadsheet programs spell the same workbook differently; all spellings give the same case."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from models.importers.workbook_reading import read_workbook_here
from models.importers.workbook_writing import workbook_bytes
from models.presented import PresentedCase
from tests.tools.demo_source import CASES, presented
from tests.tools.workbook_surgery import edited, part_of, put_file, with_parts

MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
INLINE = re.compile(rb'(<c [^>]*?)t="inlineStr"><is><t(?: xml:space="preserve")?>(.*?)</t></is></c>', re.DOTALL)


@pytest.fixture(scope="module")
def case() -> PresentedCase:
    return presented("luggage-shop", "zh_CN")


@pytest.fixture(scope="module")
def sound(case: PresentedCase) -> bytes:
    return workbook_bytes(case, "zh_CN")


def sheets_of(content: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as container:
        return [name for name in container.namelist() if name.startswith("xl/worksheets/sheet")]


def with_shared_texts(content: bytes) -> bytes:
    """As Excel writes: texts in a part of their own, some in runs, some with a guide to their pronunciation."""
    texts: list[bytes] = []

    def shared(match: re.Match[bytes]) -> bytes:
        texts.append(match[2])
        return match[1] + b't="s"><v>%d</v></c>' % (len(texts) - 1)

    edits = {name: lambda old: INLINE.sub(shared, old) for name in sheets_of(content)}
    relation = (
        b'<Relationship Id="rS" Type="%s/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>' % RELATIONS
    )
    edits["xl/_rels/workbook.xml.rels"] = lambda old: old.replace(b"</Relationships>", relation)
    moved = with_parts(content, edits)
    items = b"".join(
        b"<si><r><t>%s</t></r><r><t>%s</t></r><rPh sb='0' eb='1'><t>pinyin</t></rPh></si>" % (text[:0], text)
        if number % 2
        else b'<si><t xml:space="preserve">%s</t></si>' % text
        for number, text in enumerate(texts)
    )
    return with_parts(moved, more={"xl/sharedStrings.xml": b'<sst xmlns="%s">%s</sst>' % (MAIN, items)})


def test_texts_in_a_part_of_their_own_are_read(sound: bytes, case: PresentedCase, tmp_path: Path) -> None:
    assert read_workbook_here(put_file(tmp_path, with_shared_texts(sound))).case == case


def test_the_strict_form_of_the_standard_is_read(sound: bytes, case: PresentedCase, tmp_path: Path) -> None:
    def strict(old: bytes) -> bytes:
        main, relations = (
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        return old.replace(MAIN, main).replace(RELATIONS, relations)

    with zipfile.ZipFile(io.BytesIO(sound)) as container:
        edits = dict.fromkeys(container.namelist(), strict)
    assert read_workbook_here(put_file(tmp_path, with_parts(sound, edits))).case == case


def test_cells_and_rows_without_their_place_are_counted(sound: bytes, case: PresentedCase, tmp_path: Path) -> None:
    def placeless(old: bytes) -> bytes:
        return re.sub(rb'(<(?:row|c)) r="[A-Z]*[0-9]+"', rb"\1", old)

    content = with_parts(sound, {part_of(sound, "证据"): placeless})
    assert read_workbook_here(put_file(tmp_path, content)).case == case


def test_a_workbook_saved_again_elsewhere_is_read(sound: bytes, case: PresentedCase, tmp_path: Path) -> None:
    assert read_workbook_here(put_file(tmp_path, edited(sound, lambda _: None))).case == case


def test_days_counted_from_1904_are_the_same_days(sound: bytes, case: PresentedCase, tmp_path: Path) -> None:
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    read = read_workbook_here(put_file(tmp_path, edited(sound, lambda book: setattr(book, "epoch", CALENDAR_MAC_1904))))
    assert read.case == case


@pytest.mark.parametrize("name", CASES)
def test_another_reader_counts_the_same_rows(name: str, tmp_path: Path) -> None:
    told = presented(name, "zh_CN")
    path = put_file(tmp_path, workbook_bytes(told, "zh_CN"))
    book = CalamineWorkbook.from_path(path)
    counts = {"证据": len(told.evidence), "风险点": len(told.risk_points), "历次决议": len(told.history)}
    for sheet, count in counts.items():
        assert len(book.get_sheet_by_name(sheet).to_python()) == count + 1
    assert read_workbook_here(path).case == told
