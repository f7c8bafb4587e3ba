# SPDX-License-Identifier: Apache-2.0
"""What the past explains, what others of the trade have, and what lies behind the figures."""

from collections.abc import Iterator
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from models.analysis import PeerMetric
from models.money import rounded
from models.snapshots.overview import EquityView, OverviewSnapshot, PartnerRow, PartnersView, PeerRow, PeersView
from models.terms import Level
from reports.voice import Voice
from ui.overview.block import Content, Row
from ui.overview.words import denominator

DAYS = frozenset({PeerMetric.STOCK_DAYS, PeerMetric.RECEIVABLE_DAYS})


def equity(view: EquityView | None, voice: Voice) -> Content:
    """The equity check step by step, its gap over every denominator, and how the gap reads."""
    translate = QCoreApplication.translate
    heading = translate("Overview", "Equity")
    if view is None:
        return Content(heading, remarks=(translate("Overview", "No equity check was made."),))
    rows = [Row((voice.word(step), voice.money(amount))) for step, amount in view.steps]
    rows[2:2] = list(_periods(view, voice))
    gap = f"{view.level.shape} {translate('Overview', 'Gap')}"
    serious = view.level is not Level.WITHIN
    rows += [
        Row((translate("Overview", "= Expected equity"), voice.money(view.expected))),
        Row((translate("Overview", "Equity that is there"), voice.money(view.actual))),
        Row((gap, voice.money_apart(view.actual, view.expected)), strong=True, serious=serious),
    ]
    return Content(heading, rows=tuple(rows), remarks=tuple(_reading(view, voice)))


def _periods(view: EquityView, voice: Voice) -> Iterator[Row]:
    for period in view.periods:
        count = 1 if period.months == 1 else 2  # a season may have half a month
        words = QCoreApplication.translate(
            "Overview", "    {name} {months} months × {profit} = {total}", None, count
        ).format(
            name=period.name,
            months=voice.quantity(period.months),
            profit=voice.amount(period.monthly_profit),
            total=voice.amount(period.profit),
        )
        yield Row((words, ""))


def _reading(view: EquityView, voice: Voice) -> Iterator[str]:
    marks = {view.chosen: " ✓"}
    parts = (f"{voice.percent(ratio)} {denominator(name)}{marks.get(name, '')}" for name, ratio in view.ratios)
    yield "   ".join(parts)
    yield " ".join([voice.say(view.reading), voice.listed(view.asks)]).strip()
    if view.cause:
        yield QCoreApplication.translate("Overview", "Cause: {cause}").format(cause=view.cause)


def peers(view: PeersView, voice: Voice) -> Content:
    """The case among the unit's decided cases of trade and size; too few are not told."""
    translate = QCoreApplication.translate
    heading = translate("Overview", "Among decided cases of the trade and size")
    told = [row for row in view.rows if row.median is not None]
    if not told:
        words = translate(
            "Overview", "{count} decided cases; nothing is shown of fewer than {least}.", None, view.decided
        )
        return Content(heading, remarks=(words.format(count=view.decided, least=view.least),))
    return Content(heading, _peer_heads(), tuple(_peer(row, voice) for row in told))


def named_peers(view: PeersView, voice: Voice) -> Content:
    """The case among the anonymous peers of the officers' file."""
    told = tuple(_peer(row, voice) for row in view.named if row.median is not None)
    heading = QCoreApplication.translate("Overview", "Among the peers in the officers' file")
    return Content(heading, _peer_heads() if told else (), told)


def _peer_heads() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("Overview", "Figure"),
        translate("Overview", "This case"),
        translate("Overview", "Quartile 1"),
        translate("Overview", "Median"),
        translate("Overview", "Quartile 3"),
        translate("Overview", "Cases"),
    )


def _peer(row: PeerRow, voice: Voice) -> Row:
    figures = (_figure(row, each, voice) for each in (row.own, row.low, row.median, row.high))
    return Row((voice.word(row.metric), *figures, str(row.n)))


def _figure(row: PeerRow, value: Decimal | None, voice: Voice) -> str:
    if row.share:
        return voice.ratio(value)
    if row.metric in DAYS and value is not None:
        return voice.quantity(rounded(value, 1))
    return voice.money(value)


def behind(overview: OverviewSnapshot, voice: Voice) -> Content:
    """Sales samples, suppliers and customers with their shares."""
    translate = QCoreApplication.translate
    samples = [
        Row((row.name, voice.quantity(row.days), voice.money(row.daily), voice.percent(row.deviation)))
        for row in overview.samples
    ]
    heads = (
        translate("Overview", "Sales sample"),
        translate("Overview", "Days"),
        translate("Overview", "A day"),
        translate("Overview", "Deviation"),
    )
    remarks = [
        *_partners(translate("Overview", "Suppliers"), overview.suppliers, voice),
        *_partners(translate("Overview", "Customers"), overview.customers, voice),
    ]
    if overview.debtors is not None:
        words = translate("Overview", "The three largest debtors owe {share} of all receivables.")
        remarks.append(words.format(share=voice.ratio(overview.debtors)))
    heading = translate("Overview", "Behind the figures")
    return Content(heading, heads if samples else (), tuple(samples), tuple(remarks))


def _partners(name: str, view: PartnersView, voice: Voice) -> Iterator[str]:
    if view.rows:
        words = QCoreApplication.translate("Overview", "{name} (the three largest {share}): {list}")
        listed = voice.listed(_partner(row, voice) for row in view.rows)
        yield words.format(name=name, share=voice.ratio(view.top), list=listed)


def _partner(row: PartnerRow, voice: Voice) -> str:
    words = f"{row.name} {voice.ratio(row.share)}"
    return f"{words} ({row.terms})" if row.terms else words


def cash(overview: OverviewSnapshot, voice: Voice) -> Content:
    """The months of the cash-flow statement."""
    translate = QCoreApplication.translate
    columns = (
        translate("Overview", "Month"),
        translate("Overview", "Opening"),
        translate("Overview", "Inflow"),
        translate("Overview", "Outflow"),
        translate("Overview", "Investing, financing, private"),
        translate("Overview", "Closing"),
    )
    rows = tuple(
        Row((row.month, *map(voice.money, (row.opening, row.inflow, row.outflow, row.beside, row.closing))))
        for row in overview.cash
    )
    return Content(translate("Overview", "Cash flow"), columns if rows else (), rows)
