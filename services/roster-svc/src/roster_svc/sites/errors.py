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


class HalfAPlace(Unprocessable):
    code = "site-place-incomplete"
    en = "A place has a latitude and a longitude. Give both, or neither."
    zh = "站点位置须同时填写纬度和经度；不需要时请都留空。"


class SiteRegistrationNeedsAllSites(Forbidden):
    code = "site-registration-needs-all-sites"
    en = "Only an administrator of all sites may register a site. Ask the headquarters administrator."
    zh = "只有管理全部站点的管理员才能登记站点，请联系本部管理员。"


class OwnerNotFound(Unprocessable):
    code = "site-owner-not-found"
    en = "There is no such person that you may see. Choose the site's owner from the people of headquarters."
    zh = "没有您可以查看的该人员。请从本部人员中选择站点的本部负责人。"
    hint = "`owner_id` is {id}."


class NotAtHeadquarters(Unprocessable):
    code = "owner-not-at-headquarters"
    en = "{name} holds no role at headquarters, or is out of service. Choose somebody of headquarters as the owner."
    zh = "{name} 没有本部角色，或已停用，不能作为站点的本部负责人。请选择本部人员。"


class SiteStillInUse(Conflict):
    code = "site-still-in-use"
    en = (
        "{name} still has {shifts} published shift(s) that are not over and {incidents} active incident(s). Settle "
        "them first, or confirm that the site closes all the same; nobody can take up duty there then."
    )
    zh = (
        "{name} 仍有 {shifts} 个已发布且未结束的班次、{incidents} 个未关闭的事件。请先处理完毕；"
        "如确需停用，请确认后再停用，停用后不能再到岗值班。"
    )
    hint = "`leave_unfinished: true` closes it all the same."
