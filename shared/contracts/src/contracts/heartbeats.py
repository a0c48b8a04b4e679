"""Heartbeats of the alarm path 脉搏: they go the way of a real alarm, so that a blocked way is noticed before one.

monitoring-svc sends one every few seconds, incident-svc passes it on, notify-svc keeps the newest. ``version`` is the
moment of departure in milliseconds since 1970: the newer heartbeat wins.
"""

from datetime import datetime
from typing import ClassVar

from contracts import topics
from contracts.event import Event


class HeartbeatFact(Event):
    """``road`` names the way it takes; one road is one key, so its pulses stay in order."""

    telemetry: ClassVar[bool] = True

    road: str
    began_at: datetime


class AnomalyHeartbeat(HeartbeatFact, type="anomaly.pulse", topic=topics.ANOMALY, key="road"):
    """monitoring-svc is alive and its outbox is read."""


class IncidentHeartbeat(HeartbeatFact, type="incident.pulse", topic=topics.INCIDENT, key="road"):
    """incident-svc has handled the pulse of monitoring-svc; ``began_at`` is still the departure there."""
