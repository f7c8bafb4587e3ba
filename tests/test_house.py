# SPDX-License-Identifier: Apache-2.0
"""What keeps the house in order and no tool checks: the top level, sizes, habits of tests, promises of the README."""

import ast
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from models import VERSION
from tests.tools.extraction import ROOT, source_files
from tests.tools.sizes import EVERYWHERE, too_long

FOLDERS = {"models", "reports", "resources", "tests", "ui"}
BESIDE = {
    *("main.py", "pyproject.toml", "requirements.lock", "run", "run.cmd"),
    *("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE"),
}
MADE = {"tour"}
"""Written by `./run` and ignored by git."""
MOCKS = {"mock", "unittest.mock", "pytest_mock"}
WAITS = {"sleep", "msleep", "usleep", "qWait", "qSleep"}

SILENCED = re.compile(
    r"# ?(?:noqa|type: ?ignore|pragma: no cover)"
    r"(?:: ?[A-Z]+\d+(?:, ?[A-Z]+\d+)*|\[[a-z, -]+\])?"
    r"(?P<why>[^\n\"]*)"
)

CODE = source_files(EVERYWHERE)
TESTS = source_files(("tests",))


def names(files: list[Path]) -> list[str]:
    return [file.relative_to(ROOT).as_posix() for file in files]


def test_the_top_level_has_five_folders_and_the_usual_files() -> None:
    found = {entry.name for entry in ROOT.iterdir() if not entry.name.startswith(".")}

    assert found - MADE - {"__pycache__"} == FOLDERS | BESIDE


@pytest.mark.parametrize("file", CODE, ids=names(CODE))
def test_a_file_is_short_licensed_and_of_short_functions(file: Path) -> None:
    first = file.read_text(encoding="utf-8").partition("\n")[0]

    assert first == "# SPDX-License-Identifier: Apache-2.0"
    assert list(too_long(file)) == []


def test_a_file_of_401_lines_and_a_function_of_51_are_too_long(tmp_path: Path) -> None:
    file = tmp_path / "long.py"
    file.write_text("x = 1\n" * 400, encoding="utf-8")
    assert list(too_long(file)) == []

    file.write_text("x = 1\n" * 350 + "def f():\n" + "    x = 1\n" * 50, encoding="utf-8")
    assert len(list(too_long(file))) == 2


@pytest.mark.parametrize("file", CODE, ids=names(CODE))
def test_what_silences_a_tool_says_why(file: Path) -> None:
    text = file.read_text(encoding="utf-8")

    bare = [found.group() for found in SILENCED.finditer(text) if not re.search(r"\w+\W+\w+", found["why"])]

    assert bare == []


def habits_of(file: Path) -> Iterator[str]:
    """Mocks and waits by the clock."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=modules):
                yield from (module.name for module in modules if module.name in MOCKS)
            case ast.ImportFrom(module=str(module)) if module in MOCKS:
                yield module
            case ast.Call(func=ast.Attribute(value=ast.Name(id="qtbot"), attr="wait")):
                yield "qtbot.wait"
            case ast.Call(func=ast.Attribute(attr=attribute) | ast.Name(id=attribute)) if attribute in WAITS:
                yield attribute
            case ast.Call(func=ast.Attribute(value=ast.Name(id="monkeypatch"), attr="setattr")):
                yield "monkeypatch.setattr"
            case ast.arg(arg="mocker"):
                yield "mocker"


@pytest.mark.parametrize("file", TESTS, ids=names(TESTS))
def test_tests_use_real_things_and_wait_for_events(file: Path) -> None:
    assert list(habits_of(file)) == []


def imports_of(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=modules):
                yield from (module.name for module in modules)
            case ast.ImportFrom(module=str(module)):
                yield module


def test_tests_see_no_more_than_what_they_test() -> None:
    wrong = {
        f"{file.relative_to(ROOT)}: {module}"
        for folder, hidden in (
            ("models", ("PySide6", "ui")),
            ("reports", ("PySide6", "ui")),
            ("ui", ("models.records",)),
        )
        for file in source_files((f"tests/{folder}",))
        for module in imports_of(file)
        if any(module == name or module.startswith(f"{name}.") for name in hidden)
    }

    assert wrong == set()


def test_the_start_reaches_for_windows_and_commands_only() -> None:
    assert {module.split(".")[0] for module in imports_of(ROOT / "main.py")} <= {*sys.stdlib_module_names, "ui"}


def test_calls_into_qt_that_return_nothing_take_nothing_from_none() -> None:
    before = sys.getrefcount(None)

    for _ in range(20_000):
        QObject().setObjectName("x")

    assert sys.getrefcount(None) >= before


def test_the_readmes_two_commands_are_there_and_ci_calls_the_second() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^ {4}(\./run(?: test)?)\b[^\n]*$", readme, flags=re.MULTILINE)
    called = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1]

    assert commands[:2] == ["./run", "./run test"]
    assert called.endswith("exec ./run test")


def test_what_the_readme_shows_and_names_is_there() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", readme)

    assert shown
    assert [path for path in shown if not (ROOT / path).exists()] == []


def test_every_language_says_everything() -> None:
    folder = ROOT / "resources" / "translations"
    languages = [json.loads((folder / f"{name}.json").read_text(encoding="utf-8")) for name in ("zh_CN", "zh_TW", "en")]
    said = [{(context, text) for context, texts in each.items() for text in texts if texts[text]} for each in languages]

    assert said[0]
    assert said[0] == said[1]
    assert said[0] <= said[2]


def test_the_lock_carries_hashes_and_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    packages = re.findall(r"^[a-z0-9-]+==\S+", lock, flags=re.MULTILINE)

    assert packages
    assert "://" not in lock
    assert lock.count("==") >= len(packages)
    assert len(re.findall(r"^[a-z0-9-]+==[^\n]* \\\n +--hash=sha256:", lock, flags=re.MULTILINE)) == len(packages)


def test_the_program_depends_on_what_it_imports_and_on_nothing_else() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split("[<>=]", package)[0] for package in project["dependencies"]}
    program = [ROOT / "main.py", *source_files(("models", "reports", "resources", "ui"))]
    imported = {module.split(".")[0] for file in program for module in imports_of(file)}
    foreign = imported - {*sys.stdlib_module_names, "models", "reports", "resources", "ui"}

    # shiboken6 comes with PySide6; rl_accel is imported by reportlab where it is there.
    assert foreign - {"shiboken6"} == needed - {"rl_accel"}


def test_the_binding_stays_below_the_version_that_breaks_none() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    version = re.search(r"^pyside6==(\d+)\.(\d+)", lock, flags=re.MULTILINE)

    assert version
    assert (6, 8) <= (int(version[1]), int(version[2])) < (6, 12)


def test_the_licences_of_code_and_fonts_lie_beside_them() -> None:
    assert "Apache License" in (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert (ROOT / "resources" / "fonts" / "OFL.txt").exists()


def test_the_minutes_name_the_version_that_the_project_has() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert project["version"] == VERSION
