"""roster-svc: people and time."""

from datetime import timedelta
from uuid import UUID

from opening_values import OPENS_AT_ONCE

from svckit.core.ids import uuid7
from svckit.testing import Harness

from .attendance import ASKS as ATTENDANCE
from .attendance import night
from .ground import AUDIT, NOTHING, Ask, Ground, Json, Place, at_site, made, policy
from .leading import ASKS as LEADING
from .leading import leading
from .safety import ASKS as SAFETY
from .safety import settled
from .tasks import ASKS as TASKS
from .tasks import tasks

PASSWORD = "a long enough password"
LONELY = {
    **OPENS_AT_ONCE,
    "relief_before_leaving": False,
    "handover_before_leaving": False,
    "away_cover_needed": False,
}
"""The one person of the place may leave it, and its shifts start without opening conditions."""


def _shift(begins: str, ends: str, place: Place) -> Json:
    people = [
        {"staff_id": place["staff_id"], "post": "tech_ops"},
        {"staff_id": place["chief_id"], "post": "duty_chief"},
    ]
    return {"site_id": place["site_id"], "starts_at": begins, "ends_at": ends, "assignments": people}


def _person(site_id: str) -> Json:
    code = f"p-{uuid7().hex[-10:]}"
    return {"code": code, "name": f"李 {code}", "roles": ["duty_chief"], "site_ids": [site_id]}


async def settle(harness: Harness) -> Place:
    """A site, two people, and planned shifts of theirs, led by the other one: one is about to begin."""
    hq = harness.as_user(["hq_admin"])
    code = f"s-{uuid7().hex[-10:]}"
    site = await made(hq, "/sites", {"code": code, "name": code, "kind": "idc", "timezone": "UTC"})
    await hq.put(f"/policies/{site['id']}", json=LONELY)
    person, chief = [await made(hq, "/staff", _person(site["id"])) for _ in range(2)]
    now = harness.clock.now()
    begins, ends = (now + timedelta(minutes=1)).isoformat(), (now + timedelta(hours=8)).isoformat()
    people = {"staff_id": UUID(person["id"]), "chief_id": UUID(chief["id"])}
    place = Place(UUID(site["id"]), people, marks=(code, person["code"], chief["code"]))
    shift = await made(hq, "/shifts", _shift(begins, ends, place))
    entry = await made(hq, "/log-entries", {"site_id": site["id"], "text": code})
    planned = [await made(hq, "/shifts", _planned(place, day)) for day in (24, 25, 26, 27)]
    await hq.post(f"/shifts/{planned[3]['id']}/publish")
    leader = harness.as_user(["duty_chief"], sites=[place.site_id], id=place.ids["chief_id"])
    meeting = await made(leader, "/meetings", {"shift_id": planned[3]["id"], "kind": "pre_shift"})
    weekly = {"site_id": site["id"], "title": code, "weekday": 1, "starts_at": "14:30"}
    series = await made(leader, "/meeting-series", weekly)
    executive = await made(hq, "/staff", {"code": f"{code}-hq", "name": code, "roles": ["hq_executive"]})
    turns = [
        {"executive_id": executive["id"], "site_id": site["id"], "since": _hour(day), "until": _hour(day + 1)}
        for day in (1, 3)
    ]
    periods = (await made(hq, "/executives", {"periods": turns}))["items"]
    ids = {
        "executive_id": UUID(executive["id"]),
        "period_id": UUID(periods[0]["id"]),
        "spare_period_id": UUID(periods[1]["id"]),
        "shift_id": UUID(shift["id"]),
        "entry_id": UUID(entry["id"]),
        "meeting_id": UUID(meeting["id"]),
        "series_id": UUID(series["id"]),
        **await _handed_over(harness, UUID(site["id"])),
    }
    ids |= {
        name: UUID(one["id"])
        for name, one in zip(("planned_id", "firm_id", "spare_id", "changed_id"), planned, strict=True)
    }
    ids |= await night(harness, place.site_id)
    ids |= await tasks(harness, place.site_id, ids)
    ids |= await settled(harness, place.site_id, ids["night_shift_id"], ids["mover_id"])
    ids |= await leading(harness, place.site_id, ids)
    return Place(place.site_id, {**place.ids, **ids}, marks=place.marks)


