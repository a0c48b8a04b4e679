"""What clients send and get about sample items."""

from datetime import datetime
from uuid import UUID

from sample_svc.sample_items.domain import State
from svckit.web import SafeStr, Schema


class SampleItemCreate(Schema):
    site_id: UUID
    name: SafeStr


class SampleItemRead(Schema):
    id: UUID
    version: int
    site_id: UUID
    name: str
    state: State
    registered_at: datetime
    closed_at: datetime | None
