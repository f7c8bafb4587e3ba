# SPDX-License-Identifier: Apache-2.0
"""What the form of a check is built from, read from a real store."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from models.errors import NoSuchLine
from models.operations.confirming import reject_check
from models.presented import MONTHLY_AVERAGE, PRIOR, SURVEY_DATE, Reference
from models.snapshots.check_form import CheckFormSnapshot
from models.snapshots.reading.check_form import load_check_form
from models.store import Store
from models.terms import AgendaItemId, CheckId, Family, LineKey, RejectionReason
from tests.tools.demo_session import Evening

SALES, RISK = LineKey("P1"), LineKey("R1")


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evening]:
    with Store.create(str(tmp_path_factory.mktemp("form") / "desk.db")) as store:
        made = Evening(store, cases=("luggage-shop",))
        made.open("luggage-shop")
        yield made


def form_of(evening: Evening, line: LineKey) -> CheckFormSnapshot:
    return evening.store.read(load_check_form, item=item_of(evening), line=line)


def item_of(evening: Evening) -> AgendaItemId:
    return evening.items["luggage-shop"]


def test_a_line_comes_with_its_bases_its_procedures_and_its_checks(evening: Evening) -> None:
    form = form_of(evening, SALES)

    assert form.bases[0] == (MONTHLY_AVERAGE, Decimal("54300.00"))
    assert "purchases.sales" in form.allowed
    assert {check.line for check in form.checks} == {SALES}
    assert form.check(CheckId("P1-peer")).procedure == "peer.level"
    with pytest.raises(KeyError):
        form.check(CheckId("A1-verification"))
    assert form.evidence == evening.case(item_of(evening)).evidence


def test_a_risk_point_is_verified_in_words(evening: Evening) -> None:
    form = form_of(evening, RISK)

    assert form.allowed == tuple(f"{family.value}.finding" for family in Family)
    assert form.bases == ((SURVEY_DATE, None),)


def test_a_computed_line_has_no_form(evening: Evening) -> None:
    with pytest.raises(NoSuchLine):
        form_of(evening, LineKey("P11"))


def test_the_chair_comes_first_among_those_on_whose_word_a_check_is_entered(evening: Evening) -> None:
    people = form_of(evening, SALES).people

    assert people[0] == evening.chair
    assert "张晓峰" in people
    assert len(set(people)) == len(people)


@pytest.mark.parametrize(
    ("reference", "value"),
    [
        (Reference(line=SALES, basis=MONTHLY_AVERAGE), "54300"),
        (Reference(line=SALES, basis=PRIOR), "50100"),
        (Reference(line=LineKey("A5"), basis=SURVEY_DATE), "81500"),
        (Reference(schedule="cash_count", column="quantity", row=1), "58"),
        (Reference(check=CheckId("P1-peer")), "48000"),
        (Reference(peers="sales", statistic="median"), "48000"),
        (Reference(case="requested"), "100000"),
    ],
)
def test_inputs_may_follow(evening: Evening, reference: Reference, value: str) -> None:
    (source,) = (each for each in form_of(evening, SALES).sources if each.reference == reference)

    assert source.value == Decimal(value)


def test_lists_follow_a_column_or_the_peers_and_rows_a_schedule(evening: Evening) -> None:
    sources = {each.reference: each for each in form_of(evening, SALES).sources}

    takings = sources[Reference(schedule="sampled_days", column="takings")]
    assert takings.value == sum(takings.numbers)
    assert len(takings.numbers) == 7
    assert len(sources[Reference(peers="sales")].numbers) >= 5
    assert sources[Reference(schedule="stock_count")].value is None
    assert Reference(schedule="stock_count", column="name") not in sources


def test_a_rejected_check_is_not_offered_to_be_entered_anew(evening: Evening) -> None:
    change = evening.perform(
        reject_check, item=item_of(evening), check=CheckId("P1-peer"), reason=RejectionReason.NOT_COMPARABLE
    )

    assert "P1-peer" not in {check.id for check in form_of(evening, SALES).checks}
    evening.undo(change)
    assert "P1-peer" in {check.id for check in form_of(evening, SALES).checks}
