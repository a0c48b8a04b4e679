"""Configuration of notify-svc: what it adds to the settings every service has."""

from email.utils import parseaddr
from typing import Annotated, Self

from fastapi import Depends
from pydantic import Field, SecretStr, field_validator, model_validator

from svckit.core.addresses import email
from svckit.core.settings import ServiceSettings
from svckit.web import current_settings


class Settings(ServiceSettings):
    """Environment prefix ``FW_``; every setting can also come from a file (``<NAME>_FILE``)."""

    smtp_host: str = Field(default="127.0.0.1", description="Mail server that takes our e-mail.")
    smtp_port: int = Field(default=25, ge=1, le=65535, description="Port of the mail server.")
    smtp_username: str | None = Field(default=None, description="Account at the mail server; empty = no login.")
    smtp_password: SecretStr | None = Field(default=None, description="Password of that account.")
    smtp_starttls: bool = Field(default=False, description="Insist on STARTTLS before anything is sent.")
    smtp_tls: bool = Field(default=False, description="TLS from the first byte (port 465).")
    smtp_from: str = Field(default="Farwatch <farwatch@localhost>", description="Sender of our e-mail.")
    smtp_timeout_s: float = Field(default=10.0, gt=0, description="Limit for handing one mail to the server.")

    webhook_timeout_s: float = Field(default=10.0, gt=0, description="Limit for one webhook call, answer included.")
    webhook_allow_private: bool = Field(
        default=False,
        description="Let webhooks reach loopback and private networks. Only where every user may reach them anyway.",
    )

    link_key: SecretStr | None = Field(
        default=None,
        description="Signs acknowledge links and makes verification codes, at least 32 characters. "
        "Empty = a random key kept in the database.",
    )
    link_key_previous: SecretStr | None = Field(
        default=None, description="The former link_key: its links and codes keep working after a change."
    )

    send_concurrency: int = Field(default=32, ge=1, le=256, description="Messages on their way at once, per process.")
    send_poll_s: float = Field(
        default=0.5, gt=0, description="How often due deliveries are looked for without being woken."
    )
    send_lease_s: float = Field(
        default=20.0, gt=0, description="A sender that has not reported for this long is taken for dead."
    )

    heartbeat_url: SecretStr | None = Field(
        default=None,
        description="Called with GET as long as people could be told; whoever answers it raises the alarm when calls "
        "stop (a dead man's switch: healthchecks.io, Uptime Kuma, …). Empty = nobody outside learns of a silence.",
    )
    heartbeat_every_s: float = Field(default=30.0, gt=0, description="How often the switch is called.")
    heartbeat_patience_s: float = Field(
        default=90.0,
        gt=0,
        description="Age of the last heartbeat, and lateness of a due message, beyond which the switch is not called.",
    )

    @model_validator(mode="after")
    def lease_outlasts_the_timeouts(self) -> Self:
        """A lease that ends while its sender still works would send twice for no reason."""
        if self.send_lease_s < max(self.smtp_timeout_s, self.webhook_timeout_s) + 5:
            raise ValueError("send_lease_s must exceed smtp_timeout_s and webhook_timeout_s by 5 s")
        return self

    @field_validator("smtp_from")
    @classmethod
    def sender_is_an_address(cls, sender: str) -> str:
        """A sender that no header can hold would fail every mail, and only then."""
        email(parseaddr(sender)[1])
        return sender

    @model_validator(mode="after")
    def link_keys_are_long_enough(self) -> Self:
        """A short key could be found by trying."""
        for key in (self.link_key, self.link_key_previous):
            if key is not None and len(key.get_secret_value()) < 32:
                raise ValueError("link_key needs at least 32 characters")
        return self


OwnSettings = Annotated[Settings, Depends(current_settings)]
"""The settings, for endpoints that need those of this service."""
