"""Use cases of rules. A rule that changes or goes takes its open anomaly with it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.anomalies.domain import Reason
from monitoring_svc.detectors import silence
from monitoring_svc.detectors.domain import Phase
from monitoring_svc.detectors.judgement import Judgement
from monitoring_svc.detectors.models import DetectorRow
from monitoring_svc.detectors.timing import NO_DATA, set_silence_timer
from monitoring_svc.projections import sites
from monitoring_svc.rules import repository
from monitoring_svc.rules.domain import NoData
from monitoring_svc.rules.errors import RuleRetired
from monitoring_svc.rules.models import Rule
from monitoring_svc.rules.schemas import NoDataCreate, NoDataFigures, ThresholdCreate, ThresholdFigures
from monitoring_svc.series import repository as series_repository
from monitoring_svc.series.errors import SeriesNotFound, SeriesRetired
from monitoring_svc.series.models import Series
from svckit import timers
from svckit.core.ids import uuid7
from svckit.web import Principal, require_version

_FIGURES = ("kind", "operator", "limit", "clear", "hold_s", "after_s", "severity")


async def create(
    session: AsyncSession, new: ThresholdCreate | NoDataCreate, principal: Principal, now: datetime
) -> Rule:
    """Watch a series from its next reading on; silence is counted from now."""
    await sites.require(session, principal, new.site_id)
    series = await series_repository.by_key(session, new.site_id, new.series, lock=True)
    if series is None:
        raise SeriesNotFound(series=new.series)
    if series.retired_at is not None:
        raise SeriesRetired(series=new.series)
    rule = rule_of(series, _columns(new), now)
    await watch(session, [rule], now)
    return rule


def rule_of(series: Series, columns: Mapping[str, Any], now: datetime) -> Rule:
    """A new rule over a series."""
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
        **columns,
    )


async def watch(session: AsyncSession, rules: Sequence[Rule], now: datetime) -> None:
    """Store new rules, whose series are locked: they watch from the next reading on; silence is counted from now."""
    figures = [rule.figures for rule in rules]
    session.add_all(rules)
    await session.flush()
    session.add_all(DetectorRow(rule_id=rule.id, phase=Phase.NORMAL, watched_from=now) for rule in rules)
    await session.flush()
    for rule, said in zip(rules, figures, strict=True):
        if isinstance(said, NoData):
            await set_silence_timer(session, rule.id, rule.version, silence.deadline(said, None, now))


async def change(
    session: AsyncSession,
    rule_id: UUID,
    body: ThresholdFigures | NoDataFigures,
    principal: Principal,
    now: datetime,
    expected: int | None,
) -> Rule:
    """Replace the rule's figures. New figures begin anew: what the old ones saw is cleared."""
    rule, judgement, heard_at = await _lock(session, rule_id, principal, now)
    require_version(expected, rule.version)
    if rule.retired_at is not None:
        raise RuleRetired(id=rule_id)
    await sites.require(session, principal, rule.site_id)
    new = _columns(body)
    differs = any(getattr(rule, name) != new[name] for name in _FIGURES)
    if not differs and rule.name == new["name"]:
        return rule
    if differs:
        await _begin_anew(session, judgement, rule, "rule-changed", now)
    for name, value in new.items():
        setattr(rule, name, value)
    figures = rule.figures
    rule.version += 1
    rule.updated_at = now
    await session.flush()
    if isinstance(figures, NoData):
        await _watch_silence(session, rule, figures, heard_at)
    return rule


async def retire(
    session: AsyncSession, rule_id: UUID, principal: Principal, now: datetime, expected: int | None
) -> None:
    """Take the rule out of use. Retiring twice changes nothing."""
    rule, judgement, _ = await _lock(session, rule_id, principal, now)
    require_version(expected, rule.version)
    if rule.retired_at is None:
        await _begin_anew(session, judgement, rule, "rule-retired", now)
        rule.retire(now)
        await session.flush()


async def _lock(
    session: AsyncSession, rule_id: UUID, principal: Principal, now: datetime
) -> tuple[Rule, Judgement, datetime | None]:
    """The rule behind the lock of its series, so that no batch is judged by half a change; when it was last heard."""
    await repository.get(session, principal, rule_id)
    judgement, watch = await Judgement.of_rule(session, rule_id, now)
    return await repository.get(session, principal, rule_id), judgement, watch.heard_at if watch else None


async def _begin_anew(session: AsyncSession, judgement: Judgement, rule: Rule, reason: Reason, now: datetime) -> None:
    await judgement.dismiss(reason)
    detector = await session.get_one(DetectorRow, rule.id)
    detector.watched_from = now
    await timers.cancel(session, kind=NO_DATA, subject=str(rule.id))


async def _watch_silence(session: AsyncSession, rule: Rule, figures: NoData, heard_at: datetime | None) -> None:
    """The timer's step is the rule's version, so each new version sets its own."""
    detector = await session.get_one(DetectorRow, rule.id)
    if detector.phase == Phase.RAISED:
        return
    due = silence.deadline(figures, heard_at, detector.watched_from)
    await set_silence_timer(session, rule.id, rule.version, due)


def _columns(body: ThresholdFigures | NoDataFigures) -> dict[str, Any]:
    columns: dict[str, Any] = dict.fromkeys(("operator", "limit", "clear", "hold_s", "after_s"))
    columns |= {name: value for name, value in body.model_dump().items() if name not in {"site_id", "series"}}
    if columns["clear"] is None:
        columns["clear"] = columns["limit"]
    return columns
