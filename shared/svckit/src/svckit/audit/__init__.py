"""The audit log: who did what, when, from where, and how it ended; append-only, hash-chained (R-X.1, R-X.2, ADR 0011).

Nothing has to be called for an action to be recorded: requests, events and timers are recorded where their transaction
is committed. A service says with `note` what only it knows, e.g. whose login failed.
"""

from svckit.audit.database import open_database
from svckit.audit.transaction_log import note

__all__ = ["note", "open_database"]
