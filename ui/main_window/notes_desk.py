# SPDX-License-Identifier: Apache-2.0
"""Private notes: whose book is open in this sitting, and the way from a key to a note and back."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from models.errors.base import Told
from models.errors.keys import SecretWrong
from models.keys.sitting import IDLE, Sitting
from models.operations.change import Change
from models.snapshots.drafts import DraftPlace
from models.snapshots.preparing import OpenBook, PrivateNoteRow, PrivateNotes
from models.terms import AgendaItemId, Choice, LineKey
from ui.bridge import Pending
from ui.bridge.bridge import now
from ui.main_window.case_page import Tab
from ui.trouble import sentences
from ui.wishes import Wished
from ui.workspace.book_dialog import BookDialog
from ui.workspace.note_dialog import LeaningDialog, NoteDialog

if TYPE_CHECKING:
    from models.keys.wrapping import Cost
    from ui.main_window.window import MainWindow

About = tuple[str, LineKey | None]
"""The case and the line of a note."""


BRIEFLY = 60
"""Seconds for which the notes are open where the room sees the screen."""
NEWS = frozenset(
    {
        "merge_preparation",
        "remove_note",
        "restore_note",
        "take_note_back",
        "take_preparation_back",
        "write_note",
    }
)
"""Changes after which the notes of a book may be others than before."""


class NotesDesk(QObject):
    """Holds the open book of one author; it shuts after five minutes without a touch."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.cost: Cost | None = None
        """What one guess costs for books begun here; `None` is the standard."""
        self.books: tuple[OpenBook, ...] = ()
        self.sitting = Sitting(monotonic, now)
        self._notes = PrivateNotes()
        self._then: Callable[[], None] | None = None
        self.panel = window.questions.notes
        self.book, self.note, self.leaning = (
            BookDialog(window.frame),
            NoteDialog(window.frame),
            LeaningDialog(window.frame),
        )
        self.brief = False
        """The room sees the screen: an open book shuts soon, whatever is done with it."""
        self._unnamed = False
        """The notes of the open case came before the case did, which has the names of its lines."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.lock)
        self._connect()

    def _connect(self) -> None:
        self.book.opened.connect(self._open)
        self.book.begun.connect(self._begin)
        self.note.written.connect(self._write)
        self.note.left.connect(self._keep_draft)
        self.note.typed.connect(self._take)
        self.leaning.chosen.connect(self._lean)
        self.panel.asked.connect(self._ask)
        self.panel.deleted.connect(self._delete)
        self.book.rejected.connect(self._forget_wish)
        self._window.bridge.changed.connect(self._follow)
        self._desk.item_changed.connect(lambda _item: self._forget())
        self._desk.case_changed.connect(lambda _case: self.show() if self._unnamed else None)

    @property
    def author(self) -> str | None:
        """Whose book is open; to look is no touch, and keeps no book open."""
        return self.books[0].person if self.books and self.sitting.is_open(self.books[0].person) else None

    @property
    def opened(self) -> PrivateNotes | None:
        """The notes on the open case, while their author's book is open."""
        return None if self.author is None else self._notes

    # --- what the keys do

    def write(self) -> None:
        """A note on the line in focus; outside the statements one on the case."""
        lines = self._window.page.shown == Tab.LINES
        self._begin_note(self._window.workspace.grid.focus_line if lines else None)

    def write_on_case(self) -> None:
        self._begin_note(None)

    def change_lock(self) -> None:
        """Lock the notes, or open them and show them."""
        if self.author is not None:
            self.lock()
        else:
            self.with_book(lambda: self._window.go_to_tab(Tab.QUESTIONS))

    def ask_leaning(self) -> None:
        self.with_book(lambda: self.leaning.ask(self._notes.leaning, self._window.voice))

    def lock(self) -> None:
        """Shut the book: nothing of it is left on the screen; a draft waits for its author."""
        if self.note.isVisible():
            self.note.reject()
        if self.leaning.isVisible():
            self.leaning.reject()
        if self.book.isVisible():
            self.book.reject()
        self.sitting.end()
        self.books, self._notes = (), PrivateNotes()
        self._timer.stop()
        self.panel.lock()

    # --- the book

    def with_book(self, then: Callable[[], None]) -> None:
        """Go on with an open book: ask for the passphrase first where it is the first note of the sitting."""
        if self.author is not None:
            self._touch()
            then()
        elif self._desk.meeting is not None:
            self.lock()
            self._then = then
            self._desk.read("load_writers", self._ask_writer, meeting=self._desk.meeting)

    def _ask_writer(self, people: tuple[tuple[str, bool], ...]) -> None:
        self.book.ask(people, self._window.bridge.operator)

    def _open(self, person: str, secret: str) -> None:
        self._window.bridge.unlock_books(person, secret, self._opened, self._not_opened)

    def _begin(self, person: str, secret: str) -> None:
        facts = {"person": person, "secret": secret} | ({} if self.cost is None else {"cost": self.cost})
        wished = Wished("begin_book", facts, acting=person, private=True)
        self._desk.wish(wished).then(lambda _receipt: self._open(person, secret), self._not_opened)

    def _opened(self, books: tuple[OpenBook, ...]) -> None:
        if not self.book.isVisible() or self.book.person != books[0].person:
            return  # who left the question meanwhile, or let another one ask, wants nothing opened
        self.book.accept()
        self.books = books
        self.sitting.unlocked(books[0].person, books[0].key)
        self._touch()
        self.read()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _forget_wish(self) -> None:
        """The question was left: nothing is done once somebody opens a book for another reason."""
        self._then = None

    def _not_opened(self, error: Exception) -> None:
        if not isinstance(error, Told):
            raise error
        if isinstance(error, SecretWrong):
            shut = self.tr("This passphrase does not open the private notes of {name}. Type it once more.")
            self.book.say(shut.format(name=error.name))
        else:
            self.book.say(sentences(error, self._window.voice))

    def _touch(self) -> None:
        """Somebody works with the notes: this alone puts the lock off."""
        runs_out = self.brief and self._timer.isActive()
        if self.books and self.sitting.key_of(self.books[0].person) is not None and not runs_out:
            self._timer.start((BRIEFLY if self.brief else IDLE) * 1000)

    # --- notes

    def _begin_note(self, line: LineKey | None) -> None:
        item = self._desk.item
        if item is not None:
            self.with_book(lambda: self._show_note((item, line)))

    def _show_note(self, about: About) -> None:
        case = self._desk.case
        if case is None or self.author is None:
            return
        title = case.client if about[1] is None else f"{case.client} · {case.line(about[1]).label}"
        self.note.write(about, title, self._draft(about))

    def _is_open(self) -> bool:
        """Whether the book is; where its time is over, as after a sleep, it is shut and out of sight."""
        if self.books and self.author is None:
            self.lock()
        return bool(self.books)

    def _write(self, about: About, text: str) -> None:
        self._keep_draft(about, text)
        if not self._is_open():
            return
        item, line = about
        place = self._place(about)
        self._wish("write_note", {"item": item, "book": self.books[0], "line": line, "text": text}).then(
            lambda _receipt: self._window.drafts.keep(place, "")
        )

    def _take(self, about: About, text: str) -> None:
        self._touch()
        self._keep_draft(about, text)

    def _keep_draft(self, about: About, text: str) -> None:
        """Sealed before it is kept: what is half typed is as private as what is written."""
        from models.keys.private_words import sealed_draft

        if self.books:
            place = self._place(about)
            sealed = sealed_draft(text, self.books[0].key, _parts(place)).hex() if text.strip() else ""
            self._window.drafts.keep(place, sealed)

    def _draft(self, about: About) -> str:
        from models.keys.person_key import NotForThisKey
        from models.keys.private_words import opened_draft

        place = self._place(about)
        sealed = self._window.drafts.text(place)
        with suppress(NotForThisKey, ValueError):  # altered outside this program
            return opened_draft(bytes.fromhex(sealed), self.books[0].key, _parts(place)) if sealed else ""
        return ""

    def _place(self, about: About) -> DraftPlace:
        from models.keys.private_words import draft_name

        item, line = about
        return DraftPlace(item, draft_name(self.books[0].key, AgendaItemId(item), line), "note_text")

    def _lean(self, choice: Choice) -> None:
        if self._is_open():
            self._wish("lean", {"item": self._desk.item, "book": self.books[0], "choice": choice})

    def _delete(self, note: str) -> None:
        self._is_open()
        for book in self.books:
            if any(row.id == note and row.book == book.id for row in self._notes.notes):
                self._wish("remove_note", {"item": self._desk.item, "note": note, "key": book.key})

    def _ask(self, note: PrivateNoteRow) -> None:
        """The note stays; what was asked is everybody's from now on."""
        if not self._is_open():
            return
        facts = {"item": self._desk.item, "line": note.line, "text": note.text, "asked_by": self.books[0].person}
        said = self.tr("The note is now a question of {name}, and stays a note.").format(name=self.books[0].person)
        wished = Wished("ask", facts, acting=self.books[0].person, line=note.line, about=None)
        self._desk.wish(wished).then(lambda _receipt: self._window.notice(said))

    def _wish(self, operation: str, facts: dict[str, object]) -> Pending:
        self._touch()
        return self._desk.wish(Wished(operation, facts, acting=self.books[0].person))

    # --- what is shown

    def read(self) -> None:
        """Read the notes of the open case again, while a book is open."""
        item = self._desk.item
        if self._is_open() and item is not None:
            self._desk.read("load_private_notes", partial(self._got, item), item=item, books=self.books)

    def _got(self, item: AgendaItemId, notes: PrivateNotes) -> None:
        """The notes came; another case may have been opened meanwhile."""
        if item == self._desk.item:
            self._show(notes)

    def show(self) -> None:
        """Show again, in the language spoken now."""
        if self.author is None:
            self.panel.lock()
        else:
            self._show(self._notes)

    def _show(self, notes: PrivateNotes) -> None:
        case, author = self._desk.case, self.author
        if author is not None:
            self._notes, self._unnamed = notes, case is None
            labels = {} if case is None else {row.key: row.label for row in case.lines}
            self.panel.show_notes(author, notes, labels, self._window.voice)

    def _follow(self, change: Change) -> None:
        if change.name == "close_meeting":
            self.lock()
        elif change.name in NEWS:
            self.read()

    def _forget(self) -> None:
        """Another case: what was shown of the one before is gone at once."""
        self._notes = PrivateNotes()
        self.show()
        self.read()


def _parts(place: DraftPlace) -> tuple[str, str, str]:
    return place.scope, place.about, place.field
