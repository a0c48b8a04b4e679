"""One topic per aggregate; the key is the aggregate's id, so one aggregate's events stay in order.

A topic is added by declaring it here: `ALL`, and with it every place that makes or keeps topics, finds it.
The partition count is fixed once per topic: adding partitions later would remap keys (KAFKA-20030).
"""

from dataclasses import dataclass

PRODUCTION_PARTITIONS = 24


@dataclass(frozen=True, slots=True)
class Topic:
    """A Kafka topic: its name, its partition count in production and how long the broker keeps a record.

    ``telemetry``: measurements in bulk. They are kept no longer in the producer's archive than by the broker.
    """

    name: str
    partitions: int = PRODUCTION_PARTITIONS
    retention_hours: int = 7 * 24
    telemetry: bool = False

    def archive_hours(self, days: int) -> int:
        """How many hours a producer keeps what it sent, where facts are kept for ``days``."""
        return self.retention_hours if self.telemetry else days * 24


SITE = Topic("farwatch.site")
STAFF = Topic("farwatch.staff")
POST = Topic("farwatch.post")
SHIFT = Topic("farwatch.shift")
DUTY = Topic("farwatch.duty")
EXECUTIVE = Topic("farwatch.executive")
CALL = Topic("farwatch.call")
HANDOVER = Topic("farwatch.handover")
DUTY_LOG = Topic("farwatch.duty-log")
MEETING = Topic("farwatch.meeting")
IMPROVEMENT = Topic("farwatch.improvement")
AWAY_PASS = Topic("farwatch.away-pass")
PRESENCE_CHECK = Topic("farwatch.presence-check")
ATTENDANCE_CORRECTION = Topic("farwatch.attendance-correction")
ATTENDANCE_MONTH = Topic("farwatch.attendance-month")
COVERAGE = Topic("farwatch.coverage")
NO_SHOW = Topic("farwatch.no-show")
TASK = Topic("farwatch.task")
LONE_WORK = Topic("farwatch.lone-work")
KEY_ITEM = Topic("farwatch.key-item")
LEADER_ROUND = Topic("farwatch.leader-round")
BUSINESS_LOG = Topic("farwatch.business-log")
READINGS = Topic("farwatch.readings", retention_hours=24, telemetry=True)
ANOMALY = Topic("farwatch.anomaly")
INSPECTION = Topic("farwatch.inspection")
FINDING = Topic("farwatch.finding")
DEVICE = Topic("farwatch.device")
INCIDENT = Topic("farwatch.incident")
NOTIFICATION = Topic("farwatch.notification")
REPORT = Topic("farwatch.report")
AUDIT = Topic("farwatch.audit")
POLICY = Topic("farwatch.policy")

ALL: tuple[Topic, ...] = tuple(value for value in list(vars().values()) if isinstance(value, Topic))
"""Every topic above, in that order."""
