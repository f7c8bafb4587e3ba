# SPDX-License-Identifier: Apache-2.0
"""The wall: what the room sees. It has no bridge and no store, and is fed with `WallSnapshot` alone."""
