"""The figures of ingest, inspections, findings and monitoring devices, with their defaults in this one place."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Policy:
    """How far a reading's time may lie ahead of the service's clock, and how far back; what is learned late.

    What became certain by the readings' times more than ``late_after_s`` before we learned of it is told as late.
    ``checklists_on``: shifts that begin from then on get their inspections. ``inspection_grace_min``: so long after its
    time an inspection that is not completed counts as missed. ``checkpoint_notice_min``: so long before its time is
    over the leader is told of checkpoints where nobody was. ``checkpoint_radius_m``: a place further away is flagged.

    Of findings: so long (``finding_…_ack_min``) the leader has to acknowledge one of that severity before headquarters
    is called; so long (``finding_triage_min``) what a visitor reported may wait.

    Of monitoring devices: not heard for ``device_offline_after_s`` one is offline, which is told after
    ``device_settle_s`` more; what else is wrong stands ``device_degraded_after_s`` before it is told. Its clock may
    differ by ``device_clock_drift_s``, its recordings lack ``device_gap_s``; room is left for ``device_storage_days``.
    So long (``test_alarm_wait_s``) a test alarm of one may take to come the whole way.
    """

    future_tolerance_s: int = 300
    oldest_reading_days: int = 31
    late_after_s: int = 300
    checklists_on: bool = False
    inspection_grace_min: int = 15
    checkpoint_notice_min: int = 15
    checkpoint_radius_m: int = 500
    finding_critical_ack_min: int = 3
    finding_major_ack_min: int = 5
    finding_minor_ack_min: int = 30
    finding_triage_min: int = 15
    device_offline_after_s: int = 90
    device_settle_s: int = 20
    device_degraded_after_s: int = 180
    device_clock_drift_s: int = 30
    device_gap_s: int = 60
    device_storage_days: int = 7
    test_alarm_wait_s: int = 180

    def latest(self, now: datetime) -> datetime:
        """The latest acceptable time of a reading."""
        return now + timedelta(seconds=self.future_tolerance_s)

    def earliest(self, now: datetime) -> datetime:
        """The earliest acceptable time of a reading."""
        return now - timedelta(days=self.oldest_reading_days)


DEFAULT = Policy()
LONGEST_TOLERANCE_S = 600
"""A clock that is further ahead is wrong, not inaccurate; whoever sends by it has to be told."""
