# SPDX-License-Identifier: Apache-2.0
"""Meeting packages (.zip): what a reviewer takes home. The same content gives the same bytes, which name it."""

import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Any

from models.errors.preparing import PackageUnreadable
from models.importers import limits
from models.importers.case_encoding import encode_case
from models.importers.case_file import read_case_file_here
from models.importers.preflight import BROKEN_PART
from models.presented import PresentedCase
from models.terms import AgendaItemId, CaseId, MeetingId, MemberId, RevisionId, Role

FORMAT = "committee-desk/meeting-package/1"
KEY = b"committee-desk/package-key/1"
INDEX = "package.json"
EVIDENCE = "evidence"
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The oldest moment a container can say; the day on which a package is written is none of its content."""


@dataclass(frozen=True, slots=True)
class PackagedMember:
    """A person of the meeting."""

    id: MemberId
    position: int
    number: int | None
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class PackagedCase:
    """A case of the agenda with the ids that it has at the desk."""

    item: AgendaItemId
    case: CaseId
    revision: RevisionId
    revision_number: int
    position: int
    policy: str
    source: str
    presented: PresentedCase


@dataclass(frozen=True, slots=True)
class MeetingPackage:
    """A meeting as it can be prepared elsewhere; `policies` are documents by version."""

    meeting: MeetingId
    number: int
    on: date
    starts: datetime
    place: str
    policy: str
    demo: bool
    members: tuple[PackagedMember, ...]
    cases: tuple[PackagedCase, ...]
    policies: Mapping[str, str]

    @property
    def files(self) -> tuple[str, ...]:
        """The stored names of its evidence, each once."""
        named = {each.stored for case in self.cases for each in case.presented.evidence if each.stored}
        return tuple(sorted(named))


@dataclass(frozen=True, slots=True)
class ReadPackage:
    """A package with its name and key, both made of its bytes, and where its evidence was laid."""

    package: MeetingPackage
    sha256: str
    key: bytes
    files: Mapping[str, Path]


def package_key(content: bytes) -> bytes:
    """Known to whoever has the package: it seals the preparation files that are made from it."""
    return sha256(KEY + content).digest()


def package_bytes(package: MeetingPackage, evidence: Mapping[str, bytes]) -> bytes:
    """The whole file; evidence that is not given is left out."""
    parts: dict[str, bytes] = {INDEX: _json(_index(package))}
    parts |= {f"cases/{case.position}.json": _json(encode_case(case.presented)) for case in package.cases}
    parts |= {f"{EVIDENCE}/{name}": content for name, content in evidence.items()}
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as container:
        for name, content in sorted(parts.items()):
            container.writestr(zipfile.ZipInfo(name, LONG_AGO), content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def read_package(path: Path, folder: Path) -> ReadPackage:
    """Read a package and lay its evidence into a folder; raises `PackageUnreadable` for anything else."""
    try:
        content = _content(path)
        with zipfile.ZipFile(BytesIO(content)) as container:
            _refuse_large(container)
            files = dict(_evidence(container, folder))
            package = _package(json.loads(container.read(INDEX)), container, folder, files)
    except (*BROKEN_PART, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise PackageUnreadable(file=path.name) from error
    return ReadPackage(package, sha256(content).hexdigest(), package_key(content), files)


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, sort_keys=True, indent=1).encode()


def _index(package: MeetingPackage) -> dict[str, object]:
    return {
        "format": FORMAT,
        "meeting": package.meeting,
        "number": package.number,
        "on": package.on.isoformat(),
        "starts": package.starts.isoformat(),
        "place": package.place,
        "policy": package.policy,
        "demo": package.demo,
        "members": [
            {
                "id": each.id,
                "position": each.position,
                "number": each.number,
                "name": each.name,
                "role": each.role.value,
            }
            for each in package.members
        ],
        "cases": [
            {
                "item": each.item,
                "case": each.case,
                "revision": each.revision,
                "revision_number": each.revision_number,
                "position": each.position,
                "policy": each.policy,
                "source": each.source,
                "demo": each.presented.demo,
                "stored": {piece.id: piece.stored for piece in each.presented.evidence if piece.stored},
            }
            for each in package.cases
        ],
        "policies": dict(package.policies),
    }


def _content(path: Path) -> bytes:
    if path.stat().st_size > limits.PACKAGE_BYTES:
        raise ValueError("too large")
    return path.read_bytes()


def _refuse_large(container: zipfile.ZipFile) -> None:
    parts = container.infolist()
    if len(parts) > limits.PARTS or len({part.filename for part in parts}) < len(parts):
        raise ValueError("too many parts")
    if sum(part.file_size for part in parts) > limits.PACKAGE_BYTES:
        raise ValueError("too large when unpacked")
    for part in parts:
        if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise ValueError("packed otherwise")
        most = limits.EVIDENCE_BYTES if part.filename.startswith(f"{EVIDENCE}/") else limits.JSON_BYTES
        if part.file_size > most:
            raise ValueError("a part is too large")


def _evidence(container: zipfile.ZipFile, folder: Path) -> Any:  # noqa: ANN401 - pairs of name and place
    """Each file under its own name only, checked against the hash that its name says."""
    for part in container.namelist():
        place = PurePosixPath(part)
        if place.parts[:1] != (EVIDENCE,):
            continue
        content = container.read(part)
        if place != PurePosixPath(EVIDENCE, place.name) or sha256(content).hexdigest() != place.stem:
            raise ValueError("evidence that is not what it is called")
        target = folder / place.name
        target.write_bytes(content)
        yield place.name, target


def _package(
    index: dict[str, Any], container: zipfile.ZipFile, folder: Path, files: Mapping[str, Path]
) -> MeetingPackage:
    if index["format"] != FORMAT:
        raise ValueError("another format")
    return MeetingPackage(
        meeting=MeetingId(str(index["meeting"])),
        number=int(index["number"]),
        on=date.fromisoformat(index["on"]),
        starts=datetime.fromisoformat(index["starts"]),
        place=str(index["place"]),
        policy=str(index["policy"]),
        demo=bool(index["demo"]),
        members=tuple(_member(each) for each in index["members"]),
        cases=tuple(_case(each, container, folder, files) for each in index["cases"]),
        policies={str(version): _document(text) for version, text in index["policies"].items()},
    )


def _document(text: str) -> str:
    """The text of a policy as it is kept, which is JSON."""
    if not isinstance(json.loads(text), dict):
        raise TypeError("no document")
    return text


def _member(row: dict[str, Any]) -> PackagedMember:
    number = row["number"]
    return PackagedMember(
        MemberId(str(row["id"])),
        int(row["position"]),
        None if number is None else int(number),
        str(row["name"]),
        Role(row["role"]),
    )


def _case(row: dict[str, Any], container: zipfile.ZipFile, folder: Path, files: Mapping[str, Path]) -> PackagedCase:
    position = int(row["position"])
    file = folder / f"{position}.json"
    file.write_bytes(container.read(f"cases/{position}.json"))
    case = read_case_file_here(file).case
    if case is None:
        raise ValueError("a case that cannot be read")
    stored = {str(id): str(name) for id, name in row["stored"].items()}
    evidence = (
        replace(each, stored=name) if (name := stored.get(each.id)) in files else each for each in case.evidence
    )
    return PackagedCase(
        AgendaItemId(str(row["item"])),
        CaseId(str(row["case"])),
        RevisionId(str(row["revision"])),
        int(row["revision_number"]),
        position,
        str(row["policy"]),
        str(row["source"]),
        replace(case, evidence=tuple(evidence), demo=bool(row["demo"])),
    )
