"""Events of other services, as the tests tell them."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from contracts import Envelope, Event
from contracts.anomalies import AnomalyCleared, AnomalyDetected, AnomalyPeaked
from contracts.incidents import IncidentEscalated
from contracts.inspections import InspectionFailed
from contracts.notifications import (
    BegunCall,
    NotificationAcknowledged,
    NotificationDelivered,
    NotificationFailed,
    NotificationsBegun,
)
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from svckit.core.ids import uuid7
from svckit.messaging.bus.port import Received
from svckit.messaging.codec import headers_of

BEGIN = datetime(2026, 11, 23, tzinfo=UTC)
COOLING = "cold-aisle-1.temperature/too-hot"


def site_registered(site_id: UUID, **changes: Any) -> SiteRegistered:
    """A site in Beijing."""
    values = {
        "site_id": site_id,
        "version": 1,
        "code": "bj-1",
        "name": "北京一号数据中心",
        "kind": "data_centre",
        "timezone": "Asia/Shanghai",
    }
    return SiteRegistered(**{**values, **changes})


def staff_registered(staff_id: UUID, *sites: UUID, **changes: Any) -> StaffRegistered:
    """A duty chief of these sites."""
    values: dict[str, Any] = {"staff_id": staff_id, "version": 1, "code": "w1", "name": "王强", "site_ids": sites}
    return StaffRegistered(**{**values, "roles": ("duty_chief",), **changes})


def anomaly_detected(site_id: UUID, **changes: Any) -> AnomalyDetected:
    """The cold aisle is too hot."""
    values = {
        "anomaly_id": uuid7(),
        "version": 1,
        "site_id": site_id,
        "cause_key": COOLING,
        "kind": "threshold",
        "series": "cold-aisle-1.temperature",
        "severity": "major",
        "summary": "冷通道1温度 31.5 °C，高于 27 °C",
        "began_at": BEGIN,
        "detected_at": BEGIN,
        "unit": "°C",
        "value": 31.5,
        "limit": 27.0,
    }
    return AnomalyDetected(**{**values, **changes})


def anomaly_peaked(site_id: UUID, **changes: Any) -> AnomalyPeaked:
    """The cold aisle is hotter than ever."""
    values = {
        "anomaly_id": uuid7(),
        "version": 2,
        "site_id": site_id,
        "cause_key": COOLING,
        "kind": "threshold",
        "series": "cold-aisle-1.temperature",
        "severity": "major",
        "summary": "冷通道1温度 35 °C，高于 27 °C",
        "peak_value": 35.0,
        "peak_at": BEGIN,
        "unit": "°C",
        "operator": ">",
        "limit": 27.0,
    }
    return AnomalyPeaked(**{**values, **changes})


def anomaly_cleared(site_id: UUID, **changes: Any) -> AnomalyCleared:
    """The cold aisle is cool again."""
    values = {
        "anomaly_id": uuid7(),
        "version": 2,
        "site_id": site_id,
        "cause_key": COOLING,
        "kind": "threshold",
        "series": "cold-aisle-1.temperature",
        "severity": "major",
        "summary": "冷通道1温度恢复正常",
        "cleared_at": BEGIN,
    }
    return AnomalyCleared(**{**values, **changes})


def inspection_failed(site_id: UUID, **changes: Any) -> InspectionFailed:
    """The patrol found two things wrong."""
    values = {
        "inspection_id": uuid7(),
        "version": 1,
        "site_id": site_id,
        "checklist": "机房巡检",
        "items": ("UPS 告警灯亮", "地面有水"),
        "severity": "critical",
        "failed_at": BEGIN,
    }
    return InspectionFailed(**{**values, **changes})


def _call(incident_id: UUID, site_id: UUID) -> dict[str, Any]:
    return {
        "notification_id": uuid7(),
        "delivery_id": uuid7(),
        "version": 1,
        "incident_id": incident_id,
        "site_id": site_id,
        "staff_id": uuid7(),
        "recipient": "李娜",
        "channel": "email",
        "attempts": 1,
    }


def notifications_begun(escalated: IncidentEscalated, *calls: BegunCall, **changes: Any) -> NotificationsBegun:
    """The calls of the step were made."""
    values: dict[str, Any] = {
        "version": 1,
        "escalation_id": escalated.escalation_id,
        "incident_id": escalated.incident_id,
        "site_id": escalated.site_id,
        "begun_at": escalated.escalated_at,
        "calls": calls,
    }
    return NotificationsBegun(**{**values, **changes})


def notification_delivered(incident_id: UUID, site_id: UUID, **changes: Any) -> NotificationDelivered:
    """The mail server took the message for 李娜."""
    values = {**_call(incident_id, site_id), "state": "accepted", "delivered_at": BEGIN}
    return NotificationDelivered(**{**values, **changes})


def notification_failed(incident_id: UUID, site_id: UUID, **changes: Any) -> NotificationFailed:
    """No channel is left to tell 李娜."""
    values = {**_call(incident_id, site_id), "failed_at": BEGIN, "reason": "连接被拒绝", "exhausted": True}
    return NotificationFailed(**{**values, **changes})


def notification_acknowledged(incident_id: UUID, site_id: UUID, **changes: Any) -> NotificationAcknowledged:
    """李娜 followed the link in her mail."""
    values = {
        "notification_id": uuid7(),
        "version": 1,
        "incident_id": incident_id,
        "site_id": site_id,
        "staff_id": uuid7(),
        "name": "李娜",
        "acknowledged_at": BEGIN,
        "channel": "email",
    }
    return NotificationAcknowledged(**{**values, **changes})


def received(event: Event, *, traceparent: str | None = None) -> Received:
    """The event as a record of the bus."""
    envelope = Envelope(uuid7(), event.type, "/test", event.key, BEGIN, event.dataschema(), traceparent=traceparent)
    headers = tuple((name, value.encode()) for name, value in headers_of(envelope).items())
    value = event.model_dump_json().encode()
    return Received(event.topic.name, event.key.encode(), value, headers, partition=0, offset=0, timestamp=BEGIN)
