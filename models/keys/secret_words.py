# SPDX-License-Identifier: Apache-2.0
"""What may be a secret (口令) and what a PIN; both are read the same however the input method widened them."""

import unicodedata

LEAST_LENGTH = 10
LEAST_DIFFERENT = 5
PIN_DIGITS = 6


def same_form(typed: str) -> str:
    """One form of what was typed: full-width letters and digits are the plain ones, no blanks at the ends."""
    return unicodedata.normalize("NFKC", typed).strip()


def is_secret(typed: str) -> bool:
    """At least ten characters, five of them different, and not only digits."""
    secret = same_form(typed)
    only_digits = all(each.isdecimal() or each.isspace() for each in secret)
    return len(secret) >= LEAST_LENGTH and len(set(secret)) >= LEAST_DIFFERENT and not only_digits


def is_pin(typed: str) -> bool:
    """Six digits."""
    pin = same_form(typed)
    return len(pin) == PIN_DIGITS and pin.isascii() and pin.isdecimal()
