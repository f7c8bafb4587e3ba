# SPDX-License-Identifier: Apache-2.0
"""The meeting's agenda: which cases, how far each is, who is in the room."""
