# SPDX-License-Identifier: Apache-2.0
"""Voice: how one language says sentences, words of the trade, figures and dates, without Qt.

A template's field may carry a form after a colon. Without one, a `Decimal` is money with cents only where there are
any, an `int` is a plain count, a date is a date, a member of a closed list is its word, a tuple is a list.

| form | of | gives |
|---|---|---|
| `money` `cents` `wan` `capitals` | amount | `62,000` · `62,000.00` · `6.20 万元` · 人民币陆万贰仟元整 |
| `signed` | amount | `+7,700` |
| `percent` `ratio` | 0.142 | `+14.2%` · `14.2%` |
| `quantity` | number | `12.5` |
| `exact` `number` `rate` | what was given, with all its places | `0.70` · `1.5` · `51.61%` |
| `mark` | family | its short mark |
| `short` | date or time | `11-23` · `11-23 20:14` |
| `iso` | date or time | `2026-11-23` · `2026-11-23 20:14` |
"""

import datetime as dt
import re
import string
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from models.day import CHINA
from models.labels import mark
from models.labels.enums import MARKS, OUTCOMES, WORDS
from models.named_outcomes import NamedOutcome
from models.presented import NotApplicable
from models.terms import Family, Said
from reports.capitals import in_capitals, in_traditional_capitals
from reports.figures import MISSING, Figures, Shown
from reports.words import words_of

_DATE = mark("Dates", "{day} {month} {year}")
_TIME = mark("Dates", "{date}, {time}")
_SEPARATOR = mark("Lists", ", ")
_ABOUT = mark("Lists", "{subject}: {said}")
_STOPS = (".", "。")
_STOP = re.compile(r"。|\.(?=\s|$)")
_Kinds = tuple[tuple[type | tuple[type, ...], Callable[..., str]], ...]
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Voice(Figures):
    """One language, `zh_CN`, `zh_TW` or `en`; times with a zone are shown in `zone`."""

    def __init__(self, language: str, zone: dt.tzinfo = CHINA) -> None:
        super().__init__(words_of(language))
        self.language = language
        self._zone = zone
        self._speaker = _Speaker(self)
        self._kinds: _Kinds = (
            (Said, self.say),
            (NamedOutcome, self.outcome),
            (Enum, self.word),
            ((Decimal, Fraction), self.amount),
            (dt.datetime, self.datetime),
            (dt.date, self.date),
            ((tuple, list, frozenset), self.listed),
        )

    def say(self, said: Said | str) -> str:
        """The sentence in this language, its fields filled in by their kinds; text without a translation stays."""
        if isinstance(said, str):
            return self._words.text(said)
        template = self._words.text(said.template, count=_count(said))
        return self._speaker.vformat(template, (), said.fields)

    def translate(self, context: str, text: str) -> str:
        """A marked text of a known context."""
        return self._words.text(text, context)

    def word(self, member: Enum) -> str:
        """The word for a member of a closed list of `models.terms` and `models.analysis`; outcomes have names."""
        if isinstance(member, NotApplicable):
            return self.money(member)
        return self._words.text(WORDS[member], type(member).__name__)

    def outcome(self, outcome: NamedOutcome | str) -> str:
        """An outcome as the policy of its case calls it; a decision that officers wrote in words stays."""
        if isinstance(outcome, str):
            return outcome
        return outcome.own_word(self.language) or self._words.text(OUTCOMES[outcome.code], "Outcome")

    def mark(self, family: Family) -> str:
        """A family's short mark: 验, in English `Ver`."""
        return self._words.text(MARKS[family], "FamilyMark")

    def amount(self, value: Shown) -> str:
        """Money in a sentence: cents only where there are any."""
        whole = value is None or isinstance(value, NotApplicable) or value == int(value)
        return self.money(value) if whole else self.cents(value)

    def capitals(self, value: Shown) -> str:
        """An amount in Chinese capitals; in English the figures with cents."""
        if self.language == "en" or value is None or isinstance(value, NotApplicable):
            return self.cents(value)
        amount = Decimal(value) if not isinstance(value, Fraction) else _decimal(value)
        return in_traditional_capitals(amount) if self.language == "zh_TW" else in_capitals(amount)

    def date(self, day: dt.date | None) -> str:
        """A date as paper writes it: 2026年11月23日, in English 23 Nov 2026."""
        if day is None:
            return MISSING
        return self._words.text(_DATE).format(day=day.day, month=self._month(day), year=day.year)

    def _month(self, day: dt.date) -> str:
        return _MONTHS[day.month - 1] if self.language == "en" else str(day.month)

    def datetime(self, moment: dt.datetime | None) -> str:
        """A moment as paper writes it, to the minute."""
        if moment is None:
            return MISSING
        local = self.local(moment)
        return self._words.text(_TIME).format(date=self.date(local.date()), time=f"{local:%H:%M}")

    def short(self, when: dt.date | None) -> str:
        """A date or moment of this year, for screens: `11-23`, `11-23 20:14`."""
        if isinstance(when, dt.datetime):
            return f"{self.local(when):%m-%d %H:%M}"
        return MISSING if when is None else f"{when:%m-%d}"

    def iso(self, when: dt.date | None) -> str:
        """A date or moment with its year, for tables: `2026-11-23`, `2026-11-23 20:14`."""
        if isinstance(when, dt.datetime):
            return f"{self.local(when):%Y-%m-%d %H:%M}"
        return MISSING if when is None else f"{when:%Y-%m-%d}"

    def local(self, moment: dt.datetime) -> dt.datetime:
        """The moment on the unit's clock; one without a zone is taken as it stands."""
        return moment if moment.tzinfo is None else moment.astimezone(self._zone)

    def listed(self, parts: Iterable[object]) -> str:
        """Things in a row: 甲、乙, in English `A, B`; whole sentences one after the other."""
        spoken = [self.spoken(part) for part in parts]
        if spoken and all(each.endswith(("。", ".")) for each in spoken):
            return ("" if self.language.startswith("zh") else " ").join(spoken)
        return self._words.text(_SEPARATOR, "Lists").join(spoken)

    def about(self, subject: str, said: str) -> str:
        """What is said of something, or by somebody, behind the colon of the language."""
        return self._words.text(_ABOUT, "Lists").format(subject=subject, said=said)

    def spoken(self, value: object) -> str:
        """Any value that a field may have, as it looks inside a sentence."""
        if value is None:
            return MISSING
        for kinds, say in self._kinds:
            if isinstance(value, kinds):
                return say(value)
        return str(value)


