# SPDX-License-Identifier: Apache-2.0
"""Every text that an operation takes is bounded before anything is stored (goal G2); no new operation can forget it."""

import inspect
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from importlib import import_module
from typing import NewType, get_args, get_origin

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

import models.operations
from models.errors import TextTooLong, told
from models.importers.limits import TEXT_LENGTH
from models.labels import entered_text as words
from models.operations.asking import answer, ask
from models.operations.change import Change
from models.operations.confirming import confirm_check
from models.operations.news import news
from models.operations.wish import Wish
from models.records.journal import JournalEntry
from models.store import Store
from models.terms import AgendaItemId, CheckId, CommandId, QuestionId, Said
from reports.voice import Voice
from tests.models.operations.refusing import refuses
from tests.tools.demo_session import EVENING, Evening

LONG = "长" * (TEXT_LENGTH + 1)
ENGLISH = (
    "Answer: 4001 characters, where a field takes at most 4000. Nothing was changed."
    " Shorten it, or put the whole of it into a file of evidence."
)
WISH = Wish(command=CommandId("a-command"), acting="张文静", operator="张文静", at=EVENING)
Operation = Callable[..., Change]


def operations() -> Iterator[Operation]:
    for module in pkgutil.iter_modules(models.operations.__path__):
        room = import_module(f"models.operations.{module.name}")
        for name, function in inspect.getmembers(room, inspect.isfunction):
            own = function.__module__ == room.__name__ and not name.startswith("_") and function is not news
            signature = inspect.signature(function)
            if own and signature.return_annotation is Change and next(iter(signature.parameters)) == "session":
                yield function


def takes_text(kind: object) -> bool:
    """Whether a person's words can be in it; ids have types of their own."""
    if isinstance(kind, NewType):
        return False
    plain = get_origin(kind) or kind
    within = any(map(takes_text, get_args(kind)))
    held = is_dataclass(plain) and any("str" in str(field.type) for field in fields(plain))
    return plain is str or within or held or (isinstance(plain, type) and issubclass(plain, Mapping))


PLACES = [
    (operation, parameter)
    for operation in operations()
    for parameter in inspect.signature(operation).parameters.values()
    if parameter.kind is inspect.Parameter.KEYWORD_ONLY
]
TEXTS = [(operation, parameter.name) for operation, parameter in PLACES if takes_text(parameter.annotation)]


def entries(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(JournalEntry)) or 0


def test_every_operation_is_looked_at() -> None:
    assert len({operation for operation, _ in PLACES}) > 75
    assert {
        ("ask", "text"),
        ("cast_vote", "remark"),
        ("adopt_resolution", "open_questions"),
        ("enter_check", "entry"),
    } < {(operation.__name__, name) for operation, name in TEXTS}


@pytest.mark.parametrize("put", [lambda text: text, lambda text: [{"x": (text,)}], lambda text: {text: None}])
def test_a_longer_text_is_refused_wherever_an_operation_is_given_it(store: Store, put: Callable[[str], object]) -> None:
    for operation, parameter in PLACES:
        with pytest.raises(TextTooLong) as refused:
            store.perform(operation, WISH, **{parameter.name: put(LONG)})
        assert (refused.value.length, refused.value.most) == (TEXT_LENGTH + 1, TEXT_LENGTH)

    assert store.read(entries) == 0


def test_every_text_has_a_name_in_words() -> None:
    names = {(f"{operation.__name__}.{name}", name) for operation, name in TEXTS}
    assert [place for place, name in names if place not in words.OF_OPERATIONS and name not in words.FIELDS] == []


def test_every_name_is_one_of_an_operation_and_is_translated() -> None:
    names = {f"{operation.__name__}.{parameter.name}" for operation, parameter in PLACES}

    assert set(words.OF_OPERATIONS) <= names
    for language in ("zh_CN", "zh_TW"):
        for word in {*words.FIELDS.values(), *words.OF_OPERATIONS.values()}:
            assert Voice(language).translate("EnteredText", word) != word


@pytest.fixture
def evening(store: Store) -> Evening:
    return Evening(store, cases=("luggage-shop",))


@pytest.fixture
def item(evening: Evening) -> AgendaItemId:
    return evening.open("luggage-shop")


def test_the_longest_text_is_taken_and_one_character_more_is_not(evening: Evening, item: AgendaItemId) -> None:
    question = {"item": item, "line": None, "asked_by": "张文静", "compulsory": False}
    asked = evening.perform(ask, **question, text=LONG[1:])

    refuses(evening, item, TextTooLong, ask, **question, text=LONG)
    reply = {"question": QuestionId(str(asked.payload)), "answered_by": "张文静", "consistent": True}
    refuses(evening, item, TextTooLong, answer, item=item, **reply, text=LONG)


def test_names_of_whoever_acts_and_keys_are_bounded_too(evening: Evening, item: AgendaItemId) -> None:
    with pytest.raises(TextTooLong):
        evening.perform(confirm_check, by=LONG, item=item, check=CheckId("none"))


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("zh_CN", "“答复”写了 4001 字，一栏最多 4000 字。没有任何改动。请写短些，或把全文放进证据文件。"),
        ("zh_TW", "“答覆”寫了 4001 字，一欄最多 4000 字。沒有任何改動。請寫短些，或把全文放進證據檔案。"),
        ("en", ENGLISH),
    ],
)
def test_the_refusal_names_the_field_its_length_the_limit_and_what_is_safe(language: str, sentences: str) -> None:
    name = Said(words.OF_OPERATIONS["answer.text"])
    telling = told(TextTooLong(field=name, length=len(LONG), most=TEXT_LENGTH))
    voice = Voice(language)
    said = [voice.say(part) for part in (telling.happened, telling.safe, telling.next)]

    assert ("" if language.startswith("zh") else " ").join(said) == sentences
