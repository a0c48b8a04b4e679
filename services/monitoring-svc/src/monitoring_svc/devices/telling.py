"""Telling of devices: the fact, and the anomaly by which people are called. One cause is told once (R-2.2.3g)."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Event
from contracts.anomalies import RECOVERED, RULE_REMOVED, AnomalyCleared, AnomalyDetected
from contracts.severities import SEVERITIES, Severity
from monitoring_svc.devices import causes, figures, phrasing, repository, watching
from monitoring_svc.devices.causes import Explanation
from monitoring_svc.devices.domain import BAD, State
from monitoring_svc.devices.models import Device
from svckit.core.ids import uuid7
from svckit.messaging import publish

CLAUSE = "R-2.2.3g"
CLOCK = "system:clock"


async def say(session: AsyncSession, device: Device, now: datetime) -> None:
    """The device has been in its state long enough: the others are told where they know another one."""
    state = State(device.state)
    if device.told == state.value:
        return
    if state in BAD:
        await _trouble(session, device, state, now)
    elif state is State.OK and device.told is not None:
        await over(session, device, "recovered", now)


async def over(session: AsyncSession, device: Device, basis: str, now: datetime, actor: str = CLOCK) -> None:
    """What was told is over, or nobody looks any more; what it explained has to explain itself."""
    if device.told is None:
        return
    reason = RECOVERED if basis == "recovered" else RULE_REMOVED
    gone = _cleared(device, now, reason)
    fact = device.restored(now, basis)
    await _publish(session, fact, now, actor)
    if gone is not None:
        await _publish(session, gone, now, actor)
    await _release(session, device, now)


async def _trouble(session: AsyncSession, device: Device, state: State, now: datetime) -> None:
    found = Explanation()
    if state is State.OFFLINE:
        found = await causes.of(session, device, now)
    before, was = _cleared(device, now, RECOVERED), device.told
    device.tell(state)
    by = found.by
    device.explained_by = by.id if by else None
    device.alarm_id = None if by else uuid7()
    device.alarm_key = None if by else found.site_key or f"device:{device.id}:{state.value}"
    fact: Event = device.degraded(now)
    if state is State.OFFLINE:
        fact = device.offline(now, by.code if by else None)
    await _publish(session, fact, now)
    if device.alarm_id is not None:
        await _publish(session, await _detected(session, device, found, now), now)
    if before is not None:
        await _publish(session, before, now)
    if was == State.OFFLINE:
        await _release(session, device, now)


async def _detected(session: AsyncSession, device: Device, found: Explanation, now: datetime) -> AnomalyDetected:
    severity = device.severity()
    summary = phrasing.trouble(device.kind, device.name, device.code, device.state, device.troubles)
    if found.site_key is not None:
        severity, summary = await _worst(session, device), phrasing.all_silent(found.devices)
    return AnomalyDetected(
        **_anomaly(device),
        version=1,
        severity=severity,
        summary=summary,
        began_at=device.since,
        detected_at=now,
        known_at=now,
        series_kind=device.kind,
    )


def _cleared(device: Device, now: datetime, reason: str) -> AnomalyCleared | None:
    if device.alarm_id is None:
        return None
    summary = phrasing.trouble(device.kind, device.name, device.code, device.told or "", ())
    values = {"severity": device.severity(), "summary": summary, "cleared_at": now, "reason": reason}
    return AnomalyCleared(**_anomaly(device), version=2, **values)


def _anomaly(device: Device) -> dict[str, object]:
    return {
        "anomaly_id": device.alarm_id,
        "site_id": device.site_id,
        "cause_key": device.alarm_key,
        "group_key": f"device:{device.id}",
        "kind": "device",
        "series": device.code,
    }


async def _worst(session: AsyncSession, device: Device) -> Severity:
    there = await repository.in_use(session, device.site_id)
    return max((one.criticality for one in there), key=SEVERITIES.index, default=device.criticality)


async def _release(session: AsyncSession, device: Device, now: datetime) -> None:
    """What it explained may be heard again by now; what is not, is told by itself."""
    for one in await repository.explained(session, device.id):
        one.explained_by, one.told = None, None
        one.version += 1
        own = await figures.of(session, one, now)
        await watching.settle_at(session, one, now + own.offline_after)


async def _publish(session: AsyncSession, fact: Event, now: datetime, actor: str = CLOCK) -> None:
    await session.flush()
    await publish(session, fact, at=now, actor=actor, clause=CLAUSE)
