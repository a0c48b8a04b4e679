"""What goes over HTTP about the state of sites."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from svckit.web import Schema


class OpenAnomalies(Schema):
    """How many anomalies of each severity are open."""

    critical: int = 0
    major: int = 0
    minor: int = 0
    info: int = 0


class SiteState(Schema):
    """A site at a glance. ``last_received_at``: when any of its series was last heard; null where none ever was."""

    site_id: UUID
    series: int
    last_received_at: datetime | None
    silent_series: int = Field(description="Series whose no-data rule has raised.")
    open_anomalies: OpenAnomalies
