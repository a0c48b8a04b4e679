"""A series as a file for a spreadsheet: in the time of its site, whole, and written down in the audit log."""

import csv
import io
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import select

from contracts.sites import SiteRegistered
from monitoring_svc.readings import partitions
from monitoring_svc.readings.models import Reading
from monitoring_svc.series import export
from monitoring_svc.series.models import Series
from svckit.core.ids import uuid7

from .conftest import Plant, ok

KEY = "rack/7:fan-1.speed"


async def _in_zone(plant: Plant, timezone: str) -> None:
    about = {"code": "s", "name": "一站", "kind": "data_centre", "timezone": timezone, "active": True}
    await plant.svc.deliver(SiteRegistered.model_validate({"site_id": plant.site_id, "version": 1, **about}))


async def _exported(plant: Plant, series: dict[str, Any], **asked: str) -> httpx.Response:
    answer = await plant.people.get(f"/series/{series['id']}/readings/export", params=asked)
    assert answer.status_code == 200, answer.text
    return answer


def _rows(answer: httpx.Response) -> list[list[str]]:
    return list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"), newline="")))


async def test_times_are_those_of_the_sites_clock(plant: Plant) -> None:
    await _in_zone(plant, "Asia/Shanghai")
    series = await plant.series(KEY, unit="=rpm")
    await plant.post((KEY, plant.now(minutes=-30), 900.5), (KEY, plant.now(minutes=-20), -3.0))
    answer = await _exported(plant, series)
    assert answer.content.startswith("\ufeff".encode())
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert "rack-7-fan-1.speed_20261123-0700_20261123-0800.csv" in answer.headers["content-disposition"]
    assert _rows(answer) == [
        ["Time (Asia/Shanghai)", "Time (UTC)", "Value", "Unit"],
        ["2026-11-23 07:30:00", "2026-11-22T23:30:00Z", "900.5", "'=rpm"],
        ["2026-11-23 07:40:00", "2026-11-22T23:40:00Z", "-3.0", "'=rpm"],
    ]


async def test_the_head_is_in_the_readers_language(plant: Plant) -> None:
    series = await plant.series(KEY)
    answer = await plant.people.get(f"/series/{series['id']}/readings/export", headers={"Accept-Language": "zh-CN"})
    assert _rows(answer) == [["时间（UTC）", "UTC 时间", "数值", "单位"]]
    assert _rows(await _exported(plant, series)) == [["Time (UTC)", "Time (UTC)", "Value", "Unit"]]


async def test_it_is_whole_however_many_readings_there_are(plant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "_PORTION", 3)
    series = await plant.series(KEY)
    await plant.post(*((KEY, plant.now(seconds=second - 60), float(second)) for second in range(10)))
    assert [row[2] for row in _rows(await _exported(plant, series))[1:]] == [f"{value}.0" for value in range(10)]


async def test_the_hour_that_a_change_of_the_clock_repeats_is_told_apart(plant: Plant) -> None:
    await _in_zone(plant, "Europe/Berlin")
    series = await plant.series(KEY)
    summer = datetime.fromisoformat("2026-10-25T00:30:00Z")
    await _stored(plant, series, summer, summer + timedelta(hours=1))
    window = {"from": "2026-10-25T00:00:00Z", "to": "2026-10-25T02:00:00Z"}
    assert [row[:2] for row in _rows(await _exported(plant, series, **window))[1:]] == [
        ["2026-10-25 02:30:00", "2026-10-25T00:30:00Z"],
        ["2026-10-25 02:30:00", "2026-10-25T01:30:00Z"],
    ]


async def test_a_window_is_neither_empty_nor_endless_and_no_strangers_series(plant: Plant) -> None:
    series = await plant.series(KEY)
    noon = "2026-11-23T12:00:00Z"
    for start in (noon, "2026-10-01T00:00:00Z"):
        answer = await plant.people.get(f"/series/{series['id']}/readings/export", params={"from": start, "to": noon})
        assert (answer.status_code, answer.json()["type"]) == (422, "urn:farwatch:problem:window-impossible")
    foreign = plant.svc.as_user(["hq_executive"], sites=[uuid7()])
    assert (await foreign.get(f"/series/{series['id']}/readings/export")).status_code == 404


async def test_who_takes_data_out_is_in_the_audit_log(plant: Plant) -> None:
    series = await plant.series(KEY)
    await _exported(plant, series)
    auditor = plant.svc.as_user(["auditor"])
    told = ok(await auditor.get("/audit", params={"action": "GET /series/{series_id}/readings/export"}))["items"]
    assert [one["subject"] for one in told] == [series["id"]]


async def _stored(plant: Plant, series: dict[str, Any], *moments: datetime) -> None:
    """Readings of a time that is too long past for a station to tell of."""
    async with plant.svc.transaction() as session:
        num = await session.scalar(select(Series.num).where(Series.id == UUID(series["id"])))
        await partitions.ensure(session, {moment.date() for moment in moments})
        session.add_all([Reading(series_num=num, at=moment, value=1.0) for moment in moments])
