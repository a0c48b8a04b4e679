"""Queries about rules."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.rules.errors import RuleNotFound
from monitoring_svc.rules.models import Rule
from svckit.web import Principal


def visible(
    principal: Principal, site_id: UUID | None = None, series: str | None = None, *, retired: bool = False
) -> Select[Rule]:
    """The rules in the caller's scope; the retired ones only on request."""
    query = select(Rule).where(principal.in_scope(Rule.site_id))
    if site_id is not None:
        query = query.where(Rule.site_id == site_id)
    if series is not None:
        query = query.where(Rule.series == series)
    return query if retired else query.where(Rule.retired_at.is_(None))


async def in_use(session: AsyncSession, series_id: UUID) -> Sequence[UUID]:
    """The rules that watch the series."""
    query = select(Rule.id).where(Rule.series_id == series_id, Rule.retired_at.is_(None)).order_by(Rule.id)
    return (await session.scalars(query)).all()


async def get(session: AsyncSession, principal: Principal, rule_id: UUID) -> Rule:
    """The rule, retired or not; `RuleNotFound` where it does not exist or is out of scope."""
    query = visible(principal, retired=True).where(Rule.id == rule_id)
    rule = await session.scalar(query.execution_options(populate_existing=True))
    if rule is None:
        raise RuleNotFound(id=rule_id)
    return rule
