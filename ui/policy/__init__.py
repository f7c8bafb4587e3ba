# SPDX-License-Identifier: Apache-2.0
"""The editor of the unit's policy."""
