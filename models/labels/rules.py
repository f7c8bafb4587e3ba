# SPDX-License-Identifier: Apache-2.0
"""Sentences in which rules refuse an input."""

from models.labels import QT_TRANSLATE_NOOP

NOT_A_NUMBER = QT_TRANSLATE_NOOP("Rules", "{field} is not a number. Write digits, with a point for decimals.")
MISSING = QT_TRANSLATE_NOOP("Rules", "{field} is missing. Give a value; nothing is guessed.")
UNKNOWN_INPUT = QT_TRANSLATE_NOOP("Rules", "{field} is not an input here. Remove it or correct its name.")
OUT_OF_RANGE = QT_TRANSLATE_NOOP("Rules", "{field} is outside its range: {range}.")
DIVISION_BY_ZERO = QT_TRANSLATE_NOOP("Rules", "{field} adds up to zero and cannot divide.")
CONFLICT = QT_TRANSLATE_NOOP("Rules", "{field} contradicts another input. Give exactly one of them.")
LENGTH = QT_TRANSLATE_NOOP("Rules", "{field} has the wrong number of entries.")
UNKNOWN_VALUE = QT_TRANSLATE_NOOP("Rules", "{field} has a value that is not known here.")
UNKNOWN_KIND = QT_TRANSLATE_NOOP("Rules", "This kind of item is not known.")
UNKNOWN_PROCEDURE = QT_TRANSLATE_NOOP("Rules", "There is no procedure “{procedure}”.")
UNKNOWN_LINE = QT_TRANSLATE_NOOP("Rules", "There is no line “{line}”.")
NOT_ALLOWED = QT_TRANSLATE_NOOP("Rules", "{field} is not allowed here.")
