# SPDX-License-Identifier: Apache-2.0
"""A reviewer's laptop, and what is done on it and at the desk in most tests of preparing."""

from pathlib import Path

from models.importers.package_file import ReadPackage, package_bytes, read_package
from models.importers.preparation_file import Preparation, preparation_bytes, read_preparation
from models.keys.wrapping import Cost
from models.operations.asking import ask
from models.operations.confirming import confirm_family
from models.operations.preparing import merge_preparation, note_package, open_package
from models.operations.private_notes import begin_book, lean, remove_note, write_note
from models.snapshots.comparison import CaseSnapshot
from models.snapshots.preparing import MergeReport, OpenBook
from models.snapshots.reading.preparing import load_package, load_preparation
from models.store import Store
from models.terms import AgendaItemId, Choice, Family, LineKey
from tests.tools.demo_session import Evening

CHEAP = Cost(memory=64, passes=1, lanes=1)
CANARY = "门口铺租偏低KANARIE"
OTHERS_CANARY = "老板娘另有存折KANARIE"
PHRASES = {"M2": "梧桐树下一盏灯真亮堂", "M4": "雨后山路慢慢地走回家"}
A1, SALES = LineKey("A1"), LineKey("P1")


class Laptop:
    """A reviewer's own record, made from a package."""

    def __init__(self, folder: Path, desk: Evening, read: ReadPackage, who: str) -> None:
        self.folder, self.desk, self.who = folder, desk, who
        self.store = Store.create(str(folder / f"{who}.db"))
        self.evening = Evening.__new__(Evening)
        self.evening.__dict__.update(desk.__dict__)
        self.evening.store, self.evening.chair = self.store, desk.names[who]
        facts = {"sha256": read.sha256, "key": read.key, "member": desk.people[who]}
        self.evening.perform(open_package, package=read.package, **facts)
        self.book: OpenBook | None = None

    def write_notes(self, item: AgendaItemId, text: str) -> str:
        person = self.desk.names[self.who]
        if self.book is None:
            self.evening.perform(begin_book, person=person, secret=PHRASES[self.who], cost=CHEAP)
            self.book = self.store.unlock_books(person, PHRASES[self.who], CHEAP)[0]
        self.evening.perform(lean, item=item, book=self.book, choice=Choice.REJECT)
        return str(self.evening.perform(write_note, item=item, book=self.book, line=A1, text=text).payload)

    def file(self, name: str = "") -> Path:
        ready = self.store.read(load_preparation, meeting=self.desk.meeting)
        file = self.folder / f"{name or self.who}.preparation"
        file.write_bytes(preparation_bytes(ready.preparation, ready.key))
        return file


def packed(desk: Evening, folder: Path) -> ReadPackage:
    file = folder / "meeting.zip"
    made = desk.store.read(load_package, meeting=desk.meeting)
    file.write_bytes(package_bytes(made, {}))
    read = read_package(file, folder)
    desk.perform(note_package, meeting=desk.meeting, sha256=read.sha256, key=read.key)
    return read


def merge(desk: Evening, file: Path) -> MergeReport:
    payload = desk.perform(merge_preparation, meeting=desk.meeting, file=read_preparation(file)).payload
    assert isinstance(payload, MergeReport)
    return payload


def prepared(case: CaseSnapshot, line: LineKey, family: Family) -> set[tuple[int, int]]:
    checks = (check for check in case.line(line).checks if check.family is family)
    return {(check.prepared, check.prepared_fallen) for check in checks}


def two_families(case: CaseSnapshot) -> tuple[LineKey, list[Family]]:
    """A line with two methods that confirm well."""
    pairs = ((row.key, each) for row in case.lines for each in row.clears_with if len(each) == 2)
    line, families = next(pairs)
    return line, sorted(families, key=tuple(Family).index)


def worked(laptop: Laptop, item: AgendaItemId, question: str, note: str) -> list[Path]:
    """Two files of a reviewer: an early one, and one with a further confirmation and without one of the notes."""
    there, name = laptop.evening, laptop.desk.names[laptop.who]
    line, families = two_families(there.case(item))
    there.perform(confirm_family, item=item, line=line, family=families[0])
    there.perform(ask, item=item, line=A1, text=question, asked_by=name)
    laptop.write_notes(item, note)
    gone = laptop.write_notes(item, f"{note} GONE")
    early = laptop.file(f"early {laptop.who}")
    assert laptop.book is not None
    there.perform(remove_note, item=item, note=gone, key=laptop.book.key)
    there.perform(confirm_family, item=item, line=line, family=families[1])
    return [early, laptop.file(f"late {laptop.who}")]


def sealed(preparation: Preparation, package: ReadPackage, folder: Path) -> Path:
    """A file as anybody with the package could make it."""
    file = folder / "made.preparation"
    file.write_bytes(preparation_bytes(preparation, package.key))
    return file
