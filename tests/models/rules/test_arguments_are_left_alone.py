# SPDX-License-Identifier: Apache-2.0
"""A rule returns what it found; it never writes into what it was handed."""

import ast
from collections.abc import Iterator
from pathlib import Path

import models.rules
from models.rules import figures as of
from models.rules.effective import effective_table
from models.rules.figures import margin_followed, seasons_filled, table_of
from models.terms import LineKey
from tests.models.rules.small_case import adopts, case, line
from tests.models.rules.test_figures import SEASONS, SHARE

FOLDER = Path(models.rules.__file__).parent
WRITES = frozenset(
    {
        "update",
        "append",
        "extend",
        "insert",
        "pop",
        "popitem",
        "remove",
        "clear",
        "setdefault",
        "add",
        "discard",
        "sort",
    }
)


def _functions(tree: ast.AST) -> Iterator[tuple[str, set[str], ast.AST]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            spec = node.args
            names = {each.arg for each in (*spec.posonlyargs, *spec.args, *spec.kwonlyargs)} - {"self"}
            yield node.name, names, node


def _written(node: ast.AST) -> str | None:
    """The plain name into which a piece of code writes."""
    target: ast.AST | None = None
    if isinstance(node, ast.Subscript | ast.Attribute) and isinstance(node.ctx, ast.Store | ast.Del):
        target = node.value
    elif isinstance(node, ast.AugAssign):
        target = node.target
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in WRITES:
        target = node.func.value
    return target.id if isinstance(target, ast.Name) else None


def _offences(source: str) -> list[str]:
    found = _functions(ast.parse(source))
    return [
        f"{name} writes into {written}"
        for name, arguments, body in found
        for node in ast.walk(body)
        if (written := _written(node)) in arguments
    ]


def test_no_rule_writes_into_an_argument() -> None:
    found = {path.name: _offences(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.rglob("*.py"))}

    assert {name: offences for name, offences in found.items() if offences} == {}


def test_writing_into_an_argument_is_seen() -> None:
    for line_of_code in ("table['a'] = 1", "table.update(a=1)", "table |= {}", "del table['a']", "table.name = 1"):
        assert _offences(f"def rule(table):\n    {line_of_code}\n") == ["rule writes into table"]
    assert _offences("def rule(table):\n    own = dict(table)\n    own['a'] = 1\n") == []


def test_adopting_values_leaves_the_figures_as_they_were() -> None:
    sales = line("P1", seasons={"slack": (100, 100), "peak": (200, 200)})
    presented = case([sales, line("P2", 70, 70), line("P7", 10, 10)], seasons=SEASONS)
    figures = table_of(presented, of.tested, SHARE)
    before = dict(figures)

    effective_table(presented, figures, [adopts("P1", 90), adopts("PM", "0.2"), adopts("P7", 20)], SHARE)
    seasons_filled(presented, figures, LineKey("P7"))
    margin_followed(presented, figures, stated=True)

    assert figures == before
