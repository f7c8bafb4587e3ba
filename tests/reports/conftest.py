# SPDX-License-Identifier: Apache-2.0
"""Minutes made once for the tests that read them."""

from dataclasses import dataclass
from io import BytesIO

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from models.snapshots.minutes import MinutesSnapshot
from reports.minutes import minutes_bytes
from reports.voice import Voice
from tests.reports.record import minutes_snapshot


@dataclass(frozen=True)
class Printed:
    """Minutes, the record they were made from, and what a reader gets back out of them."""

    snapshot: MinutesSnapshot
    voice: Voice
    content: bytes
    reader: PdfReader
    pages: tuple[str, ...]

    def holds(self, text: str) -> bool:
        """Whether the text stands there, wherever its lines were broken."""
        return squeezed(text) in squeezed("".join(self.pages))


def within(holder: DictionaryObject, name: str) -> DictionaryObject:
    inner = holder[name].get_object()
    assert isinstance(inner, DictionaryObject)
    return inner


def squeezed(text: str) -> str:
    return "".join(text.split())


def read(snapshot: MinutesSnapshot, language: str) -> Printed:
    voice = Voice(language)
    content = minutes_bytes(snapshot, voice)
    reader = PdfReader(BytesIO(content))
    return Printed(snapshot, voice, content, reader, tuple(page.extract_text() for page in reader.pages))


@pytest.fixture(scope="session", params=["zh_CN", "en"])
def printed(request: pytest.FixtureRequest) -> Printed:
    return read(minutes_snapshot(request.param), request.param)
