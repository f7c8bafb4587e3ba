# SPDX-License-Identifier: Apache-2.0
"""The cells of a workbook as its parts hold them: every row whatever size a sheet declares, formulas known as such.

Written for this program because each library at hand loses something that must be reported: the formula beside its
value, hidden rows, rows beyond a wrong declared dimension, the digits of a number.
"""

import posixpath
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path

from models.importers import limits
from models.importers.cells import Sheet
from models.importers.markup import walk
from models.importers.preflight import not_a_workbook, opened, part_bytes
from models.importers.sheet_part import Budget, beyond, read_sheet, whole
from models.importers.spelling import unescaped
from models.labels import importing as words

_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_NOT_CODE = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_GENERAL = ("general", "standard")
_TRUE = ("1", "true")


def read_sheets(path: Path) -> tuple[Sheet, ...]:
    """Every sheet of the workbook in its order, hidden ones included."""
    try:
        with path.open("rb") as file, opened(path, file) as container:
            return _sheets(container)
    except OSError as error:
        raise not_a_workbook(words.FETCH_AGAIN, path.name) from error


def _sheets(container: zipfile.ZipFile) -> tuple[Sheet, ...]:
    book = _related(container, "", "officeDocument")
    if not book:
        raise not_a_workbook(words.SAVE_AS_XLSX)
    book_part = next(iter(book.values()))
    texts = _shared_texts(container, _first(_related(container, book_part, "sharedStrings")))
    dates = _date_styles(container, _first(_related(container, book_part, "styles")))
    parts = _related(container, book_part, "worksheet")
    budget = Budget()
    sheets = []
    for sheet, relation in _listed(container, book_part):
        part = parts.get(relation)
        if part is not None:
            sheets.append(read_sheet(part_bytes(container, part), part, sheet, texts, dates, budget))
    if not sheets:
        raise not_a_workbook(words.SAVE_AS_XLSX)
    return tuple(sheets)


def _listed(container: zipfile.ZipFile, book_part: str) -> list[tuple[Sheet, str]]:
    listed: list[tuple[Sheet, str]] = []
    from_1904 = False

    def start(tag: str, attributes: Mapping[str, str]) -> None:
        nonlocal from_1904
        if tag == "workbookPr":
            from_1904 = attributes.get("date1904") in _TRUE
        elif tag == "sheet":
            hidden = attributes.get("state", "visible") != "visible"
            listed.append((Sheet(attributes.get("name", ""), hidden, from_1904), attributes.get("id", "")))
            if len(listed) > limits.SHEETS:
                raise beyond("", "", words.SHEETS_AT_MOST, limits.SHEETS)

    walk(part_bytes(container, book_part), book_part, start)
    return listed


def _related(container: zipfile.ZipFile, part: str, kind: str) -> dict[str, str]:
    """Parts that a part points to, by the id of the relation."""
    folder, name = posixpath.split(part)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    found: dict[str, str] = {}
    if relations not in container.namelist():
        return found

    def start(tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "Relationship" and attributes.get("Type", "").endswith(f"/{kind}"):
            target = attributes.get("Target", "")
            inside = (
                target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            )
            if inside in container.namelist():
                found[attributes.get("Id", "")] = inside

    walk(part_bytes(container, relations), relations, start)
    return found


def _first(parts: Mapping[str, str]) -> str | None:
    return next(iter(parts.values()), None)


class _SharedTexts:
    """The handlers of the walk through the shared texts; pronunciation guides are left out."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._pieces: list[str] = []
        self._collecting = False
        self._phonetic = False

    def start(self, tag: str, _attributes: Mapping[str, str]) -> None:
        if tag == "si":
            self._pieces.clear()
        elif tag == "rPh":
            self._phonetic = True
        self._collecting = tag == "t" and not self._phonetic

    def text(self, content: str) -> None:
        if self._collecting:
            self._pieces.append(content)

    def end(self, tag: str) -> None:
        self._collecting = False
        if tag == "rPh":
            self._phonetic = False
        elif tag == "si":
            self.texts.append(unescaped("".join(self._pieces)))
            if len(self.texts) > limits.SHARED_TEXTS:
                raise beyond("", "", words.CELLS_AT_MOST, limits.SHARED_TEXTS)


def _shared_texts(container: zipfile.ZipFile, part: str | None) -> list[str]:
    handlers = _SharedTexts()
    if part is not None:
        walk(part_bytes(container, part), part, handlers.start, handlers.end, handlers.text)
    return handlers.texts


def _date_styles(container: zipfile.ZipFile, part: str | None) -> frozenset[int]:
    """Which cell styles show a number as a date."""
    formats: dict[int, bool] = {}
    styles: list[int] = []
    inside = False

    def start(tag: str, attributes: Mapping[str, str]) -> None:
        nonlocal inside
        if tag == "numFmt":
            formats[whole(attributes.get("numFmtId"), -1)] = _shows_date(attributes.get("formatCode", ""))
        elif tag == "cellXfs":
            inside = True
        elif tag == "xf" and inside:
            styles.append(whole(attributes.get("numFmtId"), 0))

    def end(tag: str) -> None:
        nonlocal inside
        if tag == "cellXfs":
            inside = False

    if part is not None:
        walk(part_bytes(container, part), part, start, end)
    return frozenset(place for place, number in enumerate(styles) if formats.get(number, number in _DATE_FORMATS))


def _shows_date(code: str) -> bool:
    plain = _NOT_CODE.sub("", code).casefold()
    return plain not in _GENERAL and ("年" in code or any(letter in plain for letter in "yd"))
