# SPDX-License-Identifier: Apache-2.0
"""The auditor's page: a record looked at and never written."""
