"""The people of a demo site do their duty, each with their own account: told of the past, and live.

Each act looks first at what there is to do, so that it may come again and again, and leaves what somebody has done.
"""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from contracts import posts
from farwatch_local.demo.api import Api, Refused
from farwatch_local.demo.people import Known
from farwatch_local.demo.records import CALM, WEEK, Said, all_well, at_post, attendance, chief_of, parts, present, told
from farwatch_local.demo.sites import DemoSite

ROOM = "值班室"
PRECAUTION = "交接前核对本岗位未了事项；发现异常先报告值班长。"
KEYS = {"kind": "key_tool", "title": "机房钥匙 3 把、对讲机 2 部、值班手机 1 部"}
LATELY = timedelta(minutes=15)
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
        self._account = account
        self._site_id = known.sites[site.code]
        self._codes = {staff_id: code for code, staff_id in known.staff.items()}
        self._patient = patient
        self._chief = site.crews[0][0].code

    async def brief(self, shift: dict[str, Any]) -> None:
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
        for staff_id in present(shift):
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

    async def offer(self, going: dict[str, Any]) -> None:
        """The chief who goes writes down what no record knows, and gives the handover to who comes (R-4.0.1)."""
        handover = await self._handover(going)
        if handover is not None and handover["state"] == "drafted" and chief_of(going) in present(going):
            api = await self._as(chief_of(going))
            await self._do(api, f"{_path(handover)}/items", KEYS)
            await self._do(api, f"{_path(handover)}/offer")

    async def refuse(
        self, going: dict[str, Any], coming: dict[str, Any], reason: str, text: str, put_right: str
    ) -> None:
        """The chief who comes does not take the last item; who goes puts it right and offers it again (R-4.0.2)."""
        handover = await self._handover(going)
        assert handover is not None, "there is a handover to refuse an item of"
        read = await (await self._as(chief_of(going))).get(_path(handover))
        item = f"{_path(handover)}/items/{read['items'][-1]['id']}"
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
        apis = [await self._as(chief_of(going)), await self._as(chief_of(coming))]
        for incident in (await apis[0].get(_path(handover)))["incidents"]:
            for api in apis:
                await self._do(api, f"{_path(handover)}/transfers/{incident['id']}")
        for api in apis:
            read = await api.get(_path(handover))
            signed = any(one["side"] == read["my_side"] and one["void_at"] is None for one in read["signatures"])
            if not signed:
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

    async def _as(self, staff_id: str) -> Api:
        return await self._account(self._codes[staff_id])

    async def _meeting(self, api: Api, shift: dict[str, Any], kind: str) -> dict[str, Any] | None:
        return await self._do(api, "/roster/v1/meetings", {"shift_id": shift["id"], "kind": kind})

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
        except Refused:
            if self._patient:
                return None
            raise


def _task(task: dict[str, Any]) -> str:
    return f"/roster/v1/tasks/{task['id']}"


def _path(handover: dict[str, Any]) -> str:
    return f"/roster/v1/handovers/{handover['id']}"
