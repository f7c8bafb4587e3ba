# SPDX-License-Identifier: Apache-2.0
"""Taking cases home and bringing them back: packages and preparation files, out and in, by four actions."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from models.errors.base import Told
from models.files import finish, write_beside, write_whole
from models.snapshots.comparison import CaseSnapshot
from models.snapshots.preparing import MergeReport, PrivateNotes, ReadyPreparation
from models.terms import MeetingId, MemberId, Role
from reports.voice import Voice
from ui.widgets.question_box import question_box
from ui.wishes import Wished

if TYPE_CHECKING:  # files are read and written by few; no start waits for what checks them
    from models.importers.package_file import MeetingPackage, ReadPackage
    from models.importers.preparation_file import SealedPreparation
    from ui.main_window.window import MainWindow

Folder: TypeAlias = "TemporaryDirectory[str]"


def sheet(case: CaseSnapshot, notes: PrivateNotes | None, unit: str, voice: Voice, at: datetime) -> bytes:
    """The reviewer's sheet; the drawing library is loaded on first use."""
    from reports.prep_sheet import prep_sheet_bytes

    return prep_sheet_bytes(case, notes, unit, voice, at)


class PreparingDesk(QObject):
    """Files are read and written beside the windows; one that cannot be used is told and changes nothing."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.who = QInputDialog(window.frame)
        self.who.setObjectName("who_prepares")
        self.who.setComboBoxEditable(False)
        self.who.textValueSelected.connect(self._open_for)
        self.who.rejected.connect(self._clear)
        self._asked: tuple[ReadPackage, Folder] | None = None
        """The package for which it is asked who prepares, with the folder in which its evidence lies."""

    # --- at the desk: out

    def write_package(self) -> None:
        """Ask where tonight's package goes."""
        if self._desk.meeting is None or self._desk.agenda is None:
            self._window.notice(self.tr("Convene a meeting first: a package is made of its cases."))
            return
        name = self.tr("meeting {number}.zip").format(number=self._desk.agenda.number)
        self.choose_new(name, self.tr("Meeting packages (*.zip)"), self.write_package_to)

    def write_package_to(self, target: Path) -> None:
        """Write everything that reviewers take home."""
        self._desk.read_whole("load_package", partial(self._collect, target), meeting=self._desk.meeting)

    def _collect(self, target: Path, package: "MeetingPackage") -> None:
        self._fetch(target, package, list(package.files), {})

    def _fetch(self, target: Path, package: "MeetingPackage", names: list[str], found: dict[str, bytes]) -> None:
        """The files of evidence one after the other; one that does not hold is told, and nothing is written."""
        from models.importers.package_file import package_bytes

        if names:
            name = names.pop()
            self._window.bridge.fetch_evidence(
                name, lambda content: self._fetch(target, package, names, found | {name: content})
            )
            return
        note = partial(self._note_package, target, package.meeting)
        self._window.background.run(lambda: package_bytes(package, found), note)

    def _note_package(self, target: Path, meeting: MeetingId, content: bytes) -> None:
        from models.importers.package_file import package_key

        facts = {"meeting": meeting, "sha256": sha256(content).hexdigest(), "key": package_key(content)}
        self._window.background.run(
            lambda: write_beside(target, content),
            partial(self._journal_package, target, facts),
            partial(self._not_written, target),
        )

    def _journal_package(self, target: Path, facts: Mapping[str, object], draft: Path) -> None:
        """All of it lies beside its place. Only the receipt gives it its name; a refusal leaves no file."""
        said = self.tr("The package is written: {file}. It holds whole cases; give it to reviewers alone.")
        self._desk.wish(Wished("note_package", facts)).then(
            lambda _receipt: self._work(target, lambda: finish(draft, target), said),
            lambda _error: draft.unlink(missing_ok=True),
        )

    # --- on the laptop: in

    def open_package(self) -> None:
        self._choose_old(self.tr("Meeting packages (*.zip)"), self.open_package_at)

    def open_package_at(self, file: Path) -> None:
        """Read a package, then ask who prepares here."""
        from models.importers.package_file import read_package

        folder = TemporaryDirectory(prefix="committee-desk-")
        self._window.notice(self.tr("The package is being read …"))
        self._window.background.run(
            lambda: read_package(file, Path(folder.name)),
            partial(self._ask_who, folder),
            partial(self._not_read, folder),
        )

    def _not_read(self, folder: Folder, error: Exception) -> None:
        folder.cleanup()
        if not isinstance(error, Told):
            raise error
        self._window.say_trouble(error)

    def _ask_who(self, folder: Folder, read: "ReadPackage") -> None:
        self._clear()
        self._asked = read, folder
        voters = [each.name for each in read.package.members if each.role in (Role.CHAIR, Role.MEMBER)]
        self.who.setWindowTitle(self.tr("Prepare meeting no. {number}").format(number=read.package.number))
        self.who.setLabelText(self.tr("Who prepares on this machine? Confirmations made here are this member's own."))
        self.who.setOkButtonText(self.tr("Prepare"))
        self.who.setCancelButtonText(self.tr("Not now"))
        self.who.setComboBoxItems(voters)
        self.who.open()

    def _open_for(self, name: str) -> None:
        if self._asked is None:
            return
        (read, folder), self._asked = self._asked, None
        member = next(each.id for each in read.package.members if each.name == name)
        facts = {"package": read.package, "sha256": read.sha256, "key": read.key, "member": MemberId(member)}
        files = {"files": tuple(read.files.values())}
        pending = self._desk.wish(Wished("open_package", facts, acting=name, files=files))
        # Its evidence is stored from the folder, however many packages are opened meanwhile.
        pending.then(lambda _receipt: folder.cleanup(), lambda _error: folder.cleanup())
        pending.then(lambda _receipt: self._opened())

    def _opened(self) -> None:
        self._desk.start()
        self._window.go_to_agenda()
        self._window.notice(self.tr("Open a case: what you confirm here is yours, and no vote is taken."))

    def _clear(self) -> None:
        if self._asked is not None:
            self._asked[1].cleanup()
            self._asked = None

    # --- on the laptop: out

    def write_preparation(self) -> None:
        """Ask where the reviewer's file goes."""
        agenda = self._desk.agenda
        if agenda is None or agenda.preparing is None:
            self._window.notice(self.tr("A preparation file is written on the laptop on which a package was opened."))
            return
        name = self.tr("preparation {number} {name}.json").format(number=agenda.number, name=agenda.preparing)
        self.choose_new(name, self.tr("Preparation files (*.json)"), self.write_preparation_to)

    def write_preparation_to(self, target: Path) -> None:
        self._desk.read_whole("load_preparation", partial(self._write_preparation, target), meeting=self._desk.meeting)

    def _write_preparation(self, target: Path, ready: ReadyPreparation) -> None:
        from models.importers.preparation_file import preparation_bytes

        said = self.tr("Your preparation is written: {file}. Notes and leaning in it open with your passphrase alone.")
        self._save(target, preparation_bytes(ready.preparation, ready.key), said)

    def choose_sheet(self) -> None:
        """Ask where the reviewer's own sheet of the open case goes."""
        case = self._desk.case
        if case is not None:
            name = self.tr("prep sheet {number}.pdf").format(number=case.number)
            self.choose_new(name, "PDF (*.pdf)", self.write_sheet_to)

    def write_sheet_to(self, target: Path) -> None:
        """Draw it; notes stand on it while their author's book is open."""
        case, agenda, notes = self._desk.case, self._desk.agenda, self._window.notes.opened
        if case is None:
            return
        voice, unit, at = self._window.voice, "" if agenda is None else agenda.unit, self._desk.now
        said = self.tr("The sheet is written: {file}.")
        if notes is not None:
            said = self.tr("The sheet is written: {file}. Your notes stand on it in the clear: keep it to yourself.")
        self._window.background.run(
            lambda: sheet(case, notes, unit, voice, at), lambda content: self._save(target, content, said)
        )

    # --- at the desk: in

    def take_preparation(self) -> None:
        if self._desk.meeting is None:
            self._window.notice(self.tr("There is no meeting to prepare."))
        else:
            self._choose_old(self.tr("Preparation files (*.json)"), self.take_preparation_from)

    def take_preparation_from(self, file: Path) -> None:
        """Read a file and ask whether it comes from whom it names: nothing in it proves that."""
        from models.importers.preparation_file import read_preparation

        self._window.background.run(lambda: read_preparation(file), partial(self._ask_whence, file))

    def _ask_whence(self, path: Path, file: "SealedPreparation") -> None:
        agenda, made = self._desk.agenda, file.preparation
        members = () if agenda is None else agenda.members
        name = next((each.name for each in members if each.id == made.member), made.name)
        words = self._words_of_whence(path, name, file)
        box = question_box(self._window.frame, "whence_question", words, self.tr("Not now"))
        text = self.tr("It comes from {name}: take it in").format(name=name)
        take = box.addButton(text, QMessageBox.ButtonRole.AcceptRole)
        take.clicked.connect(lambda: self._merge(file))
        box.rejected.connect(lambda: self._window.notice(self.tr("Nothing was taken in.")))
        box.open()

    def _confirmations(self, count: int) -> str:
        return self.tr("{count} confirmation(s)", None, count).format(count=count)

    def _questions(self, count: int) -> str:
        return self.tr("{count} question(s)", None, count).format(count=count)

    def _words_of_whence(self, path: Path, name: str, file: "SealedPreparation") -> str:
        made = file.preparation
        what = self.tr("{file}, preparation of {name}: {accepted}, {questions}.").format(
            file=path.name,
            name=name,
            accepted=self._confirmations(sum(each.rejected is None for case in made.cases for each in case.verdicts)),
            questions=self._questions(sum(len(case.questions) for case in made.cases)),
        )
        vouches = self.tr(
            "Its seal shows that somebody with the meeting package wrote it, and that nobody changed it since. It does"
            " not show who: whoever takes it in vouches that it comes from {name}."
        ).format(name=name)
        after = self.tr(
            "Private notes in it are carried unread; notes that stand here go only where their author's own key says"
            " so. Ctrl+Z takes all of it back."
        )
        return f"{what}\n\n{vouches}\n\n{after}"

    def _merge(self, file: "SealedPreparation") -> None:
        wished = Wished("merge_preparation", {"meeting": self._desk.meeting, "file": file})
        self._desk.wish(wished).then(lambda receipt: self._tell(receipt.change.payload))

    def _tell(self, report: object) -> None:
        if isinstance(report, MergeReport):
            self._window.notice(" · ".join(self._sentences(report)))

    def _sentences(self, report: MergeReport) -> list[str]:
        if report.known:
            return [
                self.tr("This file of {name} was taken in before; nothing is counted twice.").format(name=report.name)
            ]
        if report.overtaken:
            return [self.tr("{name} wrote a later file, which counts.").format(name=report.name)]
        taken = self.tr("{name}: {accepted} and {questions} taken in")
        accepted, questions = self._confirmations(report.accepted), self._questions(report.questions)
        said = [taken.format(name=report.name, accepted=accepted, questions=questions)]
        if report.fallen:
            said.append(self.tr("fallen since: {count}").format(count=report.fallen))
        if report.older:
            said.append(
                self.tr("prepared on an earlier revision, not counted: {cases}").format(cases=", ".join(report.older))
            )
        if report.gone:
            said.append(self.tr("no longer on the agenda: {count}").format(count=report.gone))
        if report.unproved:
            said.append(
                self.tr("notes that stay because nothing proves that {name} deleted them: {count}").format(
                    name=report.name, count=report.unproved
                )
            )
        return said

    # --- files

    def _save(self, target: Path, content: bytes, said: str) -> None:
        self._work(target, lambda: write_whole(target, content), said)

    def _work(self, target: Path, work: Callable[[], None], said: str) -> None:
        self._window.background.run(
            work, lambda _: self._window.notice(said.format(file=target.name)), partial(self._not_written, target)
        )

    def _not_written(self, target: Path, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        self._window.notice(self.tr("{file} cannot be written there. Choose another folder.").format(file=target.name))

    def choose_new(self, name: str, kinds: str, then: Callable[[Path], None]) -> None:
        """Ask for a new file, which is of the kind that is opened again also where its name was typed without."""
        dialog = QFileDialog(self._window.frame, self.tr("Write"), "", kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.selectFile(name)
        dialog.setDefaultSuffix(Path(name).suffix)
        dialog.fileSelected.connect(lambda file: then(Path(file)))
        dialog.open()

    def _choose_old(self, kinds: str, then: Callable[[Path], None]) -> None:
        file, _ = QFileDialog.getOpenFileName(self._window.frame, self.tr("Open"), "", kinds)
        if file:
            then(Path(file))
