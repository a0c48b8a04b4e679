"""The lanes of the services: what is on the road of alarms, and the names under which they remember what is done."""

from contracts import topics
from svckit.host.service import Service

INBOXES = {
    "roster": {"roster-svc", "roster-svc.duty-log", "roster-svc.meetings"},
    "monitoring": {"monitoring-svc.readings", "monitoring-svc.projections"},
    "incident": {"incident-svc"},
    "notify": {"notify-svc"},
    "reporting": {"reporting-svc"},
}
"""For ever: under a new name an existing database would apply every event again that the bus still keeps."""
ALARMS = {
    "roster": set(),
    "monitoring": {topics.READINGS},
    "incident": {topics.ANOMALY, topics.INSPECTION, topics.FINDING, topics.NOTIFICATION},
    "notify": {topics.INCIDENT, topics.CALL},
    "reporting": set(),
}


def test_the_names_of_the_inboxes_stay(service: Service) -> None:
    assert {lane.inbox for lane in service.subscriptions} == INBOXES[service.name]


def test_alarms_have_a_lane_that_nothing_else_is_on(service: Service) -> None:
    urgent = {topic for lane in service.subscriptions if lane.urgent for topic in lane.topics}
    other = {topic for lane in service.subscriptions if not lane.urgent for topic in lane.topics}
    assert urgent == {topic.name for topic in ALARMS[service.name]}
    assert not urgent & other
