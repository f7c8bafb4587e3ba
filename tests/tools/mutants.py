# SPDX-License-Identifier: Apache-2.0
"""Change one thing in models/rules at a time and see whether a test notices: `python -m tests.tools.mutants`.

A sample is drawn by a seed, which is printed. Each mutant meets the tests that reach its line, in a copy of the
sources, so that the tree is never touched. Exit 1 where fewer than nine in ten are noticed.
"""

import argparse
import ast
import os
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from queue import SimpleQueue
from random import Random, SystemRandom
from tempfile import TemporaryDirectory

from coverage import CoverageData
from defusedxml.ElementTree import parse

from tests.tools.extraction import ROOT

RULES = Path("models", "rules")
TESTS = "tests/models/rules"
COPIED = ("models", "reports", "resources", "tests", "ui", "main.py", "pyproject.toml")
ENOUGH = 90
WIDEST = 60
BUDGET = 20
"""Seconds of tests that a mutant meets, the quick ones first; the others could only notice more."""
PATIENCE = 30 * BUDGET
"""Seconds after which tests that do not end have noticed something, on however busy a machine."""

OTHER: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Break: ast.Continue,
    ast.Continue: ast.Break,
    ast.Raise: ast.Pass,
}
UNSEEN = {"annotation", "returns", "decorator_list", "type_params"}
"""Parts of the tree that say nothing at run time, or what a reader's tools check."""


@dataclass(frozen=True, order=True)
class Mutant:
    """The change number `site` of a file, counted in the order of the tree."""

    file: Path
    line: int
    site: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"


class Sites(ast.NodeVisitor):
    """Every place of a file that can be changed; the one that is `wanted` is."""

    def __init__(self, wanted: int | None = None) -> None:
        self.wanted = wanted
        self.found: list[tuple[int, str]] = []
        self.line = 0

    def generic_visit(self, node: ast.AST) -> None:
        self.line = getattr(node, "lineno", self.line)
        for name, value in ast.iter_fields(node):
            if _says_nothing(node, name):
                continue
            if isinstance(value, list):
                value[:] = [self._met(each) if isinstance(each, ast.AST) else each for each in value]
            elif isinstance(value, ast.AST):
                setattr(node, name, self._met(value))

    def _met(self, node: ast.AST) -> ast.AST:
        self.line = getattr(node, "lineno", self.line)
        changed = _changed(node)
        if changed is not None:
            self.found.append((self.line, f"{_named(node)} → {_named(changed)}"))
            if len(self.found) - 1 == self.wanted:
                return ast.copy_location(changed, node) if hasattr(node, "lineno") else changed
        self.visit(node)
        return node


def _changed(node: ast.AST) -> ast.AST | None:
    if isinstance(node, ast.Constant):
        return _other_constant(node.value)
    match node:
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            return operand
        case ast.Return(value=ast.AST() as value) if ast.unparse(value) != "None":
            return ast.Return(ast.Constant(None))
        case ast.If(test=test, body=body, orelse=orelse):
            return ast.If(ast.UnaryOp(ast.Not(), test), body, orelse)
        case ast.IfExp(test=test, body=so, orelse=otherwise):
            return ast.IfExp(test, otherwise, so)
    other = OTHER.get(type(node))
    return None if other is None else other()


def _other_constant(value: object) -> ast.Constant | None:
    match value:
        case bool():
            return ast.Constant(not value)
        case int():
            return ast.Constant(value + 1)
        case str():
            return ast.Constant(f"{value}?")
    return None


def _named(node: ast.AST) -> str:
    if not isinstance(node, ast.expr | ast.stmt):
        return type(node).__name__
    text = ast.unparse(ast.fix_missing_locations(node)).partition("\n")[0]
    return text if len(text) <= WIDEST else f"{text[: WIDEST - 1]}…"


def _says_nothing(node: ast.AST, name: str) -> bool:
    """Documentation, and the names that a module offers."""
    match node:
        case ast.Expr(value=ast.Constant()):
            return True
        case ast.Assign(targets=[ast.Name(id="__all__")]):
            return True
    return name in UNSEEN


def mutants(whole: Path) -> Iterator[Mutant]:
    """All of a copy of the sources, file by file."""
    for file in sorted((whole / RULES).rglob("*.py")):
        sites = Sites()
        sites.visit(ast.parse(file.read_text(encoding="utf-8")))
        for at, (line, what) in enumerate(sites.found):
            yield Mutant(file.relative_to(whole), line, at, what)


