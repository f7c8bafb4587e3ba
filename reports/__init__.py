# SPDX-License-Identifier: Apache-2.0
"""Paper: snapshots and a voice in, figures and PDF out."""
