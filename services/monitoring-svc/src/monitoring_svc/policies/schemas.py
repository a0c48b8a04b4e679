"""What goes over HTTP about policies."""

from typing import Annotated

from pydantic import Field

from monitoring_svc.policies.domain import DEFAULT, LONGEST_TOLERANCE_S
from svckit.web import Int64, Schema


class PolicyFigures(Schema):
    """The figures of ingest, inspections, findings and monitoring devices, with their defaults."""

    future_tolerance_s: Annotated[Int64, Field(ge=0, le=LONGEST_TOLERANCE_S)] = Field(
        default=DEFAULT.future_tolerance_s, description="How far ahead of our clock a reading's time may lie."
    )
    oldest_reading_days: Annotated[Int64, Field(ge=1, le=90)] = Field(
        default=DEFAULT.oldest_reading_days, description="How old a reading may be when it arrives."
    )
    late_after_s: Annotated[Int64, Field(ge=60, le=86_400)] = Field(
        default=DEFAULT.late_after_s, description="What we learn of so long after it was certain is told as late."
    )
    checklists_on: bool = Field(
        default=DEFAULT.checklists_on,
        description="Shifts that begin from then on get the inspections of the site's checklists.",
    )
    inspection_grace_min: Annotated[Int64, Field(ge=0, le=240)] = Field(
        default=DEFAULT.inspection_grace_min,
        description="So long after its time an inspection that is not completed counts as missed.",
    )
    checkpoint_notice_min: Annotated[Int64, Field(ge=1, le=240)] = Field(
        default=DEFAULT.checkpoint_notice_min,
        description="So long before its time is over the leader is told of checkpoints where nobody was.",
    )
    checkpoint_radius_m: Annotated[Int64, Field(ge=20, le=20_000)] = Field(
        default=DEFAULT.checkpoint_radius_m,
        description="A visit of a checkpoint further from the site is flagged.",
    )
    finding_critical_ack_min: Annotated[Int64, Field(ge=1, le=30)] = Field(
        default=DEFAULT.finding_critical_ack_min,
        description="A critical finding that the leader has not acknowledged by then is told to headquarters, too.",
    )
    finding_major_ack_min: Annotated[Int64, Field(ge=1, le=240)] = Field(
        default=DEFAULT.finding_major_ack_min, description="The same for a major one."
    )
    finding_minor_ack_min: Annotated[Int64, Field(ge=1, le=1440)] = Field(
        default=DEFAULT.finding_minor_ack_min, description="The same for a milder one."
    )
    finding_triage_min: Annotated[Int64, Field(ge=1, le=1440)] = Field(
        default=DEFAULT.finding_triage_min,
        description="What a visitor reported and nobody has triaged by then is told to headquarters, too.",
    )
    device_offline_after_s: Annotated[Int64, Field(ge=30, le=86_400)] = Field(
        default=DEFAULT.device_offline_after_s,
        description="A monitoring device that is not heard for so long is offline; one may have a figure of its own.",
    )
    device_settle_s: Annotated[Int64, Field(ge=0, le=600)] = Field(
        default=DEFAULT.device_settle_s,
        description="So long a monitoring device must be offline, or well again, before it is told.",
    )
    device_degraded_after_s: Annotated[Int64, Field(ge=0, le=86_400)] = Field(
        default=DEFAULT.device_degraded_after_s,
        description="So long something else must be wrong with a monitoring device before it is told.",
    )
    device_clock_drift_s: Annotated[Int64, Field(ge=1, le=3600)] = Field(
        default=DEFAULT.device_clock_drift_s,
        description="By how much a monitoring device's clock may differ from ours.",
    )
    device_gap_s: Annotated[Int64, Field(ge=0, le=86_400)] = Field(
        default=DEFAULT.device_gap_s, description="How long its recording may be interrupted."
    )
    device_storage_days: Annotated[Int64, Field(ge=0, le=365)] = Field(
        default=DEFAULT.device_storage_days, description="A recorder with room for fewer days is told."
    )
    test_alarm_wait_s: Annotated[Int64, Field(ge=30, le=3600)] = Field(
        default=DEFAULT.test_alarm_wait_s,
        description="A test alarm that has not come the whole way by then has failed.",
    )
