# SPDX-License-Identifier: Apache-2.0
"""A second process for tests: holds the desk open until its standard input ends. Argument: database."""

import sys

from models.store import Store

with Store.open(sys.argv[1]):
    sys.stdout.write("open\n")
    sys.stdout.flush()
    sys.stdin.read()
