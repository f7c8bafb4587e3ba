# SPDX-License-Identifier: Apache-2.0
"""From an officer's file to a presented case, and back: workbooks, case files, and the grammar of typed numbers.

Foreign files are read in a process of their own with little memory and time. What comes back is a `Read`: a whole case,
or every problem by its place; findings (formulas, hidden rows, differing totals) in either case. Writers lie in
`workbook_writing` and `case_file` and are not loaded with this package, since they load much.
"""

from models.importers.confinement import read_case, read_case_file, read_workbook
from models.importers.numbers import NumberForm, ReadNumber, parse_number, parse_numbers
from models.importers.parsed import Noticed, Observation, Problem, Read

__all__ = [
    "Noticed",
    "NumberForm",
    "Observation",
    "Problem",
    "Read",
    "ReadNumber",
    "parse_number",
    "parse_numbers",
    "read_case",
    "read_case_file",
    "read_workbook",
]
