# SPDX-License-Identifier: Apache-2.0
"""A line cannot verify itself: neither by its own figure nor by a total in which it is contained."""

import pytest

from models.labels import clearing as words
from models.presented import PRIOR, Check, LineEntry, Reference
from models.rules.own_line import read_of_itself
from models.rules.trying import Bench
from models.terms import CheckId, LineKey, Said
from tests.models.rules.small_case import case, check, examined, line, policy, says, table

SALES, RENT = line("P1", 100, 100), line("P4.2", 10, 10)
PAYABLES, STOCK = line("L1", 50, 50), line("A5", 100, 100)


def reading(key: str, other: str, basis: str | None = None) -> Check:
    """A check of one line that takes half of another."""
    follows = {"base": Reference(line=LineKey(other), basis=basis)}
    return says(f"{key} from {other}", key, "ratio.norm", 1, "d2", references=follows)


@pytest.mark.parametrize(
    ("key", "read"),
    [
        ("P1", "P1"),
        ("P1", "P3"),
        ("P1", "P6"),
        ("P1", "P11"),
        ("P1", "CAP"),
        ("P4.2", "P4"),
        ("A5", "AC"),
        ("A5", "AT"),
        ("A5", "E"),
        ("L1", "LS"),
        ("L1", "LT"),
        ("L4a", "LT"),
        ("P1", "PM"),
    ],
)
def test_a_check_that_reads_its_line_or_a_total_with_it_is_found(key: str, read: str) -> None:
    presented = case([SALES, RENT, PAYABLES, STOCK])

    assert read_of_itself(reading(key, read), presented) == read
    assert read_of_itself(reading(key, read, PRIOR), presented) is None


@pytest.mark.parametrize(("key", "read"), [("P1", "A5"), ("A5", "LT"), ("P2", "P4"), ("L7", "LT"), ("P1", "P1.1")])
def test_a_check_that_reads_another_line_may_count(key: str, read: str) -> None:
    assert read_of_itself(reading(key, read), case([SALES, STOCK])) is None


def test_a_stated_margin_is_another_figure_than_sales_and_no_part_of_a_total() -> None:
    presented = case([SALES, line("PM", "0.3", "0.3")])

    assert read_of_itself(reading("P1", "PM"), presented) is None
    assert read_of_itself(reading("PM", "P3"), presented) is None
    assert read_of_itself(reading("PM", "PM"), presented) == "PM"


def test_it_is_found_through_the_checks_from_which_a_check_is_computed() -> None:
    first, second = CheckId("first"), CheckId("second")
    one = says(first, "P4.2", "ratio.norm", 1, "d1", references={"base": Reference(check=second)})
    other = says(
        second,
        "A5",
        "ratio.norm",
        1,
        "d1",
        references={"base": Reference(check=first), "ratio": Reference(line=LineKey("P4.2"))},
    )

    assert read_of_itself(one, case([RENT, STOCK], [one, other])) == "P4.2"
    assert read_of_itself(one, case([RENT, STOCK], [one])) is None


@pytest.mark.parametrize(
    ("entry", "read", "said"),
    [
        (RENT, "P4.2", Said(words.READS_ITSELF, {"line": "P4.2"})),
        (PAYABLES, "LT", Said(words.READS_ITSELF_IN, {"line": "L1", "total": Said("Total liabilities")})),
    ],
)
def test_it_counts_nowhere_proposes_nothing_and_says_so(entry: LineEntry, read: str, said: Said) -> None:
    key = entry.key
    follows = {"base": Reference(line=LineKey(read))}
    lower = check("own", key, "trend.growth", {"growth": 1}, "d2", references=follows)
    documents = says("papers", key, "verification.count", 50, "d1")
    presented = case([entry], [documents, lower])

    state = examined(presented, ["own"]).line(key)

    assert not examined(presented).line(key).cleared
    assert state.proposal == next(figure.verified for figure in entry.figures)
    assert [each.template for each in state.methods.idle] == [said.template]
    assert {"method", "procedure", *said.fields} == set(state.methods.idle[0].fields)
    bench = Bench(case([entry]), policy(), table(), examined(presented).sources)
    trial = bench.tried(lower)
    assert trial.unfit == Said(said.template, {**said.fields, "procedure": Said("Growth since")})


def test_a_line_without_an_entry_of_its_own_is_called_by_its_code() -> None:
    own = says("own", "X1", "ratio.norm", 1, "d1", references={"base": Reference(line=LineKey("X1"))})
    bench = Bench(case([SALES]), policy(), table(), examined(case([SALES])).sources)

    trial = bench.tried(own)

    assert trial.unfit == Said(words.READS_ITSELF, {"line": "X1", "procedure": Said("Usual ratio")})
