"""What can be wrong with a question about duty, or with a request for the command of a site."""

from svckit.core.errors import Conflict, Forbidden, Unprocessable


class MomentOrStretch(Unprocessable):
    code = "moment-or-stretch"
    en = "Ask either for one moment, or for a stretch of time with its beginning and its end."
    zh = "请选择查询某一时刻，或查询一段时间并同时给出起止时间。"
    hint = "Give `at`, or both `from` and `to`."


class StretchReversed(Unprocessable):
    code = "stretch-reversed"
    en = "The stretch of time must end after it begins. Check both times."
    zh = "结束时间必须晚于开始时间，请核对这两个时间。"


class DutyIsToCome(Unprocessable):
    code = "duty-is-to-come"
    en = "Who is on duty is known up to now ({now}). Look at the roster for what is to come."
    zh = "在岗情况只记录到当前时间（{now}）。以后的安排请查看排班。"


class CommandIsHeld(Conflict):
    code = "command-is-held"
    title_en = "A duty chief is there"
    title_zh = "已有值班长在岗"
    en = "{name} commands the site. You may take over by a handover that both sign, or by order of headquarters."
    zh = "现由{name}指挥。如需接替，请办理双方签字的交接班，或由本部下令移交。"


class AlreadyInCommand(Conflict):
    code = "already-in-command"
    en = "That person commands the site already. Nothing has to be done."
    zh = "该人员已在指挥，无需操作。"


class CommandNeedsPresence(Conflict):
    code = "command-needs-presence"
    title_en = "Only who is there"
    title_zh = "仅限在岗人员"
    en = (
        "Only somebody may command who is checked in at the site and whose account has the role of duty chief. Check "
        "in first, or choose somebody else."
    )
    zh = "只有已在本站点签到且具有值班长资格的人员才能担任指挥。请先签到，或另选人员。"


class CommandByOrderOnly(Forbidden):
    code = "command-by-order-only"
    title_en = "Only headquarters orders it"
    title_zh = "仅限本部下令"
    en = "Only headquarters gives the command to somebody else, and nobody to themselves by order. Ask headquarters."
    zh = "只有本部可以下令将指挥权移交他人，且不能下令移交给本人。请联系本部。"


class OrderNeedsReason(Unprocessable):
    code = "order-needs-reason"
    en = "Say why the command is given to somebody else: the reason is kept and everybody concerned reads it."
    zh = "请填写移交指挥权的原因，原因将留存并告知相关人员。"
