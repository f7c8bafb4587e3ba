# SPDX-License-Identifier: Apache-2.0
"""How older files are carried forward: Alembic in process, frozen steps in `versions`, guards for each dialect.

A step is history: it imports no mapped class, because those go on changing.
"""

from pathlib import Path

FOLDER = Path(__file__).parent
HEAD = "0021"
"""The step that the mapped classes stand for; a test holds it equal to Alembic's own answer, which is slow to load."""
