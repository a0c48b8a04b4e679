"""Pulses prove the road of an alarm: the newer one has the higher version."""

from datetime import timedelta

from contracts.heartbeats import AnomalyHeartbeat
from monitoring_svc.heartbeats.sending import send_heartbeat
from svckit.testing import Harness


async def test_every_heartbeat_says_when_it_left_and_the_newer_counts(svc: Harness) -> None:
    first = svc.clock.now()
    for moment in (first, first + timedelta(seconds=15)):
        await send_heartbeat(svc.runtime.database, moment)
    sent = await svc.published(AnomalyHeartbeat)
    assert [heartbeat.began_at for heartbeat in sent] == [first, first + timedelta(seconds=15)]
    assert sent[0].version < sent[1].version
