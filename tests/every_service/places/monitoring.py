"""monitoring-svc: what machines and people observe."""

from datetime import timedelta
from uuid import UUID

from duty_told import Duty

from contracts.sites import SiteRegistered
from monitoring_svc.anomalies.models import Anomaly
from monitoring_svc.inspections.models import Inspection
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .findings import FINDINGS, settled_findings
from .ground import AUDIT, NOTHING, Ask, Ground, Json, Place, at_site, made, policy
from .photos import PHOTO, photographed
from .schedules import SCHEDULES, settled_schedules

KEY = "cold-aisle"
ANSWERS: Json = {"results": [{"item": "a", "value": "pass"}]}
VISIT: Json = {"checkpoint": "gate", "proof": "none", "reason": "x"}
FIGURES: Json = {"kind": "threshold", "operator": ">", "limit": 27.0, "severity": "major"}


async def settle(harness: Harness) -> Place:
    """A site with a station, a series, a rule, and an anomaly it has raised; and with things to check."""
    site_id, hq = uuid7(), harness.as_user(["hq_admin"])
    site = {"site_id": site_id, "version": 1, "code": "s", "name": "x", "kind": "idc", "timezone": "UTC"}
    await harness.deliver(SiteRegistered.model_validate(site))
    chief = uuid7()
    await harness.deliver(Duty(site_id).begins(chief, at=harness.clock.now()))
    place = {"site_id": str(site_id)}
    station = await made(hq, "/stations", {**place, "name": "gateway"})
    series = await made(hq, f"/series/{KEY}", {**place, "unit": "℃", "kind": "temperature"}, method="PUT")
    rule = await made(hq, "/rules", {**place, **FIGURES, "series": KEY})
    anomaly = _anomaly(harness, site_id, UUID(series["id"]), UUID(rule["id"]))
    async with harness.transaction() as session:
        session.add(anomaly)
    ids = {"station_id": UUID(station["id"]), "series_id": UUID(series["id"]), "rule_id": UUID(rule["id"])}
    for name in ("device-id", "old-id"):
        made_one = await made(hq, "/devices", {**place, "code": name, "name": "x", "kind": "camera"})
        ids[name.replace("-", "_")] = UUID(made_one["id"])
    ids |= {"anomaly_id": anomaly.id, "staff_id": chief, **await _checks(harness, site_id)}
    ids |= await settled_findings(harness, site_id)
    ids |= await settled_schedules(harness, site_id, ids["checklist_id"])
    return Place(site_id, ids, marks=(site_id.hex,), api_key=station["api_key"])


async def _checks(harness: Harness, site_id: UUID) -> dict[str, UUID]:
    """A checklist, and inspections by it: one for each move that ends one, one that was missed, one that is done."""
    hq = harness.as_user(["hq_admin"])
    route = await made(hq, "/routes", {**_route(site_id), "site_id": str(site_id)})
    along = {"site_id": str(site_id), "code": site_id.hex, "route_id": route["id"]}
    checklist = await made(hq, "/checklists", {**_checklist(site_id), **along})
    due_at = (harness.clock.now() + timedelta(minutes=1)).isoformat()
    body = {"site_id": str(site_id), "checklist_id": checklist["id"], "due_at": due_at}
    missed = UUID((await made(hq, "/inspections", body))["id"])
    async with harness.transaction() as session:
        inspection = await session.get_one(Inspection, missed)
        inspection.miss(harness.clock.now())
    opened, dropped, answered, done = [UUID((await made(hq, "/inspections", body))["id"]) for _ in range(4)]
    for one in (answered, done):
        await made(hq, f"/inspections/{one}/results", ANSWERS)
        await made(hq, f"/inspections/{one}/visits", VISIT)
    await made(hq, f"/inspections/{done}/complete", {})
    return {
        "checklist_id": UUID(checklist["id"]),
        "route_id": UUID(route["id"]),
        "inspection_id": opened,
        "dropped_inspection_id": dropped,
        "answered_inspection_id": answered,
        "done_inspection_id": done,
        "missed_inspection_id": missed,
        "photo_id": await photographed(hq, f"/inspections/{opened}"),
    }


