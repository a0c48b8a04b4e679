"""Queries of the judge: few statements for many series."""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, DateTime, Double, Row, Select, bindparam, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.anomalies.domain import Cause
from monitoring_svc.detectors.domain import Detector, Phase
from monitoring_svc.detectors.models import DetectorRow
from monitoring_svc.detectors.watch import Last, Watch
from monitoring_svc.readings.domain import instant, microseconds
from monitoring_svc.rules.domain import figures_of
from monitoring_svc.rules.models import Rule
from monitoring_svc.series.models import Latest, Series

_UPDATE_LATEST = text(
    "UPDATE series_latest AS l SET at = n.at, value = n.value, received_at = n.received_at"
    " FROM unnest(:nums, :ats, :values, :received) AS n (num, at, value, received_at) WHERE l.series_num = n.num"
).bindparams(
    bindparam("nums", type_=ARRAY(BigInteger)),
    bindparam("ats", type_=ARRAY(DateTime(timezone=True))),
    bindparam("values", type_=ARRAY(Double)),
    bindparam("received", type_=ARRAY(DateTime(timezone=True))),
)


async def numbers(session: AsyncSession, ids: Collection[UUID]) -> dict[UUID, int]:
    """The short numbers of series."""
    rows = await session.execute(select(Series.id, Series.num).where(Series.id.in_(ids)))
    return dict(rows.all())


async def lock_latest(session: AsyncSession, nums: Collection[int]) -> dict[int, Last]:
    """The last readings, locked until the transaction ends; in one order everywhere, so nobody deadlocks."""
    query = (
        select(Latest.series_num, Latest.at, Latest.value, Latest.received_at)
        .where(Latest.series_num.in_(nums))
        .order_by(Latest.series_num)
        .with_for_update()
    )
    return {
        num: Last(None if at is None else microseconds(at), value, received_at)
        for num, at, value, received_at in await session.execute(query)
    }


def _watching() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Rule.id,
            Rule.version,
            Rule.site_id,
            Rule.series_id,
            Rule.series_num,
            Rule.severity,
            Rule.operator,
            Rule.limit,
            Rule.clear,
            Rule.hold_s,
            Rule.after_s,
            Series.key,
            Series.name,
            Series.unit,
            Series.kind,
            DetectorRow.phase,
            DetectorRow.since_us,
            DetectorRow.value,
            DetectorRow.peak,
            DetectorRow.peak_us,
            DetectorRow.anomaly_id,
            DetectorRow.watched_from,
        )
        .join(Series, Series.num == Rule.series_num)
        .join(DetectorRow, DetectorRow.rule_id == Rule.id)
        .where(Rule.retired_at.is_(None))
    )


async def watches(session: AsyncSession, nums: Collection[int]) -> dict[int, list[Watch]]:
    """The active rules of the series, with their states."""
    found: dict[int, list[Watch]] = {}
    for row in await session.execute(_watching().where(Rule.series_num.in_(nums))):
        found.setdefault(row.series_num, []).append(_watch(row))
    return found


async def watch(session: AsyncSession, rule_id: UUID) -> Watch | None:
    """One active rule with its state; None where it is retired."""
    row = (await session.execute(_watching().where(Rule.id == rule_id))).one_or_none()
    return None if row is None else _watch(row)


async def series_num(session: AsyncSession, rule_id: UUID) -> int | None:
    """The series that a rule watches."""
    return await session.scalar(select(Rule.series_num).where(Rule.id == rule_id))


async def store_latest(session: AsyncSession, latest: Mapping[int, Last]) -> None:
    """Write the last readings of series that were heard."""
    lasts = latest.values()
    await session.execute(
        _UPDATE_LATEST,
        {
            "nums": list(latest),
            "ats": [None if last.at is None else instant(last.at) for last in lasts],
            "values": [last.value for last in lasts],
            "received": [last.received_at for last in lasts],
        },
    )


async def store_states(session: AsyncSession, changed: Sequence[Watch]) -> None:
    """Write the states that moved."""
    rows = [
        {
            "rule_id": watch.cause.rule_id,
            "phase": watch.state.phase,
            "since_us": watch.state.since,
            "value": watch.state.value,
            "peak": watch.state.peak,
            "peak_us": watch.state.peak_at,
            "anomaly_id": watch.anomaly_id,
        }
        for watch in changed
    ]
    if rows:
        await session.execute(update(DetectorRow), rows)


def _watch(row: Row[*tuple[Any, ...]]) -> Watch:
    (rule_id, version, site_id, series_id, num, severity, *figures) = row[:11]
    (key, name, unit, kind, phase, since, value, peak, peak_at, anomaly_id, watched_from) = row[11:]
    cause = Cause(site_id, series_id, rule_id, key, name, unit, kind, severity, _figures(*figures))
    return Watch(
        cause=cause,
        series_num=num,
        version=version,
        state=Detector(Phase(phase), since, value, peak, peak_at),
        anomaly_id=anomaly_id,
        watched_from=watched_from,
    )


_figures = lru_cache(maxsize=10_000)(figures_of)
