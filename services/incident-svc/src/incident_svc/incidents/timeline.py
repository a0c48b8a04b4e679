"""The timeline's sentences, zh-CN and en: one per kind of entry. Pure: an entry is its kind and its parameters."""

from collections.abc import Callable, Mapping
from typing import Any

from contracts import words
from contracts.words import Words as Sentence

Params = Mapping[str, Any]
Names = Mapping[str, Sentence]


TRIGGERS: Mapping[str, Sentence] = {
    "opened": Sentence("", ""),
    "timer": Sentence("", ""),
    "unreached": Sentence("（上一级未能通知到人，立即升级）", " (at once, because the last call reached nobody)"),
    "worsened": Sentence("（事件加重，重新升级）", " (anew, because the incident got worse)"),
    "recurred": Sentence("（异常再次出现）", " (the cause has come back)"),
    "stands": Sentence("（确认已超过时限而异常仍在，重新升级）", " (anew, because it has stood for too long)"),
    "given_back": Sentence("（处理人已交回，重新升级）", " (anew, because it was given back)"),
    "reassigned": Sentence("（事件已转交）", " (it was handed over)"),
    "reopened": Sentence("（事件重新打开，重新升级）", " (anew, because the incident was reopened)"),
}
FALLEN: Mapping[str, Sentence] = {
    "recurred": Sentence("异常消除后再次出现", "The cause came back after it was gone"),
    "stands": Sentence("确认已超过站点策略时限而异常仍在", "It has stood for longer than the site's policy allows"),
    "unreached": Sentence("无法通知处理人", "Who had it could not be reached"),
}
VIAS: Mapping[str, Sentence] = {
    "console": Sentence("", ""),
    "link": Sentence("（通过消息链接）", " (by the link in the message)"),
}


NEWER = Sentence("有一条由更新版本记录的内容。", "Something that a newer release has recorded.")


def sentence(kind: str, params: Params, own_posts: Names = words.NO_NAMES) -> Sentence:
    """What an entry says. A kind this build does not know is never hidden. ``own_posts``: what the company calls posts
    of its own, by code.
    """
    if kind in NAMING_POSTS:
        return NAMING_POSTS[kind](params, own_posts)
    said = SENTENCES.get(kind)
    return said(params) if said else NEWER


def _opened(p: Params) -> Sentence:
    source = words.SOURCES.get(p["source"], Sentence("由其他来源生成", "opened from another source"))
    zh, en = ("（上报人当时不在岗）", " by somebody off duty") if p.get("off_duty") else ("", "")
    mark = Sentence("【演练】", "[EXERCISE] ") if p.get("exercise") else Sentence("", "")
    if p.get("sos"):
        return Sentence(
            f"{mark.zh}{p['name']}发出紧急求助（SOS）{zh}。", f"{mark.en}{p['name']} asked for help (SOS){en}."
        )
    return Sentence(
        f"{mark.zh}事件{source.zh}{zh}，{words.LEVELS[p['level']].zh}，严重程度：{words.SEVERITIES[p['severity']].zh}。",
        f"{mark.en}Incident {source.en}{en}: {words.LEVELS[p['level']].en}, severity {p['severity']}.",
    )


def _joined(p: Params) -> Sentence:
    return Sentence(
        f"同一原因再次出现（第 {p['occurrences']} 次）：{p['summary']}",
        f"The same cause again (occurrence {p['occurrences']}): {p['summary']}",
    )


