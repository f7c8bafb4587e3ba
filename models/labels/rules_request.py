# SPDX-License-Identifier: Apache-2.0
"""Sentences about a request to `evaluate` that cannot be read at all."""

from models.labels import mark

NOT_UTF_8 = mark("Request", "The request is not UTF-8 text. Save it as UTF-8.")
BYTE_ORDER_MARK = mark("Request", "The request begins with a byte order mark. Save it as UTF-8 without one.")
NOT_JSON = mark("Request", "The request is not JSON (line {line}, column {column}). Correct it there.")
NOT_A_JSON_NUMBER = mark("Request", "The request is not JSON: {found} is no JSON number.")
TOO_DEEP = mark("Request", "The request is nested too deeply to be one of ours.")
REPEATED_KEY = mark("Request", "The request names “{key}” twice in one object. Keep one of them.")
NOT_AN_OBJECT = mark("Request", "The request must be an object with a list of items.")
UNKNOWN_KEY = mark("Request", "The request has no place for “{key}”. Remove it.")
NO_ITEMS = mark("Request", "The request needs a list named items.")
TOO_MANY_ITEMS = mark("Request", "The request has {found} items; at most {most} are evaluated at once.")
BAD_LEVELS = mark("Request", "The levels must be three numbers, 0 ≤ watch ≤ over ≤ severe, and nothing else.")
