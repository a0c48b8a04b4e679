"""The people of a demo site do their duty, each with their own account: told of the past, and live.

Each act looks first at what there is to do, so that it may come again and again, and leaves what somebody has done.
"""

import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from contracts import posts
from farwatch_local.demo.api import Api, Refused
from farwatch_local.demo.checks import NOTHING, answers
from farwatch_local.demo.equipment import WITH_THE_CHIEF
from farwatch_local.demo.findings import Found
from farwatch_local.demo.improving import see_to_improvements
from farwatch_local.demo.people import Known
from farwatch_local.demo.records import CALM, WEEK, Said, all_well, at_post, attendance, chief_of, parts, present, told
from farwatch_local.demo.sites import EXECUTIVE, DemoSite

ROOM = "值班室"
PRECAUTION = "交接前核对本岗位未了事项；发现异常先报告值班长。"
KEYS = {"kind": "key_tool", "title": "机房钥匙 3 把、对讲机 2 部、值班手机 1 部"}
LATELY = timedelta(minutes=15)
ROUNDS = 3
"""An answer may bring further items: so many times whoever checks looks what is left."""
RESULTS = {
    posts.TECH_OPS: "设备运行正常，参数在范围内。",
    posts.SECURITY_MONITOR: "画面与门禁记录正常，未见可疑情况。",
    posts.BUSINESS_OPS: "业务系统可用，本时段业务按流程办结。",
    posts.DUTY_CHIEF: "已核对，各岗位在岗在位。",
}


