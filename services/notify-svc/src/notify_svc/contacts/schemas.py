"""What clients send and get about contact methods."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import MISSING, Field

from notify_svc.channels.port import ChannelName
from svckit.web import SafeStr, Schema

Position = Annotated[int, Field(ge=0, le=1000, strict=True)]


class ContactMethodCreate(Schema):
    """``address``: an e-mail address or a webhook URL, also of a group robot of DingTalk, WeCom or Feishu. Without
    ``position`` it comes last. ``secret``: that of the robot where it signs; other webhooks get a fresh one without.
    """

    staff_id: UUID
    channel: ChannelName
    address: SafeStr
    position: Position | None = None
    secret: SafeStr | None = None


class ContactMethodPatch(Schema):
    """Only what is given changes. ``enabled: true`` also revives a method that was switched off by the system."""

    address: SafeStr | MISSING = MISSING
    position: Position | MISSING = MISSING
    enabled: bool | MISSING = MISSING


class ContactMethodRead(Schema):
    """``reached_at`` and ``failed_at``: the newest attempt through it that arrived, or did not (R-4.2.4a)."""

    id: UUID
    version: int
    staff_id: UUID
    channel: ChannelName
    address: str
    position: int
    enabled: bool
    disabled_reason: str | None
    reached_at: datetime | None
    failed_at: datetime | None
    created_at: datetime
    updated_at: datetime


class ContactMethodCreated(ContactMethodRead):
    """The answer to the creation: the only time that the ``secret`` of a webhook is shown."""

    secret: str | None


class TestSent(Schema):
    """The test message is on its way: watch ``GET /deliveries/{delivery_id}``."""

    notification_id: UUID
    delivery_id: UUID
