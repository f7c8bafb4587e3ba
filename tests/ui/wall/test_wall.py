# SPDX-License-Identifier: Apache-2.0
"""The wall shows what it is given and nothing else; how large and how clear is in `checks/test_wall_pages`."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.named_outcomes import NamedOutcome
from models.presented import NOT_APPLICABLE
from models.rules.room_fit import RoomScale
from models.snapshots.showing import photograph_on_wall
from models.snapshots.wall import BLACK, Blank, WallSnapshot, WallState, blank_wall
from models.terms import Level, Outcome, Said
from reports.voice import Voice
from tests.tools.wall_states import played, states
from ui.theme import load_typeface
from ui.wall.breaking import broken, wide
from ui.wall.canvas import WallCanvas
from ui.wall.marks import Dot, Drawing, Ink, Picture, Scale, Text
from ui.wall.pages import pictures
from ui.wall.surface import Wall

WIDE = Wall(1920, 1080)
CHINESE, ENGLISH = Voice("zh_CN"), Voice("en")


@pytest.fixture(autouse=True)
def typeface(qapp: QApplication) -> None:
    load_typeface()


@pytest.fixture
def canvas(qtbot: QtBot) -> WallCanvas:
    made = WallCanvas()
    qtbot.addWidget(made)
    made.resize(640, 360)
    return made


def words(drawn: Sequence[Picture]) -> list[str]:
    return [mark.text for picture in drawn for mark in picture.marks if isinstance(mark, Text)]


def shown(name: str, voice: Voice = CHINESE, wall: Wall = WIDE) -> Sequence[Picture]:
    return pictures(states("zh_CN")[name], voice, wall)


def test_five_methods_stand_on_a_page_confirmed_ones_first_and_the_others_on_the_next() -> None:
    first, second = shown("A3")

    scales = [mark.confirmed for mark in first.marks if isinstance(mark, Scale)]
    assert len(scales) == 5
    assert scales == sorted(scales, reverse=True)
    assert not any(mark.confirmed for mark in second.marks if isinstance(mark, Scale))
    line = states("zh_CN")["A3"].line
    assert line is not None
    assert len(scales) + sum(isinstance(mark, Scale) for mark in second.marks) == len(line.methods)


def test_a_running_vote_shows_how_many_have_voted_and_neither_who_nor_what() -> None:
    (picture,) = shown("A6", ENGLISH)

    assert [mark.full for mark in picture.marks if isinstance(mark, Dot)] == [True, False, False, False]
    said = " ".join(words((picture,)))
    assert "1 of 4 have voted" in said
    assert "pprove" not in said


def test_a_revealed_vote_is_counted_and_named_only_where_the_policy_says_so() -> None:
    count = states("zh_CN")["A7-named"].count
    assert count is not None
    names = {name for name, _choice in count.named}

    assert len(names) == 4
    assert not [name for name in names for word in words(shown("A7")) if name in word]
    assert all(any(name in word for word in words(shown("A7-named"))) for name in names)


def test_black_is_black_from_every_state(canvas: WallCanvas) -> None:
    for snapshot in states("zh_CN").values():
        canvas.show_snapshot(snapshot, CHINESE)

        canvas.show_snapshot(BLACK, CHINESE)

        image = canvas.grab().toImage()
        assert canvas.texts() == ()
        assert canvas.accessibleDescription() == ""
        assert {image.pixelColor(x, y).name() for x in range(0, 640, 40) for y in range(0, 360, 40)} == {"#000000"}


def test_a_lit_room_may_have_a_white_wall_or_the_units_name(canvas: WallCanvas) -> None:
    canvas.show_snapshot(blank_wall(Blank.WHITE, "小企业信贷中心"), CHINESE)
    assert canvas.texts() == ()
    assert canvas.grab().toImage().pixelColor(9, 9).name() == "#ffffff"

    canvas.show_snapshot(blank_wall(Blank.LOGO, "小企业信贷中心"), CHINESE)
    assert canvas.texts() == ("小企业信贷中心",)
    assert next(mark.size for picture in shown("A9-logo") for mark in picture.marks if isinstance(mark, Text)) == 64


def test_only_a_cleared_line_says_so_in_the_colour_of_what_is_done() -> None:
    def ink(*, cleared: bool) -> Ink:
        whole = states("zh_CN")["A3"]
        assert whole.line is not None
        snapshot = replace(whole, line=replace(whole.line, cleared=cleared, methods=(), said=Said("two methods")))
        drawn = pictures(snapshot, ENGLISH, WIDE)
        return next(mark.ink for mark in drawn[0].marks if isinstance(mark, Text) and mark.text == "two methods")

    assert ink(cleared=True) is Ink.GOOD
    assert ink(cleared=False) is Ink.TEXT


def test_only_what_is_over_its_limit_is_told_by_colour_too() -> None:
    def ink(level: Level) -> Ink:
        whole = states("zh_CN")["A3"]
        assert whole.line is not None
        drawn = pictures(replace(whole, line=replace(whole.line, level=level)), CHINESE, WIDE)
        word = CHINESE.word(level)
        return next(mark.ink for mark in drawn[0].marks if isinstance(mark, Text) and mark.text.startswith(word))

    assert ink(Level.OVER) is Ink.ADVERSE
    assert ink(Level.WATCH) is Ink.TEXT


def test_missing_not_applicable_and_zero_differ_on_the_wall() -> None:
    whole = states("zh_CN")["A2"]
    assert whole.statement is not None
    row = replace(whole.statement.rows[0], declared=None, verified=NOT_APPLICABLE, deviation=None)
    snapshot = replace(whole, statement=replace(whole.statement, rows=(row, whole.statement.rows[-1])))

    assert {"—", "不适用"} <= set(words(pictures(snapshot, CHINESE, WIDE)))


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_a_chart_stands_under_its_whole_sentence(language: str) -> None:
    snapshot = states(language)["A4-cover"]
    (picture,) = pictures(snapshot, Voice(language), WIDE)
    assert snapshot.conclusion is not None
    said = Voice(language).say(snapshot.conclusion)

    bold = [mark for mark in picture.marks if isinstance(mark, Text) and mark.bold and mark.size == 44]

    assert "".join(mark.text for mark in bold).replace(" ", "") == said.replace(" ", "")
    drawing = next(mark for mark in picture.marks if isinstance(mark, Drawing))
    assert max(mark.top for mark in bold) < drawing.top
    assert drawing.height > 540


@pytest.mark.parametrize("name", ["补充调查完成以后再次提交审议会", "Returned to Field Work Officer"])
def test_the_longest_name_of_an_outcome_is_whole(name: str) -> None:
    outcome = NamedOutcome(Outcome.REINVESTIGATE, (("zh", name), ("en", name)))
    for wall in (WIDE, Wall(1024, 768, RoomScale.XL)):
        drawn = pictures(replace(states("zh_CN")["A8"], outcome=outcome), ENGLISH, wall)

        assert name.replace(" ", "") in "".join(words(drawn[:1])).replace(" ", "")


def test_a_long_question_goes_on_on_the_next_page_with_nothing_left_out() -> None:
    question = states("zh_CN")["A5-long"].question
    assert question is not None
    said = "".join(words(shown("A5-long", wall=Wall(1024, 768, RoomScale.XL)))).replace(" ", "")

    assert question.text[-10:] in said
    assert question.text[:20] in said


def test_a_statement_opens_on_the_page_of_the_line_in_focus(canvas: WallCanvas) -> None:
    whole = states("zh_CN")["A2"]
    assert whole.statement is not None
    canvas.mirror(QSize(1920, 1080))
    last = len(whole.statement.rows) - 1

    canvas.show_snapshot(whole, CHINESE)
    assert canvas.page == 0
    canvas.show_snapshot(replace(whole, statement=replace(whole.statement, shown=last)), CHINESE)

    assert canvas.page == canvas.page_count - 1
    assert whole.statement.rows[last].label in " ".join(canvas.texts())


def test_the_clock_goes_on_without_turning_the_page_back(canvas: WallCanvas) -> None:
    canvas.mirror(QSize(1920, 1080))
    whole = states("zh_CN")["A3"]
    canvas.show_snapshot(whole, CHINESE)
    canvas.turn_to(1)

    canvas.show_snapshot(replace(whole, at=None), CHINESE)
    assert canvas.page == 1
    canvas.turn_to(canvas.page + 1)
    assert canvas.page == 0


def test_the_small_picture_is_the_walls_own_in_small(canvas: WallCanvas, qtbot: QtBot) -> None:
    wall = WallCanvas()
    qtbot.addWidget(wall)
    wall.resize(1024, 768)
    snapshot = states("zh_CN")["A1"]

    wall.show_snapshot(snapshot, CHINESE, RoomScale.L)
    canvas.show_snapshot(snapshot, CHINESE, RoomScale.L)
    canvas.mirror(QSize(1024, 768))

    assert canvas.picture() == wall.picture()


def test_a_photograph_is_as_large_as_there_is_room_under_what_it_is(canvas: WallCanvas) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#00FF00"))
    buffer = QBuffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes
    case = played("zh_CN").examined
    told = f"租房合同 {case.people[0].name} 330106198001011234"

    canvas.show_snapshot(photograph_on_wall(case, told, bytes(buffer.data().data())), CHINESE)

    shown = canvas.grab().toImage()
    green = [x for x in range(640) if shown.pixelColor(x, 190).name() == "#00ff00"]
    assert len(green) >= 300
    assert not [word for word in canvas.texts() if case.people[0].name in word or "33010619800101" in word]
    canvas.show_snapshot(replace(canvas.snapshot, photograph=b"no picture"), CHINESE)
    assert canvas.grab().toImage().pixelColor(320, 190).name() == "#ffffff"


def test_a_wall_without_anything_of_its_state_is_a_head_and_a_foot() -> None:
    for state in WallState:
        drawn = pictures(WallSnapshot(state, title="店"), CHINESE, WIDE)
        assert len(drawn) == 1


def test_text_is_broken_where_it_may_be_and_never_wider_than_its_room() -> None:
    for text in ("七日流水是否含节假日？", "How much of the stock is older than six months?", "x" * 80):
        lines = broken(text, 44, 300)

        assert max(wide(line, 44) for line in lines) <= 300
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
        assert not [line for line in lines if line.startswith(("，", "？", "?"))]
