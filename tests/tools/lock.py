# SPDX-License-Identifier: Apache-2.0
"""Make requirements.lock from pyproject.toml: versions and hashes for every system, and no address.

`python -m tests.tools.lock` keeps the versions that still fit; `--upgrade` takes the newest allowed ones.
"""

import subprocess
import sys

from tests.tools.extraction import ROOT, tool

LOCK = ROOT / "requirements.lock"


def main(arguments: list[str]) -> int:
    command = [
        *(tool("uv"), "pip", "compile", "--quiet", "--universal", "--generate-hashes"),
        *("--group", "dev", "--python-version", "3.11", "--no-emit-index-url"),
        *("--custom-compile-command", "python -m tests.tools.lock"),
        *("pyproject.toml", "-o", LOCK.name, *arguments),
    ]
    subprocess.run(command, cwd=ROOT, check=True)
    if "://" in LOCK.read_text(encoding="utf-8"):
        print(f"{LOCK.name} names an address; it must carry versions and hashes only.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
