"""Audit: how far each service's log has come, for the others to remember (R-7.2.6)."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from contracts import topics
from contracts.event import Event


class AuditHeadAdvanced(Event, type="audit.head_advanced", topic=topics.AUDIT, key="chain_id"):
    """The newest entry of a service's audit log at ``at``; whoever saw it can tell when it is changed or cut off later.

    ``hash`` is SHA-256 in hex. ``signature`` (Ed25519, hex) makes it a checkpoint; ``key_id`` names its key.
    """

    telemetry: ClassVar[bool] = True

    chain_id: UUID
    service: str
    seq: int
    hash: str
    at: datetime
    key_id: str | None = None
    signature: str | None = None
