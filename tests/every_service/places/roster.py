"""roster-svc: people and time."""

from datetime import timedelta
from uuid import UUID

from svckit.core.ids import uuid7
from svckit.testing import Harness

from .attendance import ASKS as ATTENDANCE
from .attendance import night
from .ground import AUDIT, NOTHING, Ask, Ground, Json, Place, at_site, made, policy

PASSWORD = "a long enough password"
LONELY = {"relief_before_leaving": False, "away_cover_needed": False}
"""The one person of the place may leave it."""


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
    planned = [await made(hq, "/shifts", _planned(place, day)) for day in (24, 25, 26, 27)]
    await hq.post(f"/shifts/{planned[3]['id']}/publish")
    ids = {"shift_id": UUID(shift["id"])}
    ids |= {
        name: UUID(one["id"])
        for name, one in zip(("planned_id", "firm_id", "spare_id", "changed_id"), planned, strict=True)
    }
    return Place(place.site_id, {**place.ids, **ids, **await night(harness, place.site_id)}, marks=place.marks)


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
        "POST /shifts/{shift_id}/start": NOTHING,
        "POST /shifts/{shift_id}/check-outs": Ask(body=lambda place: {"staff_id": place["chief_id"]}),
        "POST /shifts/{shift_id}/end": Ask(body=lambda _: {"reason": "drill"}),
        "GET /duty": Ask(query=at_site),
        "GET /responsibility": Ask(query=at_site),
        "POST /sites/{site_id}/command": Ask(best=409),  # who asks is not there
        **ATTENDANCE,
        "GET /on-duty": Ask(query=at_site),
        "GET /on-duty/sites": NOTHING,
        **policy({"late_after_min": 1, **LONELY}),  # last: nobody may leave once it is removed
    },
)
