"""The shifts of the past: people come, meet, work, hand over, go and sign their report, each with their own account."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from farwatch_local.demo import fire_room
from farwatch_local.demo.api import Api, Refused
from farwatch_local.demo.crew import Crew
from farwatch_local.demo.findings import FINDINGS, Found
from farwatch_local.demo.gear import CHECKED_SITE
from farwatch_local.demo.people import Known
from farwatch_local.demo.roster import PlannedShift
from farwatch_local.demo.shifts import CONFLICT, WALKS_AFTER
from farwatch_local.demo.sites import EXECUTIVE, DemoSite, Person
from farwatch_local.past import duty_book as book
from farwatch_local.past.calendar import Calendar
from farwatch_local.past.episodes import DAYS, UNSIGNED
from farwatch_local.past.readings import fraction
from farwatch_local.past.services import Services
from farwatch_local.past.step import Step

CHIEF_COMES, COMES, LEAVES, SIGNS = (-44, -32), (-24, -9), (3, 11), (16, 48)
"""Minutes from the start of a shift: its chief and its crew come, the one before leaves and signs; earliest, latest."""
OFFERS, REFUSES, REVIEWS, BRIEFS, SEALS, ORDERED, SEALS_LATE = -14, -11, -8, -6, 0, 14, 25
"""And its handover is offered, answered and signed, its meeting is held."""
ROUND, AHEAD = timedelta(hours=1), timedelta(minutes=70)
"""Every hour the crew does what is due before the next time round."""
SOON = timedelta(minutes=1)
CHECKED = 8
"""Minutes from the start of a shift: its start-up checks are done. A shift that was published before checklists came
into use gets them when it starts, and they are missed a quarter of an hour later.
"""
CHECK_TAKES, SEEN_TO_AFTER = timedelta(minutes=25), timedelta(minutes=22)
WEEKLY_TAKES = timedelta(minutes=40)
MISSED_FOR = timedelta(minutes=9)
HANDED_OVER = {"leave_open_incidents": True, "reason": "未结事件已当面交接给下一班"}
CALM = {"summary": "本班运行平稳，各项读数正常，无异常交接事项。"}
BUSY = {
    "summary": "本班有异常事件，均已按预案处置，详见事件记录。",
    "problems": "见事件处置记录。",
    "measures": "已向下一班交代注意事项，白班跟进整改。",
}


class Duty:
    """The shifts of one site. ``later``: has a step done that nobody could foresee."""

    def __init__(
        self, services: Services, calendar: Calendar, known: Known, site: DemoSite, later: Callable[[Step], None]
    ) -> None:
        self._services = services
        self._calendar = calendar
        self._known = known
        self._site = site
        self._site_id = known.sites[site.code]
        self._ids: dict[datetime, str] = {}
        self._later = later
        self._crew = Crew(services.as_, known, site, patient=False)
        self._checking = Crew(services.as_, known, site)
        """What a check asks for that nobody here can do is left, as it is live."""
        self._away: dict[book.Away, str] = {}
        self._alone: dict[book.Alone, str] = {}

    async def look(self, admin: Api) -> None:
        """Learn the ids of the shifts that are planned."""
        async for item in admin.all("/roster/v1/shifts", site_id=self._site_id):
            self._ids[datetime.fromisoformat(item["starts_at"])] = item["id"]

    def steps(self) -> Iterator[Step]:
        """Everything that people do about their shifts."""
        return (replace(step, site=self._site.code) for step in self._steps())

    def _steps(self) -> Iterator[Step]:
        shifts = self._calendar.shifts(self._site)
        upcoming = [*shifts, self._calendar.next_shift(self._site)]
        for shift, before in zip(upcoming, [None, *shifts], strict=True):
            yield from self._beginning(shift)
            yield from self._course(shift)
            if before is not None:
                yield from self._change(before, shift)
            yield Step(shift.starts_at, partial(self._start, shift))
        yield from self._looking_around()
        for day in book.WEEKLY_DAYS:
            yield Step(self._calendar.moment(self._site, day, book.WEEKLY_AT) + WEEKLY_TAKES, self._hold_weekly)
        for day in range(book.WEEKLY_DAYS[0], DAYS):
            yield Step(self._calendar.moment(self._site, day, book.IMPROVING_AT), self._improve)

    def _beginning(self, shift: PlannedShift) -> Iterator[Step]:
        late = timedelta(minutes=self._calendar.late_min(self._site, shift))
        chief, second = self._site.crews[shift.crew]
        early = self._about(shift, CHIEF_COMES)
        if self._place(shift) == book.LATE_CHIEF:
            early = _from(shift, -book.LATE_CHIEF_BEFORE_MIN)
        comes = shift.starts_at + late if late else self._about(shift, COMES)
        yield Step(early, partial(self._come, shift, chief))
        yield Step(comes, partial(self._come, shift, second))
        for at in {_from(shift, BRIEFS), max(comes, _from(shift, BRIEFS))}:
            yield Step(at, partial(self._brief, shift))

    def _looking_around(self) -> Iterator[Step]:
        """The weekly check of the fire control room, and what people found."""
        for nth, at in enumerate(self._calendar.weekly(self._site, fire_room.WEEKDAY, fire_room.AT)):
            if (self._site.code, nth) != book.WEEKLY_CHECK_MISSED:
                failed = (self._site.code, nth) == book.WEEKLY_CHECK_FAILED
                yield Step(at + CHECK_TAKES, partial(self._check_weekly, book.WEEKLY_CHECK_WRONG if failed else {}))
        for (day, hour), found in zip(book.FOUND_AT, FINDINGS, strict=True):
            at = self._calendar.moment(self._site, day, hour)
            yield Step(at, partial(self._report, found))
            yield Step(at + SEEN_TO_AFTER, partial(self._see_to, found))

    def _course(self, shift: PlannedShift) -> Iterator[Step]:
        """Checks, tasks and presence checks, where they are in use; leave; what is written down."""
        if self._in_full(shift):
            yield Step(_from(shift, CHECKED), partial(self._check, shift))
            yield Step(shift.starts_at + SOON, partial(self._expect_checks, shift))
            at = _from(shift, 20)
            while at < shift.ends_at:
                yield Step(at, partial(self._work, shift, at + AHEAD))
                at += ROUND
        yield from self._apart_from_every_day(shift)

    def _apart_from_every_day(self, shift: PlannedShift) -> Iterator[Step]:
        place = self._place(shift)
        for away in book.AWAYS:
            if away.place == place:
                yield Step(_from(shift, away.after_min), partial(self._leave, shift, away))
                yield Step(_from(shift, away.after_min + away.back_after_min), partial(self._back, shift, away))
        for alone in book.ALONE:
            if alone.place == place:
                yield from self._lone_work(shift, alone)
        for one in book.CORRECTIONS:
            if one.place == place:
                yield Step(_from(shift, one.after_min), partial(self._correct, shift, one))
        for note in book.NOTES:
            if note.place == place:
                yield Step(_from(shift, note.after_min), partial(self._note, shift, note))

    def _lone_work(self, shift: PlannedShift, alone: book.Alone) -> Iterator[Step]:
        yield Step(_from(shift, alone.after_min), partial(self._go_alone, shift, alone))
        for sign in range(alone.every_min - 2, alone.minutes, alone.every_min - 2):
            yield Step(_from(shift, alone.after_min + sign), partial(self._give_sign, shift, alone))
        yield Step(_from(shift, alone.after_min + alone.minutes), partial(self._alone_no_more, shift, alone))

    def _change(self, before: PlannedShift, shift: PlannedShift) -> Iterator[Step]:
        """The handover from the shift before, whose people then meet, go and sign their report."""
        late = timedelta(minutes=self._calendar.late_min(self._site, shift))
        how = book.HANDING.get(self._place(shift))
        if self._in_full(shift):
            yield from self._handover(before, shift, how)
        late += timedelta(minutes=SEALS_LATE) if how else timedelta()
        yield Step(self._about(shift, LEAVES) + late, partial(self._hand_over, before))
        if self._place(before) not in UNSIGNED:
            yield Step(self._about(shift, SIGNS) + late, partial(self._sign, before))

    def _handover(self, before: PlannedShift, shift: PlannedShift, how: str | None) -> Iterator[Step]:
        yield Step(_from(shift, OFFERS), partial(self._offer, before))
        if how == "refused":
            yield Step(_from(shift, REFUSES), partial(self._refuse, before, shift))
        yield Step(_from(shift, REVIEWS), partial(self._review, before, shift))
        if how == "forced":
            yield Step(_from(shift, ORDERED), partial(self._force, before))
        else:
            yield Step(_from(shift, SEALS_LATE if how == "late" else SEALS), partial(self._seal, before, shift))

    def _in_full(self, shift: PlannedShift) -> bool:
        """Whether the shift, and the handover to it, belong to the days of which everything is told."""
        return shift.starts_at >= self._calendar.midnight(self._site, book.IN_USE_FROM)

    def _about(self, shift: PlannedShift, minutes: tuple[int, int]) -> datetime:
        """Some minute of these, the same each time: no two days are quite alike."""
        earliest, latest = minutes
        chance = fraction(f"{self._site.code} {shift.starts_at.isoformat()} {earliest}")
        return shift.starts_at + timedelta(minutes=earliest + round(chance * (latest - earliest)))

    def _place(self, shift: PlannedShift) -> book.Place:
        return self._calendar.place(self._site, shift)

    async def _read(self, shift: PlannedShift) -> dict[str, Any]:
        return await (await self._services.as_("admin")).get(f"/roster/v1/shifts/{self._ids[shift.starts_at]}")

    async def _come(self, shift: PlannedShift, person: Person) -> None:
        api = await self._services.as_(person.code)
        await api.post(f"/roster/v1/shifts/{self._ids[shift.starts_at]}/check-ins")

    async def _start(self, shift: PlannedShift) -> None:
        """Its chief starts it; where the handover is not signed, headquarters has it opened (R-4.1.2d)."""
        path = f"/roster/v1/shifts/{self._ids[shift.starts_at]}"
        reason = book.OPENED_BY_ORDER.get(book.HANDING.get(self._place(shift), ""))
        if reason is None:
            await (await self._services.as_(self._site.crews[shift.crew][0].code)).post(f"{path}/start")
        else:
            executive = await self._services.as_(EXECUTIVE.code)
            await executive.post(f"{path}/start-with-exception", {"reason": reason})
        if self._in_full(shift):
            await self._crew.take_keys(await self._read(shift))

    async def _brief(self, shift: PlannedShift) -> None:
        await self._crew.brief(await self._read(shift), acknowledged=self._in_full(shift))

    async def _work(self, shift: PlannedShift, until: datetime) -> None:
        """Do what is due before the next time round, the last time what is due at the end of the shift, too."""
        place, read = self._place(shift), await self._read(shift)
        skipped, word, reason = book.SKIPPED
        if place == skipped:
            await self._crew.skip(read, word, reason)
        late, what = book.NOT_IN_TIME
        last = until > shift.ends_at
        leave = [what] if place == late and not last else ()
        await self._crew.work(read, shift.ends_at + SOON if last else until, leave=leave)
        if place != book.UNCHECKED:
            await self._check(shift)

    async def _check(self, shift: PlannedShift) -> None:
        """Work through the checks of the shift whose time has come."""
        if self._site.code == CHECKED_SITE:
            await self._checking.check(await self._read(shift), self._services.clock.now())

    async def _check_weekly(self, wrong: Mapping[str, str]) -> None:
        now = self._services.clock.now()
        await self._checking.check(await self._read(self._calendar.shift_at(self._site, now)), now, wrong)
        if wrong:
            self._later(Step(now + SEEN_TO_AFTER, self._mend, self._site.code))

    async def _mend(self) -> None:
        """The chief ends the incident that a failed check opened."""
        shift = self._calendar.shift_at(self._site, self._services.clock.now())
        chief = await self._services.as_(self._site.crews[shift.crew][0].code)
        query = {"site_id": self._known.sites[self._site.code], "state": "open"}
        async for one in chief.all("/incident/v1/incidents", **query):
            if one["source"] == "inspection":
                path = f"/incident/v1/incidents/{one['id']}"
                await chief.post(f"{path}/acknowledge", {})
                await chief.post(f"{path}/resolve", {"note": book.WEEKLY_CHECK_MENDED})

    async def _report(self, found: Found) -> None:
        shift = self._calendar.shift_at(self._site, self._services.clock.now())
        await self._crew.report(await self._read(shift), found)

    async def _see_to(self, found: Found) -> None:
        shift = self._calendar.shift_at(self._site, self._services.clock.now())
        await self._crew.see_to(await self._read(shift), found)

    async def _go_alone(self, shift: PlannedShift, alone: book.Alone) -> None:
        until = self._services.clock.now() + timedelta(minutes=alone.minutes + 10)
        made = await self._crew.work_alone(self._second(shift), alone.every_min, until)
        assert made is not None, "lone work was begun"
        self._alone[alone] = made

    async def _give_sign(self, shift: PlannedShift, alone: book.Alone) -> None:
        await self._crew.give_sign(self._second(shift), self._alone[alone])

    async def _alone_no_more(self, shift: PlannedShift, alone: book.Alone) -> None:
        await self._crew.alone_no_more(self._second(shift), self._alone[alone])

    async def _expect_checks(self, shift: PlannedShift) -> None:
        """Who is asked whether they are there answers a minute later; once, nobody did. Rounds are made soon."""
        missed = self._place(shift) == book.MISSED
        for at in await self._services.drawn("presence-check", self._ids[shift.starts_at]):
            self._later(Step(at + (MISSED_FOR if missed else SOON), self._answer, self._site.code))
            missed = False
        for at in await self._services.drawn("leader-round", self._ids[shift.starts_at]):
            self._later(Step(at + WALKS_AFTER, self._walk, self._site.code))

    async def _answer(self) -> None:
        await self._crew.answer(self._services.clock.now())

    async def _walk(self) -> None:
        await self._crew.walk(self._services.clock.now())

    async def _leave(self, shift: PlannedShift, away: book.Away) -> None:
        until = self._services.clock.now() + timedelta(minutes=away.minutes)
        made = await self._crew.leave_for(await self._read(shift), self._second(shift), until, away.reason)
        assert made is not None, "the pass was asked for"
        self._away[away] = made

    async def _correct(self, shift: PlannedShift, one: book.Correction) -> None:
        came = (shift.starts_at + timedelta(minutes=one.came_min)).isoformat()
        claim = {"claimed_in_at": came, "reason": one.reason, "evidence_note": one.note}
        await self._crew.correct(await self._read(shift), self._second(shift), claim, one.refusal)

    async def _back(self, shift: PlannedShift, away: book.Away) -> None:
        await self._crew.back(self._second(shift), self._away[away])

    async def _note(self, shift: PlannedShift, note: book.Note) -> None:
        await self._crew.note(self._second(shift), note.text, tags=note.tags, follow_up=note.follow_up)

    def _second(self, shift: PlannedShift) -> str:
        return self._known.staff[self._site.crews[shift.crew][1].code]

    async def _offer(self, before: PlannedShift) -> None:
        await self._crew.offer(await self._read(before))

    async def _refuse(self, before: PlannedShift, shift: PlannedShift) -> None:
        await self._crew.refuse(await self._read(before), await self._read(shift), *book.REFUSED)

    async def _review(self, before: PlannedShift, shift: PlannedShift) -> None:
        await self._crew.review(await self._read(before), await self._read(shift))

    async def _seal(self, before: PlannedShift, shift: PlannedShift) -> None:
        await self._crew.sign(await self._read(before), await self._read(shift))

    async def _force(self, before: PlannedShift) -> None:
        await self._crew.force(await self._read(before), EXECUTIVE.code, book.FORCED)

    async def _hand_over(self, shift: PlannedShift) -> None:
        """End it, over open incidents too where they are handed over, talk it over, and go home."""
        chief, second = self._site.crews[shift.crew]
        path = f"/roster/v1/shifts/{self._ids[shift.starts_at]}"
        api = await self._services.as_(chief.code)
        try:
            await api.post(f"{path}/end")
        except Refused as refused:
            if refused.status != CONFLICT:
                raise
            await api.post(f"{path}/end", HANDED_OVER)
        said = book.BUSY if self._calendar.had_incident(self._site, shift) else book.CALM
        await self._crew.debrief(await self._read(shift), said)
        for person in (second, chief):
            await (await self._services.as_(person.code)).post(f"{path}/check-outs")

    async def _hold_weekly(self) -> None:
        await self._crew.weekly(self._services.clock.now(), book.WEEKLY)

    async def _improve(self) -> None:
        await self._crew.improve(self._services.clock.now())

    async def _sign(self, shift: PlannedShift) -> None:
        api = await self._services.as_(self._site.crews[shift.crew][0].code)
        found = await api.get("/reporting/v1/shift-reports", shift_id=self._ids[shift.starts_at])
        report_id = found["items"][0]["id"]
        remarks = BUSY if self._calendar.had_incident(self._site, shift) else CALM
        await api.put(f"/reporting/v1/shift-reports/{report_id}", remarks)
        await api.post(f"/reporting/v1/shift-reports/{report_id}/submit")


def _from(shift: PlannedShift, minutes: int) -> datetime:
    return shift.starts_at + timedelta(minutes=minutes)
