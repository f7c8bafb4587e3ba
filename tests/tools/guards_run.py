# SPDX-License-Identifier: Apache-2.0
"""Takes the guards away, for `tests.tools.guards`: runs in a copy of the sources, as one process that forks.

Everything is loaded once; a child gives the functions of the changed file their new code and runs the tests.
"""

import ast
import os
import signal
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import CodeType, FunctionType

import pytest
from coverage import CoverageData

from tests.tools import premade
from tests.tools.guards import (
    GATE,
    MIGRATIONS,
    OPERATIONS,
    READING,
    SURVIVORS,
    TRIGGERS,
    Guard,
    guards,
    refusal_called,
    without,
)
from tests.tools.mutants import run

TESTS = ("tests/models/operations", "tests/models/rules/test_gate.py", "tests/models/snapshots")
TRIGGER_TESTS = ["tests/models/store/test_rows_stay.py", "tests/models/store/test_append_only.py"]
CONSTRAINT_TESTS = [
    "tests/models/store/test_opening.py::test_the_steps_make_what_the_mapped_classes_say",
    "tests/models/test_first_look.py",
]
"""What a change of the database itself meets; nearly every other test makes one too."""
MOST = 12
"""How many tests a removal meets."""
PATIENCE = 300
"""Seconds after which tests that do not end have noticed something."""
PLUGIN = ("-p", "tests.tools.premade")


class Reach:
    """Which tests reach which line of the guarded files."""

    def __init__(self, root: Path, lines: Path) -> None:
        self.root = root.resolve()
        measured = [f"--cov={OPERATIONS}", f"--cov={READING}", f"--cov={GATE.parent}", "--cov-context=test"]
        if not lines.exists() and run(root, [*TESTS, *PLUGIN, *measured, "--cov-report="], None, _keeping(lines)):
            raise SystemExit("The tests must pass before a guard is taken away.")
        data = CoverageData(str(lines))
        data.read()
        self.by_line = {_inside(file): data.contexts_by_lineno(file) for file in data.measured_files()}
        self.refused = self._refused()

    def _refused(self) -> Mapping[str, set[str]]:
        """By the name of a function that refuses: the tests in which it did, itself or through another."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        calls: defaultdict[str, set[str]] = defaultdict(set)
        for file in self.by_line:
            for node in ast.walk(ast.parse((self.root / file).read_text(encoding="utf-8"))):
                if isinstance(node, ast.FunctionDef):
                    for part in ast.walk(node):
                        if isinstance(part, ast.Raise):
                            found[node.name] |= self._at(file, part.lineno)
                        if called := refusal_called(part):
                            calls[node.name].add(called)
        for _deeper in range(3):
            for name, others in calls.items():
                found[name] |= set().union(*(found[other] for other in others))
        return found

    def _at(self, file: str, line: int) -> set[str]:
        return {test.rpartition("|")[0] or test for test in self.by_line.get(file, {}).get(line, []) if test}

    def tests_for(self, guard: Guard) -> list[str]:
        """Those in which the guard refused something come first; of the rest as many as there is patience for."""
        if guard.file.is_relative_to(MIGRATIONS):
            return TRIGGER_TESTS if guard.file == TRIGGERS else CONSTRAINT_TESTS
        reaching = self._at(str(guard.file), guard.line)
        called = guard.what.partition(" calls ")[2].partition("(")[0]
        refused = self.refused.get(called, set()) if called else set()
        return sorted(reaching, key=lambda test: (test not in refused, test))[:MOST]


def _keeping(lines: Path) -> dict[str, str]:
    return {"COVERAGE_FILE": str(lines)}


def _inside(file: str) -> str:
    """A file's path within the sources, wherever the copy lay in which it was measured."""
    parts = Path(file).parts
    return str(Path(*parts[parts.index("models") :]))


def survives(guard: Guard, root: Path, tests: list[str]) -> bool:
    """Whether the tests pass without the guard; one that no test reaches has nothing to fear."""
    if not tests:
        return True
    target = root / guard.file
    before, changed = target.read_text(encoding="utf-8"), without(guard, root)
    target.write_text(changed, encoding="utf-8")  # steps of the database are loaded from their files
    try:
        child = os.fork()
        if not child:
            os._exit(_child(guard, before, changed, tests))
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    finally:
        target.write_text(before, encoding="utf-8")


def _child(guard: Guard, before: str, changed: str, tests: list[str]) -> int:
    signal.alarm(PATIENCE)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    become(guard, before, changed)
    return int(pytest.main(["-q", "-x", "-p", "no:cacheprovider", *PLUGIN, *tests]))


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
    measured, kept, only = sys.argv[1:]
    root = Path.cwd()
    os.environ[premade.FOLDER], os.environ["PYTHONDONTWRITEBYTECODE"] = kept, "1"
    sys.dont_write_bytecode = True
    chosen = [guard for guard in guards(root) if only in str(guard)]
    reach = Reach(root, Path(measured))
    pytest.main(["-q", "--collect-only", "--no-header", "--no-summary", "-p", "no:terminal", *PLUGIN, "tests/models"])
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
