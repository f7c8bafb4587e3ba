# SPDX-License-Identifier: Apache-2.0
"""Start: choose the command and load only what it needs."""

import sys


def main(arguments: list[str]) -> int:
    """The exit status of the command."""
    if arguments[:1] == ["evaluate"]:
        from ui.command_line.evaluate import run

        return run(arguments[1:])
    print("usage: main.py evaluate FILE.json|- [--language zh_CN|zh_TW|en]", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
