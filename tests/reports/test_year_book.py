# SPDX-License-Identifier: Apache-2.0
"""The book of a year: every sealed page as it was, found by index, bookmark and label."""

from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from io import BytesIO

import pytest
from pikepdf.pdfa import validate_written
from pypdf import PdfReader

from models.snapshots.archive import ArchivedFile, ArchivedMinutes
from models.terms import MeetingId
from reports.minutes import minutes_bytes
from reports.voice import Voice
from reports.year_book import BookPart, year_book
from tests.reports.conftest import squeezed
from tests.reports.record import minutes_snapshot


@pytest.fixture(scope="module")
def pages() -> bytes:
    return minutes_bytes(replace(minutes_snapshot("zh_CN"), draft=False), Voice("zh_CN"))


def part(pages: bytes, number: int) -> BookPart:
    made = minutes_snapshot("zh_CN")
    digest = sha256(pages).hexdigest()
    at = made.agenda.starts + timedelta(days=number)
    sealed = ArchivedFile(None, f"{number}.pdf", f"{digest}.pdf", digest, len(pages), 1, at, "", 7)
    on = date(2026, 1, 1) + timedelta(days=number)
    return BookPart(
        ArchivedMinutes(MeetingId(str(number)), number, on, "示范银行", "0" * 64, 6, "1" * 64, 1, (sealed,), ()), pages
    )


def test_pages_of_every_meeting_follow_the_index_in_order(pages: bytes) -> None:
    book = year_book(2026, [part(pages, 48), part(pages, 47)], Voice("zh_CN"))
    reader, alone = PdfReader(BytesIO(book)), PdfReader(BytesIO(pages))
    count = len(alone.pages)
    assert reader.page_labels[:2] == ["i", "47-1"]
    assert reader.page_labels[-1] == f"48-{count}"
    assert len(reader.pages) == 1 + 2 * count
    texts = [page.extract_text() for page in reader.pages]
    assert texts[1 : 1 + count] == [page.extract_text() for page in alone.pages]
    assert sha256(pages).hexdigest()[:16] in squeezed(texts[0])
    entries = [entry for entry in reader.outline if not isinstance(entry, list)]
    assert [reader.get_destination_page_number(entry) for entry in entries] == [0, 1, 1 + count]
    assert [str(entry.title)[:8] for entry in entries[1:]] == ["第 47 次会议", "第 48 次会议"]


def test_the_book_has_the_form_of_an_archive_and_the_same_bytes_each_time(pages: bytes) -> None:
    parts = [part(pages, 47), part(pages, 48)]
    book = year_book(2026, parts, Voice("en"))
    assert validate_written(BytesIO(book), "2b").passed
    assert year_book(2026, parts, Voice("en")) == book
