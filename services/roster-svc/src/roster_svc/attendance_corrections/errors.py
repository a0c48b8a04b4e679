"""What can be wrong with a request about a correction of attendance."""

from svckit.core.errors import Conflict, Forbidden, NotFound, Unprocessable


class CorrectionNotFound(NotFound):
    code = "attendance-correction-not-found"
    en = "There is no such correction that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的考勤更正。请核对编号，或申请该站点的权限。"


class CorrectionMoveRefused(Conflict):
    code = "attendance-correction-move-refused"
    en = "The correction is {state}: this cannot be done now. Look at it again, or ask for a new one."
    zh = "该考勤更正当前状态为“{state}”，不能执行此操作。请刷新后查看，或重新申请。"


class CorrectionUnderWay(Conflict):
    code = "attendance-correction-under-way"
    en = "A correction of this attendance waits for a decision already. Wait for it, or have it withdrawn first."
    zh = "该次考勤已有一份更正申请待审批。请等待审批，或先撤回原申请。"


class ShiftNotBegun(Conflict):
    code = "attendance-not-begun"
    en = "This shift has not begun yet, or was cancelled: there is no attendance to correct. Choose another shift."
    zh = "该班次尚未开始或已取消，没有可更正的考勤。请选择其他班次。"


class AttendanceMonthClosed(Conflict):
    code = "attendance-month-closed"
    en = "The attendance sheet of {month} is closed and sealed: it is corrected no more. Talk to headquarters."
    zh = "{month} 的考勤表已关账封存，不能再更正。请与本部联系。"


class NothingToCorrect(Unprocessable):
    code = "nothing-to-correct"
    en = "The correction changes nothing. Give the time of coming or of leaving that is wrong or missing."
    zh = "该更正没有改变任何时间。请填写有误或缺失的到岗、离岗时间。"


class ArrivalMissing(Unprocessable):
    code = "claimed-arrival-missing"
    en = "Nobody has recorded that the person came. Give the time of coming, too."
    zh = "没有到岗记录。请同时填写到岗时间。"


class ClaimOutsideShift(Unprocessable):
    code = "claim-outside-shift"
    en = "The time does not belong to this shift. Give one between {earliest} and {latest}."
    zh = "所填时间不属于该班次。请填写 {earliest} 至 {latest} 之间的时间。"


class ClaimOutOfOrder(Unprocessable):
    code = "claim-out-of-order"
    en = "By these times the person would have left before they came, or been there twice at once. Check both times."
    zh = "按所填时间，离岗早于到岗，或与其他到离岗记录重叠。请核对两个时间。"


class OwnCorrection(Forbidden):
    code = "own-attendance-correction"
    en = "Nobody decides on a correction of their own attendance. Ask another duty chief on duty, or headquarters."
    zh = "不能审批本人考勤的更正。请由当班的其他值班长或本部审批。"


class RequesterDecides(Forbidden):
    code = "attendance-correction-requested-by-you"
    en = "Whoever asked for a correction does not decide on it. Ask another duty chief on duty, or headquarters."
    zh = "申请人不能审批自己提出的更正。请由当班的其他值班长或本部审批。"


class NotYourDecision(Forbidden):
    code = "attendance-correction-not-your-decision"
    en = "Only the duty chief on duty at the site, or headquarters, decides on corrections. Ask one of them."
    zh = "只有当班值班长或本部可以审批考勤更正，请联系他们。"


class NotYourCorrection(Forbidden):
    code = "not-your-attendance-correction"
    en = "Only the person, whoever leads them, or headquarters asks for a correction, reads it or withdraws it."
    zh = "只有本人、其值班长或本部可以提出、查看或撤回考勤更正，请联系他们。"
