# SPDX-License-Identifier: Apache-2.0
"""A played meeting as if its policy had other tiers, so that it need not be played once more."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from resources import path


def tiers(*, hours: int = 0, signers: bool = False, chair_veto: bool = True) -> list[dict[str, Any]]:
    """One tier with the rule that ships."""
    policy = json.loads(path("policy", "default.json").read_text(encoding="utf-8"))
    tier = policy["tiers"][1]
    rule = tier["rule"] | {"chair_veto": chair_veto}
    return [tier | {"rule": rule, "veto_hours": hours, "signers": tier["signers"] if signers else []}]


def rewrite_tiers(database: Path, wanted: list[dict[str, Any]]) -> None:
    """In a database that nobody has open; the program itself never changes a policy that a meeting is pinned to."""
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("DROP TRIGGER IF EXISTS policies_no_update")
        (content,) = connection.execute("SELECT content FROM policies").fetchone()
        changed = json.loads(content) | {"tiers": wanted}
        connection.execute("UPDATE policies SET content = ?", [json.dumps(changed)])
