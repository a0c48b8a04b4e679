"""Words for incidents, and for the calls about them and other subjects. Pure."""

from collections.abc import Mapping

from contracts.words.base import Words

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
ANSWERED_THROUGH: Mapping[str, Words] = {
    "screen": Words("值班席屏幕", "screen of the desk"),
    "phone": Words("手机", "phone"),
    "message": Words("消息链接", "link of a message"),
}
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
