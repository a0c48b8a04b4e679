"""What people report as an incident, or promote to one, opens an incident: once."""

from uuid import UUID

import httpx
import pytest

from contracts.findings import FindingPromoted
from contracts.incidents import IncidentEscalated, IncidentOpened
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .facts import BEGIN
from .story import do, one


def promoted(site: UUID, kind: str = "incident", **more: object) -> FindingPromoted:
    """A finding that somebody says is more."""
    about = {"number": "2026-0007", "place": "二层通道", "what": "纸箱起火", "source": "on_duty"}
    moments = {"observed_at": BEGIN, "reported_at": BEGIN, "promoted_at": BEGIN}
    who = {"reported_by": uuid7(), "promoted_by": uuid7(), "promoted_by_name": "李娜"}
    values = {"finding_id": uuid7(), "site_id": site, "version": 2, "previous": "hazard", "severity": "critical"}
    return FindingPromoted.model_validate({**values, "kind": kind, **about, **moments, **who, **more})


@pytest.mark.clause("R-2.2.3e", part="promotion")
async def test_a_finding_that_is_an_incident_opens_one_and_people_are_called(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    fact = promoted(site)
    await svc.deliver(fact, twice=True)
    [opened] = await svc.published(IncidentOpened)
    assert (opened.source, opened.source_id, opened.severity) == ("manual", fact.finding_id, "critical")
    assert opened.opened_by is not None
    assert (opened.opened_by.staff_id, opened.opened_by.name) == (fact.promoted_by, "李娜")
    assert len(await svc.published(IncidentEscalated)) == 1
    assert (await one(chief))["title"] == "二层通道：纸箱起火"


@pytest.mark.clause("R-2.2.3e", part="promotion")
async def test_it_opens_no_second_one_when_it_is_told_again_after_the_first_is_over(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    fact = promoted(site)
    await svc.deliver(fact)
    await do(chief, await one(chief), "resolve")
    await svc.deliver(fact.model_copy(update={"version": 3}))
    await svc.deliver(promoted(site, kind="anomaly"))
    assert len(await svc.published(IncidentOpened)) == 1


async def test_each_finding_has_an_incident_of_its_own(svc: Harness, site: UUID) -> None:
    for _ in range(2):
        await svc.deliver(promoted(site, severity="minor"))
    assert len(await svc.published(IncidentOpened)) == 2
