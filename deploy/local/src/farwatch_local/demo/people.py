"""Making the demo's sites and people, each found again by its code."""

from dataclasses import dataclass
from typing import Any

from farwatch_local.demo.api import Api
from farwatch_local.demo.sites import HEADQUARTERS, SITES, DemoSite, Person

PASSWORD = "demo.password"  # noqa: S105  a file name
MAIL_DOMAIN = "farwatch.example"
PHONES = "1380013{:04}"
"""Numbers of people who do not exist: nothing ever calls a phone."""


@dataclass(frozen=True, slots=True)
class Known:
    """The ids behind the codes."""

    sites: dict[str, str]
    staff: dict[str, str]


async def ensure(api: Api, password: str) -> Known:
    """Make the sites and the people that are missing."""
    sites = {item["code"]: item["id"] async for item in api.all("/roster/v1/sites")}
    for site in SITES:
        if site.code not in sites:
            sites[site.code] = (await api.post("/roster/v1/sites", _site(site)))["id"]
    staff = {item["code"]: item["id"] async for item in api.all("/roster/v1/staff")}
    wanted = [(person, [sites[site.code]]) for site in SITES for person in site.people]
    for number, (person, places) in enumerate([*wanted, *((person, []) for person in HEADQUARTERS)], start=1):
        if person.code not in staff:
            body = {**_staff(person, places, password), "phone": PHONES.format(number)}
            staff[person.code] = (await api.post("/roster/v1/staff", body))["id"]
    return Known(sites, staff)


def _site(site: DemoSite) -> dict[str, Any]:
    return {"code": site.code, "name": site.name, "kind": site.kind, "timezone": site.timezone}


def _staff(person: Person, site_ids: list[str], password: str) -> dict[str, Any]:
    return {
        "code": person.code,
        "name": person.name,
        "username": person.code,
        "password": password,
        "email": f"{person.code}@{MAIL_DOMAIN}",
        "roles": list(person.posts),
        "site_ids": site_ids,
    }
