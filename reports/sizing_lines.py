# SPDX-License-Identifier: Apache-2.0
"""What may be lent and what the instalment stands, in a few sentences for paper and screen."""

from collections.abc import Iterator
from decimal import Decimal

from models.analysis import Scenario
from models.labels import sizing as labels
from models.snapshots.sizing import SizingView, StressRow
from models.terms import Said
from reports.voice import Voice

TEMPLATES = {
    Scenario.SALES_FALL: labels.SALES_FALL,
    Scenario.MARGIN_FALLS: labels.MARGIN_FALLS,
    Scenario.DEBTORS_FAIL: labels.DEBTORS_FAIL,
}


def supposed(scenario: Scenario, size: Decimal | None, voice: Voice) -> str:
    """What a stress test supposes, with its size."""
    if size is None:
        return voice.word(scenario)
    shown = size if scenario is Scenario.DEBTORS_FAIL else size * 100
    return voice.say(Said(TEMPLATES[scenario], {"size": shown}))


def sizing_lines(sizing: SizingView | None, voice: Voice) -> Iterator[str]:
    """The cap that binds with what capacity supports and the caps that are exceeded; then the stress tests.

    Nothing where capacity is not known.
    """
    if sizing is None:
        return
    binds, supported = sizing.binding, sizing.stress[0].supported
    facts = {"cap": binds.cap, "amount": binds.amount, "supported": supported, "even": sizing.even}
    above = tuple(each.cap for each in sizing.caps if each.exceeded)
    template = labels.BINDING_ABOVE if above else labels.BINDING
    yield voice.say(Said(template, {**facts, "asked": sizing.amount, "caps": above}))
    yield from open_caps(sizing, voice)
    if not sizing.exposure_stated:
        yield voice.say(Said(labels.EXPOSURE_NOT_STATED))
    if sizing.replaced_instalment:
        yield voice.say(Said(labels.REPLACED, {"replaced": sizing.replaced_instalment}))
    yield voice.say(Said(labels.STRESS, {"tests": tuple(_test(row, voice) for row in sizing.stress)}))


def open_caps(sizing: SizingView, voice: Voice) -> Iterator[str]:
    """Each cap that cannot be computed, with its reason."""
    for each in sizing.open_caps:
        template = labels.CAP_IS_OPEN if each.lacks else labels.CAP_MAKES_NONE
        yield voice.say(Said(template, {"cap": each.cap, "lacks": each.lacks}))


def _test(row: StressRow, voice: Voice) -> Said:
    template = labels.TEST if row.months_above else labels.TEST_PASSED
    said = supposed(row.scenario, row.size, voice)
    return Said(template, {"supposed": said, "ratio": row.average})
