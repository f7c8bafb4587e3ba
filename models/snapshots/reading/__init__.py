# SPDX-License-Identifier: Apache-2.0
"""From a session to frozen values; nothing here changes what is stored."""
