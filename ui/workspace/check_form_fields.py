# SPDX-License-Identifier: Apache-2.0
"""Fields of one value in the form of a check: each reads what is typed, or says in words what is wrong with it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from models.importers.numbers import NumberForm, parse_number, parse_numbers
from models.importers.parsed import Problem
from models.importers.typed import as_whole, form_of, how_read, typed
from models.labels.rules import PERCENT_RANGES, RANGES
from models.labels.rules_inputs import CHOICE_WORDS, FIELD_WORDS
from models.presented import Reference
from models.rules.fields import Input, Number, Numbers, Range, Text
from models.rules.input_error import InputError
from models.rules.sense import unusual
from models.rules.trying import problem_of
from models.terms import Finding, Said, Unit
from reports.voice import Voice
from ui.workspace.check_form_sources import NUMBER_BEGINS, Sources

Numeric = TypeVar("Numeric", Number, Numbers)
FINDINGS = tuple(finding.value for finding in Finding)


@dataclass(frozen=True, slots=True)
class Filled:
    """What stands in a field: nothing, a value, a reference, or something that cannot be read; `note` says how.

    A note that is a `caution` is to be looked at.
    """

    value: object = None
    reference: Reference | None = None
    problem: str = ""
    note: str = ""
    caution: bool = False

    @property
    def is_empty(self) -> bool:
        return self.value is None and self.reference is None and not self.problem


NOTHING = Filled()


def label_of(name: str, voice: Voice) -> str:
    return voice.translate("Input", FIELD_WORDS[name])


def in_words(error: InputError, label: str, voice: Voice) -> str:
    """What is wrong with an input, by the name that the form gives it."""
    return voice.say(Said(error.message.template, {**error.message.fields, "field": label}))


def range_of(field: Number | Numbers) -> str:
    """Which numbers it takes, in the form in which they are typed."""
    return (PERCENT_RANGES if form_of(field) is NumberForm.PERCENTAGE else RANGES)[field.range.value]


def _outside(error: InputError, field: Number | Numbers, label: str, voice: Voice) -> Filled:
    message = Said(error.message.template, {**error.message.fields, "field": label, "range": Said(range_of(field))})
    return Filled(problem=voice.say(message))


def of_line(field: Numeric, unit: Unit) -> Numeric:
    """A figure of a line that is a rate is a margin like the line's own: `35%` and `35` may be typed for it."""
    return replace(field, unit=unit, range=Range.MARGIN) if field.range is Range.ANY and unit is Unit.RATIO else field


def read_number(text: str, field: Number, label: str, voice: Voice) -> Filled:
    """A typed number within the range of its input."""
    read = parse_number(text, form_of(field), calculation=True)
    if isinstance(read, Problem):
        return _refused(read, voice)
    wrong = problem_of(field, read.value)
    if wrong is not None:
        return _outside(wrong, field, label, voice)
    caution = as_whole(text, field, read.value) or unusual(field.name, Fraction(read.value))
    if caution is not None:
        return Filled(read.value, note=voice.say(caution), caution=True)
    echo = how_read(text, read, rate=field.unit is Unit.RATIO)
    return Filled(read.value, note="" if echo is None else voice.say(echo))


def read_numbers(text: str, field: Numbers, label: str, voice: Voice) -> Filled:
    """A typed list, by the same rule as one in a cell of a workbook."""
    read = parse_numbers(text, form_of(field), calculation=True)
    if isinstance(read, Problem):
        return _refused(read, voice)
    values = [each.value for each in read]
    wrong = problem_of(field, values)
    if wrong is not None:
        return _outside(wrong, field, label, voice)
    say = voice.rate if field.unit is Unit.RATIO else voice.quantity
    count = QCoreApplication.translate("CheckForm", "{count} number(s)", None, len(values))
    return Filled(values, note=voice.about(count.format(count=len(values)), "  ".join(map(say, values))))


def _refused(problem: Problem, voice: Voice) -> Filled:
    wanted = QCoreApplication.translate("CheckForm", "Here belongs {expected}. {mend}")
    return Filled(problem=wanted.format(expected=voice.say(problem.expected), mend=voice.say(problem.mend)))


