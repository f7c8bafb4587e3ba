# SPDX-License-Identifier: Apache-2.0
"""Make the translations: `python -m tests.tools.translations`, or with `--check` only say what is wrong or out of date.

Words are written by people in resources/translations/words; everything else in that folder but the overrides and
plurals is made here, for the windows (.ts, .qm) and as plain data for what runs without Qt (.json).
"""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import escape

from tests.tools.catalogue import LANGUAGES, TRANSLATIONS, Forms, placeholder_problems, read_words, texts_of
from tests.tools.extraction import ROOT, Message, messages_in, source_files, tool
from tests.tools.visible_text import han_literals, unreachable_texts

HEADER = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
"""
CHINESE_IN_CODE = {"models/rules/initials.py", "reports/capitals.py"}
"""Digits in capitals, and characters with their letters, are an algorithm's alphabet, not words."""


def by_context(texts: Mapping[Message, Forms]) -> dict[str, dict[Message, Forms]]:
    contexts: dict[str, dict[Message, Forms]] = {}
    for message in sorted(texts):
        contexts.setdefault(message.context, {})[message] = texts[message]
    return contexts


def qt_source(language: str, texts: Mapping[Message, Forms]) -> str:
    """The file of Qt Linguist; forms for one and for several only where Qt is asked with a number."""
    lines = [HEADER.format(language=language)]
    for context, messages in by_context(texts).items():
        if not context:
            continue
        lines.append(f"<context>\n    <name>{escape(context)}</name>\n")
        for message, forms in messages.items():
            lines.append('    <message numerus="yes">\n' if message.numerus else "    <message>\n")
            lines.append(f"        <source>{escape(message.source)}</source>\n")
            if message.numerus:
                each = [forms] if isinstance(forms, str) else forms
                shown = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in each)
            else:
                shown = escape(forms if isinstance(forms, str) else message.source)
            lines.append(f"        <translation>{shown}</translation>\n    </message>\n")
        lines.append("</context>\n")
    return "".join([*lines, "</TS>\n"])


def plain_data(texts: Mapping[Message, Forms]) -> str:
    """Context → source → text; the context without a name settles what contexts translate differently."""
    data = {
        context: {message.source: forms for message, forms in messages.items()}
        for context, messages in by_context(texts).items()
    }
    return json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def write(folder: Path, texts: Mapping[str, Mapping[Message, Forms]]) -> None:
    """All generated files, the same bytes from the same words."""
    for language in LANGUAGES:
        source = folder / f"{language}.ts"
        source.write_text(qt_source(language, texts[language]), encoding="utf-8", newline="\n")
        compiled = folder / f"{language}.qm"
        subprocess.run([tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(compiled)], check=True)
        data = folder / f"{language}.json"
        data.write_text(plain_data(texts[language]), encoding="utf-8", newline="\n")


def stale(texts: Mapping[str, Mapping[Message, Forms]]) -> Iterator[str]:
    """Files that differ from what would be written now."""
    with TemporaryDirectory() as name:
        fresh = Path(name)
        write(fresh, texts)
        for file in sorted(fresh.iterdir()):
            kept = TRANSLATIONS / file.name
            if not kept.exists() or kept.read_bytes() != file.read_bytes():
                yield f"{file.name} is out of date: run python -m tests.tools.translations"


def unreachable() -> Iterator[str]:
    for file in source_files():
        name = file.relative_to(ROOT).as_posix()
        yield from unreachable_texts(file, window=name.startswith("ui/"))
        if name.startswith(("ui/", "reports/")) and name not in CHINESE_IN_CODE:
            yield from han_literals(file)


def main(arguments: list[str]) -> int:
    """0 if everything is translated (and, with `--check`, up to date); else every problem on its own line."""
    problems = list(unreachable())
    messages = messages_in(source_files())
    words = read_words()
    texts = texts_of(messages, words)
    problems += [*words.problems, *words.unused(), *placeholder_problems(texts)]
    if "--check" in arguments:
        problems += stale(texts)
    else:
        write(TRANSLATIONS, texts)
    print(*(f"translations: {problem}" for problem in problems), sep="\n", end="\n" if problems else "")
    if not problems:
        print(f"translations: {len(messages)} texts in {len(LANGUAGES)} languages")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
