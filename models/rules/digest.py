# SPDX-License-Identifier: Apache-2.0
"""The digest of what a confirmation confirms; when any of it changes, the confirmation falls."""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from models.money import decimal_from, normalised
from models.presented import Check, Evidence
from models.rules.figures import Entry
from models.rules.judgement import Limits

VERSION = "check-2"


def digest(
    check: Check, figure: Entry, inputs: Mapping[str, object], evidence: Iterable[Evidence], limits: Limits, cause: str
) -> str:
    """SHA-256 (hex) over figure, resolved inputs, evidence, limits and cause; the adopted value is no part of it."""
    parts: list[str] = [VERSION, check.id, check.line, check.basis, check.procedure, _text(figure)]
    parts += _flat("", dict(inputs))
    for item in evidence:
        own = (item.id, item.evidence_class, item.issuer, item.holder, item.date, item.content, item.file, item.stored)
        parts += [_text(value) for value in own]
    parts += [_text(limit) for limit in (limits.watch, limits.over, limits.severe)]
    parts.append(cause)
    hashed = hashlib.sha256()
    for part in parts:
        stored = part.encode()
        hashed.update(f"{len(stored)}:".encode() + stored)
    return hashed.hexdigest()


def _flat(path: str, value: object) -> list[str]:
    """Names and values in a fixed order, however deep."""
    if isinstance(value, Mapping):
        return [line for key in sorted(value, key=str) for line in _flat(f"{path}.{key}", value[key])]
    if isinstance(value, list | tuple):
        entries = [line for index, entry in enumerate(value) for line in _flat(f"{path}[{index}]", entry)]
        return [f"{path}#{len(value)}", *entries]
    return [f"{path}={_text(value)}"]


def _text(value: object) -> str:
    """A value as text; numbers without trailing zeros, so that 5 and 5.00 are the same figure."""
    if value is None:
        return "-"
    if isinstance(value, Fraction):
        value = decimal_from(value)
    if isinstance(value, Decimal):
        return format(normalised(value), "f")
    if isinstance(value, Enum):
        return str(value.value)
    return value.isoformat() if isinstance(value, date) else str(value)
