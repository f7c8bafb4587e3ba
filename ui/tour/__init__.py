# SPDX-License-Identifier: Apache-2.0
"""The demo session played through the real windows by key presses, with a picture of every screen."""
