"""Alembic's environment for all chains: runs on the connection that `svckit.db.migrations` hands in."""

from alembic import context
from sqlalchemy import MetaData

from svckit.db.model import NAMING

context.configure(
    connection=context.config.attributes["connection"],
    version_table=context.config.attributes["version_table"],
    target_metadata=MetaData(naming_convention=NAMING),  # what a migration does not name is named like the models
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
