# SPDX-License-Identifier: Apache-2.0
"""`evaluate`: the same rules for an inspector's or a bank's own scripts; text of a request → answer."""