class Crew:
    """The people of one site. ``account``: the API as one of them sees it, by username.

    ``patient``: what is refused is left: a visitor may have been faster, or has changed who may do what.
    """

    def __init__(
        self, account: Callable[[str], Awaitable[Api]], known: Known, site: DemoSite, *, patient: bool = True
    ) -> None:
        self._account, self._known, self._site = account, known, site
        self._site_id = known.sites[site.code]
        self._codes = {staff_id: code for code, staff_id in known.staff.items()}
        self._patient = patient
        self._chief = site.crews[0][0].code

    async def brief(self, shift: dict[str, Any], *, acknowledged: bool = True) -> None:
        """The meeting before the shift: who is there, what each post is to do; each acknowledges (R-4.1.1b, c)."""
        api = await self._as(chief_of(shift))
        meeting = await self._meeting(api, shift, "pre_shift")
        if meeting is None:
            return
        if meeting["state"] == "open":
            wanted = {"place": ROOM, "checks": all_well(meeting), "attendees": attendance(shift)}
            tasks = [{key: one[key] for key in ("id", "kind", "post")} for one in meeting["tasks"]]
            tasks.append({"kind": "precaution", "post": None, "text": PRECAUTION})
            meeting = await self._write(api, meeting, {**wanted, "tasks": tasks})
        for staff_id in present(shift) if acknowledged else ():
            await self.acknowledge(meeting, staff_id)

    async def acknowledge(self, meeting: dict[str, Any], staff_id: str) -> None:
        """The person knows what to do, and is fit."""
        if any(one["staff_id"] == staff_id for one in meeting["acknowledgements"]):
            return
        body = {"tasks_version": meeting["tasks_version"], "fitness": "fit"}
        await self._do(await self._as(staff_id), f"/roster/v1/meetings/{meeting['id']}/acknowledgements", body)

    async def debrief(self, shift: dict[str, Any], said: Said = CALM) -> None:
        """The meeting after the shift with its three parts (R-4.3.1a)."""
        api = await self._as(chief_of(shift))
        meeting = await self._meeting(api, shift, "post_shift")
        if meeting is not None and meeting["state"] == "open":
            came = {one["staff_id"]: one["presence"] != "expected" for one in shift["assignments"]}
            await self._write(api, meeting, {"place": ROOM, "attendees": told(came), **parts(said)})

    async def weekly(self, now: datetime, said: Said = WEEK) -> None:
        """The weekly meeting, where one is due: a chief writes its record and finishes it (R-2.2.1f)."""
        api = await self._account(self._chief)
        where = {"site_id": self._site_id, "kind": "weekly", "state": "open"}
        async for meeting in api.all("/roster/v1/meetings", **where):
            if meeting["scheduled_at"] is not None and datetime.fromisoformat(meeting["scheduled_at"]) <= now:
                came = {one["staff_id"]: True for one in meeting["attendees"]}
                await self._write(api, meeting, {"place": ROOM, "attendees": told(came), **parts(said)})

    async def improve(self, now: datetime) -> None:
        """Go on with the improvements of the site (R-1.3.4a)."""
        await see_to_improvements(self._account, self._do, self._known, self._site, now)

    async def work(self, shift: dict[str, Any], until: datetime, *, leave: Sequence[str] = ()) -> None:
        """Do the tasks that are due by then, and check what needs two; not those with one of the words ``leave``."""
        chief = await self._as(chief_of(shift))
        query = {"shift_id": shift["id"], "state": "open", "to": until.isoformat()}
        async for task in chief.all("/roster/v1/tasks", **query):
            doer = task["assignee_id"] or at_post(shift, task["post"])
            if doer is None or any(word in task["title_zh"] for word in leave):
                continue
            done = await self._do(await self._as(doer), f"{_task(task)}/finish", {"result": RESULTS.get(task["post"])})
            if done is not None and task["needs_check"] and doer != chief_of(shift):
                await self._do(chief, f"{_task(task)}/verify")

    async def check(self, shift: dict[str, Any], now: datetime, wrong: Mapping[str, str] = NOTHING) -> None:
        """Whoever is at the post of a check whose time has come works through it, the shift's and the schedules': all
        is as it should be, but what is ``wrong`` by the key of its item. What somebody opened by hand is theirs.
        """
        admin = await self._account("admin")
        states = ["open", "in_progress"]
        async for one in admin.all("/monitoring/v1/inspections", site_id=self._site_id, state=states):
            doer = at_post(shift, one["post"])
            if doer is None or one["trigger"] == "by_hand" or datetime.fromisoformat(one["from_at"]) > now:
                continue
            if one["shift_id"] not in {shift["id"], None}:
                continue
            api, path = await self._as(doer), f"/monitoring/v1/inspections/{one['id']}"
            run = await self._do(api, f"{path}/begin", {})
            for _ in range(ROUNDS):
                if run is not None and run["missing"]:
                    run = await self._do(api, f"{path}/results", answers(run, wrong))
            if run is not None:
                await self._do(api, f"{path}/complete", {})

    async def skip(self, shift: dict[str, Any], word: str, reason: str) -> None:
        """Not to do a task, and to say why."""
        chief = await self._as(chief_of(shift))
        async for task in chief.all("/roster/v1/tasks", shift_id=shift["id"], state="open"):
            if word in task["title_zh"]:
                await self._do(chief, f"{_task(task)}/skip", {"reason": reason})
                return

    async def answer(self, asked_before: datetime) -> None:
        """Whoever was asked before that moment, and has not answered, says that they are there."""
        admin = await self._account("admin")
        where = {"site_id": self._site_id, "from": (asked_before - LATELY).isoformat()}
        async for check in admin.all("/roster/v1/presence-checks", **where):
            if check["answered_at"] is None and datetime.fromisoformat(check["sent_at"]) <= asked_before:
                await self._do(await self._as(check["staff_id"]), f"/roster/v1/presence-checks/{check['id']}/answer")

    async def walk(self, asked_before: datetime) -> None:
        """The chief makes the round that was called before that moment: each post is in order (R-4.2.3a)."""
        admin = await self._account("admin")
        async for one in admin.all("/roster/v1/leader-rounds", site_id=self._site_id, state="called"):
            if datetime.fromisoformat(one["called_at"]) <= asked_before:
                chief = await self._as(chief_of(await admin.get(f"/roster/v1/shifts/{one['shift_id']}")))
                for post in one["left"]:
                    await self._do(chief, f"/roster/v1/leader-rounds/{one['id']}/visits", {"post": post})

    async def take_keys(self, shift: dict[str, Any]) -> None:
        """The chief takes what the chief of a site always holds, where it lies in its place (R-4.0.1)."""
        chief = await self._as(chief_of(shift))
        async for item in chief.all("/roster/v1/key-items", site_id=self._site_id, state="in"):
            if item["number"] in WITH_THE_CHIEF:
                await self._do(chief, f"/roster/v1/key-items/{item['id']}/issue", {"staff_id": chief_of(shift)})

    async def count(self, shift: dict[str, Any]) -> None:
        """Whoever is at the business post writes down what the shift has done, kind by kind (R-4.2.2c)."""
        doer = at_post(shift, posts.BUSINESS_OPS)
        if doer is None:
            return
        api = await self._as(doer)
        kinds = (await api.get("/roster/v1/business-kinds", site_id=self._site_id))["items"]
        said = [{"kind_id": kind["id"], "count": count} for kind, count in zip(kinds, _counts(shift), strict=False)]
        body = {"site_id": self._site_id, "post": posts.BUSINESS_OPS, "counts": said}
        await self._do(api, "/roster/v1/business-entries", body)

    async def offer(self, going: dict[str, Any]) -> None:
        """The chief who goes writes down what no record knows, and gives the handover to who comes (R-4.0.1)."""
        handover = await self._handover(going)
        if handover is not None and handover["state"] == "drafted" and chief_of(going) in present(going):
            await self.count(going)
            api = await self._as(chief_of(going))
            await self._do(api, f"{_path(handover)}/items", KEYS)
            await self._do(api, f"{_path(handover)}/offer")

    async def refuse(
        self, going: dict[str, Any], coming: dict[str, Any], reason: str, text: str, put_right: str
    ) -> None:
        """The chief who comes does not take what was written by hand; who goes puts it right and offers it again
        (R-4.0.2).
        """
        handover = await self._handover(going)
        assert handover is not None, "there is a handover to refuse an item of"
        read = await (await self._as(chief_of(going))).get(_path(handover))
        written = next(one["id"] for one in reversed(read["items"]) if one["by_hand"])
        item = f"{_path(handover)}/items/{written}"
        await self._do(await self._as(chief_of(coming)), f"{item}/refuse", {"reason": reason, "text": text})
        await (await self._as(chief_of(going))).patch(item, {"title": put_right, "text": None})

    async def review(self, going: dict[str, Any], coming: dict[str, Any]) -> None:
        """The chief who comes accepts item by item, says that they are fit, and has gone round with who goes."""
        handover = await self._handover(going)
        if handover is None or handover["state"] != "in_review" or chief_of(coming) not in present(coming):
            return
        api = await self._as(chief_of(coming))
        read = await api.get(_path(handover))
        for item in read["items"]:
            if item["state"] == "open" and item["gone_at"] is None:
                await self._do(api, f"{_path(handover)}/items/{item['id']}/accept")
        if read["walk"] is None:
            await self._do(api, f"{_path(handover)}/walk", {})
        if read["fitness"] is None:
            await self._do(api, f"{_path(handover)}/fitness", {"fit": True})

    async def sign(self, going: dict[str, Any], coming: dict[str, Any]) -> None:
        """Both declare that the command of what is open goes over, and sign; the second signature seals it."""
        await self.review(going, coming)
        handover = await self._handover(going)
        if handover is None or handover["state"] not in {"in_review", "signed"}:
            return
        sides = {"outgoing": await self._as(chief_of(going)), "incoming": await self._as(chief_of(coming))}
        read = await sides["outgoing"].get(_path(handover))
        for incident in read["incidents"]:
            for api in sides.values():
                read = await self._do(api, f"{_path(handover)}/transfers/{incident['id']}") or read
        for side, api in sides.items():
            if not any(one["side"] == side and one["void_at"] is None for one in read["signatures"]):
                await self._do(api, f"{_path(handover)}/sign", {"sha256": read["content_sha256"]})

    async def force(self, going: dict[str, Any], by: str, reason: str) -> None:
        """Headquarters orders the handover as it stands (R-4.0.3)."""
        handover = await self._handover(going)
        assert handover is not None, "there is a handover to order"
        await self._do(await self._account(by), f"{_path(handover)}/force", {"reason": reason})

    async def note(self, staff_id: str, text: str, *, tags: Sequence[str] = (), follow_up: bool = False) -> None:
        """Write into the duty log by hand (R-4.2.2d)."""
        body = {"site_id": self._site_id, "text": text, "tags": list(tags), "follow_up": follow_up}
        await self._do(await self._as(staff_id), "/roster/v1/log-entries", body)

    async def report(self, shift: dict[str, Any], found: Found) -> None:
        """Whoever is there with the chief reports what they see, once (R-2.2.3e)."""
        others = [one for one in present(shift) if one != chief_of(shift)]
        if others and await self._reported(shift, found) is None:
            seen = {"site_id": self._site_id, "kind": found.kind, "severity": found.severity}
            body = {**seen, "place": found.place, "what": found.what}
            await self._do(await self._as(others[0]), "/monitoring/v1/findings", body)

    async def see_to(self, shift: dict[str, Any], found: Found) -> None:
        """The chief says that they know of it, and deals with it where that is all there is to do."""
        finding = await self._reported(shift, found)
        if finding is None or finding["acknowledged_at"] is not None or finding["ended_at"] is not None:
            return
        api, path = await self._as(chief_of(shift)), f"/monitoring/v1/findings/{finding['id']}"
        await self._do(api, f"{path}/acknowledge")
        if found.dealt is not None:
            await self._do(api, f"{path}/resolve", {"reason": found.dealt})

    async def work_alone(self, staff_id: str, every_min: int, until: datetime) -> str | None:
        """Say that one works alone, and gives a sign every so many minutes (B-7). The lone work."""
        body = {"site_id": self._site_id, "every_min": every_min, "until": until.isoformat()}
        made = await self._do(await self._as(staff_id), "/roster/v1/lone-work", body)
        return None if made is None else str(made["id"])

    async def give_sign(self, staff_id: str, lone_work: str) -> None:
        """Say that one is well."""
        await self._do(await self._as(staff_id), f"/roster/v1/lone-work/{lone_work}/confirm")

    async def alone_no_more(self, staff_id: str, lone_work: str) -> None:
        """End it."""
        await self._do(await self._as(staff_id), f"/roster/v1/lone-work/{lone_work}/end")

    async def leave_for(self, shift: dict[str, Any], staff_id: str, until: datetime, reason: str) -> str | None:
        """Ask to leave the post; the chief lets them go (R-3.3.1d). The pass."""
        body = {"site_id": self._site_id, "reason": reason, "until": until.isoformat()}
        made = await self._do(await self._as(staff_id), "/roster/v1/away-passes", body)
        if made is None:
            return None
        if made["state"] == "requested":
            await self._do(await self._as(chief_of(shift)), f"/roster/v1/away-passes/{made['id']}/grant")
        return str(made["id"])

    async def back(self, staff_id: str, away_pass: str) -> None:
        """Be at the post again."""
        await self._do(await self._as(staff_id), f"/roster/v1/away-passes/{away_pass}/end")

    async def correct(self, shift: dict[str, Any], staff_id: str, claim: dict[str, Any], refusal: str | None) -> None:
        """Ask that a time be corrected; headquarters approves, or refuses with this reason (R-3.3.1c)."""
        path = "/roster/v1/attendance-corrections"
        made = await self._do(await self._as(staff_id), path, {"shift_id": shift["id"], **claim})
        if made is None:
            return
        body = {} if refusal is None else {"reason": refusal}
        move = "approve" if refusal is None else "refuse"
        await self._do(await self._account(EXECUTIVE.code), f"{path}/{made['id']}/{move}", body)

    async def _reported(self, shift: dict[str, Any], found: Found) -> dict[str, Any] | None:
        chief = await self._as(chief_of(shift))
        there = chief.all("/monitoring/v1/findings", site_id=self._site_id)
        return next((one for one in [item async for item in there] if one["what"] == found.what), None)

    async def _as(self, staff_id: str) -> Api:
        return await self._account(self._codes[staff_id])

    async def _meeting(self, api: Api, shift: dict[str, Any], kind: str) -> dict[str, Any] | None:
        """The one there is, else made now."""
        which = {"shift_id": shift["id"], "kind": kind}
        found = (await api.get("/roster/v1/meetings", **which))["items"]
        return found[0] if found else await self._do(api, "/roster/v1/meetings", which)

    async def _write(self, api: Api, meeting: dict[str, Any], record: dict[str, Any]) -> dict[str, Any]:
        path = f"/roster/v1/meetings/{meeting['id']}"
        await self._unless_refused(api.patch(path, record))
        return await self._do(api, f"{path}/finish") or meeting

    async def _handover(self, going: dict[str, Any]) -> dict[str, Any] | None:
        admin = await self._account("admin")
        found = await admin.get("/roster/v1/handovers", shift_id=going["id"], lapsed="false")
        return next((one for one in found["items"] if one["from_shift_id"] == going["id"]), None)

    async def _do(self, api: Api, path: str, body: dict[str, Any] | None = None) -> dict[str, Any] | None:
        """What came of it; None where it is refused and the site goes on without."""
        return await self._unless_refused(api.post(path, body))

    async def _unless_refused(self, call: Awaitable[dict[str, Any]]) -> dict[str, Any] | None:
        try:
            return await call
        except Refused as refused:
            if self._patient:
                sys.stderr.write(f"left as it is: {refused}\n")
                return None
            raise


def _counts(shift: dict[str, Any]) -> list[int]:
    """What a shift has done, kind by kind: no two days quite alike."""
    begins = datetime.fromisoformat(shift["starts_at"])
    some = begins.toordinal() % 7 + begins.hour
    return [20 + 2 * some, 12 + some, 9 + some // 2, some % 3]


def _task(task: dict[str, Any]) -> str:
    return f"/roster/v1/tasks/{task['id']}"


def _path(handover: dict[str, Any]) -> str:
    return f"/roster/v1/handovers/{handover['id']}"
