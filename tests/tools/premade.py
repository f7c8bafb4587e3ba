# SPDX-License-Identifier: Apache-2.0
"""A plugin of pytest for `tests.tools.guards`: database files that tests begin with are made once and kept."""

import os
import shutil
from pathlib import Path

import pytest

KEPT = frozenset({"played", "played_stall", "adopted_file", "empty_database"})
"""Fixtures that give the path of a file which tests only copy."""
FOLDER = "COMMITTEE_DESK_PREMADE"


@pytest.hookimpl(tryfirst=True)
def pytest_fixture_setup(fixturedef: pytest.FixtureDef[object], request: pytest.FixtureRequest) -> object:
    """A file that is kept is handed out, and nothing is made."""
    kept = Path(os.environ[FOLDER], fixturedef.argname)
    if fixturedef.argname not in KEPT or not kept.exists():
        return None
    fixturedef.cached_result = kept, fixturedef.cache_key(request), None  # type: ignore[arg-type] # it is one
    return kept


def pytest_fixture_post_finalizer(fixturedef: pytest.FixtureDef[object]) -> None:
    """The first file of each kind is kept."""
    kept, made = Path(os.environ[FOLDER], fixturedef.argname), fixturedef.cached_result
    if fixturedef.argname in KEPT and made is not None and isinstance(made[0], Path) and not kept.exists():
        shutil.copyfile(made[0], kept)
