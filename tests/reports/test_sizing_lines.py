# SPDX-License-Identifier: Apache-2.0
"""What may be lent, in two sentences of the examination points."""

from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import pytest
from pypdf import PdfReader

from models.analysis import Cap, Scenario
from models.snapshots.sizing import CapRow, OpenCap, SizingView, StressRow
from models.terms import ScheduleType
from reports.minutes import minutes_bytes
from reports.sizing_lines import sizing_lines, supposed
from reports.voice import Voice
from tests.reports.conftest import squeezed
from tests.reports.record import minutes_snapshot


def stress(scenario: Scenario, size: str | None, average: str | None, above: int) -> StressRow:
    number = None if size is None else Decimal(size)
    ratio = None if average is None else Decimal(average)
    return StressRow(scenario, number, ratio, ratio, above, Decimal(57_113), Decimal(0))


BINDING = CapRow(Cap.FIRST_LOAN, Decimal(39_979), binds=True, exceeded=True)
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
    even=Decimal(55_000),
    ahead=(),
    stress=(
        stress(Scenario.AS_FOUND, None, "0.771", 0),
        stress(Scenario.SALES_FALL, "0.125", "1.1", 12),
        stress(Scenario.MARGIN_FALLS, "0.03", None, 2),
        stress(Scenario.DEBTORS_FAIL, "1500", "0.786", 1),
    ),
    ratios=(),
    guarantors=(),
    first_loan_factor=Decimal("0.7"),
)


def test_the_binding_cap_and_each_supposition_are_stated() -> None:
    caps, tests = sizing_lines(SIZING, Voice("en"))

    assert caps == (
        "Binding: First loan, 39,979 yuan; supported 57,113, in every month 55,000; 55,000 is above: First loan."
    )
    assert tests.removeprefix("Stress, instalments of disposable cash: ").split(", ") == [
        "As found 77.1%",
        "Sales −12.5% 110.0% (above)",
        "Margin −3 points — (above)",
        "Debtors fail: 1,500 78.6% (above).",
    ]


def test_an_amount_within_every_cap_is_not_remarked_on() -> None:
    row = replace(BINDING, exceeded=False)
    first = next(sizing_lines(replace(SIZING, caps=(row,), binding=row), Voice("en")))

    assert first == "Binding: First loan, 39,979 yuan; supported 57,113, in every month 55,000."


def test_a_cap_that_is_not_known_is_told_with_what_it_waits_for() -> None:
    unknown = (OpenCap(Cap.NEED, ("Need, row 2, Amount",)), OpenCap(Cap.WORKING_CAPITAL, ()))
    told = list(sizing_lines(replace(SIZING, open_caps=unknown), Voice("en")))

    assert told[1:3] == [
        (
            "Need shown by the purpose is not known, for want of: Need, row 2, Amount; "
            "what binds is the lowest of those known."
        ),
        "Need for working capital cannot be computed from these figures; what binds is the lowest of those known.",
    ]


def test_where_capacity_is_not_known_nothing_is_stated() -> None:
    assert list(sizing_lines(None, Voice("en"))) == []


def test_the_figures_as_found_have_no_size() -> None:
    assert supposed(Scenario.AS_FOUND, None, Voice("zh_CN")) == "核实数据"


def test_what_is_owed_elsewhere_and_not_stated_is_not_taken_for_nothing() -> None:
    said = tuple(sizing_lines(replace(SIZING, exposure_stated=False), Voice("en")))

    assert len(said) == 1 + len(tuple(sizing_lines(SIZING, Voice("en"))))
    assert said[1].startswith("The other credit of borrower, spouse and connected firms is not stated")


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_lines_are_printed_with_the_findings(language: str) -> None:
    snapshot = minutes_snapshot("zh_CN")
    first = replace(snapshot.cases[0], sizing=SIZING)
    voice = Voice(language)
    pages = PdfReader(BytesIO(minutes_bytes(replace(snapshot, cases=(first,)), voice))).pages
    printed = squeezed("".join(page.extract_text() for page in pages))

    assert all(squeezed(line) in printed for line in sizing_lines(SIZING, voice))
