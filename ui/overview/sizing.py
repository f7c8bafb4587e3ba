# SPDX-License-Identifier: Apache-2.0
"""How much may be lent, what each month can carry, and what remains under stress."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import zip_longest

from PySide6.QtCore import QCoreApplication

from models.analysis import CaseRatio
from models.labels.sizing import EXPOSURE_NOT_STATED, REPLACED
from models.money import rounded
from models.rules.case_ratios import SHARES
from models.rules.lending import way_said
from models.snapshots.sizing import SizingView
from models.terms import Said
from reports.sizing_lines import open_caps, supposed
from reports.voice import Voice
from ui.overview.block import Content, Row
from ui.overview.words import ABOVE, BINDS, influence, months_above

DAYS = frozenset({CaseRatio.STOCK_DAYS, CaseRatio.RECEIVABLE_DAYS, CaseRatio.OPERATING_CYCLE})


def caps(view: SizingView | None, voice: Voice, lacks: tuple[str, ...] = ()) -> Content:
    """Every cap, the binding one marked; what the terms are, and whether they are above a cap; else what `lacks`."""
    translate = QCoreApplication.translate
    heading = translate("Overview", "How much")
    if view is None:
        unknown = translate("Overview", "Capacity is not known: figures are missing.")
        blank = translate(
            "Overview", "Caps, months, stress tests and ratios follow once there are figures of: {lines}."
        )
        return Content(heading, remarks=(unknown, *([blank.format(lines=voice.listed(lacks))] if lacks else [])))
    rows = tuple(
        Row(
            (
                f"{BINDS if row.binds else '  '} {voice.word(row.cap)}",
                voice.money(row.amount),
                ABOVE if row.exceeded else "",
            ),
            strong=row.binds,
            serious=row.exceeded,
        )
        for row in view.caps
    )
    rows += tuple(Row((f"   {voice.word(each.cap)}", voice.money(None), "")) for each in view.open_caps)
    return Content(heading, rows=rows, remarks=tuple(_remarks(view, voice)))


def _remarks(view: SizingView, voice: Voice) -> Iterator[str]:
    translate = QCoreApplication.translate
    yield translate(
        "Overview", "Terms: {amount}, {months} months, {rate} a year, {schedule}", None, view.months
    ).format(
        amount=voice.wan(view.amount),
        months=view.months,
        rate=voice.ratio(view.annual_rate),
        schedule=voice.spoken(way_said(view.schedule_type, view.balloon, view.grace_months)),
    )
    if not view.exposure_stated:
        yield voice.say(Said(EXPOSURE_NOT_STATED))
    if view.replaced_instalment:
        yield voice.say(Said(REPLACED, {"replaced": view.replaced_instalment}))
    yield from open_caps(view, voice)
    binds = (
        translate("Overview", "{mark} binds of those known: {cap}, {amount}")
        if view.open_caps
        else translate("Overview", "{mark} binds: {cap}, {amount}")
    )
    yield binds.format(mark=BINDS, cap=voice.word(view.binding.cap), amount=voice.money(view.binding.amount))
    if view.even is not None:
        yield translate("Overview", "By this schedule every month is within its ceiling up to {amount}").format(
            amount=voice.money(view.even)
        )
    for row in view.guarantors:
        yield translate("Overview", "Guarantor {name}: stands for {amount}, influence {influence}").format(
            name=row.name, amount=voice.money(row.capacity), influence=influence(row.influence)
        )


def months(view: SizingView | None, voice: Voice) -> Content:
    """Each month with its running sums; one above its ceiling, or that leaves no cash, stands out."""
    translate = QCoreApplication.translate
    if view is None:
        return Content("")
    columns = (
        translate("Overview", "Month"),
        translate("Overview", "Payment"),
        translate("Overview", "Disposable"),
        translate("Overview", "Ceiling"),
        translate("Overview", "Share"),
        translate("Overview", "Σ ceiling"),
        translate("Overview", "Σ payment"),
        translate("Overview", "Cash left"),
    )
    rows = tuple(
        Row(
            (
                f"{ABOVE if month.exceeds else '  '} {month.month[2:]}",
                voice.money(month.payment),
                voice.money(month.disposable),
                voice.money(month.ceiling),
                voice.ratio(month.ratio),
                voice.money(month.ceilings_so_far),
                voice.money(month.payments_so_far),
                voice.money(month.cash),
            ),
            serious=month.serious,
        )
        for month in view.ahead
    )
    heading = translate("Overview", "Month by month, ceiling {share} of disposable cash").format(
        share=voice.ratio(view.share)
    )
    return Content(heading, columns, rows)


def stress(view: SizingView | None, voice: Voice) -> Content:
    """The instalment under each supposition of the policy."""
    translate = QCoreApplication.translate
    if view is None:
        return Content("")
    columns = (
        translate("Overview", "Stress"),
        translate("Overview", "Average"),
        translate("Overview", "Worst"),
        translate("Overview", "Above"),
        translate("Overview", "Supports"),
        translate("Overview", "Least cash"),
    )
    rows = tuple(
        Row(
            (
                supposed(row.scenario, row.size, voice),
                voice.ratio(row.average),
                voice.ratio(row.highest),
                months_above(row.months_above),
                voice.money(row.supported),
                voice.money(row.lowest_cash),
            ),
            serious=row.serious,
        )
        for row in view.stress
    )
    return Content(translate("Overview", "If things go worse"), columns, rows)


def ratios(view: SizingView | None, voice: Voice) -> Content:
    """All ratios that can be computed, two in a row."""
    if view is None:
        return Content("")
    known = [(voice.word(ratio), _ratio(ratio, value, voice)) for ratio, value in view.ratios if value is not None]
    pairs = zip_longest(known[::2], known[1::2], fillvalue=("", ""))
    rows = tuple(Row((*first, *second)) for first, second in pairs)
    return Content(QCoreApplication.translate("Overview", "Ratios"), rows=rows, left=(0, 2))


def _ratio(ratio: CaseRatio, value: Decimal, voice: Voice) -> str:
    if ratio in SHARES:
        return voice.ratio(value)
    return voice.quantity(rounded(value, 1 if ratio in DAYS else 2))
