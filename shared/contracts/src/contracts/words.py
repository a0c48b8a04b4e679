"""What people read for the values that events and answers carry: zh-CN and en, one word for one thing. Pure.

The one home of these words: services word their sentences with them, and
`tests/house/test_no_machine_text.py` holds the console's and the reports' tables to them, and every set of values.
"""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from contracts import posts
from contracts.roles import Role


class Words(NamedTuple):
    """One thing said in both languages."""

    zh: str
    en: str

    def in_language(self, language: str) -> str:
        """How the reader of that language (``zh`` or ``en``) says it."""
        return self.zh if language == "zh" else self.en


CALLED: Mapping[str, Words] = {
    posts.DUTY_CHIEF: Words("值班长", "duty chief"),
    posts.TECH_OPS: Words("技术运维", "technical operations"),
    posts.SECURITY_MONITOR: Words("安全监控", "security monitoring"),
    posts.BUSINESS_OPS: Words("业务操作", "business operations"),
    Role.HQ_EXECUTIVE: Words("本部值班领导", "HQ executive"),
    Role.HQ_ADMIN: Words("本部管理员", "HQ administrator"),
    Role.HQ_VIEWER: Words("本部查看", "HQ viewer"),
    Role.INSPECTOR: Words("督查员", "inspector"),
    Role.AUDITOR: Words("审计员", "auditor"),
    Role.SITE_STAFF: Words("站点人员", "site staff"),
    Role.STATION: Words("采集站", "station"),
}
"""Posts and roles."""
LEVELS: Mapping[int, Words] = {
    1: Words("Ⅰ级（特别重大）", "level I"),
    2: Words("Ⅱ级（重大）", "level II"),
    3: Words("Ⅲ级（较大）", "level III"),
    4: Words("Ⅳ级（一般）", "level IV"),
}
SEVERITIES: Mapping[str, Words] = {
    "info": Words("提示", "info"),
    "minor": Words("次要", "minor"),
    "major": Words("重要", "major"),
    "critical": Words("紧急", "critical"),
}
INCIDENT_STATES: Mapping[str, Words] = {
    "open": Words("待确认", "unacknowledged"),
    "acknowledged": Words("处置中", "in hand"),
    "resolved": Words("已处置", "resolved"),
    "closed": Words("已关闭", "closed"),
}
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
ANSWERED_THROUGH: Mapping[str, Words] = {
    "screen": Words("值班席屏幕", "screen of the desk"),
    "phone": Words("手机", "phone"),
    "message": Words("消息链接", "link of a message"),
}
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
IMPROVEMENT_STATES: Mapping[str, Words] = {
    "proposed": Words("待审批", "to be decided on"),
    "approved": Words("改进中", "to be done"),
    "done": Words("待验证", "to be checked"),
    "verified": Words("已验证有效", "verified"),
    "rejected": Words("不实施", "rejected"),
}
IMPROVEMENT_SOURCES: Mapping[str, Words] = {
    "meeting": Words("会议", "meeting"),
    "by_hand": Words("个人提出", "by hand"),
}
IMPROVEMENT_WAITS: Mapping[str, Words] = {
    "decision": Words("改进项逾期未审批", "Nobody has decided on an improvement"),
    "work": Words("改进项逾期未完成", "An improvement is overdue"),
    "check": Words("改进项逾期未验证", "Nobody has checked the effect of an improvement"),
}
FINDING_KINDS: Mapping[str, Words] = {
    "hazard": Words("隐患", "hazard"),
    "anomaly": Words("异常", "anomaly"),
    "incident": Words("突发事件", "incident"),
}
FINDING_STATES: Mapping[str, Words] = {
    "received": Words("待分诊", "to be triaged"),
    "reported": Words("待确认", "to be acknowledged"),
    "acknowledged": Words("已确认", "acknowledged"),
    "promoted": Words("已升级为事件", "handled as an incident"),
    "resolved": Words("已处置", "resolved"),
    "rejected": Words("不成立", "rejected"),
}
FINDING_SOURCES: Mapping[str, Words] = {
    "on_duty": Words("在岗人员", "on duty"),
    "office": Words("其他人员", "staff"),
    "visitor": Words("访客扫码", "visitor"),
}
INSPECTION_KINDS: Mapping[str, Words] = {
    "startup": Words("开班检查", "start-up check"),
    "patrol": Words("巡检", "patrol"),
    "readings": Words("定时记录", "fixed readings"),
    "gear": Words("监控设备检查", "monitoring gear"),
    "shutdown": Words("收班检查", "shutdown check"),
    "readiness": Words("业务准备", "business readiness"),
    "other": Words("其他检查", "other check"),
}
INSPECTION_STATES: Mapping[str, Words] = {
    "open": Words("待检查", "to be done"),
    "in_progress": Words("检查中", "in progress"),
    "completed": Words("已完成", "completed"),
    "missed": Words("漏检", "missed"),
    "cancelled": Words("已取消", "cancelled"),
}
INSPECTION_OUTCOMES: Mapping[str, Words] = {
    "passed": Words("合格", "passed"),
    "failed": Words("不合格", "failed"),
}
VISIT_PROOFS: Mapping[str, Words] = {
    "qr": Words("二维码", "QR code"),
    "nfc": Words("NFC 标签", "NFC tag"),
    "place": Words("定位", "place"),
    "none": Words("无凭证", "no proof"),
}
VISIT_FLAGS: Mapping[str, Words] = {
    "too_soon": Words("与上一点间隔过短", "too soon after the one before"),
    "out_of_order": Words("未按顺序", "out of order"),
    "far": Words("位置偏远", "far from the site"),
    "clock_off": Words("设备时间异常", "clock of the device"),
    "old_code": Words("旧二维码", "old code"),
    "typed": Words("手工输入", "typed"),
}
SCHEDULE_STATES: Mapping[str, Words] = {
    "active": Words("启用", "active"),
    "paused": Words("暂停", "paused"),
    "over": Words("已到期", "over"),
    "retired": Words("已停用", "out of use"),
}
INSPECTION_CANCELS: Mapping[str, Words] = {
    "by_hand": Words("人工取消", "cancelled by hand"),
    "shift_cancelled": Words("班次已取消", "the shift was cancelled"),
    "shift_changed": Words("班次已调整", "the shift was changed"),
    "shift_ended": Words("班次已结束", "the shift ended before"),
}
DEVICE_KINDS: Mapping[str, Words] = {
    "camera": Words("摄像机", "camera"),
    "sensor": Words("传感器", "sensor"),
    "recorder": Words("录像机", "recorder"),
    "alarm_line": Words("报警线路", "alarm line"),
    "other": Words("其他设备", "other device"),
}
DEVICE_STATES: Mapping[str, Words] = {
    "ok": Words("正常", "ok"),
    "degraded": Words("异常", "degraded"),
    "offline": Words("离线", "offline"),
    "unknown": Words("未上报", "not heard yet"),
    "maintenance": Words("维护中", "in maintenance"),
}
DEVICE_TROUBLES: Mapping[str, Words] = {
    "silent": Words("心跳中断", "no heartbeat"),
    "reported_offline": Words("站点系统报告离线", "reported offline by the site's system"),
    "clock_drift": Words("时钟偏差", "clock drift"),
    "recording_gap": Words("录像中断", "recording gap"),
    "storage_low": Words("存储余量不足", "little storage left"),
}
ITEM_KINDS: Mapping[str, Words] = {
    "pass_fail": Words("合格与否", "pass or fail"),
    "reading": Words("读数", "reading"),
    "choice": Words("选择", "choice"),
    "text": Words("文字", "text"),
}
"""Kinds of items of a checklist 检查项."""
SITE_KINDS: Mapping[str, Words] = {
    "data_centre": Words("数据中心", "data centre"),
    "call_centre": Words("呼叫中心", "call centre"),
    "monitoring_centre": Words("监控中心", "monitoring centre"),
}
SOURCES: Mapping[str, Words] = {
    "anomaly": Words("由异常告警自动生成", "opened from an anomaly"),
    "inspection": Words("由检查不合格自动生成", "opened from a failed inspection"),
    "manual": Words("由人工上报", "declared by hand"),
}
CHANNELS: Mapping[str, Words] = {
    "email": Words("邮件", "e-mail"),
    "webhook": Words("Webhook", "webhook"),
    "none": Words("通知", "any channel"),
}
FAILURES: Mapping[str, Words] = {
    "no_recipient": Words("岗位无人", "nobody at the post"),
    "no_channel": Words("没有联系方式", "no contact method"),
    "address_refused": Words("地址不允许使用", "address not allowed"),
    "method_gone": Words("联系方式已删除或停用", "contact method deleted or switched off"),
    "gone": Words("地址已永久停用", "address gone for good"),
    "rejected": Words("对方拒收", "refused by the receiver"),
    "throttled": Words("被服务商限流", "held back by the provider"),
    "unreadable": Words("对方应答无法识别", "answer not understood"),
    "temporary": Words("对方暂时无法接收", "receiver cannot take it now"),
    "paused": Words("对方服务器暂停接收", "receiver's server takes nothing now"),
    "unreachable": Words("无法连接对方服务器", "receiver's server not reached"),
    "timeout": Words("对方未及时应答", "no answer in time"),
    "login": Words("邮件服务器拒绝登录", "mail server refused our login"),
    "unknown": Words("结果不明", "result unknown"),
    "internal": Words("发送程序内部错误", "fault in the sender"),
}
"""Why a channel failed, in a phrase; notify-svc's own sentences say what to do."""
CLEARED: Mapping[str, Words] = {
    "recovered": Words("已恢复正常", "back to normal"),
    "spoke_again": Words("已恢复数据", "data came back"),
    "rule_changed": Words("告警规则已修改", "its rule was changed"),
    "rule_removed": Words("告警规则已删除", "its rule was deleted"),
    "series_removed": Words("测点已删除", "its series was removed"),
    "station_removed": Words("采集站已注销", "its station was deregistered"),
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
SUBJECTS: Mapping[str, Words] = {
    "incident": Words("事件", "incident"),
    "presence_check": Words("查岗", "presence check"),
    "away_pass": Words("离岗申请", "away pass"),
    "shift": Words("班次", "shift"),
    "post": Words("岗位", "post"),
    "command": Words("指挥", "command"),
    "handover": Words("交接班", "handover"),
    "meeting": Words("会议", "meeting"),
    "task": Words("任务", "task"),
    "lone_worker": Words("单人作业", "lone worker"),
    "sos": Words("紧急求助", "call for help"),
    "reminder": Words("提醒", "reminder"),
    "inspection": Words("检查", "inspection"),
    "finding": Words("隐患上报", "finding"),
    "improvement": Words("改进项", "improvement"),
    "test_alarm": Words("试报警", "test alarm"),
    "attendance_correction": Words("考勤更正", "correction of attendance"),
}
"""What people are called about."""
ANSWERS: Mapping[str, Words] = {
    "acknowledged": Words("知道了", "I know"),
    "accepted": Words("接受", "I accept"),
    "declined": Words("不能", "I cannot"),
    "answered": Words("答复", "answer"),
}
"""What people answer to a call."""
OTHER = Words("其他", "other")

_CODE = re.compile(r"[a-z][a-z0-9]*(?:[_.-][a-z0-9]+)*")


def word(table: Mapping[str, Words], value: str) -> Words:
    """What a value is called. One of a newer release is "other"; what is already written in words stays as it is."""
    known = table.get(value)
    if known is not None:
        return known
    return OTHER if _CODE.fullmatch(value) else Words(value, value)


NO_NAMES: Mapping[str, Words] = MappingProxyType({})


def called(codes: Iterable[str], own: Mapping[str, Words] = NO_NAMES) -> list[Words]:
    """What posts and roles are called. ``own``: the names that a company gave its own posts, by code; one that is not
    among them is its code.
    """
    return [CALLED.get(code) or own.get(code) or Words(code, code) for code in codes]
