# SPDX-License-Identifier: Apache-2.0
"""The pages of a vote: running (A6), counted (A7), resolved (A8)."""

from collections.abc import Sequence

from models.snapshots.wall import WallCount, WallSnapshot
from models.terms import Choice, Said, Standing
from reports.voice import Voice
from ui.wall import sentences
from ui.wall.breaking import wide
from ui.wall.marks import Align, Dot, Ink, Picture
from ui.wall.paging import Block
from ui.wall.sheet import Cell, foot, heading, page_of, pages, paragraph, row, ruled, space, together
from ui.wall.surface import Wall

DOT = 80
OUTCOME, MOST_LINES = (140, 96, 56), 2
"""The sizes of an outcome."""
SIGNS = {Choice.APPROVE: "✓", Choice.APPROVE_WITH_CONDITIONS: "✓", Choice.REJECT: "×"}


def voting_pages(snapshot: WallSnapshot, voice: Voice, wall: Wall) -> Sequence[Picture]:
    """How many have voted: neither who nor what."""
    voted = Said(sentences.VOTED, {"voted": snapshot.voted, "voters": snapshot.voters})
    body = [
        space(wall, 24),
        *paragraph(wall, voice.translate("Wall", sentences.VOTING), 120, bold=True),
        space(wall, 12),
        *_dots(snapshot, wall),
        space(wall, 12),
        *paragraph(wall, voice.say(voted), 96),
    ]
    if snapshot.recused:
        recused = Said(sentences.RECUSED, {"count": snapshot.recused})
        body += [space(wall, 8), *paragraph(wall, voice.say(recused), 40, ink=Ink.QUIET)]

    def head(page: int, count: int) -> list[Block]:
        return [heading(wall, snapshot.title, page_of(voice, page, count), 56)]

    return pages(wall, voice, head, body, foot(wall, snapshot, voice, sentences.UNDER_REVIEW))


def _dots(snapshot: WallSnapshot, wall: Wall) -> list[Block]:
    side = float(wall.size(DOT))
    step = side * 1.5
    beside = max(1, int((wall.room + step - side) / step))
    return [
        Block(
            side * 1.25,
            tuple(
                Dot(wall.left + place * step, 0, side, full=first + place < snapshot.voted)
                for place in range(min(beside, snapshot.voters - first))
            ),
        )
        for first in range(0, snapshot.voters, beside)
    ]


def count_pages(snapshot: WallSnapshot, voice: Voice, wall: Wall) -> Sequence[Picture]:
    """How the revealed round went."""
    count = snapshot.count
    body = [] if count is None else [*_counts(count, voice, wall), space(wall, 16), *_result(count, voice, wall)]

    def head(page: int, pages: int) -> list[Block]:
        words = voice.say(Said(sentences.RESULT, {"round": 1 if count is None else count.round}))
        title = voice.say(Said(sentences.STATEMENT, {"client": snapshot.title, "statement": words}))
        return [heading(wall, title, page_of(voice, page, pages), 56, short=words), ruled(wall)]

    return pages(wall, voice, head, body, foot(wall, snapshot, voice, sentences.UNDER_REVIEW))


def _counts(count: WallCount, voice: Voice, wall: Wall) -> list[Block]:
    size = wall.size(80)
    name = wall.left + size * 1.2
    number = wall.right - wide("00", size, bold=True)
    widest = max((wide(voice.word(choice), size) for choice, _ in count.counts), default=0.0)
    edge = min(number, name + widest + size)
    return [
        row(
            size,
            [
                Cell(SIGNS.get(choice, ""), wall.left, name),
                Cell(voice.word(choice), name, edge),
                Cell(str(votes), edge, edge + wide("00", size, bold=True) + 1, Align.RIGHT, bold=True),
            ],
        )
        for choice, votes in count.counts
    ]


def _result(count: WallCount, voice: Voice, wall: Wall) -> list[Block]:
    found: list[Block] = []
    if count.outcome is not None:
        found += together(paragraph(wall, voice.outcome(count.outcome), 56, bold=True))
    if count.sentence is not None:
        found += paragraph(wall, voice.say(count.sentence), 36)
    if count.named:
        votes = tuple(Said(sentences.VOTE, {"member": name, "choice": choice}) for name, choice in count.named)
        found += [space(wall, 12), *paragraph(wall, voice.say(Said(sentences.NAMED, {"votes": votes})), 36)]
    return found


def resolution_pages(snapshot: WallSnapshot, voice: Voice, wall: Wall) -> Sequence[Picture]:
    """What was adopted, its conditions, and when."""
    below = foot(wall, snapshot, voice, sentences.INTERNAL)
    if snapshot.adopted_at is not None:
        time = f"{voice.local(snapshot.adopted_at):%H:%M}"
        below = [*paragraph(wall, voice.say(Said(sentences.ADOPTED, {"time": time})), 36), *below]

    def head(page: int, count: int) -> list[Block]:
        title = heading(wall, snapshot.title, page_of(voice, page, count), 56)
        return [title, *_decision(snapshot, voice, wall, large=page == 0), ruled(wall)]

    size = wall.size(44)
    number = wall.left + wide("00 ", size)
    body = [
        row(size, [Cell(str(place), wall.left, number), Cell(condition, number, wall.right)])
        for place, condition in enumerate(snapshot.conditions, start=1)
    ]
    return pages(wall, voice, head, body, below, loose=True)


def _outcome(words: str, wall: Wall, sizes: Sequence[int]) -> list[Block]:
    """A decision is read at a glance: in the first size in which it takes no more than two lines, else in the last."""
    tried = [paragraph(wall, words, size, bold=True) for size in sizes]
    return next((lines for lines in tried if len(lines) <= MOST_LINES), tried[-1])


def _decision(snapshot: WallSnapshot, voice: Voice, wall: Wall, *, large: bool) -> list[Block]:
    """Outcome and terms; above further conditions in a smaller size."""
    found: list[Block] = []
    if snapshot.outcome is not None:
        found += together(_outcome(voice.outcome(snapshot.outcome), wall, OUTCOME if large else OUTCOME[-1:]))
    if snapshot.standing is not Standing.IN_FORCE:
        found += paragraph(wall, voice.word(snapshot.standing), 40)
    if snapshot.amount is not None:
        facts = {
            "amount": voice.wan(snapshot.amount),
            "months": snapshot.months,
            "rate": voice.ratio(snapshot.annual_rate),
        }
        found += paragraph(wall, voice.say(Said(sentences.TERMS, facts)), 80 if large else 44)
    return found
