# SPDX-License-Identifier: Apache-2.0
"""Looks at a workbook's container before any of its content is read; what looks wrong is refused with its reason."""

import re
import zipfile
import zlib
from pathlib import Path
from typing import IO

from models.importers import limits
from models.importers.parsed import Problem, Refused
from models.labels import importing as words
from models.terms import Said

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_ENCRYPTED_BIT = 0x1
_CENTRAL_ENTRY_LEAST = 30
_ODD_NAME = re.compile(r"(^|/)\.\.?(/|$)|^/|\\|:|[\x00-\x1f]|//")
_EXTERNAL = re.compile(rb"""TargetMode\s*=\s*["']External["']""")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
BROKEN_PART = (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, ValueError, KeyError)
"""What the library raises where a container or a part of it is damaged, encrypted, or not there."""
_DOCTYPE = b"<!DOCTYPE"
_WORKBOOK_TYPES = (b"spreadsheetml.sheet.main+xml",)
_MACRO_TYPES = (b"macroEnabled", b"vbaProject")


def refusal(expected: str, mend: str, found: str | None = None, **facts: object) -> Refused:
    """The refusal of the whole file."""
    return Refused(Problem("", "", found, Said(expected, facts), Said(mend, facts)))


def not_a_workbook(mend: str, found: str | None = None, **facts: object) -> Refused:
    return refusal(words.WORKBOOK, mend, found, **facts)


def opened(path: Path, file: IO[bytes]) -> zipfile.ZipFile:
    """The container of an .xlsx file, or a refusal."""
    if path.suffix.casefold() == ".xlsm":
        raise not_a_workbook(words.SAVE_WITHOUT_MACROS, path.suffix)
    if path.suffix.casefold() != ".xlsx":
        raise not_a_workbook(words.SAVE_AS_XLSX, path.suffix or path.name)
    _look_at_size(file)
    head = file.read(len(_OLE))
    file.seek(0)
    if head == _OLE:
        raise not_a_workbook(words.REMOVE_PASSWORD)
    if not head.startswith(_ZIP):
        raise not_a_workbook(words.SAVE_AS_XLSX)
    try:
        container = zipfile.ZipFile(file)
    except BROKEN_PART as error:
        raise not_a_workbook(words.FETCH_AGAIN) from error
    _look_at_parts(container)
    _look_at_content(container)
    return container


def _look_at_size(file: IO[bytes]) -> None:
    size = file.seek(0, 2)
    file.seek(0)
    if size > limits.FILE_BYTES:
        raise refusal(words.FILE_AT_MOST, words.SPLIT_OR_SHRINK, None, megabytes=limits.FILE_BYTES // limits.MEGABYTE)


def _look_at_parts(container: zipfile.ZipFile) -> None:
    parts = container.infolist()
    if len(parts) > limits.PARTS:
        raise refusal(words.PARTS_AT_MOST, words.SPLIT_OR_SHRINK, str(len(parts)), most=limits.PARTS)
    seen: set[str] = set()
    for part in parts:
        if _ODD_NAME.search(part.filename) or part.orig_filename != part.filename or part.filename.casefold() in seen:
            raise not_a_workbook(words.ODD_PART, part.filename)
        seen.add(part.filename.casefold())
        _look_at_part(part)
    if sum(part.file_size for part in parts) > limits.UNPACKED_BYTES:
        raise refusal(
            words.UNPACKED_AT_MOST, words.SPLIT_OR_SHRINK, None, megabytes=limits.UNPACKED_BYTES // limits.MEGABYTE
        )
    _look_for_overlap(parts)


def _look_at_part(part: zipfile.ZipInfo) -> None:
    if part.flag_bits & _ENCRYPTED_BIT:
        raise not_a_workbook(words.REMOVE_PASSWORD, part.filename)
    if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise not_a_workbook(words.SAVE_AS_XLSX, part.filename)
    if part.file_size > limits.PART_BYTES:
        raise refusal(
            words.PART_AT_MOST, words.SPLIT_OR_SHRINK, part.filename, megabytes=limits.PART_BYTES // limits.MEGABYTE
        )
    if part.file_size > limits.MEGABYTE and part.file_size > limits.PACKING_RATIO * max(part.compress_size, 1):
        raise refusal(words.PACKED_AT_MOST, words.FETCH_AGAIN, part.filename, ratio=limits.PACKING_RATIO)


def _look_for_overlap(parts: list[zipfile.ZipInfo]) -> None:
    """Parts that share bytes make a small file unpack without end."""
    end = 0
    for part in sorted(parts, key=lambda entry: entry.header_offset):
        if part.header_offset < end:
            raise not_a_workbook(words.ODD_PART, part.filename)
        end = part.header_offset + _CENTRAL_ENTRY_LEAST + part.compress_size


def _look_at_content(container: zipfile.ZipFile) -> None:
    names = container.namelist()
    if "[Content_Types].xml" not in names:
        raise not_a_workbook(words.SAVE_AS_XLSX)
    types = part_bytes(container, "[Content_Types].xml")
    macros = any(mark in types for mark in _MACRO_TYPES) or any("vbaproject" in name.casefold() for name in names)
    if macros:
        raise not_a_workbook(words.SAVE_WITHOUT_MACROS)
    if not any(kind in types for kind in _WORKBOOK_TYPES):
        raise not_a_workbook(words.SAVE_AS_XLSX)
    for name in names:
        if name.casefold().startswith("xl/externallinks/"):
            raise not_a_workbook(words.REMOVE_LINKS, name)
        if name.casefold().endswith((".xml", ".rels", ".vml")):
            _look_at_markup(name, part_bytes(container, name))


def _look_at_markup(name: str, content: bytes) -> None:
    """No document types anywhere, whatever the encoding; no targets outside the file but plain hyperlinks."""
    if any(_DOCTYPE.decode().encode(encoding) in content for encoding in ("ascii", "utf-16-le", "utf-16-be")):
        raise not_a_workbook(words.NO_DOCTYPE, name)
    if name.casefold().endswith(".rels"):
        for relation in _RELATION.findall(content):
            if _EXTERNAL.search(relation) and b"/hyperlink" not in relation:
                raise not_a_workbook(words.REMOVE_LINKS, name)


def part_bytes(container: zipfile.ZipFile, name: str) -> bytes:
    """One part, unpacked to no more than the limit."""
    try:
        with container.open(name) as part:
            content = part.read(limits.PART_BYTES + 1)
    except BROKEN_PART as error:
        raise not_a_workbook(words.FETCH_AGAIN, name) from error
    if len(content) > limits.PART_BYTES:
        raise refusal(words.PART_AT_MOST, words.SPLIT_OR_SHRINK, name, megabytes=limits.PART_BYTES // limits.MEGABYTE)
    return content
