"""Tasks in roster-svc: one that is open, one that is done and wants a second person, and a template of the site."""

from datetime import timedelta
from uuid import UUID

from svckit.testing import Harness

from .ground import NOTHING, Ask, Json, Place, made

DUE = "2026-11-23T02:00:00Z"
"""The clock of the walk stands still."""


async def tasks(harness: Harness, site_id: UUID, ids: dict[str, UUID]) -> dict[str, UUID]:
    """On the shift that runs: its technician has been given something to do."""
    hq = harness.as_user(["hq_admin"])
    due_at = (harness.clock.now() + timedelta(hours=1)).isoformat()
    body = {"shift_id": str(ids["night_shift_id"]), "title": "x", "post": "tech_ops", "due_at": due_at}
    moved, taken, left, dropped, done = [await made(hq, "/tasks", {**body, "needs_check": True}) for _ in range(5)]
    await made(hq, f"/tasks/{done['id']}/finish", {"staff_id": str(ids["mover_id"])})
    template = await made(hq, "/task-templates", {**_template(site_id), "site_id": str(site_id)})
    return {
        "task_id": UUID(moved["id"]),
        "taken_task_id": UUID(taken["id"]),
        "left_task_id": UUID(left["id"]),
        "dropped_task_id": UUID(dropped["id"]),
        "done_task_id": UUID(done["id"]),
        "template_id": UUID(template["id"]),
    }


def _template(site_id: UUID | str) -> Json:
    return {"post": "tech_ops", "title_zh": f"查 {site_id}", "title_en": f"x {site_id}", "until_min": 60}


def _given(place: Place) -> Json:
    return {"shift_id": place["night_shift_id"], "title": "x", "post": "tech_ops", "due_at": DUE}


def _help(place: Place) -> Json:
    return {"shift_id": place["night_shift_id"], "title": "x", "post": "tech_ops"}


def _at(name: str) -> dict[str, str]:
    return {"task_id": name}


ASKS = {
    "POST /tasks": Ask(body=_given, best=201),
    "POST /tasks/help": Ask(body=_help, best=403),  # who calls is not on the shift
    "GET /tasks": NOTHING,
    "GET /tasks/rates": NOTHING,
    "GET /tasks/rates/export": NOTHING,
    "GET /tasks/statistics": NOTHING,
    "GET /tasks/export": NOTHING,
    "GET /tasks/{task_id}": NOTHING,
    "POST /tasks/{task_id}/assign": Ask(body=lambda _: {"post": "duty_chief"}),
    "POST /tasks/{task_id}/take": Ask(names=_at("taken_task_id")),
    "POST /tasks/{task_id}/finish": Ask(body=lambda _: {}, names=_at("taken_task_id")),
    "POST /tasks/{task_id}/skip": Ask(body=lambda _: {"reason": "x"}, names=_at("left_task_id")),
    "POST /tasks/{task_id}/cancel": Ask(body=lambda _: {"reason": "x"}, names=_at("dropped_task_id")),
    "POST /tasks/{task_id}/verify": Ask(names=_at("done_task_id")),  # by others than who wrote it down
    "POST /tasks/{task_id}/notes": Ask(body=lambda _: {"text": "x"}, best=201),
    "GET /task-templates": NOTHING,
    "POST /task-templates": Ask(body=lambda place: {**_template(place.site_id), "site_id": place["site_id"]}, best=201),
    "PUT /task-templates/{template_id}": Ask(body=lambda place: _template(place.site_id)),
}
