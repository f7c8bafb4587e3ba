# SPDX-License-Identifier: Apache-2.0
"""Why a policy is refused, field by field."""

from models.labels import mark

OF_FIELD = mark("Policy", "{field}: {said}")
OF_ENTRY = mark("Policy", "{name}, no. {number}")
EXPECTED = mark("Policy", "Here belongs {expected}. {mend}")

TWO_METHODS = mark("Policy", "A policy may raise the number of methods, never lower it below two.")
LIMITS_RISE = mark("Policy", "Limits rise from watch to over to severe.")
SHARE = mark("Policy", "A share is above 0 and at most 1.")
TIERS_RISE = mark("Policy", "Tiers rise, and the last has no end.")
ONE_CODE = mark("Policy", "A code stands for one template.")
NO_FEWER_WAIVERS = mark("Policy", "The number of waivers is not below 0.")
VETO_HOURS = mark("Policy", "Hours for a veto need a rule with a chair's veto.")
FAMILIES = mark("Policy", "A line needs procedures of as many families as methods.")
CAP = mark("Policy", "A cap is not below 0.")
SALES_LEFT = mark("Policy", "Sales shrink by less than all there is.")
INFLUENCE = mark("Policy", "Influence is 1, 2 or 3.")
DEBTORS = mark("Policy", "The number of debtors that fail is not below 0.")
ENOUGH_PEERS = mark("Policy", "Nothing is shown of fewer than {least} peers.")
SIZES_RISE = mark("Policy", "The sizes of peers rise.")

LABEL_TOO_BROAD = mark(
    "Policy",
    "“{label}” is too long to stand on wall and paper: at most {most} letters, a Chinese character counting as two.",
)
SAME_LABEL = mark(
    "Policy", "“{label}” cannot be told from what “{other}” is called; each outcome has a word of its own."
)

MONITORING = mark(
    "Policy",
    "Both monitoring duties stay in every approval: a mandatory condition after pay-out and a mandatory one of"
    " monitoring.",
)
TEMPLATE_DUE = mark(
    "Policy",
    "“{due}” is due at no time: write “+7”, “before pay-out”, “at pay-out”, “monthly”, “quarterly” or “until repaid”.",
)
KIND_BEFORE_DUE = mark(
    "Policy",
    "The kind is “{kind}”, which does not go with due {due}: the pay-out would wait for what follows it, or what binds"
    " after it would be due before. Change kind or due date.",
)
VERSION_NAME = mark(
    "Policy",
    "“{version}” is no name for a version: letters, digits, and single spaces, dots, hyphens or underscores between"
    " them.",
)
NEVER_MET = mark(
    "Policy", "{number} members would have to be there or agree, and no committee has more than {most} who vote."
)
NEVER_PASSES = mark(
    "Policy",
    "By this rule nothing could ever pass, even with every vote. Ask for a smaller share, or not for more than it.",
)
NUMBER_PARTS = mark(
    "Policy", "In braces stand {{year}}, {{meeting}}, {{place}} or {{serial}}, with a width where wanted: {{serial:3}}."
)
NUMBER_NOT_UNIQUE = mark(
    "Policy", "Two cases could get one number: use {{meeting}} and {{place}}, or {{year}} and {{serial}}."
)
NO_SUCH_LINE = mark("Policy", "There is no such line.")
NO_SUCH_PROCEDURE = mark("Policy", "There is no procedure “{procedure}”.")

MISSING = mark("Policy", "This is missing.")
UNKNOWN_FIELD = mark("Policy", "A policy has no such field; remove it or correct its name.")
ONE_OF = mark("Policy", "One of these: {known}.")
WHOLE = mark("Policy", "A whole number from {lowest} to {highest}.")
AT_LEAST = mark("Policy", "At least {least} of them.")
AT_MOST = mark("Policy", "At most {most} of them.")
EACH_ONCE = mark("Policy", "Each may stand once.")
NOT_EMPTY = mark("Policy", "Words are missing.")
AT_MOST_CHARACTERS = mark("Policy", "At most {most} characters.")
DATE = mark("Policy", "A date, such as 2026-12-01.")
PLAIN_TEXT = mark("Policy", "Plain text without invisible characters and without spaces around it.")
TYPES = {
    "string": mark("Policy", "A text in quotation marks."),
    "integer": mark("Policy", "A whole number."),
    "boolean": mark("Policy", "true or false."),
    "array": mark("Policy", "A list."),
    "object": mark("Policy", "An object with named values."),
}
PATTERNS = {
    "decimal": mark("Policy", "A decimal number in quotation marks, such as 0.05."),
    "share": mark("Policy", "A share above 0 and at most 1 in quotation marks, such as 0.8."),
    "amount": mark("Policy", "An amount in yuan in quotation marks, such as 1000000."),
    "code": mark("Policy", "Two digits in quotation marks, such as 11."),
    "line": mark("Policy", "The code of a line, such as A1 or P4.1."),
}
"""By the name of the definition in the schema."""
NOT_JSON = mark("Policy", "This is no policy document: it is no JSON text in UTF-8.")
NAME_TWICE = mark("Policy", "This name stands twice in one object.")
TOO_LARGE = mark("Policy", "A policy document has at most {kilobytes} KB.")
UNREADABLE = mark("Policy", "The file cannot be read.")
WHOLE_DOCUMENT = mark("Policy", "The document")
