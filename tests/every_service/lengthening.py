"""What the places of the walk hold too little of for every list to have a row, and what copies of rows do not lengthen.

A route that is new here has its place's things; where they leave its list empty, a request of the walk that fills it
goes into `FILLING`, or a few lines into `more`.
"""

from datetime import timedelta

from sqlalchemy import text

from contracts.roles import Role
from monitoring_svc.unknown_series.noting import UnknownSeriesNotes
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .places.ground import Ground, Place, made
from .places.monitoring import KEY
from .walking import Request, caller

FILLING = (
    "PUT /policies/{site_id}",
    "PUT /site-type-policies/{site_type}",
    "POST /shifts/{shift_id}/changes",
    "POST /key-items/{key_item_id}/issue",
    "POST /key-items/{key_item_id}/return",
    "POST /devices/{device_id}/test-alarms",
)
"""Requests of the walk that fill lists of things which places do not begin with."""
FIXED = {
    "GET /rule-templates": "comes with the service",
    "GET /devices/summary": "a row for each kind of device",
    "GET /inspections/rates": "a row for each site asked for",
    "GET /trends": "a row for each series asked for",
    "GET /checklists/{checklist_id}": "the items of one version, which are one value",
    "GET /routes/{route_id}/codes": "a row for each checkpoint of one version, which are one value",
}
"""Lists whose length does not follow from how much there is, and why."""
OF_ALL_SITES = {"GET /executives"}
"""Asked without a site: each has one row at a time."""
IN_PARTS = {
    "GET /attendance-sheet/total",
    "GET /attendance-sheet/export",
    "GET /incidents/export",
    "GET /inspections/export",
}
"""What reads any number of rows, so many at a time; each part costs the same."""


async def fill(harness: Harness, ground: Ground, place: Place) -> None:
    """Every list of the place has a row."""
    client = caller(harness, Role.HQ_ADMIN, place, everywhere=True)
    for route in FILLING:
        if route in ground.asks:
            answer = await Request(route, ground.asks[route], place).sent_by(client)
            assert answer.is_success, (route, answer.text)
    if harness.service.name == "monitoring":
        await _stored(harness, "UPDATE test_alarms SET state = 'passed', ended_at = started_at")
    await more(harness, place, 2)


async def more(harness: Harness, place: Place, count: int) -> None:
    """So many more of what copies of rows do not lengthen."""
    if harness.service.name == "monitoring":
        await _more_readings(harness, place, count)
    if harness.service.name == "incident":
        await _more_earlier_incidents(harness, place, count)


async def _more_earlier_incidents(harness: Harness, place: Place, count: int) -> None:
    """The place's incident has so many more like it in its past."""
    client = caller(harness, Role.HQ_ADMIN, place, everywhere=True)
    for _ in range(count):
        earlier = await made(client, "/incidents", {"site_id": place["site_id"], "title": "leak"})
        await made(client, f"/incidents/{earlier['id']}/resolve", {"note": "dried"})
    await _stored(harness, "UPDATE incidents SET group_key = 'leak'")
    await _stored(harness, "UPDATE incidents SET opened_at = opened_at - interval '1 day' WHERE state = 'resolved'")


async def _stored(harness: Harness, statement: str) -> None:
    async with harness.transaction() as session:
        await session.execute(text(statement))


async def _more_readings(harness: Harness, place: Place, count: int) -> None:
    now = harness.clock.now()
    for number in range(count):
        reading = {"series": KEY, "at": (now - timedelta(minutes=1 + number)).isoformat(), "value": 1.0}
        answer = await harness.client(place.api_key).post("/readings", json={"readings": [reading]})
        assert answer.status_code == 202, answer.text
    notes = UnknownSeriesNotes.of(harness.runtime)
    notes.note(place.site_id, place.ids["station_id"], [(f"unknown-{uuid7().hex}", 1.0) for _ in range(count)], now)
    await notes.write(now)
