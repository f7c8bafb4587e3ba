# SPDX-License-Identifier: Apache-2.0
"""Tab 1 of a case: what starts the talk."""
