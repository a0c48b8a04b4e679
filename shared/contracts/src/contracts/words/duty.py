"""Words for shifts, attendance, meetings, tasks, keys and lone work. Pure."""

from collections.abc import Mapping

from contracts.words.base import Words

SHIFT_STATES: Mapping[str, Words] = {
    "planned": Words("计划", "planned"),
    "published": Words("已发布", "published"),
    "preparing": Words("开班准备", "preparing"),
    "open": Words("值班中", "on now"),
    "open_with_exception": Words("例外开班", "on now, with an exception"),
    "closing": Words("收班中", "closing"),
    "closed": Words("已结束", "over"),
    "lapsed": Words("已失效", "lapsed"),
    "cancelled": Words("已取消", "cancelled"),
    "archived": Words("已归档", "archived"),
}
OPENING: Mapping[str, Words] = {
    "leader": Words("值班长到岗指挥", "duty chief in command"),
    "leader_early": Words("值班长提前到岗", "duty chief early enough"),
    "seats": Words("岗位到齐", "posts filled"),
    "handover": Words("上一班交接", "handover of the shift before"),
    "meeting": Words("班前会", "pre-shift meeting"),
    "tasks": Words("任务确认", "tasks acknowledged"),
    "checks": Words("开班检查", "start-up checks"),
}
"""The opening conditions of a shift (R-4.1.2d)."""
ARCHIVE_PARTS: Mapping[str, Words] = {
    "handover": Words("交接记录", "handover"),
    "report": Words("值班报告", "shift report"),
}
AWAY_STATES: Mapping[str, Words] = {
    "requested": Words("待审批", "waiting for a decision"),
    "granted": Words("离岗中", "away"),
    "refused": Words("未批准", "refused"),
    "withdrawn": Words("已撤回", "withdrawn"),
    "lapsed": Words("已失效", "lapsed"),
    "ended": Words("已返岗", "back"),
}
CORRECTION_STATES: Mapping[str, Words] = {
    "requested": Words("待审批", "waiting for a decision"),
    "approved": Words("已批准", "approved"),
    "refused": Words("未批准", "refused"),
    "withdrawn": Words("已撤回", "withdrawn"),
}
ATTENDANCE_STATES: Mapping[str, Words] = {
    "planned": Words("未开始", "to come"),
    "running": Words("进行中", "under way"),
    "attended": Words("出勤", "attended"),
    "absent": Words("缺勤", "absent"),
}
CHECK_STATES: Mapping[str, Words] = {
    "sent": Words("待应答", "waiting for an answer"),
    "answered": Words("已应答", "answered"),
    "missed": Words("未应答", "not answered"),
}
"""Presence checks."""
COVERAGE_CAUSES: Mapping[str, Words] = {
    "not_planned": Words("未排班", "nobody was planned"),
    "nobody_came": Words("无人到岗", "nobody came"),
    "left": Words("离岗", "somebody left"),
    "away": Words("离岗未安排替岗", "away, and nobody stood in"),
    "unreachable": Words("查岗未应答", "a presence check was not answered"),
}
"""Why too few were at the seat that is watched all day."""
MUSTER_STATES: Mapping[str, Words] = {
    "absent": Words("未到岗", "absent"),
    "unreachable": Words("查岗未应答", "unreachable"),
    "late": Words("迟到", "late"),
    "overdue": Words("离岗超时", "not back in time"),
    "overstaying": Words("超时在岗", "overstaying"),
    "away": Words("离岗中", "away"),
    "replaced": Words("已替班", "replaced"),
    "expected": Words("待到岗", "expected"),
    "present": Words("在岗", "present"),
}
NO_SHOW_STATES: Mapping[str, Words] = {
    "open": Words("处理中", "open"),
    "replaced": Words("已替班", "replaced"),
    "came": Words("已到岗", "came"),
    "not_expected": Words("已调班", "not expected any more"),
    "shift_over": Words("班次已结束", "shift over"),
}
ROUND_STATES: Mapping[str, Words] = {
    "called": Words("进行中", "under way"),
    "done": Words("已完成", "done"),
    "missed": Words("未按时完成", "missed"),
}
"""Leader's rounds 值班长巡查."""
CHECK_TRIGGERS: Mapping[str, Words] = {
    "random": Words("随机抽查", "drawn"),
    "by_hand": Words("人工发起", "by hand"),
}
LONE_STATES: Mapping[str, Words] = {
    "running": Words("计时中", "running"),
    "warned": Words("待报平安", "sign due"),
    "silent": Words("未报平安，已呼叫负责人", "no sign, leader called"),
    "escalated": Words("未报平安，已呼叫本部", "no sign, headquarters called"),
    "ended": Words("已结束", "ended"),
}
LONE_TRIGGERS: Mapping[str, Words] = {
    "alone": Words("独自当班", "alone on duty"),
    "by_hand": Words("本人发起", "by hand"),
}
LONE_ENDS: Mapping[str, Words] = {
    "second_person": Words("另有人员到岗", "somebody else came"),
    "off_duty": Words("本人已离岗", "off duty"),
    "hours_over": Words("已过单人作业时段", "outside of the hours"),
    "time_over": Words("约定时间已到", "the time named is over"),
    "by_hand": Words("人工结束", "ended by hand"),
}
KEY_KINDS: Mapping[str, Words] = {
    "key": Words("钥匙", "key"),
    "access_card": Words("门禁卡", "access card"),
    "radio": Words("对讲机", "radio"),
    "tool": Words("工具", "tool"),
    "other": Words("其他", "other"),
}
KEY_STATES: Mapping[str, Words] = {
    "in": Words("在位", "in"),
    "out": Words("已发放", "out"),
    "missing": Words("丢失", "missing"),
    "withdrawn": Words("已停用", "withdrawn"),
    "written_off": Words("已核销", "written off"),
}
TASK_STATES: Mapping[str, Words] = {
    "open": Words("待办", "open"),
    "in_progress": Words("进行中", "in progress"),
    "done": Words("已完成", "done"),
    "verified": Words("已复核", "verified"),
    "skipped": Words("未执行", "skipped"),
    "cancelled": Words("已取消", "cancelled"),
}
TASK_KINDS: Mapping[str, Words] = {
    "routine": Words("例行任务", "routine task"),
    "by_hand": Words("临时任务", "task by hand"),
    "help": Words("协助请求", "help request"),
}
LOG_KINDS: Mapping[str, Words] = {
    "manual": Words("人工记录", "written by hand"),
    "correction": Words("更正", "correction"),
    "shift": Words("班次", "shift"),
    "attendance": Words("考勤", "attendance"),
    "duty": Words("值守", "duty"),
    "incident": Words("事件", "incident"),
    "meeting": Words("会议", "meeting"),
    "handover": Words("交接班", "handover"),
    "presence_check": Words("查岗", "presence check"),
    "away_pass": Words("离岗申请", "away pass"),
    "task": Words("任务", "task"),
    "lone_work": Words("单人作业", "lone work"),
    "key_item": Words("钥匙与装备", "keys and equipment"),
    "inspection": Words("检查", "inspection"),
}
"""What an entry of the duty log is about."""
MEETING_KINDS: Mapping[str, Words] = {
    "pre_shift": Words("班前会", "pre-shift meeting"),
    "post_shift": Words("班后会", "post-shift meeting"),
    "weekly": Words("值守工作例会", "weekly duty meeting"),
}
