# SPDX-License-Identifier: Apache-2.0
"""Half-typed text of the forms: kept while it is typed, put back where it was typed, gone once it is committed.

Which fields, and what commits them, is one table. Secrets, sealed votes and private notes are not in it; a private note
comes here sealed.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from models.operations.change import Change
from models.snapshots.drafts import DraftPlace
from ui.bridge import Pending
from ui.widgets.secret_line import SecretLine
from ui.widgets.waiting import Waiting
from ui.wishes import Wished

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

Editor = QLineEdit | QPlainTextEdit
KEEP_MS = 300
"""How old what is kept may be; each key by itself would write to the disk."""
ITEM, ABOUT, UNKEPT, STANDS = "item", "about", "unkept", "stands"
"""Properties: the item of the agenda that a form shows, for a moment still the one before; what its fields are about (a
line, a member, a condition); that none of it may be kept; and the text that stands in the record, which is no draft.
"""

OF_CASE: Mapping[str, frozenset[str]] = {
    "acting_chair": frozenset({"name_acting_chair"}),
    "check_": frozenset({"enter_check"}),
    "conclusion_": frozenset({"state_conclusion"}),
    "condition_cell_": frozenset({"amend_condition"}),
    "condition_field": frozenset({"add_condition"}),
    "deferral_reason": frozenset({"defer_case"}),
    "evidence_": frozenset({"enter_check", "reclassify_evidence"}),
    "input_": frozenset(
        {"accept_by_chair", "adopt_value", "answer", "ask", "correct_figure", "mark_reinvestigate", "state_cause"}
        | {"waive_line"}
    ),
    "inputs.": frozenset({"enter_check"}),
    "intercession": frozenset({"note_intercession"}),
    "own_": frozenset({"cast_vote"}),
    "recusal_field": frozenset({"declare_recusal", "take_recusal_back"}),
    "resolution_": frozenset({"adopt_resolution"}),
    "restricted_reason": frozenset({"open_ballot"}),
    "round_reason": frozenset({"new_round"}),
    "strike_reason": frozenset({"strike_condition"}),
    "undecided_reason": frozenset({"leave_undecided"}),
    "veto_reason": frozenset({"veto"}),
    "withdraw_reason": frozenset({"withdraw_case"}),
}
"""Fields by how their names begin, and the operations that commit what they hold."""
OF_DESK: Mapping[str, frozenset[str]] = {
    "adding_facts": frozenset({"reconsider"}),
    "adjourning_reason": frozenset({"adjourn"}),
    "closing_reason": frozenset({"close_key"}),
    "convening_": frozenset({"convene"}),
    "from_paper_reason": frozenset({"begin_paper"}),
    "fulfilment_": frozenset({"record_pay_out", "record_status", "waive_condition"}),
    "outstanding_": frozenset({"sign_above", "veto"}),
    "signer_name": frozenset({"enrol_key"}),
}
"""The same of fields that belong to no open case."""
FIELDS = {**OF_CASE, **OF_DESK}
ENDED_BY: Mapping[str, tuple[str, ...]] = {"reveal": ("own_",), "adopt_resolution": ("own_", "resolution_")}
"""What a change of a case leaves without a sense, whatever it was about."""


class Drafts(QObject):
    """Holds every half-typed text by its place; the database has the same a moment later."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._texts: dict[DraftPlace, str] = {}
        self._sent: dict[DraftPlace, str] = {}
        """What is on its way to the record: put back nowhere, and kept until its receipt."""
        self._changed: set[DraftPlace] = set()
        self._waiting = Waiting(KEEP_MS, self.flush, self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        window.bridge.ready.connect(lambda: window.bridge.read_drafts(self._found))
        window.bridge.changed.connect(self._end)
        window.desk.wished.connect(self._commit)
        window.voting.shown.connect(lambda _case, _voting: self._fill_if_seen(window.voting.screen))
        window.page.tab_shown.connect(lambda _number: self.fill(window.frame))
        for line_input in (window.workspace.input, window.questions.input):
            line_input.opened.connect(partial(self.fill, line_input))

    def keep(self, place: DraftPlace, text: str) -> None:
        """Remember what is typed there; an empty text is forgotten."""
        if text == self._texts.get(place, ""):
            return
        self._texts.pop(place, None)
        if text:
            self._texts[place] = text  # after all others: it was typed last
        self._keep_soon([place])

    def text(self, place: DraftPlace) -> str:
        """What was half typed there, or nothing."""
        return self._texts.get(place, "")

    def last_part(self, scope: str, form: str, field: str) -> str | None:
        """Of a form about `form`, what the part is about in which such a field was typed in last."""
        end = f" {form}"
        places = (each for each in reversed(self._texts) if each.scope == scope and each.field.startswith(field))
        return next((each.about.removesuffix(end) for each in places if each.about.endswith(end)), None)

    def flush(self) -> None:
        """Send what changed to the database."""
        self._waiting.stop()
        if self._changed:
            standing = {**self._sent, **self._texts}
            self._window.bridge.keep_drafts({place: standing.get(place, "") for place in self._changed})
            self._changed.clear()

    def fill(self, root: QWidget) -> None:
        """Put back what was half typed in the fields that are seen, and listen to them."""
        listened = 0
        while len(editors := list(_editors(root))) > listened:  # a row that is filled may be followed by another
            listened = len(editors)
            for editor in editors:
                self._listen(editor)
                text = self._texts.get(self._place(editor))
                if text is not None and _is_open(editor) and _text(editor) != text:
                    _put(editor, text)

    def _fill_if_seen(self, screen: QWidget) -> None:
        """A tab that is not in front is filled when it comes there."""
        if screen.isVisible():
            self.fill(screen)

    def _found(self, texts: Mapping[DraftPlace, str]) -> None:
        """What was kept; what was typed before it came is newer."""
        self._texts = {**texts, **self._texts}
        self.fill(self._window.frame)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        root = now.window()
        if root is self._window.frame and not isinstance(now, QLineEdit | QPlainTextEdit):
            return
        if root is self._window.frame or root.parent() is self._window.frame:
            self.fill(root)

    def _listen(self, editor: Editor) -> None:
        if editor.property("drafted"):
            return
        editor.setProperty("drafted", True)
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(
                lambda text: self.keep(self._place(editor), "" if text == editor.property(STANDS) else text)
            )
        else:
            editor.textChanged.connect(lambda: self._take_page(editor))

    def _take_page(self, editor: QPlainTextEdit) -> None:
        """What the program puts into a page leaves nothing to undo; only what a person types is kept."""
        if editor.document().isUndoAvailable():
            self.keep(self._place(editor), editor.toPlainText())

    def _place(self, editor: Editor) -> DraftPlace:
        name = editor.objectName()
        if not name.startswith(tuple(OF_CASE)):
            return DraftPlace("", _about(editor), name)
        opened = "" if self._window.on_agenda else self._window.desk.item
        return DraftPlace(str(_item(editor) or opened or ""), _about(editor), name)

    def _commit(self, wished: Wished, pending: Pending) -> None:
        """What is on its way is put back nowhere; a refusal gives it back to its field."""
        sent = {place: self._texts.pop(place) for place in list(self._texts) if stores(wished, place)}
        if sent:
            self._sent |= sent
            pending.then(lambda _receipt: self._settle(sent), lambda _error: self._give_back(sent))

    def _settle(self, sent: Mapping[DraftPlace, str]) -> None:
        for place in sent:
            self._sent.pop(place, None)
        self._keep_soon(sent)

    def _give_back(self, sent: Mapping[DraftPlace, str]) -> None:
        self._texts = {**sent, **self._texts}
        self._settle(sent)

    def _keep_soon(self, places: Iterable[DraftPlace]) -> None:
        self._changed.update(places)
        if not self._waiting.isActive():
            self._waiting.start()

    def _end(self, change: Change) -> None:
        """What a change leaves without a sense goes; with sealed minutes everything that is half typed about them."""
        rows = [row for row in self._window.desk.rows if row.case in change.cases or change.name == "seal_minutes"]
        names = ("",) if change.name == "seal_minutes" else ENDED_BY.get(change.name, ())
        items = {str(row.id) for row in rows}
        for place in [each for each in self._texts if each.scope in items and names and each.field.startswith(names)]:
            self.keep(place, "")


def _editors(root: QWidget) -> Iterator[Editor]:
    """The fields whose half-typed text is kept."""
    editors: list[Editor] = [*root.findChildren(QLineEdit), *root.findChildren(QPlainTextEdit)]
    for editor in editors:
        named = not isinstance(editor, SecretLine) and editor.objectName().startswith(tuple(FIELDS))
        if named and not any(part.property(UNKEPT) for part in _around(editor)):
            yield editor


def _around(editor: QWidget) -> Iterator[QWidget]:
    """The field and the forms around it, the nearest first."""
    part: QWidget | None = editor
    while part is not None:
        yield part
        part = part.parentWidget()


def _is_open(editor: Editor) -> bool:
    return editor.isVisible() and editor.isEnabled() and not editor.isReadOnly()


def stores(wished: Wished, place: DraftPlace) -> bool:
    """Whether it stores what was typed there: a part of a form about the same, or a field of the form around it."""
    if wished.about is None or not (wished.about == place.about or wished.about.endswith(f" {place.about}")):
        return False
    item = str(wished.facts.get("item") or "")
    tables = ((OF_CASE, item), (OF_DESK, ""))
    return any(
        place.scope == scope and place.field.startswith(name)
        for table, scope in tables
        for name, operations in table.items()
        if wished.operation in operations
    )


def _item(editor: QWidget) -> str | None:
    """The item of the agenda that the form around it shows, where it says so."""
    return next((str(part.property(ITEM)) for part in _around(editor) if part.property(ITEM)), None)


def _about(editor: QWidget) -> str:
    """What the forms around it say that it is about, the nearest first."""
    return " ".join(filter(None, (str(part.property(ABOUT) or "") for part in _around(editor))))


def _text(editor: Editor) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()


def _put(editor: Editor, text: str) -> None:
    """As if it were typed, so that the form reads it."""
    if isinstance(editor, QLineEdit):
        editor.selectAll()
        editor.insert(text)
    else:
        editor.setPlainText(text)
