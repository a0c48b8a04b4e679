"""What can be wrong with an entry of the duty log."""

from svckit.core.errors import Conflict, Forbidden, NotFound, Unprocessable


class EntryNotFound(NotFound):
    code = "log-entry-not-found"
    en = "There is no such log entry that you may see. Check the address, or ask for access to its site."
    zh = "没有您可以查看的这条日志。请核对地址，或申请该站点的权限。"


class NotOnDutyHere(Forbidden):
    code = "not-on-duty-here"
    en = (
        "Only who is on duty at the site, its duty chief and headquarters write into its duty log. "
        "Check in first, or ask one of them."
    )
    zh = "只有该站点的当班人员、值班长和本部人员可以填写值班日志。请先签到，或请他们代为记录。"


class EntryNeedsReason(Unprocessable):
    code = "log-entry-needs-reason"
    title_en = "Say why it is written so late"
    title_zh = "请说明补记原因"
    en = (
        "{at} lies more than {minutes} min back. Say why it is written down only now, or leave the time empty to "
        "record it as of now."
    )
    zh = "时间 {at} 已超过 {minutes} 分钟。请说明为何现在才补记；不填写时间则按当前时间记录。"
    hint = "Send a `reason`, or leave out `occurred_at`."


class EntryAlreadyCorrected(Conflict):
    code = "log-entry-already-corrected"
    title_en = "Corrected already"
    title_zh = "已有更正"
    en = "The entry was corrected at {recorded_at}. Read the correction; if it is wrong, correct that one."
    zh = "该条日志已于 {recorded_at} 更正。请查看更正内容；如更正有误，请更正那一条。"


class ShiftOfAnotherSite(Unprocessable):
    code = "shift-of-another-site"
    en = "The shift does not belong to this site. Choose a shift of the site, or leave it out."
    zh = "该班次不属于这个站点。请选择该站点的班次，或不填写班次。"
