# SPDX-License-Identifier: Apache-2.0
"""One person's key: what it signs everybody can check, what is sealed to it nobody else can read."""

from dataclasses import dataclass
from hashlib import sha256
from hmac import digest

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

SEED = 32
FINGERPRINT = b"committee-desk/person-key/1"
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class NotForThisKey(Exception):
    """Sealed to another key or for another purpose, or altered."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """What everybody may know of a key: it checks signatures and seals."""

    signing: bytes
    """Ed25519, 32 bytes."""
    sealing: bytes
    """X25519, 32 bytes."""

    @property
    def fingerprint(self) -> str:
        """SHA-256 of both halves in hexadecimal: the name of the key."""
        return sha256(FINGERPRINT + self.signing + self.sealing).hexdigest()

    def holds(self, statement: bytes, signature: bytes) -> bool:
        """Whether the holder of the key signed exactly this."""
        try:
            Ed25519PublicKey.from_public_bytes(self.signing).verify(signature, statement)
        except (InvalidSignature, ValueError):
            return False
        return True


class PersonKey:
    """An unlocked key. It lives in memory only and never shows itself."""

    __slots__ = ("_opening", "_signing", "public", "seed")

    def __init__(self, seed: bytes) -> None:
        self.seed = seed
        self._signing = Ed25519PrivateKey.from_private_bytes(_derived(seed, b"committee-desk/signing/1"))
        self._opening = _derived(seed, b"committee-desk/sealing/1")
        sealing = X25519PrivateKey.from_private_bytes(self._opening).public_key().public_bytes_raw()
        self.public = PublicKey(self._signing.public_key().public_bytes_raw(), sealing)

    def sign(self, statement: bytes) -> bytes:
        """64 bytes that only this key makes."""
        return self._signing.sign(statement)

    def name_for(self, statement: bytes) -> str:
        """The same for the same statement; nobody without the key can tell of which it is."""
        return digest(_derived(self.seed, b"committee-desk/naming/1"), statement, "sha256").hex()

    def open(self, sealed: bytes, purpose: bytes) -> bytes:
        """What was sealed to this key for this purpose; raises `NotForThisKey`."""
        return opened(sealed, self._opening, purpose)

    def __repr__(self) -> str:
        return f"<key {self.public.fingerprint[:8]}>"


def sealed_to(key: bytes, content: bytes, purpose: bytes) -> bytes:
    """Seal to a public X25519 key; the purpose must be named again to open it."""
    return _SUITE.encrypt(content, X25519PublicKey.from_public_bytes(key), info=purpose)


def opened(sealed: bytes, key: bytes, purpose: bytes) -> bytes:
    """Open by a private X25519 key; raises `NotForThisKey`."""
    try:
        return _SUITE.decrypt(sealed, X25519PrivateKey.from_private_bytes(key), info=purpose)
    except (InvalidTag, ValueError):
        raise NotForThisKey from None


def _derived(seed: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=SEED, salt=None, info=purpose).derive(seed)
