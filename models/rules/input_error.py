# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with inputs: a code for programs, a sentence for people, the path of the field."""

from enum import Enum, unique

from models.terms import Said


@unique
class Fault(Enum):
    """The codes of `evaluate`; part of its contract."""

    MISSING = "missing"
    UNKNOWN_INPUT = "unknown_input"
    NOT_A_NUMBER = "not_a_number"
    OUT_OF_RANGE = "out_of_range"
    DIVISION_BY_ZERO = "division_by_zero"
    CONFLICT = "conflict"
    LENGTH = "length"
    UNKNOWN_VALUE = "unknown_value"
    UNKNOWN_KIND = "unknown_kind"
    UNKNOWN_PROCEDURE = "unknown_procedure"
    UNKNOWN_LINE = "unknown_line"
    NOT_ALLOWED = "not_allowed"


class InputError(Exception):
    """Inputs that cannot be computed with; nothing was computed. `field` is a path such as `inputs.items[0].price`."""

    def __init__(self, fault: Fault, message: str, field: str, **values: object) -> None:
        super().__init__(fault, message, field)
        self.fault = fault
        self.field = field
        self.message = Said(message, {"field": field, **values})

    @property
    def code(self) -> str:
        return self.fault.value

    def __str__(self) -> str:
        """For developers and logs; people get `message` in their language."""
        return f"{self.code} at {self.field or 'the whole'}"
