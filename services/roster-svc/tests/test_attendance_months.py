"""The attendance sheet of a month: read, exported, closed and sealed (R-3.3.1c)."""

import csv
import hashlib
import io
import json
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from test_attendance_corrections import CHIEF, TECH, Late, code

from contracts.attendance import MonthClosed
from roster_svc.attendance_sheet.domain import Sums

SUMS = tuple(Sums.__dataclass_fields__)


@pytest.fixture
async def late(roster: Any) -> Late:
    return await Late(roster).begun()


async def close(late: Late, month: str = "2026-11") -> Any:
    return await late.roster.hq.post("/attendance-months", json={"site_id": str(late.site), "month": month})


async def sheet(late: Late, by: Any = None, **query: str) -> list[dict[str, Any]]:
    answer = await (by or late.roster.hq).get("/attendance-sheet", params={"site_id": str(late.site), **query})
    assert answer.status_code == 200, answer.text
    return list(answer.json()["items"])


async def december(late: Late) -> None:
    """It is December at the site, and everything of November is over."""
    await late.over()
    late.roster.svc.clock.advance(days=8)


@pytest.mark.clause("R-3.3.1c", part="sheet")
async def test_the_totals_of_a_person_are_the_sums_of_their_lines(late: Late) -> None:
    await late.over()
    people = await sheet(late)
    assert [one["code"] for one in people] == sorted(one["code"] for one in people)
    for one in people:
        assert all(one["totals"][name] == sum(line[name] for line in one["lines"]) for name in SUMS)
        assert one["totals"]["shifts"] == len(one["lines"])
    [tech] = [one for one in people if one["staff_id"] == str(late.tech)]
    assert tech["name"] == "刘敏"
    assert (tech["totals"]["days"], tech["totals"]["late_times"], tech["totals"]["planned_s"]) == (1, 1, 12 * 3600)
    [line] = tech["lines"]
    assert (line["day"], line["state"], line["posts"]) == ("2026-11-23", "attended", [TECH])
    assert line["attended_s"] == 12 * 3600 - 20 * 60


@pytest.mark.clause("R-3.3.1c", part="sheet")
async def test_what_the_whole_site_comes_to_is_the_sum_of_its_people(late: Late) -> None:
    await late.over()
    people = await sheet(late)

    async def total(by: Any, **query: str) -> dict[str, Any]:
        answer = await by.get("/attendance-sheet/total", params={"site_id": str(late.site), **query})
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    all_of_it = await total(late.roster.hq)
    assert all_of_it.pop("people") == 3
    assert all_of_it == {name: sum(one["totals"][name] for one in people) for name in people[0]["totals"]}
    assert (all_of_it["late_times"], all_of_it["planned_s"]) == (1, 3 * 12 * 3600)
    own = await total(late.as_(late.tech))
    assert (own["people"], own["planned_s"]) == (1, 12 * 3600), "who does not lead reads nothing of the others"
    nothing = await total(late.roster.hq, **{"from": "2026-11-24", "to": "2026-11-24"})
    assert (nothing["people"], nothing["planned_s"]) == (0, 0)
    chinese = late.roster.svc.as_user(["hq_admin"], language="zh-CN")
    told = await chinese.get("/attendance-sheet/export", params={"site_id": str(late.site)})
    *_, last = csv.DictReader(io.StringIO(told.content.decode("utf-8-sig")))
    assert (last["日期"], last["姓名"], last["迟到次数"], last["应出勤（分钟）"]) == ("全部人员合计", "", "1", "2160")


@pytest.mark.clause("R-3.3.1c", part="sheet")
async def test_the_sheet_is_read_by_days_and_in_pages_and_staff_read_their_own(late: Late) -> None:
    assert await sheet(late, **{"from": "2026-11-24", "to": "2026-11-24"}) == []
    first = await late.roster.hq.get("/attendance-sheet", params={"site_id": str(late.site), "limit": 2})
    rest = await late.roster.hq.get(
        "/attendance-sheet", params={"site_id": str(late.site), "limit": 2, "cursor": first.json()["next_cursor"]}
    )
    ids = [one["staff_id"] for part in (first, rest) for one in part.json()["items"]]
    assert len(ids) == len(set(ids)) == 3
    assert [one["staff_id"] for one in await sheet(late, late.as_(late.tech))] == [str(late.tech)]
    assert len(await sheet(late, late.as_(late.chief))) == 3
    assert await sheet(late, late.as_(late.tech), staff_id=str(late.other)) == []
    reversed_days = await late.roster.hq.get(
        "/attendance-sheet", params={"site_id": str(late.site), "from": "2026-11-02", "to": "2026-11-01"}
    )
    assert code(reversed_days) == (422, "days-reversed")


