# SPDX-License-Identifier: Apache-2.0
"""What is typed at the keyboard is bounded as a file's figures are; a refusal leaves no trace."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from models.errors import (
    EvidenceEmpty,
    EvidenceInFuture,
    FigureRefused,
    InputsRefused,
    MarginOutOfReach,
    OtherUnit,
)
from models.money import to_cents
from models.operations.checking import enter_check
from models.operations.correcting import correct_figure
from models.operations.deciding import adopt_value
from models.presented import MONTHLY_AVERAGE, AttachedFile, CheckEntry, NewEvidence
from models.rules.figures import at
from models.snapshots.reading.desk import desk_of
from models.terms import AgendaItemId, EvidenceClass, EvidenceId, LineKey
from tests.models.operations.refusing import refuses
from tests.tools.demo_session import EVENING, Evening

IMPOSSIBLE = [
    ("PM", "5"),
    ("PM", "1"),
    ("P1", "-1000"),
    ("A1", "-1"),
    ("A1", "1.234567"),
    ("P1", "NaN"),
    ("A1", "1E+15"),
]
DRAWER = CheckEntry(
    line=LineKey("A1"),
    basis="survey_date",
    procedure="estimation.drawer",
    inputs={name: Decimal(8) for name in ("cash_counted", "float", "paid_out", "hours_so_far", "hours_per_day")},
    evidence=(EvidenceId("E01"),),
)
SLIP = NewEvidence(EvidenceClass.DOCUMENT, "银行", "信贷中心", EVENING.date(), "回单")


@pytest.mark.parametrize(("line", "value"), IMPOSSIBLE)
def test_no_figure_that_a_file_may_not_have_is_adopted(
    evening: Evening, item: AgendaItemId, line: str, value: str
) -> None:
    facts = {"line": LineKey(line), "value": Decimal(value), "reason": "认定"}
    refuses(evening, item, FigureRefused, adopt_value, item=item, **facts)


@pytest.mark.parametrize(("line", "value"), IMPOSSIBLE)
def test_no_figure_that_a_file_may_not_have_corrects_one(
    evening: Evening, item: AgendaItemId, line: str, value: str
) -> None:
    basis = evening.case(item).line(LineKey(line)).basis
    facts = {"line": LineKey(line), "basis": basis, "track": "verified", "value": Decimal(value), "reason": "更正"}
    refuses(evening, item, FigureRefused, correct_figure, item=item, **facts)


@pytest.mark.parametrize(("line", "value"), [("PM", "0.285"), ("P1", "90000.55"), ("A1", "0")])
def test_what_a_file_may_have_is_adopted(evening: Evening, item: AgendaItemId, line: str, value: str) -> None:
    evening.perform(adopt_value, item=item, line=LineKey(line), value=Decimal(value), reason="认定")

    assert evening.case(item).line(LineKey(line)).recognised == Decimal(value)


def test_a_margin_is_no_amount_of_money_and_the_other_way_round(evening: Evening, item: AgendaItemId) -> None:
    margin = {"price": Decimal(10), "components": {"皮料": Decimal(7)}}
    on_sales = CheckEntry(
        line=LineKey("P1"),
        basis=evening.case(item).line(LineKey("P1")).basis,
        procedure="unit_cost.margin",
        inputs=margin,
        evidence=(EvidenceId("E01"),),
    )
    on_margin = replace(on_sales, line=LineKey("PM"), basis=evening.case(item).line(LineKey("PM")).basis)
    key_cost = replace(
        on_margin, procedure="cost_income.key_cost", inputs={"cost": Decimal(10), "share": Decimal("0.5")}
    )

    refuses(evening, item, OtherUnit, enter_check, item=item, entry=on_sales)
    refuses(evening, item, OtherUnit, enter_check, item=item, entry=key_cost)
    evening.perform(enter_check, item=item, entry=on_margin)


def test_a_day_has_no_more_than_24_hours(evening: Evening, item: AgendaItemId) -> None:
    too_many = replace(DRAWER, inputs={**DRAWER.inputs, "hours_per_day": Decimal(48)})

    refuses(evening, item, InputsRefused, enter_check, item=item, entry=too_many)
    evening.perform(enter_check, item=item, entry=replace(DRAWER, inputs={**DRAWER.inputs, "hours_per_day": 24}))


def test_evidence_is_of_today_at_the_latest(evening: Evening, item: AgendaItemId) -> None:
    tomorrow = replace(SLIP, date=EVENING.date() + timedelta(days=1))

    later = replace(DRAWER, evidence=(), new_evidence=tomorrow)
    refuses(evening, item, EvidenceInFuture, enter_check, item=item, entry=later)
    evening.perform(enter_check, item=item, entry=replace(DRAWER, evidence=(), new_evidence=SLIP))


def test_an_empty_file_is_no_evidence(evening: Evening, item: AgendaItemId) -> None:
    entry = replace(DRAWER, evidence=(), new_evidence=SLIP)

    empty = AttachedFile("slip.jpg", "0" * 64, 0)
    refuses(evening, item, EvidenceEmpty, enter_check, item=item, entry=entry, attached=empty)


@pytest.mark.parametrize("value", ["1000", "7000.01", "3333.33"])
def test_a_season_is_an_exact_share_of_a_corrected_average(evening: Evening, item: AgendaItemId, value: str) -> None:
    """No digit is lost on the way to the seasons and back: a limit that is met is met."""
    line = LineKey("P1")
    facts = {"line": line, "basis": evening.case(item).line(line).basis, "track": "verified", "reason": "更正"}
    for each in ("77.77", value):
        evening.perform(correct_figure, item=item, **facts, value=Decimal(each))

    desk = evening.store.read(lambda session: desk_of(session, item))
    assert at(desk.examination.tables.tested, line, MONTHLY_AVERAGE) == Fraction(value)


def test_a_corrected_average_moves_its_seasons_and_what_follows_from_them(evening: Evening, item: AgendaItemId) -> None:
    before = evening.case(item)
    household = before.line(LineKey("P7"))
    seasons = [basis for basis in household.bases if basis.basis != household.basis]
    assert isinstance(household.verified, Decimal)

    facts = {"line": LineKey("P7"), "basis": household.basis, "track": "verified"}
    evening.perform(correct_figure, item=item, **facts, value=Decimal(1000), reason="更正")

    after = evening.case(item)
    corrected = after.line(LineKey("P7"))
    assert corrected.verified == 1000
    for old, new in zip(seasons, corrected.bases, strict=True):
        assert isinstance(old.verified, Decimal)
        assert isinstance(new.verified, Decimal)
        assert new.verified * household.verified == pytest.approx(old.verified * 1000)
    was, now = (case.line(LineKey("P11")).effective for case in (before, after))
    assert was is not None
    assert now is not None
    assert to_cents(now - was) == household.verified - 1000


MARGIN, SLACK = LineKey("PM"), "season:slack"


def corrects(basis: str, value: str) -> dict[str, object]:
    return {"line": MARGIN, "basis": basis, "track": "verified", "value": Decimal(value), "reason": "更正"}


def test_a_margin_that_lifts_a_season_to_one_is_refused_and_the_season_named(
    evening: Evening, item: AgendaItemId
) -> None:
    """All columns move alike: with 90 % in the slack months the average is 47.7 %, and at 53.02 % they are above 1."""
    evening.perform(correct_figure, item=item, **corrects(SLACK, "0.9"))
    facts = {"line": MARGIN, "reason": "认定"}

    with pytest.raises(MarginOutOfReach) as refused:
        evening.perform(adopt_value, item=item, **facts, value=Decimal("0.55"))
    assert refused.value.column == "淡季"
    assert refused.value.margin > 1
    refuses(evening, item, MarginOutOfReach, adopt_value, item=item, **facts, value=Decimal("0.5302"))

    evening.perform(adopt_value, item=item, **facts, value=Decimal("0.5301"))
    assert evening.case(item).line(MARGIN).recognised == Decimal("0.5301")


def test_a_corrected_average_of_the_margin_is_what_was_typed(evening: Evening, item: AgendaItemId) -> None:
    """Its seasons move in proportion, and count by their sales."""
    average = evening.case(item).line(MARGIN).basis
    evening.perform(correct_figure, item=item, **corrects(SLACK, "0.9"))
    evening.perform(correct_figure, item=item, **corrects(average, "0.45"))

    assert evening.case(item).line(MARGIN).verified == Decimal("0.45")


def test_no_correction_lifts_a_season_to_one(evening: Evening, item: AgendaItemId) -> None:
    average = evening.case(item).line(MARGIN).basis
    evening.perform(correct_figure, item=item, **corrects(SLACK, "0.9"))
    refuses(evening, item, MarginOutOfReach, correct_figure, item=item, **corrects(average, "0.55"))

    evening.perform(adopt_value, item=item, line=MARGIN, value=Decimal("0.5301"), reason="认定")
    refuses(evening, item, MarginOutOfReach, correct_figure, item=item, **corrects(SLACK, "0.95"))
    evening.perform(correct_figure, item=item, **corrects(SLACK, "0.88"))
