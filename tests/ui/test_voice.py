# SPDX-License-Identifier: Apache-2.0
"""The language of the windows changes at once and everywhere."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QTreeView
from pytestqt.qtbot import QtBot

from ui.voice import Speech, language_of


class Greeting(QLabel):
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setText(QCoreApplication.translate("Level", "severe"))
        super().changeEvent(event)


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[Speech]:
    spoken = Speech(qapp, "en")
    yield spoken
    spoken.speak("en")
    spoken.deleteLater()


def test_a_window_that_is_open_is_translated_when_the_language_changes(speech: Speech, qtbot: QtBot) -> None:
    label = Greeting()
    qtbot.addWidget(label)

    speech.speak("zh_CN")
    QCoreApplication.sendPostedEvents()
    assert label.text() == "重大"

    speech.speak("en")
    QCoreApplication.sendPostedEvents()
    assert label.text() == "severe"


def test_qts_own_buttons_follow_too(speech: Speech) -> None:
    speech.speak("zh_CN")

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"


def test_those_who_keep_texts_are_told_once_per_change(speech: Speech, qtbot: QtBot) -> None:
    with qtbot.waitSignal(speech.changed) as told:
        speech.speak("zh_TW")

    assert told.args == ["zh_TW"]
    with qtbot.assertNotEmitted(speech.changed):
        speech.speak("zh_TW")


def test_the_voice_is_that_of_the_language_spoken(speech: Speech) -> None:
    speech.speak("zh_CN")

    assert speech.voice.language == speech.language == "zh_CN"


def test_an_unknown_language_changes_nothing(speech: Speech) -> None:
    with pytest.raises(ValueError, match="fr"):
        speech.speak("fr")

    assert speech.language == "en"


@pytest.mark.parametrize(
    ("system", "ours"),
    [("zh_CN", "zh_CN"), ("zh_SG", "zh_CN"), ("zh_TW", "zh_TW"), ("zh_HK", "zh_TW"), ("en_GB", "en"), ("de_DE", "en")],
)
def test_the_systems_language_leads_to_the_nearest_of_ours(system: str, ours: str) -> None:
    assert language_of(QLocale(system)) == ours


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_no_word_of_the_dialog_for_files_stays_english(
    speech: Speech, qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    (tmp_path / "folder").mkdir()
    speech.speak(language)
    dialog = QFileDialog(None, "", str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    (entries,) = dialog.findChildren(QTreeView)
    qtbot.waitUntil(lambda: entries.model().rowCount(entries.rootIndex()) == 1)
    kind = entries.model().index(0, 2, entries.rootIndex()).data()
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    heads = [entries.model().headerData(column, Qt.Orientation.Horizontal) for column in range(4)]

    assert kind in ("文件夹", "資料夾")
    assert not [text for text in (*labels, *heads) if re.search("[A-Za-z]{2}", text)]


@pytest.mark.parametrize(("count", "said"), [(1, "{pages} page"), (2, "{pages} pages")])
def test_the_windows_count_one_thing_as_one(speech: Speech, count: int, said: str) -> None:
    speech.speak("en")
    assert QCoreApplication.translate("MinutesScreen", "{pages} pages", None, count) == said
