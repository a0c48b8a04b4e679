"""Monitoring devices 监控设备: the gear that watches, and what is known of its own health (R-2.2.3g)."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event
from contracts.open_values import known
from contracts.severities import Severity

DeviceKind = Annotated[str, known("camera", "sensor", "recorder", "alarm_line", "other")]
DeviceTrouble = Annotated[str, known("silent", "reported_offline", "clock_drift", "recording_gap", "storage_low")]
"""``silent``: its heartbeat is missed. ``reported_offline``: the site's system says that it does not answer."""
RestoreBasis = Annotated[str, known("recovered", "maintenance", "retired")]


class DeviceFact(Event):
    """``since``: from when on it is so, by what was heard. ``occurred_at``: when it had stood long enough."""

    device_id: UUID
    site_id: UUID
    code: str
    name: str
    kind: DeviceKind
    criticality: Severity
    since: datetime
    occurred_at: datetime


class DeviceOffline(DeviceFact, type="device.offline", topic=topics.DEVICE, key="device_id"):
    """It is not heard any more, or its site's system says so.

    ``explained_by``: the code of the device whose trouble is the cause, e.g. its recorder; nobody is called about this
    one by itself. None: ``alarm_id`` is the anomaly that tells of it.
    """

    troubles: tuple[DeviceTrouble, ...]
    explained_by: str | None = None
    alarm_id: UUID | None = None


class DeviceDegraded(DeviceFact, type="device.degraded", topic=topics.DEVICE, key="device_id"):
    """It is heard, and something is wrong with it: its clock, its recordings, the room left for them."""

    troubles: tuple[DeviceTrouble, ...]
    alarm_id: UUID | None = None


class DeviceRestored(DeviceFact, type="device.restored", topic=topics.DEVICE, key="device_id"):
    """What was told of it is over. ``recovered``: it works again; else nobody looks at it any more."""

    basis: RestoreBasis
