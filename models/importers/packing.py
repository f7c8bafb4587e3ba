# SPDX-License-Identifier: Apache-2.0
"""Packs a written workbook so that the same case gives the same bytes: fixed times, fixed order."""

import io
import re
import zipfile

_STAMP = (1980, 1, 1, 0, 0, 0)
_MOMENT = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")
_FIRST = "[Content_Types].xml"


def repacked(content: bytes) -> bytes:
    """The same workbook without the moment of its making."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in sorted(source.namelist(), key=lambda part: (part != _FIRST, part)):
            entry = zipfile.ZipInfo(name, _STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, _MOMENT.sub(rb"\g<1>2026-01-01T00:00:00Z\g<2>", source.read(name)))
    return target.getvalue()
