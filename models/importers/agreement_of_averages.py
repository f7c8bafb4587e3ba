# SPDX-License-Identifier: Apache-2.0
"""A monthly average typed beside seasons: it is computed from them, so that it says the same, or stands alone."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from models.importers.gathering import Gathering
from models.importers.places import Places
from models.labels import importing as labels
from models.money import CENTS, rounded
from models.presented import (
    MONTHLY_AVERAGE,
    NOT_APPLICABLE,
    SEASON_PREFIX,
    Figure,
    LineEntry,
    NotApplicable,
    PresentedCase,
    Season,
)
from models.rules.figures import Pick, declared, prior, tested, verified
from models.terms import Said, Unit

_Value = Decimal | Fraction | NotApplicable
_PARTS: dict[str, Pick] = {"declared": declared, "verified": verified, "prior": prior}


def look_at_averages(case: PresentedCase, gathering: Gathering, places: Places) -> None:
    for line in case.lines:
        by_basis = {figure.basis: figure for figure in line.figures}
        average = by_basis.get(MONTHLY_AVERAGE)
        if average is None or not case.seasons:
            continue
        columns = [by_basis.get(f"{SEASON_PREFIX}{season.key}", Figure("")) for season in case.seasons]
        for part in _PARTS:
            typed: Decimal | NotApplicable | None = getattr(average, part)
            if typed is None:
                continue
            expected = _wanted(line, case.seasons, columns, part, typed)
            if expected is not None:
                place = places.of("line", line.key, f"{MONTHLY_AVERAGE}.{part}")
                incomplete = expected.template == labels.AVERAGE_WITHOUT_SEASONS
                mend = Said(labels.COMPLETE_SEASONS if incomplete else labels.CORRECT_AVERAGE)
                gathering.problem(*place, _shown(typed), expected, mend)


def _wanted(
    line: LineEntry, seasons: Sequence[Season], columns: Sequence[Figure], part: str, typed: _Value
) -> Said | None:
    """What should stand there instead; nothing where the average agrees, or stands for seasons that state nothing.

    Where a track states no season, the checks test what the other one states there.
    """
    own = [_PARTS[part](figure) for figure in columns]
    borrowed = part != "prior" and all(value is None for value in own)
    values = [tested(figure) for figure in columns] if borrowed else own
    absent = [season.label for season, value in zip(seasons, values, strict=True) if value is None]
    stated = [value for value in values if value is not None]
    if not stated:
        return None
    if absent:
        return Said(labels.AVERAGE_WITHOUT_SEASONS, {"seasons": tuple(absent)})
    if line.unit is not Unit.MONEY or (borrowed and part == "declared"):
        return None
    computed = _average(stated, seasons)
    agrees = typed is computed if NOT_APPLICABLE in {typed, computed} else rounded(_number(typed), CENTS) == computed
    return None if agrees else Said(labels.AVERAGE_OF_SEASONS, {"computed": computed})


def _average(values: Sequence[_Value], seasons: Sequence[Season]) -> _Value:
    """Weighted by months; a season that does not apply is one of nothing, and what no season has does not apply."""
    if all(isinstance(value, NotApplicable) for value in values):
        return NOT_APPLICABLE
    amounts = (_number(value) * season.months for value, season in zip(values, seasons, strict=True))
    return rounded(sum(amounts, Fraction(0)) / sum(season.months for season in seasons), CENTS)


def _number(value: _Value) -> Fraction:
    return Fraction(0) if isinstance(value, NotApplicable) else Fraction(value)


def _shown(typed: Decimal | NotApplicable) -> str:
    return typed.value if isinstance(typed, NotApplicable) else format(typed, "f")
