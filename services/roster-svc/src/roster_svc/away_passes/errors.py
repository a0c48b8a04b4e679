"""What can be wrong with a request about an away pass."""

from svckit.core.errors import Conflict, Forbidden, NotFound, Unprocessable


class AwayPassNotFound(NotFound):
    code = "away-pass-not-found"
    en = "There is no such away pass that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的离岗申请。请核对编号，或申请该站点的权限。"


class AwayPassMoveRefused(Conflict):
    code = "away-pass-move-refused"
    en = "The away pass is {state}: this cannot be done now. Look at it again, or ask for a new one."
    zh = "该离岗申请当前状态为“{state}”，不能执行此操作。请刷新后查看，或重新申请。"


class AlreadyAway(Conflict):
    code = "already-away"
    en = "There is an away pass of yours that is not over yet. Come back, or withdraw it, before you ask for another."
    zh = "您有一份尚未结束的离岗申请。请先返岗或撤回，再重新申请。"


class NotAtPost(Conflict):
    code = "not-at-post"
    en = "Only who is on duty at this site and has checked in can leave the post. Check in first."
    zh = "只有已在该站点签到的当班人员才能申请离岗，请先签到。"


class UntilHasPassed(Conflict):
    code = "until-has-passed"
    en = "The time until which the pass was to last is over. Ask for a new one, with a time to come."
    zh = "申请的返岗时间已过。请重新申请，并填写将来的时间。"


class AwayTooLong(Unprocessable):
    code = "away-too-long"
    en = "At this site nobody leaves the post for more than {minutes} min at a time. Choose an earlier time to be back."
    zh = "该站点每次离岗最长 {minutes} 分钟，请选择更早的返岗时间。"


class CoverNeeded(Unprocessable):
    code = "cover-needed"
    en = "At this site somebody has to stand in while you are away. Name a colleague who is at the site."
    zh = "该站点离岗须有人顶岗，请指定一名在岗的同事。"


class CoverIsYourself(Unprocessable):
    code = "cover-is-yourself"
    en = "You cannot stand in for yourself. Name a colleague who is at the site."
    zh = "不能由本人为自己顶岗，请指定一名在岗的同事。"


class CoverNotThere(Conflict):
    code = "cover-not-there"
    en = "Who is to stand in is not at the site, or is away themselves. Name a colleague who has checked in."
    zh = "顶岗人员不在该站点在岗，或本人也已离岗。请指定一名已签到的同事。"


class OwnAwayPass(Forbidden):
    code = "own-away-pass"
    en = "Nobody decides on their own pass. Ask another duty chief on duty at the site, or headquarters."
    zh = "不能审批本人的离岗申请。请由当班的其他值班长或本部审批。"


class NotYourDecision(Forbidden):
    code = "not-your-decision"
    en = "Only the duty chief on duty at the site, or headquarters, decides on away passes. Ask one of them."
    zh = "只有当班值班长或本部可以审批离岗申请，请联系他们。"


class NotYourAwayPass(Forbidden):
    code = "not-your-away-pass"
    en = "Only the person themselves, the duty chief on duty, or headquarters may do this. Ask one of them."
    zh = "只有本人、当班值班长或本部可以执行此操作，请联系他们。"
