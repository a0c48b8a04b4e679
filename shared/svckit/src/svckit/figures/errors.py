"""What can be wrong with a request about policy values."""

from svckit.core.errors import Conflict, Forbidden, NotFound, RowsRefused, Unprocessable


class SiteNotFound(NotFound):
    """404: unknown to this service, or outside the caller's scope."""

    code = "site-not-found"
    en = (
        "There is no such site that you may see. Check the id, or ask for access to the site. "
        "If it was registered just now, try again in a few seconds."
    )
    zh = "没有您可以查看的站点。请核对站点编号，或申请该站点的权限。如果刚刚登记，请几秒后重试。"


class SiteClosed(Conflict):
    """409: nothing is set at a site that is out of service."""

    code = "site-closed"
    en = "This site is closed: its policy is not changed. Open it again in the roster first."
    zh = "该站点已停用，不能修改其策略。请先在排班系统中重新启用该站点。"


class SiteTypeNeedsAllSites(Forbidden):
    """403: the values of a type reach sites that the caller does not administer."""

    code = "site-type-needs-all-sites"
    en = "Only an administrator of all sites may set the policy of a site type. Ask the headquarters administrator."
    zh = "只有管理全部站点的管理员才能设置站点类型的策略，请联系本部管理员。"


class PolicyNotSet(NotFound):
    """404: there is nothing to remove."""

    code = "policy-not-set"
    en = "There are no policy values of its own to remove; those of its type or the defaults hold already."
    zh = "此处没有单独设置的策略值可供删除，现按站点类型的策略或默认值执行。"


class EffectiveFromPast(Unprocessable):
    """422: the past is not changed."""

    code = "effective-from-past"
    en = "The time from which it counts is in the past. Leave it empty, or name a time to come."
    zh = "生效时间已过去。请不填写，或填写将来的时间。"


class PoliciesRefused(RowsRefused):
    """Of many sites in one request some are refused: ``errors`` has the place and the reason of each."""

    code = "policies-refused"
    en = (
        "{count} of the {total} sites are refused, so nothing was changed at any of them. "
        "Leave these out, or put right what is said of them, then try again."
    )
    zh = "{total} 个站点中有 {count} 个未通过，因此各站点均未修改。请去掉这些站点，或按提示更正后重试。"
