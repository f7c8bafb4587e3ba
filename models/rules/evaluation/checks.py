# SPDX-License-Identifier: Apache-2.0
"""Items of the kind `check`."""

from collections.abc import Mapping

from models.money import CENTS, QUANTITY_PLACES, RATIO_PLACES, plain
from models.rules.assessment import adverse, judge, procedure_of
from models.rules.directions import direction_of
from models.rules.input_error import Fault
from models.rules.judgement import RATIO_DETAILS, Detail, Judgement, Limits
from models.rules.numbers import Exact, exact_from
from models.rules.reading import choice_at, name_at, refuse_unknown
from models.terms import Unit

PLACES: Mapping[Unit, int] = {Unit.MONEY: CENTS, Unit.RATIO: RATIO_PLACES, Unit.QUANTITY: QUANTITY_PLACES}
KEYS = frozenset({"id", "kind", "procedure", "figure", "line", "unit", "inputs"})
UNITS = tuple(unit.value for unit in Unit)


def check(item: Mapping[str, object], limits: Limits) -> dict[str, object]:
    """The answer to one check, without its id."""
    refuse_unknown(item, KEYS, "")
    procedure = procedure_of(name_at(item.get("procedure"), "procedure", Fault.UNKNOWN_PROCEDURE))
    line = _line(item.get("line"))
    unit = procedure.unit if item.get("unit") is None else Unit(choice_at(item["unit"], "unit", UNITS))
    figure = None if item.get("figure") is None else exact_from(item["figure"], "figure")
    judgement = judge(procedure, item.get("inputs"), figure, limits)
    return _answer(judgement, PLACES[unit], figure, line)


def _line(given: object) -> str | None:
    if given is None:
        return None
    code = name_at(given, "line", Fault.UNKNOWN_LINE)
    direction_of(code)
    return code


def _answer(judgement: Judgement, places: int, figure: Exact | None, line: str | None) -> dict[str, object]:
    answer: dict[str, object] = {}
    if judgement.estimate is not None:
        answer["estimate"] = plain(judgement.estimate, places)
    if figure is not None:
        deviation = judgement.deviation
        answer["deviation"] = None if deviation is None else plain(deviation, RATIO_PLACES)
    if figure is not None or judgement.level is not None:
        answer["level"] = None if judgement.level is None else judgement.level.value
    if line is not None and figure is not None:
        answer["adverse"] = adverse(judgement, figure, line)
    answer["details"] = {name: _detail(name, value, places) for name, value in judgement.details.items()}
    return answer


def _detail(name: str, value: Detail, places: int) -> object:
    """A yes or no stays one; a count is written whole, a ratio with its places, an amount in the unit of the figure."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return str(value)
    return plain(value, RATIO_PLACES if name in RATIO_DETAILS else places)
