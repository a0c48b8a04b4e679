"""Use cases of rule templates: what a template would make of series, and making it, whole or not at all."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.detectors import silence
from monitoring_svc.detectors.domain import Phase
from monitoring_svc.detectors.models import DetectorRow
from monitoring_svc.detectors.timing import set_silence_timer
from monitoring_svc.projections import sites
from monitoring_svc.rule_templates.domain import Planned, Template, Watched, plan, shipped
from monitoring_svc.rule_templates.errors import SeriesUnknown, TemplateNotFound
from monitoring_svc.rule_templates.schemas import Applied, AppliedRule, ApplyTemplate
from monitoring_svc.rules.domain import NoData
from monitoring_svc.rules.models import Rule
from monitoring_svc.series.models import Series
from svckit.core.ids import uuid7
from svckit.web import Principal

_FIGURES = ("kind", "severity", "operator", "limit", "clear", "hold_s", "after_s", "name")


async def apply(session: AsyncSession, code: str, body: ApplyTemplate, principal: Principal, now: datetime) -> Applied:
    """Give the series the rules that they do not have yet. The same again makes none."""
    template = _template(code)
    await sites.require(session, principal, body.site_id)
    series = await _locked(session, body)
    planned = plan(template, await _watched(session, series))
    if not body.dry_run:
        await _create(session, series, [one for one in planned if one.outcome == "create"], now)
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
        raise SeriesUnknown(series=", ".join(missing[:20]))
    return [found[key] for key in dict.fromkeys(body.series)]


async def _watched(session: AsyncSession, series: Sequence[Series]) -> list[Watched]:
    nums = [one.num for one in series]
    rules = (await session.scalars(select(Rule).where(Rule.series_num.in_(nums), Rule.retired_at.is_(None)))).all()
    return [
        Watched(one.key, one.kind, [rule.figures for rule in rules if rule.series_num == one.num]) for one in series
    ]


async def _create(session: AsyncSession, series: Sequence[Series], planned: Sequence[Planned], now: datetime) -> None:
    """Silence is counted from now, like that of a rule made by hand."""
    by_key = {one.key: one for one in series}
    rules = [_rule(by_key[one.series], one, now) for one in planned]
    session.add_all(rules)
    await session.flush()
    session.add_all(DetectorRow(rule_id=rule.id, phase=Phase.NORMAL, watched_from=now) for rule in rules)
    await session.flush()
    for rule in rules:
        figures = rule.figures
        if isinstance(figures, NoData):
            await set_silence_timer(session, rule.id, rule.version, silence.deadline(figures, None, now))


def _rule(series: Series, planned: Planned, now: datetime) -> Rule:
    return Rule(
        id=uuid7(),
        version=1,
        site_id=series.site_id,
        series_id=series.id,
        series_num=series.num,
        series=series.key,
        created_at=now,
        updated_at=now,
        retired_at=None,
        **{name: getattr(planned.rule, name) for name in _FIGURES},
    )
