# SPDX-License-Identifier: Apache-2.0
"""Whatever is done in whatever order: what the desk reads by what it keeps is what a whole reading finds."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from decimal import Decimal
from functools import partial
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import Refusal
from models.operations.asking import ask
from models.operations.change import Change
from models.operations.confirming import confirm_family, record_dissent, reject_family
from models.operations.convening import attend
from models.operations.correcting import correct_figure
from models.operations.deciding import adopt_value, waive_line
from models.presented import MONTHLY_AVERAGE, SURVEY_DATE
from models.rules.assessment import family_of
from models.store import Store
from models.store.opening import Access
from models.terms import LineKey, Presence, RejectionReason
from tests.models.store.test_kept import WatchedEvening
from tests.tools.demo_source import presented

CASE = "luggage-shop"
KEYS = tuple(map(LineKey, ("A1", "A2", "A5", "L1", "P1", "P2", "P7", "R1")))
LINES = st.sampled_from(KEYS)
METHODS = st.sampled_from(
    sorted(
        {(each.line, family_of(each.procedure)) for each in presented(CASE, "zh_CN").checks if each.line in KEYS},
        key=str,
    )
)
MEMBERS = ("M2", "M3", "M4")
Act = Callable[[WatchedEvening], Change]


def told(operation: Callable[..., Change], **facts: object) -> Act:
    """Said of the case; who is named by a number in the meeting goes by the id there."""

    def act(evening: WatchedEvening) -> Change:
        given = {name: evening.people[str(fact)] if name == "member" else fact for name, fact in facts.items()}
        place = {"meeting": evening.meeting} if operation is attend else {"item": evening.items[CASE]}
        return evening.perform(operation, **place, **given)

    return act


def acts(operation: Callable[..., Change], **facts: st.SearchStrategy[object]) -> st.SearchStrategy[Act]:
    return st.builds(partial(told, operation), **facts)


def of_a_method(operation: Callable[..., Change], **facts: st.SearchStrategy[object]) -> st.SearchStrategy[Act]:
    return METHODS.flatmap(lambda method: acts(operation, line=st.just(method[0]), family=st.just(method[1]), **facts))


REASONS = st.sampled_from(tuple(RejectionReason))
VALUES = st.integers(1, 90_000).map(Decimal)
WHAT = st.one_of(
    *[of_a_method(confirm_family)] * 5,
    of_a_method(reject_family, reason=REASONS),
    of_a_method(reject_family, reason=REASONS),
    acts(record_dissent, line=LINES, member=st.sampled_from(MEMBERS), reason=REASONS),
    acts(adopt_value, line=LINES, value=st.none(), reason=st.just("as proposed")),
    acts(adopt_value, line=LINES, value=VALUES, reason=st.just("by chance")),
    acts(waive_line, line=LINES, reason=st.just("by chance")),
    acts(
        correct_figure,
        line=LINES,
        basis=st.sampled_from((SURVEY_DATE, MONTHLY_AVERAGE)),
        track=st.sampled_from(("declared", "verified")),
        value=VALUES,
        reason=st.just("counted again"),
    ),
    acts(ask, line=LINES, text=st.just("why?"), compulsory=st.booleans(), asked_by=st.just("张文静")),
    acts(attend, member=st.sampled_from(MEMBERS), presence=st.sampled_from(tuple(Presence))),
    st.just("undo"),
)


@contextmanager
def watched() -> Iterator[WatchedEvening]:
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder) / "desk.db")
        with Store.create(file) as store, Store.open(file, access=Access.READ) as other:
            WatchedEvening.other = other
            yield WatchedEvening(store, cases=(CASE,))


@given(st.lists(WHAT, min_size=10, max_size=25))
@settings(max_examples=6)
def test_after_any_acts_in_any_order_the_desk_reads_what_a_whole_reading_finds(what: list[Act | str]) -> None:
    with watched() as evening:
        evening.open(CASE)
        done: list[Change] = []
        for act in what:
            with suppress(Refusal):  # after each that is done both are asked
                if callable(act):
                    done.append(act(evening))
                elif done:
                    done.append(evening.undo(done.pop()))
        evening.compare()
