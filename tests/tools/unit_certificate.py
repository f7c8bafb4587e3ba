# SPDX-License-Identifier: Apache-2.0
"""A unit's certificate with its key, made for a test."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from cryptography.x509.oid import NameOID

UNIT = "示范银行小企业信贷中心"
PASSPHRASE = "open sesame 2026"  # noqa: S105 (of a key that is made for one test)


def write_certificate(file: Path, name: str = UNIT, passphrase: str = PASSPHRASE) -> Path:
    """A PKCS#12 file with a new key under a certificate that vouches for itself."""
    key, now = generate_private_key(SECP256R1()), datetime.now(UTC)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=365))
        .add_extension(
            x509.KeyUsage(
                digital_signature=True,
                content_commitment=True,
                key_encipherment=False,
                data_encipherment=False,
                key_agreement=False,
                key_cert_sign=False,
                crl_sign=False,
                encipher_only=False,
                decipher_only=False,
            ),
            critical=True,
        )
        .sign(key, SHA256())
    )
    encrypted = BestAvailableEncryption(passphrase.encode())
    file.write_bytes(serialize_key_and_certificates(b"unit", key, certificate, None, encrypted))
    return file