@pytest.mark.clause("R-3.3.1c", part="sheet")
async def test_the_sheet_is_a_file_in_the_time_of_the_site(late: Late) -> None:
    await late.roster.hq.patch(f"/staff/{late.tech}", json={"name": "=1+1"}, headers={"If-Match": '"1"'})
    chinese = late.roster.svc.as_user(["hq_admin"], language="zh-CN")
    answer = await chinese.get("/attendance-sheet/export", params={"site_id": str(late.site)})
    assert answer.content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    [line, total] = [row for row in rows if row["姓名"] == "'=1+1"]
    assert (line["日期"], line["应到岗"], line["到岗（计入）"]) == (
        "2026-11-23",
        "2026-11-23 08:00:00",
        "2026-11-23 08:20:00",
    )
    assert (line["迟到（分钟）"], total["日期"], total["迟到（分钟）"]) == ("20", "合计", "20")
    mine = late.roster.svc.as_user(["site_staff"], sites=[late.site], id=late.other, language="zh-CN")
    own = await mine.get("/attendance-sheet/export", params={"site_id": str(late.site)})
    assert {row["姓名"] for row in csv.DictReader(io.StringIO(own.content.decode("utf-8-sig")))} == {"赵强"}


@pytest.mark.clause("R-3.3.1c", part="sheet")
@pytest.mark.clause("R-3.3.1c", part="correction")
async def test_a_closed_month_is_sealed_and_corrected_no_more(late: Late) -> None:
    asked = await late.asked()
    await december(late)
    assert code(await close(late)) == (409, "attendance-month-has-corrections")
    await late.roster.hq.post(f"/attendance-corrections/{asked['id']}/approve")
    closed = await close(late)
    assert closed.status_code == 201, closed.text
    month = (await late.roster.hq.get(f"/attendance-months/{closed.json()['id']}")).json()
    assert month["sha256"] == hashlib.sha256(month["content"].encode()).hexdigest()
    assert json.loads(month["content"])["people"] == await sheet(late, **{"from": "2026-11-01", "to": "2026-11-30"})
    assert (month["month"], month["people"]) == ("2026-11-01", 3)
    [fact] = await late.roster.svc.published(MonthClosed)
    assert (fact.month, fact.sha256, fact.closed_at) == (date(2026, 11, 1), month["sha256"], late.roster.now)
    refused = await late.as_(late.chief).post(
        "/attendance-corrections",
        json=late.body(claimed_in_at=None, claimed_out_at=(late.starts_at + timedelta(hours=13)).isoformat()),
    )
    assert code(refused) == (409, "attendance-month-closed")
    assert "2026-11" in refused.json()["detail"]
    assert code(await close(late)) == (409, "attendance-month-closed-already")
    assert [one["id"] for one in (await late.as_(late.tech).get("/attendance-months")).json()["items"]] == [month["id"]]
    for statement in ("UPDATE attendance_months SET people = 0", "DELETE FROM attendance_months"):
        with pytest.raises(IntegrityError, match="is closed"):
            async with late.roster.svc.transaction() as session:
                await session.execute(text(statement))


async def test_a_month_that_lasts_or_has_a_shift_that_runs_is_not_closed(late: Late) -> None:
    assert code(await close(late)) == (409, "attendance-month-not-over")
    late.roster.svc.clock.advance(days=8)  # no timer has fired: the shift of November still runs
    assert code(await close(late)) == (409, "attendance-month-unfinished")
    assert (await close(late, "2026-13")).status_code == 422
    assert (await close(late, "2026-10")).status_code == 201, "nothing was planned then"
    body = {"site_id": str(late.site), "month": "2026-09"}
    by_chief = await late.as_(late.chief).post("/attendance-months", json=body)
    assert code(by_chief) == (403, "role-required")


@pytest.mark.clause("R-3.3.1f", part="overstay")
async def test_of_two_shifts_that_overlap_by_overtime_no_minute_counts_twice(late: Late) -> None:
    """She stays two hours after her shift, and is at her next one from its beginning."""
    following = await _next(late, late.other)
    await late.roster.hq.post(f"/shifts/{late.shift}/start")
    await late.roster.svc.fast_forward(hours=12)
    await late.as_(late.other).post(f"/shifts/{following}/check-ins")
    await late.roster.svc.fast_forward(hours=2)
    for shift in (late.shift, following):
        body = {"staff_id": str(late.other), "reason": "x"}
        assert (await late.roster.hq.post(f"/shifts/{shift}/check-outs", json=body)).status_code == 201
    [person] = [one for one in await sheet(late) if one["staff_id"] == str(late.other)]
    assert person["totals"]["present_s"] == 14 * 3600 + 20 * 60
    assert [one["overtime_s"] for one in person["lines"]] == [20 * 60, 0], "until she is at the next one"


async def _next(late: Late, person: UUID) -> UUID:
    found: UUID = await late.roster.shift(late.site, (person, TECH), (late.chief, CHIEF), starts_in_h=11.8334, hours=8)
    return found
