"""Use cases of rule templates: what a template would make of series, and making it, whole or not at all."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.projections import sites
from monitoring_svc.rule_templates.domain import Template, Watched, plan, shipped
from monitoring_svc.rule_templates.errors import SeriesUnknown, TemplateNotFound
from monitoring_svc.rule_templates.schemas import Applied, AppliedRule, ApplyTemplate
from monitoring_svc.rules.domain import NoData, Threshold
from monitoring_svc.rules.models import Rule
from monitoring_svc.rules.service import rule_of, watch
from monitoring_svc.series.models import Series
from svckit.web import Principal

_COLUMNS = ("kind", "severity", "operator", "limit", "clear", "hold_s", "after_s", "name")


async def apply(session: AsyncSession, code: str, body: ApplyTemplate, principal: Principal, now: datetime) -> Applied:
    """Give the series the rules that they do not have yet. The same again makes none."""
    template = _template(code)
    await sites.require(session, principal, body.site_id)
    series = await _locked(session, body)
    planned = plan(template, await _watched(session, series))
    if not body.dry_run:
        by_key = {one.key: one for one in series}
        made = [one for one in planned if one.outcome == "create"]
        new = [rule_of(by_key[one.series], {name: getattr(one.rule, name) for name in _COLUMNS}, now) for one in made]
        await watch(session, new, now)
    created = sum(one.outcome == "create" for one in planned)
    items = [AppliedRule.model_validate(one) for one in planned]
    return Applied(dry_run=body.dry_run, created=created, existing=len(planned) - created, items=items)


def _template(code: str) -> Template:
    found = next((one for one in shipped() if one.code == code), None)
    if found is None:
        raise TemplateNotFound(template=code)
    return found


async def _locked(session: AsyncSession, body: ApplyTemplate) -> list[Series]:
    """The series in the order of the request, locked in that of their numbers: two requests make no rule twice."""
    query = select(Series).where(
        Series.site_id == body.site_id, Series.key.in_(body.series), Series.retired_at.is_(None)
    )
    query = query.order_by(Series.num)
    found = {one.key: one for one in await session.scalars(query if body.dry_run else query.with_for_update())}
    if missing := [key for key in body.series if key not in found]:
        raise SeriesUnknown(series=missing[:20])
    return [found[key] for key in dict.fromkeys(body.series)]


async def _watched(session: AsyncSession, series: Sequence[Series]) -> list[Watched]:
    nums = [one.num for one in series]
    figures = defaultdict[int, list[Threshold | NoData]](list)
    for rule in await session.scalars(select(Rule).where(Rule.series_num.in_(nums), Rule.retired_at.is_(None))):
        figures[rule.series_num].append(rule.figures)
    return [Watched(one.key, one.kind, figures[one.num]) for one in series]
