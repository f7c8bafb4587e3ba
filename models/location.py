# SPDX-License-Identifier: Apache-2.0
"""Where the database lies, and what lies beside it."""

import os
from pathlib import Path

import platformdirs

from models.errors import UnsupportedDatabase

PREFIX = "sqlite:///"
NAME = "desk.db"
DEMO = "demo.db"
"""The demo never mixes with real cases."""
VARIABLE = "COMMITTEE_DESK_DATABASE"


def default_address(name: str = NAME) -> str:
    """The address that the environment names, else the database of this name in the user's own data folder."""
    return os.environ.get(VARIABLE) or PREFIX + str(
        platformdirs.user_data_path("committee-desk", appauthor=False) / name
    )


def database_path(address: str) -> Path:
    """The file behind `sqlite:///path` or a bare path; of any other address the scheme alone is repeated."""
    scheme, separator, _ = address.partition("://")
    if not separator:
        return Path(address).expanduser().absolute()
    if not address.startswith(PREFIX) or address.removeprefix(PREFIX) in ("", ":memory:"):
        raise UnsupportedDatabase(scheme=scheme)
    return Path(address.removeprefix(PREFIX)).expanduser().absolute()


def backups_folder(database: Path) -> Path:
    return database.parent / "backups"


def evidence_folder(database: Path) -> Path:
    return database.parent / "evidence"
