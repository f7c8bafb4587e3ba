# SPDX-License-Identifier: Apache-2.0
"""The minutes tab: real pages on screen, saved as a file, printed."""
