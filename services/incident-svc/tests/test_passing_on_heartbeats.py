"""A heartbeat goes through this service as an incident would: handled once, passed on by the outbox."""

from contracts.heartbeats import AnomalyHeartbeat, IncidentHeartbeat
from svckit.testing import Harness


async def test_a_heartbeat_is_passed_on_once_with_its_moment_of_departure(svc: Harness) -> None:
    departure = svc.clock.now()
    await svc.deliver(AnomalyHeartbeat(version=7, road="alarm", began_at=departure), twice=True)
    [passed_on] = await svc.published(IncidentHeartbeat)
    assert (passed_on.road, passed_on.version, passed_on.began_at) == ("alarm", 7, departure)
