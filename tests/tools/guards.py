# SPDX-License-Identifier: Apache-2.0
"""Take one guard away at a time and see whether a test notices: `python -m tests.tools.guards`.

Guards of voting, clearing and sealing are found in the sources: every refusal and every call of one, every sentence of
the gate, every trigger and constraint of the database. Each removal meets the tests that speak of it, in a copy of the
sources. Exit 1 where one survives for which `SURVIVORS` gives no reason.
"""

import argparse
import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import models.errors
from models.store import Store
from tests.tools.extraction import ROOT
from tests.tools.mutants import copied

OPERATIONS, READING = Path("models/operations"), Path("models/snapshots/reading")
GATE, MIGRATIONS = Path("models/rules/gate.py"), Path("models/migrations")
TRIGGERS = MIGRATIONS / "guards.py"
REFUSALS = frozenset(models.errors.__all__)
CONSTRAINTS = frozenset({"UniqueConstraint", "ForeignKeyConstraint", "CheckConstraint"})
SURVIVORS: Mapping[str, str] = {}
"""By how a guard is named: why no test can notice that it is gone."""


@dataclass(frozen=True, order=True)
class Guard:
    """The guard number `site` of a file, counted as the tree is walked; of a trigger the name is all there is."""

    file: Path
    line: int
    site: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"

    @property
    def name(self) -> str:
        """Without the line, which moves."""
        return f"{self.file}: {self.what}"


class Sites(ast.NodeTransformer):
    """Every guard of one file; the one that is `wanted` is taken away."""

    def __init__(self, wanted: int | None = None) -> None:
        self.wanted = wanted
        self.found: list[tuple[int, str]] = []
        self._function = ""

    def _met(self, node: ast.expr | ast.stmt, what: str) -> bool:
        self.found.append((node.lineno, what))
        return len(self.found) - 1 == self.wanted

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        before, self._function = self._function, node.name
        self.generic_visit(node)
        self._function = before
        return node

    def visit_Raise(self, node: ast.Raise) -> ast.AST:
        named = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)} & REFUSALS
        if named and self._met(node, f"{self._function} raises {' or '.join(sorted(named))}"):
            return ast.copy_location(ast.Pass(), node)
        return node

    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        called = refusal_called(node)
        if called and self._met(node, f"{self._function} calls {ast.unparse(node)}"):
            return ast.copy_location(ast.Pass(), node)
        self.generic_visit(node)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "GateSentence":
            self._sentence(node)
        node.args = [each for each in node.args if not self._is_constraint(each)]
        return node

    def _sentence(self, node: ast.Call) -> None:
        """A sentence of the gate that can be unmet is met whatever the case says."""
        for keyword in node.keywords:
            if keyword.arg == "met" and ast.unparse(keyword.value) != "True":
                said = next((each.value for each in node.keywords if each.arg == "said"), keyword.value)
                if self._met(node, f"sentence {ast.unparse(said)}"):
                    keyword.value = ast.copy_location(ast.Constant(value=True), keyword.value)

    def _is_constraint(self, node: ast.expr) -> bool:
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            return False
        named = node.func.attr in CONSTRAINTS
        return named and self._met(node, f"constraint {ast.unparse(node)}")


def refusal_called(node: ast.AST) -> str | None:
    """The name of the refusal that a statement calls: a function that does nothing but refuse."""
    match node:
        case ast.Expr(value=ast.Call(func=ast.Name(id=name))) if name.lstrip("_").startswith("refuse"):
            return name
    return None


def guards(root: Path) -> Iterator[Guard]:
    """All of them, file by file; triggers as a new database has them."""
    files = [*(root / OPERATIONS).glob("*.py"), *(root / READING).glob("*.py"), root / GATE]
    for file in sorted([*files, *(root / MIGRATIONS).rglob("*.py")]):
        sites = Sites()
        sites.visit(ast.parse(file.read_text(encoding="utf-8")))
        for at, (line, what) in enumerate(sites.found):
            yield Guard(file.relative_to(root), line, at, what)
    for at, name in enumerate(triggers()):
        yield Guard(TRIGGERS, 0, at, f"trigger {name}")


def triggers() -> list[str]:
    with TemporaryDirectory() as folder, Store.create(str(Path(folder, "desk.db"))) as store:
        return store.read(
            lambda session: [
                str(name)
                for (name,) in session.connection().exec_driver_sql(
                    "SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"
                )
            ]
        )


def without(guard: Guard, root: Path) -> str:
    """The source of a guard's file, the guard taken away."""
    source = (root / guard.file).read_text(encoding="utf-8")
    if guard.file == TRIGGERS:
        name = guard.what.removeprefix("trigger ")
        kept = f'if not statement.startswith("CREATE TRIGGER {name} "): op.execute(statement)'
        changed = source.replace("op.execute(statement)", kept)
        if changed == source:
            raise SystemExit(f"{guard.file} makes triggers in another way now.")
        return changed
    tree = Sites(guard.site).visit(ast.parse(source))
    return ast.unparse(ast.fix_missing_locations(tree))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="guards in whose file or words this regular expression is found")
    parser.add_argument("--list", action="store_true", help="name the guards and take none away")
    options = parser.parse_args()
    chosen = [guard for guard in guards(ROOT) if re.search(options.only, str(guard))]
    if options.list:
        print(*chosen, sep="\n")
        return 0
    os.nice(10)
    print(f"{len(chosen)} guards", flush=True)
    with TemporaryDirectory() as folder:
        whole, premade = copied(ROOT, Path(folder, "whole")), Path(folder, "premade")
        premade.mkdir()
        command = [sys.executable, "-m", "tests.tools.guards_run", str(premade), options.only]
        return subprocess.run(command, cwd=whole, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
