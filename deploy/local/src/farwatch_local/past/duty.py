"""The shifts of the past: people come, take over, hand over, go and sign their report, each with their own account."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from farwatch_local.demo.api import Api, Refused
from farwatch_local.demo.people import Known
from farwatch_local.demo.roster import PlannedShift
from farwatch_local.demo.shifts import CONFLICT
from farwatch_local.demo.sites import DemoSite, Person
from farwatch_local.past.calendar import Calendar
from farwatch_local.past.episodes import UNSIGNED
from farwatch_local.past.readings import fraction
from farwatch_local.past.services import Services
from farwatch_local.past.step import Step

COMES, LEAVES, SIGNS = (-24, -8), (3, 11), (16, 48)
"""Minutes from the start of a shift: its crew comes, the one before leaves and signs; earliest and latest."""
HANDED_OVER = {"leave_open_incidents": True, "reason": "未结事件已当面交接给下一班"}
CALM = {"summary": "本班运行平稳，各项读数正常，无异常交接事项。"}
BUSY = {
    "summary": "本班有异常事件，均已按预案处置，详见事件记录。",
    "problems": "见事件处置记录。",
    "measures": "已向下一班交代注意事项，白班跟进整改。",
}


class Duty:
    """The shifts of one site."""

    def __init__(self, services: Services, calendar: Calendar, known: Known, site: DemoSite) -> None:
        self._services = services
        self._calendar = calendar
        self._site = site
        self._site_id = known.sites[site.code]
        self._ids: dict[datetime, str] = {}

    async def look(self, admin: Api) -> None:
        """Learn the ids of the shifts that are planned."""
        async for item in admin.all("/roster/v1/shifts", site_id=self._site_id):
            self._ids[datetime.fromisoformat(item["starts_at"])] = item["id"]

    def steps(self) -> Iterator[Step]:
        """Everything that people do about their shifts."""
        shifts = self._calendar.shifts(self._site)
        for shift, before in zip(shifts, [None, *shifts], strict=False):
            late = timedelta(minutes=self._calendar.late_min(self._site, shift))
            chief, second = self._site.crews[shift.crew]
            comes = self._about(shift, COMES)
            yield Step(comes, partial(self._come, shift, chief))
            yield Step(shift.starts_at + late if late else comes, partial(self._come, shift, second))
            yield Step(shift.starts_at, partial(self._start, shift, chief))
            if before is not None:
                yield Step(self._about(shift, LEAVES) + late, partial(self._hand_over, before))
                if self._calendar.place(self._site, before) not in UNSIGNED:
                    yield Step(self._about(shift, SIGNS) + late, partial(self._sign, before))

    def _about(self, shift: PlannedShift, minutes: tuple[int, int]) -> datetime:
        """Some minute of these, the same each time: no two days are quite alike."""
        earliest, latest = minutes
        chance = fraction(f"{self._site.code} {shift.starts_at.isoformat()} {earliest}")
        return shift.starts_at + timedelta(minutes=earliest + round(chance * (latest - earliest)))

    async def _come(self, shift: PlannedShift, person: Person) -> None:
        api = await self._services.as_(person.code)
        await api.post(f"/roster/v1/shifts/{self._ids[shift.starts_at]}/check-ins")

    async def _start(self, shift: PlannedShift, chief: Person) -> None:
        api = await self._services.as_(chief.code)
        await api.post(f"/roster/v1/shifts/{self._ids[shift.starts_at]}/start")

    async def _hand_over(self, shift: PlannedShift) -> None:
        """End it, over open incidents too where they are handed over, and go home."""
        chief, second = self._site.crews[shift.crew]
        path = f"/roster/v1/shifts/{self._ids[shift.starts_at]}"
        api = await self._services.as_(chief.code)
        try:
            await api.post(f"{path}/end")
        except Refused as refused:
            if refused.status != CONFLICT:
                raise
            await api.post(f"{path}/end", HANDED_OVER)
        for person in (second, chief):
            await (await self._services.as_(person.code)).post(f"{path}/check-outs")

    async def _sign(self, shift: PlannedShift) -> None:
        api = await self._services.as_(self._site.crews[shift.crew][0].code)
        found = await api.get("/reporting/v1/shift-reports", shift_id=self._ids[shift.starts_at])
        report_id = found["items"][0]["id"]
        remarks = BUSY if self._calendar.had_incident(self._site, shift) else CALM
        await api.put(f"/reporting/v1/shift-reports/{report_id}", remarks)
        await api.post(f"/reporting/v1/shift-reports/{report_id}/submit")
