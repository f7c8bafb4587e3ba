# SPDX-License-Identifier: Apache-2.0
"""Who sits at this computer, before a meeting says so."""

import getpass
import platform


def account_name() -> str:
    """The name of the account, or of the computer where the account has none: never empty."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):
        name = ""
    return name.strip() or platform.node() or "?"
