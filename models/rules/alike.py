# SPDX-License-Identifier: Apache-2.0
"""Whether two texts are one to whoever reads them."""

import unicodedata


def alike(text: str) -> str:
    """A text as it is told from others at a glance: case, width and spaces are not."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())
