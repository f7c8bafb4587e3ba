# SPDX-License-Identifier: Apache-2.0
"""From words to texts in every language, and what is wrong with them."""

import json
import re
import string
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from opencc import OpenCC

from tests.tools.extraction import ROOT, Message

TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("zh_CN", "zh_TW", "en")
Forms = str | list[str]
"""A text, or its forms for one and for several."""


def _read(file: Path) -> dict[str, Forms]:
    def once(pairs: list[tuple[str, Forms]]) -> dict[str, Forms]:
        if len({key for key, _ in pairs}) < len(pairs):
            raise ValueError(f"{file} says something twice.")
        return dict(pairs)

    found: dict[str, Forms] = json.loads(file.read_text(encoding="utf-8"), object_pairs_hook=once)
    return found


@dataclass
class Words:
    """What people wrote: Chinese by English, changes for the traditional form, English plurals."""

    chinese: dict[str, Forms] = field(default_factory=dict)
    traditional: dict[str, Forms] = field(default_factory=dict)
    plurals: dict[str, Forms] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    def find(self, words: Mapping[str, Forms], message: Message) -> Forms | None:
        """A key with the context goes before one without."""
        for key in (str(message), message.source):
            if key in words:
                self.used.add(key)
                return words[key]
        return None

    def unused(self) -> Iterator[str]:
        for key in sorted({*self.chinese, *self.traditional, *self.plurals} - self.used):
            yield f"no source says “{key}”: remove it from the words, or mark it"


def read_words(folder: Path = TRANSLATIONS) -> Words:
    words = Words()
    for file in sorted((folder / "words").glob("*.json")):
        for key, text in _read(file).items():
            if words.chinese.setdefault(key, text) != text:
                words.problems.append(
                    f"{file.name}: “{key}” is {words.chinese[key]} elsewhere and {text} here; use a “Context|{key}” key"
                )
    words.traditional = _read(folder / "zh_TW_overrides.json")
    words.plurals = _read(folder / "en_plurals.json")
    return words


def english(message: Message, words: Words) -> Forms:
    """The source itself; `(s)` or a written pair where it depends on a number."""
    pair = words.find(words.plurals, message)
    if pair is not None:
        return pair
    if "(s)" in message.source:
        return [message.source.replace("(s)", ""), message.source.replace("(s)", "s")]
    return [message.source, message.source] if message.numerus else message.source


def _plain_twins(messages: Iterable[Message], words: Words) -> set[Message]:
    """The nameless context says what a text means by itself where some context means something else."""
    return {
        Message("", message.source)
        for message in messages
        if str(message) in words.chinese and message.source in words.chinese
    }


_CONVERTER = OpenCC("s2twp")
_OF_THE_TRADE = {
    "透過": "通過",
    "籤": "簽",
    "換髮": "換發",
    "許可權": "權限",
    "錶決": "表決",
    "宣告瞭": "聲明了",
    "宣告": "聲明",
    "支援": "支持",
    "型別": "類型",
    "影象": "影像",
}
"""What the converter takes for words of computing, or for a rarer character: to pass, to sign, to issue, to declare."""
_OF_THE_PLACE = {
    "賬": "帳",
    "單元格": "儲存格",
    "二維碼": "QR 碼",
    "全屏": "全螢幕",
    "黑屏": "黑畫面",
    "當前": "目前",
    "軟資訊": "軟性資訊",
    "錄入": "登錄",
}
"""What is understood in Taiwan and not said there."""
_ENTER = re.compile(r"(?P<before>[\u4e00-\u9fff]?)回車(?P<after>[\u4e00-\u9fff]?)")
"""The key, which has its English name on a keyboard of Taiwan, with the letters on either side."""


def traditional(chinese: str) -> str:
    """The characters and words that are used in Taiwan."""
    text: str = _CONVERTER.convert(chinese)
    for converted, meant in {**_OF_THE_TRADE, **_OF_THE_PLACE}.items():
        text = text.replace(converted, meant)
    return _ENTER.sub(lambda found: " ".join(part for part in (found["before"], "Enter", found["after"]) if part), text)


def texts_of(messages: Sequence[Message], words: Words) -> dict[str, dict[Message, Forms]]:
    """Language → message → text; what is not translated is left out and told among the problems."""
    texts: dict[str, dict[Message, Forms]] = {language: {} for language in LANGUAGES}
    for message in (*messages, *sorted(_plain_twins(messages, words))):
        texts["en"][message] = english(message, words)
        chinese = words.find(words.chinese, message)
        if not isinstance(chinese, str) or not chinese:
            words.problems.append(f"not translated: {message}")
            continue
        texts["zh_CN"][message] = chinese
        texts["zh_TW"][message] = words.find(words.traditional, message) or traditional(chinese)
    return texts


def fields(text: str) -> set[str]:
    """The names in braces, and `%n`."""
    named = {name.split(".")[0] for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return named | ({"%n"} if "%n" in text else set())


def placeholder_problems(texts: Mapping[str, Mapping[Message, Forms]]) -> Iterator[str]:
    for language, of_language in texts.items():
        for message, forms in of_language.items():
            for text in [forms] if isinstance(forms, str) else forms:
                try:
                    same = fields(text) == fields(message.source)
                except ValueError:
                    same = False
                if not same:
                    yield f"{language}: the fields differ between “{message.source}” and “{text}”"
