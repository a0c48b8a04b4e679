"""Configuration of incident-svc: what it adds to the settings every service has."""

from pydantic import Field

from svckit.core.settings import ServiceSettings


class Settings(ServiceSettings):
    """Environment prefix ``FW_``; every setting can also come from a file (``<NAME>_FILE``)."""

    stream_heartbeat_s: float = Field(
        default=3.0, gt=0, description="Seconds of silence after which the live stream sends a comment."
    )
    stream_poll_s: float = Field(
        default=0.25, gt=0, description="How often the live stream looks for events that other replicas wrote."
    )
    stream_queue: int = Field(
        default=256, ge=1, le=100_000, description="Events that may wait for one reader; a slower one is dropped."
    )
    stream_page: int = Field(default=500, ge=1, le=10_000, description="Missed events that are read at a time.")
    stream_retention_days: int = Field(
        default=30, ge=1, description="How long the live stream can be resumed from; older positions get `reset`."
    )
    stream_prune_every_s: float = Field(
        default=3600.0, gt=0, description="Seconds between removals of events beyond retention."
    )
    site_patience_s: float = Field(
        default=1.5,
        ge=0,
        description="How long a request waits for a site or person that roster-svc just registered.",
    )
