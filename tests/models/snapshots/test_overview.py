# SPDX-License-Identifier: Apache-2.0
"""The overview as it is read: the demo's caps, months, stress and equity to the cent, and peers from decided cases."""

import json
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from models.analysis import Cap, CaseRatio, Departure, EquityStep, PeerMetric, Scenario, SoftFact
from models.money import to_cents
from models.named_outcomes import NamedOutcome
from models.operations.accepting import accept_case
from models.operations.demo_meeting import convene_demo
from models.operations.resolving_cases import adopt_resolution
from models.operations.revising import take_revision
from models.operations.voting import cast_vote, open_ballot, reveal
from models.presented import MONTHLY_AVERAGE, Figure, LineEntry, PresentedCase
from models.snapshots.overview import OverviewSnapshot
from models.snapshots.reading.minutes import load_minutes
from models.snapshots.reading.overview import load_overview
from models.snapshots.sizing import SizingView
from models.store.store import Store
from models.terms import Choice, Level, LineKey, MeetingId, Outcome, ReasonCode, ScheduleType
from reports.sizing_lines import sizing_lines
from reports.voice import Voice
from resources import path
from tests.tools.demo_session import EVENING, Evening
from tests.tools.demo_source import CASES, presented, source

PEER = "breakfast-stall"


REPLACED = {"S-7": Decimal("1000.00")}
"""What a stall pays each month on a loan that the new one pays off."""
SIZING = json.loads(path("policy", "default.json").read_text(encoding="utf-8"))["sizing"] | {
    "working_capital_growth": "99"
}


def _indebted(stall: PresentedCase) -> PresentedCase:
    """The same stall with an instalment of 1,000 yuan a month."""
    debt = Figure(MONTHLY_AVERAGE, Decimal(1000), Decimal(1000))
    return replace(stall, lines=(*stall.lines, LineEntry(LineKey("P8"), "私人分期", (debt,))))


class Street(Evening):
    """A meeting of seven breakfast stalls, alike but for their numbers, where personal facts may not be looked at."""

    def _convened(self, cases: tuple[str, ...]) -> MeetingId:
        stall = replace(presented(PEER, self.language), soft_information=(("年龄", "30岁以下"),))
        policy = json.loads(path("policy", "default.json").read_text(encoding="utf-8"))
        stalls = [
            replace(
                _indebted(stall) if name in {"S-6", "S-7"} else stall,
                application=replace(stall.application, number=name, replaced_instalment=REPLACED.get(name)),
            )
            for name in cases
        ]
        change = self.perform(
            convene_demo,
            meeting=source("meeting"),
            policy={**policy, "soft_grid": False, "sizing": SIZING},
            presented=stalls,
            sources=[f"{name}.xlsx" for name in cases],
        )
        return MeetingId(str(change.payload))

    def script(self, name: str) -> dict[str, Any]:
        del name
        return super().script(PEER)

    def send_back(self, name: str) -> None:
        item = self.open(name)
        self.perform(open_ballot, item=item, restricted=True, reason="unclear")
        for vote in self.script(name)["votes"]:
            self.perform(cast_vote, item=item, member=self.people[vote["member"]], choice=Choice.REINVESTIGATE)
        self.perform(reveal, item=item)
        codes = [ReasonCode.INCOMPLETE_ANALYSIS]
        self.perform(
            adopt_resolution, item=item, reasons="unclear", reason_codes=codes, open_questions=["what is it for?"]
        )


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evening]:
    """The demo meeting with every case but the sports shop decided."""
    file: Path = tmp_path_factory.mktemp("overview") / "committee.db"
    with Store.create(str(file)) as store:
        evening = Evening(store)
        for name in CASES:
            if name != "sports-shop":
                evening.resolve(name)
        yield evening


