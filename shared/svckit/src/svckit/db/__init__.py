"""The database side of a service: models, one transaction per request or message, platform tables."""

from svckit.db import platform
from svckit.db.adding import add_new
from svckit.db.compiled_statement import CompiledStatement, StatementRow
from svckit.db.database import Database
from svckit.db.model import Model, table_of, uuid_pk
from svckit.db.numbers import YearCount, next_number
from svckit.db.outbox import OutboxRow, add_outbox
from svckit.db.row_set import RowSet
from svckit.db.row_statement import RowStatement, inserting, updating
from svckit.db.session import (
    ReadSession,
    after_commit,
    before_commit,
    collect_until_commit,
    flush_changes,
    process_cache,
    signal_after_commit,
)
from svckit.db.signal import Signal
from svckit.db.upsert import upsert_newer, upsert_newer_rows

__all__ = [
    "CompiledStatement",
    "Database",
    "Model",
    "OutboxRow",
    "ReadSession",
    "RowSet",
    "RowStatement",
    "Signal",
    "StatementRow",
    "YearCount",
    "add_new",
    "add_outbox",
    "after_commit",
    "before_commit",
    "collect_until_commit",
    "flush_changes",
    "inserting",
    "next_number",
    "platform",
    "process_cache",
    "signal_after_commit",
    "table_of",
    "updating",
    "upsert_newer",
    "upsert_newer_rows",
    "uuid_pk",
]
