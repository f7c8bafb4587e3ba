# SPDX-License-Identifier: Apache-2.0
"""Sentences in which rules refuse an input."""

from models.labels import mark

NOT_A_NUMBER = mark("Rules", "{field} is not a number. Write digits, with a point for decimals.")
MISSING = mark("Rules", "{field} is missing. Give a value; nothing is guessed.")
UNKNOWN_INPUT = mark("Rules", "{field} is not an input here. Remove it or correct its name.")
OUT_OF_RANGE = mark("Rules", "{field} is outside its range ({range}).")
NOT_WHOLE = mark("Rules", "{field} must be a whole number from {lowest} to {highest}.")
NO_DIVISOR = mark("Rules", "{field} comes to zero, and nothing can be divided by zero.")
CONFLICT = mark("Rules", "{field} contradicts another input. Give exactly one of them.")
REPEATED = mark("Rules", "{field} names somebody or something a second time. Name each once.")
FEW_ENTRIES = mark("Rules", "{field} has {found} of at least {least} entries.")
EMPTY = mark("Rules", "{field} has no entry. Give at least {least}.")
LENGTH = mark("Rules", "{field} must have exactly {wanted} entries and has {found}.")
NOT_TEXT = mark("Rules", "{field} must be a text.")
NOT_A_LIST = mark("Rules", "{field} must be a list.")
NOT_AN_OBJECT = mark("Rules", "{field} must be an object with named values.")
NOT_TRUE_OR_FALSE = mark("Rules", "{field} must be true or false.")
UNKNOWN_VALUE = mark("Rules", "{field} must be one of: {known}.")
UNKNOWN_PROCEDURE = mark("Rules", "There is no procedure “{procedure}”.")
UNKNOWN_LINE = mark("Rules", "There is no line “{line}” here.")
MONTHS_OF_THE_YEAR = mark("Rules", "The months of {field} must add up to 12.")
SHARES_OF_ALL = mark("Rules", "The shares of {field} must add up to 1; they may differ by 0.005.")
FIGURE_WITHOUT_USE = mark("Rules", "A check in words has no figure. Remove {field}.")
NO_COVERAGE = mark(
    "Rules",
    "Documents cannot cover a figure of zero. Give the share that was sampled; for a debt, check by the debts found.",
)
BELOW_INTEREST = mark("Rules", "The payment of month {month} does not reach the month's interest. Raise {field}.")

RANGES = {
    "any": mark("Rules", "any number"),
    "not_negative": mark("Rules", "0 or more"),
    "positive": mark("Rules", "more than 0"),
    "share": mark("Rules", "more than 0, at most 1"),
    "part": mark("Rules", "from 0 to 1"),
    "allowance": mark("Rules", "0 or more, less than 1"),
    "margin": mark("Rules", "less than 1"),
    "markup": mark("Rules", "more than -1"),
    "growth": mark("Rules", "-1 or more"),
}
"""The range of an input in words, by the value of `models.rules.fields.Range`."""
PERCENT_RANGES = {
    "share": mark("Rules", "more than 0, at most 100 %"),
    "part": mark("Rules", "from 0 to 100 %"),
    "allowance": mark("Rules", "0 or more, less than 100 %"),
    "margin": mark("Rules", "less than 100 %"),
}
"""The same where a bare number above 1 is read as percent."""
UNKNOWN_PERSON = mark("Rules", "{field} names nobody on the roster. Add the person to the roster, or correct the id.")
LESS_THAN_A_CENT = mark("Rules", "{field} is less than a cent; it would be lent as 0.00.")
NOT_BELOW_PRINCIPAL = mark("Rules", "{field} must be less than the principal.")
RATE_TOO_HIGH = mark("Rules", "At the rate of {field} this loan grows beyond all money. Correct the rate.")
NO_WEIGHT = mark("Rules", "{field} are all zero. At least one month must carry a payment.")
FIGURE_NO_NUMBER = mark("Rules", "It is no number.")
FIGURE_TOO_LARGE = mark("Rules", "It has more than {digits} digits before the point.")
FIGURE_NO_MARGIN = mark("Rules", "A margin is less than 1, that is below 100 %.")
FIGURE_TWO_PLACES = mark("Rules", "Money has at most two places after the point.")
FIGURE_NEGATIVE = mark("Rules", "This line takes 0 or more; assets, debts, sales and costs are all entered positive.")
OTHER_SEASONS = mark("Rules", "{field} has other seasons than the lines before it. Use the same months everywhere.")
