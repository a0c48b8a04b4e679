"""Configuration of monitoring-svc: what it adds to the settings every service has."""

from pydantic import Field

from svckit.core.settings import ServiceSettings


class Settings(ServiceSettings):
    """Environment prefix ``FW_``; every setting can also come from a file (``<NAME>_FILE``)."""

    readings_body_limit_bytes: int = Field(default=4_000_000, ge=1, description="Largest body of POST /readings.")
    series_body_limit_bytes: int = Field(
        default=4_000_000, ge=1, description="Largest body of PUT /series, which takes up to 5,000 series."
    )
    readings_retention_days: int = Field(
        default=400, ge=92, description="Age at which a day of readings is dropped; at least the oldest accepted age."
    )
    readings_judged_at_once: int = Field(
        default=20,
        ge=0,
        description="Up to so many readings a batch is judged before it is answered; larger ones by the workers.",
    )
    alarm_path_heartbeat_every_s: float = Field(
        default=15.0,
        gt=0,
        description="How often a heartbeat is sent down the road of an alarm, to prove that it is open.",
    )
