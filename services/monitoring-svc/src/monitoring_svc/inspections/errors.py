"""What can be wrong with a request about an inspection."""

from svckit.core.errors import Conflict, NotFound, Unprocessable


class InspectionNotFound(NotFound):
    code = "inspection-not-found"
    en = "There is no such inspection that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的检查。请核对编号，或申请该站点的权限。"


class InspectionMoveRefused(Conflict):
    code = "inspection-move-refused"
    en = "The inspection is {state}: this cannot be done now. Look at it again."
    zh = "该检查当前状态为“{state}”，不能执行此操作。请刷新后查看。"


class InspectionCompletedAlready(Conflict):
    code = "inspection-completed-already"
    en = (
        "{by} completed this inspection at {at}. Look at what was recorded; what is wrong there is corrected by a "
        "further answer with its reason."
    )
    zh = "{by} 已于 {at} 完成该检查。请查看已记录的结果；如有错误，请填写更正并说明原因。"


class InspectionNotYet(Conflict):
    code = "inspection-not-yet"
    en = "This inspection may be begun from {from_at} on. Come back then."
    zh = "该检查须在 {from_at} 之后开始，请届时再进行。"


class InspectionIncomplete(Conflict):
    code = "inspection-incomplete"
    en = "These items have no answer, or too few photos: {items}. Complete them, or say for each why it was not done."
    zh = "以下检查项尚无结果或照片不足：{items}。请补充完整，或逐项说明未执行的原因。"


class InspectionNotMissed(Conflict):
    code = "inspection-not-missed"
    en = "This inspection was not missed: there is nothing to explain."
    zh = "该检查没有漏检，无需说明原因。"


class InspectionExplainedAlready(Conflict):
    code = "inspection-explained-already"
    en = "The reason was given already: {reason}. It stays as it is."
    zh = "漏检原因已经填写：{reason}。已填写的原因不能更改。"


class UnknownItem(Unprocessable):
    code = "inspection-unknown-item"
    en = "This version of the checklist has no item {item}. Load the inspection again."
    zh = "检查表的这个版本没有检查项 {item}。请重新打开该检查。"


class ItemDoesNotApply(Unprocessable):
    code = "inspection-item-does-not-apply"
    en = "Item “{item}” does not apply after the answers before it. Leave it out, or change the answer it depends on."
    zh = "按前面的结果，检查项“{item}”不适用。请不要填写该项，或修改它所依据的结果。"


class AnswerInvalid(Unprocessable):
    code = "inspection-answer-invalid"
    en = "This is no answer to item “{item}”. Choose one of its answers, enter a number for a reading, or take a photo."
    zh = "检查项“{item}”的结果无效。请从选项中选择；读数项请填写数字，照片项请拍照。"


class SkipNeedsReason(Unprocessable):
    code = "inspection-skip-needs-reason"
    en = "Item “{item}” was not done: say why."
    zh = "检查项“{item}”未执行，请说明原因。"


class TooManyAnswers(Conflict):
    code = "inspection-too-many-answers"
    en = "This inspection has {most} answers already. Complete it; what is wrong is corrected afterwards."
    zh = "该检查已有 {most} 条结果，不能再填写。请先完成检查，如有错误可在完成后更正。"


class ChecklistOutOfUse(Conflict):
    code = "inspection-checklist-out-of-use"
    en = "This checklist is not in use at the site. Choose another one."
    zh = "该检查表未在该站点使用，请另选一份。"


class InspectionDueInvalid(Unprocessable):
    code = "inspection-due-invalid"
    en = "An inspection is due in the future, within {days} days, and after it may begin. Change its times."
    zh = "检查的截止时间须晚于现在和开始时间，且在 {days} 天之内。请修改时间。"


class ShiftNotOfSite(Unprocessable):
    code = "inspection-shift-not-of-site"
    en = "No such shift of the site is published and not over. Choose another shift, or leave it out."
    zh = "该站点没有这个已发布且未结束的班次。请另选班次，或不指定班次。"
