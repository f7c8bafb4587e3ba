# SPDX-License-Identifier: Apache-2.0
"""The translation tool finds every marked text and every kind of mistake."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.tools.catalogue import Words, placeholder_problems, read_words, texts_of, traditional
from tests.tools.extraction import Message, messages_in
from tests.tools.translations import plain_data, qt_source
from tests.tools.visible_text import han_literals, unreachable_texts

SOURCE = """
from models.labels import mark

SENTENCE = mark("Gate", "{count} line(s) remain")
LEVELS = {1: mark("Level", "over")}


class Panel(QWidget):
    def name(self):
        self.setText(self.tr("Votes") + QCoreApplication.translate("Gate", "two " "parts"))
        self.tr("%n vote(s)", "", 3)
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    file = tmp_path / "panel.py"
    file.write_text(SOURCE, encoding="utf-8")
    return file


def words_in(folder: Path, words: Mapping[str, object], traditional: Mapping[str, object]) -> Words:
    (folder / "words").mkdir()
    (folder / "words" / "area.json").write_text(json.dumps(words), encoding="utf-8")
    (folder / "zh_TW_overrides.json").write_text(json.dumps(traditional), encoding="utf-8")
    (folder / "en_plurals.json").write_text("{}", encoding="utf-8")
    return read_words(folder)


def test_marks_below_the_windows_and_qts_own_calls_are_found(source: Path) -> None:
    assert messages_in([source]) == [
        Message("Gate", "two parts"),
        Message("Gate", "{count} line(s) remain"),
        Message("Level", "over"),
        Message("Panel", "%n vote(s)", numerus=True),
        Message("Panel", "Votes"),
    ]


def test_what_nobody_translated_and_what_nobody_says_are_told(tmp_path: Path) -> None:
    words = words_in(tmp_path, {"over": "超差", "Gone": "旧"}, {})

    texts_of([Message("Level", "over"), Message("Panel", "Votes")], words)

    assert words.problems == ["not translated: Panel|Votes"]
    assert [problem for problem in words.unused() if "Gone" in problem]


def test_words_of_the_trade_are_not_taken_for_words_of_computing() -> None:
    assert traditional("未通过的须重签，并换发证书；审批权限") == "未通過的須重簽，並換發證書；審批權限"


def test_a_key_with_a_context_goes_first_and_the_plain_text_stays_for_sentences(tmp_path: Path) -> None:
    words = words_in(tmp_path, {"Reject": "拒绝", "Choice|Reject": "不同意"}, {"Choice|Reject": "反對"})

    texts = texts_of([Message("Choice", "Reject"), Message("Outcome", "Reject")], words)

    assert json.loads(plain_data(texts["zh_CN"])) == {
        "": {"Reject": "拒绝"},
        "Choice": {"Reject": "不同意"},
        "Outcome": {"Reject": "拒绝"},
    }
    assert texts["zh_TW"][Message("Choice", "Reject")] == "反對"
    assert texts["zh_TW"][Message("Outcome", "Reject")] == "拒絕"


def test_two_areas_may_not_say_one_text_differently(tmp_path: Path) -> None:
    words_in(tmp_path, {"over": "超差"}, {})
    (tmp_path / "words" / "other.json").write_text('{"over": "超出"}', encoding="utf-8")

    assert len(read_words(tmp_path).problems) == 1


def test_a_file_that_says_a_text_twice_is_refused(tmp_path: Path) -> None:
    words_in(tmp_path, {}, {})
    (tmp_path / "words" / "twice.json").write_text('{"over": "超差", "over": "超差"}', encoding="utf-8")

    with pytest.raises(ValueError, match="twice"):
        read_words(tmp_path)


@pytest.mark.parametrize("chinese", ["{n} 项", "项", "{count} 项 {", "{count} {n} 项"])
def test_a_translation_keeps_the_fields_of_its_source(chinese: str) -> None:
    message = Message("Gate", "{count} line(s) remain")

    assert list(placeholder_problems({"zh_CN": {message: "剩 {count} 项"}})) == []
    assert len(list(placeholder_problems({"zh_CN": {message: chinese}}))) == 1


def test_english_says_one_and_several_where_a_number_decides(tmp_path: Path) -> None:
    words = words_in(tmp_path, {"%n vote(s)": "%n 票", "{count} line(s) remain": "剩 {count} 项"}, {})
    counted = Message("Panel", "%n vote(s)", numerus=True)
    sentence = Message("Gate", "{count} line(s) remain")

    texts = texts_of([counted, sentence], words)

    assert texts["en"][sentence] == ["{count} line remain", "{count} lines remain"]
    assert "<numerusform>%n vote</numerusform><numerusform>%n votes</numerusform>" in qt_source("en", texts["en"])
    assert "<numerusform>%n 票</numerusform>" in qt_source("zh_CN", texts["zh_CN"])


@pytest.mark.parametrize(
    "line",
    [
        'label = QLabel("Votes")',
        'label.setText("表决")',
        'label.setText(f"Votes: {n}")',
        'label.setText(self.tr(f"Votes: {n}"))',
        "label.setText(self.tr(name))",
        'QCoreApplication.translate("Gate", "Votes" + name)',
        'mark("Gate", name)',
        'window.tr("Votes")',
        'self.tr("Votes", "of the committee")',
    ],
)
def test_a_text_that_no_translation_can_reach_is_told(line: str, tmp_path: Path) -> None:
    file = tmp_path / "panel.py"
    file.write_text(line, encoding="utf-8")

    assert len(list(unreachable_texts(file, window=True))) == 1


@pytest.mark.parametrize(
    "line",
    ['label.setText("—")', 'label.setText(self.tr("Votes"))', 'self.tr("{n}").format(n=1)', 'path.setText("")'],
)
def test_marks_signs_and_marked_texts_are_left_alone(line: str, tmp_path: Path) -> None:
    file = tmp_path / "panel.py"
    file.write_text(line, encoding="utf-8")

    assert list(unreachable_texts(file, window=True)) == []


def test_chinese_belongs_into_the_words_and_not_into_code(tmp_path: Path) -> None:
    file = tmp_path / "panel.py"
    file.write_text('"""表决 in a docstring."""\nNAME = "表决"\nmark("A", "type 6.2万")\n', encoding="utf-8")

    assert len(list(han_literals(file))) == 1
