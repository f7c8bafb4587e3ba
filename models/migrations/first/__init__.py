# SPDX-License-Identifier: Apache-2.0
"""The first step, one file for each room of tables; each has `create()`. Frozen once released."""
