"""Events: published through the outbox, consumed through the inbox."""

from svckit.bus.port import Received
from svckit.events.errors import Invalid, Retryable
from svckit.events.progress import Progress
from svckit.events.publishing import outbox_row, publish
from svckit.events.subscriptions import Subscriptions, handling, on, on_batch, on_records

__all__ = [
    "Invalid",
    "Progress",
    "Received",
    "Retryable",
    "Subscriptions",
    "handling",
    "on",
    "on_batch",
    "on_records",
    "outbox_row",
    "publish",
]
