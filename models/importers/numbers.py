# SPDX-License-Identifier: Apache-2.0
"""The one grammar of typed numbers: Chinese and English forms, everything else refused by name, nothing guessed."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Context, Decimal
from enum import Enum, unique

from models.importers import limits
from models.importers.gathering import shortened
from models.importers.parsed import Problem
from models.labels import importing as words
from models.terms import Said

_WIDE = str.maketrans("０１２３４５６７８９．，－＋％（）＝＊×￥−﹣–Ｗ　", "0123456789.,-+%()=**¥---W ")
_NUMBER = re.compile(
    r"(?P<open>\()?(?P<sign>[+-])?¥?(?P<digits>[0-9][0-9,]*(?:\.[0-9]+)?|\.[0-9]+)"
    r" ?(?P<wan>[万wW])?(?P<yuan>元)? ?(?P<percent>%)?(?P<close>\))?"
)
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_FROM_CELL = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?")
_BETWEEN = re.compile(r"(?:\s*[;；、]\s*)|\s+")
_EXACT = Context(prec=80)
_SPREADSHEET = Context(prec=15)
_WAN = Decimal(10000)
_CENT_EXPONENT = -2
_HUNDRED = Decimal(100)


@unique
class NumberForm(Enum):
    """What a field holds. A bare 35.4 is refused in a rate, which takes 0.354 or 35.4%.

    A percentage takes a bare number from -1 to 1 for the share itself (1 is 100 %) and any other for percent (35.4 is
    35.4 %); how it was read is always told. An amount is money in cents, a plain number money or a quantity of any
    precision; neither takes a percent sign. Any number does: it stands where the field alone does not tell.
    """

    AMOUNT = "amount"
    PLAIN = "plain"
    ANY = "any"
    RATE = "rate"
    PERCENTAGE = "percentage"


_WITHOUT_PERCENT = frozenset({NumberForm.AMOUNT, NumberForm.PLAIN})
_EXPECTED = {
    NumberForm.AMOUNT: words.AMOUNT,
    NumberForm.PLAIN: words.PLAIN_NUMBER,
    NumberForm.ANY: words.NUMBER,
    NumberForm.RATE: words.RATE,
    NumberForm.PERCENTAGE: words.PERCENTAGE,
}


@dataclass(frozen=True, slots=True)
class ReadNumber:
    """A number as read, and how it was read where the typing does not show it (`6.2万 = 62,000`)."""

    value: Decimal
    echo: Said | None = None


def parse_number(text: str, form: NumberForm = NumberForm.AMOUNT, *, calculation: bool = False) -> ReadNumber | Problem:
    """Read a typed number. `calculation` allows `=5800+400`: in fields of the program, never in cells of a file."""
    typed = text.strip()
    plain = typed.translate(_WIDE)
    if calculation and plain.startswith("="):
        result = _calculated(plain[1:], form)
    elif len(plain) > limits.NUMBER_LENGTH:
        result = _too_long()
    else:
        result = _single(plain, form)
    if isinstance(result, Said):
        percent = form is NumberForm.PERCENTAGE and result.template == words.WRITE_DIGITS
        return refused(typed, form, Said(words.WRITE_PERCENT) if percent else result)
    return ReadNumber(result, _echo(typed, plain, result, form))


def parse_numbers(text: str, form: NumberForm, *, calculation: bool = False) -> tuple[ReadNumber, ...] | Problem:
    """Read a list of numbers with spaces, line breaks, `;` or `、` between them.

    A comma is refused: within a list nobody can tell whether it stands between numbers or between thousands.
    """
    read: list[ReadNumber] = []
    for piece in _BETWEEN.split(text.strip()):
        if "," in piece.translate(_WIDE):
            return Problem("", "", shortened(text), Said(words.NUMBERS), Said(words.WRITE_LIST))
        number = parse_number(piece, form, calculation=calculation)
        if isinstance(number, Problem):
            return number
        read.append(number)
    return tuple(read)


def refused(found: str, form: NumberForm, mend: Said) -> Problem:
    """The problem of a number that cannot be read; the place is added by whoever knows it."""
    return Problem("", "", shortened(found) or None, expected_of(form), mend)


def expected_of(form: NumberForm) -> Said:
    return Said(_EXPECTED[form])


def number_from_cell(text: str) -> Decimal | Said:
    """A number as a spreadsheet stores it, freed of binary noise beyond 15 digits, or how to mend it."""
    if len(text) > limits.NUMBER_LENGTH or _FROM_CELL.fullmatch(text) is None:
        return Said(words.WRITE_DIGITS)
    value = _EXACT.create_decimal(text)
    if value and not -limits.DIGITS <= value.adjusted() < limits.WHOLE_DIGITS:
        return _too_long()
    return tidy(_SPREADSHEET.plus(value) if len(value.as_tuple().digits) > _SPREADSHEET.prec else value)


def tidy(value: Decimal) -> Decimal:
    """The same value in its one spelling: no exponent, no zeros at the end, no negative zero."""
    if not value:
        return Decimal(0)
    spelled = value.normalize(_EXACT)
    return spelled.quantize(Decimal(1), context=_EXACT) if spelled == spelled.to_integral_value() else spelled


def is_amount(value: Decimal) -> bool:
    """Whether a value has at most two places after the point."""
    exponent = value.normalize(_EXACT).as_tuple().exponent
    return isinstance(exponent, int) and exponent >= _CENT_EXPONENT


def _single(plain: str, form: NumberForm) -> Decimal | Said:
    match = _NUMBER.fullmatch(plain)
    if match is None or bool(match["open"]) is not bool(match["close"]):
        return _mend(plain)
    digits = match["digits"]
    if "," in digits and _GROUPED.fullmatch(digits) is None:
        return _mend(digits)
    bare = digits.replace(",", "")
    if sum(character.isdigit() for character in bare) > limits.DIGITS:
        return _too_long()
    value = _EXACT.create_decimal(bare)
    if match["wan"]:
        value = _EXACT.multiply(value, _WAN)
    if (match["open"] is not None) != (match["sign"] == "-"):
        value = -value
    elif match["open"] is not None:
        return Said(words.WRITE_DIGITS)
    return _of_form(value, form, percent=match["percent"] is not None, money=bool(match["wan"] or match["yuan"]))


def _of_form(value: Decimal, form: NumberForm, *, percent: bool, money: bool) -> Decimal | Said:
    if percent and money:
        return Said(words.WRITE_DIGITS)
    if percent and form in _WITHOUT_PERCENT:
        return Said(words.WRITE_NO_PERCENT)
    if percent or (form is NumberForm.PERCENTAGE and abs(value) > 1):
        value = _EXACT.divide(value, _HUNDRED)
    if form is NumberForm.AMOUNT and not is_amount(value):
        return Said(words.WRITE_TWO_DECIMALS)
    if form is NumberForm.RATE and not percent and abs(value) > 1:
        return Said(words.WRITE_RATE_BELOW_ONE)
    if value and not -limits.DIGITS <= value.adjusted() < limits.WHOLE_DIGITS:
        return _too_long()
    return tidy(value)


def _calculated(body: str, form: NumberForm) -> Decimal | Said:
    """Sums and products of numbers, products first; of an amount a percentage may be taken, none may be added to it."""
    if len(body) > limits.CALCULATION_LENGTH:
        return Said(words.WRITE_SUM)
    total = Decimal(0)
    for sign, product in re.findall(r"(^|[+-])([^+-]*)", body.replace(" ", "")):
        value, factors = Decimal(1), product.split("*")
        alone = NumberForm.PLAIN if len(factors) == 1 and form in _WITHOUT_PERCENT else NumberForm.ANY
        for factor in factors:
            read = _single(factor, alone) if factor else Said(words.WRITE_SUM)
            if isinstance(read, Said):
                return read
            value = _EXACT.multiply(value, read)
        total = _EXACT.subtract(total, value) if sign == "-" else _EXACT.add(total, value)
    said = form is NumberForm.PERCENTAGE and "%" in body
    return _of_form(total, NumberForm.ANY if said else form, percent=False, money=False)


def _mend(plain: str) -> Said:
    """Name the foreign form that the typing looks like."""
    checks = (
        (any(unicodedata.category(c) == "Nd" and not c.isascii() for c in plain), words.WRITE_LATIN_DIGITS),
        (re.search(r"[0-9][\s\u00a0\u2009\u202f]+[0-9]", plain), words.WRITE_NO_SPACES),
        (re.search(r"[0-9]['’´`_][0-9]", plain), words.WRITE_NO_APOSTROPHE),
        (re.search(r"\.[0-9]*[.,]", plain), words.WRITE_POINT),
        (re.search(r",[0-9]+,", plain), words.WRITE_GROUPS_OF_THREE),
        (re.search(r"[0-9],[0-9]", plain), words.WRITE_POINT),
        (re.fullmatch(r"[+-]?[0-9.]+[eE][+-]?[0-9]+", plain), words.WRITE_WITHOUT_EXPONENT),
    )
    return Said(next((template for found, template in checks if found), words.WRITE_DIGITS))


def _too_long() -> Said:
    return Said(words.WRITE_SHORTER, {"digits": limits.DIGITS, "whole": limits.WHOLE_DIGITS})


def _echo(typed: str, plain: str, value: Decimal, form: NumberForm) -> Said | None:
    if re.fullmatch(r"-?[0-9]+(?:\.[0-9]+)?", typed) and form is not NumberForm.PERCENTAGE:
        return None
    if form is NumberForm.PERCENTAGE or "%" in plain:
        return Said(words.READ_AS_PERCENT, {"typed": typed, "value": tidy(_EXACT.multiply(value, _HUNDRED))})
    return Said(words.READ_AS, {"typed": typed, "value": value})