def _checklist(site_id: UUID | str) -> Json:
    item = {"key": "a", "kind": "pass_fail", "title_zh": "甲", "title_en": "A"}
    names = {"name_zh": f"查 {site_id}"[:30], "name_en": f"x {site_id}"[:30]}
    return {"kind": "other", "post": "duty_chief", **names, "items": [item]}


def _route(site_id: UUID | str) -> Json:
    gate = {"key": "gate", "name_zh": f"门 {site_id}"[:30], "name_en": f"g {site_id}"[:30]}
    names = {"name_zh": f"线 {site_id}"[:30], "name_en": f"r {site_id}"[:30]}
    return {**names, "order": "in_order", "checkpoints": [gate]}


def _at(name: str) -> dict[str, str]:
    return {"inspection_id": name}


def _anomaly(harness: Harness, site_id: UUID, series_id: UUID, rule_id: UUID) -> Anomaly:
    now = harness.clock.now()
    return Anomaly(
        id=uuid7(),
        version=1,
        site_id=site_id,
        series_id=series_id,
        rule_id=rule_id,
        cause_key=KEY,
        kind="threshold",
        series=KEY,
        severity="major",
        summary="too hot",
        unit="℃",
        began_at=now,
        detected_at=now,
        state="open",
        late=False,
    )