class NumberField(QLineEdit):
    """One number, or a source that it follows."""

    changed = Signal()

    def __init__(self, field: Number, voice: Voice, sources: Sources, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCompleter(sources.numbers(self))
        self.field, self._voice, self._sources = field, voice, sources
        self._beside: object = None
        self.setPlaceholderText(_default(field))
        self.textChanged.connect(self.changed)

    def filled(self) -> Filled:
        text, label = self.text().strip(), label_of(self.field.name, self._voice)
        if not text:
            return NOTHING
        source = None if text[0] in NUMBER_BEGINS else self._sources.find(text)
        if source is None:
            return read_number(text, self.field, label, self._voice)
        if source.value is None:
            return Filled(problem=_not_one_number())
        wrong = problem_of(self.field, source.value)
        if wrong is not None:
            return _outside(wrong, self.field, label, self._voice)
        note = f"{source.label} = {self._voice.quantity(source.value)}"
        return Filled(self._beside, source.reference, note=note)

    def fill(self, value: object, reference: Reference | None) -> None:
        """A value beside a reference stays beside it."""
        self._beside = None if reference is None else value
        self.setText(typed(value) if reference is None else self._sources.text_of(reference))

    def hint(self) -> str:
        """What may be typed, while nothing is."""
        usual = self.field.range in (Range.ANY, Range.NOT_NEGATIVE)
        return "" if usual else self._voice.translate("Rules", range_of(self.field))

    def inputs(self) -> list[QWidget]:
        return [self]


class NumbersField(QLineEdit):
    """Numbers in a row, or a source that has as many."""

    changed = Signal()

    def __init__(self, field: Numbers, voice: Voice, sources: Sources, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCompleter(sources.lists(self))
        self.field, self._voice, self._sources = field, voice, sources
        self.textChanged.connect(self.changed)

    def filled(self) -> Filled:
        text, label = self.text().strip(), label_of(self.field.name, self._voice)
        if not text:
            return NOTHING
        source = None if text[0] in NUMBER_BEGINS else self._sources.find(text)
        if source is not None and source.numbers:
            shown = " ".join(self._voice.quantity(number) for number in source.numbers)
            return Filled(list(source.numbers), source.reference, note=f"{source.label} = {shown}".strip(" ="))
        return read_numbers(text, self.field, label, self._voice)

    def fill(self, value: object, reference: Reference | None) -> None:
        numbers = value if isinstance(value, Iterable) else ()
        self.setText(
            " ".join(typed(number) for number in numbers) if reference is None else self._sources.text_of(reference)
        )

    def hint(self) -> str:
        return QCoreApplication.translate("CheckForm", "numbers with spaces between them")

    def inputs(self) -> list[QWidget]:
        return [self]


class TextField(QLineEdit):
    """A text in one's own words."""

    changed = Signal()

    def __init__(self, field: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self.textChanged.connect(self.changed)

    def filled(self) -> Filled:
        text = self.text().strip()
        return Filled(text) if text else NOTHING

    def fill(self, value: object, reference: Reference | None) -> None:
        self.setText(typed(value))

    def hint(self) -> str:
        return ""

    def inputs(self) -> list[QWidget]:
        return [self]


class ChoiceField(QComboBox):
    """One of a few words; without a default none of them is chosen before a person does."""

    changed = Signal()

    def __init__(self, field: Text, voice: Voice, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        if field.default is None:
            self.addItem("", None)
        for choice in field.choices:
            self.addItem(_choice(choice, voice), choice)
        self.currentIndexChanged.connect(self.changed)

    def filled(self) -> Filled:
        value = self.currentData()
        return NOTHING if value is None or value == self.field.default else Filled(value)

    def fill(self, value: object, reference: Reference | None) -> None:
        self.setCurrentIndex(max(0, self.findData(self.field.default if value is None else value)))

    def hint(self) -> str:
        return ""

    def inputs(self) -> list[QWidget]:
        return [self]


def _choice(choice: str, voice: Voice) -> str:
    return (
        voice.word(Finding(choice)) if choice in FINDINGS else voice.translate("Choice of input", CHOICE_WORDS[choice])
    )


def _default(field: Input) -> str:
    """What stands where nothing is typed."""
    if isinstance(field, Number) and field.default is not None:
        return str(field.default)
    optional = isinstance(field, Number | Text) and field.optional
    return QCoreApplication.translate("CheckForm", "may be left out") if optional else ""


def _not_one_number() -> str:
    return QCoreApplication.translate("CheckForm", "This source is a list. Choose one of its numbers, or its sum.")
