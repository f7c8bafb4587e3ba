# SPDX-License-Identifier: Apache-2.0
"""Takes the guards away, for `tests.tools.guards`: runs in a copy of the sources, as one process that forks.

Everything is loaded once; a child gives the functions of the changed file their new code and runs the tests.
"""

import ast
import os
import re
import signal
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from types import CodeType, FunctionType

import pytest

from tests.tools import premade
from tests.tools.guards import (
    GATE,
    MIGRATIONS,
    OPERATIONS,
    READING,
    REFUSALS,
    SURVIVORS,
    TRIGGERS,
    Guard,
    guards,
    without,
)

TESTS = ("tests/models/operations", "tests/models/snapshots")
STORIES = ("tests/stories/test_archive.py", "tests/stories/test_signing_by_key.py")
"""Evenings in which refusals of files and signatures are met."""
GATE_TESTS = ["tests/models/rules/test_gate.py"]
TRIGGER_TESTS = ["tests/models/store/test_rows_stay.py", "tests/models/store/test_append_only.py"]
CONSTRAINT_TESTS = [
    "tests/models/store/test_opening.py::test_the_steps_make_what_the_mapped_classes_say",
    "tests/models/test_first_look.py",
]
"""What a change of the database itself meets; nearly every other test makes one too."""
MOST = 16
"""How many tests a removal meets."""
PATIENCE = 300
"""Seconds after which tests that do not end have noticed something."""
STAYED = 70
"""The exit status of a child in which a guard could not be taken away."""


@dataclass(frozen=True)
class Test:
    """A test function: the names in it and in what it uses of its file, and those in its whole file."""

    id: str
    names: frozenset[str]
    around: frozenset[str]


class Reach:
    """Which tests speak of a guard: those that name its refusal, before others those that name its operation too."""

    def __init__(self, root: Path) -> None:
        self.tests = tuple(tests_in(root))
        self.refusals: defaultdict[str, set[str]] = defaultdict(set)
        self.callers: defaultdict[str, set[str]] = defaultdict(set)
        for file in sorted([*(root / OPERATIONS).glob("*.py"), *(root / READING).glob("*.py")]):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.FunctionDef):
                    names = names_in(node)
                    raised = {name for part in ast.walk(node) if isinstance(part, ast.Raise) for name in names_in(part)}
                    self.refusals[node.name] |= raised & REFUSALS
                    for name in names - {node.name}:
                        self.callers[name].add(node.name)
        for _deeper in range(3):
            for name, callers in list(self.callers.items()):
                for caller in callers if name.lstrip("_").startswith("refuse") else ():
                    self.refusals[caller] |= self.refusals[name] if caller.lstrip("_").startswith("refuse") else set()

    def tests_for(self, guard: Guard) -> list[str]:
        """As many as there is patience for."""
        if guard.file.is_relative_to(MIGRATIONS):
            return TRIGGER_TESTS if guard.file == TRIGGERS else CONSTRAINT_TESTS
        if guard.file == GATE:
            return GATE_TESTS
        function, _, refused = guard.what.partition(" raises ")
        function, _, called = function.partition(" calls ")
        wanted = self.refusals[called.partition("(")[0]] if called else set(refused.split(" or "))
        operations = self._operations(function)
        speaking = [test for test in self.tests if wanted & test.names]
        speaking = speaking or [test for test in self.tests if wanted & test.around]
        ranked = sorted(
            speaking, key=lambda test: (-len(operations & test.names), -len(operations & test.around), test.id)
        )
        return [test.id for test in ranked[:MOST]]

    def _operations(self, function: str) -> frozenset[str]:
        """A function with those that come to it, through whatever private ones."""
        found = {function}
        for _deeper in range(3):
            found |= {caller for name in found if name.startswith("_") for caller in self.callers[name]}
        return frozenset(found)


def tests_in(root: Path) -> Iterator[Test]:
    files = sorted(file for folder in TESTS for file in (root / folder).rglob("test_*.py"))
    for file in [*files, *map(root.joinpath, STORIES)]:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        around = frozenset(names_in(tree))
        own = dict(named_in(tree))
        for name, named in own.items():
            if name.startswith("test_"):
                helped = named.union(*(own[helper] for helper in named & own.keys()))
                yield Test(f"{file.relative_to(root)}::{name}", frozenset(helped), around)


