# SPDX-License-Identifier: Apache-2.0
"""Texts that a person would see and that no translation can reach: bare words in windows, built texts in markers."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

MARKERS = {"tr", "mark", "QT_TRANSLATE_NOOP"}
SHOWING = {
    "QAction",
    "QCheckBox",
    "QGroupBox",
    "QLabel",
    "QMenu",
    "QPushButton",
    "QRadioButton",
    "QToolButton",
    "addAction",
    "addMenu",
    "addRow",
    "addTab",
    "setAccessibleDescription",
    "setAccessibleName",
    "setHeaderLabels",
    "setInformativeText",
    "setPlaceholderText",
    "setStatusTip",
    "setText",
    "setTitle",
    "setToolTip",
    "setWindowTitle",
    "setWhatsThis",
    "showMessage",
}
WORD = re.compile(r"[A-Za-z]{2,}|[\u3400-\u9fff]")
HAN = re.compile(r"[\u3400-\u9fff]")


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _literal(node: ast.expr) -> str | None:
    """The words of a literal or of the fixed parts of a built text."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(_literal(part) or "" for part in parts)
        case _:
            return None


def _marked_text(call: ast.Call) -> ast.expr | None:
    """The argument that a marker call would translate."""
    if _name(call) == "translate":
        owner = call.func.value if isinstance(call.func, ast.Attribute) else None
        qt = isinstance(owner, ast.Name) and owner.id == "QCoreApplication"
        return call.args[1] if qt and len(call.args) > 1 else None
    if _name(call) not in MARKERS or not call.args:
        return None
    return call.args[0] if _name(call) == "tr" else call.args[-1]


def _docstrings(tree: ast.Module) -> set[ast.expr]:
    return {
        node.value for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


def unreachable_texts(file: Path, *, window: bool) -> Iterator[str]:
    """One sentence for each text; `window` where what is passed to a widget is shown as it stands."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        marked = _marked_text(node)
        if marked is not None and not (isinstance(marked, ast.Constant) and isinstance(marked.value, str)):
            yield f"{file}:{node.lineno}: the marked text must be one literal"
        if window and _name(node) in SHOWING:
            yield from (
                f"{file}:{node.lineno}: this text cannot be translated: {text}"
                for text in map(_literal, node.args)
                if text is not None and WORD.search(text)
            )


def han_literals(file: Path) -> Iterator[str]:
    """Chinese in code belongs into resources/translations/words."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    said = _docstrings(tree)
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and node not in said
            and isinstance(node.value, str)
            and HAN.search(node.value)
        ):
            yield f"{file}:{node.lineno}: Chinese text in code: {node.value}"
