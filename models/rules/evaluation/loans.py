# SPDX-License-Identifier: Apache-2.0
"""Items of the kinds `schedule` and `capacity`."""

from collections.abc import Mapping

from models.labels.rules import LENGTH, LESS_THAN_A_CENT, NO_WEIGHT
from models.labels.rules import NOT_BELOW_PRINCIPAL as BALLOON_TOO_LARGE
from models.money import CENTS, RATIO_PLACES, plain, to_cents
from models.rules.capacity import (
    CAPACITY_SHARE,
    exceeds,
    instalment_ratio,
    monthly_capacity,
    supported_principal,
)
from models.rules.fields import Range, one_of
from models.rules.input_error import Fault, InputError
from models.rules.lending import MOST_MONTHS
from models.rules.numbers import Exact, exact_from
from models.rules.reading import choice_at, chosen, entries_of, number_within, refuse_unknown, whole_number
from models.rules.schedules import Row, Terms, schedule
from models.terms import ScheduleType

SCHEDULE_KEYS = frozenset({"id", "kind", "principal", "annual_rate", "months", "type"})
NEEDED_BY_TYPE: Mapping[ScheduleType, str] = {
    ScheduleType.BALLOON: "balloon",
    ScheduleType.GRACE: "grace_months",
    ScheduleType.SEASONAL: "weights",
}
TYPES = tuple(kind.value for kind in ScheduleType)
CAPACITY_KEYS = frozenset({"id", "kind", "disposable", "monthly", "share", "annual_rate", "months", "instalment"})
DISPOSABLE = one_of("disposable", "monthly")


def schedule_rows(item: Mapping[str, object]) -> dict[str, object]:
    """Every payment of the loan and what they come to, without the item's id."""
    result = schedule(terms_from(item))
    return {
        "rows": [_row(row) for row in result.rows],
        "total_payment": plain(result.total_payment, CENTS),
        "total_interest": plain(result.total_interest, CENTS),
    }


def terms_from(item: Mapping[str, object]) -> Terms:
    """The terms by the names of `methods.md`; a key that the type does not need is refused."""
    kind = ScheduleType(choice_at(item.get("type"), "type", TYPES))
    own = NEEDED_BY_TYPE.get(kind)
    refuse_unknown(item, SCHEDULE_KEYS | ({own} if own else set()), "")
    principal = _principal(item.get("principal"))
    rate = number_within(item.get("annual_rate"), Range.NOT_NEGATIVE, "annual_rate")
    months = whole_number(item.get("months"), "months", 1, MOST_MONTHS)
    match own:
        case "balloon":
            return Terms(principal, rate, months, kind, balloon=_balloon(item.get("balloon"), principal))
        case "grace_months":
            grace = whole_number(item.get("grace_months"), "grace_months", 0, months - 1)
            return Terms(principal, rate, months, kind, grace_months=grace)
        case "weights":
            return Terms(principal, rate, months, kind, weights=_weights(item.get("weights"), months))
        case _:
            return Terms(principal, rate, months, kind)


def _principal(given: object) -> Exact:
    """Above zero as money is written: what rounds to 0.00 is lent by nobody."""
    principal = number_within(given, Range.POSITIVE, "principal")
    if not to_cents(principal):
        raise InputError(Fault.OUT_OF_RANGE, LESS_THAN_A_CENT, "principal")
    return principal


def _balloon(given: object, principal: Exact) -> Exact:
    balloon = number_within(given, Range.NOT_NEGATIVE, "balloon")
    if balloon >= principal:
        raise InputError(Fault.OUT_OF_RANGE, BALLOON_TOO_LARGE, "balloon")
    return balloon


def _weights(given: object, months: int) -> tuple[Exact, ...]:
    entries = _exactly(given, "weights", months)
    weights = tuple(number_within(entry, Range.NOT_NEGATIVE, f"weights[{at}]") for at, entry in enumerate(entries))
    if not any(weights):
        raise InputError(Fault.OUT_OF_RANGE, NO_WEIGHT, "weights")
    return weights


def _row(row: Row) -> dict[str, str]:
    return {
        "number": str(row.number),
        "payment": plain(row.payment, CENTS),
        "interest": plain(row.interest, CENTS),
        "principal": plain(row.principal, CENTS),
        "balance": plain(row.balance, CENTS),
    }


def capacity(item: Mapping[str, object]) -> dict[str, object]:
    """Capacity, the loan it supports and, with an instalment, how much of disposable cash it takes."""
    refuse_unknown(item, CAPACITY_KEYS, "")
    months = whole_number(item.get("months"), "months", 1, MOST_MONTHS)
    rate = number_within(item.get("annual_rate"), Range.NOT_NEGATIVE, "annual_rate")
    given_share = item.get("share")
    share = Exact(CAPACITY_SHARE) if given_share is None else number_within(given_share, Range.SHARE, "share")
    by_month = item.get("monthly") is not None
    disposable = _disposable(item, months)
    capacities = [monthly_capacity(month, share) for month in disposable]
    path = capacities if by_month else capacities * months
    answer: dict[str, object] = (
        {"capacities": [plain(month, CENTS) for month in capacities]}
        if by_month
        else {"capacity": plain(capacities[0], CENTS)}
    )
    answer["supported_principal"] = plain(supported_principal(path, rate), CENTS)
    if item.get("instalment") is not None:
        instalment = number_within(item["instalment"], Range.NOT_NEGATIVE, "instalment")
        answer["ratio"] = _ratios(instalment, disposable, by_month=by_month)
        answer["exceeds"] = exceeds([instalment] * len(capacities), capacities)
    return answer


def _disposable(item: Mapping[str, object], months: int) -> tuple[Exact, ...]:
    """Disposable cash month by month, or one amount that holds for every month; it may be negative."""
    if "disposable" in chosen(DISPOSABLE, item, ""):
        return (exact_from(item["disposable"], "disposable"),)
    entries = _exactly(item["monthly"], "monthly", months)
    return tuple(exact_from(entry, f"monthly[{at}]") for at, entry in enumerate(entries))


def _ratios(instalment: Exact, disposable: tuple[Exact, ...], *, by_month: bool) -> object:
    ratios = [_ratio(instalment_ratio(instalment, month)) for month in disposable]
    if not by_month:
        return ratios[0]
    average = sum(disposable, Exact(0)) / len(disposable)
    return {"monthly": ratios, "average": _ratio(instalment_ratio(instalment, average))}


def _ratio(value: Exact | None) -> str | None:
    return None if value is None else plain(value, RATIO_PLACES)


def _exactly(given: object, path: str, wanted: int) -> tuple[object, ...]:
    entries = tuple(entries_of(given, path))
    if len(entries) != wanted:
        raise InputError(Fault.LENGTH, LENGTH, path, wanted=wanted, found=len(entries))
    return entries
