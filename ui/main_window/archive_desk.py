# SPDX-License-Identifier: Apache-2.0
"""The archive: looked at from anywhere; files are fetched from the record, checked, signed and kept beside it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.snapshots.archive import LEAST_DIGITS, ArchivedFile, ArchivedMinutes, FileVerdict, PrintedMatch
from models.snapshots.client import FoundRow
from models.snapshots.minutes import MinutesSnapshot
from models.snapshots.verdicts import printed_sentences
from models.terms import KeptKind, MeetingId
from ui.main_window.copy_desk import CopyDesk
from ui.main_window.key_desk import Keys
from ui.main_window.made_file import lay_down
from ui.main_window.minutes_desk import drawn
from ui.main_window.year_book_desk import YearBookDesk
from ui.minutes.archive import ArchiveDialog
from ui.minutes.search import SearchDialog
from ui.trouble import sentences
from ui.wishes import Wished

if TYPE_CHECKING:
    from reports.file_check import CheckedFile
    from reports.pdf_signing import Signed
    from ui.main_window.window import MainWindow


class ArchiveDesk(QObject):
    """Joins the archive's dialog to the desk."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.dialog = dialog = ArchiveDialog(window.frame)
        self.book, self.copies = YearBookDesk(window, dialog), CopyDesk(window, dialog)
        dialog.check_wished.connect(self._check)
        dialog.digits_typed.connect(self._find)
        dialog.save_wished.connect(self._save)
        dialog.scans_wished.connect(self._keep_scans)
        dialog.signature_wished.connect(self._sign)
        dialog.version_wished.connect(self._draw_version)
        dialog.sign_off_wished.connect(self._sign_off)
        self.search = SearchDialog(window.frame)
        self.search.typed.connect(lambda typed: self._desk.read("find_cases", self._found, typed=typed))
        self.search.chosen.connect(self._open_found)
        self._wanted: MeetingId | None = None
        """The meeting whose minutes are to be in focus once the archive is read."""
        self._desk.extra.append(lambda: self._read() if dialog.isVisible() else None)

    def open(self) -> None:
        """Ctrl+Alt+A."""
        self.dialog.say(())
        self.dialog.open()
        self.dialog.minutes.setFocus()
        self._read()

    def find(self) -> None:
        """Ctrl+Alt+F: what was decided on whom."""
        self.search.begin()

    def _found(self, rows: tuple[FoundRow, ...]) -> None:
        self.search.show_found(rows, self._window.voice)

    def _open_found(self, row: FoundRow) -> None:
        """A case of this agenda itself, another's minutes in the archive."""
        if self._desk.row(row.item) is not None:
            self._window.open_case(row.item)
        else:
            self._wanted = row.meeting
            self.open()

    def _read(self) -> None:
        self._desk.read("load_archive", self._show)

    def _show(self, rows: tuple[ArchivedMinutes, ...]) -> None:
        self.dialog.show_archive(rows, self._window.voice)
        wanted, self._wanted = self._wanted, None
        if wanted is not None and not self.dialog.go_to(wanted):
            self.dialog.say([self.tr("The minutes of that meeting are not sealed yet.")])

    def _tell(self, error: Exception) -> None:
        self.dialog.say([sentences(error, self._window.voice)])

    # --- checking

    def _check(self, path: str) -> None:
        """Read the file elsewhere, ask the record, look at its signature elsewhere, say it."""
        file = Path(path)
        self._window.background.run(
            file.read_bytes, lambda content: self._identify(file, content), self._unreadable(file)
        )

    def _unreadable(self, file: Path) -> Callable[[Exception], None]:
        words = self.tr("The file {file} cannot be read. Check the name and the permissions.").format(file=file.name)
        return lambda _error: self.dialog.say([words])

    def _identify(self, file: Path, content: bytes) -> None:
        def looked(verdict: FileVerdict) -> None:
            self._window.background.run(lambda: checked(verdict, file.name, content), self._say_checked)

        self._desk.read_whole("identify_file", looked, content=content)

    def _say_checked(self, found: "CheckedFile") -> None:
        self.dialog.say(map(self._window.voice.say, found.said))

    def _find(self, typed: str) -> None:
        """Look up what is typed as soon as it is as much as every page prints."""
        if len("".join(typed.split())) >= LEAST_DIGITS:
            self._desk.read("find_printed", self._say_found, typed=typed)
        else:
            self.dialog.say(())

    def _say_found(self, matches: tuple[PrintedMatch, ...]) -> None:
        self.dialog.say(map(self._window.voice.say, printed_sentences(matches)))

    # --- keeping

    def _save(self, file: ArchivedFile, path: str) -> None:
        def fetched(content: bytes) -> None:
            minutes = self._window.minutes
            minutes.keep(Path(path), content, failed=lambda why: self.dialog.say([minutes.not_saved(why)]))

        self._desk.bridge.fetch_evidence(file.stored, fetched)

    def _keep_scans(self, minutes: ArchivedMinutes, paths: Sequence[Path]) -> None:
        """Each is kept or refused for itself; what became of all of them is told together."""
        answers: list[str] = []
        for path in paths:
            self._keep_scan(minutes, path, answers)

    def _keep_scan(self, minutes: ArchivedMinutes, path: Path, answers: list[str]) -> None:
        facts: Mapping[str, object] = {"meeting": minutes.meeting, "kind": KeptKind.SCAN}
        said = self.tr("Kept beside the minutes of meeting {number}: {file}.")
        words = said.format(number=minutes.number, file=path.name)

        def answered(answer: str) -> None:
            answers.append(answer)
            self.dialog.say(answers)
            self._read()

        self._desk.wish(Wished("keep_file", facts, files={"pages": path})).then(
            lambda _receipt: answered(words), lambda error: answered(sentences(error, self._window.voice))
        )

    def _keep_content(
        self, minutes: ArchivedMinutes, kind: KeptKind, name: str, content: bytes, **more: object
    ) -> None:
        """A file that the program made: it lies in a folder of its own until the record has it."""
        try:
            made = lay_down(name, content)
        except OSError:
            self.dialog.say(
                [self.tr("The disk took no further file, so nothing was kept. The record is safe; make room.")]
            )
            return
        facts = {"meeting": minutes.meeting, "kind": kind, **more}
        pending = self._desk.wish(Wished("keep_file", facts, files={"pages": made.path}))
        words = self.tr("Kept beside the minutes of meeting {number}: {file}.").format(number=minutes.number, file=name)
        pending.then(lambda _receipt: self._kept(words), self._tell)
        pending.then(lambda _receipt: made.clear(), lambda _error: made.clear())

    def _kept(self, words: str) -> None:
        self.dialog.say([words])
        self._read()

    def _sign(self, minutes: ArchivedMinutes, certificate: str, passphrase: str) -> None:
        """Sign the sealed file with the unit's certificate; the passphrase lives as long as this one piece of work."""
        reason = self.tr("Minutes of meeting {number}").format(number=minutes.number)

        def fetched(content: bytes) -> None:
            self.dialog.say([self.tr("The minutes are being signed …")])
            self._window.background.run(
                lambda: signed(content, Path(certificate), passphrase, reason), self._signed(minutes), self._tell
            )

        self._desk.bridge.fetch_evidence(minutes.sealed.stored, fetched)

    def _signed(self, minutes: ArchivedMinutes) -> "Callable[[Signed], None]":
        name = self.tr("{number} signed.pdf").format(number=minutes.number)
        return lambda made: self._keep_content(
            minutes, KeptKind.SIGNED, name, made.content, certificate=made.certificate
        )

    def _draw_version(self, minutes: ArchivedMinutes) -> None:
        def draw(snapshot: MinutesSnapshot) -> None:
            voice = self._window.voice
            name = self.tr("{number} version {version}.pdf").format(number=minutes.number, version=snapshot.version)
            self._window.background.run(
                lambda: drawn(snapshot, voice),
                lambda content: self._keep_content(minutes, KeptKind.VERSION, name, content, version=snapshot.version),
                self._tell,
            )

        self._desk.read_whole("load_minutes", draw, meeting=minutes.meeting, at=self._desk.now)

    def _sign_off(self, minutes: ArchivedMinutes) -> None:
        """One of those who have a key and have not signed off yet."""
        waiting = {row.name: row.member for row in minutes.sign_offs if row.at is None}
        question = self.tr("Signed off is the sealed file of meeting {number}. Up and Down choose who.")

        def signs(keys: Keys) -> None:
            (name,) = keys
            facts = {"meeting": minutes.meeting, "member": waiting[name], "keys": keys}
            words = self.tr("{name} has signed off the minutes of meeting {number}.")
            said = words.format(name=name, number=minutes.number)
            wished = Wished("sign_off", facts, acting=name)
            self._desk.wish(wished).then(lambda _receipt: self._kept(said), self._tell)

        asked = [(question.format(number=minutes.number), tuple(waiting))]
        self._window.keys.sign(self.tr("Sign off the minutes"), asked, signs)


def checked(verdict: FileVerdict, name: str, content: bytes) -> "CheckedFile":
    """The libraries of paper are loaded on first use."""
    from reports.file_check import check_file

    return check_file(verdict, name, content)


def signed(content: bytes, certificate: Path, passphrase: str, reason: str) -> "Signed":
    """As `checked`."""
    from reports.pdf_signing import sign_pages

    return sign_pages(content, certificate, passphrase, reason)
