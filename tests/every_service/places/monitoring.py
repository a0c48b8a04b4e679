"""monitoring-svc: what machines and people observe."""

from uuid import UUID

from contracts.sites import SiteRegistered
from monitoring_svc.anomalies.models import Anomaly
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .ground import AUDIT, NOTHING, Ask, Ground, Json, Place, at_site, made, policy

KEY = "cold-aisle"
FIGURES: Json = {"kind": "threshold", "operator": ">", "limit": 27.0, "severity": "major"}


async def settle(harness: Harness) -> Place:
    """A site with a station, a series, a rule, and an anomaly it has raised."""
    site_id, hq = uuid7(), harness.as_user(["hq_admin"])
    site = {"site_id": site_id, "version": 1, "code": "s", "name": "x", "kind": "idc", "timezone": "UTC"}
    await harness.deliver(SiteRegistered.model_validate(site))
    place = {"site_id": str(site_id)}
    station = await made(hq, "/stations", {**place, "name": "gateway"})
    series = await made(hq, f"/series/{KEY}", {**place, "unit": "℃", "kind": "temperature"}, method="PUT")
    rule = await made(hq, "/rules", {**place, **FIGURES, "series": KEY})
    anomaly = _anomaly(harness, site_id, UUID(series["id"]), UUID(rule["id"]))
    async with harness.transaction() as session:
        session.add(anomaly)
    ids = {"station_id": UUID(station["id"]), "series_id": UUID(series["id"]), "rule_id": UUID(rule["id"])}
    return Place(site_id, {**ids, "anomaly_id": anomaly.id}, api_key=station["api_key"])


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
        "GET /anomalies": Ask(query=at_site),
        "GET /anomalies/{anomaly_id}": NOTHING,
        "DELETE /series/{series_id}": NOTHING,
    },
)