def mutated(mutant: Mutant, whole: Path) -> str:
    tree = ast.parse((whole / mutant.file).read_text(encoding="utf-8"))
    Sites(mutant.site).visit(tree)
    return ast.unparse(ast.fix_missing_locations(tree))


class Reach:
    """Which tests reach which line, and how many seconds each takes."""

    def __init__(self, whole: Path) -> None:
        self.whole = whole.resolve()
        times, lines = whole / "times.xml", whole / "coverage"
        measured = [f"--cov={RULES}", "--cov-context=test", "--cov-report=", f"--junitxml={times}"]
        if run(whole, [TESTS, *measured], None, {"COVERAGE_FILE": str(lines)}):
            raise SystemExit("The tests must pass before anything is changed.")
        data = CoverageData(str(lines))
        data.read()
        self.by_line = {file: data.contexts_by_lineno(file) for file in data.measured_files()}
        self.seconds: defaultdict[str, float] = defaultdict(float)
        for case in parse(times).iterfind(".//testcase"):
            place = case.attrib["classname"].replace(".", "/")
            self.seconds[_function(f"{place}.py::{case.attrib['name']}")] += float(case.attrib["time"])

    def tests_for(self, mutant: Mutant) -> list[str]:
        """The quick ones first, as many as the budget allows: those that reach its line.

        A line that is run once, when its module is loaded, meets the tests of its module before all others.
        """
        lines = self.by_line.get(str(self.whole / mutant.file), {})
        of_line, of_module = _functions(lines.get(mutant.line, [])), _functions(chain.from_iterable(lines.values()))
        reaching = of_line or set(self.seconds)
        chosen: list[str] = []
        spent = 0.0
        for test in sorted(reaching, key=lambda test: (test not in of_module, self.seconds[test], test)):
            spent += self.seconds[test]
            if chosen and spent > BUDGET:
                break
            chosen.append(test)
        return chosen


def _functions(contexts: Iterable[str]) -> set[str]:
    """The tests that a line was run by; what ran it when its module was loaded has no name."""
    return {_function(context) for context in contexts if context}


def _function(test: str) -> str:
    """`tests/…/test_x.py::test_y` of `tests/…/test_x.py::test_y[case]|run`."""
    return test.partition("[")[0].partition("|")[0]


def run(place: Path, arguments: Sequence[str], seconds: int | None, environment: dict[str, str]) -> bool:
    """Whether pytest fails in a copy; tests that run on and on have noticed something."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *arguments]
    with Path(os.devnull).open("wb") as nowhere:
        try:
            done = subprocess.run(
                command,
                cwd=place,
                env={**os.environ, **environment},
                stdout=nowhere,
                stderr=nowhere,
                timeout=seconds,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return True
    return bool(done.returncode)


def survives(mutant: Mutant, copies: "SimpleQueue[Path]", reach: Reach) -> bool:
    copy = copies.get()
    target = copy / mutant.file
    try:
        target.write_text(mutated(mutant, reach.whole), encoding="utf-8")
        return not run(copy, reach.tests_for(mutant), PATIENCE, {"PYTHONDONTWRITEBYTECODE": "1"})
    finally:
        shutil.copyfile(reach.whole / mutant.file, target)
        copies.put(copy)


def copied(root: Path, folder: Path) -> Path:
    folder.mkdir()
    for name in COPIED:
        source = root / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, folder / name)
    return folder


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=300, help="how many mutants")
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(10**6), help="draws the same sample again")
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    survivors = 0
    with TemporaryDirectory() as folder, ThreadPoolExecutor(options.workers) as pool:
        whole = copied(ROOT, Path(folder, "whole"))
        every = list(mutants(whole))
        sample = sorted(Random(options.seed).sample(every, min(options.count, len(every))))  # noqa: S311 - no secret
        print(f"{len(sample)} of {len(every)} mutants of {RULES}, seed {options.seed}", flush=True)
        reach = Reach(whole)
        copies: SimpleQueue[Path] = SimpleQueue()
        for worker in range(options.workers):
            copies.put(copied(whole, Path(folder, f"copy-{worker}")))
        for mutant, survived in zip(sample, pool.map(lambda each: survives(each, copies, reach), sample), strict=True):
            survivors += survived
            if survived:
                print(mutant, flush=True)
    noticed = 100 * (len(sample) - survivors) / len(sample)
    print(f"{len(sample) - survivors} noticed ({noticed:.1f} %), {survivors} survive")
    return 0 if noticed >= ENOUGH else 1


if __name__ == "__main__":
    sys.exit(main())
