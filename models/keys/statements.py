# SPDX-License-Identifier: Apache-2.0
"""What is signed, as bytes: a tag with its version, then each part with its length, so that no two statements meet."""

from collections.abc import Sequence


def statement(tag: str, parts: Sequence[str]) -> bytes:
    """The bytes of a statement."""
    return b"".join(len(part).to_bytes(4) + part for part in (text.encode() for text in (tag, *parts)))


def parts_of(stored: bytes, tag: str) -> tuple[str, ...]:
    """The parts of a statement with this tag; raises `ValueError` for any other bytes."""
    parts, at = [], 0
    while at < len(stored):
        end = at + 4 + int.from_bytes(stored[at : at + 4])
        if end > len(stored):
            raise ValueError("a part is cut off")
        parts.append(stored[at + 4 : end].decode())
        at = end
    if not parts or parts[0] != tag:
        raise ValueError("a statement of another kind")
    return tuple(parts[1:])
