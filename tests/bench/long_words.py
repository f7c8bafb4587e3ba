# SPDX-License-Identifier: Apache-2.0
"""How long the longest words take: minutes with fifty fields of 4,000 characters, and slips of the keys refused.

`python -m tests.bench.long_words` prints processor time on this machine; budgets 5 s and 10 ms.
"""

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from models.importers import parse_number
from reports.minutes import minutes_bytes
from reports.voice import Voice
from tests.models.importers.test_numbers import REFUSED
from tests.reports.record import minutes_snapshot

WORDS = "家庭支出低报。" * 570
MINUTES, REFUSAL = 5.0, 0.01
CAUSES, QUESTIONS = 24, 13
"""With an answer to each question, fifty fields."""


def taken(work: Callable[[], object]) -> float:
    """Seconds of the processor."""
    start = time.process_time()
    work()
    return time.process_time() - start


def long_minutes() -> None:
    made = minutes_snapshot("zh_CN")
    part = made.cases[0]
    lines = tuple(replace(line, cause=WORDS) for line in part.case.lines[:CAUSES])
    question = replace(part.case.questions[0], text=WORDS, answer=WORDS)
    case = replace(part.case, lines=lines, questions=(question,) * QUESTIONS)
    minutes_bytes(replace(made, cases=(replace(part, case=case),)), Voice("zh_CN"))


def say(name: str, seconds: float, budget: float) -> bool:
    kept = seconds <= budget
    print(f"{name:28} {seconds * 1000:8.2f} ms   budget {budget * 1000:.0f} ms {'kept' if kept else 'MISSED'}")
    return kept


def main() -> int:
    """0 where both budgets are kept."""
    slowest = max(taken(partial(parse_number, typed)) for typed in REFUSED)
    kept = [say("minutes of long words", taken(long_minutes), MINUTES), say("refusal of a number", slowest, REFUSAL)]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
