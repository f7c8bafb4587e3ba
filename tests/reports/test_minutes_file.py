# SPDX-License-Identifier: Apache-2.0
"""What the minutes are as a file: the same each time, complete in itself, legible in grey, safe to open."""

import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, NameObject

from models.files import write_whole
from models.snapshots.minutes import MinutesSnapshot
from reports.minutes import minutes_bytes
from reports.voice import Voice
from tests.reports.conftest import Printed, read, squeezed, within
from tests.reports.record import case_snapshot, minutes_snapshot

ROOT = Path(__file__).parents[2]
GREYS = {0.0, 0.35, 0.65, 0.88, 1.0}
HOSTILE = (
    "<Lux>",
    "<b>bold</b> & co. &amp; &lt;",
    '<a href="javascript:alert(1)">x</a>',
    '<img src="file:///etc/passwd"/>',
    "</para><para>",
    "50 % {braces} {0} %s \\n $x^2$",
    "𠮷 𡋾 𠅤",
)
SPELLED = {"\U0001f600": "[U+1F600]", "a\u202eb": "a[U+202E]b", "nul\x00": "nul[U+0000]", "\u200b": "[U+200B]"}


def test_the_same_record_gives_the_same_bytes(printed: Printed) -> None:
    assert minutes_bytes(printed.snapshot, printed.voice) == printed.content


