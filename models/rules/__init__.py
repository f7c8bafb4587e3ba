# SPDX-License-Identifier: Apache-2.0
"""What the committee decides from values: pure functions that know no database, file, window or clock."""
