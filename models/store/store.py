# SPDX-License-Identifier: Apache-2.0
"""The open database: one operation in one transaction with one journal entry; one read at a time."""

import inspect
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Concatenate, ParamSpec, Self, TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from models import VERSION
from models.errors import EvidenceMissing, FileIsReadOnly, FileTrouble, FileWasReplaced, OutcomeUnknown
from models.first_look import to_text
from models.keys.lockout import Lockout
from models.keys.person_key import PersonKey
from models.keys.wrapping import STANDARD, Cost
from models.location import database_path
from models.operations.change import Change
from models.operations.entered_text import refuse_long_text
from models.operations.wish import Wish
from models.presented import AttachedFile
from models.records.first_look import FirstLook
from models.snapshots.agenda import AgendaSnapshot
from models.snapshots.attached import attached_files
from models.snapshots.chain import ChainReport
from models.snapshots.drafts import DraftPlace
from models.snapshots.preparing import OpenBook
from models.snapshots.reading.from_paper import load_papers
from models.snapshots.reading.kept import Kept
from models.snapshots.reading.recorded_policies import faulty_policies
from models.snapshots.reading.signed_acts import faulty_signatures
from models.snapshots.reading.signed_votes import faulty_votes
from models.store.backup import Backup, copy_database, keep_backup
from models.store.checks import check_all, check_pages
from models.store.drafts import keep_drafts
from models.store.engine import Connect, reading
from models.store.evidence import EvidenceFolder
from models.store.journal import entry_of_command, write_entry
from models.store.lock import DeskLock
from models.store.opening import Access, create_database, open_database
from models.store.troubles import trouble_of, troubles
from models.store.unlocking import unlock, unlock_books
from models.terms import CommandId

P = ParamSpec("P")
R = TypeVar("R")

REMEMBERED = 256
"""Receipts kept whole for a command that comes twice; older ones are made anew from the journal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Proof that a command is stored: nothing else means saved."""

    command: CommandId
    change: Change
    number: int
    at: datetime