@pytest.fixture(scope="module")
def digest() -> str:
    """Of the minutes as this process makes them."""
    return hashlib.sha256(minutes_bytes(minutes_snapshot("zh_CN"), Voice("zh_CN"))).hexdigest()


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_and_another_day_give_the_same_bytes(seed: str, digest: str) -> None:
    code = (
        "import hashlib; from reports.minutes import minutes_bytes; from reports.voice import Voice;"
        "from tests.reports.record import minutes_snapshot as made;"
        "print(hashlib.sha256(minutes_bytes(made('zh_CN'), Voice('zh_CN'))).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": seed, "SOURCE_DATE_EPOCH": seed, "TZ": "Asia/Tokyo"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == digest


def _fonts(reader: PdfReader) -> dict[str, DictionaryObject]:
    found: dict[str, DictionaryObject] = {}
    for page in reader.pages:
        fonts = within(within(page, "/Resources"), "/Font")
        for name in fonts:
            font = within(fonts, name)
            found[str(font["/BaseFont"])] = font
    return found


def test_fonts_are_embedded_and_cut_down_to_what_is_used(printed: Printed) -> None:
    fonts = _fonts(printed.reader)
    assert fonts
    for name, font in fonts.items():
        assert re.match(r"/[A-Z]{6}\+NotoSansSC", name), name
        assert "/FontFile2" in within(font, "/FontDescriptor")
        assert "/ToUnicode" in font
    assert len(printed.content) < 2_000_000


def test_every_ink_is_one_of_five_greys(printed: Printed) -> None:
    inks = set()
    for page in printed.reader.pages:
        contents = page.get_contents()
        assert contents is not None
        for operands, operator in ContentStream(contents, printed.reader).operations:
            if operator in {b"rg", b"RG"}:
                assert len(set(operands)) == 1, operands
                inks.add(round(float(operands[0]), 2))
            assert operator not in {b"k", b"K", b"sc", b"scn", b"SCN", b"sh"}
    assert inks <= GREYS


def test_no_text_is_smaller_than_nine_points_but_in_charts(printed: Printed) -> None:
    sizes = set()
    for page in printed.reader.pages:
        for operands, operator in ContentStream(page.get_contents(), printed.reader).operations:
            if operator == b"Tf":
                sizes.add(float(operands[1]))
    assert min(sizes - {8.0}) >= 9


def test_every_page_names_meeting_number_version_and_digest(printed: Printed) -> None:
    total = len(printed.pages)
    chinese = printed.voice.language == "zh_CN"
    for number, text in enumerate(printed.pages, 1):
        page = f"第 {number} 页，共 {total} 页" if chinese else f"Page {number} of {total}"
        for expected in (page, printed.snapshot.record_hash[:8], "47", "2026-07"):
            assert expected in text
        assert ("草稿" if chinese else "DRAFT") in text


def test_final_minutes_bear_no_mark_of_a_draft() -> None:
    made = minutes_snapshot("en")
    short = replace(made, cases=made.cases[:1])
    assert all("DRAFT" in page for page in read(short, "en").pages)
    assert not any("DRAFT" in page for page in read(replace(short, draft=False), "en").pages)


def test_title_author_language_date_and_a_bookmark_to_each_case(printed: Printed) -> None:
    facts = printed.reader.metadata
    assert facts is not None
    assert "47" in str(facts.title)
    assert facts.author == printed.snapshot.agenda.unit
    assert facts.creation_date == printed.snapshot.closed_at
    assert str(printed.reader.root_object["/Lang"]) == printed.voice.language.replace("_", "-")
    titles = [str(entry.title) for entry in printed.reader.outline if not isinstance(entry, list)]
    pages = [
        printed.reader.get_destination_page_number(entry)
        for entry in printed.reader.outline
        if not isinstance(entry, list)
    ]
    assert len(titles) == len(printed.snapshot.cases) + 2
    assert all(earlier < later for earlier, later in pairwise(page or 0 for page in pages))
    for part in printed.snapshot.cases:
        assert any(part.case.client in title for title in titles)


def _names(reader: PdfReader) -> set[str]:
    """Every name of every object of the file."""
    found: set[str] = set()

    def walk(thing: object) -> None:
        if isinstance(thing, DictionaryObject):
            found.update(map(str, thing))
            for value in thing.values():
                walk(value)
        elif isinstance(thing, ArrayObject):
            for value in thing:
                walk(value)
        elif isinstance(thing, NameObject):
            found.add(str(thing))

    for number in range(1, len(reader.xref[0]) + 1):
        walk(reader.get_object(number))
    return found


def _everywhere(text: str) -> MinutesSnapshot:
    """A record in which people wrote this text wherever they can write."""
    made = minutes_snapshot("en")
    case = case_snapshot("en")
    lines = tuple(replace(line, label=text, cause=text, mitigation=text) for line in case.lines)
    questions = tuple(replace(question, text=text, answer=text, line_label=text) for question in case.questions)
    case = replace(
        case, client=text, trade=text, premises=text, purpose=text, lines=lines, questions=questions, lead_officer=text
    )
    voting = made.cases[0].voting
    assert voting is not None
    assert voting.resolution is not None
    conditions = tuple(replace(each, text=text, owner=text, due=text, proof=text) for each in voting.conditions)
    voting = replace(voting, conditions=conditions, resolution=replace(voting.resolution, reasons=text))
    agenda = replace(made.agenda, unit=text, place=text)
    return replace(made, agenda=agenda, cases=(replace(made.cases[0], case=case, voting=voting),))


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_people_wrote_is_printed_as_it_stands(text: str) -> None:
    printed = read(_everywhere(text), "en")
    assert printed.holds(text)
    assert not _names(printed.reader) & {
        "/Annots",
        "/AA",
        "/OpenAction",
        "/JavaScript",
        "/JS",
        "/Launch",
        "/URI",
        "/EmbeddedFile",
    }


def test_a_character_without_a_shape_is_spelled_out() -> None:
    printed = read(_everywhere(" / ".join(SPELLED)), "en")
    assert printed.holds(" / ".join(SPELLED.values()))
    listed = "[U+0000], [U+200B] ZERO WIDTH SPACE, [U+202E] RIGHT-TO-LEFT OVERRIDE, [U+1F600] GRINNING FACE"
    assert printed.holds(f"for want of a shape: {listed}")


def test_nothing_is_said_of_signs_where_all_have_their_shape(printed: Printed) -> None:
    assert not printed.holds("for want of a shape" if printed.voice.language == "en" else "没有字形")


def test_long_words_flow_over_pages_and_lose_nothing() -> None:
    words = "".join(f"第{number}句：家庭支出低报。" for number in range(300))
    made = minutes_snapshot("en")
    part = made.cases[0]
    assert part.voting is not None
    first, *others = part.case.lines
    question = replace(part.case.questions[0], text=words, answer=words)
    case = replace(part.case, lines=(replace(first, cause=words), *others), questions=(question,))
    conditions = (replace(part.voting.conditions[0], text=words),)
    short = replace(made, cases=(replace(part, case=case, voting=replace(part.voting, conditions=conditions)),))
    printed = read(short, "en")
    assert squeezed("".join(printed.pages)).count("第299句：") >= 5


def test_a_place_that_cannot_be_written_keeps_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "folder.pdf"
    target.mkdir()
    with pytest.raises(OSError, match="folder"):
        write_whole(target, b"new")
    assert [file.name for file in tmp_path.iterdir()] == ["folder.pdf"]


def test_the_date_of_the_file_is_that_of_the_meeting() -> None:
    made = minutes_snapshot("en")
    later = replace(made, closed_at=None, cases=())
    facts = read(later, "en").reader.metadata
    assert facts is not None
    assert facts.creation_date == made.agenda.starts.replace(microsecond=0)
    assert made.closed_at is not None
    assert made.closed_at - made.agenda.starts > timedelta(0)
