# SPDX-License-Identifier: Apache-2.0
"""How long minutes and the book of a year take, how large they are, and how much memory they need.

`python -m tests.bench.archive` prints processor time on this machine: a meeting of six cases (budget 3 s, 2 MB), and
the sealed pages of seventeen such meetings bound (102 cases, budget 40 s); 400 MB of memory at the most.
"""

import resource
import sys
import time
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

from models.snapshots.archive import ArchivedFile, ArchivedMinutes
from models.snapshots.minutes import MinutesSnapshot
from models.terms import MeetingId
from reports.minutes import minutes_bytes
from reports.voice import Voice
from reports.year_book import BookPart, year_book
from tests.reports.record import minutes_snapshot

MEETINGS = 17
MEETING, SIZE, BOOK, MEMORY = 3.0, 2.0, 40.0, 400.0


def six_cases() -> MinutesSnapshot:
    """The cases of the tests twice over: 30 to 44 lines each, with charts."""
    made = minutes_snapshot("zh_CN")
    cases = tuple(
        replace(part, case=replace(part.case, position=place))
        for place, part in enumerate((*made.cases, *made.cases), start=1)
    )
    return replace(made, cases=cases, draft=False)


def sealed_parts(made: MinutesSnapshot, pages: bytes) -> list[BookPart]:
    """The meetings of a year, whose minutes lie in the archive."""
    digest, agenda = sha256(pages).hexdigest(), made.agenda
    sealed = ArchivedFile(None, "1.pdf", f"{digest}.pdf", digest, len(pages), 1, agenda.starts, "", 1)
    head = made.record_hash, 1, made.journal_head, 1
    return [
        BookPart(ArchivedMinutes(MeetingId(str(number)), number, day, agenda.unit, *head, (sealed,), ()), pages)
        for number in range(1, MEETINGS + 1)
        for day in [agenda.on + timedelta(days=number)]
    ]


def say(name: str, value: float, unit: str, budget: float) -> bool:
    kept = value <= budget
    print(f"{name:44} {value:8.2f} {unit:3} budget {budget:.0f} {unit} {'kept' if kept else 'MISSED'}")
    return kept


def main() -> int:
    """0 where every budget is kept."""
    made, voice = six_cases(), Voice("zh_CN")
    minutes_bytes(minutes_snapshot("zh_CN"), voice)  # typefaces and charts are loaded once
    start = time.process_time()
    content = minutes_bytes(made, voice)
    kept = [say("minutes of six cases", time.process_time() - start, "s", MEETING)]
    kept.append(say("their size", len(content) / 1e6, "MB", SIZE))
    start = time.process_time()
    book = year_book(made.agenda.on.year, sealed_parts(made, content), voice)
    kept.append(say(f"year book of {6 * MEETINGS} cases, bound", time.process_time() - start, "s", BOOK))
    print(f"{'its size':44} {len(book) / 1e6:8.2f} MB")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    kept.append(say("memory at the most", memory, "MB", MEMORY))
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
