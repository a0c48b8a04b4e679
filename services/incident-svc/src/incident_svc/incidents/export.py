"""Incidents as CSV for spreadsheets: UTF-8 with its mark, CRLF, every cell quoted, no cell that starts a formula."""

import csv
import io
import re
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Select, select, tuple_
from sqlalchemy.orm import defer

from incident_svc.incidents.models import Incident
from incident_svc.incidents.timeline import SEVERITIES_ZH, SOURCES, Sentence
from incident_svc.projections.models import Site
from svckit.core.errors import Language
from svckit.db import Database

AT_ONCE = 500
BOM = "\ufeff"
_FORMULA = re.compile(r"^[=+\-@＝＋－＠\t\r\n\0]")
"""What a spreadsheet would run as a formula; the wide signs of Chinese keyboards are the same to it."""
_HEADINGS = (
    Sentence("编号", "number"),
    Sentence("站点", "site"),
    Sentence("标题", "title"),
    Sentence("等级", "level"),
    Sentence("严重程度", "severity"),
    Sentence("状态", "state"),
    Sentence("来源", "source"),
    Sentence("起因", "cause"),
    Sentence("出现次数", "occurrences"),
    Sentence("时区", "time zone"),
    Sentence("创建时间", "opened"),
    Sentence("确认时间", "acknowledged"),
    Sentence("处理人", "who has it"),
    Sentence("处置完毕时间", "resolved"),
    Sentence("处置人", "resolved by"),
    Sentence("关闭时间", "closed"),
    Sentence("确认用时（秒）", "seconds to acknowledge"),
    Sentence("处置用时（秒）", "seconds to resolve"),
    Sentence("演练", "exercise"),
)
_STATES_ZH = {"open": "待确认", "acknowledged": "处置中", "resolved": "已处置", "closed": "已关闭"}
_ROMAN = ("I", "II", "III", "IV")


async def rows(database: Database, query: Select[Incident], language: Language) -> AsyncIterator[bytes]:
    """The file in parts, read as it is sent: newest first, in the query's own order."""
    yield (BOM + _lines([[one.zh if language == "zh" else one.en for one in _HEADINGS]])).encode()
    query = query.options(defer(Incident.policy, raiseload=True))  # the largest column, and no cell of it
    last: tuple[datetime, UUID] | None = None
    while True:
        async with database.read() as session:
            part = query if last is None else query.where(tuple_(Incident.opened_at, Incident.id) < last)
            incidents = (await session.scalars(part.limit(AT_ONCE))).all()
            site_ids = {one.site_id for one in incidents}
            sites = {one.id: one for one in await session.scalars(select(Site).where(Site.id.in_(site_ids)))}
            if incidents:
                last = (incidents[-1].opened_at, incidents[-1].id)
                yield _lines([_cells(one, sites, language) for one in incidents]).encode()
        if len(incidents) < AT_ONCE:
            return


def _cells(incident: Incident, sites: Mapping[UUID, Site], language: Language) -> list[str]:
    site = sites.get(incident.site_id)
    zone = _zone(site.timezone if site else "UTC")
    acknowledged_at = incident.first_acknowledged_at or incident.acknowledged_at
    zh = language == "zh"
    source = SOURCES.get(incident.source, Sentence(incident.source, incident.source))
    return [
        incident.number,
        site.name if site else "",
        incident.title,
        _ROMAN[incident.level - 1],
        SEVERITIES_ZH.get(incident.severity, incident.severity) if zh else incident.severity,
        _STATES_ZH.get(incident.state, incident.state) if zh else incident.state,
        source.zh if zh else source.en,
        incident.cause_key or "",
        str(incident.occurrences),
        zone.key,
        _local(incident.opened_at, zone),
        _local(acknowledged_at, zone),
        _name(incident.acknowledged_by),
        _local(incident.resolved_at, zone),
        _name(incident.resolved_by),
        _local(incident.closed_at, zone),
        _seconds(incident.opened_at, acknowledged_at),
        _seconds(incident.opened_at, incident.resolved_at),
        ("是" if zh else "yes") if incident.exercise else "",
    ]


def safe(cell: str) -> str:
    """The cell as text, whatever it begins with."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _lines(cells: Iterable[Sequence[str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([safe(one) for one in row] for row in cells)
    return text.getvalue()


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def _local(at: datetime | None, zone: ZoneInfo) -> str:
    return "" if at is None else at.astimezone(zone).strftime("%Y-%m-%d %H:%M:%S")


def _seconds(since: datetime, until: datetime | None) -> str:
    return "" if until is None else str(round((until - since).total_seconds()))


def _name(actor: Mapping[str, Any] | None) -> str:
    return str(actor["name"]) if actor else ""
