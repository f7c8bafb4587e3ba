# SPDX-License-Identifier: Apache-2.0
"""The first start with --demo: the sample workbooks go through the real import, then the meeting is convened."""

from PySide6.QtCore import QLocale, QObject, Signal

from resources import path
from ui.background import Background
from ui.main_window.desk import Desk
from ui.main_window.importing import FileRead, read_files
from ui.wishes import Wished

CASES = (
    "building-materials",
    "breakfast-stall",
    "luggage-shop",
    "sports-shop",
    "bearing-workshop",
    "flower-wholesale",
)
"""In the order of the demo agenda."""


class Demo(QObject):
    """Makes the demo meeting where the database has none; a second start finds it and does nothing."""

    noticed = Signal(str)

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._begun = False
        desk.agenda_changed.connect(self._begin)

    def _begin(self, agenda: object) -> None:
        if agenda is not None or self._begun:
            return
        self._begun = True
        self.noticed.emit(self.tr("The demo meeting is being prepared …"))
        language = "en" if self.language == "en" else "zh_CN"
        files = [path("samples", language, f"{name}.xlsx") for name in CASES]
        self._background.run(lambda: read_files(files), self._store)

    @property
    def language(self) -> str:
        return "zh_CN" if QLocale().language() == QLocale.Language.Chinese else "en"

    def _store(self, files: tuple[FileRead, ...]) -> None:
        facts = {
            "presented": tuple(each.read.case for each in files if each.read.case is not None),
            "sources": tuple(each.file.name for each in files),
        }
        accepted = self._desk.wish(Wished("accept_cases", facts))
        accepted.then(lambda receipt: self._convene(receipt.change.payload))

    def _convene(self, cases: object) -> None:
        self._desk.wish(Wished("convene_demo", {"cases": cases, "language": self.language}))
