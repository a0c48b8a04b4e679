"""A service's database whose transactions end with their events in the outbox and their entries in the audit log."""

from sqlalchemy.ext.asyncio import AsyncEngine

from svckit.audit.last_statement import write_last_statement
from svckit.core.clock import Clock, ServerClock
from svckit.core.settings import ServiceSettings
from svckit.db import Database


def open_database(
    settings: ServiceSettings,
    name: str,
    *,
    machine: Clock | None = None,
    clock: ServerClock | None = None,
    engine: AsyncEngine | None = None,
) -> Database:
    """`Database.from_settings` for a service, with the same choices."""
    return Database.from_settings(
        settings, name, last_statement=write_last_statement, machine=machine, clock=clock, engine=engine
    )
