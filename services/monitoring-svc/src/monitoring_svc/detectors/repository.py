"""Queries of the judge: few statements for many series."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    DateTime,
    Double,
    Row,
    Select,
    bindparam,
    case,
    func,
    or_,
    select,
    text,
    true,
)
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.anomalies.domain import Cause
from monitoring_svc.detectors.domain import Detector, Phase
from monitoring_svc.detectors.models import DetectorRow
from monitoring_svc.detectors.watch import Watch
from monitoring_svc.policies.figures import FIGURES
from monitoring_svc.projections.models import Site
from monitoring_svc.readings.series_batch import SeriesBatch
from monitoring_svc.rules.domain import figures_of
from monitoring_svc.rules.models import Rule
from monitoring_svc.series.models import Latest, Series
from svckit.db import CompiledStatement, RowSet, StatementRow, table_of, updating
from svckit.figures import layers_sql

_HEARD = RowSet(
    "h",
    {
        "num": BigInteger(),
        "first": BigInteger(),
        "last": BigInteger(),
        "newest": Double(),
        "received_at": DateTime(timezone=True),
    },
)
_HEAR = CompiledStatement(
    text(
        f"""
        WITH heard AS MATERIALIZED (
            SELECT num, newest AS value, received_at,
                TIMESTAMPTZ 'epoch' + h.first * INTERVAL '1 microsecond' AS first_at,
                TIMESTAMPTZ 'epoch' + h.last * INTERVAL '1 microsecond' AS last_at
            FROM {_HEARD.sql}
        ), old AS MATERIALIZED (
            SELECT series_num, at, value, received_at FROM series_latest
            WHERE series_num = ANY(:h_num) ORDER BY series_num FOR UPDATE
        ), written AS (
            UPDATE series_latest AS l SET
                at = CASE WHEN h.last_at <= old.at THEN old.at ELSE h.last_at END,
                value = CASE WHEN h.last_at <= old.at THEN old.value ELSE h.value END,
                received_at = greatest(old.received_at, h.received_at)
            FROM old JOIN heard AS h ON h.num = old.series_num WHERE l.series_num = old.series_num
        )
        SELECT old.series_num, (extract(epoch FROM old.at) * 1000000)::bigint AS last_us
        FROM old JOIN heard AS h ON h.num = old.series_num WHERE old.at >= h.first_at
        """  # noqa: S608  names of our own columns
    ).bindparams(*_HEARD.parameters)
)
_DETECTORS = table_of(DetectorRow)
_STATES = ("phase", "since_us", "value", "peak", "peak_us", "anomaly_id", "cleared_us")
_MOVE = updating(_DETECTORS, "rule_id", _STATES)


async def hear(session: AsyncSession, heard: Sequence[SeriesBatch]) -> dict[int, int]:
    """Lock the series until the transaction ends, in the order of their numbers, and write their last readings.

    Returns the time of the last judged reading before, for those series where something older or equal came now.
    """
    rows = await _HEAR.rows(session, _HEARD.values_of(heard))
    return {row.series_num: row.last_us for row in rows}


async def lock(session: AsyncSession, num: int) -> tuple[datetime | None, datetime | None]:
    """Lock one series until the transaction ends; the time of its last judged reading, and when it was last heard."""
    query = select(Latest.at, Latest.received_at).where(Latest.series_num == num).with_for_update()
    at, received_at = (await session.execute(query)).one()
    return at, received_at


_POLICY = text(layers_sql(FIGURES.kind, site="rules.site_id", at=":now")).bindparams(
    bindparam("now", type_=DateTime(timezone=True))
)


def _watching() -> Select[*tuple[Any, ...]]:
    """Rules with their states, and what is in force at their sites ``now``."""
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
            DetectorRow.cleared_us,
            func.coalesce(Site.active, true()),
            _POLICY,
        )
        .join(Series, Series.num == Rule.series_num)
        .join(DetectorRow, DetectorRow.rule_id == Rule.id)
        .outerjoin(Site, Site.id == Rule.site_id)
        .where(Rule.retired_at.is_(None))
    )


_BOUNDS_OF = RowSet("bounds", {"num": BigInteger(), "low": Double(), "high": Double(), "late": BigInteger()})
_BOUNDS = _BOUNDS_OF.source
_BROKEN = case(
    (Rule.operator == ">", _BOUNDS.c.high > Rule.limit),
    (Rule.operator == ">=", _BOUNDS.c.high >= Rule.limit),
    (Rule.operator == "<", _BOUNDS.c.low < Rule.limit),
    (Rule.operator == "<=", _BOUNDS.c.low <= Rule.limit),
    else_=False,
)
_CLOSELY = CompiledStatement(
    _watching()
    .join(_BOUNDS, _BOUNDS.c.num == Rule.series_num)
    .where(or_(DetectorRow.phase != Phase.NORMAL, _BROKEN, _BOUNDS.c.late <= DetectorRow.cleared_us))
)


async def watches(
    session: AsyncSession, heard: Sequence[SeriesBatch], judged: Mapping[int, int], now: datetime
) -> dict[int, list[Watch]]:
    """The active rules that have to look closely, by series.

    Those that are not at rest, whose limit was broken, or whose last anomaly had not ended when a late reading was
    measured; ``judged`` has the series with late readings.
    """
    bounds = [
        {
            "num": series.num,
            "low": min(series.values),
            "high": max(series.values),
            "late": series.first if series.num in judged else None,
        }
        for series in heard
    ]
    found: dict[int, list[Watch]] = {}
    for row in await _CLOSELY.rows(session, {**_BOUNDS_OF.values(bounds), "now": now}):
        found.setdefault(row.series_num, []).append(_watch(row))
    return found


async def watch(session: AsyncSession, rule_id: UUID, now: datetime) -> Watch | None:
    """One active rule with its state; None where it is retired."""
    row = (await session.execute(_watching().where(Rule.id == rule_id), {"now": now})).one_or_none()
    return None if row is None else _watch(row)


async def series_num(session: AsyncSession, rule_id: UUID) -> int | None:
    """The series that a rule watches."""
    return await session.scalar(select(Rule.series_num).where(Rule.id == rule_id))


async def store_states(session: AsyncSession, changed: Sequence[Watch]) -> None:
    """Write the states that moved; their series are locked."""
    rows = [
        {
            "rule_id": watch.cause.rule_id,
            "phase": watch.state.phase,
            "since_us": watch.state.since,
            "value": watch.state.value,
            "peak": watch.state.peak,
            "peak_us": watch.state.peak_at,
            "anomaly_id": watch.anomaly_id,
            "cleared_us": watch.cleared,
        }
        for watch in changed
    ]
    await _MOVE.write(session, rows)


def _watch(row: Row[*tuple[Any, ...]] | StatementRow) -> Watch:
    (rule_id, version, site_id, series_id, num, severity, *figures) = row[:11]
    (key, name, unit, kind, phase, since, value, peak, peak_at, anomaly_id, watched_from, *rest) = row[11:]
    cleared, active, layers = rest
    cause = Cause(site_id, series_id, rule_id, key, name, unit, kind, severity, _figures(*figures))
    return Watch(
        cause=cause,
        series_num=num,
        version=version,
        state=Detector(Phase(phase), since, value, peak, peak_at),
        anomaly_id=anomaly_id,
        watched_from=watched_from,
        cleared=cleared,
        late_after=timedelta(seconds=FIGURES.of_layers(layers).policy.late_after_s),
        active=active,
    )


_figures = lru_cache(maxsize=10_000)(figures_of)
