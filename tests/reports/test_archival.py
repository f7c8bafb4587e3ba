# SPDX-License-Identifier: Apache-2.0
"""The file as an archive keeps it: the form of PDF/A-2b, and bound to the record and its journal."""

import re
from dataclasses import replace
from io import BytesIO

import numpy as np
import pikepdf
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf.pdfa import validate_written
from pypdf import PdfReader
from pypdf.generic import ContentStream
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPdf import QPdfDocument

from models.snapshots.claims import Claim
from models.snapshots.minutes import MinutesSnapshot
from reports.closing_page import closing_page
from reports.page import Minutes, Properties
from reports.text import Writer
from reports.voice import Voice
from tests.reports.conftest import Printed, within
from tests.reports.record import minutes_snapshot
from ui.minutes.printing import page_image

DIGESTS = st.binary(min_size=32, max_size=32).map(bytes.hex)
FORBIDDEN = (b"/JavaScript", b"/JS", b"/OpenAction", b"/AA", b"/Launch", b"/EmbeddedFile", b"/Encrypt", b"/LZWDecode")


def read_codes(content: bytes, page: int) -> list[str]:
    """The codes on a page as it is printed."""
    raw = QByteArray(content)
    buffer, document = QBuffer(raw), QPdfDocument()
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    image = page_image(document, page, 150).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return [code.text for code in zxingcpp.read_barcodes(rows)]


def only_closing(snapshot: MinutesSnapshot, language: str) -> bytes:
    writer = Writer(Voice(language))
    properties = Properties("t", "a", "en", snapshot.agenda.starts, "h", "", "f", str(Claim.of(snapshot)))
    return Minutes(properties, writer).pages(closing_page(snapshot, writer))


def test_an_independent_checker_of_the_form_finds_nothing(printed: Printed) -> None:
    report = validate_written(BytesIO(printed.content), "2b")
    assert report.passed, report.findings


def test_the_file_says_in_both_places_what_it_is(printed: Printed) -> None:
    with pikepdf.open(BytesIO(printed.content)) as pdf:
        packet = bytes(pdf.Root.Metadata.read_bytes()).decode()
        facts = {name: str(pdf.docinfo[name]) for name in ("/Title", "/Author", "/Subject", "/Keywords", "/Producer")}
        assert str(pdf.docinfo["/CreationDate"]) == str(pdf.docinfo["/ModDate"])
    assert all(value in packet for value in facts.values())
    assert "<pdfaid:part>2</pdfaid:part>" in packet
    assert "<pdfaid:conformance>B</pdfaid:conformance>" in packet
    assert f"<rdf:li>{printed.voice.language.replace('_', '-')}</rdf:li>" in packet


def test_colour_is_tied_to_a_profile_and_no_ink_is_of_another_kind(printed: Printed) -> None:
    with pikepdf.open(BytesIO(printed.content)) as pdf:
        (intent,) = pdf.Root.OutputIntents
        profile = bytes(intent.DestOutputProfile.read_bytes())
    assert str(intent.S) == "/GTS_PDFA1"
    assert profile[16:20] + profile[36:40] == b"RGB acsp"


def test_pages_bear_the_numbers_they_print(printed: Printed) -> None:
    assert printed.reader.page_labels == [str(number) for number in range(1, len(printed.pages) + 1)]


def test_nothing_in_the_file_acts_hides_or_is_encrypted(printed: Printed) -> None:
    assert re.match(rb"%PDF-1\.7\n%[\x80-\xff]{4}", printed.content)
    with pikepdf.open(BytesIO(printed.content)) as pdf:
        assert pdf.check_pdf_syntax() == []
        pdf.save(plain := BytesIO(), qdf=True)
    assert not [name for name in FORBIDDEN if re.search(name + rb"\b", plain.getvalue())]


def test_every_font_that_is_used_lies_in_the_file(printed: Printed) -> None:
    for page in printed.reader.pages:
        fonts = within(within(page, "/Resources"), "/Font")
        used = {
            str(operands[0])
            for operands, operator in ContentStream(page.get_contents(), printed.reader).operations
            if operator == b"Tf"
        }
        for name in used:
            assert "/FontFile2" in within(within(fonts, name), "/FontDescriptor"), name


def test_the_claim_stands_in_the_file_as_plain_text(printed: Printed) -> None:
    claim = Claim.said_in(printed.content.decode("latin-1"))
    assert claim == Claim.of(printed.snapshot)
    assert claim is not None
    assert claim.head == printed.snapshot.journal_head


@settings(max_examples=settings().max_examples // 10)
@given(
    DIGESTS, DIGESTS, st.integers(1, 10**7), st.integers(1, 10**5), st.integers(1, 99), st.sampled_from(["zh_CN", "en"])
)
def test_what_the_paper_is_checked_against_is_read_back_from_text_and_code(
    qapp: QGuiApplication, record: str, head: str, entry: int, meeting: int, version: int, language: str
) -> None:
    made = minutes_snapshot("en")
    snapshot = replace(
        made,
        agenda=replace(made.agenda, number=meeting),
        record_hash=record,
        journal_head=head,
        journal_number=entry,
        version=version,
    )
    content = only_closing(snapshot, language)
    text = PdfReader(BytesIO(content)).pages[0].extract_text()
    squeezed = "".join(text.split())
    assert record in squeezed
    assert head in squeezed
    assert (f"共{entry}条" if language == "zh_CN" else f"after{entry}entr") in squeezed
    (code,) = read_codes(content, 0)
    assert Claim.said_in(code) == Claim.of(snapshot)


@pytest.mark.parametrize("text", ["", "COMMITTEE-DESK", str(Claim(1, 1, "00", 1, "11"))])
def test_other_words_claim_nothing(text: str) -> None:
    assert Claim.said_in(text) is None
