# SPDX-License-Identifier: Apache-2.0
"""The four charts of a case, each drawn once for window, wall and paper; legible without colour."""