@pytest.fixture(scope="module")
def street(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evening]:
    """Five stalls approved, one sent back, one waiting."""
    file: Path = tmp_path_factory.mktemp("street") / "committee.db"
    with Store.create(str(file)) as store:
        street = Street(store, cases=tuple(f"S-{number}" for number in range(1, 8)))
        for number in range(1, 6):
            street.resolve(f"S-{number}")
        street.send_back("S-6")
        yield street


def overview(evening: Evening, name: str) -> OverviewSnapshot:
    return evening.store.read(load_overview, item=evening.items[name])


def sizing(evening: Evening, name: str) -> SizingView:
    found = overview(evening, name).sizing
    assert found is not None
    return found


@pytest.mark.parametrize("name", [name for name in CASES if "caps" in source(name)["expected"]["capacity"]])
def test_the_caps_of_every_demo_case_are_those_worked_out_to_the_cent(evening: Evening, name: str) -> None:
    expected = source(name)["expected"]["capacity"]
    found = sizing(evening, name)

    caps = {row.cap.value: str(to_cents(row.amount)) for row in found.caps}
    assert {cap: amount for cap, amount in caps.items() if cap in expected["caps"]} == expected["caps"]
    assert set(caps) - set(expected["caps"]) == {"authority"}
    assert found.binding.cap.value == expected["binding"]


def test_a_first_loan_above_its_cap_is_told_with_the_factor(evening: Evening) -> None:
    found = sizing(evening, "luggage-shop")

    assert (found.amount, found.binding.cap, found.first_loan_factor) == (
        Decimal(55_000),
        Cap.FIRST_LOAN,
        Decimal("0.7"),
    )
    assert [row.cap for row in found.caps if row.exceeded] == [Cap.FIRST_LOAN]
    assert sizing(evening, "building-materials").first_loan_factor is None


@pytest.mark.parametrize(
    ("name", "key", "label"),
    [("luggage-shop", "A1", "现金"), ("luggage-shop", "P7", "家庭支出"), ("flower-wholesale", "P2", "可变成本")],
)
def test_a_blank_figure_that_leaves_capacity_unknown_is_named(tmp_path: Path, name: str, key: str, label: str) -> None:
    case = presented(name, "zh_CN")
    blank = replace(
        case,
        lines=tuple(
            replace(line, figures=tuple(replace(each, declared=None, verified=None) for each in line.figures))
            if line.key == key
            else line
            for line in case.lines
        ),
    )
    with Store.create(str(tmp_path / "committee.db")) as store:
        evening = Evening(store, cases=(name,))
        evening.perform(accept_case, presented=blank, source="blank.xlsx")
        evening.perform(take_revision, item=evening.items[name])
        found = overview(evening, name)

    assert found.sizing is None
    assert [label in each for each in found.sizing_lacks] == [True]


def test_debts_elsewhere_that_no_officer_stated_are_not_known(evening: Evening) -> None:
    stated, silent = (overview(evening, name).sizing for name in ("luggage-shop", "bearing-workshop"))

    assert stated is not None
    assert silent is not None
    assert (stated.exposure_stated, silent.exposure_stated) == (True, False)


def test_what_is_known_lacks_nothing(evening: Evening) -> None:
    assert overview(evening, "luggage-shop").sizing_lacks == ()


def test_months_are_told_with_their_running_sums(evening: Evening) -> None:
    found = sizing(evening, "luggage-shop")

    assert [row.month for row in found.ahead][::11] == ["2027-01", "2027-12"]
    assert found.ahead[-1].payments_so_far == sum(row.payment for row in found.ahead)
    assert found.ahead[-1].ceilings_so_far == sum(row.ceiling for row in found.ahead)
    assert found.ahead[0].cash == Decimal(7600 + 5150) + found.ahead[0].disposable - found.ahead[0].payment
    assert not any(row.exceeds for row in found.ahead)


def test_equal_instalments_would_pass_on_the_average_and_the_seasonal_ones_pass_in_every_month(
    evening: Evening,
) -> None:
    found = sizing(evening, "flower-wholesale")

    assert found.schedule_type is ScheduleType.SEASONAL
    assert found.even is not None
    assert found.even == 103_000
    assert to_cents(found.stress[0].supported) == Decimal("103023.70")
    assert sizing(evening, "luggage-shop").even == 55_000
    assert found.stress[0].months_above == 0


