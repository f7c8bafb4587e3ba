# SPDX-License-Identifier: Apache-2.0
"""Signing sealed minutes with the unit's certificate (PAdES), and checking such signatures more strictly than PAdES.

What the standard lets pass is refused here: bytes behind the signature, changes that it would allow, another
certificate of the same name. Which certificate is the unit's is what the journal recorded when it signed.
"""

import logging
from dataclasses import dataclass
from enum import Enum, unique
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Protocol

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from models.errors.archive import CertificateUnreadable

FIELD = "Minutes"
for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)  # they log a traceback where a passphrase is wrong


class Dumped(Protocol):
    """A certificate as the library holds it."""

    def dump(self) -> bytes: ...


@unique
class SignatureFault(Enum):
    """Why a signature does not count."""

    MISSING = "missing"
    BROKEN = "broken"
    PARTIAL = "partial"
    PERMISSIVE = "permissive"
    FOREIGN = "foreign"
    OTHER_PAGES = "other_pages"


@dataclass(frozen=True, slots=True)
class Signed:
    """A signed copy and the SHA-256 of the certificate that signed it."""

    content: bytes
    certificate: str


@dataclass(frozen=True, slots=True)
class SignatureReport:
    """Who signed, as the certificate says, and every reason why it does not count."""

    signer: str
    faults: tuple[SignatureFault, ...]


def sign_pages(content: bytes, keys: Path, passphrase: str, reason: str) -> Signed:
    """The pages with a signature that allows no change; raises `CertificateUnreadable`.

    The passphrase is used for this one signature and kept nowhere.
    """
    signer = _signer(keys, passphrase)
    wanted = PdfSignatureMetadata(
        field_name=FIELD,
        reason=reason,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
    )
    written = BytesIO()
    PdfSigner(wanted, signer).sign_pdf(IncrementalPdfFileWriter(BytesIO(content)), output=written)
    return Signed(written.getvalue(), _fingerprint(signer.signing_cert))


def _signer(keys: Path, passphrase: str) -> SimpleSigner:
    try:
        found: SimpleSigner | None = SimpleSigner.load_pkcs12(str(keys), passphrase=passphrase.encode())
    except (OSError, ValueError) as error:
        raise CertificateUnreadable(file=keys.name) from error
    if found is None:
        raise CertificateUnreadable(file=keys.name)
    return found


def check_signature(content: bytes, sealed: tuple[int, str], certificate: str) -> SignatureReport:
    """Check a signed copy against the size and SHA-256 of the sealed pages and the certificate that was recorded."""
    size, digest = sealed
    faults = [] if sha256(content[:size]).hexdigest() == digest else [SignatureFault.OTHER_PAGES]
    try:
        signatures = PdfFileReader(BytesIO(content)).embedded_signatures
        if len(signatures) != 1:
            return SignatureReport("", (SignatureFault.MISSING, *faults))
        (signature,) = signatures
        faults += _faults(signature)
        signer = signature.signer_cert
    except Exception:  # noqa: BLE001 (whatever a forged file makes the reader raise, it is no signature)
        return SignatureReport("", (SignatureFault.BROKEN, *faults))
    if _fingerprint(signer) != certificate:
        faults.append(SignatureFault.FOREIGN)
    return SignatureReport(str(signer.subject.native.get("common_name", "")), tuple(faults))


def _faults(signature: EmbeddedPdfSignature) -> list[SignatureFault]:
    """What the signature itself lacks; whom to trust is not asked here."""
    status = validate_pdf_signature(signature, ValidationContext(trust_roots=[signature.signer_cert]))
    faults = [] if status.intact and status.valid else [SignatureFault.BROKEN]
    if status.coverage is not SignatureCoverageLevel.ENTIRE_FILE:
        faults.append(SignatureFault.PARTIAL)
    if signature.docmdp_level is not MDPPerm.NO_CHANGES:
        faults.append(SignatureFault.PERMISSIVE)
    return faults


def _fingerprint(certificate: Dumped | None) -> str:
    return "" if certificate is None else sha256(certificate.dump()).hexdigest()
