# SPDX-License-Identifier: Apache-2.0
"""What the committee knows and may do: no windows, no paper.

A room sees only the rooms below it: `store` (one transaction at a time), `operations` (session → `Change`), `snapshots`
(session → frozen values), `records` (what is stored) beside `importers` (file → values and problems), `rules` (values
→ values), `errors`, `labels` (English words, marked for translation), `presented` (a case as the officers state it),
`terms` and `money`. `migrations` carries older files forward; `first_look` shows the last agenda before `store` is
loaded; `location` says where the database lies.
"""

VERSION = "0.1.0"
"""The version of the program, as in `pyproject.toml`."""
