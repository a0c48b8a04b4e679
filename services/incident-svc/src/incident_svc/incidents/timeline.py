"""The timeline's sentences, zh-CN and en: one per kind of entry. Pure: an entry is its kind and its parameters."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from contracts import posts
from contracts.roles import Role

Params = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One thing said in both languages."""

    zh: str
    en: str


LEVELS_ZH = {1: "Ⅰ级（特别重大）", 2: "Ⅱ级（重大）", 3: "Ⅲ级（较大）", 4: "Ⅳ级（一般）"}
LEVELS_EN = {1: "level I", 2: "level II", 3: "level III", 4: "level IV"}
CHANNELS_ZH = {"email": "邮件", "webhook": "Webhook", "none": "通知"}
SEVERITIES_ZH = {"info": "提示", "minor": "次要", "major": "重要", "critical": "紧急"}
CALLED: Mapping[str, Sentence] = {
    posts.DUTY_CHIEF: Sentence("值班长", "the duty chief"),
    posts.TECH_OPS: Sentence("技术运维", "technical operations"),
    posts.SECURITY_MONITOR: Sentence("安全监控", "security monitoring"),
    posts.BUSINESS_OPS: Sentence("业务操作", "business operations"),
    Role.HQ_EXECUTIVE: Sentence("本部值班领导", "the HQ executive on duty"),
    Role.HQ_ADMIN: Sentence("本部管理员", "the HQ administrators"),
}
SOURCES: Mapping[str, Sentence] = {
    "anomaly": Sentence("由异常告警自动立项", "opened from an anomaly"),
    "inspection": Sentence("由检查不合格自动立项", "opened from a failed inspection"),
    "manual": Sentence("人工立项", "opened by hand"),
}
TRIGGERS: Mapping[str, Sentence] = {
    "opened": Sentence("", ""),
    "timer": Sentence("", ""),
    "unreached": Sentence("（上一次呼叫未能通知到人，立即升级）", " (at once, because the last call reached nobody)"),
    "worsened": Sentence("（事件加重，重新升级）", " (anew, because the incident got worse)"),
    "recurred": Sentence("（异常再次出现）", " (the cause has come back)"),
    "stands": Sentence("（确认已超过时限而异常仍在，重新升级）", " (anew, because it has stood for too long)"),
}
FALLEN: Mapping[str, Sentence] = {
    "recurred": Sentence("异常消除后再次出现", "The cause came back after it was gone"),
    "stands": Sentence("确认已超过站点策略时限而异常仍在", "It has stood for longer than the site's policy allows"),
    "unreached": Sentence("无法通知接手人", "Who had it could not be reached"),
}
UNWATCHED: Mapping[str, Sentence] = {
    "rule_changed": Sentence("监测规则已修改", "its rule was changed"),
    "rule_removed": Sentence("监测规则已删除", "its rule was removed"),
    "series_removed": Sentence("监测序列已删除", "its series was removed"),
    "station_removed": Sentence("监测站已移除", "its station was removed"),
}
VIAS: Mapping[str, Sentence] = {
    "console": Sentence("", ""),
    "link": Sentence("（通过消息链接）", " (by the link in the message)"),
}


def sentence(kind: str, params: Params) -> Sentence:
    """What an entry says. A kind this build does not know is shown by its name, never hidden."""
    said = SENTENCES.get(kind)
    return said(params) if said else Sentence(kind, kind)


def _opened(p: Params) -> Sentence:
    source = SOURCES.get(p["source"], Sentence(f"立项（来源：{p['source']}）", f"opened (source: {p['source']})"))
    zh, en = ("（立项人当时不在岗）", " by somebody off duty") if p.get("off_duty") else ("", "")
    mark = Sentence("【演练】", "[EXERCISE] ") if p.get("exercise") else Sentence("", "")
    return Sentence(
        f"{mark.zh}事件{source.zh}{zh}，{LEVELS_ZH[p['level']]}，严重程度：{SEVERITIES_ZH[p['severity']]}。",
        f"{mark.en}Incident {source.en}{en}: {LEVELS_EN[p['level']]}, severity {p['severity']}.",
    )