def _decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)


def _count(said: Said) -> int | None:
    """The number that decides between one and several: the field `n` or `count`, else the first whole number named.

    A quantity, which may have places, is one where it is 1.
    """
    named = [(field, form) for _, field, form, _ in string.Formatter().parse(said.template) if field]
    for name, form in (("n", ""), ("count", ""), *named):
        value = said.fields.get(name)
        if isinstance(value, int) or (form == "quantity" and value == 1):
            return int(value)
    return None


class _Speaker(string.Formatter):
    """Fills a template; a field of a sentence is looked up by name only, never by attribute or index."""

    def __init__(self, voice: Voice) -> None:
        super().__init__()
        self._voice = voice
        self._forms: Mapping[str, Callable[..., str]] = {
            "money": voice.money,
            "cents": voice.cents,
            "wan": voice.wan,
            "capitals": voice.capitals,
            "signed": lambda value: voice.money(value, signed=True),
            "percent": voice.percent,
            "ratio": voice.ratio,
            "quantity": voice.quantity,
            "exact": voice.exact,
            "number": voice.number,
            "rate": voice.rate,
            "mark": voice.mark,
            "short": voice.short,
            "iso": voice.iso,
        }

    def vformat(self, format_string: str, args: object, kwargs: Mapping[str, object]) -> str:
        """A field that is a sentence brings its full stop: the template's, right behind it, is left out."""
        said = ""
        for literal, name, spec, _ in self.parse(format_string):
            stopped = said.endswith(_STOPS) and _STOP.match(literal)
            said += literal[1:] if stopped else literal
            if name is not None:
                value, _ = self.get_field(name, args, kwargs)
                said += self.format_field(value, spec or "")
        return said

    def get_field(self, field_name: str, args: object, kwargs: Mapping[str, object]) -> tuple[object, str]:
        del args
        return kwargs[field_name], field_name

    def format_field(self, value: object, format_spec: str) -> str:
        return self._forms[format_spec](value) if format_spec else self._voice.spoken(value)
