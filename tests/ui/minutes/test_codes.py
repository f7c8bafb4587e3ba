# SPDX-License-Identifier: Apache-2.0
"""What a paper is checked against, read back from its text and from its code as they are printed."""

from dataclasses import replace
from io import BytesIO

import numpy as np
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPdf import QPdfDocument

from models.snapshots.claims import Claim
from models.snapshots.minutes import MinutesSnapshot
from reports.closing_page import closing_page
from reports.page import Minutes, Properties
from reports.text import Writer
from reports.voice import Voice
from tests.reports.record import minutes_snapshot
from ui.minutes.printing import page_image

DIGESTS = st.binary(min_size=32, max_size=32).map(bytes.hex)


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
