# SPDX-License-Identifier: Apache-2.0
"""The way from windows to store and back. Only this room holds the store; it loads it on a thread of its own."""

from ui.bridge.bridge import Bridge, desk_at, look_at, new_id, now, reader_at
from ui.bridge.pending import Pending

__all__ = ["Bridge", "Pending", "desk_at", "look_at", "new_id", "now", "reader_at"]
