# SPDX-License-Identifier: Apache-2.0
"""Every text in the sources that is marked for translation, as Qt's own tool finds it."""

import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[2]
SOURCES = ("main.py", "models", "reports", "ui")
MARKER = "QT_TRANSLATE_NOOP+=mark"
"""Below the windows the marker is called `mark`; the tool is told that it stands for Qt's."""


@dataclass(frozen=True, order=True)
class Message:
    """One source text in one context; `numerus` where it depends on a number of things."""

    context: str
    source: str
    numerus: bool = False

    def __str__(self) -> str:
        return f"{self.context}|{self.source}"


class Unreadable(Exception):
    """The tool could not read the sources without a warning."""


def tool(name: str) -> str:
    """A console script of the interpreter that runs this."""
    return str(Path(sys.executable).parent / name)


def source_files(sources: Iterable[str] = SOURCES, root: Path = ROOT) -> list[Path]:
    files: list[Path] = []
    for source in sources:
        place = root / source
        files += sorted(place.rglob("*.py")) if place.is_dir() else [place] if place.exists() else []
    return [file for file in files if "__pycache__" not in file.parts]


def messages_in(files: Iterable[Path]) -> list[Message]:
    """All marked texts, sorted; a warning of the tool is an error."""
    with TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        done = subprocess.run(
            [
                tool("pyside6-lupdate"),
                "-silent",
                "-warnings-are-errors",
                "-locations",
                "none",
                "-tr-function-alias",
                MARKER,
                *map(str, files),
                "-ts",
                str(found),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode or not found.exists():
            raise Unreadable(done.stdout + done.stderr)
        tree = ET.parse(found)  # noqa: S314 - written by Qt's tool a moment ago
    return sorted(
        Message(context.findtext("name", ""), message.findtext("source", ""), message.get("numerus") == "yes")
        for context in tree.iter("context")
        for message in context.iter("message")
    )
