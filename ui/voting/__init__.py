# SPDX-License-Identifier: Apache-2.0
"""The voting tab: what stands before the vote, the votes as they are called out, terms, conditions, resolution."""
