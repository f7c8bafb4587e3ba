# SPDX-License-Identifier: Apache-2.0
"""The five inks of paper, chosen to survive a photocopier."""

from reportlab.lib.colors import Color

WHITE, PALE, MEDIUM, DARK, BLACK = (Color(1 - k, 1 - k, 1 - k) for k in (0, 0.12, 0.35, 0.65, 1))
"""0, 12, 35, 65 and 100 per cent of black."""

HAIRLINE = 0.5
"""The thinnest line that is copied, in points."""
