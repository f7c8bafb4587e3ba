# SPDX-License-Identifier: Apache-2.0
"""What the frame is filled with after the first paint: places, tabs, actions, and the way from wishes to the record."""
