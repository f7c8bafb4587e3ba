# SPDX-License-Identifier: Apache-2.0
"""Mapped classes: what is stored. They never see a session and never query."""
