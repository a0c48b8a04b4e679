"""What can be wrong with a request about a no-show or a call to replace somebody."""

from svckit.core.errors import Conflict, Forbidden, NotFound


class NoShowNotFound(NotFound):
    code = "no-show-not-found"
    en = "There is no such no-show that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的未到岗记录。请核对编号，或申请该站点的权限。"


class ReplacementCallNotFound(NotFound):
    code = "replacement-call-not-found"
    en = "There is no such call to replace somebody that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的替班呼叫。请核对编号，或申请该站点的权限。"


class ReplacementSettled(Conflict):
    code = "replacement-settled"
    title_en = "Nobody is needed any more"
    title_zh = "已不需要替班"
    en = "Somebody else comes, or the person has come after all. There is nothing to do; thank you."
    zh = "已有其他人员替班，或原值班人员已到岗，无需再前往。谢谢。"


class ReplacementAnsweredAlready(Conflict):
    code = "replacement-answered"
    en = "This call has its answer already. If that was wrong, ask the duty chief to change the roster."
    zh = "该替班呼叫已有答复。如需更改，请联系值班长调班。"


class NotYourReplacementCall(Forbidden):
    code = "not-your-replacement-call"
    en = (
        "Only who was asked answers, or the duty chief on duty or headquarters, who have spoken to them. "
        "Ask one of them."
    )
    zh = "只能由被呼叫人员本人答复，或由与其通话的当班值班长、本部代为登记。请联系他们。"
