# SPDX-License-Identifier: Apache-2.0
"""Values that stand beside a reference and say something else: told, since the reference counts."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from models.importers.gathering import Gathering, shortened
from models.importers.numbers import tidy
from models.importers.parsed import Noticed
from models.importers.places import Places
from models.importers.references import reference_text
from models.labels import importing as labels
from models.money import RATIO_PLACES, rounded
from models.presented import Check, PresentedCase, Reference
from models.rules.check_state import Computing
from models.rules.figures import CAPACITY, prior, table_of, tested
from models.rules.input_error import InputError
from models.rules.judgement import DEFAULT_LIMITS
from models.rules.resolving import Sources, Unresolved, in_words, resolved
from models.rules.sense import impossible
from models.terms import Said

_NAME = re.compile(r"[.\[]")
_NO_SHARE = Decimal(1)
"""Only the capacity depends on the policy's share, and nothing is said of what stands beside it."""


def look_at_references(case: PresentedCase, gathering: Gathering, places: Places) -> None:
    table = table_of(case, tested, _NO_SHARE)
    sources = Sources(table, table_of(case, prior, _NO_SHARE), table, {})
    computing = Computing(case, lambda _line: DEFAULT_LIMITS, sources)
    for check in case.checks:
        if check.references:
            _judge(check, computing, gathering, places)
        for name, reference in check.references.items():
            literal = check.inputs.get(name)
            if reference.line == CAPACITY:
                continue
            followed = _followed(check, name, reference, case, sources)
            if literal is not None and followed is not None and not _same(literal, followed):
                shown = reference_text(reference, case.seasons, case.language)
                facts = {"literal": _shown(literal), "reference": shown, "value": _shown(followed)}
                place = places.of("check", check.id, f"input:{name}")
                gathering.notice(*place, Noticed.REFERENCE, Said(labels.REFERENCE_DIFFERS, facts))


def _judge(check: Check, computing: Computing, gathering: Gathering, places: Places) -> None:
    """A check with what it follows is computed as in the window; what nobody stated yet is asked for there."""
    try:
        inputs = computing.followed(check)
    except Unresolved:
        return
    try:
        computing.assessed(check, inputs)
        rule = impossible(inputs)
        field = "" if rule is None else str(rule.fields["field"])
    except InputError as wrong:
        rule, field = in_words(wrong, check, computing.case), wrong.field
    if rule is None:
        return
    path = field.removeprefix("inputs.")
    name = _NAME.split(path)[0]
    place = places.of("check", check.id, f"{'reference' if name in check.references else 'input'}:{path}")
    spoken = rule.fields.get("field")
    if isinstance(spoken, str):
        rule = Said(rule.template, {**rule.fields, "field": spoken.removeprefix("inputs.")})
    expected = Said(labels.INPUT_RULE, {"procedure": check.procedure, "rule": rule})
    gathering.problem(*place, _shown(inputs.get(name)), expected, Said(labels.CORRECT_INPUT))


def _followed(check: Check, name: str, reference: Reference, case: PresentedCase, sources: Sources) -> object:
    """What the reference gives; nothing where its source has no value, or is another check's estimate."""
    try:
        return resolved(replace(check, references={name: reference}), case, sources, lambda _check: None)[name]
    except Unresolved:
        return None


def _same(literal: object, followed: object) -> bool:
    """The same numbers, as far as they were written out; names of rows do not count."""
    if isinstance(literal, Decimal) and isinstance(followed, Decimal | Fraction):
        exponent = literal.as_tuple().exponent
        places = max(0, -exponent) if isinstance(exponent, int) else 0
        return rounded(followed, places) == rounded(literal, places)
    if isinstance(literal, list | tuple) and isinstance(followed, list | tuple):
        pairs = zip(literal, followed, strict=False)
        return len(literal) == len(followed) and all(_same(one, other) for one, other in pairs)
    if isinstance(literal, Mapping) and isinstance(followed, Mapping):
        return all(_same(literal[key], followed[key]) for key in literal if key in followed)
    return not (isinstance(literal, Decimal) or isinstance(followed, Decimal | Fraction))


def _shown(value: object) -> str:
    return shortened(" ".join(_numbers(value))) or ""


def _numbers(value: object) -> Iterator[str]:
    match value:
        case Decimal() | Fraction():
            yield format(tidy(rounded(value, RATIO_PLACES)), "f")
        case list() | tuple():
            for entry in value:
                yield from _numbers(entry)
        case Mapping():
            yield " × ".join(number for entry in value.values() for number in _numbers(entry))
