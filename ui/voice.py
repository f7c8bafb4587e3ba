# SPDX-License-Identifier: Apache-2.0
"""The language of the windows: Qt's translators installed and changed at once, and the voice that goes with them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from resources import path

if TYPE_CHECKING:
    from reports.voice import Voice

LANGUAGES = ("zh_CN", "zh_TW", "en")
DEFAULT_LANGUAGE = "zh_CN"


def language_of(locale: QLocale) -> str:
    """The nearest of our languages: traditional Chinese by script, other Chinese simplified, anything else English."""
    if locale.language() != QLocale.Language.Chinese:
        return "en"
    return "zh_TW" if locale.script() == QLocale.Script.TraditionalHanScript else "zh_CN"


class Speech(QObject):
    """The one place where the language changes: widgets get Qt's LanguageChange, everybody else `changed`."""

    changed = Signal(str)
    """The new language, after the translators are in place."""

    def __init__(self, application: QCoreApplication, language: str = DEFAULT_LANGUAGE) -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self._language = ""
        self.speak(language)

    @property
    def language(self) -> str:
        return self._language

    @property
    def voice(self) -> "Voice":
        """The voice of the language spoken now; loaded when first asked for, after the first paint."""
        from reports.voice import Voice

        return Voice(self._language)

    def speak(self, language: str) -> None:
        """Change to one of `LANGUAGES`; another is a `ValueError` and changes nothing."""
        if language not in LANGUAGES:
            raise ValueError(f"There are no words for the language {language}.")
        if language == self._language:
            return
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._language = language
        QLocale.setDefault(QLocale(language))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._translators = [
            self._loaded(f"{qt}/qtbase_{language}.qm"),
            self._loaded(str(path("translations", f"{language}.qm"))),
        ]
        self.changed.emit(language)

    def _loaded(self, file: str) -> QTranslator:
        """Installed where there is such a file; Qt's own words need none in English."""
        translator = QTranslator(self)
        if translator.load(file):
            self._application.installTranslator(translator)
        return translator