GROUND = Ground(
    settle,
    {
        **AUDIT,
        "POST /stations": Ask(body=lambda place: {"site_id": place["site_id"], "name": "second"}),
        "GET /stations": Ask(query=at_site),
        "GET /stations/{station_id}": NOTHING,
        "POST /stations/{station_id}/rotate-key": NOTHING,
        "POST /stations/{station_id}/revoke": NOTHING,
        "PUT /series/{key}": Ask(body=lambda place: {"site_id": place["site_id"], "unit": "%", "kind": "humidity"}),
        "PUT /series": Ask(
            body=lambda place: {
                "site_id": place["site_id"],
                "series": [{"key": "hot-aisle", "unit": "℃", "kind": "temperature"}],
            }
        ),
        "GET /unknown-series": Ask(query=at_site),
        "POST /unknown-series/ignore": Ask(body=lambda place: {"site_id": place["site_id"], "keys": ["nobody's"]}),
        "GET /series": Ask(query=at_site),
        "GET /series/{series_id}": NOTHING,
        "GET /series/{series_id}/readings": NOTHING,
        "GET /series/{series_id}/readings/export": NOTHING,
        "GET /series/{series_id}/chart": NOTHING,
        "GET /trends": Ask(query=lambda place: {"series_id": place["series_id"]}),
        "GET /site-states": NOTHING,
        "GET /rule-templates": Ask(common=True),
        "POST /rule-templates/{template}/apply": Ask(
            body=lambda place: {"site_id": place["site_id"], "series": [KEY], "dry_run": True},
            names={"template": "silence"},
        ),
        "POST /rules": Ask(body=lambda place: {"site_id": place["site_id"], "series": KEY, **FIGURES}),
        "GET /rules": Ask(query=at_site),
        "GET /rules/{rule_id}": NOTHING,
        "PUT /rules/{rule_id}": Ask(body=lambda _: {**FIGURES, "limit": 30.0}),
        "DELETE /rules/{rule_id}": NOTHING,
        **policy({"oldest_reading_days": 3}),
        "POST /readings": Ask(
            body=lambda _: {"readings": [{"series": KEY, "at": "2026-11-23T00:00:00Z", "value": 1.0}]},
            best=202,
            common=True,
        ),
        "POST /devices/states": Ask(
            body=lambda _: {"states": [{"device": "device-id", "observed_at": "2026-11-23T00:00:00Z"}]},
            best=202,
            common=True,
        ),
        "GET /devices": Ask(query=at_site),
        "POST /devices": Ask(
            body=lambda place: {"site_id": place["site_id"], "code": "new", "name": "x", "kind": "sensor"}, best=201
        ),
        "POST /devices/import": Ask(best=422),  # an empty file
        "GET /devices/import/template": NOTHING,
        "GET /devices/summary": Ask(query=at_site),
        "GET /devices/online-rates": Ask(query=at_site),
        "GET /devices/export": NOTHING,
        "GET /devices/{device_id}": NOTHING,
        "PUT /devices/{device_id}": Ask(body=lambda _: {"name": "y", "kind": "camera"}),
        "GET /devices/{device_id}/changes": NOTHING,
        "POST /devices/{device_id}/maintenance": Ask(body=lambda _: {"until": "2026-11-24T00:00:00Z", "reason": "x"}),
        "POST /devices/{device_id}/end-maintenance": NOTHING,
        "GET /devices/{device_id}/test-alarms": NOTHING,
        "POST /devices/{device_id}/test-alarms": Ask(body=lambda _: {}, best=201),
        "DELETE /devices/{device_id}": Ask(names={"device_id": "old_id"}),
        "GET /anomalies": Ask(query=at_site),
        "GET /anomalies/{anomaly_id}": NOTHING,
        "DELETE /series/{series_id}": NOTHING,
        "GET /checklists": NOTHING,
        "POST /checklists": Ask(
            body=lambda place: {
                **_checklist(place.site_id),
                "site_id": place["site_id"],
                "code": f"n{place.site_id.hex}",
            },
            best=201,
        ),
        "GET /checklists/{checklist_id}": NOTHING,
        "PUT /checklists/{checklist_id}": Ask(body=lambda place: _checklist(place.site_id)),
        "GET /checklists/{checklist_id}/versions": NOTHING,
        "GET /checklists/{checklist_id}/versions/{version}": Ask(names={"version": "1"}),
        "GET /routes": Ask(query=at_site),
        "POST /routes": Ask(body=lambda place: {**_route(place.site_id), "site_id": place["site_id"]}, best=201),
        "GET /routes/{route_id}": NOTHING,
        "PUT /routes/{route_id}": Ask(body=lambda place: _route(place.site_id)),
        "GET /routes/{route_id}/versions": NOTHING,
        "POST /routes/{route_id}/checkpoints/import": Ask(content=("名称,英文名称\n屋顶,Roof\n".encode(), "text/csv")),
        "GET /routes/checkpoints/import/template": NOTHING,
        "GET /routes/{route_id}/codes": NOTHING,
        "POST /routes/{route_id}/codes/{checkpoint}/reissue": Ask(
            body=lambda _: {"reason": "x"}, names={"checkpoint": "gate"}
        ),
        "GET /inspections": Ask(query=at_site),
        "POST /inspections": Ask(
            body=lambda place: {
                "site_id": place["site_id"],
                "checklist_id": place["checklist_id"],
                "due_at": "2026-11-24T00:00:00Z",
            },
            best=201,
        ),
        "GET /inspections/rates": Ask(query=at_site),
        "GET /inspections/export": NOTHING,
        "GET /inspections/{inspection_id}": NOTHING,
        "POST /inspections/{inspection_id}/begin": Ask(body=lambda _: {}),
        "POST /inspections/{inspection_id}/results": Ask(body=lambda _: ANSWERS),
        "POST /inspections/{inspection_id}/visits": Ask(body=lambda _: VISIT),
        "POST /inspections/{inspection_id}/complete": Ask(body=lambda _: {}, names=_at("answered_inspection_id")),
        "POST /inspections/{inspection_id}/cancel": Ask(
            body=lambda _: {"reason": "x"}, names=_at("dropped_inspection_id")
        ),
        "POST /inspections/{inspection_id}/explain": Ask(
            body=lambda _: {"reason": "x"}, names=_at("missed_inspection_id")
        ),
        "POST /inspections/{inspection_id}/corrections": Ask(
            body=lambda _: {"item": "a", "value": "fail", "reason": "x"}, best=201, names=_at("done_inspection_id")
        ),
        "PUT /inspections/{inspection_id}/photos/{photo_id}": Ask(content=PHOTO, best=201),
        "GET /photos/{photo_id}": NOTHING,
        **FINDINGS,
        **SCHEDULES,
    },
)
