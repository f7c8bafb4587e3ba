# SPDX-License-Identifier: Apache-2.0
"""What inputs may follow: typed as in the workbook (`P1@月均`), found by its words while typing."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter

from models.importers.references import basis_word, reference_from, reference_text
from models.presented import Reference
from models.snapshots.check_form import CheckFormSnapshot, Source
from reports.voice import Voice

TYPED = Qt.ItemDataRole.UserRole
NUMBER_BEGINS = "0123456789.-+(=（－＋＝０１２３４５６７８９．−"
"""How a typed number begins: then nothing is offered."""
NO_SOURCE = "\0"


def language_of_words(voice: Voice) -> str:
    """The language of references: what is typed in one of the two is understood in both."""
    return "en" if voice.language == "en" else "zh_CN"


class Sources:
    """The sources of one case, in the words of one language."""

    def __init__(self, form: CheckFormSnapshot, voice: Voice, parent: QObject) -> None:
        self._form, self._voice = form, voice
        self._known = {source.reference: source for source in form.sources}
        self._language = language_of_words(voice)
        self._models: dict[str, QAbstractItemModel] = {}
        self._parent = parent

    def find(self, text: str) -> Source | None:
        """The source that a text names; a line without a basis is meant at its first one."""
        wanted = reference_from(text, self._form.seasons)
        if wanted is None:
            return None
        if wanted.line is not None and wanted.basis is None:
            return next((each for each in self._form.sources if each.reference.line == wanted.line), None)
        return self._known.get(wanted)

    def text_of(self, reference: Reference) -> str:
        """A reference as it is typed."""
        return reference_text(reference, self._form.seasons, self._language)

    def basis(self, basis: str) -> str:
        return basis_word(basis, self._form.seasons, self._language)

    def numbers(self, parent: QObject) -> QCompleter:
        """Offers sources of one number."""
        return self._completer("numbers", [each for each in self._form.sources if each.value is not None], parent)

    def lists(self, parent: QObject) -> QCompleter:
        """Offers sources of a list of numbers."""
        return self._completer("lists", [each for each in self._form.sources if each.numbers], parent)

    def tables(self, parent: QObject) -> QCompleter:
        """Offers schedules, row by row."""
        rows = [each for each in self._form.sources if each.reference.schedule and each.value is None]
        return self._completer("tables", rows, parent)

    def _completer(self, kind: str, sources: list[Source], parent: QObject) -> QCompleter:
        if kind not in self._models:
            model = QStandardItemModel(self._parent)
            for source in sources:
                item = QStandardItem(self._described(source))
                item.setData(self.text_of(source.reference), TYPED)
                model.appendRow(item)
            self._models[kind] = model
        completer = _SourceCompleter(self._models[kind], parent)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(10)
        return completer

    def _described(self, source: Source) -> str:
        parts = [self.text_of(source.reference), source.label]
        if source.value is not None:
            parts.append(self._voice.quantity(source.value))
        return "   ".join(part for part in parts if part)


class _SourceCompleter(QCompleter):
    """Looks in the whole description, types the reference alone."""

    def splitPath(self, path: str) -> list[str]:
        return [NO_SOURCE] if path[:1] in NUMBER_BEGINS else [path]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(TYPED))
