# SPDX-License-Identifier: Apache-2.0
"""The desk of one case: its lines side by side, the methods of the line in focus, and what may be done with a key."""
