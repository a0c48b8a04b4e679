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
    """``verified_at``: when its person proved by a code that they read what is sent there; null until then.

    ``reached_at`` and ``failed_at``: the newest attempt through it that arrived, or did not (R-4.2.4a)."""

    id: UUID
    version: int
    staff_id: UUID
    channel: ChannelName
    address: str
    position: int
    enabled: bool
    disabled_reason: str | None
    verified_at: datetime | None
    reached_at: datetime | None
    failed_at: datetime | None
    created_at: datetime
    updated_at: datetime


class ContactMethodCreated(ContactMethodRead):
    """The answer to the creation: the only time that the ``secret`` of a webhook is shown."""

    secret: str | None


class CodeSent(Schema):
    """The code is on its way: watch ``GET /deliveries/{delivery_id}``. ``tries``: how often it may be typed in."""

    notification_id: UUID
    delivery_id: UUID
    expires_at: datetime
    tries: int


class CodeTyped(Schema):
    """``code``: the six digits of the newest message."""

    code: Annotated[str, Field(pattern=r"^[0-9]{6}$")]


class TestSent(Schema):
    """The test message is on its way: watch ``GET /deliveries/{delivery_id}``."""

    notification_id: UUID
    delivery_id: UUID
