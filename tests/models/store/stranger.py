# SPDX-License-Identifier: Apache-2.0
"""Another program for tests: holds a write of its own open until its standard input ends.

Arguments: database, how many bytes it has written to the file before its journal had to be.
"""

import sqlite3
import sys
from contextlib import closing

with closing(sqlite3.connect(sys.argv[1], isolation_level=None)) as connection:
    connection.execute("BEGIN IMMEDIATE")
    if int(sys.argv[2]):
        connection.execute("PRAGMA cache_size=1")
        connection.execute("CREATE TABLE more (content)")
        connection.execute("INSERT INTO more VALUES (zeroblob(?))", (int(sys.argv[2]),))
    sys.stdout.write("open\n")
    sys.stdout.flush()
    sys.stdin.read()
