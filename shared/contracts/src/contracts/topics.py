"""One topic per aggregate; the key is the aggregate's id, so one aggregate's events stay in order.

The partition count is fixed once per topic: adding partitions later would remap keys (KAFKA-20030).
"""

from dataclasses import dataclass

PRODUCTION_PARTITIONS = 24


@dataclass(frozen=True, slots=True)
class Topic:
    """A Kafka topic: its name, its partition count in production and how long the broker keeps a record."""

    name: str
    partitions: int = PRODUCTION_PARTITIONS
    retention_hours: int = 7 * 24


SITE = Topic("farwatch.site")
STAFF = Topic("farwatch.staff")
SHIFT = Topic("farwatch.shift")
READINGS = Topic("farwatch.readings", retention_hours=24)
ANOMALY = Topic("farwatch.anomaly")
INSPECTION = Topic("farwatch.inspection")
INCIDENT = Topic("farwatch.incident")
NOTIFICATION = Topic("farwatch.notification")
REPORT = Topic("farwatch.report")
AUDIT = Topic("farwatch.audit")

ALL: tuple[Topic, ...] = (
    SITE,
    STAFF,
    SHIFT,
    READINGS,
    ANOMALY,
    INSPECTION,
    INCIDENT,
    NOTIFICATION,
    REPORT,
    AUDIT,
)
BY_NAME: dict[str, Topic] = {topic.name: topic for topic in ALL}
