"""What can be wrong with a request about a presence check."""

from svckit.core.errors import Conflict, Forbidden, NotFound, Unprocessable


class PresenceCheckNotFound(NotFound):
    code = "presence-check-not-found"
    en = "There is no such presence check that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的查岗记录。请核对编号，或申请该站点的权限。"


class CheckAnsweredAlready(Conflict):
    code = "presence-check-answered"
    title_en = "Answered already"
    title_zh = "已有应答"
    en = "The presence check has its answer already ({state}): its outcome does not change. There is nothing to do."
    zh = "该次查岗已有应答（{state}），结果不再更改，无需重复操作。"


class CheckOfYourself(Forbidden):
    code = "check-of-yourself"
    en = "Nobody checks themselves. Ask another duty chief on duty, or headquarters, to do it."
    zh = "不能对本人查岗。请由当班的其他值班长或本部发起。"


class NotYourCheck(Forbidden):
    code = "not-your-check"
    en = "Only the duty chief on duty at the site, or headquarters, asks for presence checks. Ask one of them."
    zh = "只有当班值班长或本部可以发起查岗，请联系他们。"


class NotYourAnswer(Forbidden):
    code = "not-your-answer"
    en = (
        "Only the person who was asked answers, or the duty chief on duty or headquarters, who have seen them. "
        "Ask one of them."
    )
    zh = "只能由被查人员本人应答，或由亲眼确认其在岗的当班值班长、本部代为登记。请联系他们。"


class NobodyToCheck(Conflict):
    code = "nobody-to-check"
    en = "Nobody whom that means is at a post of this site now. Look who is on duty, and ask for one of them."
    zh = "该站点目前没有符合条件的在岗人员。请查看当班人员后再发起查岗。"


class PersonAway(Conflict):
    code = "person-away"
    en = "The person is away from the post with leave until {until}. Ask again after that."
    zh = "该人员已获准离岗至 {until}，请在其返岗后再查岗。"


class CheckUnderWay(Conflict):
    code = "check-under-way"
    en = "The person is being asked already. Wait for the answer."
    zh = "对该人员的查岗正在进行，请等待应答。"


class PersonOrPost(Unprocessable):
    code = "person-or-post"
    en = "Name the person or the post to check, one of the two."
    zh = "请指定被查的人员或岗位，只能选择其一。"
