"""Attendance in roster-svc: a night at the place in which somebody wants to leave the post and is asked for."""

from datetime import timedelta
from uuid import UUID

from contracts.posts import DUTY_CHIEF
from roster_svc.no_shows.domain import Candidate
from roster_svc.no_shows.models import NoShow
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shift_archives import service as shift_archives
from roster_svc.shifts import repository as shifts
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .ground import NOTHING, Ask, Json, Place, made

SOON = "2026-11-23T00:10:00Z"
"""The clock of the walk stands still."""
EARLIER = "2026-11-22T23:55:00Z"


async def night(harness: Harness, site_id: UUID) -> dict[str, UUID]:
    """A shift that runs; one of its people has asked for leave and for the other a presence check waits."""
    hq, now = harness.as_user(["hq_admin"]), harness.clock.now()
    mover, guard, absent, spare = [UUID((await made(hq, "/staff", _person(site_id)))["id"]) for _ in range(4)]
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
                {"staff_id": str(absent), "post": "business_ops"},
            ],
        },
    )
    await made(hq, f"/shifts/{shift['id']}/publish")
    for person in (mover, guard):
        await made(hq, f"/shifts/{shift['id']}/check-ins", {"staff_id": str(person)})
    client = harness.as_user([DUTY_CHIEF], sites=[site_id], id=mover)
    away = await made(client, "/away-passes", {"site_id": str(site_id), "reason": "x", "until": SOON})
    asked = await made(hq, "/presence-checks", {"site_id": str(site_id), "staff_id": str(guard)})
    await _seal(harness, UUID(shift["id"]))
    missing = await _missed(harness, site_id, UUID(shift["id"]), absent, spare)
    claim = {"shift_id": shift["id"], "staff_id": str(guard), "reason": "x", "claimed_in_at": EARLIER}
    correction = await made(harness.as_user([DUTY_CHIEF], sites=[site_id], id=guard), "/attendance-corrections", claim)
    month = await made(hq, "/attendance-months", {"site_id": str(site_id), "month": "2026-09"})
    return {
        **missing,
        "correction_id": UUID(correction["id"]),
        "month_id": UUID(month["id"]),
        "night_shift_id": UUID(shift["id"]),
        "mover_id": mover,
        "away_pass_id": UUID(away["id"]),
        "check_id": UUID(asked["items"][0]["id"]),
    }


async def _missed(harness: Harness, site_id: UUID, shift_id: UUID, absent: UUID, spare: UUID) -> dict[str, UUID]:
    """Somebody has not come, and somebody else was asked to: as it stands when a quarter of an hour has passed."""
    now = harness.clock.now()
    one = NoShow.notice(
        site_id=site_id, shift_id=shift_id, staff_id=absent, posts=["business_ops"], due_at=now, now=now
    )
    one.miss(now, [Candidate(spare, "p", own_post=False, next_shift_at=None, last_left_at=None)], now)
    one.call(one.calls[0], uuid7(), now)
    ids = {"no_show_id": one.id, "replacement_call_id": one.calls[0].id}
    async with harness.transaction() as session:
        session.add(one)
    return ids


async def _seal(harness: Harness, shift_id: UUID) -> None:
    """The manifest of the shift, as its archive has it."""
    async with harness.transaction() as session:
        shift = await shifts.by_id(session, shift_id)
        assert shift is not None
        await shift_archives.seal(session, shift, DutyPolicy(), harness.clock.now())


def _person(site_id: UUID) -> Json:
    code = f"p-{uuid7().hex[-10:]}"
    return {"code": code, "name": f"赵 {code}", "roles": [DUTY_CHIEF], "site_ids": [str(site_id)]}


def _leave(place: Place) -> Json:
    return {"site_id": place["site_id"], "reason": "x", "until": SOON}


def _check(place: Place) -> Json:
    return {"site_id": place["site_id"], "staff_id": place["mover_id"]}


def _correction(place: Place) -> Json:
    return {"shift_id": place["night_shift_id"], "staff_id": place["mover_id"], "reason": "x", "claimed_in_at": EARLIER}


ARCHIVED = {"shift_id": "night_shift_id"}

ASKS = {
    "POST /attendance-corrections": Ask(body=_correction, best=201),
    "GET /attendance-corrections": NOTHING,
    "GET /attendance-corrections/{correction_id}": NOTHING,
    "POST /attendance-corrections/{correction_id}/approve": NOTHING,
    "POST /attendance-corrections/{correction_id}/refuse": Ask(body=lambda _: {"reason": "x"}, best=409),  # approved
    "POST /attendance-corrections/{correction_id}/withdraw": Ask(best=403),  # not who asked for it
    "GET /attendance-sheet": Ask(query=lambda place: {"site_id": place["site_id"]}),
    "GET /attendance-sheet/total": Ask(query=lambda place: {"site_id": place["site_id"]}),
    "GET /attendance-sheet/export": Ask(query=lambda place: {"site_id": place["site_id"]}),
    "POST /attendance-months": Ask(body=lambda place: {"site_id": place["site_id"], "month": "2026-08"}, best=201),
    "GET /attendance-months": NOTHING,
    "GET /attendance-months/{month_id}": NOTHING,
    "GET /shifts/{shift_id}/archive": Ask(names=ARCHIVED),
    "GET /shifts/{shift_id}/archive/verification": Ask(names=ARCHIVED),
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
    "GET /muster": NOTHING,
    "GET /no-shows": NOTHING,
    "GET /no-shows/{no_show_id}": NOTHING,
    "POST /replacement-calls/{replacement_call_id}/accept": NOTHING,
    "POST /replacement-calls/{replacement_call_id}/decline": Ask(best=409),  # it was accepted
}
