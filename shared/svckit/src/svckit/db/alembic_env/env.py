"""Alembic's environment for all services: runs on the connection that `svckit.db.migrations` hands in."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transaction_per_migration=False)
with context.begin_transaction():
    context.run_migrations()
