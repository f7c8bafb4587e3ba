# SPDX-License-Identifier: Apache-2.0
"""Keys of the people of the meeting: unlocking them for this sitting, enrolling and closing them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.errors.base import Told
from models.keys.secret_words import same_form
from models.keys.sitting import Sitting
from models.operations.change import Change
from models.snapshots.keys import KeysSnapshot
from ui.agenda.keys_dialog import Enrolment, KeysDialog
from ui.bridge.bridge import now
from ui.trouble import sentences
from ui.voting.keeper_prompt import KeeperPrompt
from ui.widgets.unlocking import Unlocking
from ui.wishes import Wished

if TYPE_CHECKING:
    from models.keys.person_key import PersonKey
    from models.keys.wrapping import Cost
    from ui.main_window.window import MainWindow

Opened = Callable[[str, "PersonKey"], None]
Keys = Mapping[str, "PersonKey"]


@dataclass(slots=True)
class Signing:
    """Signatures that are being asked for: one person of each group that is left, and the keys so far."""

    title: str
    asked: list[tuple[str, Sequence[str]]]
    then: Callable[[Keys], object]
    keys: "dict[str, PersonKey]" = field(default_factory=dict)


class KeyDesk(QObject):
    """Holds the sitting: no other object keeps a key."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.sitting = Sitting(monotonic, now)
        self.cost: Cost | None = None
        """What one guess costs for keys made here; `None` is the standard."""
        self.dialog = KeysDialog(window.frame)
        self.prompt = KeeperPrompt(window.frame)
        self._signing: Signing | None = None
        """What waits for signatures."""
        self.serve(self.prompt.unlocking, self._signed)
        self.prompt.left.connect(self._forget_signing)
        self.dialog.enrolment_wished.connect(self._enrol)
        self.dialog.closing_wished.connect(self._close)
        window.bridge.changed.connect(self._follow)

    def _follow(self, change: Change) -> None:
        if change.name == "close_meeting":
            self.sitting.end()
        if change.name in {"enrol_key", "close_key"}:
            self.sitting.forget(change.facts["person"])
        if self.dialog.isVisible() and change.name in {"enrol_key", "close_key", "attend"}:
            self._read()

    # --- unlocking

    def serve(self, form: Unlocking, opened: Opened) -> None:
        """Open keys for a form: `opened` gets the name and the key."""
        form.secret_given.connect(lambda person, secret, pin: self._by_secret(form, person, secret, pin, opened))
        form.pin_given.connect(lambda person, pin: self._by_pin(form, person, pin, opened))

    def unlock(
        self, person: str, secret: str, then: Callable[["PersonKey"], None], failed: Callable[[Exception], None]
    ) -> None:
        """Ask the store, which takes a moment; a bug goes on to the last resort."""

        def fail(error: Exception) -> None:
            if not isinstance(error, Told):
                raise error
            failed(error)

        self._window.bridge.unlock(person, secret, then, fail, cost=self.cost)

    def _by_secret(self, form: Unlocking, person: str, secret: str, pin: str, opened: Opened) -> None:
        def got(key: "PersonKey") -> None:
            if form.person == person and form.isVisible():
                self.sitting.unlocked(person, key, same_form(pin) or None)
                opened(person, key)

        def failed(error: Exception) -> None:
            if form.person == person:
                form.ask(person, by_pin=False)
                form.say(sentences(error, self._window.voice))

        self.unlock(person, secret, got, failed)

    def _by_pin(self, form: Unlocking, person: str, pin: str, opened: Opened) -> None:
        key = self.sitting.enter_pin(person, pin)
        if key is not None:
            opened(person, key)
            return
        again = self.sitting.opens_by_pin(person)
        form.ask(person, by_pin=again)
        left = self.sitting.tries_left(person)
        form.say(
            self.tr("The PIN is wrong; {count} more tries. Votes that were given are safe.", None, left).format(
                count=left
            )
            if again
            else self.tr("The PIN does not count any more: the secret is asked.")
        )

    # --- signing

    def sign(self, title: str, asked: Sequence[tuple[str, Sequence[str]]], then: Callable[[Keys], object]) -> None:
        """Ask for the key of one person of each group, each with its question; `then` gets them all or is not called.

        No key stays open behind it. Escape leaves everything as it is.
        """
        self._signing = Signing(title, list(asked), then)
        self._ask_next(self._signing)

    def _ask_next(self, signing: "Signing") -> None:
        question, people = signing.asked[0]
        self.prompt.ask(signing.title, question, people, people[0], self.sitting.opens_by_pin)

    def _signed(self, person: str, key: "PersonKey") -> None:
        self.sitting.lock(person)
        signing = self._signing
        if signing is None:
            return
        signing.keys[person] = key
        signing.asked.pop(0)
        if signing.asked:
            self._ask_next(signing)
        else:
            self.prompt.accept()
            signing.then(signing.keys)

    def _forget_signing(self) -> None:
        """The prompt was left: keys that were open for it are kept no longer."""
        self._signing = None

    # --- who has a key

    def open(self) -> None:
        """Show who of the meeting has a key."""
        if self._desk.meeting is None:
            self._window.notice(self.tr("Convene a meeting first: keys belong to its people."))
        else:
            self._read()

    def _read(self) -> None:
        self._desk.read("load_keys", self._show, meeting=self._desk.meeting, language=self._window.voice.language)

    def _show(self, keys: KeysSnapshot) -> None:
        self.dialog.show_keys(keys, self._window.voice)

    def _enrol(self, wished: Enrolment) -> None:
        """The witnesses one after the other, then the key; the first refusal ends it."""
        self._vouch(wished, dict(wished.witnesses), {})

    def _vouch(self, wished: Enrolment, waiting: dict[str, str], keys: dict[str, "PersonKey"]) -> None:
        if not waiting:
            self._wish_key(wished, keys)
            return
        person = next(iter(waiting))
        secret = waiting.pop(person)
        self.unlock(person, secret, lambda key: self._vouch(wished, waiting, {**keys, person: key}), self._tell)

    def _wish_key(self, wished: Enrolment, keys: dict[str, "PersonKey"]) -> None:
        facts: dict[str, object] = {"meeting": self._desk.meeting, "person": wished.person, "secret": wished.secret}
        facts |= {"witnesses": keys, "office": wished.office} | ({} if self.cost is None else {"cost": self.cost})
        self._desk.wish(Wished("enrol_key", facts, acting=wished.person, about=wished.about)).then(
            lambda _receipt: self.dialog.enrolled(), self._tell
        )

    def _close(self, person: str, reason: str) -> None:
        facts = {"meeting": self._desk.meeting, "person": person, "reason": reason}
        self._desk.wish(Wished("close_key", facts, about=person)).then(
            lambda _receipt: self.dialog.enrolled(), self._tell
        )

    def _tell(self, error: Exception) -> None:
        self.dialog.say(sentences(error, self._window.voice))
