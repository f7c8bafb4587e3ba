# SPDX-License-Identifier: Apache-2.0
"""The file as an archive keeps it: the form of PDF/A-2b, and bound to the record and its journal."""

import re
from io import BytesIO

import pikepdf
import pytest
from pikepdf.pdfa import validate_written
from pypdf.generic import ContentStream

from models.snapshots.claims import Claim
from tests.reports.conftest import Printed, within

FORBIDDEN = (b"/JavaScript", b"/JS", b"/OpenAction", b"/AA", b"/Launch", b"/EmbeddedFile", b"/Encrypt", b"/LZWDecode")


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


@pytest.mark.parametrize("text", ["", "COMMITTEE-DESK", str(Claim(1, 1, "00", 1, "11"))])
def test_other_words_claim_nothing(text: str) -> None:
    assert Claim.said_in(text) is None
