"""Attendance in roster-svc: a night at the place in which somebody wants to leave the post and is asked for."""

from datetime import timedelta
from uuid import UUID

from contracts.posts import DUTY_CHIEF
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .ground import NOTHING, Ask, Json, Place, made

SOON = "2026-11-23T00:10:00Z"
"""The clock of the walk stands still."""


async def night(harness: Harness, site_id: UUID) -> dict[str, UUID]:
    """A shift that runs; one of its people has asked for leave and for the other a presence check waits."""
    hq, now = harness.as_user(["hq_admin"]), harness.clock.now()
    mover, guard = [UUID((await made(hq, "/staff", _person(site_id)))["id"]) for _ in range(2)]
    shift = await made(
        hq,
        "/shifts",
        {
            "site_id": str(site_id),
            "starts_at": now.isoformat(),
            "ends_at": (now + timedelta(hours=8)).isoformat(),
            "assignments": [
                {"staff_id": str(guard), "post": DUTY_CHIEF},
                {"staff_id": str(mover), "post": "tech_ops"},
            ],
        },
    )
    await made(hq, f"/shifts/{shift['id']}/publish")
    for person in (mover, guard):
        await made(hq, f"/shifts/{shift['id']}/check-ins", {"staff_id": str(person)})
    client = harness.as_user([DUTY_CHIEF], sites=[site_id], id=mover)
    away = await made(client, "/away-passes", {"site_id": str(site_id), "reason": "x", "until": SOON})
    asked = await made(hq, "/presence-checks", {"site_id": str(site_id), "staff_id": str(guard)})
    return {
        "night_shift_id": UUID(shift["id"]),
        "mover_id": mover,
        "away_pass_id": UUID(away["id"]),
        "check_id": UUID(asked["items"][0]["id"]),
    }


def _person(site_id: UUID) -> Json:
    code = f"p-{uuid7().hex[-10:]}"
    return {"code": code, "name": f"赵 {code}", "roles": [DUTY_CHIEF], "site_ids": [str(site_id)]}


def _leave(place: Place) -> Json:
    return {"site_id": place["site_id"], "reason": "x", "until": SOON}


def _check(place: Place) -> Json:
    return {"site_id": place["site_id"], "staff_id": place["mover_id"]}


ASKS = {
    "POST /away-passes": Ask(body=_leave, best=409),  # who calls is not there
    "GET /away-passes": NOTHING,
    "GET /away-passes/{away_pass_id}": NOTHING,
    "POST /away-passes/{away_pass_id}/grant": NOTHING,
    "POST /away-passes/{away_pass_id}/refuse": Ask(body=lambda _: {"reason": "x"}, best=409),  # it was granted
    "POST /away-passes/{away_pass_id}/withdraw": Ask(best=403),  # not who asked for it
    "POST /away-passes/{away_pass_id}/end": NOTHING,
    "POST /presence-checks": Ask(body=_check, best=201),
    "GET /presence-checks": NOTHING,
    "GET /presence-checks/statistics": NOTHING,
    "GET /presence-checks/export": NOTHING,
    "GET /presence-checks/{check_id}": NOTHING,
    "POST /presence-checks/{check_id}/answer": NOTHING,
}
