"""What can be wrong with a request about a site."""

from svckit.core.errors import Conflict, Forbidden, NotFound, Unprocessable


class SiteNotFound(NotFound):
    code = "site-not-found"
    en = "There is no such site that you may see. Check the id, or ask for access to the site."
    zh = "没有您可以查看的站点。请核对站点编号，或申请该站点的权限。"


class SiteClosed(Conflict):
    code = "site-closed"
    en = (
        "The site {name} is closed: no duty is planned, published, started or taken up there, and its figures stay as "
        "they are. Open it again first."
    )
    zh = "站点 {name} 已停用，不能在该站点安排、发布、开始班次或签到，也不能更改其值班规则。请先重新启用该站点。"


class SiteCodeTaken(Conflict):
    code = "site-code-taken"
    en = "Another site already has the code {site_code}. Choose a different code."
    zh = "站点代码 {site_code} 已被其他站点使用，请更换代码。"


class UnknownTimezone(Unprocessable):
    code = "unknown-timezone"
    en = "There is no time zone {timezone}. Use a name such as Asia/Shanghai."
    zh = "没有时区 {timezone}，请使用 Asia/Shanghai 这样的名称。"


class SiteRegistrationNeedsAllSites(Forbidden):
    code = "site-registration-needs-all-sites"
    en = "Only an administrator of all sites may register a site. Ask the headquarters administrator."
    zh = "只有管理全部站点的管理员才能登记站点，请联系本部管理员。"