async def _handed_over(harness: Harness, site_id: UUID) -> dict[str, UUID]:
    """A shift that runs, whose handover is drafted with an item of its chief's; the next one's chief has come."""
    hq, begins = harness.as_user(["hq_admin"]), harness.clock.now()
    goes, comes = [await made(hq, "/staff", _person(str(site_id))) for _ in range(2)]
    shifts = []
    for chief, starts_at in ((goes, begins), (comes, begins + timedelta(minutes=30))):
        seats = [{"staff_id": chief["id"], "post": "duty_chief"}]
        times = {"starts_at": starts_at.isoformat(), "ends_at": (starts_at + timedelta(minutes=30)).isoformat()}
        shifts.append(await made(hq, "/shifts", {"site_id": str(site_id), **times, "assignments": seats}))
        await hq.post(f"/shifts/{shifts[-1]['id']}/publish")
        await hq.post(f"/shifts/{shifts[-1]['id']}/check-ins", json={"staff_id": chief["id"]})
    await hq.post(f"/shifts/{shifts[0]['id']}/start")
    handover = await made(hq, "/handovers", {"shift_id": shifts[0]["id"]})
    chief = harness.as_user(["duty_chief"], sites=[site_id], id=UUID(goes["id"]))
    written = await made(chief, f"/handovers/{handover['id']}/items", {"kind": "note", "title": "x"})
    ids = {"handed_shift_id": shifts[0]["id"], "handover_id": handover["id"], "item_id": written["items"][0]["id"]}
    return {name: UUID(one) for name, one in {**ids, "incident_id": str(uuid7())}.items()}


def _hour(day: int) -> str:
    return f"2026-12-{day:02}T00:00:00Z"


def _turn(place: Place) -> Json:
    turn = {"executive_id": place["executive_id"], "site_id": place["site_id"]}
    return {"periods": [turn | {"since": _hour(8), "until": _hour(9)}]}


def _planned(place: Place, day: int = 24) -> Json:
    return _shift(f"2026-12-{day}T00:00:00Z", f"2026-12-{day}T08:00:00Z", place)


