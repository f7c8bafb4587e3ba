# SPDX-License-Identifier: Apache-2.0
"""`main.py verify [FILE]`: check the journal's chain and the files of evidence, and a file against the record."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from models.errors import Told
from models.labels import keeping as words
from models.snapshots.chain import ChainReport
from models.snapshots.reading.archive import identify_file
from models.store import Access, Store, default_address
from models.terms import Said
from reports.file_check import CheckedFile, check_file
from reports.voice import Voice
from ui.command_line.speaking import (
    DONE,
    LANGUAGES,
    REFUSED,
    WRONG_INPUT,
    grouped,
    plain_files,
    status_of,
    tell,
    tell_files,
    write,
)


def run(arguments: Sequence[str]) -> int:
    """The exit status: 0 all holds, 1 journal, evidence or the file do not hold, 2 a file cannot be read."""
    options = _options(arguments)
    voice = Voice(options.language)
    try:
        content = None if options.file is None else Path(options.file).read_bytes()
    except OSError:
        write(sys.stderr, voice.say(Said(words.NOT_A_FILE, {"file": options.file})))
        return WRONG_INPUT
    try:
        with Store.open(options.database or default_address(), access=Access.READ) as store:
            report = store.verify()
            checked = None if content is None else _checked(store, options.file, content)
    except Told as error:
        tell(error, voice)
        return status_of(error)
    if options.json:
        pdf = None if checked is None else _plain_file(options.file, checked)
        write(sys.stdout, json.dumps(_plain(report) | {"pdf": pdf}, ensure_ascii=False))
    else:
        for said in _sentences(report):
            write(sys.stdout, voice.say(said))
    return _judged(report, checked, voice, quiet=options.json)


def _checked(store: Store, file: str, content: bytes) -> CheckedFile:
    return check_file(store.read(identify_file, content=content), file, content)


def _judged(report: ChainReport, checked: CheckedFile | None, voice: Voice, *, quiet: bool) -> int:
    for place in report.faults:
        facts = {"number": place.number, "field": place.field or ""}
        write(sys.stderr, voice.say(Said(words.FAULTS[place.fault.value], facts)))
    tell_files(report.files, voice)
    for vote in report.votes:
        facts = {"case": vote.case, "round": vote.round, "name": vote.name}
        write(sys.stderr, voice.say(Said(words.VOTE_ALTERED, facts)))
    for act in report.signatures:
        facts = {"subject": act.subject, "names": act.names}
        write(sys.stderr, voice.say(Said(words.SIGNATURE_MISSING[act.kind.value], facts)))
    for each in report.policies:
        facts = {"version": each.version, "number": each.number, "taken": each.taken, "subject": each.subject}
        write(sys.stderr, voice.say(Said(words.POLICIES[each.fault.value], facts)))
    if not report.intact:
        write(sys.stderr, voice.say(Said(words.BROKEN, {"faults": len(report.faults)})))
    if checked is not None and not (checked.holds and quiet):
        for said in checked.said:
            write(sys.stdout if checked.holds else sys.stderr, voice.say(said))
    others = (report.files, report.votes, report.signatures, report.policies)
    sound = report.intact and not any(others)
    return DONE if sound and (checked is None or checked.holds) else REFUSED


def _sentences(report: ChainReport) -> Iterator[Said]:
    if report.intact:
        yield Said(words.INTACT, {"entries": report.entries, "head": grouped(report.head)})
    for gone in report.erased:
        facts = {"number": gone.number, "field": gone.field, "at": gone.at, "operator": gone.operator}
        yield Said(words.ERASED, facts | {"by": gone.erased_by})
    for row in report.papers:
        numbers = {"first": row.entries[0], "last": row.entries[-1], "count": len(row.entries)}
        yield Said(words.FROM_PAPER, numbers | {"case": row.case, "done": row.done, "by": row.by, "begun": row.begun})


def _plain(report: ChainReport) -> dict[str, object]:
    faults = [{"entry": x.number, "fault": x.fault.value, "field": x.field} for x in report.faults]
    erased = [
        {"entry": x.number, "field": x.field, "erased_by": x.erased_by, "operator": x.operator, "at": x.at.isoformat()}
        for x in report.erased
    ]
    return {
        "intact": report.intact,
        "entries": report.entries,
        "head": report.head,
        "faults": faults,
        "erased": erased,
        "files": plain_files(report.files),
        "votes": [{"case": x.case, "round": x.round, "name": x.name} for x in report.votes],
        "policies": [
            {"version": x.version, "fault": x.fault.value, "entry": x.number, "taken": x.taken, "case": x.subject}
            for x in report.policies
        ],
        "papers": [
            {"case": x.case, "entries": list(x.entries), "done": x.done.isoformat(), "entered": x.begun.isoformat()}
            | {"entered_by": list(x.by), "reason": x.reason}
            for x in report.papers
        ],
        "signatures": [{"kind": x.kind.value, "subject": x.subject, "names": list(x.names)} for x in report.signatures],
    }


def _plain_file(file: str, checked: CheckedFile) -> dict[str, object]:
    verdict = checked.verdict
    return {
        "file": file,
        "sha256": verdict.sha256,
        "entry": verdict.entry,
        "standing": verdict.standing.value,
        "meeting": verdict.claimed,
        "version": None if verdict.file is None else verdict.file.version,
        "latest": None if verdict.minutes is None else verdict.minutes.version,
        "holds": checked.holds,
    }


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py verify", description="Check the journal, and a file against it.")
    parser.add_argument("file", nargs="?", metavar="FILE", help="minutes, a signed copy or a scan to look up")
    parser.add_argument("--database", metavar="URL", help="the database; otherwise the usual one")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="the language of messages")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    return parser.parse_args(arguments)
