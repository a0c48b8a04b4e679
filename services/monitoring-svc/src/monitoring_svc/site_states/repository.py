"""The one query about the state of sites."""

from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, Select, distinct, func, literal_column, select
from sqlalchemy.dialects.postgresql import JSONB

from contracts.severities import SEVERITIES, Severity
from monitoring_svc.anomalies.models import Anomaly
from monitoring_svc.projections.models import Site
from monitoring_svc.series.models import Latest, Series
from svckit.web import Principal


def visible(principal: Principal) -> Select[tuple[Any, ...]]:
    """The active sites in the caller's scope, as the columns of `SiteState`."""
    series = select(func.count()).where(Series.site_id == Site.id, Series.retired_at.is_(None))
    heard = (
        select(func.max(Latest.received_at))
        .join(Series, Series.num == Latest.series_num)
        .where(Series.site_id == Site.id)
    )
    silent = select(func.count(distinct(Anomaly.series_id))).where(_open(), Anomaly.kind == "no_data")
    return select(
        Site.id.label("site_id"),
        series.scalar_subquery().label("series"),
        heard.scalar_subquery().label("last_received_at"),
        silent.scalar_subquery().label("silent_series"),
        _by_severity().label("open_anomalies"),
    ).where(principal.in_scope(Site.id), Site.active)


def _by_severity() -> ColumnElement[Any]:
    counts = (_count_of(severity) for severity in SEVERITIES)
    amounts = func.jsonb_build_object(*chain.from_iterable(counts), type_=JSONB)
    return select(amounts).where(_open()).scalar_subquery()


def _count_of(severity: Severity) -> tuple[ColumnElement[Any], ColumnElement[int]]:
    return literal_column(f"'{severity}'"), func.count().filter(Anomaly.severity == severity)


def _open() -> ColumnElement[bool]:
    return (Anomaly.site_id == Site.id) & (Anomaly.state == "open")
