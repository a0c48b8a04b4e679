"""HTTP of rules."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response

from monitoring_svc.rules import repository, service
from monitoring_svc.rules.models import Rule
from monitoring_svc.rules.schemas import RuleCreate, RuleFigures, RuleRead
from monitoring_svc.series.schemas import SeriesKey
from svckit.web import IfMatch, Now, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, etag, paginate, router

endpoints = router("rules")


@endpoints.post("/rules", status_code=201)
async def create_rule(
    body: RuleCreate, session: SessionDep, principal: PrincipalDep, now: Now, response: Response
) -> RuleRead:
    """Watch a series by a threshold or by its silence (R-2.2.3c, R-2.2.3d). It is judged from its next reading on."""
    rule = await service.create(session, body, principal, now)
    etag(response, rule.version)
    return RuleRead.model_validate(rule)


@endpoints.get("/rules")
async def list_rules(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    site_id: UUID | None = None,
    series: SeriesKey | None = None,
    retired: Annotated[bool, Query(description="Include retired rules.")] = False,
) -> Page[RuleRead]:
    """The rules you may see."""
    query = repository.visible(principal, site_id, series, retired=retired)
    return await paginate(session, query, page, order=(Rule.id,), schema=RuleRead)


@endpoints.get("/rules/{rule_id}")
async def read_rule(rule_id: UUID, session: ReadSessionDep, principal: PrincipalDep, response: Response) -> RuleRead:
    """One rule, retired or not."""
    rule = await repository.get(session, principal, rule_id)
    etag(response, rule.version)
    return RuleRead.model_validate(rule)


@endpoints.put("/rules/{rule_id}")
async def change_rule(
    rule_id: UUID,
    body: RuleFigures,
    session: SessionDep,
    principal: PrincipalDep,
    now: Now,
    expected: IfMatch,
    response: Response,
) -> RuleRead:
    """Replace a rule's figures. Its open anomaly is cleared, and the next reading is judged by the new figures."""
    rule = await service.change(session, rule_id, body, principal, now, expected)
    etag(response, rule.version)
    return RuleRead.model_validate(rule)


@endpoints.delete("/rules/{rule_id}", status_code=204)
async def retire_rule(rule_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now, expected: IfMatch) -> None:
    """Take a rule out of use. Its open anomaly is cleared."""
    await service.retire(session, rule_id, principal, now, expected)
