"""What the demo's stations measure, within which limits, and who is called when a limit breaks."""

import asyncio
from typing import Any

from contracts import posts
from farwatch_local.demo import equipment, fire_room, patrols
from farwatch_local.demo.api import Api
from farwatch_local.demo.people import Known
from farwatch_local.demo.sites import EXECUTIVE, NO_DATA_AFTER_S, SITES, DemoSite, Limit, Person, Series
from farwatch_local.home import Home, read_json, write_json

CALL_AGAIN_AFTER_S = 180
CALL_EXECUTIVE_AFTER_S = 360
STORM = {"window_s": 60, "individual": 5, "critical": 10}
"""A site this small has few series: more than so many calls within a minute are one message."""


DUTY = {"away_cover_needed": False}
"""A crew of two has nobody to stand in at the other's post: here a pass needs no cover."""
DUTY_AT_FIRST = {
    **DUTY,
    "presence_checks_per_shift": 0,
    "leader_rounds_per_shift": 0,
    "default_tasks": False,
    "handover_before_leaving": False,
    "opening_seats": False,
    "opening_handover": False,
    "opening_meeting": False,
    "opening_tasks": False,
}
"""As the company began: handovers, tasks from templates, presence checks, leader's rounds and the opening conditions of
a shift came into use later.
"""
QUIET_TYPE = "call_centre"
"""A call centre watches no screens all night."""


async def ensure(api: Api, home: Home, known: Known, url: str, *, silence: bool = True) -> None:
    """Make the series, the rules, the stations and the policies that are missing at every site.

    ``silence``: whether it is watched, too; not while the stations do not send yet.
    """
    async with asyncio.TaskGroup() as tasks:
        links = {"link_ttl_s": 12 * 3600}
        tasks.create_task(_ensure_policy(api, "/notify/v1/site-type-policies/call_centre", links))
        watching = f"/roster/v1/site-type-policies/{QUIET_TYPE}"
        tasks.create_task(_ensure_policy(api, watching, {"monitors_needed": 0}))
        for site in SITES:
            tasks.create_task(_ensure_site(api, home, known, site, url, silence=silence))
        for person in with_webhook():
            tasks.create_task(_ensure_webhook(api, known, person, url))


async def _ensure_site(api: Api, home: Home, known: Known, site: DemoSite, url: str, *, silence: bool) -> None:
    site_id = known.sites[site.code]
    present = {one["key"] async for one in api.all("/monitoring/v1/series", site_id=site_id)}
    for series in site.series:
        if series.key not in present:
            body = {"site_id": site_id, "unit": series.unit, "kind": series.kind, "name": series.name}
            await api.put_once_known(f"/monitoring/v1/series/{series.key}", body)
    await _ensure_rules(api, site_id, _rules(site, silence=silence))
    await _ensure_policy(api, f"/incident/v1/policies/{site_id}", _policy(known))
    await _ensure_policy(api, f"/notify/v1/policies/{site_id}", {"storm": STORM})
    await _ensure_policy(api, f"/roster/v1/policies/{site_id}", DUTY)
    await equipment.ensure(api, site_id)
    if site.kind == "data_centre":
        await patrols.ensure(api, site_id)
    await fire_room.ensure(api, site_id, site.code)
    await _ensure_station(api, home, site, site_id, url)


async def _ensure_policy(api: Api, path: str, values: dict[str, Any]) -> None:
    """Set it where nobody has ever set it: what a visitor has changed stays, and no start writes another version."""
    if (await api.get_once_known(path))["version"] == 0:
        await api.put_once_known(path, values)


async def _ensure_rules(api: Api, site_id: str, rules: list[dict[str, Any]]) -> None:
    present = {_identity(rule) async for rule in api.all("/monitoring/v1/rules", site_id=site_id)}
    for rule in rules:
        if _identity(rule) not in present:
            await api.post("/monitoring/v1/rules", {"site_id": site_id, **rule})


def _rules(site: DemoSite, *, silence: bool) -> list[dict[str, Any]]:
    """Silence is watched on one series: a gateway that stops is one incident, not one per sensor."""
    silent = {"series": site.series[0].key, "kind": "no_data", "after_s": NO_DATA_AFTER_S, "severity": "major"}
    return [
        *([silent] if silence else []),
        *(_threshold(series, limit) for series in site.series for limit in series.limits),
    ]


def _threshold(series: Series, limit: Limit) -> dict[str, Any]:
    return {
        "series": series.key,
        "kind": "threshold",
        "operator": limit.operator,
        "limit": limit.limit,
        "clear": limit.clear,
        "hold_s": limit.hold_s,
        "severity": limit.severity,
    }


def _identity(rule: dict[str, Any]) -> tuple[Any, ...]:
    """A rule of the demo is the same rule when it watches the same series for the same thing."""
    return rule["series"], rule["kind"], rule.get("operator"), rule.get("limit")


def _policy(known: Known) -> dict[str, Any]:
    return {
        "steps": [
            {"after_s": 0, "notify": [{"role": posts.DUTY_CHIEF}]},
            {"after_s": CALL_AGAIN_AFTER_S, "notify": [{"role": posts.DUTY_CHIEF}, {"role": posts.TECH_OPS}]},
            {"after_s": CALL_EXECUTIVE_AFTER_S, "notify": [{"staff_id": known.staff[EXECUTIVE.code]}]},
        ],
        "repeat": 2,
    }


async def _ensure_station(api: Api, home: Home, site: DemoSite, site_id: str, url: str) -> None:
    """Two configurations with one key: what the supervisor simulates, and what a visitor may play with.

    The API key is shown once: where a file is gone, the site gets another station.
    """
    simulated, tour = home.stations / f"{site.code}.json", home.stations / f"{site.code}-tour.json"
    if simulated.exists() and tour.exists():
        for file in (simulated, tour):
            write_json(file, {**read_json(file), "url": url})
        return
    made = await api.post_once_known("/monitoring/v1/stations", {"site_id": site_id, "name": site.station})
    common = {
        "url": url,
        "api_key": made["api_key"],
        "site": {"id": site_id, "code": site.code, "name": site.name, "timezone": site.timezone},
    }
    write_json(simulated, {**common, "series": [_sensor(one) for one in site.series if one.simulated]})
    write_json(tour, {**common, "series": [_sensor(one) for one in site.series if not one.simulated]})


def _sensor(series: Series) -> dict[str, Any]:
    return {
        "key": series.key,
        "kind": series.kind,
        "unit": series.unit,
        "normal": series.normal,
        "spread": series.spread,
    }


def with_webhook() -> list[Person]:
    """Who is called by webhook first: the executive, and who looks after the systems of a site."""
    return [EXECUTIVE, *(person for site in SITES for person in site.people if posts.TECH_OPS in person.posts)]


async def _ensure_webhook(api: Api, known: Known, person: Person, url: str) -> None:
    """They are called by webhook first; the mail address of the roster stays as the fallback."""
    staff_id = known.staff[person.code]
    address = f"{url}/sink/webhook/{person.code}"
    async for method in api.all("/notify/v1/contact-methods", staff_id=staff_id):
        if method["channel"] == "webhook":
            if method["address"] != address:
                await api.patch(f"/notify/v1/contact-methods/{method['id']}", {"address": address})
            return
    body = {"staff_id": staff_id, "channel": "webhook", "address": address, "position": 0}
    await api.post_once_known("/notify/v1/contact-methods", body)
