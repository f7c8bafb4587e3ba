# SPDX-License-Identifier: Apache-2.0
"""What the commands about files share: exit statuses, languages, and writing UTF-8 whatever the terminal says."""

import sys
from typing import TextIO

from models.errors import Told, told
from reports.voice import Voice

DONE, REFUSED, WRONG_INPUT = 0, 1, 2
LANGUAGES = ("zh_CN", "zh_TW", "en")


def write(stream: TextIO, text: str) -> None:
    """One line; half characters that UTF-8 cannot carry are shown as question marks."""
    if text:
        stream.buffer.write(f"{text}\n".encode("utf-8", "replace"))
        stream.flush()


def tell(error: Told, voice: Voice) -> None:
    """An error in its three sentences on standard error."""
    telling = told(error)
    write(sys.stderr, " ".join(voice.say(sentence) for sentence in (telling.happened, telling.safe, telling.next)))
