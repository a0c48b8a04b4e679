"""What goes over HTTP about the channels. No password and no key is ever told."""

from datetime import datetime
from typing import Literal

from pydantic import Field

from svckit.web import Schema


class ChannelFigures(Schema):
    """The attempts of the last 24 hours, and what is under way now."""

    sent: int = 0
    failed: int = 0
    waiting: int = 0
    last_sent_at: datetime | None = None
    last_failed_at: datetime | None = None


class MailState(ChannelFigures):
    """The mail server. ``listening``: it took a connection just now; whether it takes mail, a test message shows."""

    server: str
    sender: str
    security: Literal["none", "starttls", "tls"]
    login: bool
    listening: bool


class WebhookState(ChannelFigures):
    """Webhooks and the robots of chat groups; each person brings an address of their own."""

    private_networks: bool = Field(description="Whether webhooks may reach loopback and private networks.")


class ChannelStates(Schema):
    """``watched_from_outside``: a switch outside raises the alarm when this server falls silent."""

    email: MailState
    webhook: WebhookState
    watched_from_outside: bool
