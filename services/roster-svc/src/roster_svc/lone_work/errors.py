"""What can be wrong with a request about lone work."""

from svckit.core.errors import Conflict, Forbidden, NotFound, Unprocessable


class LoneWorkNotFound(NotFound):
    code = "lone-work-not-found"
    en = "There is no such lone-work timer that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的单人作业计时。请核对编号，或申请该站点的权限。"


class NotThereToWork(Conflict):
    code = "not-there-to-work"
    en = "You are not checked in at this site. Check in first, then start the timer."
    zh = "您尚未在该站点签到。请先签到，再开始单人作业计时。"


class LoneWorkUnderWay(Conflict):
    code = "lone-work-under-way"
    en = "A lone-work timer of yours is running already. Give your sign there, or end it first."
    zh = "您已有进行中的单人作业计时。请在其中报平安，或先结束该计时。"


class LoneWorkOver(Conflict):
    code = "lone-work-over"
    title_en = "Over already"
    title_zh = "已结束"
    en = "This lone-work timer has ended: nobody waits for a sign. If you still work alone, start a new one."
    zh = "该单人作业计时已结束，无需再报平安。如仍独自作业，请重新开始计时。"


class IntervalOutOfBounds(Unprocessable):
    code = "interval-out-of-bounds"
    en = "This site lets nobody be without a sign for so long. Choose between {least} and {most} minutes."
    zh = "超出该站点允许的报平安间隔。请在 {least} 至 {most} 分钟之间选择。"


class LoneUntilOutOfBounds(Unprocessable):
    code = "lone-until-out-of-bounds"
    en = "Name a time to come, within the next {hours} hours."
    zh = "请填写将来的时间，且不超过 {hours} 小时。"


class NotYourSign(Forbidden):
    code = "not-your-sign"
    en = (
        "Only the person themselves says that they are well, or whoever leads the site now or headquarters, who have "
        "seen or spoken to them. Ask one of them."
    )
    zh = "只能由本人报平安，或由已亲眼看到、亲自通话确认其平安的现场负责人、本部代为登记。请联系他们。"


class NotYoursToEnd(Forbidden):
    code = "not-yours-to-end"
    en = (
        "This timer runs because the person is alone on duty: whoever leads the site now or headquarters ends it, for "
        "a reason, and never their own. It ends by itself when a second person checks in."
    )
    zh = (
        "因独自当班而开始的计时，只能由现场负责人或本部说明原因后结束，且不能结束本人的计时；另有人员签到后会自动结束。"
    )


class EndNeedsReason(Conflict):
    code = "lone-end-needs-reason"
    en = "You end the timer of somebody else: say why."
    zh = "您正在结束他人的计时，请填写原因。"
