"""Telling of a test alarm: the alarm, the call to who started it, and the end of both. All of it is an exercise."""

from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Event
from contracts.anomalies import RECOVERED, AnomalyCleared, AnomalyDetected
from contracts.calls import CallRequested, CallSettled, CallSubject, CallTarget
from monitoring_svc.devices.models import Device
from monitoring_svc.test_alarms import phrasing
from monitoring_svc.test_alarms.models import TestAlarm
from svckit.core.ids import uuid7
from svckit.messaging import publish

CLAUSE = "R-4.1.2b"
CLOCK = "system:clock"


async def alarm(session: AsyncSession, test: TestAlarm, device: Device, actor: str) -> None:
    """Raise the alarm, as a real one is raised."""
    moments = dict.fromkeys(("began_at", "detected_at", "known_at"), test.started_at)
    fact = AnomalyDetected(**_anomaly(test, device), version=1, series_kind=device.kind, **moments)
    await _publish(session, fact, test.started_at, actor)


async def call(session: AsyncSession, test: TestAlarm, device: Device, now: datetime) -> None:
    """Call who started it, and nobody else: they say whether it has come to them."""
    test.call_id = uuid7()
    fact = CallRequested(
        version=1,
        call_id=test.call_id,
        site_id=test.site_id,
        subject=_subject(test, device),
        severity=test.severity,
        title=phrasing.title(device),
        text=phrasing.text(test.incident_number or ""),
        asked="acknowledge",
        due_at=test.due_at,
        targets=(CallTarget(staff_id=test.started_by),),
        requested_at=now,
    )
    await _publish(session, fact, now)


async def end(session: AsyncSession, test: TestAlarm, device: Device, now: datetime) -> None:
    """The alarm is over, which ends its incident; its call needs no answer any more."""
    fact = AnomalyCleared(**_anomaly(test, device), version=2, cleared_at=now, reason=RECOVERED)
    await _publish(session, fact, now)
    if test.call_id is not None:
        subject = _subject(test, device)
        settled = CallSettled(version=2, call_id=test.call_id, site_id=test.site_id, subject=subject, settled_at=now)
        await _publish(session, settled, now)


def _anomaly(test: TestAlarm, device: Device) -> dict[str, Any]:
    return {
        "anomaly_id": test.id,
        "site_id": test.site_id,
        "cause_key": f"test-alarm:{test.id}",
        "kind": "test",
        "series": device.code,
        "severity": test.severity,
        "summary": phrasing.summary(device),
    }


def _subject(test: TestAlarm, device: Device) -> CallSubject:
    phone_link = f"/m/inspections/{test.inspection_id}?item={test.item}" if test.inspection_id else None
    return CallSubject(
        type="test_alarm", id=test.id, number=device.code, link=f"/devices/{device.id}", phone_link=phone_link
    )


async def _publish(session: AsyncSession, fact: Event, now: datetime, actor: str = CLOCK) -> None:
    await session.flush()
    await publish(session, fact, at=now, actor=actor, clause=CLAUSE, exercise=True)
