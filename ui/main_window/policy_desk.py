# SPDX-License-Identifier: Apache-2.0
"""The editor of the policy: reads the versions, stores a new one, and writes and reads policy files."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from models.errors.base import Told
from models.snapshots.drafts import DraftPlace
from models.snapshots.policy import PolicySnapshot
from models.terms import Role
from ui.policy.editor import Adopted, PolicyEditor
from ui.policy.half_done import HalfDone
from ui.policy.values import Document
from ui.trouble import sentences
from ui.wishes import Wished

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

DRAFT = DraftPlace("", "", "policy")
"""A policy is edited as one document, and half of it is kept as one."""


class PolicyDesk(QObject):
    """Joins the editor to the desk."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.editor = PolicyEditor(window.frame)
        self.half_done = HalfDone(self.editor)
        self.half_done.changed.connect(lambda text: window.drafts.keep(DRAFT, text))
        self.editor.wished.connect(self._adopt)
        self.editor.export_wished.connect(self._choose_target)
        self.editor.import_wished.connect(self._choose_source)

    def open(self) -> None:
        """Ask for the versions and open the editor."""
        self._window.desk.read_whole("load_policy", self._show, at=self._window.desk.now)

    def _show(self, snapshot: PolicySnapshot) -> None:
        self.editor.resize(self._window.frame.size())
        going_on = self.editor.going_on
        self.editor.show_policy(snapshot, self._people(), self._window.voice)
        if not going_on:
            self.half_done.begin(self._window.drafts.text(DRAFT))

    def _people(self) -> list[str]:
        """On whose word a policy can come: the chair first, then the members and the secretary."""
        agenda = self._window.desk.agenda
        if agenda is None:
            return []
        names = [member.name for member in agenda.members if member.role in (Role.CHAIR, Role.MEMBER, Role.SECRETARY)]
        return sorted(names, key=lambda name: name != agenda.chair)

    def _adopt(self, adopted: Adopted) -> None:
        """Before anybody signs in, whoever decides is taken for the one who keys."""
        facts = {"document": adopted.document, "reason": adopted.reason}
        if not self._window.bridge.operator:
            facts["operator"] = adopted.acting
        self._window.desk.wish(Wished("adopt_policy", facts, acting=adopted.acting)).then(
            lambda _receipt: self._done(str(adopted.document["version"])),
            lambda error: self.editor.say(sentences(error, self._window.voice)),
        )

    def _done(self, version: str) -> None:
        self.editor.stored()
        self.half_done.forget()
        self._window.notice(self.tr("Policy {version} is stored.").format(version=version))

    def _choose_target(self, document: Document) -> None:
        suggested = f"{self.tr('Policy')} {document['version']}.json"
        target, _ = QFileDialog.getSaveFileName(self.editor, self.tr("Export the policy"), suggested, self._kinds())
        if target:
            self.export_to(Path(target), document)

    def _choose_source(self) -> None:
        source, _ = QFileDialog.getOpenFileName(self.editor, self.tr("Import a policy"), "", self._kinds())
        if source:
            self.import_from(Path(source))

    def _kinds(self) -> str:
        return self.tr("Policy documents (*.json)")

    def export_to(self, target: Path, document: Document) -> None:
        """Write the draft as a file."""
        try:
            from models.importers.policy_file import write_policy_file

            write_policy_file(document, target)
        except OSError:
            self.editor.say(self.tr("The file cannot be written there. The draft is as it was. Choose another place."))
        else:
            self.editor.say(self.tr("Written to {file}.").format(file=target.name))

    def import_from(self, source: Path) -> None:
        """Take a file as the draft; a bad one is refused by its fields, and the draft stays."""
        try:
            from models.importers.policy_file import read_policy_file

            document = read_policy_file(source)
        except Told as error:
            self.editor.say(sentences(error, self._window.voice))
        else:
            self.editor.take_document(document, source.name)
