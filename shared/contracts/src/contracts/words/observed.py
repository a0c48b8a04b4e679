"""Words for what people observe and make better by it: findings, inspections, devices, improvements. Pure."""

from collections.abc import Mapping

from contracts.words.base import Words

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
