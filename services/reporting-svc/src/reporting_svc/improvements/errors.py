"""What can be wrong with a request about an improvement."""

from svckit.core.errors import Conflict, Forbidden, NotFound, Unprocessable


class ImprovementNotFound(NotFound):
    code = "improvement-not-found"
    en = "There is no such improvement that you may see. Check the number, or ask for access to its site."
    zh = "没有您可以查看的这条改进项。请核对编号，或申请该站点的权限。"


class ImprovementMoveRefused(Conflict):
    code = "improvement-move-refused"
    en = "The improvement is {state}: this cannot be done now. Look at it again."
    zh = "该改进项当前状态为“{state}”，不能执行此操作。请刷新后查看。"


class OwnImprovement(Forbidden):
    code = "improvement-own-proposal"
    en = "You proposed this improvement yourself. Ask the duty chief or headquarters to decide on it."
    zh = "该改进项由您本人提出，不能由您审批。请由值班长或本部人员审批。"


class OwnWork(Forbidden):
    code = "improvement-own-work"
    en = "You are to do this improvement, or did it. Another person moves its date, drops it and checks its effect."
    zh = "该改进项由您负责或完成，不能由您本人改期、终止或验证效果。请由其他人员办理。"


class NotOwner(Forbidden):
    code = "improvement-not-owner"
    en = "Another person is to do this improvement. They, the duty chief or headquarters say that it is done."
    zh = "该改进项由他人负责。请由负责人、值班长或本部人员报告完成。"


class OwnerUnknown(Unprocessable):
    code = "improvement-owner-unknown"
    en = "Nobody of this id is registered. Choose the person who is to do it from the list."
    zh = "没有登记该人员。请从人员列表中选择负责人。"


class DueInvalid(Unprocessable):
    code = "improvement-due-invalid"
    en = "An improvement is promised for a time to come, at most {years} years ahead. Change the date."
    zh = "完成期限须晚于现在，且不超过 {years} 年。请修改期限。"