def named_in(tree: ast.Module) -> Iterator[tuple[str, set[str]]]:
    """Functions of a file and its tables of cases, each with the names in it."""
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name):
                yield name, names_in(node)
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name, names_in(node)


def names_in(node: ast.AST) -> set[str]:
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}


def survives(guard: Guard, root: Path, tests: list[str]) -> bool:
    """Whether the tests pass without the guard; one that no test reaches has nothing to fear."""
    if not tests:
        return True
    target = root / guard.file
    before, changed = target.read_text(encoding="utf-8"), without(guard, root)
    target.write_text(changed, encoding="utf-8")  # steps of the database are loaded from their files
    try:
        with TemporaryDirectory() as fresh:
            status = outcome(tests, lambda: taken_away(guard, before, changed, fresh), PATIENCE)
    finally:
        target.write_text(before, encoding="utf-8")
    if status == STAYED:
        raise SystemExit(f"{guard} could not be taken away.")
    return status == 0


def outcome(tests: list[str], first: Callable[[], None] = lambda: None, seconds: int = 0) -> int:
    """The exit status of tests in a child of this process that does something `first`; 0 where they pass.

    With so many `seconds` they must end, and nothing is said of them.
    """
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    signal.alarm(seconds)
    if seconds:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
    status = STAYED
    try:
        first()
        status = 1
        status = int(pytest.main(["-q", "-x", "-p", "no:cacheprovider", *tests], [premade]))
    finally:
        os._exit(status)


def taken_away(guard: Guard, before: str, changed: str, fresh: str) -> None:
    """A guard of the database itself is missing only from one that is made without it, in a `fresh` folder."""
    if guard.file.is_relative_to(MIGRATIONS):
        os.environ[premade.FOLDER] = fresh
    become(guard, before, changed)


def become(guard: Guard, before: str, changed: str) -> None:
    """The function in which the guard stood gets its new code, for everybody who has imported it."""
    module = sys.modules.get(".".join(guard.file.with_suffix("").parts))
    if module is None:
        return
    wanted = "Guard.apply" if guard.file == TRIGGERS else function_at(before, guard.line)
    code = next(each for each in codes(compile(changed, str(guard.file), "exec")) if each.co_qualname == wanted)
    found: object = module
    for name in wanted.split("."):
        found = getattr(found, name)
    found = getattr(found, "__wrapped__", found)
    if not isinstance(found, FunctionType):
        raise TypeError(f"{guard} stands in no plain function.")
    found.__code__ = code


def function_at(source: str, line: int) -> str:
    """The function, or the method of a class, in which a line stands."""
    for node in ast.parse(source).body:
        inner = [(f"{node.name}.", each) for each in node.body] if isinstance(node, ast.ClassDef) else [("", node)]
        for prefix, each in inner:
            if isinstance(each, ast.FunctionDef) and each.lineno <= line <= (each.end_lineno or line):
                return prefix + each.name
    raise ValueError(f"no function at line {line}")


def codes(code: CodeType) -> Iterator[CodeType]:
    """Of every function of a module and of its classes."""
    for each in code.co_consts:
        if isinstance(each, CodeType) and "<" not in each.co_qualname:
            yield each
            yield from codes(each)


def main() -> int:
    kept, only = sys.argv[1:]
    root = Path.cwd()
    os.environ[premade.FOLDER], os.environ["PYTHONDONTWRITEBYTECODE"] = kept, "1"
    sys.dont_write_bytecode = True
    chosen = [guard for guard in guards(root) if re.search(only, str(guard))]
    reach = Reach(root)
    with redirect_stdout(StringIO()):
        pytest.main(["-q", "--collect-only", *TESTS, *TRIGGER_TESTS, *CONSTRAINT_TESTS, *GATE_TESTS], [premade])
    if outcome(sorted({test for guard in chosen for test in reach.tests_for(guard)})):
        raise SystemExit("The tests must pass before a guard is taken away.")
    unexplained = survivors = 0
    for guard in chosen:
        if survives(guard, root, reach.tests_for(guard)):
            survivors += 1
            unexplained += guard.name not in SURVIVORS
            print(guard, SURVIVORS.get(guard.name, "!"), sep="  ", flush=True)
    print(f"{len(chosen) - survivors} noticed, {survivors} survive, {unexplained} of them without a reason")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
