# SPDX-License-Identifier: Apache-2.0
"""From a wall snapshot to its pages, which can be measured without a screen."""

from collections.abc import Callable, Sequence

from models.snapshots.wall import Blank, WallSnapshot, WallState
from reports.voice import Voice
from ui.wall.case_pages import agenda_pages, chart_pages, overview_pages, photograph_pages, question_pages
from ui.wall.focus import line_pages
from ui.wall.marks import Align, Picture
from ui.wall.paging import Block, Pages
from ui.wall.room_page import room_pages
from ui.wall.sheet import pages, paragraph
from ui.wall.statement import statement_pages
from ui.wall.surface import Wall
from ui.wall.vote_pages import count_pages, resolution_pages, voting_pages


def pictures(snapshot: WallSnapshot, voice: Voice, wall: Wall) -> Sequence[Picture]:
    """The pages of one snapshot on this wall, at least one."""
    return _PAGES[snapshot.state](snapshot, voice, wall)


def shown_first(snapshot: WallSnapshot, drawn: Sequence[Picture]) -> int:
    """The page to begin with: of a statement the one with the line that it is shown for."""
    if snapshot.statement is None or not isinstance(drawn, Pages):
        return 0
    return drawn.holding(snapshot.statement.shown)


def _blank(snapshot: WallSnapshot, voice: Voice, wall: Wall) -> Sequence[Picture]:
    """Nothing, the unit's name, or the page by which a room is tried."""
    blank = snapshot.blank or Blank.BLACK
    if blank is Blank.TRIAL:
        return room_pages(snapshot, voice, wall)
    if blank is not Blank.LOGO:
        return (Picture(wall.width, wall.height, (), blank=blank),)
    lines = paragraph(wall, snapshot.title, 64, align=Align.CENTRE)
    above = max(0.0, (wall.bottom - wall.top - sum(line.height for line in lines)) / 2)
    return pages(wall, voice, lambda _page, _pages: [Block(above)], lines, ())


_PAGES: dict[WallState, Callable[[WallSnapshot, Voice, Wall], Sequence[Picture]]] = {
    WallState.AGENDA: agenda_pages,
    WallState.OVERVIEW: overview_pages,
    WallState.STATEMENT: statement_pages,
    WallState.LINE: line_pages,
    WallState.CHART: chart_pages,
    WallState.QUESTION: question_pages,
    WallState.VOTING: voting_pages,
    WallState.COUNT: count_pages,
    WallState.RESOLUTION: resolution_pages,
    WallState.BLANK: _blank,
    WallState.PHOTOGRAPH: photograph_pages,
}