def test_stress_begins_with_the_figures_as_found(evening: Evening) -> None:
    found = sizing(evening, "bearing-workshop").stress

    assert [(row.scenario, row.size) for row in found] == [
        (Scenario.AS_FOUND, None),
        (Scenario.SALES_FALL, Decimal("0.1")),
        (Scenario.SALES_FALL, Decimal("0.2")),
        (Scenario.MARGIN_FALLS, Decimal("0.03")),
        (Scenario.DEBTORS_FAIL, Decimal(128_000)),
    ]
    assert (found[0].months_above, found[1].months_above, found[4].months_above) == (0, 24, 1)


def test_the_largest_debtor_is_one_debtor(evening: Evening) -> None:
    lost = [row.size for row in sizing(evening, "building-materials").stress if row.scenario is Scenario.DEBTORS_FAIL]

    assert lost == [Decimal(98_000)]
    assert all(row.scenario is not Scenario.DEBTORS_FAIL for row in sizing(evening, "flower-wholesale").stress)


def test_guarantors_stand_for_half_of_what_is_left_to_them(evening: Evening) -> None:
    (brother,) = sizing(evening, "building-materials").guarantors

    assert (brother.influence, brother.capacity) == (3, Decimal(36_000))
    assert sizing(evening, "luggage-shop").guarantors == ()


def test_ratios_are_with_this_loan_and_the_share_sold_on_credit(evening: Evening) -> None:
    found = dict(sizing(evening, "luggage-shop").ratios)

    assert round(found[CaseRatio.RECEIVABLE_DAYS] or 0, 1) == Decimal("33.1")
    assert dict(sizing(evening, PEER).ratios)[CaseRatio.RECEIVABLE_DAYS] is None


def test_equity_is_laid_out_with_its_periods(evening: Evening) -> None:
    found = overview(evening, "luggage-shop").equity

    assert found is not None
    assert [(row.name, row.profit) for row in found.periods] == [
        ("淡季", Decimal(28_038)),
        ("一般", Decimal("60297.6")),
        ("旺季", Decimal("35530.8")),
    ]
    assert sum(row.profit for row in found.periods) == dict(found.steps)[EquityStep.PROFIT]
    assert [found.expected, found.actual] == [147_200, 131_400]
    assert (found.level, len(found.asks)) == (Level.OVER, 5)


def test_worst_lines_are_told_with_their_causes_and_how_far_their_methods_stand_apart(evening: Evening) -> None:
    first, second, third = overview(evening, "luggage-shop").worst

    assert [row.line for row in (first, second, third)] == ["P7", "L1", "P1"]
    assert first.cause
    assert (first.methods, round(first.spread or 0, 4)) == (3, Decimal("0.0641"))


def test_what_is_missing_is_what_the_gate_says(evening: Evening) -> None:
    waiting, decided = overview(evening, "sports-shop"), overview(evening, PEER)

    assert LineKey("L4b") in {row.line for row in waiting.missing}
    assert (waiting.cleared, waiting.proposal is not None) == (0, True)
    assert decided.missing == ()
    assert decided.cleared == decided.total


def test_findings_and_samples_partners_and_cash_are_read(evening: Evening) -> None:
    shop, workshop = overview(evening, "luggage-shop"), overview(evening, "bearing-workshop")

    assert len(overview(evening, "sports-shop").findings) == 1
    assert [row.days for row in shop.samples] == [7, 7, 7, 7, 21, 31]
    assert [row.share for row in shop.suppliers.rows] == [Decimal("0.41"), Decimal("0.333"), Decimal("0.257")]
    assert shop.suppliers.top == 1
    assert shop.customers.rows == ()
    assert shop.customers.top is None
    concentrated = overview(evening, "building-materials").debtors
    assert concentrated is not None
    assert round(concentrated, 3) == Decimal("0.638")
    assert overview(evening, "flower-wholesale").debtors is None
    assert shop.cash == ()
    assert [row.month for row in workshop.cash][::5] == ["2026-06", "2026-11"]
    assert workshop.cash[-1].closing == Decimal("128060.75")
    assert workshop.cash[0].beside == -29200
    for row in workshop.cash:
        amounts = (row.opening, row.inflow, row.outflow, row.beside, row.closing)
        opening, inflow, outflow, beside, closing = (amount or Decimal(0) for amount in amounts)
        assert opening + inflow - outflow + beside == closing


