# SPDX-License-Identifier: Apache-2.0
"""Every text in the sources that is marked for translation.

Qt's own `pyside6-lupdate` is not used: in 6.11 the first `self.tr` after a `QCoreApplication.translate` is filed under
the context `QCoreApplication.self`, where the window never looks.
"""

import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCES = ("main.py", "models", "reports", "ui")
NUMBER = {"tr": 2, "translate": 3}
"""Where Qt's two calls take the number that a plural depends on."""


@dataclass(frozen=True, order=True)
class Message:
    """One source text in one context; `numerus` where Qt is asked with a number of things."""

    context: str
    source: str
    numerus: bool = False

    def __str__(self) -> str:
        return f"{self.context}|{self.source}"


def tool(name: str) -> str:
    """A console script of the interpreter that runs this."""
    return str(Path(sys.executable).parent / name)


def source_files(sources: Iterable[str] = SOURCES, root: Path = ROOT) -> list[Path]:
    files: list[Path] = []
    for source in sources:
        place = root / source
        files += sorted(place.rglob("*.py")) if place.is_dir() else [place] if place.exists() else []
    return [file for file in files if "__pycache__" not in file.parts]


def name_of(call: ast.Call) -> str:
    """The last part of what is called."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def owner_of(call: ast.Call) -> str:
    """What a method is called on, where that is a plain name."""
    match call.func:
        case ast.Attribute(value=ast.Name(id=name)):
            return name
        case _:
            return ""


def text_of(node: ast.expr) -> str | None:
    """A literal's text."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


class _Reader(ast.NodeVisitor):
    """Collects messages; the class around a call is the context of `self.tr`."""

    def __init__(self) -> None:
        self.found: set[Message] = set()
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = name_of(node)
        texts = [text_of(argument) for argument in node.args[:2]]
        numerus = len(node.args) > NUMBER.get(name, len(node.args)) or any(word.arg == "n" for word in node.keywords)
        match name, texts:
            case "tr", [str(source), *_] if self._classes and owner_of(node) == "self":
                self.found.add(Message(self._classes[-1], source, numerus))
            case "translate", [str(context), str(source)]:
                self.found.add(Message(context, source, numerus))
            case "mark", [str(context), str(source)]:
                self.found.add(Message(context, source))


def messages_in(files: Iterable[Path]) -> list[Message]:
    """All marked texts, sorted."""
    reader = _Reader()
    for file in files:
        reader.visit(ast.parse(file.read_text(encoding="utf-8"), str(file)))
    return sorted(reader.found)


def calls_in(file: Path) -> Iterator[ast.Call]:
    """Every call of a file, wherever it stands."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"), str(file))):
        if isinstance(node, ast.Call):
            yield node