def _joined(p: Params) -> Sentence:
    return Sentence(
        f"同一原因再次出现（第 {p['occurrences']} 次）：{p['summary']}",
        f"The same cause again (occurrence {p['occurrences']}): {p['summary']}",
    )


def _cause_added(p: Params) -> Sentence:
    return Sentence(
        f"同一测点又越过一项限值，并入本事件：{p['summary']}",
        f"Another limit of the same series is broken, which is one incident: {p['summary']}",
    )


def _cause_cleared(p: Params) -> Sentence:
    left = (
        Sentence("（其他越限仍未恢复）", " (other limits are still broken)")
        if p.get("others_stand")
        else Sentence("", "")
    )
    return Sentence(f"异常已恢复：{p['summary']}{left.zh}", f"The anomaly has cleared: {p['summary']}{left.en}")


def _cause_unwatched(p: Params) -> Sentence:
    reason = UNWATCHED.get(p["reason"], Sentence(p["reason"], p["reason"]))
    return Sentence(
        f"{reason.zh}，不再监测此异常：{p['summary']}。异常是否消除，须由人员确认并处置。",
        f"The anomaly is no longer watched, because {reason.en}: {p['summary']}. "
        "Whether it is gone, a person has to find out.",
    )


def _severity_raised(p: Params) -> Sentence:
    return Sentence(
        f"严重程度由{SEVERITIES_ZH[p['previous']]}提高为{SEVERITIES_ZH[p['severity']]}。",
        f"Severity raised from {p['previous']} to {p['severity']}.",
    )


def _acknowledged(p: Params) -> Sentence:
    via = VIAS.get(p["via"], Sentence(f"（方式：{p['via']}）", f" (by: {p['via']})"))
    return Sentence(
        f"{p['name']}已确认接手{via.zh}，停止升级。{_note(p)}",
        f"{p['name']} acknowledged{via.en}; escalation ends. {_note(p)}".rstrip(),
    )


def _unacknowledged(p: Params) -> Sentence:
    reason = FALLEN.get(p["reason"], Sentence(p["reason"], p["reason"]))
    return Sentence(
        f"{reason.zh}，{p['name']}的确认失效，重新按预案升级。",
        f"{reason.en}: the acknowledgement of {p['name']} has fallen, and the plan begins anew.",
    )


def _also_acknowledged(p: Params) -> Sentence:
    return Sentence(
        f"{p['name']}也作了确认；事件已由{p['taken_by']}接手。{_note(p)}",
        f"{p['name']} acknowledged too; {p['taken_by']} already has it. {_note(p)}".rstrip(),
    )


def _answered_late(p: Params) -> Sentence:
    return Sentence(
        f"{p['name']}在事件处置完毕后才作出确认。",
        f"{p['name']} answered after the incident had been dealt with.",
    )


def _escalated(p: Params) -> Sentence:
    called = [_called(target) for target in p["targets"]]
    trigger = TRIGGERS.get(p["trigger"], Sentence(f"（原因：{p['trigger']}）", f" (reason: {p['trigger']})"))
    late = round(p["late_s"])
    place = _place(p)
    again = _again_every(p["again_every_s"]) if "again_every_s" in p else Sentence("", "")
    return Sentence(
        f"{place.zh}通知{'、'.join(one.zh for one in called)}{trigger.zh}。"
        + (f"比计划晚 {late} 秒。" if late else "")
        + again.zh,
        f"{place.en}calling {', '.join(one.en for one in called)}{trigger.en}."
        + (f" {late} s later than planned." if late else "")
        + again.en,
    )


