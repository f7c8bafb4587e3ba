# SPDX-License-Identifier: Apache-2.0
"""Holds the parts of a case against each other: every number, key and reference must lead somewhere."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from models.importers import codes
from models.importers.agreement_of_averages import look_at_averages
from models.importers.agreement_of_checks import look_at_checks
from models.importers.agreement_of_dates import look_at_dates
from models.importers.agreement_of_references import look_at_references
from models.importers.agreement_of_rows import look_at_rows
from models.importers.agreement_of_totals import look_at_totals
from models.importers.gathering import Gathering
from models.importers.places import Places
from models.labels import importing as labels
from models.labels.resolutions import BALLOON_FAULT, GRACE_FAULT, LAST_PAYMENT_FAULT
from models.presented import SEASON_PREFIX, Figure, LineEntry, PresentedCase
from models.rules.bounds import figure_fault, never_negative
from models.rules.figures import EQUITY, MARGIN, takes_basis
from models.rules.lending import MOST_LENT, MOST_RATE, asked_plan, plan_fault, terms_fault
from models.terms import Said, ScheduleType

_ALWAYS_VERIFIED = ((EQUITY, "balance_sheet"), (MARGIN, "profit_and_loss"))
_PARTS = ("declared", "verified", "prior")
_BASIS_OF = {
    "balance_sheet": labels.BASIS_OF_BALANCE,
    "profit_and_loss": labels.BASIS_OF_PROFITS,
    "cash_flow": labels.BASIS_OF_CASH,
}
OF_ONE_WAY = frozenset({BALLOON_FAULT, GRACE_FAULT})
"""What is wrong with the field that belongs to the way to repay."""


def look_for_contradictions(
    case: PresentedCase, gathering: Gathering, places: Places, today: date | None = None
) -> None:
    """Report every problem between the parts of a case, and what is doubtful; `today` is the day of the import."""
    _look_at_seasons(case, gathering, places)
    _look_at_lines(case, gathering, places)
    look_at_averages(case, gathering, places)
    _look_for_absent_lines(case, gathering, places)
    _look_at_weights(case, gathering, places)
    _look_at_terms(case, gathering, places)
    _look_at_keys(case, gathering, places)
    look_at_rows(case, gathering, places)
    look_at_checks(case, gathering, places)
    look_at_dates(case, gathering, places, today)
    look_at_totals(case, gathering, places)
    if gathering.sound:
        look_at_references(case, gathering, places)


def _look_at_seasons(case: PresentedCase, gathering: Gathering, places: Places) -> None:
    """A season that names its months has as many as it names: they weigh it in the average."""
    for season in case.seasons:
        if season.calendar and len(season.calendar) != season.months:
            sheet, cell = places.of("season", season.key, "calendar")
            found = ",".join(map(str, season.calendar))
            expected = Said(labels.MONTHS_LISTED, {"months": season.months})
            gathering.problem(sheet, cell, found, expected, Said(labels.CORRECT_MONTHS))


def _look_at_lines(case: PresentedCase, gathering: Gathering, places: Places) -> None:
    seasons = {f"{SEASON_PREFIX}{season.key}" for season in case.seasons}
    for line in case.lines:
        for figure in line.figures:
            for part in _PARTS:
                value = getattr(figure, part)
                sheet, cell = places.of("line", line.key, f"{figure.basis}.{part}")
                fault = figure_fault(line.key, line.unit, value) if isinstance(value, Decimal) else None
                if isinstance(value, Decimal) and fault is not None:
                    negative = value < 0 and never_negative(line.key)
                    mend = Said(labels.ENTER_POSITIVE if negative else labels.CORRECT_ROW)
                    expected = Said(labels.NOT_NEGATIVE) if negative else fault
                    gathering.problem(sheet, cell, format(value, "f"), expected, mend)
            if figure.basis.startswith(SEASON_PREFIX) and figure.basis not in seasons:
                sheet, cell = places.of("line", line.key)
                gathering.problem(sheet, cell, figure.basis, Said(labels.BASIS), Said(labels.NAME_BASIS))
            form = codes.form_of(line.key)
            if form is not None and not takes_basis(line.key, figure.basis):
                sheet, cell = _place_of(line, figure, places)
                expected = Said(_BASIS_OF[form], {"line": line.key})
                gathering.problem(sheet, cell, figure.basis, expected, Said(labels.OTHER_BASIS))


def _place_of(line: LineEntry, figure: Figure, places: Places) -> tuple[str, str]:
    """Where a figure stands: at its first number, else at its line."""
    part = next((part for part in _PARTS if getattr(figure, part) is not None), None)
    return places.of("line", line.key, f"{figure.basis}.{part}" if part else "")


def _look_for_absent_lines(case: PresentedCase, gathering: Gathering, places: Places) -> None:
    """Equity and margin are verified in every case; where they are not stated, no check can be made of them."""
    for key, form in _ALWAYS_VERIFIED:
        stated = [line.key for line in case.lines if codes.form_of(line.key) == form]
        if not stated or key in stated:
            continue
        sheet, cell = places.of("line", key)
        beside, _ = places.of("line", stated[0])
        if beside and not sheet:
            sheet, cell = beside, ""
        gathering.problem(
            sheet, cell, None, Said(labels.LINE_WANTED, {"line": key}), Said(labels.ADD_LINE, {"line": key})
        )


def _look_at_weights(case: PresentedCase, gathering: Gathering, places: Places) -> None:
    application = case.application
    seasonal = application.schedule_type is ScheduleType.SEASONAL
    sheet, cell = places.of("application", "weights")
    if seasonal and len(application.weights) != application.months:
        expected = Said(labels.WEIGHTS_OF_MONTHS, {"months": application.months})
        gathering.problem(sheet, cell, str(len(application.weights)), expected, Said(labels.WRITE_WEIGHTS))
    elif seasonal and plan_fault(asked_plan(application)) is not None:
        found = " ".join(format(weight, "f") for weight in application.weights)
        gathering.problem(sheet, cell, found, Said(labels.WEIGHTS_TOO_LOW), Said(labels.RAISE_WEIGHTS))
    if terms_fault(None, application.requested, None) is not None:
        sheet, cell = places.of("application", "requested")
        found = format(application.requested, "f")
        gathering.problem(
            sheet, cell, found, Said(labels.LENT_AMOUNT, {"most": MOST_LENT}), Said(labels.CORRECT_NUMBER)
        )
    if not 0 <= application.annual_rate <= MOST_RATE:
        sheet, cell = places.of("application", "annual_rate")
        gathering.problem(
            sheet, cell, format(application.annual_rate, "f"), Said(labels.RATE), Said(labels.CORRECT_NUMBER)
        )


def _look_at_terms(case: PresentedCase, gathering: Gathering, places: Places) -> None:
    """What belongs to one way to repay is stated with it, fits the loan, and is not stated with another."""
    asked = case.application
    fault = plan_fault(asked_plan(asked))
    if fault is not None and fault.template == LAST_PAYMENT_FAULT:
        place = places.of("application", "months")
        gathering.problem(*place, str(asked.months), Said(labels.TERM_TOO_LONG), Said(labels.SHORTEN_TERM))
    for name, of, value, below, wanted in (
        ("balloon", ScheduleType.BALLOON, asked.balloon, asked.requested, labels.BALLOON_WANTED),
        ("grace_months", ScheduleType.GRACE, asked.grace_months, asked.months, labels.GRACE_WANTED),
    ):
        place, found = places.of("application", name), None if value is None else format(value, "f")
        if asked.schedule_type is of and (value is None or (fault is not None and fault.template in OF_ONE_WAY)):
            mend = labels.FILL_IN if value is None else labels.CORRECT_NUMBER
            gathering.problem(*place, found, Said(wanted, {"below": below}), Said(mend))
        elif asked.schedule_type is not of and value is not None:
            gathering.problem(*place, found, Said(labels.NOT_OF_THIS_WAY, {"way": of}), Said(labels.EMPTY_OR_OTHER_WAY))
    if asked.replaced_instalment is not None and asked.replaced_instalment <= 0:
        place, found = places.of("application", "replaced_instalment"), format(asked.replaced_instalment, "f")
        gathering.problem(*place, found, Said(labels.POSITIVE_AMOUNT), Said(labels.CORRECT_NUMBER))


def _look_at_keys(case: PresentedCase, gathering: Gathering, places: Places) -> None:
    for point in case.risk_points:
        if not codes.is_risk_point(point.key):
            sheet, cell = places.of("risk_point", point.key)
            gathering.problem(sheet, cell, point.key, Said(labels.RISK_KEY), Said(labels.OTHER_NUMBER))
    for table in case.schedules:
        if table.line is not None and codes.form_of(table.line) is None:
            sheet, cell = places.of("schedule", table.name, "line")
            gathering.problem(sheet, cell, table.line, Said(labels.LINE_CODE), Said(labels.CODE_FROM_FORM))


def twice(keys: Iterable[str]) -> set[str]:
    """Keys that stand more than once."""
    seen: set[str] = set()
    again: set[str] = set()
    for key in keys:
        (again if key in seen else seen).add(key)
    return again
