"""A service's database whose transactions end with their events in the outbox and their entries in the audit log."""

from svckit.audit.last_statement import write_last_statement
from svckit.core.clock import Clock, ServerClock
from svckit.core.settings import ServiceSettings
from svckit.db import Database


def open_database(
    settings: ServiceSettings, name: str, *, machine: Clock | None = None, clock: ServerClock | None = None
) -> Database:
    """`Database.from_settings` for a service; ``machine`` is the clock of a test's machine, ``clock`` another than the
    server's, where the past is told.
    """
    return Database.from_settings(settings, name, last_statement=write_last_statement, machine=machine, clock=clock)
