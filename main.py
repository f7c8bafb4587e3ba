# SPDX-License-Identifier: Apache-2.0
"""Start: choose the command and load only what it needs."""

import sys
from importlib import import_module

COMMANDS = {
    "backup": "backup",
    "evaluate": "evaluate",
    "export": "export",
    "import": "import_",
    "minutes": "minutes",
    "restore": "restore",
    "template": "template",
    "verify": "verify",
}
"""Commands that need no window, by their module in `ui.command_line`."""


def main(arguments: list[str]) -> int:
    """The exit status of the command; without a command the window opens."""
    if arguments and arguments[0] in COMMANDS:
        status: int = import_module(f"ui.command_line.{COMMANDS[arguments[0]]}").run(arguments[1:])
        return status
    if arguments and arguments[0] == "tour":
        from ui.tour.run import run as play

        return play(arguments[1:])
    from ui.app import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
