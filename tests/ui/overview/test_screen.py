# SPDX-License-Identifier: Apache-2.0
"""Tab 1 says in words and figures what was read, and leads to what is missing."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.analysis import Cap, CaseRatio, Departure, EquityStep, PeerMetric, Scenario, SoftFact
from models.named_outcomes import NamedOutcome
from models.presented import Person
from models.snapshots.client import PastDecision
from models.snapshots.overview import (
    CashMonth,
    EquityView,
    MissingRow,
    OverviewSnapshot,
    PartnerRow,
    PartnersView,
    PeerRow,
    PeersView,
    PeriodRow,
    SampleRow,
    SoftRow,
    WorstRow,
)
from models.snapshots.sizing import AheadRow, CapRow, GuarantorRow, OpenCap, SizingView, StressRow
from models.terms import CaseId, Family, Level, LineKey, Outcome, QuestionId, Said, ScheduleType
from reports.voice import Voice
from ui.overview.screen import OverviewScreen
from ui.overview.sizing import caps

ALL = Decimal(0)
TWO_LINES = 28
"""In pixels."""
BINDING = CapRow(Cap.FIRST_LOAN, Decimal(39_979), binds=True, exceeded=True)


def month(name: str, payment: int, ceiling: int) -> AheadRow:
    own = Decimal(ceiling) / Decimal("0.8")
    return AheadRow(
        name,
        Decimal(payment),
        own,
        Decimal(ceiling),
        Decimal(payment) / own,
        Decimal(payment),
        Decimal(ceiling),
        own - payment,
        exceeds=payment > ceiling,
    )


def stress(scenario: Scenario, size: str | None, above: int) -> StressRow:
    highest = None if above > 5 else Decimal("0.799")
    return StressRow(
        scenario, None if size is None else Decimal(size), Decimal("0.771"), highest, above, Decimal(57_113), ALL
    )


SIZING = SizingView(
    amount=Decimal(55_000),
    months=12,
    annual_rate=Decimal("0.144"),
    schedule_type=ScheduleType.EQUAL_INSTALMENTS,
    balloon=None,
    grace_months=None,
    replaced_instalment=None,
    share=Decimal("0.8"),
    caps=(CapRow(Cap.REQUESTED, Decimal(100_000), binds=False, exceeded=False), BINDING),
    binding=BINDING,
    even=Decimal("55090.59"),
    ahead=(month("2027-01", 4949, 5355), month("2027-03", 4949, 4000)),
    stress=(
        stress(Scenario.AS_FOUND, None, 0),
        stress(Scenario.SALES_FALL, "0.1", 12),
        stress(Scenario.MARGIN_FALLS, "0.03", 2),
        stress(Scenario.DEBTORS_FAIL, "1500", 1),
    ),
    ratios=((CaseRatio.INSTALMENT, Decimal("0.771")), (CaseRatio.STOCK_DAYS, Decimal("69.74")), (CaseRatio.CASH, None)),
    guarantors=(GuarantorRow("Zhou", 3, Decimal(36_000)), GuarantorRow("Li", None, None)),
    first_loan_factor=Decimal("0.7"),
)
EQUITY = EquityView(
    periods=(PeriodRow("Slack", Decimal(3), Decimal(9_346), Decimal(28_038)),),
    steps=((EquityStep.INITIAL, Decimal(78_534)), (EquityStep.PROFIT, Decimal(123_866))),
    expected=Decimal(147_200),
    actual=Decimal(131_400),
    ratios=(
        ("profit", Decimal("-0.128")),
        ("expected", None),
        ("actual", Decimal("-0.12")),
        ("larger", Decimal("-0.1")),
    ),
    chosen="actual",
    level=Level.OVER,
    reading=Said("There is less than the past explains. To ask about:"),
    asks=(Said("a profit lower than stated"), Said("losses in the past")),
    cause="a down payment",
)


def peer(metric: PeerMetric, median: str | None, *, share: bool) -> PeerRow:
    value = None if median is None else Decimal(median)
    return PeerRow(metric, share, value, 7 if value is not None else 2, value, value, value)


OVERVIEW = OverviewSnapshot(
    case=CaseId("case"),
    purpose="stock",
    people=(
        Person("spouse", "Lu", note="works in the shop"),
        Person("borrower", "Wang"),
        Person("other", "Ya", "cousin"),
    ),
    last=PastDecision(date(2025, 11, 17), NamedOutcome(Outcome.REJECTED), "hid a loan"),
    level_counts=tuple((level, level.rank) for level in Level),
    cleared=3,
    total=34,
    index=Decimal("0.158"),
    worst=(WorstRow(LineKey("P7"), "Household", Level.SEVERE, Decimal("-0.359"), "left out", 3, Decimal("0.064")),),
    missing=(
        MissingRow(Said("{line} must be stated and is missing.", {"line": "Inventory"}), LineKey("A5"), None),
        MissingRow(Said("Compulsory question {number} is not answered.", {"number": 2}), None, QuestionId("q")),
    ),
    proposal=Said("Proposed: re-investigate, because {line} deviates severely.", {"line": "Household"}),
    findings=(Said("{code} is missing.", {"code": "L7"}),),
    equity=EQUITY,
    sizing=SIZING,
    sizing_lacks=(),
    peers=PeersView((peer(PeerMetric.SALES, None, share=False),), (), 2, 5),
    suppliers=PartnersView(
        (PartnerRow("Baigou", Decimal("0.41"), "cash"), PartnerRow("Hengfa", None, None)), Decimal("0.41")
    ),
    customers=PartnersView((), None),
    debtors=Decimal("0.638"),
    samples=(SampleRow("last week", Decimal(7), Decimal(1806), Decimal("0.034")),),
    cash=(CashMonth("2026-06", Decimal(5), Decimal(9), Decimal(8), Decimal(-2), Decimal(4)),),
    soft=(
        SoftRow(SoftFact.PROPERTY, "some", Departure.MODERATE),
        SoftRow(SoftFact.MARRIAGE, "married", Departure.NORM),
    ),
    soft_index=1,
)


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication) -> OverviewScreen:
    made = OverviewScreen()
    qtbot.addWidget(made)
    made.resize(1366, 640)
    made.show()
    return made


def said(screen: OverviewScreen, block: str, overview: OverviewSnapshot = OVERVIEW, language: str = "en") -> str:
    screen.show_overview(overview, Voice(language))
    return screen.blocks[block].text


def test_the_borrower_comes_first_and_everybody_else_hangs_from_him(screen: OverviewScreen) -> None:
    lines = said(screen, "who").splitlines()

    assert lines[1:5] == ["Purpose: stock", "Wang · borrower", "├ Lu · spouse · works in the shop", "└ Ya · cousin"]
    assert lines[5] == "Cleared 3/34   ■ 3  ◆ 2  △ 1  ○ 0   index 15.8%"
    assert lines[6] == "Last decision 2025-11-17: Rejected · hid a loan"


def test_the_binding_cap_and_those_that_are_exceeded_are_marked(screen: OverviewScreen) -> None:
    text = said(screen, "caps")

    assert "▶ First loan 39,979 ◆" in text
    assert "Amount requested 100,000" in text
    assert "▶ binds: First loan, 39,979" in text
    assert "up to 55,091" in text
    assert "Guarantor Zhou: stands for 36,000, influence high" in text
    assert "Guarantor Li: stands for —, influence —" in text


def test_a_month_above_its_ceiling_is_marked_by_more_than_colour(screen: OverviewScreen) -> None:
    text = said(screen, "months")

    assert "◆ 27-03 4,949 5,000 4,000 99.0%" in text
    assert "   27-01 4,949" in text
    assert "80.0%" in text.splitlines()[0]


def test_each_supposition_says_its_size(screen: OverviewScreen) -> None:
    text = said(screen, "stress")

    assert "As found 77.1% 79.9% — 57,113 0" in text
    assert "Sales −10% 77.1% — 12" in text
    assert "Margin −3 points" in text
    assert "Debtors fail: 1,500" in text


def test_equity_tells_periods_gap_and_what_to_ask(screen: OverviewScreen) -> None:
    text = said(screen, "equity")

    assert "Slack 3 months × 9,346 = 28,038" in text
    assert "◆ Gap −15,800" in text
    assert "−12.8% of the profit   — of expected equity   −12.0% of actual equity ✓" in text
    assert "To ask about: a profit lower than stated, losses in the past" in text
    assert "Cause: a down payment" in text


def test_where_equity_or_capacity_are_not_known_this_is_said(screen: OverviewScreen) -> None:
    bare = replace(OVERVIEW, equity=None, sizing=None)

    assert "No equity check was made." in said(screen, "equity", bare)
    assert "Capacity is not known" in said(screen, "caps", bare)
    assert [screen.blocks[name].isVisibleTo(screen) for name in ("months", "stress", "ratios")] == [False] * 3
    assert "Cash, Rent." in said(screen, "caps", replace(bare, sizing_lacks=("Cash", "Rent")))


def test_caps_say_that_what_is_owed_elsewhere_is_not_stated(screen: OverviewScreen) -> None:
    silent = replace(OVERVIEW, sizing=replace(SIZING, exposure_stated=False))

    assert "other credit of borrower, spouse and connected firms is not stated" in said(screen, "caps", silent)
    assert "connected firms is not stated" not in said(screen, "caps")


def test_too_few_peers_are_counted_and_not_told(screen: OverviewScreen) -> None:
    assert "2 decided cases; nothing is shown of fewer than 5." in said(screen, "peers")
    assert not screen.blocks["named"].isVisibleTo(screen)


def test_enough_peers_are_told_with_quartiles(screen: OverviewScreen) -> None:
    rows = (
        peer(PeerMetric.SALES, "36000", share=False),
        peer(PeerMetric.MARGIN, "0.31", share=True),
        peer(PeerMetric.STOCK_DAYS, "69.74", share=False),
    )
    text = said(screen, "peers", replace(OVERVIEW, peers=PeersView(rows, rows, 7, 5)))

    assert "Sales a month 36,000 36,000 36,000 36,000 7" in text
    assert "Gross margin 31.0%" in text
    assert "Stock days 69.7" in text
    assert screen.blocks["named"].isVisibleTo(screen)


def test_worst_lines_ratios_samples_partners_cash_and_personal_facts_are_told(screen: OverviewScreen) -> None:
    assert "■ Household −35.9% 6.4% (3)\nleft out" in said(screen, "worst")
    assert "Instalment / disposable cash 77.1% Stock days 69.7" in said(screen, "ratios")
    assert "last week 7 1,806 +3.4%" in said(screen, "behind")
    assert "Suppliers (the three largest 41.0%): Baigou 41.0% (cash), Hengfa —" in said(screen, "behind")
    assert "The three largest debtors owe 63.8% of all receivables." in said(screen, "behind")
    assert "2026-06 5 9 8 −2 4" in said(screen, "cash")
    assert "Property some · Departs" in said(screen, "soft")
    assert "△ L7 is missing." in said(screen, "findings")


def test_a_calm_case_shows_no_empty_blocks(screen: OverviewScreen) -> None:
    none = PartnersView((), None)
    further = replace(OVERVIEW.worst[0], furthest=Family.TREND)
    assert "−35.9% by Trend analysis" in said(screen, "worst", replace(OVERVIEW, worst=(further,)))
    quiet = replace(OVERVIEW, worst=(), findings=(), soft=(), missing=(), proposal=None)
    calm = replace(quiet, samples=(), suppliers=none, debtors=None, cash=())
    screen.show_overview(calm, Voice("en"))

    assert not any(screen.blocks[name].isVisibleTo(screen) for name in ("worst", "findings", "soft", "behind", "cash"))
    assert screen.missing.item(0).text() == "✓  Nothing is missing for a vote."


def test_what_is_missing_leads_to_its_place(screen: OverviewScreen, qtbot: QtBot) -> None:
    screen.show_overview(OVERVIEW, Voice("en"))
    assert [screen.missing.item(row).text() for row in range(3)] == [
        "×  Compulsory question 2 is not answered.",
        "×  Inventory must be stated and is missing.",
        "△  Proposed: re-investigate, because Household deviates severely.",
    ]

    with qtbot.waitSignal(screen.leads_to) as led:
        screen.missing.setCurrentRow(1)
        QTest.keyClick(screen.missing, Qt.Key.Key_Return)

    assert led.args is not None
    assert led.args[0].line == "A5"


def test_the_whole_page_is_read_by_keys_alone(screen: OverviewScreen) -> None:
    screen.resize(1366, 300)
    screen.show_overview(OVERVIEW, Voice("en"))
    QApplication.processEvents()
    screen.setFocus()
    bar = screen.verticalScrollBar()

    QTest.keyClick(screen.missing, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(screen.missing, Qt.Key.Key_PageUp)
    assert bar.value() == 0
    QTest.keyClick(screen.missing, Qt.Key.Key_Down)
    assert screen.missing.currentRow() == 1


def height_of_first(screen: OverviewScreen) -> int:
    return screen.missing.visualItemRect(screen.missing.item(0)).height()


def test_a_long_sentence_is_never_cut(screen: OverviewScreen, qtbot: QtBot) -> None:
    said = Said("{line} must be stated and is missing.", {"line": "A line with a very long name, " * 5})
    screen.show_overview(replace(OVERVIEW, missing=(MissingRow(said, None, None),), proposal=None), Voice("en"))
    for width in (1366, 1000):
        screen.resize(width, 640)
        qtbot.waitUntil(lambda: screen.missing.viewport().height() >= height_of_first(screen) > TWO_LINES)


def test_nothing_to_be_led_to_leads_nowhere(screen: OverviewScreen, qtbot: QtBot) -> None:
    screen.show_overview(replace(OVERVIEW, missing=(), proposal=None), Voice("en"))

    with qtbot.assertNotEmitted(screen.leads_to):
        QTest.keyClick(screen.missing, Qt.Key.Key_Return)


def test_shown_again_a_block_holds_no_rows_of_before(screen: OverviewScreen) -> None:
    said(screen, "worst")

    assert said(screen, "worst").count("Household") == 1


@pytest.mark.parametrize(("language", "words"), [("zh_CN", "首次贷款上限"), ("zh_TW", "首次貸款上限")])
def test_the_overview_speaks_every_language(screen: OverviewScreen, language: str, words: str) -> None:
    screen.show_overview(OVERVIEW, Voice(language))

    assert screen.blocks["caps"].text.count(words) == 2


def test_a_cap_that_is_not_known_stands_as_a_dash_and_what_binds_is_of_those_known() -> None:
    unknown = replace(SIZING, open_caps=(OpenCap(Cap.EQUITY, ("Stock",)),))

    shown = caps(unknown, Voice("en"))

    assert shown.rows[-1].cells[1:] == ("—", "")
    assert any("binds of those known: First loan" in remark for remark in shown.remarks)
    assert any("for want of: Stock" in remark for remark in shown.remarks)
