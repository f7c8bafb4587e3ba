# SPDX-License-Identifier: Apache-2.0
"""Texts that a person would see and that no translation can reach: bare words in windows, built texts in markers."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.tools.extraction import calls_in, name_of, owner_of, text_of

MARKERS = {"tr", "translate", "mark"}
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


def _literal(node: ast.expr) -> str | None:
    """The words of a literal or of the fixed parts of a built text."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(_literal(part) or "" for part in parts)
        case _:
            return None


def _mistakes_of_marking(call: ast.Call) -> Iterator[str]:
    """What makes a marked text unreachable for the translations."""
    name = name_of(call)
    if name == "tr":
        if owner_of(call) != "self":
            yield "tr is asked of self; elsewhere QCoreApplication.translate names the context"
        texts, comment = call.args[:1], call.args[1:2]
    elif name == "mark" and isinstance(call.func, ast.Name):
        texts, comment = call.args[:2], []
    elif name == "translate" and owner_of(call) == "QCoreApplication":
        texts, comment = call.args[:2], call.args[2:3]
    else:
        return
    if any(text_of(text) is None for text in texts):
        yield "the marked text must be one literal"
    if any(text_of(text) for text in comment):
        yield "a text is told apart by its context, not by a comment"


def _docstrings(tree: ast.Module) -> set[ast.expr]:
    return {
        node.value for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


def unreachable_texts(file: Path, *, window: bool) -> Iterator[str]:
    """One sentence for each text; `window` where what is passed to a widget is shown as it stands."""
    for call in calls_in(file):
        for mistake in _mistakes_of_marking(call):
            yield f"{file}:{call.lineno}: {mistake}"
        if window and name_of(call) in SHOWING:
            yield from (
                f"{file}:{call.lineno}: this text cannot be translated: {text}"
                for text in map(_literal, call.args)
                if text is not None and WORD.search(text)
            )


def han_literals(file: Path) -> Iterator[str]:
    """Chinese in code belongs into resources/translations/words; an English text may quote what is typed: 6.2万."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and name_of(node) in MARKERS]
    known = _docstrings(tree) | {argument for call in calls for argument in call.args}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or node in known:
            continue
        text = text_of(node)
        if text is not None and HAN.search(text):
            yield f"{file}:{node.lineno}: Chinese text in code: {text}"
