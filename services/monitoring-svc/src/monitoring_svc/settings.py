"""Configuration of monitoring-svc: what it adds to the settings every service has."""

from pydantic import Field

from svckit.files import FileSettings


class Settings(FileSettings):
    """Environment prefix ``FW_``; every setting can also come from a file (``<NAME>_FILE``)."""

    readings_body_limit_bytes: int = Field(default=4_000_000, ge=1, description="Largest body of POST /readings.")
    series_body_limit_bytes: int = Field(
        default=4_000_000, ge=1, description="Largest body of PUT /series, which takes up to 5,000 series."
    )
    photo_body_limit_bytes: int = Field(
        default=4_000_000, ge=1, description="Largest photo that is taken; phones send theirs smaller."
    )
    photo_unnamed_kept_h: float = Field(
        default=48.0, gt=0, description="How long a photo is kept that no answer of an inspection names, in hours."
    )
    public_report_body_limit_bytes: int = Field(
        default=16_000, ge=1, description="Largest body of a report by the link of a place."
    )
    public_reports_period_s: int = Field(default=3600, ge=60, description="Period of the two limits that follow.")
    public_reports_per_link: int = Field(default=30, ge=1, description="So many reports by one link in that period.")
    public_reports_per_address: int = Field(
        default=10, ge=1, description="So many reports from one address in that period, by whichever links."
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
