# SPDX-License-Identifier: Apache-2.0
"""Start: choose the command and load only what it needs."""

import sys
from importlib import import_module

COMMANDS = {
    "backup": "backup",
    "emergency": "emergency",
    "evaluate": "evaluate",
    "export": "export",
    "import": "import_",
    "minutes": "minutes",
    "restore": "restore",
    "template": "template",
    "verify": "verify",
    "yearbook": "yearbook",
}
"""Commands that need no window, by their module in `ui.command_line`."""
USAGE = """usage: main.py [--database URL] [--demo] [--language zh_CN|zh_TW|en]
       main.py COMMAND ... (main.py COMMAND --help says what it takes)

Without a command the desk opens; with --demo on a meeting of sample cases, in a database of its own.

import FILE...            take workbooks or case files into the record
template FILE.xlsx        write the empty workbook
export CASE FILE          write a case as a workbook or case file
evaluate FILE.json        compute checks, statements, schedules, capacity and tallies
audit [FILE.db]           open the auditor's page on a record: find a client, read the case, read only
emergency FILE.pdf        write the sheet to fill in by hand when the machine dies
minutes MEETING FILE      write the minutes of a meeting as .pdf, .html or .csv
verify [FILE]             check the journal, and minutes, signed copies and scans against it
yearbook YEAR FILE.pdf    bind the sealed minutes of a year behind an index
backup FILE               copy the database and verify the copy
restore FILE              put a backup in the database's place
tour FOLDER               play the demo evening, keep pictures and minutes
"""


def main(arguments: list[str]) -> int:
    """The exit status of the command; without a command the window opens."""
    if arguments[:1] in (["-h"], ["--help"], ["help"]):
        sys.stdout.write(USAGE)
        return 0
    if arguments and arguments[0] in COMMANDS:
        status: int = import_module(f"ui.command_line.{COMMANDS[arguments[0]]}").run(arguments[1:])
        return status
    if arguments and arguments[0] == "tour":
        from ui.tour.run import run as play

        return play(arguments[1:])
    if arguments and arguments[0] == "audit":
        from ui.audit.run import run as look

        return look(arguments[1:])
    if arguments and not arguments[0].startswith("-"):
        sys.stderr.write(f"There is no command {arguments[0]}.\n{USAGE}")
        return 2
    from ui.app import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
