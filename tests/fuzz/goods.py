"""Requests that would succeed, one of each kind."""

from dataclasses import dataclass
from typing import Any

from outsider import Json, Site, at

from farwatch_local.databases import SERVICES


@dataclass(frozen=True)
class Good:
    """A request that would succeed; ``token`` None: the administrator's."""

    method: str
    path: str
    body: Any = None
    token: str | None = None


def goods_of(site: Site) -> list[Good]:
    """One of each kind, at this site."""
    here, incident = {"site_id": site.id}, f"/incident/v1/incidents/{site.incident_id}"
    shift, steps = f"/roster/v1/shifts/{site.shift_id}", [{"after_s": 0, "notify": [{"role": "duty_chief"}]}]
    people = [{"staff_id": site.chief_id, "post": "duty_chief"}]
    rule = {**here, "series": "cold-aisle", "kind": "threshold", "operator": ">", "limit": 30.5, "clear": 29.5}
    reading = {"series": "cold-aisle", "at": at(), "value": 24.5}
    state = {"device": "cam-1", "observed_at": at(), "online": True, "gap_since": at(), "storage_days": 5.5}
    figures: Json = {"urgent": {"tries": 3, "backoff_s": [1.5, 3], "budget_s": 60}, "link_ttl_s": 600}
    writes = [
        Good("POST", "/roster/v1/sites", {"code": "x", "name": "x", "kind": "idc", "timezone": "UTC"}),
        Good("POST", "/roster/v1/staff", {"code": "x", "name": "x", "roles": ["tech_ops"], "site_ids": [site.id]}),
        Good("PATCH", f"/roster/v1/staff/{site.chief_id}", {"name": "x", "phone": "138 0013 8000", "email": "a@b"}),
        Good("PUT", f"/roster/v1/policies/{site.id}", {"late_after_min": 5, "no_show_after_min": 30}),
        Good(
            "POST", "/roster/v1/shifts", {**here, "starts_at": at(90_000), "ends_at": at(95_000), "assignments": people}
        ),
        Good("POST", f"{shift}/check-ins", {"staff_id": site.chief_id, "at": at()}),
        Good("POST", "/roster/v1/auth/token", {"username": "nobody", "password": "x" * 10}),
        Good("POST", "/monitoring/v1/stations", {**here, "name": "x"}),
        Good("POST", "/monitoring/v1/devices", {**here, "code": "cam-1", "name": "x", "kind": "camera"}),
        Good("POST", "/monitoring/v1/devices/states", {"states": [state]}, site.station.token),
        Good("PUT", "/monitoring/v1/series/new", {**here, "unit": "%", "kind": "humidity", "name": "湿度"}),
        Good("POST", "/monitoring/v1/rules", {**rule, "hold_s": 60, "severity": "minor"}),
        Good(
            "POST",
            "/monitoring/v1/rules",
            {**here, "series": "cold-aisle", "kind": "no_data", "after_s": 60, "severity": "minor"},
        ),
        Good("PUT", f"/monitoring/v1/policies/{site.id}", {"future_tolerance_s": 5, "oldest_reading_days": 3}),
        Good("POST", "/monitoring/v1/readings", {"readings": [reading] * 3}, site.station.token),
        Good("POST", "/incident/v1/incidents", {**here, "title": "x", "severity": "minor", "summary": "y"}),
        Good("POST", f"{incident}/acknowledge", {"note": "x"}),
        Good("POST", f"{incident}/notes", {"text": "x"}),
        Good("POST", f"{incident}/level", {"level": 2, "reason": "x"}),
        Good("PUT", f"/incident/v1/policies/{site.id}", {"steps": steps, "repeat": 1}),
        Good(
            "POST",
            "/notify/v1/contact-methods",
            {"staff_id": site.chief_id, "channel": "email", "address": "a@b.example"},
        ),
        Good("PUT", f"/notify/v1/policies/{site.id}", figures),
        Good("POST", "/notify/v1/ack/" + "a" * 40, {}),
        Good("PUT", f"/reporting/v1/policies/{site.id}", {"report_due_s": 600, "acknowledge_within_s": {"major": 60}}),
        Good("PUT", f"/reporting/v1/policies/{site.id}", {"report_due_s": 900, "effective_from": at(3600)}),
        Good("PUT", "/reporting/v1/site-type-policies/idc", {"report_due_s": 1200}),
    ]
    return writes * 2 + _reads(site) + _of_duty(site)


def _reads(site: Site) -> list[Good]:
    lists = ("roster/v1/sites", "roster/v1/staff", "roster/v1/shifts", "monitoring/v1/series", "monitoring/v1/rules")
    more = ("monitoring/v1/anomalies", "incident/v1/incidents", "notify/v1/deliveries", "reporting/v1/shift-reports")
    policies = ("reporting/v1/policies", "reporting/v1/site-type-policies", f"reporting/v1/policies/{site.id}/history")
    audits = tuple(f"{name}/v1/audit" for name in SERVICES)
    return [Good("GET", f"/{path}?limit=3") for path in (*lists, *more, *policies, *audits)]


def _of_duty(site: Site) -> list[Good]:
    asked = [Good("GET", f"/roster/v1/{path}?site_id={site.id}") for path in ("on-duty", "duty", "responsibility")]
    return [*asked, Good("POST", f"/roster/v1/sites/{site.id}/command", {"reason": "换人"})]
