# SPDX-License-Identifier: Apache-2.0
"""A signed copy holds as it was signed, and in no other way: forgeries that viewers accept among them."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from reportlab.platypus import Flowable

from models.errors import CertificateUnreadable
from reports.page import Chapter, Minutes, Properties
from reports.pdf_signing import SignatureFault, Signed, check_signature, sign_pages
from reports.text import Writer
from reports.voice import Voice
from tests.reports.record import minutes_snapshot
from tests.tools.unit_certificate import PASSPHRASE, UNIT, write_certificate

FLIPS = 400


@dataclass(frozen=True)
class Copy:
    """Sealed pages, their signed copy, and the file with the unit's key."""

    sealed: bytes
    signed: Signed
    keys: Path

    def faults(self, content: bytes) -> tuple[SignatureFault, ...]:
        sealed = len(self.sealed), sha256(self.sealed).hexdigest()
        return check_signature(content, sealed, self.signed.certificate).faults


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    writer = Writer(Voice("zh_CN"))
    properties = Properties(
        "纪要", "示范银行", "zh-CN", minutes_snapshot("zh_CN").agenda.starts, "第 47 次会议", "", "版本 1"
    )
    content: list[Flowable] = [Chapter("纪要", "opening"), writer.paragraph("同意 30.00 万元")]
    sealed = Minutes(properties, writer).pages(content)
    keys = write_certificate(tmp_path_factory.mktemp("unit") / "unit.p12")
    return Copy(sealed, sign_pages(sealed, keys, PASSPHRASE, "Sealed"), keys)


def incremental(content: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    writer, written = IncrementalPdfFileWriter(BytesIO(content)), BytesIO()
    change(writer)
    writer.write(written)
    return written.getvalue()


def change_page(copy: Copy) -> bytes:
    def change(writer: IncrementalPdfFileWriter) -> None:
        stamp = generic.StreamObject(stream_data=b"0 g 100 100 400 400 re f")
        writer.add_stream_to_page(0, writer.add_object(stamp))

    return incremental(copy.signed.content, change)


def add_script(copy: Copy) -> bytes:
    def change(writer: IncrementalPdfFileWriter) -> None:
        action = {"/S": generic.NameObject("/JavaScript"), "/JS": generic.pdf_string("app.alert('paid')")}
        writer.root["/OpenAction"] = generic.DictionaryObject(
            {generic.NameObject(name): value for name, value in action.items()}
        )
        writer.update_root()

    return incremental(copy.signed.content, change)


def append_bytes(copy: Copy) -> bytes:
    return copy.signed.content + b"\n% nothing to see\n"


def strip_signature(copy: Copy) -> bytes:
    def strip(pdf: pikepdf.Pdf) -> None:
        del pdf.Root["/AcroForm"]
        del pdf.pages[0].obj["/Annots"]

    return saved_anew(copy.signed.content, strip)


def save_again(copy: Copy) -> bytes:
    return saved_anew(copy.signed.content, lambda _pdf: None)


def sign_under_the_same_name(copy: Copy) -> bytes:
    foreign = write_certificate(copy.keys.with_name("foreign.p12"))
    return sign_pages(copy.sealed, foreign, PASSPHRASE, "Sealed").content


def saved_anew(content: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    with pikepdf.open(BytesIO(content)) as pdf:
        change(pdf)
        pdf.save(written := BytesIO())
    return written.getvalue()


def test_the_signed_copy_holds_and_contains_the_sealed_pages_unchanged(copy: Copy) -> None:
    sealed = len(copy.sealed), sha256(copy.sealed).hexdigest()
    report = check_signature(copy.signed.content, sealed, copy.signed.certificate)
    assert (report.signer, report.faults) == (UNIT, ())
    assert copy.signed.content.startswith(copy.sealed)


@pytest.mark.parametrize(
    ("attack", "fault"),
    [
        (change_page, SignatureFault.PARTIAL),
        (add_script, SignatureFault.PARTIAL),
        (append_bytes, SignatureFault.PARTIAL),
        (strip_signature, SignatureFault.MISSING),
        (save_again, SignatureFault.OTHER_PAGES),
        (sign_under_the_same_name, SignatureFault.FOREIGN),
    ],
)
def test_a_known_forgery_is_refused_for_its_reason(
    copy: Copy, attack: Callable[[Copy], bytes], fault: SignatureFault
) -> None:
    assert fault in copy.faults(attack(copy))


def test_a_flipped_bit_in_the_pages_is_found_by_the_signature_and_any_other_by_the_hash(copy: Copy) -> None:
    content, chance = copy.signed.content, random.Random(47)  # noqa: S311 (places to damage)
    known = sha256(content).hexdigest()
    for flip in range(FLIPS):
        damaged = bytearray(content)
        place = chance.randrange(len(damaged))
        damaged[place] ^= 1 << chance.randrange(8)
        assert sha256(damaged).hexdigest() != known
        if flip < 20 and place < len(copy.sealed):
            assert copy.faults(bytes(damaged))


def test_what_is_no_pdf_at_all_bears_no_signature(copy: Copy) -> None:
    assert SignatureFault.BROKEN in copy.faults(b"not a PDF")
    assert copy.faults(copy.sealed) == (SignatureFault.MISSING,)


@pytest.mark.parametrize("passphrase", ["", "another one"])
def test_another_passphrase_opens_nothing(copy: Copy, passphrase: str) -> None:
    with pytest.raises(CertificateUnreadable):
        sign_pages(copy.sealed, copy.keys, passphrase, "Sealed")


def test_a_file_that_is_no_certificate_is_told(copy: Copy, tmp_path: Path) -> None:
    other = tmp_path / "unit.p12"
    other.write_bytes(b"no certificate")
    for file in (other, tmp_path / "none.p12"):
        with pytest.raises(CertificateUnreadable):
            sign_pages(copy.sealed, file, PASSPHRASE, "Sealed")
