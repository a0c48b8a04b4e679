"""Events: published through the outbox, consumed through the inbox."""

from svckit.messaging.bus.port import Received
from svckit.messaging.errors import Invalid, Retryable
from svckit.messaging.progress import Progress
from svckit.messaging.publishing import publish
from svckit.messaging.snapshots import Slice, Snapshot, SnapshotQuery, Stated
from svckit.messaging.subscriptions import Subscriptions, handling, on, on_batch, on_records

__all__ = [
    "Invalid",
    "Progress",
    "Received",
    "Retryable",
    "Slice",
    "Snapshot",
    "SnapshotQuery",
    "Stated",
    "Subscriptions",
    "handling",
    "on",
    "on_batch",
    "on_records",
    "publish",
]
