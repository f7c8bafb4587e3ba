# SPDX-License-Identifier: Apache-2.0
"""Walks through one part of a workbook without building it up in memory; document types stop it at once."""

from collections.abc import Callable, Mapping
from xml.parsers import expat

from models.importers.preflight import not_a_workbook
from models.labels import importing as words

Start = Callable[[str, Mapping[str, str]], None]
Text = Callable[[str], None]
End = Callable[[str], None]

_SEPARATOR = "\n"


def walk(content: bytes, name: str, start: Start, end: End | None = None, text: Text | None = None) -> None:
    """Call back for every element by its name without namespace; attribute names likewise."""
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)

    def doctype(*_: object) -> None:
        raise not_a_workbook(words.NO_DOCTYPE, name)

    def started(tag: str, attributes: dict[str, str]) -> None:
        start(local(tag), {local(key): value for key, value in attributes.items()})

    parser.StartDoctypeDeclHandler = doctype
    parser.EntityDeclHandler = doctype
    parser.StartElementHandler = started
    if end is not None:
        parser.EndElementHandler = lambda tag: end(local(tag))
    if text is not None:
        parser.CharacterDataHandler = text
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise not_a_workbook(words.FETCH_AGAIN, name) from error


def local(name: str) -> str:
    return name.rpartition(_SEPARATOR)[2]
