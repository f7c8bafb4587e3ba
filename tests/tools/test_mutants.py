# SPDX-License-Identifier: Apache-2.0
"""A mutant differs from its source in one place, and in none that only a reader sees."""

import ast
from pathlib import Path

from tests.tools.mutants import RULES, mutants, mutated

RULE = '''
"""What it says."""
__all__ = ["share"]
HALF = 2

def share(part: int, whole: int, *, strict: bool = True) -> "int | None":
    """More than half."""
    if not whole or part < 0:
        raise ValueError("no part")
    return part // whole if part * HALF >= whole else None
'''


def test_every_mutant_changes_one_place_that_runs(tmp_path: Path) -> None:
    file = tmp_path / RULES / "share.py"
    file.parent.mkdir(parents=True)
    file.write_text(RULE, encoding="utf-8")

    found = list(mutants(tmp_path))

    original = ast.unparse(ast.parse(RULE)).splitlines()
    for mutant in found:
        lines = mutated(mutant, tmp_path).splitlines()
        assert sum(line not in original for line in lines) == 1, mutant
    assert [f"{mutant.line}: {mutant.what}" for mutant in found] == [
        "4: 2 → 3",
        "6: True → False",
        "8: if not whole or part < 0: → if not (not whole or part < 0):",
        "8: Or → And",
        "8: not whole → whole",
        "8: Lt → LtE",
        "8: 0 → 1",
        "9: raise ValueError('no part') → pass",
        "9: 'no part' → 'no part?'",
        "10: return part // whole if part * HALF >= whole else None → return None",
        "10: part // whole if part * HALF >= whole else None → None if part * HALF >= whole else part // whole",
        "10: Mult → Div",
        "10: GtE → Gt",
        "10: FloorDiv → Mult",
    ]
