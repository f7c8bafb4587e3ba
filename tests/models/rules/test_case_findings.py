# SPDX-License-Identifier: Apache-2.0
"""A case that contradicts itself is told so, with both numbers; one that agrees is left in peace."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from models.presented import NOT_APPLICABLE, Figure, LineEntry, PresentedCase, ScheduleTable, Season
from models.rules import figures
from models.rules.case_findings import case_findings
from models.rules.cash_flow import cash_flow_totals, months_of
from models.rules.sales_samples import sales_samples, stated_daily
from models.rules.schedule_totals import listed_total, total_in
from models.terms import LineKey
from reports.voice import Voice
from tests.models.rules.small_case import case, examined, line, policy
from tests.models.rules.test_examination_of_demo import CASES
from tests.tools.demo_source import presented

SHARE, LIMIT = Decimal("0.8"), Decimal("0.10")
SHEET = (
    line("A1", "100", "100"),
    line("A2", "200", "200"),
    line("A3", "900", "900"),
    line("L4b", "500", "500"),
    line("L5", "n/a", "n/a"),
    line("P1", "3000", "3000"),
    line("P5", "40", "40"),
)


def rows(name: str, line: str | None, *cells: Mapping[str, str]) -> ScheduleTable:
    """A schedule whose cells are numbers, but for names and terms."""
    words = {"name", "month", "terms", "step"}
    made = tuple({key: text if key in words else Decimal(text) for key, text in row.items()} for row in cells)
    columns = tuple(dict.fromkeys(key for row in cells for key in row))
    return ScheduleTable(name, name, None if line is None else LineKey(line), columns, made)


def told(presented: PresentedCase) -> list[str]:
    found = case_findings(presented, examined(presented).tables, LIMIT)
    return [Voice("en").say(each) for each in found]


def with_rows(*tables: ScheduleTable, seasons: tuple[Season, ...] = ()) -> PresentedCase:
    return replace(case(SHEET, seasons=seasons), schedules=tables)


@pytest.mark.parametrize("name", [name for name in CASES if name != "sports-shop"])
def test_the_demo_cases_agree_with_themselves(name: str) -> None:
    assert told(presented(name, "en")) == []


def test_the_demo_case_with_hidden_debts_contradicts_itself() -> None:
    assert told(presented("sports-shop", "en")) == [
        "Loans from other institutions: the rows behind it add up to 68,400, the statement says 0."
    ]


def test_rows_that_do_not_make_the_line_are_told_to_the_cent() -> None:
    debtors = {"name": "a", "amount": "600"}, {"name": "b", "amount": "300.01"}

    assert told(with_rows(rows("receivables", "A3", *debtors))) == [
        "A3: the rows behind it add up to 900.01, the statement says 900."
    ]
    assert told(with_rows(rows("receivables", "A3", debtors[0]), rows("more", "A3", {"amount": "300"}))) == []
    assert told(with_rows(rows("nothing", "A3", {"name": "a"}))) == []


def test_a_changed_row_of_a_schedule_changes_what_is_told_of_its_line() -> None:
    agreed = with_rows(rows("receivables", "A3", {"name": "a", "amount": "900"}))
    changed = with_rows(rows("receivables", "A3", {"name": "a", "amount": "800"}))

    assert told(agreed) == []
    assert told(changed) == ["A3: the rows behind it add up to 800, the statement says 900."]


def test_lists_add_up_their_amounts_or_quantities_and_a_course_of_time_is_no_list() -> None:
    counted = rows("count", "A5", {"quantity": "3", "unit_value": "2.5"}, {"quantity": "1", "unit_value": "4"})
    assets = rows("assets", "A6", {"net": "70", "amount": "100"}, {"net": "30", "amount": "90"})

    assert listed_total(counted) == Decimal("11.5")
    assert listed_total(assets) == 100
    assert listed_total(rows("repaid", "L4c", {"month": "2026-01", "amount": "5"})) is None
    assert listed_total(rows("empty", "A5", {"name": "a"})) is None
    assert listed_total(rows("half", "A5", {"quantity": "3", "name": "a"})) is None
    assert total_in(assets, "missing") is None


@pytest.mark.parametrize(
    ("name", "line", "whole", "open_row", "place"),
    [
        ("receivables", "A3", {"amount": "900"}, {"name": "b"}, "receivables, row 2, Amount"),
        ("count", "A3", {"quantity": "5", "unit_value": "9"}, {"quantity": "5"}, "count, row 2, Value each"),
        ("count", "A3", {"quantity": "5", "unit_value": "9"}, {"unit_value": "5"}, "count, row 2, Quantity"),
        ("products", None, {"sales_share": "0.5"}, {"name": "b"}, "products, row 2, Share of sales"),
        ("suppliers", None, {"share": "0.5"}, {"name": "b"}, "suppliers, row 2, Share"),
    ],
)
def test_a_list_with_a_row_that_says_nothing_is_not_added_up(
    name: str, line: str | None, whole: dict[str, str], open_row: dict[str, str], place: str
) -> None:
    assert told(with_rows(rows(name, line, whole, open_row))) == [f"{place} is missing; what rests on it stays open."]


def test_a_list_of_names_behind_a_line_hides_nothing_of_the_list_of_amounts() -> None:
    owed = rows("receivables", "A3", {"name": "a", "amount": "700"})

    assert told(with_rows(owed, rows("notes", "A3", {"name": "seen"}))) == [
        "A3: the rows behind it add up to 700, the statement says 900."
    ]


def test_a_number_that_is_added_up_nowhere_may_be_blank() -> None:
    owed = rows("receivables", "A3", {"name": "a", "amount": "700", "days": "30"}, {"name": "b", "amount": "200"})

    assert told(with_rows(owed)) == []


def test_a_loan_that_is_paid_off_costs_no_more_than_is_stated() -> None:
    def replacing(instalment: int) -> PresentedCase:
        presented = with_rows()
        asked = replace(presented.application, replaced_instalment=Decimal(instalment))
        return replace(presented, application=asked)

    assert told(replacing(40)) == []
    assert told(replacing(50)) == [
        "The loan that is paid off costs 50 a month, but instalments are stated with 40 only."
    ]


def test_a_margin_is_what_sales_and_their_cost_make_to_one_point() -> None:
    def stated(margin: str) -> list[str]:
        return told(case([line("P1", 1000, 1000), line("P2", 700, 700), line("PM", margin, margin)]))

    assert stated("0.31") == []
    assert stated("0.311") == ["Gross margin, the monthly average: 31.1% is stated, sales and their cost make 30.0%."]
    assert told(case([line("P1", 0, 0), line("P2", 0, 0), line("PM", "0.3", "0.3")])) == []


def test_each_month_of_the_year_is_in_one_season() -> None:
    low, high = Season("low", "low", 6, (1, 2, 3, 4, 5, 6)), Season("high", "high", 6, (6, 8, 9, 10, 11, 12))

    assert told(with_rows(seasons=(low, Season("high", "high", 6, (7, 8, 9, 10, 11, 12))))) == []
    assert told(with_rows(seasons=(low, high))) == [
        "These months of the year are in two seasons: 6. The weaker one bounds their instalments.",
        "These months of the year are in no season: 7. The weakest season bounds their instalments.",
    ]


def test_what_is_too_much_already_is_told_in_spite_of_a_gap() -> None:
    report = rows("credit_report", None, {"name": "web bank", "balance": "700"}, {"name": "other"})
    buyers = rows("customers", None, {"name": "a", "sales": "9"}, {"name": "b", "share": "1.5"})

    assert told(with_rows(report)) == [
        "credit_report, row 2, Balance is missing; what rests on it stays open.",
        "The credit report shows debts of 700, the balance sheet only 500.",
    ]
    assert told(with_rows(buyers)) == ["customers: the shares add up to 150.0%, more than all."]


def test_lists_are_added_up_exactly_however_long_their_numbers() -> None:
    long = Decimal("1234567890123456789012345678.01")

    assert listed_total(rows("long", "A3", {"amount": str(long)}, {"amount": "0.01"})) == Decimal(
        "1234567890123456789012345678.02"
    )


def test_instalments_of_the_debt_list_and_debts_of_the_credit_report_must_be_stated() -> None:
    debts = rows("debts", "L4b", {"name": "bank", "balance": "500", "instalment": "60"})
    report = rows("credit_report", None, {"name": "web bank", "balance": "700", "instalment": "5"})

    assert told(with_rows(debts)) == ["The debts listed cost 60 a month, but instalments are stated with 40 only."]
    assert told(with_rows(report)) == ["The credit report shows debts of 700, the balance sheet only 500."]
    assert told(with_rows(rows("credit_report", None, {"name": "bank", "balance": "500", "instalment": "40"}))) == []
    assert told(with_rows(rows("credit_report", None, {"name": "bank"}))) == []


def test_a_loan_in_both_the_debt_list_and_the_credit_report_costs_its_instalment_once() -> None:
    debts = rows("debts", "L4b", {"name": "Bank", "balance": "500", "instalment": "40"})
    same = rows("credit_report", None, {"name": "bank ", "balance": "500", "instalment": "38"})
    another = rows("credit_report", None, {"name": "web bank", "balance": "0", "instalment": "5"})

    assert told(with_rows(debts, same)) == []
    assert told(with_rows(debts, another)) == [
        "The debts listed cost 45 a month, but instalments are stated with 40 only."
    ]


def test_loans_without_a_name_in_the_list_and_in_the_report_are_taken_for_the_same() -> None:
    debts = rows(
        "debts", "L4b", {"balance": "500", "instalment": "30"}, {"name": " ", "balance": "0", "instalment": "6"}
    )
    less = rows("credit_report", None, {"balance": "500", "instalment": "20"})
    more = rows("credit_report", None, {"balance": "500", "instalment": "45"})

    assert told(with_rows(debts, less)) == []
    assert told(with_rows(debts, more)) == [
        "The debts listed cost 45 a month, but instalments are stated with 40 only."
    ]


@pytest.mark.parametrize(
    ("line", "counts"), [("L7", False), ("L1", False), *((debt, True) for debt in ("L4a", "L4b", "L4c", "L5"))]
)
def test_guarantees_given_and_payables_are_no_debt_list(line: str, counts: bool) -> None:
    found = told(with_rows(rows("list", line, {"name": "a", "instalment": "60"})))

    assert (found != []) is counts


def test_instalments_and_debts_that_were_not_stated_are_not_said_to_be_nothing() -> None:
    report = rows("credit_report", None, {"name": "bank", "balance": "700", "instalment": "60"})
    silent = replace(case([line("L4a"), line("L4b", "500", "500"), line("P8")]), schedules=(report,))
    none = replace(case([line(code, "n/a", "n/a") for code in ("L4b", "P5")]), schedules=(report,))
    absent = replace(case([line("A1", "1", "1")]), schedules=(report,))

    assert told(silent) == [
        "The debts listed cost 60 a month; the instalments stated come to 0, without P8.",
        "The credit report shows debts of 700; the balance sheet states 500, without L4a.",
    ]
    assert told(none) == [
        "The debts listed cost 60 a month, but instalments are stated with 0 only.",
        "The credit report shows debts of 700, the balance sheet only 0.",
    ]
    assert told(absent)[0] == "The debts listed cost 60 a month; the instalments stated come to 0, without P5, P8."


def test_shares_of_products_make_all_and_those_of_partners_at_most_all() -> None:
    products = rows("products", "P1", {"sales_share": "0.6"}, {"sales_share": "0.394"})
    suppliers = rows("suppliers", None, {"share": "0.9"}, {"share": "0.2"})

    assert told(with_rows(products, suppliers)) == [
        "products: the shares add up to 99.4%, not to 100 %.",
        "suppliers: the shares add up to 110.0%, more than all.",
    ]
    assert told(with_rows(rows("products", "P1", {"sales_share": "0.995"}))) == []
    assert told(with_rows(rows("suppliers", None, {"share": "0.5"}))) == []


def test_the_months_of_the_seasons_make_a_year() -> None:
    later = (6, 7, 8, 9, 10, 11, 12)
    seasons = Season("slack", "Slack", 5, (1, 2, 3, 4, 5)), Season("peak", "Peak", 6, later)

    assert told(with_rows(seasons=seasons)) == ["The months of the seasons add up to 11, not to 12."]
    assert told(with_rows(seasons=(seasons[0], Season("peak", "Peak", 7, later)))) == []


def test_a_negative_asset_is_told() -> None:
    assert told(case([line("A3", "-5", "-5"), line("E", "-5", "-5")])) == ["A3 is negative: −5."]


def test_the_profit_of_a_period_is_its_months_times_its_monthly_profit() -> None:
    right = {"name": "2025", "months": "6", "monthly_profit": "100", "profit": "600"}
    wrong = {"name": "2026", "months": "6", "monthly_profit": "100", "profit": "650"}

    assert told(with_rows(rows("periods", "E", right, wrong, {"name": "later", "months": "6"}))) == [
        "periods, 2026: 6 months at 100 make 600, stated are 650."
    ]


def cash_month(month: str, **lines: str) -> tuple[LineEntry, ...]:
    return tuple(
        LineEntry(LineKey(key), key, (Figure(f"period:{month}", None, Decimal(amount)),))
        for key, amount in lines.items()
    )


def flow(*months: tuple[LineEntry, ...]) -> PresentedCase:
    """A case whose lines of the cash-flow statement have a figure for each month, asking for a loan of one."""
    keys = [entry.key for entry in months[0]]
    merged = [
        LineEntry(key, key, tuple(entry.figures[0] for month in months for entry in month if entry.key == key))
        for key in keys
    ]
    presented = case([line("A1", "20", "20"), line("A2", "80", "80"), *merged])
    return replace(presented, application=replace(presented.application, months=1))


JUNE = {"C0": "50", "C1a": "100", "C1b": "10", "C2a": "70", "C2d": "20", "C4": "0", "C5": "-5", "C6": "5"}
JULY = {"C0": "70", "C1a": "110", "C1b": "0", "C2a": "60", "C2d": "20", "C4": "0", "C5": "-5", "C6": "5"}


def test_cash_flow_is_added_up_month_by_month() -> None:
    presented = flow(cash_month("2026-06", **JUNE), cash_month("2026-07", **JULY))
    months = months_of(presented, figures.table_of(presented, figures.tested, SHARE))

    assert [month for month, _ in months] == ["2026-06", "2026-07"]
    assert months[0][1] == {"C0": Decimal(50), "C1": 110, "C2": 90, "C3": 20, "C9": 70}
    none_in = {"C1": None, "C2": 40, "C3": None, "C9": None}
    assert cash_flow_totals({"C0": Fraction(100), "C2a": Fraction(40)}) == none_in
    assert cash_flow_totals({"C1a": Fraction(5), "C2a": None}) == {"C1": 5, "C2": None, "C3": None, "C9": None}
    assert cash_flow_totals({})["C9"] is None
    assert told(presented) == []


def test_a_month_that_opens_otherwise_than_the_last_closed_and_an_end_that_was_not_counted_are_told() -> None:
    broken = flow(cash_month("2026-06", **JUNE), cash_month("2026-07", **{**JULY, "C0": "75"}))
    open_end = flow(cash_month("2026-06", **JUNE), cash_month("2026-07", C0="70"))

    assert told(broken) == [
        "Cash flow: 2026-06 ends with 70, but 2026-07 opens with 75.",
        "Cash flow ends with 105, but cash and bank balances are 100.",
    ]
    assert told(open_end) == [
        "Cash flow: no figure of C1a, C1b, C2a, C2d, C4, C5, C6 for 2026-07; closing cash stays open there."
    ]
    assert told(flow(cash_month("2026-06", C1a="1"), cash_month("2026-07", C1a="1"))) == [
        "Cash flow: no figure of C0, C2 for 2026-06 – 2026-07; closing cash stays open there."
    ]


def test_a_flow_that_is_not_applicable_is_no_part_of_the_cash_and_one_that_is_missing_leaves_it_open() -> None:
    flows = {key: Fraction(value) for key, value in {"C0": 10, "C1a": 5, "C2a": 2, "C5": 0, "C6": 0}.items()}

    assert cash_flow_totals({**flows, "C1c": NOT_APPLICABLE, "C4": NOT_APPLICABLE})["C9"] == 13
    assert cash_flow_totals({**flows, "C1c": NOT_APPLICABLE, "C4": None})["C9"] is None
    assert cash_flow_totals(flows)["C9"] == 13, "what is not in the statement is no part of it"
    assert cash_flow_totals({**flows, "C0": None})["C9"] is None
    assert cash_flow_totals({code: flow for code, flow in flows.items() if code != "C0"})["C9"] is None


def test_a_flow_that_no_month_states_leaves_nothing_open_but_one_that_another_month_states_does() -> None:
    trade = {code: amount for code, amount in JUNE.items() if code not in {"C4", "C5", "C6"}}
    ahead = {code: amount for code, amount in JULY.items() if code not in {"C4", "C5", "C6"}}
    silent = flow(cash_month("2026-06", **trade), cash_month("2026-07", **ahead))
    blank = flow(cash_month("2026-06", **JUNE), cash_month("2026-07", **{**ahead, "C5": "-5", "C6": "5"}))

    def closing(presented: PresentedCase) -> list[object]:
        return [totals["C9"] for _, totals in months_of(presented, figures.table_of(presented, figures.tested, SHARE))]

    assert closing(silent) == [70, 100]
    assert closing(blank) == [70, None]


def test_only_a_surveyed_month_ends_with_what_was_counted_and_a_projected_one_with_cash_left() -> None:
    past = cash_month("2026-11", **JUNE), cash_month("2026-12", **{**JULY, "C6": "-100"})
    enough = cash_month("2026-11", **{**JUNE, "C0": "80"}), cash_month("2026-12", **{**JULY, "C0": "100"})
    only_ahead = (cash_month("2026-12", **{**JUNE, "C0": "-70"}),)

    assert told(flow(*past)) == [
        "Cash flow ends with 70, but cash and bank balances are 100.",
        "Cash flow: 2026-12 is projected to end with −5, less than nothing.",
    ]
    assert told(flow(*enough)) == []
    assert told(flow(*only_ahead)) == ["Cash flow: 2026-12 is projected to end with −50, less than nothing."]
    uncounted = replace(flow(past[0]), lines=(line("A2", "80", "80"), line("A1"), *flow(past[0]).lines[2:]))
    assert told(uncounted) == []


WEEK = {"name": "last week", "takings": "700", "days": "7"}
MONTH = {"name": "last month", "takings": "3600", "days": "30"}


def test_a_sales_sample_that_does_not_fit_the_sales_stated_is_told() -> None:
    assert told(with_rows(rows("samples", "P1", WEEK, MONTH))) == [
        "Sales of “last month” come to 120 a day, +20.0% against 100 as stated."
    ]
    assert told(with_rows(rows("samples", "P1", WEEK, {"name": "today", "days": "0"}))) == [
        "samples, row 2, Takings by day is missing; what rests on it stays open."
    ]


def test_single_days_are_one_sample_together() -> None:
    days = rows("days", None, {"day": "1", "takings": "60"}, {"day": "2", "takings": "150"})
    silent = ScheduleTable("none", "none", None, ("day", "takings"), ({"day": Decimal(1)},))
    presented = with_rows(days, silent)

    found = sales_samples(presented, figures.table_of(presented, figures.tested, SHARE))

    assert [(each.name, each.days, each.daily, each.deviation) for each in found] == [
        ("days", Decimal(2), Decimal(105), Decimal("0.05"))
    ]


def test_samples_are_compared_with_the_season_of_the_survey() -> None:
    seasons = Season("slack", "Slack", 6, (1, 2, 3, 4, 5, 6)), Season("peak", "Peak", 6, (7, 8, 9, 10, 11, 12))
    sales = line("P1", seasons={"slack": (1500, 1500), "peak": (4500, 4500)})
    presented = replace(case([sales], seasons=seasons), schedules=(rows("samples", "P1", WEEK),))
    table = figures.table_of(presented, figures.tested, SHARE)

    assert stated_daily(presented, table) == 150
    assert sales_samples(presented, table)[0].deviation is not None
    assert len(told(presented)) == 1


def test_without_sales_a_sample_has_nothing_to_deviate_from() -> None:
    presented = replace(case([line("A1", 1, 1)]), schedules=(rows("samples", "P1", WEEK),))

    assert sales_samples(presented, figures.table_of(presented, figures.tested, SHARE))[0].deviation is None
    assert told(presented) == []
    assert policy().limits_of(LineKey("P1")).over == LIMIT