def _cause_added(p: Params) -> Sentence:
    return Sentence(
        f"同一测点又越过一项告警阈值，并入本事件：{p['summary']}",
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
    reason = words.word(words.CLEARED, p["reason"])
    return Sentence(
        f"{reason.zh}，不再监测此异常：{p['summary']}。异常是否消除，须由人员确认并处置。",
        f"The anomaly is no longer watched, because {reason.en}: {p['summary']}. "
        "Whether it is gone, a person has to find out.",
    )


def _severity_raised(p: Params) -> Sentence:
    return Sentence(
        f"严重程度由{words.SEVERITIES[p['previous']].zh}提高为{words.SEVERITIES[p['severity']].zh}。",
        f"Severity raised from {p['previous']} to {p['severity']}.",
    )


def _acknowledged(p: Params) -> Sentence:
    via = VIAS.get(p["via"], Sentence("（其他方式）", " (in another way)"))
    return Sentence(
        f"{p['name']}已确认并接手{via.zh}，停止升级。{_note(p)}",
        f"{p['name']} acknowledged{via.en}; escalation ends. {_note(p)}".rstrip(),
    )


def _unacknowledged(p: Params) -> Sentence:
    if p["reason"] == "given_back":
        return Sentence(
            f"{p['name']}交回了事件，现无人处理，重新逐级通知。{_note(p)}",
            f"{p['name']} gave the incident back: nobody has it, and the plan begins anew. {_note(p)}".rstrip(),
        )
    reason = FALLEN.get(p["reason"], Sentence("因其他原因", "For another reason"))
    return Sentence(
        f"{reason.zh}，{p['name']}的确认失效，重新逐级通知。",
        f"{reason.en}: the acknowledgement of {p['name']} has fallen, and the plan begins anew.",
    )


def _reassigned(p: Params) -> Sentence:
    if p["by"] == p["name"]:
        return Sentence(
            f"{p['name']}从{p['previous']}手中接管了事件。{_note(p)}",
            f"{p['name']} took the incident over from {p['previous']}. {_note(p)}".rstrip(),
        )
    return Sentence(
        f"{p['by']}将事件由{p['previous']}转交给{p['name']}。{_note(p)}",
        f"{p['by']} handed the incident from {p['previous']} to {p['name']}. {_note(p)}".rstrip(),
    )


def _reopened(p: Params) -> Sentence:
    holder = p["holder"]
    goes_on = Sentence("重新逐级通知", "the plan begins anew")
    if holder:
        goes_on = Sentence(f"仍由{holder}处理", f"{holder} has it again")
    zh, en = (f"原因：{p['reason']}", f" Reason: {p['reason']}") if p["reason"] else ("", "")
    return Sentence(
        f"{p['name']}重新打开了事件，{goes_on.zh}。{zh}", f"{p['name']} reopened the incident; {goes_on.en}.{en}"
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


def _escalated(p: Params, own_posts: Names) -> Sentence:
    called = [_called(target, own_posts) for target in p["targets"]]
    trigger = TRIGGERS.get(p["trigger"], Sentence("（其他原因）", " (for another reason)"))
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
    return Sentence(f"第 {p['round'] + 1} 轮第 {p['step'] + 1} 级：", f"Round {p['round'] + 1}, step {p['step'] + 1}: ")


def _again_every(seconds: int) -> Sentence:
    span = Sentence(f"{seconds // 60} 分钟", f"{seconds // 60} min")
    if seconds % 60:
        span = Sentence(f"{seconds} 秒", f"{seconds} s")
    return Sentence(
        f"各级均已通知而无人应答，此后每 {span.zh}重复一轮。",
        f" The plan has run out and nobody has answered: from now on a round follows every {span.en}.",
    )


def _level_changed(p: Params) -> Sentence:
    return Sentence(
        f"事件等级由{words.LEVELS[p['previous']].zh}调整为{words.LEVELS[p['level']].zh}。原因：{p['reason']}",
        f"Changed from {words.LEVELS[p['previous']].en} to {words.LEVELS[p['level']].en}. Reason: {p['reason']}",
    )


def _channel(p: Params) -> Sentence:
    return words.word(words.CHANNELS, p["channel"])


def _recipient(p: Params, own_posts: Names) -> Sentence:
    """Who was to be told: a person by name, or a post or role that nobody had."""
    return words.called([p["recipient"]], own_posts)[0]


def _notified(p: Params, own_posts: Names) -> Sentence:
    channel, who = _channel(p), _recipient(p, own_posts)
    if p["state"] == "delivered":
        return Sentence(f"已通过{channel.zh}送达{who.zh}。", f"Delivered to {who.en} by {channel.en}.")
    return Sentence(
        f"已通过{channel.zh}发往{who.zh}，对方服务器已接收，尚不能确认本人看到。",
        f"Sent to {who.en} by {channel.en}; their server took it, nobody is known to have read it yet.",
    )


def _notification_failed(p: Params, own_posts: Names) -> Sentence:
    channel, who, reason = _channel(p), _recipient(p, own_posts), words.word(words.FAILURES, p["reason"])
    if p["exhausted"]:
        return Sentence(
            f"未能通知{who.zh}：{channel.zh}失败（{reason.zh}），所有渠道均已用尽，本次通知无人收到。",
            f"{who.en} could not be told: {channel.en} failed ({reason.en}) and no channel is left. "
            "This call reached nobody.",
        )
    return Sentence(
        f"通过{channel.zh}通知{who.zh}失败（{reason.zh}），改用下一渠道。",
        f"Telling {who.en} by {channel.en} failed ({reason.en}); the next channel is tried.",
    )


def _resolved(p: Params) -> Sentence:
    if p.get("automatic"):
        return Sentence(
            "异常恢复后按站点策略自动标记为已处置。", "Resolved by the site's policy, because the anomaly has cleared."
        )
    if p.get("false_alarm"):
        return Sentence(
            f"{p['name']}撤销求助，确认为误报。{_note(p)}", f"A false alarm, says {p['name']}. {_note(p)}".rstrip()
        )
    return Sentence(f"{p['name']}标记为已处置。{_note(p)}", f"Resolved by {p['name']}. {_note(p)}".rstrip())


def _closed(p: Params) -> Sentence:
    return Sentence(f"{p['name']}关闭了事件。{_note(p)}", f"Closed by {p['name']}. {_note(p)}".rstrip())


def _sos_again(p: Params) -> Sentence:
    return Sentence(f"{p['name']}再次发出紧急求助。", f"{p['name']} asked for help again.")


def _located(p: Params) -> Sentence:
    place = f"{p['latitude']:.5f}, {p['longitude']:.5f}"
    zh, en = (
        (f"（误差约 {p['accuracy_m']:.0f} 米）", f" (within {p['accuracy_m']:.0f} m)")
        if p.get("accuracy_m")
        else ("", "")
    )
    return Sentence(f"{p['name']}的位置：{place}{zh}。", f"{p['name']} is at {place}{en}.")


def _noted(p: Params) -> Sentence:
    return Sentence(p["text"], p["text"])


def _note(p: Params) -> str:
    return str(p.get("note") or "")


def _called(target: Params, own_posts: Names) -> Sentence:
    role = target.get("role")
    if role is None:  # the attempts that follow say the name, which notify-svc knows
        return Sentence("指定人员", "a named person")
    named = words.called([role], own_posts)[0]
    return Sentence(named.zh, f"the {named.en}")


SENTENCES: Mapping[str, Callable[[Params], Sentence]] = {
    "opened": _opened,
    "joined": _joined,
    "cause_added": _cause_added,
    "cause_cleared": _cause_cleared,
    "cause_unwatched": _cause_unwatched,
    "severity_raised": _severity_raised,
    "acknowledged": _acknowledged,
    "unacknowledged": _unacknowledged,
    "reassigned": _reassigned,
    "reopened": _reopened,
    "also_acknowledged": _also_acknowledged,
    "answered_late": _answered_late,
    "sos_again": _sos_again,
    "located": _located,
    "level_changed": _level_changed,
    "note": _noted,
    "resolved": _resolved,
    "closed": _closed,
}
NAMING_POSTS: Mapping[str, Callable[[Params, Names], Sentence]] = {
    "escalated": _escalated,
    "notified": _notified,
    "notification_failed": _notification_failed,
}