def _place(p: Params) -> Sentence:
    """Where in the plan a call stands."""
    return Sentence(f"第 {p['round'] + 1} 轮第 {p['step'] + 1} 步：", f"Round {p['round'] + 1}, step {p['step'] + 1}: ")


def _again_every(seconds: int) -> Sentence:
    span = Sentence(f"{seconds // 60} 分钟", f"{seconds // 60} min")
    if seconds % 60:
        span = Sentence(f"{seconds} 秒", f"{seconds} s")
    return Sentence(
        f"预案各轮呼叫均已用尽而无人应答，此后每 {span.zh}重复一轮。",
        f" The plan has run out and nobody has answered: from now on a round follows every {span.en}.",
    )


def _level_changed(p: Params) -> Sentence:
    return Sentence(
        f"事件等级由{LEVELS_ZH[p['previous']]}调整为{LEVELS_ZH[p['level']]}。原因：{p['reason']}",
        f"Changed from {LEVELS_EN[p['previous']]} to {LEVELS_EN[p['level']]}. Reason: {p['reason']}",
    )


def _channel_zh(p: Params) -> str:
    channel: str = p["channel"]
    return CHANNELS_ZH.get(channel, channel)


def _notified(p: Params) -> Sentence:
    if p["state"] == "delivered":
        return Sentence(
            f"已通过{_channel_zh(p)}送达{p['recipient']}。", f"Delivered to {p['recipient']} by {p['channel']}."
        )
    return Sentence(
        f"已通过{_channel_zh(p)}发往{p['recipient']}，对方服务器已接收，尚不能确认本人看到。",
        f"Sent to {p['recipient']} by {p['channel']}; their server took it, nobody is known to have read it yet.",
    )


def _notification_failed(p: Params) -> Sentence:
    if p["exhausted"]:
        return Sentence(
            f"未能通知{p['recipient']}：{_channel_zh(p)}失败（{p['reason']}），所有渠道均已用尽，本次呼叫无人收到。",
            f"{p['recipient']} could not be told: {p['channel']} failed ({p['reason']}) and no channel is left. "
            "This call reached nobody.",
        )
    return Sentence(
        f"通过{_channel_zh(p)}通知{p['recipient']}失败（{p['reason']}），改用下一渠道。",
        f"Telling {p['recipient']} by {p['channel']} failed ({p['reason']}); the next channel is tried.",
    )


def _resolved(p: Params) -> Sentence:
    if p.get("automatic"):
        return Sentence(
            "异常恢复后按站点策略自动标记为已处置。", "Resolved by the site's policy, because the anomaly has cleared."
        )
    return Sentence(f"{p['name']}标记为已处置。{_note(p)}", f"Resolved by {p['name']}. {_note(p)}".rstrip())


def _closed(p: Params) -> Sentence:
    return Sentence(f"{p['name']}关闭了事件。{_note(p)}", f"Closed by {p['name']}. {_note(p)}".rstrip())


def _noted(p: Params) -> Sentence:
    return Sentence(p["text"], p["text"])


def _note(p: Params) -> str:
    return str(p.get("note") or "")


def _called(target: Params) -> Sentence:
    role = target.get("role")
    if role is None:  # the attempts that follow say the name, which notify-svc knows
        return Sentence("指定人员", "a named person")
    return CALLED.get(role, Sentence(role, role))


SENTENCES: Mapping[str, Callable[[Params], Sentence]] = {
    "opened": _opened,
    "joined": _joined,
    "cause_added": _cause_added,
    "cause_cleared": _cause_cleared,
    "cause_unwatched": _cause_unwatched,
    "severity_raised": _severity_raised,
    "acknowledged": _acknowledged,
    "unacknowledged": _unacknowledged,
    "also_acknowledged": _also_acknowledged,
    "answered_late": _answered_late,
    "escalated": _escalated,
    "level_changed": _level_changed,
    "notified": _notified,
    "notification_failed": _notification_failed,
    "note": _noted,
    "resolved": _resolved,
    "closed": _closed,
}
