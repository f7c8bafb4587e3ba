# SPDX-License-Identifier: Apache-2.0
"""Whatever can be stored is read back out of the paper: every character, or its number where it has no shape."""

import re
from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest

from models.snapshots.minutes import MinutesSnapshot
from tests.reports.conftest import Printed, read
from tests.reports.record import minutes_snapshot

TOGETHER = 40
"""Texts of one document."""
ALL, BY_DAY = 2_000, 80
PAYLOADS = (
    "<Lux>",
    "<b>bold</b> & co. &amp; &lt;",
    '<a href="javascript:alert(1)">x</a>',
    '<a href="http://169.254.169.254/latest">x</a>',
    '<img src="file:///etc/passwd"/>',
    '<img src="http://127.0.0.1:9/x.png" width="1" height="1"/>',
    "</para><para>",
    "<para autoLeading='max'>",
    "<font name='__import__'>x</font>",
    "<font color=\"[[[getattr(pow, Word('__globals__'))['os'].system('touch /tmp/x')]]]\">x</font>",
    "<onDraw name='f' label='x'/>",
    "<seq id='x'/><seqreset/>",
    "<unichar code='0x41'/>",
    "<greek>a</greek><super>1</super><sub>2</sub>",
    "<br/><br /><hr/>",
    "<index item='x'/><bullet>&bull;</bullet>",
    "<!-- gone -->",
    "<![CDATA[gone]]>",
    "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;",
    "&#x41;&#65;&nbsp;&copy;&unknown;",
    "<script>alert(1)</script>",
    "<svg onload=alert(1)>",
    "50 % {braces} {0} {x!r} %s %(x)s \\n",
    "$x^2$ \\frac{1}{2} $",
    "${jndi:ldap://x/y}",
    '=HYPERLINK("http://x","y")',
    "=cmd|'/C calc'!A0",
    "'; DROP TABLE votes; --",
    "(unbalanced ) ( \\) \\( endstream endobj",
    "%PDF-1.7 1 0 obj << /JavaScript (x) >> endobj",
    "q 1 0 0 1 0 0 cm BT /F1 12 Tf (x) Tj ET Q",
    "㛃 䶮 堃 犇 𠮷 𡋾 𠅤",
    "a\u202eb\u2066c\u2069",
    "nul\x00bell\x07escape\x1b[31m",
    "zero\u200bwidth\u200djoiner\ufeff",
    "\U0001f600 \U0001f468\u200d\U0001f469\u200d\U0001f467",
    "e\u0301 n\u0303 \u0e01\u0e33",
    "עברית العربية हिन्दी",
    "\ue000 \U000f0000 \uffff",
    "—–…「」『』《》〈〉·‘’“”¥￥％",
)
RANGES = ((0x20, 0x7E), (0xA0, 0x17F), (0x4E00, 0x9FFF), (0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x20FFF))
RARER = ((0x0, 0x1F), (0x2000, 0x206F), (0x3000, 0x303F), (0xFF00, 0xFFEF), (0x600, 0x6FF), (0x1F600, 0x1F64F))
PIECES = ("<b>", "</b>", "<Lux>", "&amp;", "&", "<", "{x}", "%s", "\\", "(", ")", "\n", "\t", "$", '"', "'")


def generated(number: int) -> str:
    """The text of this number: the same each time."""
    chance = Random(number)  # noqa: S311 (nothing is kept secret by it)
    return "".join(_piece(chance) for _ in range(chance.randint(1, 40)))


def _piece(chance: Random) -> str:
    kind = chance.random()
    if kind < 0.1:
        return chance.choice(PIECES)
    return chr(chance.randint(*chance.choice(RARER if kind < 0.15 else RANGES)))


def written(texts: Sequence[str]) -> MinutesSnapshot:
    """A record in which conditions, questions, answers and causes hold these texts in turn."""
    made = minutes_snapshot("en")
    part = made.cases[0]
    voting = part.voting
    assert voting is not None
    assert voting.resolution is not None
    question, condition = part.case.questions[0], voting.conditions[0]
    conditions = tuple(replace(condition, text=text) for text in texts[::4])
    questions = [replace(question, text=text, answer=text) for text in texts[1::4]]
    questions += [replace(question, text="?", answer=text) for text in texts[2::4]]
    causes = list(texts[3::4])
    lines = tuple(replace(line, cause=causes.pop()) if line.cause and causes else line for line in part.case.lines)
    case = replace(part.case, lines=lines, questions=(*questions, *(replace(question, answer=each) for each in causes)))
    voting = replace(voting, conditions=conditions)
    return replace(made, cases=(replace(part, case=case, voting=voting),))


def plain(text: str) -> str:
    """Without what a line break may take or give: white space."""
    return "".join(character for character in text if not (character.isspace() or character == "\u2028"))


def read_back(printed: Printed) -> str:
    """The pages with characters that are spelled out as they were."""
    said = plain("".join(printed.pages))
    return plain(re.sub(r"\[U\+([0-9A-F]{4,6})\]", lambda found: chr(int(found[1], 16)), said))


def lost(texts: Sequence[str]) -> list[str]:
    """Those of the texts that the paper does not give back."""
    printed = read(written(texts), "en")
    back = read_back(printed)
    return [text for text in texts if plain(text) not in back]


def test_a_text_that_is_not_printed_is_missed() -> None:
    printed = read(written(["alpha beta"] * 4), "en")
    assert "alphabeta" in read_back(printed)
    assert "alphabetb" not in read_back(printed)


def test_forty_payloads_are_printed_as_they_stand() -> None:
    assert len(PAYLOADS) == TOGETHER
    assert lost(PAYLOADS) == []


@pytest.mark.parametrize("first", range(0, BY_DAY, TOGETHER))
def test_generated_texts_are_read_back(first: int) -> None:
    assert lost([generated(number) for number in range(first, first + TOGETHER)]) == []


@pytest.mark.nightly
@pytest.mark.parametrize("first", range(BY_DAY, ALL, TOGETHER))
def test_two_thousand_generated_texts_are_read_back(first: int) -> None:
    assert lost([generated(number) for number in range(first, first + TOGETHER)]) == []
