"""What can be wrong with a request about a shift or somebody's attendance."""

from svckit.core.errors import Conflict, Forbidden, NotFound, RowsRefused, Unprocessable


class ShiftNotFound(NotFound):
    code = "shift-not-found"
    en = "There is no such shift that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的班次。请核对编号，或申请该站点的权限。"


class ShiftsRefused(RowsRefused):
    """Of many shifts in one request some are refused: ``errors`` has the place and the reason of each."""

    code = "shifts-refused"
    en = (
        "{count} of the {total} shifts are refused, so none of them is done. Mend these or leave them out, "
        "then send all again."
    )
    zh = "{total} 个班次中有 {count} 个未通过，因此均未执行。请更正或去掉这些班次后重新提交。"


class ShiftRepeated(Unprocessable):
    code = "shift-repeated"
    en = "A shift is named twice in the request. Name each shift once."
    zh = "请求中重复列出了同一班次，每个班次只能列出一次。"


class ShiftMoveRefused(Conflict):
    code = "shift-move-refused"
    en = "The shift is {state}: this cannot be done now. Look at the shift again."
    zh = "班次当前状态为“{state}”，不能执行此操作。请重新查看班次。"
    hint = "Not possible now: {move}. Possible are: {allowed}."


class ShiftTimesReversed(Unprocessable):
    code = "shift-times-reversed"
    en = "The shift must end after it starts. Check both times."
    zh = "班次的结束时间必须晚于开始时间，请核对这两个时间。"


class ShiftTooLong(Unprocessable):
    code = "shift-too-long"
    en = "A shift at this site may last at most {hours} hours. Split it."
    zh = "该站点每个班次最长 {hours} 小时，请拆分班次。"


class ShiftWithoutChief(Conflict):
    code = "shift-without-chief"
    en = "Nobody is in command: a shift is published with a duty chief. Assign one."
    zh = "该班次没有值班长。发布班次前请先安排值班长。"


class ShiftHasBegun(Conflict):
    code = "shift-has-begun"
    en = (
        "The shift began at {starts_at}: only headquarters, somebody who is not on it, may still publish it, with a "
        "reason. Plan it for a time to come, or ask them."
    )
    zh = "该班次已于 {starts_at} 开始，只能由不在该班次上的本部人员填写原因后发布。请改为将来的时间，或联系本部。"


class ShiftIsOver(Conflict):
    code = "shift-is-over"
    en = "The shift was over at {ends_at}: nobody can be bound to it any more. Plan a shift for a time to come."
    zh = "该班次已于 {ends_at} 结束，不能再发布或调班。如仍需值班，请另行安排将来的班次。"


class ShiftUnfinished(Conflict):
    code = "shift-unfinished"
    title_en = "Not over yet"
    title_zh = "尚不能结束"
    en = (
        "The shift runs until {ends_at}; posts without their relief: {posts}. Wait until the time is over and the "
        "relief has checked in, or ask headquarters: who is not on the shift can order its end with a reason."
    )
    zh = (
        "该班次至 {ends_at} 结束；尚无接班人员在岗的岗位：{posts}。请等班次到时且接班人员签到后再结束；"
        "确需提前结束的，请由不在该班次上的本部人员填写原因后结束。"
    )


class IncidentsOpen(Conflict):
    code = "incidents-open"
    title_en = "Incidents are still open"
    title_zh = "尚有未处置完的事件"
    en = (
        "Incidents at this site are not resolved: {numbers}. Resolve them first; if one was resolved just now, try "
        "again in a few seconds. To end the shift all the same, say so and give the reason, e.g. to whom they were "
        "handed over."
    )
    zh = (
        "该站点尚有未处置完的事件：{numbers}。请先处置；如刚刚处置完毕，请几秒后重试。"
        "确需结束班次的，请选择仍然结束并说明原因，如已交接给何人。"
    )
    hint = "To end it all the same, send `leave_open_incidents: true` and a `reason`."


class UnknownAssignees(Unprocessable):
    code = "unknown-assignees"
    en = "Some of these people are not active at this site. Register them, or add this site to theirs."
    zh = "有人员不属于该站点，或账号已停用。请先登记，或将该站点加入其站点范围。"
    hint = "These ids: {staff}."


class PostNeedsRole(Conflict):
    code = "post-needs-role"
    title_en = "May not hold the post"
    title_zh = "不能在该岗位值班"
    en = (
        "These people may not hold the post: {people}. They need an account in use, this site, and the post's role. "
        "Change the account, or name somebody else."
    )
    zh = (
        "以下人员不能在该岗位值班：{people}。须账号启用、属于本站点，并具有该岗位的角色。请调整其账号，或安排其他人员。"
    )


class AssignmentRepeated(Unprocessable):
    code = "assignment-repeated"
    en = "A person is named twice for the same post. Name each person once per post."
    zh = "同一人员在同一岗位上被重复安排，每个岗位每人只能安排一次。"


class DoubleBooked(Conflict):
    code = "double-booked"
    en = "{name} is already on a published shift from {starts_at} to {ends_at}. Assign somebody else."
    hint = "The other shift is {shift_id}."
    zh = "{name} 已被安排在已发布的班次（{starts_at} 至 {ends_at}），时间重叠。请安排其他人员。"


