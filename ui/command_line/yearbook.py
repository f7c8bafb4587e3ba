# SPDX-License-Identifier: Apache-2.0
"""`main.py yearbook YEAR FILE.pdf`: bind the sealed minutes of a year behind an index, and print the file's SHA-256."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from models.errors import Told
from models.labels import archive as archive_words
from models.labels import importing as words
from models.snapshots.reading.archive import load_archive
from models.store import Access, Store, default_address
from models.terms import Said
from reports.voice import Voice
from reports.year_book import BookPart, year_book
from ui.command_line.speaking import LANGUAGES, put, status_of, tell, wrong_input


def run(arguments: Sequence[str]) -> int:
    """The exit status: 0, 1 where the database refuses, 2 for a year without minutes or an unwritable file."""
    options = _options(arguments)
    voice, file = Voice(options.language), Path(options.file)
    try:
        parts = _parts(options.year, options.database or default_address())
    except Told as error:
        tell(error, voice)
        return status_of(error)
    if not parts:
        return wrong_input(voice, Said(archive_words.BOOK_EMPTY, {"year": str(options.year)}))
    if file.suffix.casefold() != ".pdf":
        return wrong_input(voice, Said(words.NAME_ENDING, {"endings": ".pdf"}))
    return put(file, year_book(options.year, parts, voice), voice)


def _parts(year: int, address: str) -> list[BookPart]:
    """The last version of each that is kept, as the folder of evidence holds it; raises `EvidenceMissing`."""
    with Store.open(address, access=Access.READ) as store:
        rows = [row for row in store.read(load_archive) if row.on.year == year]
        return [BookPart(row, store.evidence_content(row.last_kept.stored)) for row in rows]


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py yearbook", description="Bind the sealed minutes of a year.")
    parser.add_argument("year", type=int, metavar="YEAR", help="the year of the meetings")
    parser.add_argument("file", metavar="FILE.pdf", help="the file to write; one that is there is replaced whole")
    parser.add_argument("--database", metavar="URL", help="the database; otherwise the usual one")
    parser.add_argument("--language", choices=LANGUAGES, default="zh_CN", help="the language of the index")
    return parser.parse_args(arguments)
