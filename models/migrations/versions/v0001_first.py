# SPDX-License-Identifier: Apache-2.0
"""The first step: all tables there are."""

from models.migrations.first import ballots, cases, journal, lines, meetings, statements

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Rooms in the order in which they refer to each other."""
    journal.create()
    cases.create()
    statements.create()
    meetings.create()
    lines.create()
    ballots.create()