class Store:
    """One database file, used from one thread at a time; operations and reads get a session for one call only."""

    def __init__(
        self, file: Path, engine: Engine, access: Access, lock: DeskLock | None, ticks: Callable[[], float] = monotonic
    ) -> None:
        self.file = file
        self.access = access
        self._engine = engine
        self._lock = lock
        self._evidence = EvidenceFolder(file)
        self._identity = _identity(file)
        self._lockout = Lockout(ticks)
        self._receipts: OrderedDict[CommandId, Receipt] = OrderedDict()
        self._kept = Kept()

    @classmethod
    def create(cls, address: str) -> Self:
        """Make a new database and open it as the one desk; raises `FileExists` rather than touch another file."""
        create_database(database_path(address))
        return cls.open(address)

    @classmethod
    def open(
        cls,
        address: str,
        *,
        access: Access = Access.ALONE,
        connect: Connect = dbapi2.connect,
        ticks: Callable[[], float] = monotonic,
    ) -> Self:
        """Open an existing database, checked; an older one is backed up and carried forward by the one desk.

        `ticks` are seconds that never go back: by them waits after wrong secrets are measured.
        """
        file = database_path(address)
        engine, lock = open_database(file, access, connect)
        store = cls(file, engine, access, lock, ticks)
        if access is Access.ALONE:
            store._evidence.sweep()
        return store

    def perform(
        self, operation: Callable[Concatenate[Session, P], Change], wish: Wish, /, *args: P.args, **kwargs: P.kwargs
    ) -> Receipt:
        """Run one operation in one transaction with its journal entry; a command that comes twice has one effect.

        An operation's parameters `acting`, `operator`, `at` and `command` are filled from the wish if left out.
        No text over the limit is stored: `TextTooLong`.
        """
        self._expect_same_file()
        if self.access is Access.READ:
            raise FileIsReadOnly(file=str(self.file))
        refuse_long_text(operation, wish, kwargs)
        with troubles(self.file), self._session(self._engine) as session:
            known = self._known(session, wish.command)
            if known is not None:
                return known
            change = signed(operation, wish, kwargs)(session, *args, **kwargs)
            number = write_entry(session, change, wish)
            receipt = Receipt(command=wish.command, change=change, number=number, at=wish.at)
            self._kept.forget(change.cases)
            self._commit(session, receipt)
        self._remember(receipt)
        return receipt

    def read(self, query: Callable[Concatenate[Session, P], R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Ask one question in a transaction that cannot write."""
        self._expect_same_file()
        with troubles(self.file), self._session(reading(self._engine)) as session:
            return query(session, *args, **kwargs)

    def unlock(self, person: str, secret: str, standard: Cost = STANDARD) -> PersonKey:
        """Open a person's key by the own secret; raises `SecretWrong` or `SecretBlocked`.

        Nothing is written but the count of tries, and the box anew where it was cheaper to open than the standard.
        """
        self._expect_same_file()
        if self.access is Access.READ:
            raise FileIsReadOnly(file=str(self.file))
        with troubles(self.file):
            return unlock(self._engine, self._lockout, person, secret, standard)

    def unlock_books(self, person: str, secret: str, standard: Cost = STANDARD) -> tuple[OpenBook, ...]:
        """Open a person's private notes by their own passphrase; raises `SecretWrong` or `SecretBlocked`."""
        self._expect_same_file()
        if self.access is Access.READ:
            raise FileIsReadOnly(file=str(self.file))
        with troubles(self.file):
            return unlock_books(self._engine, self._lockout, person, secret, standard)

    def remember(self, agenda: AgendaSnapshot, day: date) -> None:
        """Keep the agenda as it stood on `day` for the next start: interface state, outside the journal."""
        self._expect_same_file()
        look = FirstLook(id=1, head=agenda.journal_head, day=day, version=VERSION, agenda=to_text(agenda))
        with troubles(self.file), Session(self._engine) as session:
            session.merge(look)
            session.commit()

    def keep_drafts(self, texts: Mapping[DraftPlace, str]) -> None:
        """Keep what is half typed, and drop what is empty: interface state, outside the journal."""
        self._expect_same_file()
        with troubles(self.file):
            keep_drafts(self._engine, texts)

    def verify(self) -> ChainReport:
        """Check pages, references, the whole journal, the files of evidence, signatures and versions of the policy.

        A broken journal, faulty files and votes are in the report, other damage is raised.
        """
        self._expect_same_file()
        with troubles(self.file):
            report = check_all(self._engine, self.file)
            # What the desk keeps proves nothing of the file.
            with Session(reading(self._engine)) as session:
                return replace(
                    report,
                    files=self._evidence.faults(attached_files(session)),
                    votes=faulty_votes(session),
                    signatures=faulty_signatures(session),
                    policies=faulty_policies(session),
                    papers=load_papers(session) if report.intact else (),
                )

    def keep_file(self, source: Path) -> AttachedFile:
        """Store a file of evidence before the operation that names it; raises `AttachmentUnreadable`."""
        self._expect_same_file()
        if self.access is Access.READ:
            raise FileIsReadOnly(file=str(self.file))
        return self._evidence.keep(source)

    def evidence_content(self, name: str) -> bytes:
        """What a stored file of evidence holds, checked against its hash; raises `EvidenceMissing`."""
        self._expect_same_file()
        return self._evidence.content(name)

    def backup(self, target: Path) -> Backup:
        """A verified copy at a place of the person's choice; raises `FileExists` rather than overwrite.

        The files of evidence lie beside it.
        """
        self._expect_same_file()
        return self._with_evidence(copy_database(self._engine, target))

    def keep_backup(self, at: datetime) -> Backup | None:
        """A verified copy in `backups/` beside the file, older ones thinned; `None` if the last one is still true.

        All these copies share one folder of evidence; `EvidenceMissing` is raised when the copy is made.
        """
        self._expect_same_file()
        copied = keep_backup(self._engine, self.file, at)
        if copied is None:
            return None
        made = self._with_evidence(copied)
        if made.files:
            raise EvidenceMissing(files=tuple(fault.name for fault in made.files))
        return made

    def _with_evidence(self, made: Backup) -> Backup:
        return replace(made, files=self._evidence.copy_to(made.file, self.read(attached_files)))

    def close(self, *, at: datetime | None = None) -> None:
        """Let go of the file and its lock; with a moment, after a verified backup."""
        try:
            if at is not None and self.access is not Access.READ:
                self.keep_backup(at)
        finally:
            self._engine.dispose()
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _expect_same_file(self) -> None:
        if _identity(self.file) != self._identity:
            raise FileWasReplaced(file=str(self.file))

    def _known(self, session: Session, command: CommandId) -> Receipt | None:
        found = entry_of_command(session, command)
        if found is None:
            return None
        number, change, wish = found
        made_anew = Receipt(command=command, change=change, number=number, at=wish.at)
        return self._receipts.get(command, made_anew)

    def _remember(self, receipt: Receipt) -> None:
        self._receipts[receipt.command] = receipt
        if len(self._receipts) > REMEMBERED:
            self._receipts.popitem(last=False)

    def _commit(self, session: Session, receipt: Receipt) -> None:
        """Commit; an error from COMMIT does not say whether it is stored, so the file is asked on a new connection."""
        try:
            session.commit()
        except DBAPIError as error:
            session.invalidate()
            self._engine.dispose()
            if not self._is_stored(receipt.command):
                raise trouble_of(error, self.file) or error from error

    def _session(self, engine: Engine) -> Session:
        """A session for one call; only where nobody else writes may it take what was read before."""
        session = Session(engine)
        return self._kept.given_to(session) if self.access is Access.ALONE else session

    def _is_stored(self, command: CommandId) -> bool:
        try:
            check_pages(self._engine, self.file)
            with Session(reading(self._engine)) as session:
                return entry_of_command(session, command) is not None
        except (DBAPIError, FileTrouble) as error:
            raise OutcomeUnknown(file=str(self.file), command=command) from error


def signed(
    operation: Callable[Concatenate[Session, P], Change], wish: Wish, given: Mapping[str, object]
) -> Callable[Concatenate[Session, P], Change]:
    """The operation with who, when and command filled in; raises `ValueError` if what is given contradicts the wish."""
    own = inspect.signature(operation).parameters
    by_wish = {field.name: getattr(wish, field.name) for field in fields(wish) if field.name in own}
    if differing := [name for name in by_wish if given.get(name, by_wish[name]) != by_wish[name]]:
        raise ValueError(f"the operation was given another {differing} than its wish")
    return partial(operation, **{name: value for name, value in by_wish.items() if name not in given})


def _identity(file: Path) -> tuple[int, int] | None:
    """Volume and file number: a moved or swapped file has another."""
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
