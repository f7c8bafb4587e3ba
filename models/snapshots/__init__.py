# SPDX-License-Identifier: Apache-2.0
"""What a reader gets: frozen values for screen, wall and paper. `reading` makes them from a session."""
