# SPDX-License-Identifier: Apache-2.0
"""The last page: signatures, room for corrections, and what a paper copy is checked against."""

from reportlab.graphics.barcode.qr import QrCode
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from models.labels import minutes as labels
from models.snapshots.claims import Claim
from models.snapshots.minutes import MinutesSnapshot
from models.terms import Presence
from reports.shapes import SignaturePlace
from reports.tables import MIDDLE, boxed, facts, grid
from reports.text import Writer

_GROUP = 8
CODE = 34 * mm


def closing_page(snapshot: MinutesSnapshot, writer: Writer) -> list[Flowable]:
    """签署与校验."""
    return [
        writer.title(writer.say(labels.CLOSING)),
        *writer.section(writer.say(labels.SIGNATURES), _signatures(snapshot, writer)),
        *writer.section(
            writer.say(labels.CORRECTIONS), boxed([SignaturePlace("", 155 * mm, 9 * mm) for _ in range(3)])
        ),
        *_keys(snapshot, writer),
        *writer.section(writer.say(labels.RECORD), record_facts(snapshot, writer)),
        Spacer(0, 4),
        writer.paragraph(writer.say(labels.STATEMENT)),
    ]


def _signatures(snapshot: MinutesSnapshot, writer: Writer) -> Flowable:
    columns = (labels.NAME, labels.PART, labels.SIGNATURE, labels.DATE)
    rows = [
        [
            writer.cell(member.name),
            writer.cell(writer.voice.word(member.role)),
            SignaturePlace("", 55 * mm, 7.5 * mm),
            SignaturePlace("", 30 * mm, 7.5 * mm),
        ]
        for member in snapshot.agenda.members
        if member.presence is not Presence.ABSENT
    ]
    return grid(writer.heads(columns), rows, (40, 26, 60, 34), MIDDLE)


def _keys(snapshot: MinutesSnapshot, writer: Writer) -> list[Flowable]:
    """Whose key is which, so that the paper can show later that another was put in its place; who signed the roll."""
    if not snapshot.keys:
        return []
    rows = [[writer.cell(key.person, bold=True), writer.cell(grouped(key.fingerprint))] for key in snapshot.keys]
    roll = (
        writer.say(labels.ROLL_SIGNED, names=writer.voice.listed(key.person for key in snapshot.roll))
        if snapshot.roll
        else writer.say(labels.ROLL_OPEN)
    )
    return [*writer.section(writer.say(labels.KEYS), facts(rows, (40, 120))), writer.paragraph(roll)]


def record_facts(snapshot: MinutesSnapshot, writer: Writer) -> Flowable:
    """What the paper is compared with later, in words and as a code."""
    journal = writer.say(labels.JOURNAL, number=snapshot.journal_number)
    pairs = [
        (writer.say(labels.VERSION), str(snapshot.version)),
        (writer.say(labels.RECORD_HASH), grouped(snapshot.record_hash)),
        (journal, grouped(snapshot.journal_head)),
        *_later(snapshot, writer),
        (
            writer.say(labels.POLICY),
            writer.say(labels.POLICY_FROM, version=snapshot.policy_version, day=snapshot.policy_effective),
        ),
        (writer.say(labels.KEPT_UNTIL), writer.voice.date(snapshot.kept_until)),
        (writer.say(labels.SOFTWARE), f"{labels.PRODUCT} {snapshot.product_version}"),
    ]
    table = facts([[writer.cell(name, bold=True), writer.cell(text)] for name, text in pairs], (38, 86))
    code = QrCode(str(Claim.of(snapshot)), qrLevel="M", width=CODE, height=CODE, qrBorder=2)
    return facts([[[table, writer.cell(writer.say(labels.CODE))], code]], (126, 36))


def _later(snapshot: MinutesSnapshot, writer: Writer) -> list[tuple[str, str]]:
    """The sealed hash does not cover what followed; this one does."""
    digest = snapshot.record_with_additions
    return [(writer.say(labels.RECORD_WITH_ADDITIONS), grouped(digest))] if digest else []


def grouped(digest: str) -> str:
    """A digest in groups of eight, so that people can compare it."""
    return " ".join(digest[start : start + _GROUP] for start in range(0, len(digest), _GROUP))
