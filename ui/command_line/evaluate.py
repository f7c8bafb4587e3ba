# SPDX-License-Identifier: Apache-2.0
"""`main.py evaluate FILE.json|- [--language …]`: compute checks, schedules, statements and tallies of a request."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from models.labels import mark
from models.rules.evaluation.answering import evaluate
from models.rules.evaluation.request import RequestError
from models.terms import Said

if TYPE_CHECKING:
    from reports.voice import Voice

LANGUAGES = ("zh_CN", "zh_TW", "en")
DONE, WRONG_INPUT = 0, 2
STANDARD_INPUT = "-"
UNREADABLE = mark("Request", "The request {file} cannot be read. Check the name and the permissions.")


def run(arguments: Sequence[str]) -> int:
    """The exit status: 0 with an answer on standard output, 2 with one sentence on standard error."""
    options = _options(arguments)
    speak = _Speaker(options.language).say
    try:
        data = sys.stdin.buffer.read() if options.file == STANDARD_INPUT else Path(options.file).read_bytes()
    except (OSError, ValueError):
        return _refused(speak(Said(UNREADABLE, {"file": options.file})))
    try:
        answer = evaluate(data, speak)
    except RequestError as error:
        return _refused(speak(error.message))
    _write(sys.stdout, json.dumps(answer, ensure_ascii=False), otherwise=lambda: json.dumps(answer))
    return DONE


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py evaluate", description="Compute a request without a window.")
    parser.add_argument("file", help="the request as JSON, or - for standard input")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="the language of messages")
    return parser.parse_args(arguments)


class _Speaker:
    """Speaks a language whose words are read when the first sentence is needed; most answers hold none."""

    def __init__(self, language: str) -> None:
        self._language = language

    @cached_property
    def _voice(self) -> "Voice":
        from reports.voice import Voice

        return Voice(self._language)

    def say(self, said: Said) -> str:
        return self._voice.say(said)


def _refused(sentence: str) -> int:
    _write(sys.stderr, sentence, otherwise=lambda: ascii(sentence))
    return WRONG_INPUT


def _write(stream: TextIO, text: str, *, otherwise: Callable[[], str]) -> None:
    """UTF-8 whatever the terminal says; `otherwise` where the text holds half a character that UTF-8 cannot carry."""
    try:
        line = f"{text}\n".encode()
    except UnicodeEncodeError:
        line = f"{otherwise()}\n".encode()
    stream.buffer.write(line)
    stream.flush()
