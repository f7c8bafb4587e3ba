# SPDX-License-Identifier: Apache-2.0
"""The minutes as a web page and as a table: what the pages say, all of it, for readers who have no use for pages."""

import csv
from collections.abc import Iterator
from html.parser import HTMLParser
from io import StringIO
from itertools import pairwise

import pytest
from reportlab.platypus import Flowable

from models.snapshots.claims import Claim
from reports.minutes import minutes_html, minutes_table
from reports.outline import Sentence, outline
from reports.rows_text import MARK, rows_text, visible
from reports.table_text import table_text
from reports.voice import Voice
from reports.web_page import html_page
from tests.reports.conftest import Printed, squeezed
from tests.reports.record import minutes_snapshot

VOID = {"meta", "br"}


class Page(HTMLParser):
    """A web page as a reader gets it: elements in order, text, and whether every element that opens is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.fixture(scope="module")
def page(printed: Printed) -> Page:
    return Page(minutes_html(printed.snapshot, printed.voice).decode())


@pytest.fixture(scope="module")
def table(printed: Printed) -> list[list[str]]:
    text = minutes_table(printed.snapshot, printed.voice).decode()
    assert text.startswith(MARK)
    return list(csv.reader(StringIO(text.removeprefix(MARK))))


def spoken(printed: Printed) -> Iterator[str]:
    """Names, conditions, votes and questions that stand in the record."""
    for part in printed.snapshot.cases:
        yield part.case.client
        yield from (line.label for line in part.case.lines)
        yield from (question.text for question in part.case.questions)
        if part.voting is not None:
            yield from (condition.text for condition in part.voting.conditions)
            yield from (voter.name for row in part.voting.rounds for voter in row.voters)
    yield printed.snapshot.agenda.place


def test_both_forms_say_what_the_pages_say(printed: Printed, page: Page, table: list[list[str]]) -> None:
    on_page = squeezed("".join(page.texts))
    in_table = squeezed("".join("".join(row) for row in table))
    for text in spoken(printed):
        assert squeezed(text) in on_page
        assert squeezed(text) in in_table
    claim = squeezed(str(Claim.of(printed.snapshot)))
    assert claim in on_page
    assert claim in in_table


def test_the_pages_say_what_the_table_says(printed: Printed, table: list[list[str]]) -> None:
    marks = str.maketrans("", "", "○△◆■□")
    paper = squeezed("".join(printed.pages)).translate(marks)
    for row in table:
        for cell in row[2:]:
            said = squeezed(cell.removeprefix("'").translate(marks))
            assert said in paper or said == squeezed(str(Claim.of(printed.snapshot))), said


def test_the_web_page_has_a_language_landmarks_and_one_name(printed: Printed, page: Page) -> None:
    assert page.open == []
    assert page.named("html") == [{"lang": printed.voice.language.replace("_", "-")}]
    for landmark in ("header", "nav", "main", "footer", "h1", "title"):
        assert len(page.named(landmark)) == 1, landmark
    assert page.named("nav")[0]["aria-label"]
    assert not page.named("script") + page.named("img") + page.named("link")


def test_every_part_is_named_and_can_be_jumped_to(printed: Printed, page: Page) -> None:
    names = [attributes["id"] for attributes in page.named("h2")]
    assert len(names) == len(set(names)) >= len(printed.snapshot.cases) + 2
    assert [attributes["aria-labelledby"] for attributes in page.named("section")] == names
    assert [attributes["href"] for attributes in page.named("a")] == ["#content", *(f"#{name}" for name in names)]


def test_no_level_of_headings_is_left_out(page: Page) -> None:
    levels = [int(tag[1]) for tag, _ in page.elements if len(tag) == 2 and tag[1].isdigit()]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_heading_of_a_table_says_what_it_is_the_heading_of(page: Page) -> None:
    scopes = [attributes.get("scope") for attributes in page.named("th")]
    assert {"col", "row", "rowgroup"} == set(scopes)


def test_all_rows_of_a_table_have_the_cells_of_its_headings(table: list[list[str]], printed: Printed) -> None:
    annex = [row for row in table if row[1] == printed.voice.translate("Minutes", "Annex: every line with its methods")]
    assert {len(row) for row in annex if len(row) > 3} == {12}


def test_the_same_record_gives_the_same_bytes_in_every_form(printed: Printed) -> None:
    for write in (minutes_html, minutes_table):
        assert write(printed.snapshot, printed.voice) == write(minutes_snapshot(printed.voice.language), printed.voice)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("@x", "'@x"),
        ("-5%", "-5%"),
        ("+14.2%", "+14.2%"),
    ],
)
def test_words_are_no_formula_in_a_spreadsheet_and_figures_stay_figures(text: str, written: str) -> None:
    assert next(csv.reader(StringIO(table_text([Sentence(text)]).removeprefix(MARK))))[2] == written


def test_words_are_no_markup_in_a_web_page() -> None:
    text = "<script>alert(1)</script> & <b>"
    page = Page(html_page([Sentence(text)], language="en", title=text, contents="c", skip="s", notes=[text]))
    assert not page.named("script")
    assert "".join(page.texts).count(text) == 4


def test_a_part_of_a_page_of_which_no_words_are_known_is_not_passed_over() -> None:
    with pytest.raises(TypeError, match="Flowable"):
        list(outline([Flowable()]))


def test_traditional_characters_have_their_own_language() -> None:
    page = Page(minutes_html(minutes_snapshot("zh_CN"), Voice("zh_TW")).decode())
    assert page.named("html") == [{"lang": "zh-TW"}]


def test_what_cannot_be_seen_is_named_in_every_form() -> None:
    assert visible("a\x00b\u202ec\n堃 龘") == "a[U+0000]b[U+202E]c\n堃 龘"
    assert "[U+202E]" in rows_text([["\u202e="]])
