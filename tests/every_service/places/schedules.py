"""monitoring-svc: schedules of inspections."""

from uuid import UUID

from svckit.testing import Harness

from .ground import NOTHING, Ask, Json, Place, at_site, made

RECURRENCE: Json = {"frequency": "daily", "times": ["10:00"], "starts_on": "2026-11-24"}


def _body(checklist_id: object) -> Json:
    about = {"title": "x", "checklist_id": str(checklist_id), "recurrence": RECURRENCE}
    return {**about, "due_after_min": 60}


async def settled_schedules(harness: Harness, site_id: UUID, checklist_id: UUID) -> dict[str, UUID]:
    """A schedule, one that is paused, and one to take out of use."""
    hq = harness.as_user(["hq_admin"])
    body = {**_body(checklist_id), "site_id": str(site_id)}
    kept, paused, old = [UUID((await made(hq, "/inspection-schedules", body))["id"]) for _ in range(3)]
    await made(hq, f"/inspection-schedules/{paused}/pause", PAUSE)
    return {"schedule_id": kept, "paused_schedule_id": paused, "old_schedule_id": old}


def _set(place: Place) -> Json:
    return _body(place["checklist_id"])


def _here(place: Place) -> Json:
    return {"site_id": place["site_id"]}


PAUSE: Json = {"until": "2026-11-30", "reason": "x"}
SCHEDULES = {
    "GET /inspection-schedules": Ask(query=at_site),
    "POST /inspection-schedules": Ask(body=lambda place: {**_set(place), **_here(place)}, best=201),
    "POST /inspection-schedules/preview": Ask(body=lambda place: {**_here(place), "recurrence": RECURRENCE}),
    "GET /inspection-schedules/export": NOTHING,
    "GET /inspection-schedules/{schedule_id}": NOTHING,
    "GET /inspection-schedules/{schedule_id}/next": NOTHING,
    "PUT /inspection-schedules/{schedule_id}": Ask(body=_set),
    "POST /inspection-schedules/{schedule_id}/pause": Ask(body=lambda _: PAUSE),
    "POST /inspection-schedules/{schedule_id}/resume": Ask(names={"schedule_id": "paused_schedule_id"}),
    "DELETE /inspection-schedules/{schedule_id}": Ask(names={"schedule_id": "old_schedule_id"}),
}
