# SPDX-License-Identifier: Apache-2.0
"""Who asks for what, how far the case is, and which lines deviate most."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from models.labels.minutes import ROLES
from models.presented import Person
from models.snapshots.overview import OverviewSnapshot
from reports.voice import Voice
from ui.overview.block import Content, Row

BORROWER = "borrower"


def who(overview: OverviewSnapshot, voice: Voice) -> Content:
    """Borrower first, everybody else hanging from the borrower; purpose, state, last decision."""
    translate = QCoreApplication.translate
    return Content(
        translate("Overview", "Who and what for"),
        rows=(
            Row((translate("Overview", "Purpose: {purpose}").format(purpose=overview.purpose),)),
            *(Row((text,)) for text in _people(overview, voice)),
            Row((_progress(overview, voice),)),
            *(Row((text,)) for text in _last(overview, voice)),
        ),
    )


def _people(overview: OverviewSnapshot, voice: Voice) -> Iterator[str]:
    first = sorted(overview.people, key=lambda person: person.role != BORROWER)
    for number, person in enumerate(first):
        stem = "" if number == 0 else "└ " if number == len(first) - 1 else "├ "
        yield stem + " · ".join(_person(person, voice))


def _person(person: Person, voice: Voice) -> Iterator[str]:
    role = ROLES.get(person.role)
    yield person.name
    yield person.relation or (person.role if role is None else voice.translate("Minutes", role))
    if person.note and person.note != person.relation:
        yield person.note


def _progress(overview: OverviewSnapshot, voice: Voice) -> str:
    counts = "  ".join(f"{level.shape} {count}" for level, count in reversed(overview.level_counts))
    return QCoreApplication.translate("Overview", "Cleared {cleared}/{total}   {counts}   index {index}").format(
        cleared=overview.cleared, total=overview.total, counts=counts, index=voice.ratio(overview.index)
    )


def _last(overview: OverviewSnapshot, voice: Voice) -> Iterator[str]:
    last = overview.last
    if last is not None:
        outcome = voice.outcome(last.outcome)
        words = QCoreApplication.translate("Overview", "Last decision {day}: {outcome}").format(
            day=voice.iso(last.on), outcome=outcome
        )
        yield " · ".join([words, *([last.reason] if last.reason else [])])


def worst(overview: OverviewSnapshot, voice: Voice) -> Content:
    """The worst roots with how far their methods stand apart, and their causes."""
    translate = QCoreApplication.translate
    rows = []
    for row in overview.worst:
        apart = "—" if row.spread is None else f"{voice.ratio(row.spread)} ({row.methods})"
        label = f"{row.level.shape} {row.label}"
        deviation = voice.percent(row.deviation)
        if row.furthest is not None:
            deviation = translate("Overview", "{deviation} by {method}").format(
                deviation=deviation, method=voice.word(row.furthest)
            )
        rows.append(Row((label, deviation, apart), strong=True))
        if row.cause:
            rows.append(Row((row.cause,)))
    heads = translate("Overview", "Line"), translate("Overview", "Deviation"), translate("Overview", "Methods apart")
    return Content(translate("Overview", "Worst lines"), heads if rows else (), tuple(rows))


def findings(overview: OverviewSnapshot, voice: Voice) -> Content:
    heading = QCoreApplication.translate("Overview", "The case contradicts itself")
    return Content(heading, remarks=tuple(f"△ {voice.say(each)}" for each in overview.findings))


def soft(overview: OverviewSnapshot, voice: Voice) -> Content:
    """Personal facts that depart from the norm, as questions; those that do not are counted only."""
    translate = QCoreApplication.translate
    asked = [row for row in overview.soft if row.departure.value != "norm"]
    if not overview.soft:
        return Content("")
    usual = len(overview.soft) - len(asked)
    remark = translate(
        "Overview", "{count} facts as usual; a departure asks for an explanation and decides nothing.", None, usual
    )
    return Content(
        translate("Overview", "Personal facts (index {index} of 16)").format(index=overview.soft_index),
        rows=tuple(Row((voice.word(row.fact), f"{row.text} · {voice.word(row.departure)}")) for row in asked),
        remarks=(remark.format(count=usual),),
        left=(0, 1),
    )
