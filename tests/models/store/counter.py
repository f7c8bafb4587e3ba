# SPDX-License-Identifier: Apache-2.0
"""A second process for tests: counts up in a database that others write too. Arguments: database, times."""

import sys

from models.store import Access, Store
from tests.models.store.acts import count_up, wish

address, times = sys.argv[1:]
with Store.open(address, access=Access.SHARED) as store:
    sys.stdout.write("open\n")
    sys.stdout.flush()
    sys.stdin.readline()
    for _ in range(int(times)):
        store.perform(count_up, wish())
