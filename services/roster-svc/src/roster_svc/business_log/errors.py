"""What can be wrong with a request about the business log."""

from svckit.core.errors import Conflict, Forbidden, NotFound, Unprocessable


class BusinessEntryNotFound(NotFound):
    code = "business-entry-not-found"
    en = "There is no such entry of the business log that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的这条业务日志。请核对编号，或申请该站点的权限。"


class BusinessKindNotFound(NotFound):
    code = "business-kind-not-found"
    en = "There is no such kind of business that you may see. Check the id."
    zh = "没有您可以查看的业务类别，请核对编号。"


class NotAtThisPost(Forbidden):
    code = "not-at-this-post"
    en = (
        "Only who is at this post now, and whoever leads the site, writes into its business log. "
        "Check in first, or ask one of them."
    )
    zh = "只有该岗位的在岗人员和当班负责人可以填写业务日志。请先签到，或请他们代为填写。"


class NothingCounted(Unprocessable):
    code = "nothing-counted"
    en = "The entry says nothing. Enter a number above 0 for one of the kinds, or write feedback."
    zh = "这条记录没有内容。请至少填写一项数量（大于 0），或填写反馈。"


class KindOfAnotherPost(Unprocessable):
    code = "kind-of-another-post"
    en = "A kind of business is not in use at this post of the site. Load the form again and enter it anew."
    zh = "有业务类别未在该站点的这个岗位使用。请重新打开表单后再填写。"


class EntryCorrectedAlready(Conflict):
    code = "business-entry-corrected"
    title_en = "Corrected already"
    title_zh = "已有更正"
    en = "This entry was corrected already. Read the correction; if it is wrong, correct that one."
    zh = "该条业务日志已有更正。请查看更正内容；如更正有误，请更正那一条。"


class KindNeedsAllSites(Forbidden):
    code = "business-kind-needs-all-sites"
    en = "This kind counts at every site: only headquarters of all sites may set it. Name your site."
    zh = "该业务类别对所有站点生效：只有管理全部站点的本部人员才能设置。请指定您的站点。"