def test_personal_facts_are_marks_with_the_officers_words(evening: Evening) -> None:
    found = overview(evening, "luggage-shop")

    assert [(row.fact, row.text) for row in found.soft if row.departure is not Departure.NORM] == [
        (SoftFact.PROPERTY, "有一些")
    ]
    assert (len(found.soft), found.soft_index) == (8, 1)
    assert (overview(evening, PEER).soft, overview(evening, PEER).soft_index) == ((), 0)


def test_the_last_decision_is_the_latest(evening: Evening) -> None:
    last = overview(evening, "luggage-shop").last

    assert last is not None
    assert last.outcome == NamedOutcome(Outcome.REJECTED)
    assert overview(evening, PEER).last is None


def test_peers_of_another_trade_are_none_and_too_few_tell_nothing(evening: Evening) -> None:
    found = overview(evening, "sports-shop").peers

    assert (found.decided, found.least) == (0, 5)
    assert {row.median for row in found.rows} == {None}
    assert [row.metric for row in found.named if row.median is not None] == [
        PeerMetric.MARGIN,
        PeerMetric.HOUSEHOLD,
        PeerMetric.STOCK_DAYS,
    ]


def test_five_decided_cases_of_the_trade_are_told_and_one_sent_back_is_none_of_them(street: Evening) -> None:
    waiting = overview(street, "S-7").peers

    sales = next(row for row in waiting.rows if row.metric is PeerMetric.SALES)
    assert (waiting.decided, sales.n) == (5, 5)
    assert sales.low == sales.median == sales.high == sales.own == Decimal(36_000)


def test_the_instalment_of_a_replaced_loan_is_added_back_in_every_month_and_told(street: Evening) -> None:
    plain, replacing = sizing(street, "S-6"), sizing(street, "S-7")
    told = list(sizing_lines(replacing, Voice("en")))

    for before, after in zip(plain.ahead, replacing.ahead, strict=True):
        assert before.disposable is not None
        assert after.disposable == before.disposable + 1000
    assert dict(replacing.ratios)[CaseRatio.INSTALMENT] == replacing.stress[0].average
    assert dict(plain.ratios)[CaseRatio.INSTALMENT] == plain.stress[0].average
    assert replacing.stress[0].supported > plain.stress[0].supported
    assert any("1,000.00 a month" in line for line in told)
    assert not any("a month" in line for line in sizing_lines(plain, Voice("en")))


def test_a_policy_may_bound_a_loan_by_the_need_for_working_capital(street: Evening) -> None:
    rows = {row.cap: row.amount for row in sizing(street, "S-1").caps}

    assert rows[Cap.WORKING_CAPITAL] > 0


def test_a_policy_may_leave_personal_facts_out(street: Evening) -> None:
    found = overview(street, "S-7")

    assert (found.soft, found.soft_index) == ((), 0)


def test_a_case_is_none_of_its_own_peers(street: Evening) -> None:
    decided = overview(street, "S-1").peers

    assert decided.decided == 4
    assert {row.median for row in decided.rows} == {None}


def test_the_minutes_record_what_may_be_lent(street: Evening) -> None:
    record = street.store.read(load_minutes, meeting=street.meeting, at=EVENING)

    first = record.cases[0].sizing
    assert first is not None
    assert first.binding.cap is Cap.REQUESTED
    assert len(first.stress) == 4