# What belongs to no site (sites themselves, post types) is for administrators of every site.
LOGIN = {"username": "nobody", "password": PASSWORD}
CHANGE = {"current_password": PASSWORD, "new_password": "another long password"}
GROUND = Ground(
    settle,
    {
        **AUDIT,
        "POST /auth/token": Ask(body=lambda _: LOGIN, best=401),
        "POST /auth/session": Ask(body=lambda _: LOGIN, best=403),
        "POST /auth/session/renew": Ask(best=403),
        "DELETE /auth/session": Ask(best=403),
        "POST /auth/session/password": Ask(body=lambda _: CHANGE, best=403),
        "GET /auth/sign-in-options": NOTHING,
        "GET /auth/me": NOTHING,
        "GET /auth/jwks.json": NOTHING,
        "GET /auth/revocations.json": NOTHING,
        "GET /auth/.well-known/openid-configuration": NOTHING,
        "POST /sites": Ask(
            body=lambda _: {"code": f"s-{uuid7().hex[-10:]}", "name": "x", "kind": "idc", "timezone": "UTC"},
            best=403,
            common=True,
        ),
        "GET /sites": NOTHING,
        "GET /sites/{site_id}": NOTHING,
        "PATCH /sites/{site_id}": Ask(body=lambda _: {"name": "new"}),
        "POST /posts": Ask(
            body=lambda _: {"code": f"post-{uuid7().hex[-10:]}", "name_zh": "岗", "name_en": "post"},
            best=403,
            common=True,
        ),
        "PATCH /posts/{code}": Ask(body=lambda _: {"name_en": "x"}, best=403, common=True, names={"code": "tech_ops"}),
        "GET /posts": NOTHING,
        "POST /staff": Ask(body=lambda place: _person(place["site_id"])),
        "POST /staff/import": Ask(best=422),  # an empty file
        "GET /staff/import/template": NOTHING,
        "GET /staff": Ask(query=at_site),
        "GET /staff/me": NOTHING,
        "PATCH /staff/me": Ask(body=lambda _: {"language": "en"}, common=True),
        "GET /staff/{staff_id}": NOTHING,
        "PATCH /staff/{staff_id}": Ask(body=lambda _: {"name": "new"}),
        "POST /staff/{staff_id}/sign-out": NOTHING,
        "POST /shifts": Ask(body=_planned),
        "POST /shifts/batch": Ask(body=lambda place: {"shifts": [_planned(place)]}),
        "POST /shifts/publish": Ask(body=lambda place: {"shift_ids": [place["firm_id"]]}),
        "POST /shifts/discard": Ask(body=lambda place: {"shifts": [{"id": place["spare_id"], "version": 1}]}, best=204),
        "GET /shifts": Ask(query=at_site),
        "GET /shifts/{shift_id}": NOTHING,
        "PATCH /shifts/{shift_id}": Ask(
            body=lambda place: {"assignments": [{"staff_id": place["chief_id"], "post": "duty_chief"}]}
        ),
        "DELETE /shifts/{shift_id}": Ask(names={"shift_id": "planned_id"}),
        "POST /shifts/{shift_id}/publish": NOTHING,
        "POST /shifts/{shift_id}/changes": Ask(
            body=lambda _: {"kind": "times", "ends_at": "2026-12-27T10:00:00Z"}, names={"shift_id": "changed_id"}
        ),
        "GET /shifts/{shift_id}/changes": Ask(names={"shift_id": "changed_id"}),
        "POST /shifts/{shift_id}/check-ins": Ask(body=lambda place: {"staff_id": place["chief_id"]}),
        "GET /shifts/{shift_id}/opening": NOTHING,
        "POST /shifts/{shift_id}/start": NOTHING,
        "POST /shifts/{shift_id}/start-with-exception": Ask(
            body=lambda _: {"reason": "x"}, best=409
        ),  # nothing is missing
        "POST /shifts/{shift_id}/check-outs": Ask(body=lambda place: {"staff_id": place["chief_id"]}),
        "POST /shifts/{shift_id}/end": Ask(body=lambda _: {"reason": "drill"}),
        "POST /log-entries": Ask(body=lambda place: {"site_id": place["site_id"], "text": "all is well"}),
        "POST /log-entries/{entry_id}/corrections": Ask(body=lambda _: {"text": "it is not", "reason": "misread"}),
        "GET /log-entries": Ask(query=at_site),
        "GET /log-entries/export": Ask(query=at_site),
        # Of a meeting the walk sees who is refused as what they are; who keeps its record is decided by the shift.
        "POST /meetings": Ask(body=lambda place: {"shift_id": place["changed_id"], "kind": "pre_shift"}, best=403),
        "GET /meetings": Ask(query=at_site),
        "GET /meetings/{meeting_id}": NOTHING,
        "PATCH /meetings/{meeting_id}": Ask(body=lambda _: {"place": "here"}, best=403),
        "POST /meetings/{meeting_id}/draw": Ask(best=403),
        "POST /meetings/{meeting_id}/acknowledgements": Ask(body=lambda _: {"tasks_version": 0, "fitness": "fit"}),
        "POST /meetings/{meeting_id}/finish": Ask(best=403),
        "POST /meetings/{meeting_id}/notes": Ask(body=lambda _: {"text": "more"}, best=403),
        "GET /meeting-series": Ask(query=at_site),
        "POST /meeting-series": Ask(
            body=lambda place: {"site_id": place["site_id"], "title": "x", "weekday": 2, "starts_at": "09:00"}
        ),
        "PATCH /meeting-series/{series_id}": Ask(body=lambda _: {"place": "here"}),
        "GET /meeting-templates": NOTHING,
        "PUT /meeting-templates/{kind}/{site_type}": Ask(
            body=lambda _: {"agenda": [{"zh": "一", "en": "one"}]},
            best=403,
            common=True,
            names={"kind": "weekly", "site_type": "idc"},
        ),
        "POST /executives": Ask(body=_turn),
        "GET /executives": Ask(query=at_site),
        "GET /executives/on-duty": Ask(query=at_site),
        "GET /executives/{period_id}": NOTHING,
        "POST /executives/{period_id}/replace": Ask(
            body=lambda place: {"executive_id": place["executive_id"], "reason": "x"}
        ),
        "POST /executives/{period_id}/cancel": Ask(
            body=lambda _: {"reason": "x"}, names={"period_id": "spare_period_id"}
        ),
        # the callers of the walk are on neither of the two shifts: what is its people's is refused to them
        "POST /handovers": Ask(body=lambda place: {"shift_id": place["handed_shift_id"]}, best=409),
        "GET /handovers": Ask(query=at_site),
        "GET /handovers/{handover_id}": NOTHING,
        "POST /handovers/{handover_id}/refresh": NOTHING,
        "POST /handovers/{handover_id}/offer": Ask(best=403),
        "POST /handovers/{handover_id}/items": Ask(body=lambda _: {"kind": "note", "title": "x"}, best=403),
        "PATCH /handovers/{handover_id}/items/{item_id}": Ask(body=lambda _: {"title": "x"}, best=403),
        "DELETE /handovers/{handover_id}/items/{item_id}": Ask(best=403),
        "POST /handovers/{handover_id}/items/{item_id}/accept": Ask(best=403),
        "POST /handovers/{handover_id}/items/{item_id}/refuse": Ask(body=lambda _: {"reason": "unclear"}, best=403),
        "POST /handovers/{handover_id}/walk": Ask(best=403),
        "POST /handovers/{handover_id}/fitness": Ask(body=lambda _: {"fit": True}, best=403),
        "POST /handovers/{handover_id}/transfers/{incident_id}": Ask(best=409),
        "POST /handovers/{handover_id}/sign": Ask(body=lambda _: {"sha256": "0" * 64}, best=409),
        "POST /handovers/{handover_id}/force": Ask(body=lambda _: {"reason": "drill"}),
        "GET /duty": Ask(query=at_site),
        "GET /responsibility": Ask(query=at_site),
        "GET /sites/{site_id}/arrival-code": Ask(query=lambda _: {"post": "duty_chief"}),
        "GET /coverage": Ask(query=at_site),
        "GET /coverage/sites": NOTHING,
        "GET /coverage/export": Ask(query=at_site),
        "POST /sites/{site_id}/command": Ask(best=409),  # who asks is not there
        **ATTENDANCE,
        **TASKS,
        **SAFETY,
        **LEADING,
        "GET /on-duty": Ask(query=at_site),
        "GET /on-duty/sites": NOTHING,
        **policy({"late_after_min": 1, **LONELY}),  # last: nobody may leave once it is removed
    },
)
