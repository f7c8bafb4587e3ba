# SPDX-License-Identifier: Apache-2.0
"""The first start with --demo: the sample workbooks go through the real import, then the meeting is convened."""

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from models.day import day_of
from models.importers.shipped_policy import shipped_policy
from resources import path
from ui.background import Background
from ui.main_window.desk import Desk
from ui.main_window.importing import FileRead, acceptance, read_files
from ui.wishes import Wished


def demo_facts() -> dict[str, object]:
    facts: dict[str, object] = json.loads(path("demo", "meeting.json").read_text(encoding="utf-8"))
    return facts


def demo_files(language: str) -> list[Path]:
    """The sample workbooks in the order of the demo agenda; there are none in traditional script."""
    agenda = json.loads(path("demo", "meeting.json").read_text(encoding="utf-8"))["agenda"]
    spoken = "en" if language == "en" else "zh_CN"
    return [path("samples", spoken, f"{each['case']}.xlsx") for each in agenda]


class Demo(QObject):
    """Makes the demo meeting where the database has none; a second start finds it and does nothing.

    Without `files` the meeting has all sample workbooks in the language spoken now.
    """

    noticed = Signal(str)

    def __init__(
        self, desk: Desk, background: Background, parent: QObject | None = None, *, files: Sequence[Path] = ()
    ) -> None:
        super().__init__(parent)
        self._desk, self._background, self._files = desk, background, files
        self._begun = self._given_up = False
        desk.agenda_changed.connect(self._begin)

    @property
    def preparing(self) -> bool:
        """Whether the meeting is still to come."""
        return self._desk.agenda is None and not self._given_up

    def _give_up(self) -> None:
        self._given_up = True
        self._desk.agenda_changed.emit(None)

    def _begin(self, agenda: object) -> None:
        if agenda is not None and self._begun:
            self.noticed.emit("")
        if agenda is not None or self._begun or self._desk.unopened is not None:
            return
        self._begun = True
        self.noticed.emit(self.tr("The demo meeting is being prepared …"))
        language = "zh_CN" if QLocale().language() == QLocale.Language.Chinese else "en"
        files = self._files or demo_files(language)
        today = day_of(self._desk.now)
        self._background.run(lambda: read_files(files, today), self._convene)

    def _convene(self, files: tuple[FileRead, ...]) -> None:
        accepted = acceptance(files)
        facts = {**accepted.facts, "meeting": demo_facts(), "policy": shipped_policy()}
        wished = Wished("convene_demo", facts, files=accepted.files)
        self._desk.wish(wished).then(lambda _receipt: None, lambda _error: self._give_up())
