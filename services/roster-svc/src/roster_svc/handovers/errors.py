"""What can be wrong with a request about a handover."""

from contracts.words import Words
from svckit.core.errors import Conflict, Forbidden, NotFound, Unprocessable

SIDES = {
    "outgoing": Words("交班值班长", "the outgoing duty chief"),
    "incoming": Words("接班值班长", "the incoming duty chief"),
}


class HandoverNotFound(NotFound):
    code = "handover-not-found"
    en = "There is no such handover that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的交接班记录。请核对编号，或申请该站点的权限。"


class HandoverItemNotFound(NotFound):
    code = "handover-item-not-found"
    en = "This handover has no such item any more. Read it again."
    zh = "该交接班记录中没有此项内容，请重新查看。"


class HandoverExists(Conflict):
    code = "handover-exists"
    en = "The handover of this shift is there already. Open it and go on with it."
    zh = "该班次的交接班记录已经存在，请打开后继续办理。"
    hint = "Its id is {id}."


class NothingToHandOver(Conflict):
    code = "nothing-to-hand-over"
    title_en = "Nobody to hand over to"
    title_zh = "没有接班班次"
    en = (
        "No published shift with another duty chief follows this one within {minutes} min. "
        "Publish the next shift first."
    )
    zh = "本班次结束后 {minutes} 分钟内没有由其他值班长带班的已发布班次。请先发布下一班次。"


class ShiftNotRunning(Conflict):
    code = "handover-shift-not-running"
    title_en = "The shift does not run"
    title_zh = "班次未在值班中"
    en = "Only a shift that has been started and has not ended is handed over. Look at the shift."
    zh = "只有已开始且尚未结束的班次才能办理交接班，请查看该班次。"


class HandoverMoveRefused(Conflict):
    code = "handover-move-refused"
    en = "The handover is {state}: this cannot be done now. Look at it again."
    zh = "交接班当前状态为“{state}”，不能执行此操作。请重新查看。"
    hint = "Not possible now: {move}. Possible are: {allowed}."


class HandoverLapsed(Conflict):
    code = "handover-lapsed"
    title_en = "The handover was not carried out"
    title_zh = "交接班未办理"
    en = "This handover was not carried out and is over: it can only be read. Hand over with the shift that runs now."
    zh = "该交接班未办理，已经终止，只能查看。请在当前班次的交接班中办理。"


class HandoverSealed(Conflict):
    code = "handover-sealed"
    en = "This handover is sealed and can only be read."
    zh = "该交接班记录已封存，只能查看。"


class NotYourSide(Forbidden):
    code = "not-your-side"
    title_en = "For the other side to do"
    title_zh = "须由对方办理"
    en = "Only {side} may do this. Ask them."
    zh = "此操作只能由{side}办理，请联系其本人。"


class NotOfTheShift(Forbidden):
    code = "not-of-the-shift"
    en = "Only people of the outgoing shift write into its handover. Ask its duty chief."
    zh = "只有交班班次的人员才能填写交接内容，请联系交班值班长。"


class NotAtThePost(Conflict):
    code = "not-at-the-post"
    en = "You are not checked in on your shift. Check in first, then go on."
    zh = "您尚未在所属班次签到。请先签到再办理交接班。"


class ItemDrawnFromRecords(Conflict):
    code = "item-drawn-from-records"
    en = "This item comes from the records: only its remark may be written. Add an item of your own instead."
    zh = "该项内容来自系统记录，不能修改或删除，只能填写备注。如需补充，请另行添加。"


class TooManyItems(Conflict):
    code = "too-many-items"
    en = "A handover holds at most {most} items. Put several things into one."
    zh = "一次交接班最多 {most} 项内容，请将多项合并填写。"


class ItemsNotAccepted(Conflict):
    code = "items-not-accepted"
    title_en = "Not every item is accepted"
    title_zh = "尚有未确认的内容"
    en = "{open} items are not answered yet and {refused} are refused. Go through them first, then sign."
    zh = "尚有 {open} 项未确认、{refused} 项被退回。请先逐项确认后再签字。"


class FitnessNotDeclared(Conflict):
    code = "fitness-not-declared"
    en = "You have not said yet that you are fit for duty. Declare it first, then sign."
    zh = "您尚未声明身体状况适合值班。请先声明，再签字。"


class HandoverContentChanged(Conflict):
    code = "handover-content-changed"
    title_en = "Changed since you read it"
    title_zh = "内容已有变化"
    en = "The content is not what you read any more. Read it again, then sign."
    zh = "交接内容在您查看之后已有变化。请重新查看后再签字。"
    hint = "The SHA-256 of the content is now {sha256}."


class AlreadySigned(Conflict):
    code = "already-signed"
    en = "This side has signed already; the other side's signature is what is missing."
    zh = "本方已签字，尚待对方签字。"


class SignedByOnePerson(Conflict):
    code = "signed-by-one-person"
    en = "One person cannot sign for both sides. The other duty chief must sign."
    zh = "同一人不能代表交接双方签字，须由另一方值班长签字。"


class HandoverDeferred(Conflict):
    code = "handover-deferred"
    title_en = "Deferred: an incident is being handled"
    title_zh = "事件处置中，暂缓交接"
    en = (
        "Incidents at this site are being handled: {numbers}. The outgoing duty chief keeps the command and the "
        "incoming one assists. Sign once they are resolved, or once both of you have declared for each that its "
        "command is transferred."
    )
    zh = (
        "该站点有事件正在处置：{numbers}。由交班值班长继续指挥，接班值班长协助。"
        "待处置完毕，或双方逐一声明移交事件指挥后，再签字。"
    )


class HandoverBlocked(Conflict):
    code = "handover-blocked"
    title_en = "Must not be handed over now"
    title_zh = "当前不得交接"
    en = "The incoming duty chief cannot take over: {reason}. Headquarters has been told; another chief must come."
    zh = "接班值班长不能接班：{reason}。已报告本部，须另派值班长接班。"


class IncidentNotOpen(Conflict):
    code = "incident-not-open"
    en = "This incident is not being handled at the site any more. Read the handover again."
    zh = "该事件已不在处置中，请重新查看交接班记录。"


class ForceNotYours(Forbidden):
    code = "force-not-yours"
    en = "Whoever is on one of the two shifts does not order their own handover. Ask somebody else at headquarters."
    zh = "本人在交接班次上时，不能下令强制交接。请由本部其他人员办理。"


class NobodyToTakeOver(Conflict):
    code = "nobody-to-take-over"
    en = "No duty chief of the incoming shift is checked in, so nobody can be given the command. Have one come first."
    zh = "接班班次尚无值班长签到，无法移交指挥。请先安排值班长到岗。"


class UnknownSuccessor(Unprocessable):
    code = "unknown-successor"
    en = "This person is no duty chief of the incoming shift who is checked in. Name one who is."
    zh = "该人员不是已签到的接班值班长，请重新选择。"


class HandoverMissing(Conflict):
    code = "handover-missing"
    title_en = "Not handed over yet"
    title_zh = "尚未完成交接班"
    en = (
        "The duty has not been handed over: the handover to the next shift is not signed by both duty chiefs. Finish "
        "it together, or ask headquarters: somebody who is not on the shift can order it with a reason."
    )
    zh = (
        "尚未完成交接班：与下一班次的交接班记录未经双方值班长签字。请双方共同完成；"
        "确需离岗或结束班次的，请由不在该班次上的本部人员填写原因后办理。"
    )
