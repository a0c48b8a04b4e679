"""Devices as a file for a spreadsheet: how each is, and its online rate of a period. Times in the zone of its site."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from fastapi.responses import StreamingResponse
from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.words import DEVICE_KINDS, DEVICE_STATES, DEVICE_TROUBLES, Words, word
from monitoring_svc.devices import online
from monitoring_svc.devices.models import Device
from monitoring_svc.devices.schemas import DeviceOnlineRate
from monitoring_svc.projections import sites
from monitoring_svc.projections.models import Site
from svckit.core.errors import Language
from svckit.web.csv import Cell, csv_response

_HEADINGS = (
    Words("站点", "site"),
    Words("时区", "time zone"),
    Words("设备编码", "code"),
    Words("设备名称", "name"),
    Words("类型", "kind"),
    Words("位置", "place"),
    Words("通道", "channel"),
    Words("状态", "state"),
    Words("状态开始", "since"),
    Words("问题", "troubles"),
    Words("最近上报", "last heard"),
    Words("时钟偏差（秒）", "clock ahead, seconds"),
    Words("存储余量（天）", "storage left, days"),
    Words("固件", "firmware"),
    Words("统计开始", "from"),
    Words("统计结束", "to"),
    Words("在线时长（秒）", "online, seconds"),
    Words("离线时长（秒）", "offline, seconds"),
    Words("不计入时长（秒）", "left out, seconds"),
    Words("在线率", "online rate"),
)


async def exported(
    session: AsyncSession, query: Select[Device], start: datetime, end: datetime, language: Language
) -> StreamingResponse:
    """The file: one row a device, by site and code."""
    head = [one.in_language(language) for one in _HEADINGS]
    return await csv_response("devices.csv", head, _rows(session, query, start, end, language))


async def _rows(
    session: AsyncSession, query: Select[Device], start: datetime, end: datetime, language: Language
) -> AsyncIterator[list[Sequence[Cell]]]:
    rates = {one.device_id: one for one in (await online.rates(session, query, start, end)).devices}
    devices = (await session.scalars(query.order_by(Device.site_id, Device.code))).all()
    places = await sites.by_ids(session, {one.site_id for one in devices})
    yield [_cells(one, rates[one.id], places.get(one.site_id), (start, end), language) for one in devices]


def _cells(
    one: Device, rate: DeviceOnlineRate, site: Site | None, period: tuple[datetime, datetime], language: Language
) -> Sequence[Cell]:
    zone = ZoneInfo(site.timezone if site else "UTC")
    return [
        site.name if site else str(one.site_id),
        zone.key,
        one.code,
        one.name,
        word(DEVICE_KINDS, one.kind).in_language(language),
        one.place,
        one.channel,
        word(DEVICE_STATES, one.state).in_language(language),
        one.since.astimezone(zone),
        "；".join(word(DEVICE_TROUBLES, each).in_language(language) for each in one.troubles),
        one.received_at.astimezone(zone) if one.received_at else None,
        one.clock_offset_s,
        one.storage_days,
        one.firmware,
        *(moment.astimezone(zone) for moment in period),
        rate.online_s,
        rate.offline_s,
        rate.left_out_s,
        rate.rate,
    ]
