"""What can be wrong with a request about a task."""

from svckit.core.errors import Conflict, Forbidden, NotFound, Unprocessable


class TaskNotFound(NotFound):
    code = "task-not-found"
    en = "There is no such task that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的任务。请核对编号，或申请该站点的权限。"


class TaskMoveRefused(Conflict):
    code = "task-move-refused"
    en = "The task is {state}: this cannot be done now. Look at it again; a further note can be added to it."
    zh = "该任务当前状态为“{state}”，不能执行此操作。请刷新后查看，如需更正可补充说明。"


class TaskOfEndedShift(Conflict):
    code = "task-of-ended-shift"
    en = "The shift has ended or does not bind anybody yet. Choose a shift that is published and not over."
    zh = "该班次已结束或尚未发布。请选择已发布且未结束的班次。"


class WindowInvalid(Unprocessable):
    code = "task-window-invalid"
    en = (
        "A task is due later than it may begin, in the future, and no later than the shift ends ({ends_at}). Change it."
    )
    zh = "任务的截止时间须晚于开始时间、晚于现在，且不晚于班次结束时间（{ends_at}）。请修改。"


class DoneBeforeMade(Unprocessable):
    code = "task-done-before-made"
    en = "The task cannot have been done at {at}: it was made at {made_at}. Name a later time."
    zh = "完成时间 {at} 早于任务创建时间 {made_at}，请填写更晚的时间。"


class PostNotOnShift(Unprocessable):
    code = "task-post-not-on-shift"
    en = "Nobody of this shift is at that post. Choose a post of the shift."
    zh = "该班次没有此岗位的人员，请选择班次内的岗位。"


class AssigneeNotAtPost(Unprocessable):
    code = "task-assignee-not-at-post"
    en = "The person is not at that post on this shift. Choose somebody who is, or leave the person out."
    zh = "该人员不在此班次的该岗位上。请选择该岗位的人员，或不指定人员。"


class TaskNeedsNoCheck(Conflict):
    code = "task-needs-no-check"
    en = "Nobody has to check this task: it is finished as it stands."
    zh = "该任务不需要复核，已经完结。"


class OwnCheck(Forbidden):
    code = "task-own-check"
    en = "Nobody checks what they did or wrote down themselves. Ask another person of the shift to check it."
    zh = "不能复核本人完成或登记的任务，请由当班的其他人员复核。"


class StepsLeft(Conflict):
    code = "task-steps-left"
    en = "These steps are not confirmed yet: {steps}. Do them, then finish the task; or skip it with a reason."
    zh = "以下步骤尚未确认：{steps}。请逐项完成后再提交；确不能执行的，请填写原因。"


class VerdictNeedsReason(Unprocessable):
    code = "task-verdict-needs-reason"
    en = "Say what is wrong with what was done."
    zh = "判定有误的，请写明错在哪里。"


class NotYourTask(Forbidden):
    code = "task-not-yours"
    en = "The task is for another person or post. Ask the duty chief to assign it to you."
    zh = "该任务属于其他人员或岗位。请由值班长改派给您。"


class NotYourTasks(Forbidden):
    code = "task-not-yours-to-give"
    en = "Only the duty chief of the shift, or headquarters, gives, moves and cancels tasks. Ask one of them."
    zh = "只有该班次的值班长或本部可以下达、改派和取消任务，请联系他们。"


class NotOnThisShift(Forbidden):
    code = "task-not-on-this-shift"
    en = "Only the people of the shift, or headquarters, may do this. Ask one of them."
    zh = "只有该班次的人员或本部可以执行此操作，请联系他们。"


class HelpFromYourself(Unprocessable):
    code = "task-help-from-yourself"
    en = "You are at that post yourself. Ask another post for help."
    zh = "您本人就在该岗位上，请向其他岗位请求协助。"
