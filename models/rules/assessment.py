# SPDX-License-Identifier: Apache-2.0
"""One check assessed: procedure, inputs, figure and line to estimate, deviation, level and direction."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from models.labels.rules import UNKNOWN_PROCEDURE
from models.labels.workings import SENTENCE
from models.money import decimal_from
from models.presented import SURVEY_DATE
from models.rules.catalogue import CATALOGUE, Procedure, name_of
from models.rules.directions import direction_of, is_adverse
from models.rules.given import Given
from models.rules.input_error import Fault, InputError
from models.rules.judgement import DEFAULT_LIMITS, Detail, Judgement, Limits, deviation_of, level_of
from models.rules.numbers import Exact, exact_from
from models.rules.reading import read_inputs
from models.rules.sentences import Units
from models.terms import Family, Level, Said, Unit

__all__ = [
    "DEFAULT_LIMITS",
    "Assessment",
    "InputError",
    "Limits",
    "assess",
    "deviation_of",
    "family_of",
    "is_adverse",
    "level_of",
    "procedure_of",
]


@dataclass(frozen=True, slots=True)
class Assessment:
    """What a check says, unrounded. Without a figure: no deviation, level or direction.

    `counts` is false where the check says something but is no method: too few peers, too little covered. `said` is
    the procedure with its numbers filled in, in one sentence.
    """

    estimate: Exact | None
    deviation: Exact | None
    level: Level | None
    adverse: bool | None
    said: Said
    details: Mapping[str, Decimal | bool | None] = field(default_factory=dict)
    counts: bool = True
    unit: Unit = Unit.MONEY

    @property
    def is_beyond(self) -> bool:
        """Whether the figure deviates beyond measure, as from an estimate of nothing."""
        return self.estimate is not None and self.deviation is None and self.level is Level.SEVERE


def procedure_of(id: str) -> Procedure:
    """A line of the catalogue; raises `unknown_procedure`."""
    procedure = CATALOGUE.get(id)
    if procedure is None:
        raise InputError(Fault.UNKNOWN_PROCEDURE, UNKNOWN_PROCEDURE, "procedure", procedure=id)
    return procedure


def family_of(procedure: str) -> Family:
    """The verification method to which a procedure belongs."""
    return procedure_of(procedure).family


def assess(
    procedure: str,
    inputs: Mapping[str, object],
    *,
    figure: Decimal | Exact | None = None,
    line: str | None = None,
    unit: Unit | None = None,
    limits: Limits = DEFAULT_LIMITS,
    basis: str = SURVEY_DATE,
) -> Assessment:
    """Assess one check; raises `InputError` naming the input that cannot be computed with.

    Inputs are decimals, whole numbers, number texts, texts and lists of rows, by the names of `methods.md`. At any
    `basis` but the survey date the figure is a month's, and so is the estimate.
    """
    chosen = procedure_of(procedure)
    exact_figure = None if figure is None else exact_from(figure, "figure")
    given = read_inputs(chosen.inputs, inputs, "inputs")
    of_a_month = None if basis == SURVEY_DATE else chosen.of_a_month
    judgement = (of_a_month or chosen.judge)(given, exact_figure, limits)
    measured = unit or chosen.unit
    return Assessment(
        judgement.estimate,
        judgement.deviation,
        judgement.level,
        None if line is None else adverse(judgement, exact_figure, line),
        _said(chosen, given, judgement, measured),
        {name: _detail(value) for name, value in judgement.details.items()},
        judgement.counts,
        measured,
    )


def _said(procedure: Procedure, given: Given, judgement: Judgement, unit: Unit) -> Said:
    units = Units(figure=unit, money=unit if procedure.unit is Unit.MONEY else Unit.MONEY)
    working = procedure.sentence(given, judgement, units)
    return Said(SENTENCE, {"procedure": name_of(procedure.id), "working": working})


def judge(procedure: Procedure, inputs: object, figure: Exact | None, limits: Limits) -> Judgement:
    """The exact judgement from inputs as given."""
    return procedure.judge(read_inputs(procedure.inputs, inputs, "inputs"), figure, limits)


def adverse(judgement: Judgement, figure: Exact | None, line: str) -> bool | None:
    """`None` without a figure; never true where the check sees no deviation, or has no estimate to deviate from."""
    direction_of(line)
    if figure is None:
        return None
    if judgement.estimate is None or judgement.deviation == 0:
        return False
    return is_adverse(line, figure, judgement.estimate)


def _detail(value: Detail) -> Decimal | bool | None:
    if value is None or isinstance(value, bool):
        return value
    return decimal_from(Fraction(value))
