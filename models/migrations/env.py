# SPDX-License-Identifier: Apache-2.0
"""Alembic's entry: the store hands over a connection whose transaction it owns."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
context.run_migrations()
