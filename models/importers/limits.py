# SPDX-License-Identifier: Apache-2.0
"""How much an imported file may hold. Every limit is named in the message that refuses what lies beyond it."""

MEGABYTE = 1024 * 1024

FILE_BYTES = 20 * MEGABYTE
PART_BYTES = 64 * MEGABYTE
"""One part of a workbook, unpacked."""
UNPACKED_BYTES = 160 * MEGABYTE
"""All parts of a workbook together, unpacked."""
PACKING_RATIO = 200
"""Unpacked size over packed size of a part above one megabyte; real workbooks stay below 60."""
PARTS = 1000
SHEETS = 60
ROWS = 5000
"""The last row of a sheet that may hold something."""
COLUMNS = 200
"""The last column of a sheet that may hold something."""
CELLS = 300_000
"""Cells of a whole workbook, empty but formatted ones included."""
SHARED_TEXTS = 200_000
TEXT_LENGTH = 4000
"""Characters in one cell or one value of a case file."""
NUMBER_LENGTH = 60
"""Characters of a typed number."""
DIGITS = 30
WHOLE_DIGITS = 15
CALCULATION_LENGTH = 200
EVIDENCE_BYTES = 50 * MEGABYTE
"""One file of evidence."""
JSON_BYTES = 20 * MEGABYTE
PREPARATION_BYTES = 8 * MEGABYTE
"""A preparation file."""
PREPARED_CASES = 200
VERDICTS = 5000
"""Of one case."""
QUESTIONS = 200
"""Of one case."""
NOTE_BOOKS = 8
NOTES = 1000
SEALED_BYTES = 32 * 1024
"""One sealed note; the longest that can be written has less."""
ID_LENGTH = 100
COUNT = 1_000_000_000
"""The highest number of a list, a journal or a file."""
PACKAGE_BYTES = 1024 * MEGABYTE
"""A meeting package, packed and unpacked."""
PROBLEMS = 300
"""Problems and findings reported for one file; beyond it their number alone is told."""

CHILD_BYTES = 768 * MEGABYTE
CHILD_SECONDS = 20