class NotInCommand(Forbidden):
    code = "not-in-command"
    en = "Only the shift's duty chief or headquarters may do this. Ask one of them."
    zh = "只有本班次的值班长或本部人员才能执行此操作，请联系他们。"


class NotYourAttendance(Forbidden):
    code = "not-your-attendance"
    en = (
        "Only the shift's duty chief, the one on duty, or headquarters may check somebody else in or out. "
        "For yourself you may."
    )
    zh = "只有本班次或当班的值班长、本部人员才能为他人签到、签退。您可以为本人签到、签退。"
    hint = "Leave out `staff_id` to do it for yourself."


class NotAssigned(Conflict):
    code = "not-assigned"
    en = "The person is not assigned to this shift. Check the shift, or change its assignments."
    zh = "该人员未被安排在该班次。请核对班次，或调整班次人员安排。"


class AlreadyCheckedIn(Conflict):
    code = "already-checked-in"
    en = "The person is checked in already, since {since}. There is nothing to do."
    zh = "该人员已于 {since} 签到，无需重复操作。"


class CheckInOverlaps(Conflict):
    code = "check-in-overlaps"
    en = "The person was on duty until {until}; they cannot check in before that. Check the time."
    zh = "该人员在岗至 {until}，签到时间不能早于该时间，请核对时间。"


class NotCheckedIn(Conflict):
    code = "not-checked-in"
    en = "The person is not checked in. Check them in first."
    zh = "该人员尚未签到，请先签到。"


class PostUnrelieved(Conflict):
    code = "post-unrelieved"
    title_en = "Not relieved yet"
    title_zh = "尚未交接"
    en = (
        "Nobody has come to relieve: {posts}. Wait until the relief has checked in, or ask headquarters: "
        "it can check out with a reason."
    )
    zh = "以下岗位尚无接班人员在岗：{posts}。请等接班人员签到后再签退；确需离岗的，请由本部填写原因代为签退。"


class ClaimUnvouched(Conflict):
    code = "claim-unvouched"
    title_en = "Somebody else must vouch for this time"
    title_zh = "该时间须由他人证实"
    en = (
        "{at} lies more than {minutes} min back. Leave the time empty to record it as of now, or have somebody else "
        "who is in command there now, or headquarters, record it with a reason. Nobody does so for themselves."
    )
    zh = (
        "时间 {at} 已超过 {minutes} 分钟。不填写时间则按当前时间记录；"
        "如需补记该时间，请由当班值班长或本部的其他人员填写原因后代为记录，本人不能为自己补记。"
    )


class TimeInFuture(Unprocessable):
    code = "time-in-future"
    en = "{at} lies in the future; it is {now}. Check the clock, or leave the time empty."
    zh = "时间 {at} 晚于当前时间 {now}。请检查时钟，或不填写时间。"


class CheckInWindowClosed(Conflict):
    code = "check-in-window-closed"
    en = "Check-in for this shift is open from {opens} until {closes}. Come back then."
    zh = "该班次的签到时间为 {opens} 至 {closes}，请在此时间内签到。"


class CheckOutBeforeCheckIn(Unprocessable):
    code = "check-out-before-check-in"
    en = "The check-out at {at} lies before the check-in at {checked_in_at}. Check the time."
    zh = "签退时间 {at} 早于签到时间 {checked_in_at}，请核对时间。"


class StartWindowClosed(Conflict):
    code = "start-window-closed"
    en = "This shift may be started from {opens} until {closes}."
    zh = "该班次可在 {opens} 至 {closes} 之间开始。"


class OpeningConditionsMissing(Conflict):
    code = "opening-conditions-missing"
    title_en = "Not ready to start"
    title_zh = "尚不具备开班条件"
    en = (
        "The shift cannot be started yet: {missing}. See to each of them, or ask headquarters: who is not on the shift "
        "can open it with an exception, for a reason."
    )
    zh = "尚不具备开班条件：{missing}。请逐项落实后再开班；确需例外开班的，请由不在该班次上的本部人员填写原因后开班。"


class NothingIsMissing(Conflict):
    code = "nothing-is-missing"
    en = "All opening conditions are met: there is nothing to except. Start the shift as usual."
    zh = "开班条件已全部具备，无需例外开班，请按正常方式开班。"


class ExceptionNotYours(Forbidden):
    code = "exception-not-yours"
    en = "You are on this shift: somebody else at headquarters opens it with an exception. Ask them."
    zh = "您在该班次上，不能为本班次办理例外开班。请由本部的其他人员办理。"


class CancelTooLate(Conflict):
    code = "cancel-too-late"
    en = "The shift has begun: it cannot be cancelled any more. Replace its people, or end it."
    zh = "该班次已经开始，不能再取消。可以替换人员，或结束班次。"


class ShiftArchived(Conflict):
    code = "shift-archived"
    en = "The shift is archived: its record is sealed. Write what has to be put right as a correction of its own."
    zh = "该班次已归档，记录已封存，不能再修改。如需更正，请另行填写更正记录。"
