# SPDX-License-Identifier: Apache-2.0
"""Windows: they show snapshots, collect wishes and choose words and colours."""
