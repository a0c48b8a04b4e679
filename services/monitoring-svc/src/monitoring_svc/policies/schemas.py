"""What goes over HTTP about policies."""

from typing import Annotated

from pydantic import Field

from monitoring_svc.policies.domain import DEFAULT, LONGEST_TOLERANCE_S
from svckit.web import Int64, Schema


class PolicyFigures(Schema):
    """The figures of ingest, with their defaults."""

    future_tolerance_s: Annotated[Int64, Field(ge=0, le=LONGEST_TOLERANCE_S)] = Field(
        default=DEFAULT.future_tolerance_s, description="How far ahead of our clock a reading's time may lie."
    )
    oldest_reading_days: Annotated[Int64, Field(ge=1, le=90)] = Field(
        default=DEFAULT.oldest_reading_days, description="How old a reading may be when it arrives."
    )
    late_after_s: Annotated[Int64, Field(ge=60, le=86_400)] = Field(
        default=DEFAULT.late_after_s, description="What we learn of so long after it was certain is told as late."
    )
