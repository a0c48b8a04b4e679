"""Configuration from the environment: prefix `FW_`, the same names in every service, each also as `<NAME>_FILE`.

Every field carries a description: the table of settings in the documentation is generated from them.
"""

import os
from ipaddress import ip_network
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from contracts import topics

PREFIX = "FW_"


class FileSource(PydanticBaseSettingsSource):
    """Reads `FW_X_FILE` for every field `x`: how orchestrators mount secrets."""

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        """The file's text without the newline at its end, or None where no such variable is set."""
        path = os.environ.get(f"{PREFIX}{field_name.upper()}_FILE")
        return (Path(path).read_text(encoding="utf-8").strip() if path else None), field_name, False

    def __call__(self) -> dict[str, Any]:
        """All values found."""
        found = {name: self.get_field_value(field, name)[0] for name, field in self.settings_cls.model_fields.items()}
        return {name: value for name, value in found.items() if value is not None}


class ServiceSettings(BaseSettings):
    """What every service can be told. A service's own `Settings` subclasses it."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_ignore_empty=True,
        extra="ignore",
        hide_input_in_errors=True,  # a mistake in one setting would print them all, passwords among them
    )

    database_url: SecretStr = Field(
        description="The service's own PostgreSQL database, postgresql://user:password@host:port/name."
    )
    migrations_database_url: SecretStr = Field(
        default=SecretStr(""),
        description="The same database for `migrate`: a role that may act as the service's and owns the audit log; "
        "empty = the service's own role migrates, and could change its audit log.",
    )
    database_pool_size: int = Field(default=8, ge=1, description="Connections kept open per process.")
    database_pool_overflow: int = Field(default=2, ge=0, description="Extra connections under load, closed afterwards.")
    database_pool_timeout_s: float = Field(
        default=2.0, gt=0, description="How long a request waits for a free connection before it gets 503."
    )
    database_pool_recycle_s: int = Field(default=1800, description="Age at which a pooled connection is replaced.")
    database_connect_timeout_s: float = Field(default=5.0, gt=0, description="Limit for opening a connection.")
    database_statement_timeout_s: float = Field(
        default=15.0, gt=0, description="PostgreSQL ends a statement after this."
    )
    database_idle_transaction_timeout_s: float = Field(
        default=60.0, gt=0, description="PostgreSQL ends a transaction that has been idle this long."
    )

    bus_url: SecretStr = Field(
        default=SecretStr(""),
        description="The message bus: postgresql://… or kafka://host:port,host:port. Workers need it.",
    )
    bus_partitions: int | None = Field(
        default=None,
        ge=1,
        le=1000,
        description="Partition count of every topic; only for small installations, set before the first start.",
    )
    relay_poll_s: float = Field(
        default=0.5, gt=0, description="How often the relay looks for unsent events without being woken."
    )
    relay_batch: int = Field(default=500, ge=1, le=10_000, description="Events the relay sends per round.")
    timer_poll_s: float = Field(default=0.5, gt=0, description="How often due timers are looked for.")
    timer_batch: int = Field(default=100, ge=1, le=10_000, description="Due timers claimed per round.")
    archive_retention_days: int = Field(
        default=14,
        ge=1,
        description="How long sent events are kept, to be published again should the bus be lost.",
    )
    inbox_retention_days: int = Field(
        default=30,
        ge=1,
        description="How long handled event ids are remembered: longer than any service's archive and any topic, or an "
        "event that is published again would take effect again.",
    )
    idempotency_retention_hours: int = Field(default=48, ge=1, description="How long an Idempotency-Key is remembered.")
    consumer_attempts: int = Field(
        default=8, ge=1, description="Tries of an event whose handler fails by a fault, before it is a dead letter."
    )
    consumer_retry_s: float = Field(
        default=60.0,
        ge=0,
        description="How long an event is tried again whose handler asks for time (Retryable), before it is a dead "
        "letter; time in which the database is away does not count.",
    )
    consumer_watchdog_s: float = Field(
        default=90.0, gt=0, description="A consumer that has not polled for this long fails /livez."
    )

    audit_witness_every_s: float = Field(
        default=60.0, gt=0, description="How often other services are told how far a growing audit log has come."
    )
    audit_signing_key: SecretStr = Field(
        default=SecretStr(""),
        description="Ed25519 private key (PEM) that signs the audit log's checkpoints; empty = they are not signed.",
    )

    host: str = Field(default="127.0.0.1", description="Address to listen on.")
    port: int = Field(default=8000, ge=0, le=65535, description="Port to listen on.")
    public_url: str = Field(default="http://127.0.0.1:8080", description="What people reach, e.g. for links in mails.")
    body_limit_bytes: int = Field(default=1_000_000, ge=1, description="Largest request body; more is 413.")
    body_timeout_s: float = Field(default=20.0, gt=0, description="How long a client may take to send its body.")
    shutdown_grace_s: float = Field(default=10.0, gt=0, description="Time open requests get to finish after SIGTERM.")
    shutdown_delay_s: float = Field(
        default=0.0,
        ge=0,
        description="Time between failing /readyz and refusing connections, for load balancers without a preStop hook.",
    )

    trusted_proxies: str = Field(
        default="127.0.0.0/8, ::1",
        description="Addresses and networks of the front door, by commas or spaces: only their X-Forwarded-For counts.",
    )
    rate_limit_period_s: float = Field(default=10.0, gt=0, description="Period of the rate limits.")
    rate_limit_user: int = Field(
        default=5_000, ge=0, description="Requests per period and process of one account; 0 = no limit."
    )
    rate_limit_station: int = Field(
        default=20_000, ge=0, description="Requests per period and process of one station; 0 = no limit."
    )
    rate_limit_address: int = Field(
        default=300,
        ge=0,
        description="Requests per period and process of one client address where nobody signs in; 0 = no limit.",
    )

    issuer: str = Field(default="farwatch", description="The `iss` that tokens must carry.")
    audience: str = Field(default="farwatch", description="The `aud` that tokens must carry.")
    jwks_url: str = Field(default="", description="Where the issuer publishes its public keys (JWKS).")
    jwks_refresh_s: float = Field(
        default=300.0, gt=0, description="Age at which the keys are fetched again, in the background."
    )
    jwks_min_interval_s: float = Field(
        default=5.0, ge=0, description="Shortest time between two fetches because of an unknown key id."
    )

    revocations_url: str = Field(
        default="", description="Where the issuer tells whose tokens are void; empty = beside FW_JWKS_URL."
    )
    revocations_refresh_s: float = Field(
        default=2.0, gt=0, description="How often that is asked: a disabled account is out within this time."
    )
    on_duty_patience_s: float = Field(
        default=1.0,
        ge=0,
        description="How long a request that needs its caller on duty waits for a check-in made moments ago.",
    )
    oidc_issuer: str | None = Field(
        default=None,
        description="Issuer URL of the company's own OpenID Connect provider; its access tokens are accepted, too.",
    )
    oidc_audience: str = Field(default="farwatch", description="The `aud` of the provider's access tokens.")
    oidc_id_claim: str = Field(
        default="",
        description="Claim with the person's id in the roster (a UUID), so that on-duty rights find them; "
        "empty = an id made from issuer and subject.",
    )
    oidc_roles_claim: str = Field(default="roles", description="Claim with the roles; a path like realm_access.roles.")
    oidc_roles_map: dict[str, str] = Field(
        default_factory=dict,
        description='The provider\'s names for our roles, as JSON: {"ops-admins": "hq_admin"}; '
        "empty = they are called alike.",
    )
    oidc_sites_claim: str = Field(default="sites", description='Claim with the ids of the sites, or "*" for all.')

    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="Least severity that is logged."
    )
    otlp_endpoint: str = Field(
        default="", description="OTLP/HTTP collector, e.g. http://collector:4318; empty = traces are not exported."
    )

    @model_validator(mode="after")
    def _remembers_what_may_come_again(self) -> Self:
        """A day more, for no two machines have the same time."""
        on_the_bus = max(topic.retention_hours for topic in topics.ALL) // 24
        least = max(self.archive_retention_days, on_the_bus) + 1
        if self.inbox_retention_days < least:
            raise ValueError(
                f"inbox_retention_days is {self.inbox_retention_days}, and events come again for {least - 1} days: "
                f"set FW_INBOX_RETENTION_DAYS to {least} or more, or FW_ARCHIVE_RETENTION_DAYS to less."
            )
        return self

    @field_validator("trusted_proxies")
    @classmethod
    def _are_networks(cls, text: str) -> str:
        for part in filter(None, map(str.strip, text.split(","))):
            ip_network(part)
        return text

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Arguments, then the environment, then the `_FILE` variables."""
        return init_settings, env_settings, FileSource(settings_cls)
